import * as cc from './charClass.js';

/** Kinds of tokens. */
export const WORD = 1;
/** `.`, `!`, `?`, `…`: a sentence may end here. */
export const STOP = 2;
export const COMMA = 3;
export const PAUSE = 4;
export const DASH = 5;
/** Anything else that parts words: quotation marks, digits, symbols, brackets. */
export const OTHER = 6;

/** Bits of a word. */
export const CAPITAL = 1;
/** First word of a sentence, a paragraph or a quotation: its capital says nothing. */
export const INITIAL = 2;
export const QUOTED = 4;
export const POSSESSIVE = 8;
/** Joined to the word before by a hyphen. */
export const JOINED = 16;

/** The tokens of one paragraph, in parallel columns that are reused from paragraph to paragraph. */
export class Tokens {
  length = 0;
  words = 0;
  quotedWords = 0;
  kind = new Uint8Array(1024);
  flags = new Uint8Array(1024);
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  /** Lower-cased words with straight apostrophes, a possessive ending taken off; '' for other tokens. */
  text: string[] = [];

  clear(): void {
    this.length = 0;
    this.words = 0;
    this.quotedWords = 0;
  }

  push(kind: number, flags: number, start: number, end: number, text: string): void {
    if (this.length === this.kind.length) this.#grow();
    this.kind[this.length] = kind;
    this.flags[this.length] = flags;
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.text[this.length] = text;
    this.length++;
    if (kind !== WORD) return;
    this.words++;
    if (flags & QUOTED) this.quotedWords++;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.length && this.kind[at] === WORD;
  }

  wordAt(at: number): string {
    return this.isWord(at) ? (this.text[at] ?? '') : '';
  }

  #grow(): void {
    const wider = <T extends Uint8Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    const size = this.kind.length * 2;
    this.kind = wider(this.kind, new Uint8Array(size));
    this.flags = wider(this.flags, new Uint8Array(size));
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
  }
}

/** Contractions whose 's is no possessive. */
const NOT_POSSESSIVE = new Set("it's he's she's that's what's there's here's who's where's how's let's one's".split(' '));

function isLetter(kind: number): boolean {
  return kind === cc.LETTER || kind === cc.UPPER;
}

/** Where the word that starts at `at` ends: letters, with single apostrophes between them. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const kind = cc.charClass(text.charCodeAt(end));
    if (isLetter(kind)) continue;
    if (kind === cc.APOSTROPHE && end + 1 < text.length && isLetter(cc.charClass(text.charCodeAt(end + 1)))) continue;
    break;
  }
  return end;
}

/** A reader of paragraphs that keeps its columns. Not re-entrant: the next paragraph overwrites the tokens of the last. */
export class Tokeniser {
  readonly tokens = new Tokens();
  #quoted = false;
  #single = false;
  #initial = true;

  /** Reads one paragraph, in linear time. Offsets are relative to it. */
  read(paragraph: string): Tokens {
    this.tokens.clear();
    this.#quoted = false;
    this.#single = false;
    this.#initial = true;
    for (let at = 0; at < paragraph.length;) {
      const kind = cc.charClass(paragraph.charCodeAt(at));
      at = isLetter(kind) ? this.#word(paragraph, at, kind) : this.#other(paragraph, at, kind);
    }
    return this.tokens;
  }

  #word(paragraph: string, at: number, kind: number): number {
    const end = wordEnd(paragraph, at);
    let flags = (kind === cc.UPPER ? CAPITAL : 0) | (this.#initial ? INITIAL : 0) | (this.#quoted ? QUOTED : 0);
    let word = paragraph.slice(at, end).toLowerCase();
    if (word.includes('’') || word.includes('ʼ')) word = word.replace(/[’ʼ]/g, "'");
    if (word.endsWith("'s") && !NOT_POSSESSIVE.has(word)) {
      word = word.slice(0, -2);
      flags |= POSSESSIVE;
    }
    if (at > 0 && cc.charClass(paragraph.charCodeAt(at - 1)) === cc.HYPHEN) flags |= JOINED;
    this.tokens.push(WORD, flags, at, end, word);
    this.#initial = false;
    return end;
  }

  #other(paragraph: string, at: number, kind: number): number {
    switch (kind) {
      case cc.SPACE:
      case cc.STAR:
        return at + 1;
      case cc.APOSTROPHE:
        return this.#apostrophe(paragraph, at);
      case cc.STOP:
        return this.#stop(paragraph, at);
      case cc.COMMA:
        return this.#one(COMMA, at);
      case cc.PAUSE:
        return this.#one(PAUSE, at);
      case cc.DASH:
        return this.#one(DASH, at);
      case cc.HYPHEN:
        return this.#hyphen(paragraph, at);
      case cc.OPEN_SINGLE:
        this.#single = true;
        return this.#quote(at, true);
      case cc.OPEN_QUOTE:
        return this.#quote(at, true);
      case cc.CLOSE_QUOTE:
        return this.#quote(at, false);
      case cc.STRAIGHT_QUOTE:
        return this.#quote(at, !this.#quoted);
      default:
        return this.#one(OTHER, at);
    }
  }

  #one(kind: number, at: number): number {
    this.tokens.push(kind, this.#quoted ? QUOTED : 0, at, at + 1, '');
    return at + 1;
  }

  #stop(paragraph: string, at: number): number {
    let end = at + 1;
    while (end < paragraph.length && cc.charClass(paragraph.charCodeAt(end)) === cc.STOP) end++;
    this.tokens.push(STOP, this.#quoted ? QUOTED : 0, at, end, '');
    this.#initial = true;
    return end;
  }

  /** Single quotation marks close with what looks like an apostrophe: after punctuation it is none. */
  #apostrophe(paragraph: string, at: number): number {
    const before = at === 0 ? cc.SPACE : cc.charClass(paragraph.charCodeAt(at - 1));
    if (!this.#single || (before !== cc.STOP && before !== cc.COMMA && before !== cc.DASH)) return at + 1;
    this.#single = false;
    return this.#quote(at, false);
  }

  /** One hyphen joins words; two or three in a row, or one between spaces, are a dash. */
  #hyphen(paragraph: string, at: number): number {
    let end = at + 1;
    while (end < paragraph.length && cc.charClass(paragraph.charCodeAt(end)) === cc.HYPHEN) end++;
    const before = at === 0 ? cc.SPACE : cc.charClass(paragraph.charCodeAt(at - 1));
    const after = end === paragraph.length ? cc.SPACE : cc.charClass(paragraph.charCodeAt(end));
    if (end - at > 1 || (before === cc.SPACE && after === cc.SPACE)) this.tokens.push(DASH, this.#quoted ? QUOTED : 0, at, end, '');
    return end;
  }

  #quote(at: number, opening: boolean): number {
    this.#quoted = opening;
    if (opening) this.#initial = true;
    this.tokens.push(OTHER, 0, at, at + 1, '');
    return at + 1;
  }
}
