import { NUMBER } from '../../lexicon/nouns.js';
import { holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { isPlural, type Phrase, phrasesOf, singular } from '../../grammar/phrases.js';
import { tokenAt } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import {
  ABOUT,
  COMMON,
  CONTAINER,
  DURABLE,
  FLEETING,
  HAVE,
  MEASURE,
  NOT_ALL,
  OF,
  OWNED,
  OWNING,
  PART_OF,
  PARTIAL,
  PARTS_OF,
  PLAIN,
  SOME,
  SOME_OF_THEM,
  SUPPOSED,
  THERE,
  TOTAL,
  UNSURE,
} from './countWords.js';
import { type Counted, countedAfter } from './countedAfter.js';
import type { FactSheet } from '../fact.js';
import { readOrdinals, readOthers } from './otherCounts.js';
import { soleOf } from '../subject.js';
import { addCount, type Whole } from './tally.js';

/** "There were", "it took", "she counted": of all there are. */
const THERE_IS =
  /\b(?:there (?:was|were|are|is|had (?:always )?been|have (?:always )?been)|it (?:took|takes|needed|needs|was|is)|counted|counts|count)(?: [a-z]+){0,3} $/iu;
const IS_SO_MANY = /^ (?:was|is|stood|rose|were|had been) (?:only |just |all |fully |a full |exactly )*$/u;
const PLACED = /^(?:in|on|at|along|inside|aboard|around|round|under|to|behind|above|over|from|of)$/iu;
const WITH = /^ (?:, )?(?:which|that|with|whose|having)\b/u;
/** So many nouns of a sentence at most may be what something counted belongs to. */
const MOST_NEAR = 4;

/** One sentence in which something is counted. */
class Counting {
  readonly #sentence: Sentence;
  readonly #phrases: readonly Phrase[];
  readonly #isTotal: boolean;

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
    this.#phrases = phrasesOf(sentence);
    this.#isTotal = occursIn(TOTAL, sentence.text);
  }

  read(sheet: FactSheet): void {
    if (UNSURE.test(this.#sentence.text)) return;
    for (const counted of [...this.#before(), ...countedAfter(this.#sentence, this.#phrases)]) {
      const part = singular(counted.noun);
      if (FLEETING.test(part) || FLEETING.test(counted.noun) || SUPPOSED.test(this.#upTo(counted.to))) continue;
      const wholes = this.#wholesOf(counted);
      const high = this.#areSome(counted) ? Number.MAX_SAFE_INTEGER : counted.count;
      for (const whole of wholes) {
        const isCounted = whole.isFirm || (!SOME.test(part) && counted.count > 1);
        if (isCounted) addCount(this.#sentence, whole, { ...counted, low: counted.count, high }, sheet);
      }
      const total = this.#total(counted, wholes[0]);
      if (total) addCount(this.#sentence, total, { ...counted, low: counted.count }, sheet);
    }
  }

  /** "Two windows of the mill were lit", "took three keys off the ring": there may be more. */
  #areSome({ at, from, to, isAll }: Counted): boolean {
    const phrase = this.#phrases[at];
    if (!phrase || isAll || phrase.det !== '') return false;
    const isOf = /^ of (?:the|his|her|my) $/u.test(this.#between(to + 1, to + 3));
    const lead = this.#between(Math.max(0, from - 4), from);
    return (isOf && !THERE_IS.test(lead)) || (SOME_OF_THEM.test(lead) && !this.#isTotal);
  }

  /** "Three dogs". */
  #before(): Counted[] {
    return this.#phrases.flatMap((phrase, at): Counted[] => {
      const { count, head, from, to, isAll } = phrase;
      return count === undefined || this.#isPartial(phrase) ? [] : [{ noun: head, count, from, to, isAll, at }];
    });
  }

  /** The words between two tokens, with the spaces around them. */
  #between(from: number, to: number): string {
    return ` ${this.#sentence.words
      .slice(from, to)
      .map((word) => `${word} `)
      .join('')}`;
  }

  /** The sentence up to a token. */
  #upTo(to: number): string {
    const { at, text, words } = this.#sentence;
    return text.slice(0, (at[to] ?? 0) + (words[to]?.length ?? 0));
  }

  #isPartial({ det, mods, from, to, isAll }: Phrase): boolean {
    const before = this.#between(Math.max(0, from - 3), from);
    const after = this.#between(to + 1, to + 5);
    return (
      det === 'some' ||
      mods.some((word) => PARTIAL.test(word)) ||
      (!isAll && (ABOUT.test(before) || after.startsWith(' of it '))) ||
      NOT_ALL.test(after)
    );
  }

  #wholesOf(counted: Counted): readonly Whole[] {
    const phrase = this.#phrases[counted.at];
    const found = phrase && this.#syntactic({ ...phrase, isAll: counted.isAll }, counted.at);
    if (!found) return this.#near(counted, found, this.#compound(phrase, this.#isTotal || counted.isAll || phrase?.det === 'the'));
    const outer = this.#compound(phrase, found.isFirm);
    const isThing = found.holder.kind === 'role';
    const named = isThing ? this.#phrases.find(({ from, head }) => from === found.token && head !== counted.noun) : undefined;
    const inner = this.#compound(named, found.isFirm);
    return [found, inner, outer, ...this.#beyond(found, counted), ...(isThing ? this.#near(counted, found) : [])].filter(
      (whole) => whole !== undefined,
    );
  }

  #syntactic(phrase: Phrase, at: number): Whole | undefined {
    return this.#owner(phrase, at) ?? this.#ofPhrase(phrase, at) ?? this.#haver(phrase, at) ?? this.#heldBy(phrase, at);
  }

  /** The strongroom's door is the strongroom's, and "her seven cellar steps" are the cellar's. */
  #compound(phrase: Phrase | undefined, isFirm: boolean): Whole | undefined {
    const noun = phrase?.mods.at(-1) ?? '';
    if (!phrase || noun === '' || PLAIN.test(noun) || COMMON.test(noun)) return undefined;
    return { holder: { kind: 'role', text: noun }, traits: [], token: phrase.from, isFirm };
  }

  /** "The roof of the factory": what stands on its roof is the factory's; what is on a ring at a belt is on the ring. */
  #beyond({ token, isFirm }: Whole, { at }: Counted): (Whole | undefined)[] {
    const near = this.#phrases.findIndex(({ from }) => from === token);
    const phrase = this.#phrases[near];
    if (!phrase || near === at) return [];
    const next = near + 1 === at ? undefined : this.#phrases[near + 1];
    const link = this.#between(phrase.to + 1, next?.from ?? 0);
    const isReach = link === ' to ' && this.#sentence.words[phrase.from - 1] === 'from';
    if (next && isReach) return [this.#thing(this.#phrases[this.#wholeAt(near + 1)], isFirm), this.#compound(next, isFirm)];
    if (next && link === ' of ') return [this.#thing(next, isFirm && PART_OF.test(phrase.head))];
    const before = near - 1 === at ? undefined : this.#phrases[near - 1];
    const isOn = before && /^ (?:at|on|in|of) $/u.test(this.#between(before.to + 1, phrase.from));
    return isOn ? [this.#thing(before, isFirm)] : [];
  }

  /** Whom and what else the sentence speaks of. */
  #near(counted: Counted, found: Whole | undefined, compound?: Whole): Whole[] {
    const sole = soleOf(this.#sentence);
    const verb = this.#sentence.words.slice(Math.max(0, counted.from - 3), counted.from);
    const has = verb.some((_, from) => DURABLE.test(` ${verb.slice(from).join(' ')} `));
    const isFirm = this.#isTotal || counted.isAll || (has && counted.at >= 0);
    const token = sole ? tokenAt(this.#sentence, sole.start) : 0;
    const person =
      sole && counted.count > 1
        ? [{ holder: sole.holder, traits: [], token, isFirm: isFirm && (has || counted.isAll || OWNING.test(this.#sentence.text)) }]
        : [];
    if (found) return person;
    const things = this.#phrases
      .filter(({ to, head, det }) => to !== this.#phrases[counted.at]?.to && !isPlural(head) && (sole !== undefined || !/^an?$/u.test(det)))
      .slice(0, MOST_NEAR);
    const inner = compound ? [compound] : [];
    return [...inner, ...person, ...things.flatMap((phrase) => this.#thing(phrase, this.#isTotal || counted.isAll) ?? [])];
  }

  /** "The top of the tower" is the tower. */
  #wholeAt(at: number): number {
    const phrase = this.#phrases[at];
    const next = this.#phrases[at + 1];
    const isPart = phrase && next && PART_OF.test(phrase.head) && this.#between(phrase.to + 1, next.from) === ' of ';
    return isPart ? at + 1 : at;
  }

  /** All there are of them, wherever they are: "the nine almshouses", and those of a place. */
  #total({ isAll, count, from, noun, at }: Counted, whole: Whole | undefined): Whole | undefined {
    const isTotal = whole?.isFirm === true || isAll || this.#phrases[at]?.det === 'the';
    if (!isTotal || count < 2 || (whole && whole.holder.kind !== 'role' && whole.holder.kind !== 'name')) return undefined;
    const of = whole && 'text' in whole.holder ? [whole.holder.text] : [];
    return { holder: { kind: 'role', text: singular(noun) }, traits: of, token: from, isFirm: true };
  }

  #thing(phrase: Phrase | undefined, isFirm: boolean): Whole | undefined {
    if (!phrase || phrase.count !== undefined || COMMON.test(phrase.head) || !/^(?:the|a|an|this|that|'s|his|her)$/u.test(phrase.det))
      return undefined;
    const traits = phrase.mods.filter((word) => !PLAIN.test(word));
    return { holder: { kind: 'role', text: phrase.head }, traits, token: phrase.from, isFirm };
  }

  /** "The mill 's three windows", "her nine hives", "with its three masts the ship". */
  #owner({ det, owner, from, count }: Phrase, at: number): Whole | undefined {
    if (det === 'its') {
      const isWhole = (each: Phrase): boolean => /^(?:the|his|her|my|'s|that|this)$/u.test(each.det) && each.count === undefined;
      const before = this.#phrases.slice(0, at).filter(isWhole);
      const isNear = /^(?:with|and)$/u.test(this.#sentence.words[from - 1] ?? '');
      return this.#thing((isNear ? before.at(-1) : before[0]) ?? this.#phrases.slice(at + 1).find(isWhole), true);
    }
    const own = det === "'s" ? owner : /^(?:his|her|my)$/u.test(det) ? det : '';
    if (own === '') return undefined;
    const holder = holderOf(own) ?? (own.startsWith('the ') ? ({ kind: 'role', text: own.slice(4) } as const) : undefined);
    return holder && (count !== 1 || own.startsWith('the ')) ? { holder, traits: [], token: from, isFirm: true } : undefined;
  }

  /** "All three windows of the mill"; a bare "three windows of the mill" may be some of them. */
  #ofPhrase({ det, isAll, to, from, count }: Phrase, at: number): Whole | undefined {
    const next = this.#phrases[at + 1];
    if (!next || !OF.test(this.#between(to + 1, next.from))) return undefined;
    const isThere = THERE_IS.test(this.#between(Math.max(0, from - 7), from));
    const isTotal = isAll || det === 'the' || det === 'these' || det === 'those' || isThere;
    const whole = this.#phrases[this.#wholeAt(at + 1)];
    return whole && isTotal && (count !== 1 || !isAll) && /^(?:the|'s|his|her)$/u.test(whole.det) ? this.#thing(whole, true) : undefined;
  }

  /** "The mill had three windows", "a village of twelve houses", "in the steeple hung three bells". */
  #haver({ from, to }: Phrase, at: number): Whole | undefined {
    const before = this.#phrases[at - 1];
    if (!before) return undefined;
    const link = this.#between(before.to + 1, from);
    if (link === ' of ') return !CONTAINER.test(before.head) && this.#isApposed(before, to) ? this.#thing(before, true) : undefined;
    if (IS_SO_MANY.test(link)) return MEASURE.test(this.#between(to + 1, to + 3)) ? this.#thing(before, true) : undefined;
    if (/^an?$/u.test(before.det)) return HAVE.test(link) ? this.#describedBy(before, at - 2) : undefined;
    const isPlace = PLACED.test(this.#sentence.words[before.from - 1] ?? '');
    const isWhole = THERE.test(link) ? isPlace : HAVE.test(link) && (!isPlace || WITH.test(link));
    return isWhole ? this.#thing(before, true) : undefined;
  }

  /** "It was a house of nine windows", "a house of nine windows, the old mill"; any house of nine windows is no house of the story. */
  #isApposed({ det, from }: Phrase, to: number): boolean {
    const { words } = this.#sentence;
    return (
      !/^an?$/u.test(det) ||
      /^(?:was|is|,|—|:|remained)$/u.test(words[from - 1] ?? ',') ||
      /^[,—:] the $/u.test(this.#between(to + 1, to + 3).trimStart())
    );
  }

  /** "Her briefcase was a plain affair with seven pockets", "he owned a waistcoat with six buttons". */
  #describedBy(phrase: Phrase, at: number): Whole | undefined {
    const subject = this.#phrases[at];
    const lead = this.#between(Math.max(0, phrase.from - 3), phrase.from);
    if (subject && /^ (?:(?:was|is) |, )$/u.test(this.#between(subject.to + 1, phrase.from))) return this.#thing(subject, true);
    return OWNED.test(lead) ? this.#thing(phrase, false) : undefined;
  }

  /** "Three cannons guarded the harbour". */
  #heldBy({ det, isAll, to }: Phrase, at: number): Whole | undefined {
    const next = this.#phrases[at + 1];
    if (!next || !/^(?:the|'s|his|her|my)$/u.test(next.det) || !PARTS_OF.test(this.#between(to + 1, next.from))) return undefined;
    const isSet = /^(?:flight|set|avenue|suite)$/u.test(this.#phrases[at - 1]?.head ?? '');
    return this.#thing(this.#phrases[this.#wholeAt(at + 1)], isAll || det === 'the' || isSet || this.#isTotal);
  }
}

const GATE = new RegExp(`\\b(?:${NUMBER}|both|pair|couple|dozen|twin|single|sole|only|brace|trio|[Nn]either|[Ee]ither)\\b`, 'iu');

/** How many of something somebody or something has: "the old tannery had two chimneys". */
export function readCounts(sentence: Sentence, sheet: FactSheet): void {
  readOrdinals(sentence, sheet);
  if (!occursIn(GATE, sentence.text)) return;
  readOthers(sentence, sheet);
  new Counting(sentence).read(sheet);
}
