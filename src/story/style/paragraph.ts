import { COUNT, COUNTS } from './counts.js';
import { type Found, findFigures, isForm } from './figures.js';
import { HABIT, type Lexicon, STOCK } from './lexicon.js';
import { CAPITAL, COMMA, INITIAL, JOINED, POSSESSIVE, QUOTED, STOP, Tokeniser, type Tokens, WORD } from './tokens.js';
import type { Mark } from './types.js';

/** What one paragraph holds. A function of its text and of which of its words are names. */
export interface Paragraph {
  readonly words: number;
  /** Known words, and pairs of them, by their numbers in the lexicon, as often as they occur. */
  readonly features: Int32Array;
  /** In the order of `COUNTS`. */
  readonly counts: Float32Array;
  /** Offsets relative to the paragraph, in order of their start. */
  readonly marks: readonly Mark[];
  /** Known words, lower-cased, with a capital where grammar asks for none: names that look like words. */
  readonly capitals: readonly string[];
  /** Known words that open a sentence: names, perhaps. */
  readonly openers: readonly string[];
}

/** A word comes back within this many words: an echo. */
const ECHO_REACH = 40;
/** The commonest words come back in any prose. */
const ECHO_COMMONEST = 700;
const SHORTEST_RARE = 4;
/** The commonest words are no names, whatever their capitals: titles hold them. */
const NEVER_NAMES = 300;
const ENGLISH = /^[a-z]+$/u;
const NOMINALISATION = /(?:tion|sion|ity|ment|ness|ance|ence)s?$/u;

/** Reads paragraphs. Keeps its columns between them; not re-entrant. */
export class ParagraphReader {
  readonly #tokeniser = new Tokeniser();
  readonly #lexicon: Lexicon;
  readonly #lastSeen: Int32Array;
  #ids = new Int32Array(1024);
  #features = new Int32Array(2048);
  #featureCount = 0;
  /** Grows over all paragraphs, so that `#lastSeen` never has to be cleared. */
  #wordClock = ECHO_REACH + 1;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#lastSeen = new Int32Array(lexicon.size);
  }

  /** @param isName whether a lower-cased word is a name in this story */
  read(text: string, isName: (word: string) => boolean): Paragraph {
    const tokens = this.#tokeniser.read(text);
    this.#number(tokens, isName);
    const counts = new Float32Array(COUNTS.length);
    const marks: Mark[] = [];
    const found: Found = (push, first, last) => {
      marks.push({ push, start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 });
      const at = COUNT[push];
      counts[at] = (counts[at] ?? 0) + 1;
    };
    findFigures({ tokens, ids: this.#ids, lexicon: this.#lexicon }, found);
    this.#findWords(tokens, found);
    countManner(text, tokens, counts);
    marks.sort((one, other) => one.start - other.start || one.end - other.end);
    return {
      words: tokens.words,
      features: this.#features.slice(0, this.#featureCount),
      counts,
      marks,
      ...namesIn(tokens, this.#lexicon),
    };
  }

  /** Gives each word its number, -1 for names and for what the lexicon lacks, and collects words and pairs. */
  #number(tokens: Tokens, isName: (word: string) => boolean): void {
    if (this.#ids.length < tokens.length) this.#ids = new Int32Array(tokens.length * 2);
    if (this.#features.length < tokens.length * 3) this.#features = new Int32Array(tokens.length * 6);
    this.#featureCount = 0;
    for (let at = 0; at < tokens.length; at++) {
      let id = -1;
      if (tokens.kind[at] === WORD) {
        const word = tokens.text[at] ?? '';
        const flags = tokens.flags[at] ?? 0;
        const name = (flags & CAPITAL) !== 0 && word !== 'i' && !word.startsWith("i'") && ((flags & INITIAL) === 0 || isName(word));
        if (!name) id = this.#lexicon.id(word);
      }
      this.#ids[at] = id;
      if (id >= 0) {
        this.#collect(id);
        this.#collectPairs(tokens, at, id);
      }
    }
  }

  /** The pairs a word makes with the word before it and the one before that. */
  #collectPairs(tokens: Tokens, at: number, id: number): void {
    if (at < 1) return;
    const before = this.#ids[at - 1] ?? -1;
    if (before >= 0) this.#collect(this.#lexicon.pair(before, id));
    if (at < 2 || tokens.kind[at - 1] !== WORD) return;
    const beforeThat = this.#ids[at - 2] ?? -1;
    if (beforeThat >= 0) this.#collect(this.#lexicon.apart(beforeThat, id));
  }

  #collect(feature: number): void {
    if (feature >= 0) this.#features[this.#featureCount++] = feature;
  }

  /** Stock images, habits, echoes and rare words, in narration. */
  #findWords(tokens: Tokens, found: Found): void {
    this.#wordClock += ECHO_REACH + 1;
    if (this.#wordClock > 2_000_000_000) this.#rewind();
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.kind[at] !== WORD) continue;
      this.#wordClock++;
      const flags = tokens.flags[at] ?? 0;
      if ((flags & QUOTED) !== 0) continue;
      const id = this.#ids[at] ?? -1;
      if (id >= 0) this.#findKnown(at, id, found);
      else if (this.#isRare(tokens, at, flags)) found('rare', at, at);
    }
  }

  #findKnown(at: number, id: number, found: Found): void {
    if (this.#lexicon.has(id, STOCK)) found('stock', at, at);
    else if (this.#lexicon.has(id, HABIT)) found('habit', at, at);
    const before = at > 0 ? (this.#ids[at - 1] ?? -1) : -1;
    if (before >= 0 && this.#lexicon.has(this.#lexicon.pair(before, id), HABIT)) found('habit', at - 1, at);
    if (id < ECHO_COMMONEST) return;
    if (this.#wordClock - (this.#lastSeen[id] ?? 0) <= ECHO_REACH) found('echo', at, at);
    this.#lastSeen[id] = this.#wordClock;
  }

  #rewind(): void {
    this.#lastSeen.fill(0);
    this.#wordClock = ECHO_REACH + 1;
  }

  /** A lower-case English word that is neither known nor a form of a known one, nor part of a foreign phrase. */
  #isRare(tokens: Tokens, at: number, flags: number): boolean {
    const word = tokens.text[at] ?? '';
    if ((flags & (CAPITAL | JOINED)) !== 0 || word.length < SHORTEST_RARE || !ENGLISH.test(word)) return false;
    return !isForm(word, this.#lexicon) && !this.#isUnknown(tokens, at - 1) && !this.#isUnknown(tokens, at + 1);
  }

  #isUnknown(tokens: Tokens, at: number): boolean {
    if (!tokens.isWord(at) || (this.#ids[at] ?? -1) >= 0 || ((tokens.flags[at] ?? 0) & CAPITAL) !== 0) return false;
    return !isForm(tokens.wordAt(at), this.#lexicon);
  }
}

/** The manner of the prose, speech included. */
function countManner(text: string, tokens: Tokens, counts: Float32Array): void {
  const add = (at: number): void => void (counts[at] = (counts[at] ?? 0) + 1);
  counts[COUNT.quotedWords] = tokens.quotedWords;
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens.kind[at];
    if (kind === COMMA) add(COUNT.commas);
    else if (kind === WORD) countWord(tokens.text[at] ?? '', tokens.flags[at] ?? 0, add);
    else if (kind === STOP) {
      const mark = text.charAt(tokens.start[at] ?? 0);
      add(mark === '?' ? COUNT.questions : mark === '!' ? COUNT.exclamations : COUNT.sentences);
    }
  }
}

function countWord(word: string, flags: number, add: (at: number) => void): void {
  if ((flags & POSSESSIVE) !== 0) add(COUNT.possessives);
  if ((flags & (CAPITAL | INITIAL)) === CAPITAL) add(COUNT.capitals);
  if (word === 'a' || word === 'an') add(COUNT.articles);
  else if (word.length > 4 && word.endsWith('ly')) add(COUNT.adverbs);
  else if (word.length > 6 && NOMINALISATION.test(word)) add(COUNT.nominalisations);
}

/** Candidates for names. What they are does not depend on which names are known already. */
function namesIn(tokens: Tokens, lexicon: Lexicon): { capitals: string[]; openers: string[] } {
  const capitals: string[] = [];
  const openers: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const flags = tokens.flags[at] ?? 0;
    if (tokens.kind[at] !== WORD || (flags & CAPITAL) === 0) continue;
    const word = tokens.text[at] ?? '';
    if (lexicon.id(word) < NEVER_NAMES) continue;
    if ((flags & INITIAL) === 0) capitals.push(word);
    else openers.push(word);
  }
  return { capitals, openers };
}
