import { occursIn } from '../../grammar/matches.js';
import { isPlural, type Phrase, phrasesOf, singular } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import { NUMBER } from '../../lexicon/nouns.js';
import type { FactSheet } from '../fact.js';
import { type Counted, countedAfter } from './countedAfter.js';
import {
  ABOUT,
  ANYBODY,
  BUILT,
  FLEETING,
  IMAGINED,
  IN_A_STATE,
  NOT_ALL,
  OF,
  PARTIAL,
  PRESENT,
  SOME,
  SOME_OF_THEM,
  SUPPOSED,
  TOTAL,
  UNSURE,
} from './countWords.js';
import { readOrdinals, readOthers } from './otherCounts.js';
import { addCount, OWNED_BY, type Whole } from './tally.js';
import { PLACED, THERE_IS, Wholes } from './wholes.js';

/** What tells the parts of a whole from others: the whole, and whose it is. What only stands beside those of which there is one lot tells nothing. */
function traitsOf({ holder, traits, isNear }: Whole, noun: string): readonly string[] {
  if (!('text' in holder) || (isNear === true && !SOME.test(noun) && !BUILT.test(noun))) return [];
  return [holder.text, ...traits.filter((trait) => trait.startsWith(OWNED_BY))];
}

/** One sentence in which something is counted. */
class Counting {
  readonly #sentence: Sentence;
  readonly #phrases: readonly Phrase[];
  readonly #isTotal: boolean;
  readonly #wholes: Wholes;

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
    this.#phrases = phrasesOf(sentence);
    this.#isTotal = occursIn(TOTAL, sentence.text);
    this.#wholes = new Wholes(sentence, this.#phrases, this.#isTotal);
  }

  read(sheet: FactSheet): void {
    if (UNSURE.test(this.#sentence.text)) return;
    for (const counted of [...this.#before(), ...countedAfter(this.#sentence, this.#phrases)]) {
      const part = singular(counted.noun);
      if (this.#isSupposed(counted)) continue;
      if (PRESENT.test(part)) this.#readPresent(counted, part, sheet);
      if (FLEETING.test(part) || FLEETING.test(counted.noun)) continue;
      this.#add(counted, part, sheet);
    }
  }

  #add(counted: Counted, part: string, sheet: FactSheet): void {
    const wholes = this.#wholes.of(counted);
    const high = this.#areSome(counted) ? Number.MAX_SAFE_INTEGER : counted.count;
    // A dozen may be eleven.
    const isRound = !counted.isAll && (counted.count % 100 === 0 || ROUND.test(this.#wholes.between(counted.from, counted.to + 1)));
    const said = { ...counted, low: isRound ? counted.count * 0.8 : counted.count, high: isRound ? high * 1.2 : high };
    for (const whole of wholes) {
      const isOfScene = whole.isOfScene === true;
      const isCounted = !isOfScene && (whole.isFirm || (!SOME.test(part) && counted.count > 1));
      if (isCounted) addCount(this.#sentence, whole, said, sheet);
      if (isOfScene || SOME.test(part)) addCount(this.#sentence, whole, { ...said, isPresent: true }, sheet);
    }
    const total = this.#total(counted, wholes[0]);
    if (total) addCount(this.#sentence, total, said, sheet);
  }

  #isSupposed({ at, to, isAll }: Counted): boolean {
    const isGiven = isAll || /^(?:the|his|her|my|its|their|'s)$/u.test(this.#phrases[at]?.det ?? '');
    return (isGiven ? IMAGINED : SUPPOSED).test(this.#upTo(to));
  }

  /** "There were six men at the table", "all nine of the passengers on the bus": those who are there. */
  #readPresent(counted: Counted, part: string, sheet: FactSheet): void {
    const { at, from, count, isAll } = counted;
    if (count < 2 || this.#areSome(counted)) return;
    const lead = this.#wholes.between(Math.max(0, from - 7), from);
    const isFirm = isAll || this.#phrases[at]?.det === 'the' || THERE_IS.test(lead) || this.#isTotal;
    const said = { ...counted, low: count, isPresent: true };
    const places = this.#placesOf(counted);
    const add = (text: string, traits: readonly string[]): void => {
      addCount(this.#sentence, { holder: { kind: 'role', text }, traits, token: from, isFirm }, said, sheet);
    };
    for (const place of places) add(place, []);
    if (isFirm && !ANYBODY.test(part)) add(part, places.slice(0, 1));
  }

  /** Where those who are counted are: what they stand at, or else what else the sentence places. */
  #placesOf({ at, to }: Counted): readonly string[] {
    const next = at < 0 ? undefined : this.#phrases[at + 1];
    const isOf = next?.count === undefined && next !== undefined && OF.test(this.#wholes.between(to + 1, next.from));
    const place = isOf ? this.#phrases[this.#wholes.at(at + 1)] : undefined;
    if (place) return [place.head];
    const { words } = this.#sentence;
    const others = this.#phrases.filter((each) => each.to !== to && each.count === undefined && PLACED.test(words[each.from - 1] ?? ''));
    return others.flatMap(({ head }) => (isPlural(head) ? [] : [head])).slice(0, 2);
  }

  /** "Two windows of the mill were lit", "took three keys off the ring": there may be more. */
  #areSome({ at, from, to, isAll }: Counted): boolean {
    const phrase = this.#phrases[at];
    if (!phrase || isAll || phrase.det !== '') return false;
    const isOf = /^ of (?:the|his|her|my) $/u.test(this.#wholes.between(to + 1, to + 3));
    const lead = this.#wholes.between(Math.max(0, from - 4), from);
    if (IN_A_STATE.test(this.#wholes.between(to + 1, to + 9))) return true;
    return (isOf && !THERE_IS.test(lead)) || (SOME_OF_THEM.test(lead) && !this.#isTotal);
  }

  /** "Three dogs". */
  #before(): Counted[] {
    return this.#phrases.flatMap((phrase, at): Counted[] => {
      const { count, head, from, to, isAll } = phrase;
      return count === undefined || this.#isPartial(phrase) ? [] : [{ noun: head, count, from, to, isAll, at }];
    });
  }

  /** The sentence up to a token. */
  #upTo(to: number): string {
    const { at, text, words } = this.#sentence;
    return text.slice(0, (at[to] ?? 0) + (words[to]?.length ?? 0));
  }

  #isPartial({ det, mods, from, to, isAll }: Phrase): boolean {
    const before = this.#wholes.between(Math.max(0, from - 3), from);
    const after = this.#wholes.between(to + 1, to + 5);
    return (
      det === 'some' ||
      mods.some((word) => PARTIAL.test(word)) ||
      (!isAll && (ABOUT.test(before) || after.startsWith(' of it '))) ||
      NOT_ALL.test(after)
    );
  }

  /** All there are of them, wherever they are: "the nine almshouses", and those of a place. */
  #total({ isAll, count, from, noun, at }: Counted, whole: Whole | undefined): Whole | undefined {
    const isTotal = whole?.isFirm === true || isAll || this.#phrases[at]?.det === 'the';
    if (!isTotal || count < 2 || (whole && whole.holder.kind !== 'role' && whole.holder.kind !== 'name')) return undefined;
    const of = whole ? traitsOf(whole, noun) : [];
    return { holder: { kind: 'role', text: singular(noun) }, traits: of, token: from, isFirm: true };
  }
}

const ROUND = / (?:dozen|couple|score) /u;
const GATE = new RegExp(`\\b(?:${NUMBER}|both|pair|couple|dozen|twin|single|sole|only|brace|trio|[Nn]either|[Ee]ither)\\b`, 'iu');

/** How many of something somebody or something has: "the old tannery had two chimneys". */
export function readCounts(sentence: Sentence, sheet: FactSheet): void {
  readOrdinals(sentence, sheet);
  if (!occursIn(GATE, sentence.text)) return;
  readOthers(sentence, sheet);
  new Counting(sentence).read(sheet);
}
