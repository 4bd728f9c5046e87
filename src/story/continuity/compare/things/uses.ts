import type { Resolver } from '../../cast/resolve.js';
import { isPlainly, keeperOf } from '../../extract/things/belongings.js';
import { type AtHand, atHand, isInUse } from '../../extract/things/inUse.js';
import { traitsOf } from '../../extract/things/thingPhrase.js';
import { holderOf } from '../../grammar/holder.js';
import { sentencesOf, tokenAt } from '../../grammar/sentences.js';
import type { Sentence } from '../../grammar/types.js';
import type { Reading } from '../../read/paragraph.js';
import type { Entry } from '../entry.js';
import type { Resolved } from '../resolved.js';
import type { Spot } from '../rawSlip.js';
import { firstFrom, firstWhere } from '../shelf.js';
import { mayBeAlike } from '../traits.js';

/** A thing of somebody's at hand. */
export interface Use extends Spot {
  /** Whose it is; undefined where two may be meant. */
  readonly who: string | undefined;
  readonly traits: readonly string[];
  /** Whether it is told of as of one more: "owned a van". */
  readonly isAnew: boolean;
  /** Whether something is done with it there. */
  readonly isInUse: boolean;
  /** Whether it is there, and not only spoken of. */
  readonly isShown: boolean;
  /** How many stand before it. */
  readonly order: number;
}

/** A sentence in which a thing is at hand. */
interface Handling {
  readonly at: number;
  readonly sentence: Sentence;
  readonly uses: readonly AtHand[];
}

const handlings = new WeakMap<Reading, Map<string, readonly Handling[]>>();

/** Where a paragraph has a thing at hand; a paragraph is asked once for each. */
function handlingsIn(reading: Reading, text: string, thing: string): readonly Handling[] {
  const known = handlings.get(reading) ?? new Map<string, readonly Handling[]>();
  handlings.set(reading, known);
  const before = known.get(thing);
  if (before) return before;
  const made = sentencesOf(text)
    .slice(0, reading.awayFrom)
    .flatMap((sentence, at) => {
      const uses = atHand(sentence, thing);
      return uses.length === 0 ? [] : [{ at, sentence, uses }];
    });
  known.set(thing, made);
  return made;
}

/** The uses of one thing in a story, made out as far as somebody asks; each paragraph once, however many have lost such a thing. */
export class Uses {
  readonly #thing: string;
  /** Whose it is where a story does not tell. */
  readonly #anybodys: string;
  /** The paragraphs that may have it at hand, and how far they are made out. */
  readonly #entries: readonly Entry[];
  readonly #resolver: Resolver;
  #next = 0;
  readonly #all: Use[] = [];
  readonly #byWho = new Map<string, Use[]>();
  /** What was lost and is nowhere used again. */
  readonly #unused = new Set<string>();

  constructor(thing: string, entries: readonly Entry[], resolver: Resolver) {
    this.#thing = thing;
    this.#anybodys = `the ${thing}`;
    this.#entries = entries;
    this.#resolver = resolver;
  }

  /** The first use of a thing after it is gone, by whoever has it no more; those who lost it are asked for in the order of the story. */
  after(gone: Resolved, phrase: string): Use | undefined {
    const traits = traitsOf(phrase);
    const how = gone.fact.value;
    const key = `${gone.who}|${phrase}|${how === 'not there' || how === LEFT_BEHIND ? how : ''}`;
    if (this.#unused.has(key)) return undefined;
    const fits = (use: Use): boolean => isBack(how, use) && mayBeAlike(traits, use.traits);
    const found = this.#known(gone, fits) ?? this.#ahead(gone, fits);
    if (!found) this.#unused.add(key);
    return found;
  }

  /** Among those that are made out. */
  #known(gone: Resolved, fits: (use: Use) => boolean): Use | undefined {
    const lists = gone.who === this.#anybodys ? [this.#all] : [this.#of(gone.who), this.#of(this.#anybodys)];
    let first: Use | undefined;
    for (const uses of lists) {
      const from = firstWhere(uses, ({ place }) => place.at > gone.place.at);
      const found = uses.find((use, at) => at >= from && fits(use));
      if (found && (!first || found.order < first.order)) first = found;
    }
    return first;
  }

  /** Among those that are not made out yet. */
  #ahead(gone: Resolved, fits: (use: Use) => boolean): Use | undefined {
    this.#next = Math.max(this.#next, firstFrom(this.#entries, gone.place.at + 1));
    while (this.#next < this.#entries.length) {
      const entry = this.#entries[this.#next++];
      const found = entry && this.#madeOut(entry).find((use) => this.#isTheirs(gone, use) && fits(use));
      if (found) return found;
    }
    return undefined;
  }

  #isTheirs(gone: Resolved, { who }: Use): boolean {
    return gone.who === this.#anybodys || who === gone.who || who === this.#anybodys;
  }

  #of(who: string): readonly Use[] {
    return this.#byWho.get(who) ?? [];
  }

  #madeOut(entry: Entry): readonly Use[] {
    const { reading, text } = entry;
    if (!reading || reading.isAnotherTime) return [];
    const from = this.#all.length;
    for (const handling of handlingsIn(reading, text, this.#thing)) {
      for (const used of handling.uses) this.#add(this.#use(entry, handling, used));
    }
    return this.#all.slice(from);
  }

  #add(use: Use): void {
    this.#all.push(use);
    if (use.who === undefined) return;
    const theirs = this.#byWho.get(use.who);
    if (theirs) theirs.push(use);
    else this.#byWho.set(use.who, [use]);
  }

  #use(place: Entry, { sentence, at }: Handling, used: AtHand): Use {
    const isThe = isPlainly(used.own);
    const holder = isThe ? keeperOf(sentence, this.#thing) : holderOf(used.own);
    const token = tokenAt(sentence, used.start);
    const isUsed = isInUse(sentence.text, used.start, used.end);
    return {
      place,
      start: sentence.start[token] ?? 0,
      end: sentence.end[tokenAt(sentence, used.end - 1)] ?? 0,
      who: holder && this.#resolver.resolve(holder, { paragraph: place.at, sentence: at, token }),
      traits: traitsOf(used.phrase),
      isAnew: used.isAnew,
      isInUse: isUsed,
      isShown: !isThe || used.isAnew || isUsed,
      order: this.#all.length,
    };
  }
}

/** What was left at home is still somebody's, and may be spoken of. */
export const LEFT_BEHIND = 'left behind';

/** Whether a use shows that what became of a thing did not. */
function isBack(how: string, use: Use): boolean {
  if (how === LEFT_BEHIND) return use.isInUse || use.isAnew;
  return use.isShown || how === 'not there';
}
