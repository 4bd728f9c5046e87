import { type Cast } from '../../cast/cast.js';
import type { NameCount, NameLedger } from '../../cast/ledger.js';
import { partsOf } from '../../cast/parts.js';
import { matter } from '../../matters.js';
import type { Chronicle } from '../chronicle.js';
import type { Entry } from '../entry.js';
import { KeptByNames } from './kept.js';
import { firstSound, isLike, likenessKeys, soundsSame } from './likeness.js';
import type { RawSlip, Spot } from '../rawSlip.js';

/** A name written in two ways: the odd one, and the one the story uses. */
interface Misnaming {
  readonly odd: string;
  readonly usual: string;
  readonly score: number;
  /** Whether both are used so seldom that neither is the usual one. */
  readonly isEven: boolean;
}

const RARE = 2;
const USUAL = 3;

function misspelt(odd: string, usual: string, words: ReadonlyMap<string, number>): boolean {
  const ones = partsOf(odd);
  const others = partsOf(usual);
  if (ones.words.length !== others.words.length) return false;
  const wrong = ones.words.filter((word, at) => word !== others.words[at]);
  if (wrong.length !== 1) return false;
  const at = ones.words.findIndex((word, index) => word !== others.words[index]);
  if (ones.titles.length > 0 && others.titles.length > 0 && ones.titles.join() !== others.titles.join()) return false;
  const word = ones.words[at] ?? '';
  const usualWord = others.words[at] ?? '';
  if ((words.get(word) ?? 0) > RARE) return false;
  return (words.get(usualWord) ?? 0) >= USUAL ? isLike(word, usualWord) : soundsSame(word, usualWord);
}

/** How often each word of a name is used, whatever stands with it. */
export function wordsOf(counts: readonly NameCount[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { text, count } of counts) for (const word of partsOf(text).words) words.set(word, (words.get(word) ?? 0) + count);
  return words;
}

/** How often a name is used, by the word of it that is used least. */
function useOf(text: string, words: ReadonlyMap<string, number>): number {
  return Math.min(...partsOf(text).words.map((word) => words.get(word) ?? 0));
}

/** The names of a story, found by those who may be written wrong for them. */
class Usual {
  readonly #words: ReadonlyMap<string, number>;
  /** By the words around the one, and by what a word that looks like it has in common with it. */
  readonly #names = new Map<string, Map<string, NameCount[]>>();

  constructor(counts: readonly NameCount[], words: ReadonlyMap<string, number>) {
    this.#words = words;
    for (const count of counts) {
      const own = partsOf(count.text).words;
      for (const [at, word] of own.entries()) this.#add(count, around(own, at), word);
    }
  }

  /** Those that a name may be written wrong for, in the order of their letters. */
  near(name: string): readonly NameCount[] {
    const own = partsOf(name).words;
    const found = new Set<NameCount>();
    for (const [at, word] of own.entries()) {
      const names = (this.#words.get(word) ?? 0) > RARE ? undefined : this.#names.get(around(own, at));
      if (!names) continue;
      for (const key of likenessKeys(word)) for (const each of names.get(key) ?? []) found.add(each);
    }
    return [...found].sort((one, other) => (one.text < other.text ? -1 : 1));
  }

  #add(count: NameCount, between: string, word: string): void {
    const names = this.#names.get(between) ?? new Map<string, NameCount[]>();
    this.#names.set(between, names);
    for (const key of likenessKeys(word)) {
      const known = names.get(key);
      if (known) known.push(count);
      else names.set(key, [count]);
    }
  }
}

/** A name without one of its words. */
function around(words: readonly string[], at: number): string {
  return words.map((word, index) => (index === at ? '*' : word)).join(' ');
}

/** The name of the story that another looks like, written wrong. */
function misspeltFor(odd: NameCount, usuals: Usual, words: ReadonlyMap<string, number>, ledger: NameLedger): NameCount | undefined {
  const [first = ''] = partsOf(odd.text).words;
  return usuals.near(odd.text).find(({ text }) => {
    if (text === odd.text || firstSound(partsOf(text).words[0] ?? '') !== firstSound(first)) return false;
    return misspelt(odd.text, text, words) && !ledger.areTogether(text.toLowerCase(), odd.text.toLowerCase());
  });
}

/** Names that look like another name of the story written wrong. */
function misnamings(ledger: NameLedger, cast: Cast): Misnaming[] {
  const counts = ledger
    .counts()
    .filter(({ text }) => cast.idOf(text) !== undefined || partsOf(text).titles.length > 0 || ledger.animate(text) > 0);
  const words = wordsOf(counts);
  const usuals = new Usual(counts, words);
  const found: Misnaming[] = [];
  for (const odd of counts) {
    if (odd.count > RARE || useOf(odd.text, words) > RARE) continue;
    const usual = misspeltFor(odd, usuals, words, ledger);
    if (usual) found.push({ odd: odd.text, usual: usual.text, score: 0.75, isEven: useOf(usual.text, words) < USUAL });
  }
  return withoutFulls(found);
}

/** One slip of the pen is told once: not for "Marta Vanse" and "Vanse" both. */
function withoutFulls(found: readonly Misnaming[]): Misnaming[] {
  const told = new Set<string>();
  return found.filter(({ odd, usual, isEven }) => {
    const words = odd.split(' ');
    const isTold = words.some((word) => told.has(word));
    for (const word of isEven ? [...words, ...usual.split(' ')] : words) told.add(word);
    return !isTold;
  });
}

/** Names that look like another name of the story written wrong. */
export class MisnamingMemory {
  readonly #found = new KeptByNames<readonly Misnaming[]>();

  slips(ledger: NameLedger, cast: Cast, chronicle: Chronicle): RawSlip[] {
    const found = this.#found.of(ledger.version, () => misnamings(ledger, cast));
    return found.flatMap(({ odd, usual, score, isEven }): RawSlip[] => {
      const here = firstUse(odd, chronicle);
      const established = firstUse(usual, chronicle);
      if (!here || !established) return [];
      // Of two that are as rare, the later one is the slip.
      const isTurned = isEven && here.place.at < established.place.at;
      const [one, other] = isTurned ? [here, established] : [established, here];
      const about = isTurned ? odd : usual;
      return one.place === other.place
        ? []
        : [{ rule: 'continuity/naming', about, matter: matter('spelling'), here: other, established: one, score }];
    });
  }
}

/** A place in a paragraph whose text is at hand. */
export interface NameSpot extends Spot {
  readonly place: Entry;
}

/** Where a name stands first. */
export function firstUse(name: string, chronicle: Chronicle): NameSpot | undefined {
  const last = name.split(' ').at(-1) ?? name;
  for (const place of chronicle.names.of(name)) {
    const start = place.text.indexOf(last);
    if (start < 0) continue;
    const whole = place.text.indexOf(name);
    return whole >= 0 ? { place, start: whole, end: whole + name.length } : { place, start, end: start + last.length };
  }
  return undefined;
}
