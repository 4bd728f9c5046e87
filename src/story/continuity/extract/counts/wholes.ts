import { holderOf } from '../../grammar/holder.js';
import { isPlural, type Phrase } from '../../grammar/phrases.js';
import { tokenAt } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import { soleOf } from '../subject.js';
import type { Counted } from './countedAfter.js';
import {
  ANOTHER,
  BUILT,
  COMMON,
  CONTAINED,
  CONTAINER,
  DURABLE,
  HAVE,
  MEASURE,
  OF,
  OWNED,
  OWNING,
  PART_OF,
  PARTS_OF,
  PLAIN,
  SCENE_PLACE,
  THERE,
} from './countWords.js';
import { OWNED_BY, type Whole } from './tally.js';

/** "There were", "it took", "she counted": of all there are. */
export const THERE_IS =
  /\b(?:there (?:was|were|are|is|had (?:always )?been|have (?:always )?been)|it (?:took|takes|needed|needs|was|is)|counted|counts|count)(?: [a-z]+){0,3} $/iu;
const IS_SO_MANY = /^ (?:was|is|stood|rose|were|had been) (?:only |just |all |fully |a full |exactly )*$/u;
export const PLACED = /^(?:in|on|at|along|inside|aboard|around|round|under|to|behind|above|over|from|of)$/iu;
const WITH = /^ (?:, )?(?:which|that|with|whose|having)\b/u;
/** So many nouns of a sentence at most may be what something counted belongs to. */
const MOST_NEAR = 4;

/** What a phrase names; a room of the many there are only where a noun tells it from them: "the lantern room". */
function headOf({ head, mods }: Phrase): string | undefined {
  if (!COMMON.test(head) || (mods.length === 0 && SCENE_PLACE.test(head))) return head;
  const kind = mods.at(-1) ?? '';
  return kind === '' || PLAIN.test(kind) || COMMON.test(kind) ? undefined : `${kind} ${head}`;
}

function nearOnly(whole: Whole | undefined): Whole[] {
  return whole ? [{ ...whole, isNear: true }] : [];
}

/** What the parts that a sentence counts may belong to. */
export class Wholes {
  readonly #sentence: Sentence;
  readonly #phrases: readonly Phrase[];
  readonly #isTotal: boolean;

  constructor(sentence: Sentence, phrases: readonly Phrase[], isTotal: boolean) {
    this.#sentence = sentence;
    this.#phrases = phrases;
    this.#isTotal = isTotal;
  }

  /** All that something counted may belong to, the one that the sentence says it does first. */
  of(counted: Counted): readonly Whole[] {
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
    const link = this.between(phrase.to + 1, next?.from ?? 0);
    const isReach = link === ' to ' && this.#sentence.words[phrase.from - 1] === 'from';
    if (next && isReach) return [this.#thing(this.#phrases[this.at(near + 1)], isFirm), this.#compound(next, isFirm)];
    if (next && link === ' of ') return [this.#thing(next, isFirm && PART_OF.test(phrase.head))];
    const before = near - 1 === at ? undefined : this.#phrases[near - 1];
    const isOn = before && /^ (?:at|on|in|of) $/u.test(this.between(before.to + 1, phrase.from));
    return isOn ? [this.#thing(before, isFirm)] : [];
  }

  /** Whom and what else the sentence speaks of. */
  #near(counted: Counted, found: Whole | undefined, compound?: Whole): Whole[] {
    const sole = soleOf(this.#sentence);
    const verb = this.#sentence.words.slice(Math.max(0, counted.from - 5), counted.from);
    const has = verb.some((_, from) => DURABLE.test(` ${verb.slice(from).join(' ')} `));
    const isFirm = this.#isTotal || counted.isAll || (has && counted.at >= 0);
    const token = sole ? tokenAt(this.#sentence, sole.start) : 0;
    const person =
      sole && (counted.count > 1 || (has && this.#isTotal))
        ? [{ holder: sole.holder, traits: [], token, isFirm: isFirm && (has || counted.isAll || OWNING.test(this.#sentence.text)) }]
        : [];
    if (found) return person;
    const things = this.#phrases
      .filter(({ to, head, det }) => to !== this.#phrases[counted.at]?.to && !isPlural(head) && (sole !== undefined || !/^an?$/u.test(det)))
      .slice(0, MOST_NEAR);
    const inner = compound ? [compound] : [];
    return [...inner, ...person, ...things.flatMap((phrase) => nearOnly(this.#thing(phrase, this.#isTotal || counted.isAll)))];
  }

  /** "The top of the tower" is the tower. */
  at(first: number): number {
    // "The Hendersons' house" is the house.
    const at = this.#phrases[first + 1]?.from === this.#phrases[first]?.from ? first + 1 : first;
    const phrase = this.#phrases[at];
    const next = this.#phrases[at + 1];
    const isPart = phrase && next && PART_OF.test(phrase.head) && this.between(phrase.to + 1, next.from) === ' of ';
    return isPart ? at + 1 : at;
  }

  #thing(phrase: Phrase | undefined, isFirm: boolean): Whole | undefined {
    const head = phrase && headOf(phrase);
    if (
      !phrase ||
      head === undefined ||
      phrase.count !== undefined ||
      phrase.mods.some((word) => ANOTHER.test(word)) ||
      !/^(?:the|a|an|this|that|'s|his|her|my|our|their)$/u.test(phrase.det)
    )
      return undefined;
    const owner = phrase.owner === '' || phrase.det !== "'s" ? [] : [`${OWNED_BY}${phrase.owner}`];
    const traits = [...phrase.mods.filter((word) => !PLAIN.test(word)), ...owner];
    return { holder: { kind: 'role', text: head }, traits, token: phrase.from, isFirm, isOfScene: SCENE_PLACE.test(head) };
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
    return holder && count !== undefined ? { holder, traits: [], token: from, isFirm: true } : undefined;
  }

  /** "All three windows of the mill"; a bare "three windows of the mill" may be some of them. */
  #ofPhrase({ det, isAll, to, from, count }: Phrase, at: number): Whole | undefined {
    const next = this.#phrases[at + 1];
    if (!next || !OF.test(this.between(to + 1, next.from))) return undefined;
    const isThere = THERE_IS.test(this.between(Math.max(0, from - 7), from));
    const isTotal = isAll || det === 'the' || det === 'these' || det === 'those' || isThere;
    const whole = this.#phrases[this.at(at + 1)];
    return whole && (isTotal || this.#areSteps(at, next)) && (count !== 1 || !isAll) && /^(?:the|'s|his|her)$/u.test(whole.det)
      ? this.#thing(whole, true)
      : undefined;
  }

  /** "Nine steps down to the yard". */
  #areSteps(at: number, next: Phrase): boolean {
    const { head = '', to = 0 } = this.#phrases[at] ?? {};
    return BUILT.test(head) && /^ (?:up|down|leading|that led|which led)?(?: up| down)? ?to $/u.test(this.between(to + 1, next.from));
  }

  /** "The mill had three windows", "a village of twelve houses", "in the steeple hung three bells". */
  #haver({ from, to }: Phrase, at: number): Whole | undefined {
    const before = this.#phrases[at - 1];
    if (!before) return undefined;
    const link = this.between(before.to + 1, from);
    if (/^ of (?:just |only |exactly |precisely )?$/u.test(link)) return this.#container(before, at, to);
    if (IS_SO_MANY.test(link)) return MEASURE.test(this.between(to + 1, to + 3)) ? this.#thing(before, true) : undefined;
    if (/^an?$/u.test(before.det)) return HAVE.test(link) ? this.#describedBy(before, at - 2) : undefined;
    const isPlace = PLACED.test(this.#sentence.words[before.from - 1] ?? '');
    const isWhole = THERE.test(link) ? isPlace : HAVE.test(link) && (!isPlace || WITH.test(link));
    return isWhole ? this.#thing(before, true) : undefined;
  }

  /** "A village of twelve houses", "the terrace was a row of six houses". */
  #container(before: Phrase, at: number, to: number): Whole | undefined {
    if (CONTAINED.test(before.head) && before.det === 'a') return this.#describedBy(before, at - 2);
    return !CONTAINER.test(before.head) && this.#isApposed(before, to) ? this.#thing(before, true) : undefined;
  }

  /** "It was a house of nine windows", "a house of nine windows, the old mill"; any house of nine windows is no house of the story. */
  #isApposed({ det, from }: Phrase, to: number): boolean {
    const { words } = this.#sentence;
    return (
      !/^an?$/u.test(det) ||
      /^(?:was|is|,|—|:|remained)$/u.test(words[from - 1] ?? ',') ||
      /^[,—:] the $/u.test(this.between(to + 1, to + 3).trimStart())
    );
  }

  /** "Her briefcase was a plain affair with seven pockets", "he owned a waistcoat with six buttons". */
  #describedBy(phrase: Phrase, at: number): Whole | undefined {
    const subject = this.#phrases[at];
    const lead = this.between(Math.max(0, phrase.from - 3), phrase.from);
    if (subject && /^ (?:(?:was|is) |, )$/u.test(this.between(subject.to + 1, phrase.from))) return this.#thing(subject, true);
    return OWNED.test(lead) ? this.#thing(phrase, false) : undefined;
  }

  /** "Three cannons guarded the harbour". */
  #heldBy({ det, isAll, to }: Phrase, at: number): Whole | undefined {
    const next = this.#phrases[at + 1];
    if (!next || !/^(?:the|'s|his|her|my)$/u.test(next.det) || !PARTS_OF.test(this.between(to + 1, next.from))) return undefined;
    const isSet = /^(?:flight|set|avenue|suite)$/u.test(this.#phrases[at - 1]?.head ?? '');
    const isWhole = isAll || det === 'the' || isSet || this.#isTotal || BUILT.test(this.#phrases[at]?.head ?? '');
    return this.#thing(this.#phrases[this.at(at + 1)], isWhole);
  }

  /** The words between two tokens, with the spaces around them. */
  between(from: number, to: number): string {
    return ` ${this.#sentence.words
      .slice(from, to)
      .map((word) => `${word} `)
      .join('')}`;
  }
}
