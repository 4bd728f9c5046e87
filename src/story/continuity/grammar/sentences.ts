import { isPlainOpener } from '../lexicon/common.js';
import type { Sentence } from './types.js';

/** What stands for a stretch of speech. */
export const SPEECH = '“”';
const WIDEST_NARROW = 0xff;
/** A sentence is cut after this many tokens: patterns look no further. */
const MOST_TOKENS = 160;

const TOKEN = /\p{N}+[.:]\p{N}+|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*|[.!?…]+|[—–―]|--+|\S/gu;
const TITLES = new Set('Mr Mrs Ms Dr Prof St Rev Capt Col Gen Lt Sgt Hon Maj Mme Mlle'.split(' '));
const ENDING = /^(.+)'(s|d|ll|ve|re|m)$/u;
const LETTER = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const STOP = /^[.!?…]+$/u;

/** Colours that are family names too: what follows tells them apart. */
const COLOUR_NAME = /^(?:Green|Grey|Gray|Brown|Black|White|Blue|Red|Golden|Silver|Hazel|Amber|Violet|Dark|Fair|Sandy|Auburn|Ginger)$/u;
const COLOURED = /^(?:eyes?|irises|hair|hairs|curls|locks|braids?|plaits?|beard|moustache|whiskers|gaze|stubble|fringe|ringlets)$/u;

/** "Grey eyes" begins no sentence with a name. */
function uncap(words: string[]): void {
  const [first = '', next = '', after = ''] = words;
  if (COLOUR_NAME.test(first) && (COLOURED.test(next) || (COLOURED.test(after) && /^[a-z]/u.test(next)))) words[0] = first.toLowerCase();
  else if (COLOUR_NAME.test(first) && /^(?:was|were|they|it)$/u.test(next) && /^(?:the|his|her|my|they|were|was)$/u.test(after))
    words[0] = first.toLowerCase();
}

const OPENING_TITLE =
  /^(?:father|mother|sister|brother|sir|lord|lady|dame|king|queen|prince|princess|count|countess|baron|baroness|duke|duchess|captain|doctor|general|major|colonel|sergeant|judge|aunt|uncle|nurse|cousin)$/u;

/** Who is called by what they are: nobody begins a sentence with a bare "mother" otherwise, but "Mother and daughter". */
const OPENING_KIN = /^(?:mother|father|sister|brother)$/u;
const NO_CALL = /^(?:and|or|of|to|nor|but|love|figure|superior|tongue|ship|hen|country|nature|earth|in|,|;|:|—|[(])$/u;

/** "Father Ambrose", "Lord Benedict" and "Mother said" begin a sentence with what somebody is called. */
function recap(words: string[]): void {
  const [first = '', next = ''] = words;
  const isCalled = OPENING_KIN.test(first) && next !== '' && !NO_CALL.test(next);
  if (isCalled || (OPENING_TITLE.test(first) && CAPITAL.test(next))) words[0] = first.charAt(0).toUpperCase() + first.slice(1);
}

/** "Five-and-twenty" is twenty-five. */
const OLD_COUNT = /^(one|two|three|four|five|six|seven|eight|nine)-and-(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=-year|$)/u;

/** Before these no noun owns anything: "the will's in the bank", "the car's been sold". */
const IS =
  /^(?:in|on|at|under|behind|inside|beside|over|by|with|a|an|the|my|his|her|not|always|never|still|only|there|here|safe|lost|dead|broken)$/u;
const HAS = /^(?:been|got|had|gone|come|stood|hung|lain)$/u;
const NO_NOUN =
  /^(?:it|he|she|that|this|there|here|who|what|where|when|how|why|one|let|(?:every|any|some|no)(?:one|body|thing)|else|other|(?!(?:letter|ledger|paper|poster|folder|revolver|hammer|ladder|lighter|mirror|door|motor|trailer|tractor|computer|printer|counter|corner|tower|river|dinner|supper|answer|water|number|matter|weather|summer|winter|register|charter|order|cooker|boiler|heater|freezer|razor|anchor|transmitter|typewriter|scooter|timber|leather|flower|shower|drawer)$)[a-z]+(?:er|ist|or|ian|man|woman))$/u;

/** "The will's in the bank": a noun with its verb drawn together is no owner. */
function uncontract(words: string[]): void {
  for (let at = words.indexOf("'s"); at > 0; at = words.indexOf("'s", at + 1)) {
    const noun = words[at - 1] ?? '';
    const next = words[at + 1] ?? '';
    if (!/^[a-z]{3,}$/u.test(noun) || NO_NOUN.test(noun)) continue;
    if (IS.test(next)) words[at] = 'is';
    else if (HAS.test(next)) words[at] = 'has';
  }
}

/** "He'd a scar": he had one. */
function unshorten(words: string[]): void {
  for (let at = words.indexOf("'d"); at >= 0; at = words.indexOf("'d", at + 1))
    if (/^(?:an?|no|been|got)$/u.test(words[at + 1] ?? '')) words[at] = 'had';
}

/** Collects the tokens of a sentence. */
class Builder {
  words: string[] = [];
  start: number[] = [];
  end: number[] = [];
  hasSpeech = false;
  #hasLetter = false;

  push(word: string, start: number, end: number): void {
    const isFirst = !this.#hasLetter;
    this.#hasLetter ||= LETTER.test(word);
    this.words.push(isFirst && CAPITAL.test(word) && word !== 'I' && isPlainOpener(word) ? word.toLowerCase() : word);
    this.start.push(start);
    this.end.push(end);
  }

  take(isQuestion: boolean): Sentence | undefined {
    const { words, start, end, hasSpeech } = this;
    const hasLetter = this.#hasLetter;
    uncap(words);
    recap(words);
    uncontract(words);
    unshorten(words);
    this.words = [];
    this.start = [];
    this.end = [];
    this.hasSpeech = false;
    this.#hasLetter = false;
    if (!hasLetter) return undefined;
    const at = placesOf(words);
    const text = inNarrowLetters(words.join(' '));
    return {
      text,
      at,
      start,
      end,
      words: words.map((word, index) => text.slice(at[index], (at[index] ?? 0) + word.length)),
      isQuestion,
      hasSpeech,
    };
  }
}

/** Where each word begins in a text of them with single spaces. */
function placesOf(words: readonly string[]): number[] {
  let length = 0;
  return words.map((word) => {
    const from = length;
    length += word.length + 1;
    return from;
  });
}

/** A sentence with other words in the places of its own. */
export function withWords(sentence: Sentence, words: readonly string[]): Sentence {
  return { ...sentence, words, at: placesOf(words), text: words.join(' ') };
}

/** Reads a paragraph token by token, in linear time. */
class Reader {
  readonly sentences: Sentence[] = [];
  readonly #paragraph: string;
  #builder = new Builder();
  /** The mark that closes the speech that stands open. */
  #closing = '';
  #last = '';

  constructor(paragraph: string) {
    this.#paragraph = paragraph;
  }

  read(): Sentence[] {
    for (const match of this.#paragraph.matchAll(TOKEN)) {
      this.#token(match[0], match.index);
      this.#last = match[0];
    }
    this.#close(false);
    return this.sentences;
  }

  #token(token: string, at: number): void {
    if (this.#closing !== '') {
      if (token === this.#closing && this.#closes(token, at)) this.#endSpeech(at);
      return;
    }
    const closing = this.#opens(token, at);
    if (closing !== '') this.#beginSpeech(closing, at);
    else if (LETTER.test(token)) this.#word(token, at);
    else if (STOP.test(token)) this.#stop(token, at);
    else if (/^[,;:()]$/u.test(token)) this.#mark(token, at, token.length);
    else if (/^(?:[—–―]|--+)$/u.test(token)) this.#mark('—', at, token.length);
  }

  #mark(mark: string, at: number, length: number): void {
    this.#builder.push(mark, at, at + length);
    if (this.#builder.words.length >= MOST_TOKENS) this.#close(false);
  }

  #opens(token: string, at: number): string {
    if (token === '“' || token === '„') return '”';
    if (token === '«') return '»';
    if (token === '"') return '"';
    if (token === '*' || token === '_') return this.#opensThought(token, at) ? token : '';
    if (token !== '‘' && token !== "'") return '';
    const before = at === 0 ? ' ' : this.#paragraph.charAt(at - 1);
    const after = this.#paragraph.charAt(at + 1);
    const opens = /[\s—–(]/u.test(before) && /\p{Lu}/u.test(after);
    // 'Tis and the like have no mark that closes.
    const closing = token === '‘' ? '’' : "'";
    return opens && new RegExp(`[,.!?…—]${closing}`, 'u').test(this.#paragraph.slice(at + 1, at + 2_000)) ? closing : '';
  }

  /** *I should not have come*: what somebody thinks, or a letter. A word or a title in italics is narration. */
  #opensThought(mark: string, at: number): boolean {
    if (at > 0 && !/[\s—–(“"]/u.test(this.#paragraph.charAt(at - 1))) return false;
    const end = this.#paragraph.indexOf(mark, at + 1);
    if (end < 0 || end === at + 1) return false;
    const inside = this.#paragraph.slice(at + 1, Math.min(end, at + 2_000));
    const isWhole = at === 0 && end === this.#paragraph.length - 1;
    return inside.includes(' ') && (isWhole || /[.!?,…;:—]$|\b(?:I|I'm|you|my|your|me|we)\b/u.test(inside));
  }

  #closes(token: string, at: number): boolean {
    if (token === '*' || token === '_') return true;
    return (token !== '’' && token !== "'") || /[,.!?…—–-]/u.test(this.#paragraph.charAt(at - 1));
  }

  #beginSpeech(closing: string, at: number): void {
    this.#closing = closing;
    this.#builder.push(SPEECH, at, at + 1);
    this.#builder.hasSpeech = true;
  }

  #endSpeech(at: number): void {
    this.#closing = '';
    this.#builder.end[this.#builder.end.length - 1] = at + 1;
    if (!/[.!?…]$/u.test(this.#last)) return;
    // "Go!" She stood. A tag goes on in lower case, or with a name and a verb, which may as well stand alone.
    const next = /^\s*(\p{Lu})/u.exec(this.#paragraph.slice(at + 1, at + 12));
    if (next) this.#close(false);
  }

  #word(token: string, at: number): void {
    const typed = /[’ʼ‐‑]/u.test(token) ? token.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-') : token;
    const word = typed.includes('-and-') ? typed.replace(OLD_COUNT, '$2-$1') : typed;
    const ending = word.includes("'") ? ENDING.exec(word) : null;
    const stem = ending?.[1];
    if (stem === undefined) {
      this.#builder.push(word, at, at + token.length);
      this.#possessive(token, at + token.length);
    } else {
      this.#builder.push(stem, at, at + stem.length);
      this.#builder.push(word.slice(stem.length), at + stem.length, at + token.length);
    }
    if (this.#builder.words.length >= MOST_TOKENS) this.#close(false);
  }

  /** "Luis’ brothers": the mark after a name in -s makes an owner of it. */
  #possessive(token: string, end: number): void {
    if (!token.endsWith('s') || !CAPITAL.test(token) || !/^['’ʼ] \p{Ll}/u.test(this.#paragraph.slice(end, end + 3))) return;
    this.#builder.push("'s", end, end + 1);
  }

  #stop(token: string, at: number): void {
    if (token === '.' && (TITLES.has(this.#last) || (/^\p{Lu}$/u.test(this.#last) && this.#last !== 'I'))) return;
    const next = /^[\s*_)”’"]*(\S)/u.exec(this.#paragraph.slice(at + token.length, at + token.length + 12))?.[1];
    if (next !== undefined && /\p{Ll}/u.test(next)) return;
    this.#close(token.includes('?'));
  }

  #close(isQuestion: boolean): void {
    const sentence = this.#builder.take(isQuestion);
    if (sentence) this.sentences.push(sentence);
  }
}

/** The narration of a paragraph, sentence by sentence. What stands in quotation marks is speech, and is left out. */
export function sentencesOf(paragraph: string): Sentence[] {
  return new Reader(paragraph).read();
}

/**
 * The same text, kept by the engine in one byte a letter where its letters allow it. A piece of a text with a “ in it is kept in two, and V8
 * compiles every pattern once for the one kind and once, larger, for the other, which takes a third of a first reading.
 */
function inNarrowLetters(text: string): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > WIDEST_NARROW) return text;
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}

/** Which token of a sentence stands at an offset of its `text`. */
export function tokenAt(sentence: Sentence, offset: number): number {
  let low = 0;
  let high = sentence.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sentence.at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
