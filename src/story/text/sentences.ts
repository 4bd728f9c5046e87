/** One sentence (or one line that is none, such as a heading), with what parts it from the sentence before. */
export interface Sentence {
  /** '' at the start of the text, ' ' inside a paragraph, '\n\n' at a paragraph's start. */
  readonly lead: '' | ' ' | '\n\n';
  readonly text: string;
}

/** A sentence longer than this is let go at the next word: a model that never ends a sentence must not be held for ever. */
const LONGEST_SENTENCE = 1_500;
/** Inside an open quotation, sentences are kept together up to this many characters. */
const LONGEST_SPEECH = 600;

const TITLES = new Set(
  'mr mrs ms dr prof st sr jr rev fr hon capt col gen lt sgt maj cpl messrs mme mlle no vol vs etc inc ltd co dept est fig pp cf al approx'.split(
    ' ',
  ),
);
const CLOSERS = /["'”’»)\]*_]/;
const TERMINATOR = /[.!?…]/;

/** Whether prose ends where a sentence may end: a terminator, with closing quotes or brackets after it, or speech that is broken off ("I only—"). */
export function endsSentence(prose: string): boolean {
  return /(?:[.!?…][”’"'»)\]*_]*|[—–-][”’"'»])$/u.test(prose.trimEnd().slice(-40));
}

function isAbbreviation(before: string): boolean {
  const word = /([\p{L}.]+)$/u.exec(before.slice(-12))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return true;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return TITLES.has(word.toLowerCase());
}

function quotationOpen(paragraph: string): boolean {
  let depth = 0;
  let straight = false;
  for (const mark of paragraph) {
    if (mark === '“') depth++;
    else if (mark === '”') depth = Math.max(0, depth - 1);
    else if (mark === '"') straight = !straight;
  }
  return depth > 0 || straight;
}

/** Where the first complete sentence of `line` ends (exclusive), or -1 when more text is needed to tell. */
function sentenceEnd(line: string, quoteStart: string): number {
  for (let at = 0; at < line.length; at++) {
    if (!TERMINATOR.test(line.charAt(at))) continue;
    const single = line.charAt(at) === '.';
    const first = at;
    while (TERMINATOR.test(line.charAt(at + 1))) at++;
    let end = at + 1;
    while (end < line.length && CLOSERS.test(line.charAt(end))) end++;
    if (end >= line.length) return -1;
    if (!/\s/.test(line.charAt(end))) continue;
    const next = line.slice(end).trimStart();
    if (next === '') return -1;
    if (/^\p{Ll}/u.test(next)) continue;
    if (single && first === at && isAbbreviation(line.slice(0, first))) continue;
    if (end < LONGEST_SPEECH && quotationOpen(quoteStart + line.slice(0, end))) continue;
    return end;
  }
  return -1;
}

/**
 * Cuts streamed text into whole sentences. Every line break ends a sentence and a paragraph; runs of line breaks are one.
 * A sentence is given as soon as it is known to be over: when the next one has begun.
 */
export class SentenceStream {
  #pending = '';
  #paragraph = '';
  #newParagraph = true;
  #first = true;
  /** How far `#pending` was searched without finding an end; keeps the work linear in the length of a sentence. */
  #searched = 0;

  /** The text that belongs to no whole sentence yet. */
  get pending(): string {
    return this.#pending;
  }

  push(text: string): Sentence[] {
    this.#pending += text.replaceAll('\r', '');
    const out: Sentence[] = [];
    for (;;) {
      const sentence = this.#next();
      if (!sentence) return out;
      if (sentence.text !== '') out.push(sentence);
    }
  }

  /** What is left when the text is over; it may not end a sentence. */
  end(): Sentence | null {
    const rest = this.#take(this.#pending.length);
    this.#pending = '';
    return rest.text === '' ? null : rest;
  }

  #next(): Sentence | null {
    const lineBreak = this.#pending.indexOf('\n');
    const line = lineBreak < 0 ? this.#pending : this.#pending.slice(0, lineBreak);
    if (
      lineBreak < 0 &&
      line.length - this.#searched < 24 &&
      !/[.!?…][”’"'»)\]*_]*\s+\S/.test(line.slice(Math.max(0, this.#searched - 24)))
    ) {
      return null;
    }
    this.#searched = line.length;
    const end = sentenceEnd(line, this.#paragraph);
    if (end >= 0) return this.#take(end);
    if (lineBreak >= 0) {
      const sentence = this.#take(lineBreak);
      this.#pending = this.#pending.slice(1);
      this.#newParagraph = true;
      this.#paragraph = '';
      return sentence;
    }
    if (line.length > LONGEST_SENTENCE) return this.#take(line.lastIndexOf(' ') > 0 ? line.lastIndexOf(' ') : line.length);
    return null;
  }

  #take(length: number): Sentence {
    const raw = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(length);
    this.#searched = 0;
    const text = raw.trim();
    const lead = this.#first ? '' : this.#newParagraph ? '\n\n' : ' ';
    if (text !== '') {
      this.#paragraph += `${raw} `;
      this.#newParagraph = false;
      this.#first = false;
    }
    return { lead, text };
  }
}

/** The sentences of a finished text. */
export function splitSentences(text: string): Sentence[] {
  const stream = new SentenceStream();
  const sentences = stream.push(text);
  const rest = stream.end();
  return rest ? [...sentences, rest] : sentences;
}
