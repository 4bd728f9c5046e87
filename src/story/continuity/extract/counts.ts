import { NUMBER, numberOf } from '../lexicon/nouns.js';
import { holderOf } from '../grammar/holder.js';
import { matchesOf, occursIn } from '../grammar/matches.js';
import { isPlural, type Phrase, phrasesOf, singular } from '../grammar/phrases.js';
import { tokenAt } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';
import {
  ABOUT,
  AFTERWARDS,
  COMMON,
  CONTAINER,
  DURABLE,
  FLEETING,
  HAVE,
  MEASURE,
  NOT_ALL,
  OF,
  OWNING,
  PARTIAL,
  PARTS_OF,
  PLAIN,
  SOME,
  SUPPOSED,
  THERE,
  TOTAL,
} from './countWords.js';
import type { FactSheet } from './fact.js';
import { readOrdinals, readOthers } from './otherCounts.js';
import { soleOf } from './subject.js';
import { addCount, type Whole } from './tally.js';

const EACH = /^(?:every|each)$/u;
/** So many nouns of a sentence at most may be what something counted belongs to. */
const MOST_NEAR = 4;

/** Something counted, before it is known what it is a part of. */
interface Counted {
  readonly noun: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly isAll: boolean;
  /** Which phrase it is; -1 where the number comes after: "dogs, four of them". */
  readonly at: number;
}

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
    if (SUPPOSED.test(this.#sentence.text)) return;
    for (const counted of [...this.#before(), ...this.#afterwards()]) {
      const part = singular(counted.noun);
      if (FLEETING.test(part) || FLEETING.test(counted.noun)) continue;
      const wholes = this.#wholesOf(counted);
      for (const whole of wholes) {
        const isCounted = whole.isFirm || (!SOME.test(part) && counted.count > 1);
        if (isCounted) addCount(this.#sentence, whole, { ...counted, low: counted.count }, sheet);
      }
      const total = this.#total(counted, wholes[0]);
      if (total) addCount(this.#sentence, total, { ...counted, low: counted.count }, sheet);
    }
  }

  /** "Three dogs". */
  #before(): Counted[] {
    return this.#phrases.flatMap((phrase, at): Counted[] => {
      const { count, head, from, to, isAll } = phrase;
      return count === undefined || this.#isPartial(phrase) ? [] : [{ noun: head, count, from, to, isAll, at }];
    });
  }

  /** "Dogs, three of them", "every dog she had, all three". */
  #afterwards(): Counted[] {
    return matchesOf(AFTERWARDS, this.#sentence.text).flatMap((match): Counted[] => {
      const count = numberOf(match.groups?.['val'] ?? '') ?? 0;
      const last = tokenAt(this.#sentence, match.index);
      const noun = count < 2 ? -1 : this.#manyBefore(last);
      if (noun < 0) return [];
      const { words } = this.#sentence;
      const before = words[noun - 1] ?? '';
      const word = words[noun] ?? '';
      const to = tokenAt(this.#sentence, match.index + match[0].length - 1);
      const from = /^(?:his|her|my|the|all|every|each)$/u.test(before) ? noun - 1 : noun;
      const at = this.#phrases.findIndex((phrase) => phrase.to === noun);
      return [{ noun: EACH.test(before) ? `${word}s` : word, count, from, to, isAll: true, at }];
    });
  }

  /** The nearest noun before a token that names several: "dogs", "every dog"; -1 for none. */
  #manyBefore(last: number): number {
    const { words } = this.#sentence;
    for (let at = last - 1; at >= Math.max(0, last - 16); at--) {
      const word = words[at] ?? '';
      const before = words[at - 1] ?? '';
      if (EACH.test(before) && /^[a-z]{3,}$/u.test(word)) return at;
      if (isPlural(word) && /^[a-z]{4,}$/u.test(word) && numberOf(before) === undefined) return at;
    }
    return -1;
  }

  /** The words between two tokens, with the spaces around them. */
  #between(from: number, to: number): string {
    return ` ${this.#sentence.words
      .slice(from, to)
      .map((word) => `${word} `)
      .join('')}`;
  }

  #isPartial({ mods, from, to, isAll }: Phrase): boolean {
    const before = this.#between(Math.max(0, from - 3), from);
    const after = this.#between(to + 1, to + 5);
    return (
      mods.some((word) => PARTIAL.test(word)) || (!isAll && (ABOUT.test(before) || after.startsWith(' of it '))) || NOT_ALL.test(after)
    );
  }

  #wholesOf(counted: Counted): readonly Whole[] {
    const phrase = this.#phrases[counted.at];
    const found = phrase && this.#syntactic({ ...phrase, isAll: counted.isAll }, counted.at);
    if (!found) return this.#near(counted, found);
    const outer = this.#compound(phrase, found.isFirm);
    const isThing = found.holder.kind === 'role';
    const named = isThing ? this.#phrases.find(({ from, head }) => from === found.token && head !== counted.noun) : undefined;
    const inner = this.#compound(named, found.isFirm);
    return [found, inner, outer, ...(isThing ? this.#near(counted, found) : [])].filter((whole) => whole !== undefined);
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

  /** Whom and what else the sentence speaks of. */
  #near(counted: Counted, found: Whole | undefined): Whole[] {
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
    const things = this.#phrases.filter(({ to, head }) => to !== this.#phrases[counted.at]?.to && !isPlural(head)).slice(0, MOST_NEAR);
    return [...person, ...things.flatMap((phrase) => this.#thing(phrase, this.#isTotal || counted.isAll) ?? [])];
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
      const before = this.#phrases.slice(0, at).filter((each) => each.det === 'the' && each.count === undefined);
      const isNear = this.#sentence.words[from - 1] === 'with';
      return this.#thing((isNear ? before.at(-1) : before[0]) ?? this.#phrases[at + 1], true);
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
    const isThere =
      /\b(?:there (?:was|were|are|is|had (?:always )?been|have (?:always )?been)|it (?:took|takes|needed|needs))(?: [a-z]+){0,3} $/u.test(
        this.#between(Math.max(0, from - 7), from),
      );
    const isTotal = isAll || det === 'the' || det === 'these' || det === 'those' || isThere;
    return isTotal && (count !== 1 || !isAll) && /^(?:the|'s|his|her)$/u.test(next.det) ? this.#thing(next, true) : undefined;
  }

  /** "The mill had three windows", "a village of twelve houses", "in the steeple hung three bells". */
  #haver({ from, to }: Phrase, at: number): Whole | undefined {
    const before = this.#phrases[at - 1];
    if (!before) return undefined;
    const link = this.#between(before.to + 1, from);
    if (link === ' of ') return CONTAINER.test(before.head) ? undefined : this.#thing(before, true);
    if (/^ (?:was|is|stood|rose|were|had been) (?:only |just |all |fully |a full |exactly )*$/u.test(link))
      return MEASURE.test(this.#between(to + 1, to + 3)) ? this.#thing(before, true) : undefined;
    if (/^an?$/u.test(before.det)) return undefined;
    const preposition = this.#sentence.words[before.from - 1]?.toLowerCase() ?? '';
    const isPlace = /^(?:in|on|at|along|inside|aboard|around|round|under|to|behind|above|over|from|of)$/u.test(preposition);
    if (THERE.test(link)) return isPlace ? this.#thing(before, true) : undefined;
    return HAVE.test(link) && (!isPlace || /^ (?:, )?(?:which|that|with|whose|having)\b/u.test(link))
      ? this.#thing(before, true)
      : undefined;
  }

  /** "Three cannons guarded the harbour". */
  #heldBy({ det, isAll, to }: Phrase, at: number): Whole | undefined {
    const next = this.#phrases[at + 1];
    if (next?.det !== 'the' || !PARTS_OF.test(this.#between(to + 1, next.from))) return undefined;
    return this.#thing(next, isAll || det === 'the' || this.#isTotal);
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
