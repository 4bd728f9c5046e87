import { blocksOf } from '../../../src/story/style/blocks.js';
import { CAPITAL, INITIAL, Tokeniser, WORD } from '../../../src/story/style/tokens.js';

const WORDS = 14_000;
const PAIRS = 4_500;
const LEAST_WORD = 12;
const APART = 8_000;
const LEAST_PAIR = 25;

/** How often words and pairs come in a set of texts. Names, told by their capitals, are left out. */
export interface Usage {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  /** Pairs with one more word between them. */
  readonly apart: ReadonlyMap<string, number>;
  readonly total: number;
}

const raise = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** A capital in mid-sentence. */
function isName(flags: number, word: string): boolean {
  return (flags & (CAPITAL | INITIAL)) === CAPITAL && word !== 'i' && !word.startsWith("i'");
}

export function usageOf(texts: readonly string[]): Usage {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const apart = new Map<string, number>();
  const capitals = new Map<string, number>();
  const tokeniser = new Tokeniser();
  let total = 0;
  for (const text of texts) {
    for (const block of blocksOf(text)) {
      if (block.kind !== 'prose') continue;
      const tokens = tokeniser.read(text.slice(block.start, block.end));
      for (let at = 0; at < tokens.length; at++) {
        if (tokens.kind[at] !== WORD) continue;
        total++;
        const word = tokens.text[at] ?? '';
        if (isName(tokens.flags[at] ?? 0, word)) {
          raise(capitals, word);
          continue;
        }
        raise(words, word);
        if (!tokens.isWord(at - 1)) continue;
        raise(pairs, `${tokens.wordAt(at - 1)} ${word}`);
        if (tokens.isWord(at - 2)) raise(apart, `${tokens.wordAt(at - 2)} ${word}`);
      }
    }
  }
  for (const [word, times] of capitals) if (times > (words.get(word) ?? 0)) words.delete(word);
  return { words, pairs, apart, total };
}

export interface Vocabulary {
  /** Commonest first. */
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  /** Pairs with one more word between them. */
  readonly apart: readonly string[];
}

/**
 * The words and pairs that are measured. Chapters and stories count alike, however many there are of each,
 * so that a word common in either is not rare.
 */
export function vocabularyOf(chapters: Usage, stories: Usage): Vocabulary {
  const often = (word: string): number => (chapters.words.get(word) ?? 0) / chapters.total + (stories.words.get(word) ?? 0) / stories.total;
  const byUse = (one: string, other: string): number => often(other) - often(one) || (one < other ? -1 : 1);
  const enough = (word: string): boolean => (chapters.words.get(word) ?? 0) >= LEAST_WORD || (stories.words.get(word) ?? 0) >= 3;
  const words = [...new Set([...chapters.words.keys(), ...stories.words.keys()])].filter(enough).sort(byUse).slice(0, WORDS);
  const known = new Set(words);
  const commonest = (pairs: ReadonlyMap<string, number>, most: number): string[] =>
    [...pairs]
      .filter(([pair, times]) => times >= LEAST_PAIR && pair.split(' ').every((word) => known.has(word)))
      .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))
      .slice(0, most)
      .map(([pair]) => pair);
  return { words, pairs: commonest(chapters.pairs, PAIRS), apart: commonest(chapters.apart, APART) };
}

/** How many times as often chapters use something as stories do, as a natural logarithm; one occurrence is lent to each. */
export function surplus(key: string, chapters: Usage, stories: Usage): number {
  const kind = key.includes(' ') ? 'pairs' : 'words';
  const rate = (usage: Usage): number => ((usage[kind].get(key) ?? 0) + 1) / usage.total;
  return Math.log(rate(chapters) / rate(stories));
}
