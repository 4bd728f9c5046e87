import type { Cast } from './cast/cast.js';
import type { NameLedger } from './cast/ledger.js';
import type { Resolver } from './cast/resolve.js';
import type { Block } from '../style/types.js';
import { type Declared, declaredIn, declaredInNotes } from './canon.js';
import type { Resolved } from './compare/resolved.js';
import type { Place } from './compare/place.js';
import type { Reading } from './read/paragraph.js';
import type { Notes } from './types.js';

/** What the writer declares, in notes beside the story and in its front matter, with the names of it in the ledger. */
export class Declarations {
  readonly #ledger: NameLedger;
  #notes: readonly Declared[] = [];
  #front: readonly Declared[] = [];
  #frontText = '';
  #places: readonly Place[] = [];
  #resolved: { readonly cast: Cast; readonly facts: readonly Resolved[] } | undefined;

  constructor(ledger: NameLedger) {
    this.#ledger = ledger;
  }

  setNotes(notes: readonly Notes[]): void {
    this.#notes = this.#exchanged(this.#notes, notes.flatMap(declaredInNotes));
    this.#place();
  }

  /** @returns whether the front matter is another than it was */
  setFront(text: string, first: Block | undefined): boolean {
    const front = first?.kind === 'frontMatter' ? text.slice(0, first.end) : '';
    if (front === this.#frontText) return false;
    this.#frontText = front;
    this.#front = this.#exchanged(this.#front, declaredIn(text));
    this.#place();
    return true;
  }

  /** The declared facts; their places count from -1 down, so that they come before the story. */
  facts(resolver: Resolver, cast: Cast): readonly Resolved[] {
    if (this.#resolved?.cast !== cast) {
      const facts = this.#all().flatMap(({ reading }, at) => factsOf(reading, this.#places[at], resolver));
      this.#resolved = { cast, facts };
    }
    return this.#resolved.facts;
  }

  /** The declaration at a place. */
  at(place: Place): Declared | undefined {
    const all = this.#all();
    return all[place.at + all.length];
  }

  #all(): readonly Declared[] {
    return [...this.#notes, ...this.#front];
  }

  #exchanged(old: readonly Declared[], declared: readonly Declared[]): readonly Declared[] {
    for (const { reading } of old) this.#ledger.remove(reading);
    for (const { reading } of declared) this.#ledger.add(reading);
    return declared;
  }

  #place(): void {
    const all = this.#all();
    this.#places = all.map((_, at) => ({ at: at - all.length, scene: -1 }));
    this.#resolved = undefined;
  }
}

function factsOf(reading: Reading, place: Place | undefined, resolver: Resolver): Resolved[] {
  const [named] = reading.names;
  return reading.facts.flatMap((fact): Resolved[] => {
    const holder = fact.holder.kind === 'pronoun' && named ? ({ kind: 'name', text: named.text } as const) : fact.holder;
    const where = { paragraph: -1, sentence: fact.sentence, token: fact.token };
    const isNobodys = fact.holder.kind === 'pronoun' && !named;
    const who = isNobodys ? undefined : resolver.resolve(holder, where);
    const other = fact.other && resolver.resolve(fact.other, where);
    return who === undefined || !place ? [] : [{ fact, who, other, place, isAnotherTime: false }];
  });
}
