/** One sentence (or one line that is none, such as a heading), with what parts it from the sentence before. */
export interface Sentence {
  /** '' at the start of the text, ' ' inside a paragraph, '\n\n' at a paragraph's start. */
  readonly lead: '' | ' ' | '\n\n';
  readonly text: string;
}

/** Abbreviations before a number, and words elsewhere. */
const NUMBERED = new Set(['no', 'nos', 'vol', 'fig', 'pp', 'ch']);

/** A sentence longer than this is let go at the next word: a model that never ends a sentence must not be held for ever. */
const LONGEST_SENTENCE = 1_500;
/** Inside an open quotation, sentences are kept together up to this many characters. */
const LONGEST_SPEECH = 600;

const TITLES = new Set(
  'mr mrs ms dr prof st sr jr rev fr hon capt col gen lt sgt maj cpl messrs mme mlle vs etc inc ltd co dept est cf approx'.split(' '),
);
const CLOSERS = /["'”’»)\]*_]/;
const TERMINATOR = /[.!?…]/;

/** Whether prose ends where a sentence may end: a terminator, with closing quotes or brackets after it, or speech that is broken off ("I only—"). */
export function endsSentence(prose: string): boolean {
  return /(?:[.!?…][”’"'»)\]*_]*|[—–-][”’"'»])$/u.test(prose.trimEnd().slice(-40));
}

function isAbbreviation(before: string, next: string): boolean {
  const word = /([\p{L}.]+)$/u.exec(before.slice(-12))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return true;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return TITLES.has(word.toLowerCase()) || (/^\d/.test(next) && NUMBERED.has(word.toLowerCase()));
}

/** Which quotation marks of a paragraph stand open. */
interface Quotation {
  /** Opened by “ and not closed by ”. */
  readonly depth: number;
  /** Whether an odd number of straight marks has come. */
  readonly straight: boolean;
}

const CLOSED: Quotation = { depth: 0, straight: false };

function quotationAfter(before: Quotation, prose: string): Quotation {
  let { depth, straight } = before;
  for (const mark of prose.match(/[“”"]/gu) ?? []) {
    if (mark === '“') depth++;
    else if (mark === '”') depth = Math.max(0, depth - 1);
    else straight = !straight;
  }
  return { depth, straight };
}

/** Where a run of such characters that begins at `from` is over. */
function runEnd(line: string, from: number, characters: RegExp): number {
  let at = from;
  while (at < line.length && characters.test(line.charAt(at))) at++;
  return at;
}

/** What `sentenceEnd` found: an end (exclusive), or where to look again when more text has come. */
interface Search {
  readonly end: number;
  readonly at: number;
}

/** Looks from `from` on for the first place where a sentence of `line` ends; `end` is -1 when more text is needed to tell. */
function sentenceEnd(line: string, from: number, quotation: Quotation): Search {
  for (let at = from; at < line.length; at++) {
    if (!TERMINATOR.test(line.charAt(at))) continue;
    const single = line.charAt(at) === '.';
    const first = at;
    at = runEnd(line, at, TERMINATOR) - 1;
    const end = runEnd(line, at + 1, CLOSERS);
    if (end >= line.length) return { end: -1, at: first };
    if (!/\s/.test(line.charAt(end))) continue;
    const next = line.slice(end).trimStart();
    if (next === '' || isHalfCharacter(next)) return { end: -1, at: first };
    if (/^\p{Ll}/u.test(next)) continue;
    if (single && first === at && isAbbreviation(line.slice(0, first), next)) continue;
    if (end < LONGEST_SPEECH && isOpen(quotationAfter(quotation, line.slice(0, end)))) continue;
    return { end, at: end };
  }
  return { end: -1, at: line.length };
}

function isOpen({ depth, straight }: Quotation): boolean {
  return depth > 0 || straight;
}

/** Whether the first of two code units of a character has come without the second. */
function isHalfCharacter(text: string): boolean {
  return /^[\ud800-\udbff]$/.test(text);
}

/** Where a stretch without any sentence end is parted: at its last space, else where it is too long. */
function wordEnd(stretch: string): number {
  const space = stretch.search(/\s\S*$/u);
  if (space > 0) return space;
  return isHalfCharacter(stretch.charAt(LONGEST_SENTENCE - 1)) ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE;
}

/**
 * Cuts streamed text into whole sentences; how the text is split into pushes makes no difference. Every line break ends a sentence
 * and a paragraph; runs of line breaks are one. Control characters are left out, and half a character becomes U+FFFD, as it would on disk.
 * A sentence is given as soon as it is known to be over: when the next one has begun.
 */
export class SentenceStream {
  #pending = '';
  #quotation = CLOSED;
  #newParagraph = true;
  #first = true;
  /** How far `#pending` was searched without finding an end; keeps the work linear in the length of a sentence. */
  #searched = 0;

  push(text: string): Sentence[] {
    this.#pending += text.replaceAll(/[\u2028\u2029]/gu, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
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
    // No decision looks further than this, however much has come at once.
    const stretch = this.#pending.slice(0, LONGEST_SENTENCE + 1);
    const lineBreak = stretch.indexOf('\n');
    const line = lineBreak < 0 ? stretch : stretch.slice(0, lineBreak);
    const { end, at } = sentenceEnd(line, this.#searched, this.#quotation);
    this.#searched = at;
    if (end >= 0) return this.#take(end);
    if (lineBreak >= 0) {
      const sentence = this.#take(lineBreak);
      this.#pending = this.#pending.slice(1);
      this.#newParagraph = true;
      this.#quotation = CLOSED;
      return sentence;
    }
    return stretch.length > LONGEST_SENTENCE ? this.#take(wordEnd(stretch)) : null;
  }

  #take(length: number): Sentence {
    const raw = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(length);
    this.#searched = 0;
    const text = raw.trim().toWellFormed();
    const lead = this.#first ? '' : this.#newParagraph ? '\n\n' : ' ';
    if (text !== '') {
      this.#quotation = quotationAfter(this.#quotation, raw);
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
