import { Cast } from './cast/cast.js';
import { NameLedger } from './cast/ledger.js';
import { Resolver } from './cast/resolve.js';
import { compare, CompareMemory } from './compare/all.js';
import { Chronicle } from './compare/chronicle.js';
import { type Entry, unresolve } from './compare/entry.js';
import { isNamesake, type Resolved } from './compare/resolved.js';
import type { RawSlip, Spot } from './compare/rawSlip.js';
import { Declarations } from './declarations.js';
import type { Fact } from './extract/fact.js';
import { messageOf } from './message.js';
import { Paragraphs } from './paragraphs.js';
import { readInSteps, type Reading } from './read/paragraph.js';
import type { SentenceReading } from './read/sentence.js';
import type { Notes, Said, Slip } from './types.js';

/** So many sentences of edited paragraphs are kept. */
const MOST_KEPT = 400;
/** Paragraphs of about so many letters are read at once; what is read of them is kept when all of them are. */
const BATCH = 32_000;
/** So many paragraphs are resolved between two pauses. */
const STEP = 16;

/** A story read paragraph by paragraph. After an edit only what changed is read again; what comes out depends on the text and notes alone. */
export class ContinuityDocument {
  readonly #paragraphs = new Paragraphs();
  readonly #chronicle = new Chronicle();
  readonly #ledger = new NameLedger();
  readonly #declarations = new Declarations(this.#ledger);
  readonly #memory = new CompareMemory();
  #cast = new Cast(this.#ledger);
  #castVersion = -1;
  #slips: readonly Slip[] = [];
  /** The sentences of the paragraphs that an edit touched, as they were. */
  readonly #edited = new Map<string, SentenceReading>();
  #steps: Generator<void, void> | undefined;

  /** @param notes what the writer declared beside the story: canon */
  constructor(text = '', notes: readonly Notes[] = []) {
    this.#declarations.setNotes(notes);
    this.update(text);
  }

  /** Takes the whole new text. Nothing is read yet. */
  update(text: string): void {
    const gone = this.#paragraphs.update(text);
    if (!gone) return;
    this.#forget(gone);
    if (this.#declarations.setFront(text, this.#paragraphs.firstBlock)) this.#castVersion = -1;
    this.#steps = this.#work();
  }

  /** Takes new notes. */
  setNotes(notes: readonly Notes[]): void {
    this.#declarations.setNotes(notes);
    this.#castVersion = -1;
    this.#steps = this.#work();
  }

  /**
   * Does pending work until it is done or `budgetMs` have passed; a step takes about a millisecond.
   * @returns whether nothing is left to do
   */
  work(budgetMs: number): boolean {
    const until = performance.now() + budgetMs;
    while (this.#steps) {
      if (this.#steps.next().done === true) this.#steps = undefined;
      else if (performance.now() >= until) return false;
    }
    return true;
  }

  /** Where the story contradicts itself, in the order of the text. Finishes pending work first. */
  slips(): readonly Slip[] {
    this.work(Number.POSITIVE_INFINITY);
    return this.#slips;
  }

  /** Takes paragraphs that are no more out of all that is kept up; their sentences are known until they are read anew. */
  #forget(gone: readonly Entry[]): void {
    if (this.#edited.size > MOST_KEPT) this.#edited.clear();
    for (const entry of gone) {
      const { reading } = entry;
      if (!reading) continue;
      this.#ledger.remove(reading);
      this.#chronicle.remove(entry, reading);
      for (const sentence of reading.sentences) this.#edited.set(sentence.key, sentence);
    }
  }

  *#work(): Generator<void, void> {
    const { entries } = this.#paragraphs;
    for (const batch of batchesOf(entries.filter(({ reading }) => !reading))) {
      const texts = batch.map(({ text }) => text);
      const readings = yield* readInSteps(texts, this.#edited);
      for (const [at, entry] of batch.entries()) this.#take(entry, readings[at]);
      yield;
    }
    this.#castUp(entries);
    yield;
    const resolver = new Resolver(this.#cast, entries);
    let resolved = 0;
    for (const entry of entries.filter((each) => !each.resolved)) {
      entry.resolved = resolvedIn(entry, resolver);
      if (++resolved % STEP === 0) yield;
    }
    yield;
    const raw = yield* compare({
      entries,
      chronicle: this.#chronicle,
      declared: this.#declarations.facts(resolver, this.#cast),
      cast: this.#cast,
      ledger: this.#ledger,
      resolver,
      memory: this.#memory,
    });
    this.#slips = raw
      .map((slip) => this.#placed(slip))
      .sort((one, other) => one.here.start - other.here.start || one.here.end - other.here.end);
  }

  #take(entry: Entry, reading: Reading | undefined): void {
    if (!reading) return;
    entry.reading = reading;
    this.#ledger.add(reading);
    this.#chronicle.add(entry, reading);
  }

  #castUp(entries: readonly Entry[]): void {
    if (this.#castVersion === this.#ledger.version) return;
    const cast = new Cast(this.#ledger);
    // The same names of the same people are the same cast, and what was made out with it holds.
    if (cast.signature !== this.#cast.signature || this.#castVersion < 0) {
      this.#cast = cast;
      entries.forEach(unresolve);
    }
    this.#castVersion = this.#ledger.version;
  }

  #said({ place, start, end }: Spot): Said {
    const { text, entries } = this.#paragraphs;
    const inStory = (from: number, to: number): Said => ({ source: 'story', file: '', start: from, end: to, quote: text.slice(from, to) });
    if (place.at < 0) {
      const declared = this.#declarations.at(place);
      if (declared && declared.file !== '')
        return { source: 'notes', file: declared.file, start: declared.start, end: declared.end, quote: declared.quote };
      return inStory(declared?.start ?? 0, declared?.end ?? 0);
    }
    const from = entries[place.at]?.block.start ?? 0;
    return inStory(from + start, from + end);
  }

  #placed(slip: RawSlip): Slip {
    const here = this.#said(slip.here);
    const established = this.#said(slip.established);
    const distance = slip.established.place.at < 0 ? Number.NEGATIVE_INFINITY : slip.here.place.at - slip.established.place.at;
    const told = { rule: slip.rule, about: slip.about, matter: slip.matter, distance, here, established, score: slip.score };
    return { ...told, message: messageOf(told) };
  }
}

/** Paragraphs in rows that are read at once. */
function batchesOf(entries: readonly Entry[]): Entry[][] {
  const batches: Entry[][] = [];
  let letters = BATCH;
  for (const entry of entries) {
    if (letters >= BATCH) {
      batches.push([]);
      letters = 0;
    }
    batches.at(-1)?.push(entry);
    letters += entry.text.length;
  }
  return batches;
}

/** Who is spoken of by a full name that the story itself never gives: the one it knows by the first of it. */
function spokenOf(holder: Fact['holder'] | undefined, { isSaid }: Fact, idOf: (name: string) => string | undefined): string | undefined {
  if (isSaid !== true || holder?.kind !== 'name') return undefined;
  const [first = '', ...others] = holder.text.split(' ');
  return others.length > 0 && idOf(first) === first.toLowerCase() ? first.toLowerCase() : undefined;
}

/** Whether a fact is of the one, in the one sentence. */
function isOf(one: Resolved, { fact, who }: Resolved): boolean {
  return one.who === who && one.fact.sentence === fact.sentence;
}

/** "Anna was with her mother when she died": the other one may be whose mother it is. */
const BESIDE_THE_DEAD: ReadonlySet<string> = new Set(['killer', 'company']);

/** The facts of a paragraph whose holders are known. */
function resolvedIn(entry: Entry, resolver: Resolver): readonly Resolved[] {
  const { reading } = entry;
  if (!reading) return [];
  const all = reading.facts.flatMap((fact): Resolved[] => {
    const but = fact.other?.kind === 'name' && !BESIDE_THE_DEAD.has(fact.key) ? fact.other.text : undefined;
    const where = { paragraph: entry.at, sentence: fact.sentence, token: fact.token, but };
    const idOf = (name: string): string | undefined => resolver.resolve({ kind: 'name', text: name }, where);
    const who = resolver.resolve(fact.holder, where) ?? spokenOf(fact.holder, fact, idOf);
    if (who === undefined) return [];
    const other = fact.other && (resolver.resolve(fact.other, where) ?? spokenOf(fact.other, fact, idOf));
    return [{ fact, who, other, place: entry, isAnotherTime: reading.isAnotherTime }];
  });
  const namesakes = all.filter(isNamesake);
  return namesakes.length === 0 ? all : all.filter((each) => each.fact.holder.kind !== 'name' || !namesakes.some((one) => isOf(one, each)));
}
