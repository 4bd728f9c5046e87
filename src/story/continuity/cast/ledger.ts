import type { NameUse, Reading } from '../read/paragraph.js';

/** How a name is used in the whole story. */
export interface NameCount {
  readonly text: string;
  count: number;
  /** Of these, where it opens a sentence. */
  initial: number;
  animate: number;
  votesF: number;
  votesM: number;
}

/** The names of a story, kept up paragraph by paragraph. */
export class NameLedger {
  readonly #counts = new Map<string, NameCount>();
  #sorted: readonly NameCount[] | undefined;
  readonly #pairs = new Map<string, number>();
  readonly #introduced = new Map<string, number>();
  readonly #called = new Map<string, number>();
  readonly #spoken = new Map<string, number>();
  /** In how many paragraphs of narration each word of a name stands. */
  readonly #told = new Map<string, number>();
  /** How often the narration says "I", and "he" or "she". */
  first = 0;
  third = 0;
  /** How many verbs it tells in the past, and in the present. */
  past = 0;
  present = 0;
  #version = 0;
  /** What changed since the version was last asked for, by name: taken out and put back is no change. */
  readonly #pending = new Map<string, number>();

  /** Grows when a name comes or goes, or is used in a new way. */
  get version(): number {
    if ([...this.#pending.values()].some((net) => net !== 0)) this.#version++;
    this.#pending.clear();
    return this.#version;
  }

  add(reading: Reading): void {
    this.#change(reading, 1);
    this.#tell(reading, 1);
  }

  remove(reading: Reading): void {
    this.#change(reading, -1);
    this.#tell(reading, -1);
  }

  /** The names in an order that does not depend on the edits that brought them. */
  counts(): readonly NameCount[] {
    return (this.#sorted ??= [...this.#counts.values()].sort((one, other) => (one.text < other.text ? -1 : 1)));
  }

  count(name: string): number {
    return this.#counts.get(name)?.count ?? 0;
  }

  /**
   * The names of whoever tells a story of the first person: what they say of themselves ("my name is Petra"), and the names others call
   * somebody by in talk whom the narration does not know, save in one place that may be the slip.
   */
  narrators(): string[] {
    const called = [...this.#called.keys()].filter((name) => (this.#told.get(name) ?? 0) <= 1);
    return [...new Set([...this.#introduced.keys(), ...called])].sort();
  }

  /** Whether the narration has a name in no more than one paragraph, nor any word of it elsewhere. */
  isStranger(name: string): boolean {
    return name.split(' ').every((word) => (this.#told.get(word) ?? 0) <= 1);
  }

  /** The names that only speech tells in full, in an order that does not depend on edits. */
  spoken(): readonly NameCount[] {
    const only = [...this.#spoken].filter(([text]) => !this.#counts.has(text)).sort(([one], [other]) => (one < other ? -1 : 1));
    return only.map(([text, count]) => ({ text, count, initial: 0, animate: 1, votesF: 0, votesM: 0 }));
  }

  /** How often a name does what persons do. */
  animate(name: string): number {
    return this.#counts.get(name)?.animate ?? 0;
  }

  /** Whether two lower-cased names stand in one sentence somewhere. */
  areTogether(one: string, other: string): boolean {
    return (this.#pairs.get([one, other].sort().join('|')) ?? 0) > 0;
  }

  #tell(reading: Reading, by: number): void {
    const count = (names: Map<string, number>, name: string): void => {
      const now = (names.get(name) ?? 0) + by;
      if (now > 0) names.set(name, now);
      else names.delete(name);
    };
    for (const name of reading.introduced) count(this.#introduced, name);
    for (const name of reading.called) count(this.#called, name);
    for (const name of reading.spoken) {
      count(this.#spoken, name);
      this.#pending.set(`“${name}`, (this.#pending.get(`“${name}`) ?? 0) + by);
    }
    for (const name of new Set(reading.names.flatMap(({ text }) => text.split(' ')))) count(this.#told, name);
    // One paragraph that slips into an "I" makes no story of the first person.
    this.first += by * Math.min(2, reading.tally.first);
    this.third += by * reading.tally.third;
    this.past += by * reading.tally.past;
    this.present += by * reading.tally.present;
  }

  #change(reading: Reading, by: number): void {
    for (const use of reading.names) {
      this.#use(use, by);
      const { text, isInitial, isAnimate, isProven, vote } = use;
      const key = [text, isInitial, isAnimate, isProven, vote].join('|');
      this.#pending.set(key, (this.#pending.get(key) ?? 0) + by);
    }
    for (const pair of reading.pairs) {
      this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + by);
      // Two names that stand together are two people, wherever one of them is told of.
      this.#pending.set(pair, (this.#pending.get(pair) ?? 0) + by);
    }
  }

  #use(use: NameUse, by: number): void {
    const known = this.#counts.get(use.text) ?? { text: use.text, count: 0, initial: 0, animate: 0, votesF: 0, votesM: 0 };
    known.count += by;
    if (use.isInitial) known.initial += by;
    // What has eyes is somebody, though its capital stands where every word has one.
    if (use.isProven) known.animate += 2 * by;
    else if (use.isAnimate) known.animate += by;
    if (use.vote === 'f') known.votesF += by;
    else if (use.vote === 'm') known.votesM += by;
    if (known.count > 0 && this.#counts.get(use.text) === known) return;
    this.#sorted = undefined;
    if (known.count <= 0) this.#counts.delete(use.text);
    else this.#counts.set(use.text, known);
  }
}
