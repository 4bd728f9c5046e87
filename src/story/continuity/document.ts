import { blocksAfterEdit, blocksOf } from '../style/blocks.js';
import { sameEnds } from '../style/difference.js';
import type { Block } from '../style/types.js';
import { type Declared, declaredIn, declaredInNotes } from './canon.js';
import { Cast } from './cast/cast.js';
import { NameLedger } from './cast/ledger.js';
import { REACH, Resolver } from './cast/resolve.js';
import { compare, CompareMemory } from './compare/all.js';
import type { Entry } from './compare/entry.js';
import type { Resolved } from './compare/facts.js';
import { messageOf } from './message.js';
import { readInSteps, type Reading, readParagraph } from './read/paragraph.js';
import type { SentenceReading } from './read/sentence.js';
import type { RawSlip, Spot } from './compare/rawSlip.js';
import type { Notes, Said, Slip } from './types.js';

/** So many sentences of edited paragraphs are kept. */
const MOST_KEPT = 400;

/** A story read paragraph by paragraph. After an edit only what changed is read again; what comes out depends on the text and notes alone. */
export class ContinuityDocument {
  #text = '';
  #blocks: readonly Block[] = [];
  #entries: Entry[] = [];
  #notes: readonly Declared[] = [];
  #front: readonly Declared[] = [];
  #frontText = '';
  #ledger = new NameLedger();
  #cast = new Cast(this.#ledger);
  #castVersion = -1;
  readonly #memory = new CompareMemory();
  #slips: readonly Slip[] = [];
  /** The sentences of the paragraphs that an edit touched, as they were. */
  readonly #edited = new Map<string, SentenceReading>();
  #steps: Generator<void, void> | undefined;

  /** @param notes what the writer declared beside the story: canon */
  constructor(text = '', notes: readonly Notes[] = []) {
    this.#setNotes(notes);
    this.update(text);
  }

  /** Takes the whole new text. Nothing is read yet. */
  update(text: string): void {
    const same = sameEnds(this.#text, text);
    const shift = text.length - this.#text.length;
    const tailFrom = this.#text.length - same.after;
    if (same.before === text.length && text.length === this.#text.length && text !== '') return;
    this.#blocks = this.#text === '' ? blocksOf(text) : blocksAfterEdit(text, { text: this.#text, blocks: this.#blocks }, same);
    this.#text = text;
    this.#readFront();
    this.#align(same.before, tailFrom, shift);
    this.#steps = this.#work();
  }

  /** Takes new notes. */
  setNotes(notes: readonly Notes[]): void {
    this.#setNotes(notes);
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

  #setNotes(notes: readonly Notes[]): void {
    for (const { reading } of this.#notes) this.#ledger.remove(reading);
    this.#notes = notes.flatMap(declaredInNotes);
    for (const { reading } of this.#notes) this.#ledger.add(reading);
  }

  #readFront(): void {
    const first = this.#blocks[0];
    const front = first?.kind === 'frontMatter' ? this.#text.slice(0, first.end) : '';
    if (front === this.#frontText) return;
    for (const { reading } of this.#front) this.#ledger.remove(reading);
    this.#frontText = front;
    this.#front = declaredIn(this.#text);
    for (const { reading } of this.#front) this.#ledger.add(reading);
    this.#castVersion = -1;
  }

  /** Keeps the entries that begin and end the text unchanged; those between are new. */
  #align(same: number, tailFrom: number, shift: number): void {
    const old = this.#entries;
    const blocks = this.#blocks.filter(({ kind }) => kind === 'prose');
    const { head, tail } = keptEnds(old, blocks, { same, tailFrom, shift });
    this.#remember(old.slice(head, old.length - tail));
    this.#entries = blocks.map((block, at) => {
      const entry = at < head ? old[at] : at >= blocks.length - tail ? old[at - blocks.length + old.length] : undefined;
      if (!entry) return { text: this.#text.slice(block.start, block.end), block, scene: 0, reading: undefined, resolved: undefined };
      entry.block = block;
      return entry;
    });
    this.#numberScenes();
    for (let at = head; at < Math.min(this.#entries.length, blocks.length - tail + REACH + 1); at++) {
      const entry = this.#entries[at];
      if (entry) entry.resolved = undefined;
    }
  }

  /** Keeps what is known of the sentences of changed paragraphs, until they are read anew. */
  #remember(changed: readonly Entry[]): void {
    if (this.#edited.size > MOST_KEPT) this.#edited.clear();
    for (const { reading } of changed) {
      if (!reading) continue;
      this.#ledger.remove(reading);
      for (const sentence of reading.sentences) this.#edited.set(sentence.key, sentence);
    }
  }

  #numberScenes(): void {
    let scene = 0;
    let next = 0;
    let last: Block['kind'] | undefined;
    for (const block of this.#blocks) {
      if ((block.kind === 'break' || block.kind === 'heading') && last === 'prose') scene++;
      if (block.kind === 'break' || block.kind === 'heading' || block.kind === 'prose') last = block.kind;
      const entry = block.kind === 'prose' ? this.#entries[next++] : undefined;
      if (!entry) continue;
      if (entry.scene !== scene) entry.resolved = undefined;
      entry.scene = scene;
    }
  }

  *#work(): Generator<void, void> {
    for (const entry of this.#entries) {
      if (entry.reading) continue;
      entry.reading = yield* readInSteps(entry.text, this.#edited);
      this.#ledger.add(entry.reading);
      yield;
    }
    this.#castUp();
    yield;
    const placed = this.#entries.map(({ reading, scene }) => ({ reading: reading ?? readParagraph(''), scene }));
    const resolver = new Resolver(this.#cast, placed);
    for (const [at, entry] of this.#entries.entries()) {
      if (entry.resolved) continue;
      entry.resolved = this.#resolve(entry, at, resolver);
      if (at % 16 === 0) yield;
    }
    yield;
    const raw = yield* compare({
      entries: this.#entries,
      declared: this.#declared(resolver),
      cast: this.#cast,
      ledger: this.#ledger,
      resolver,
      memory: this.#memory,
    });
    this.#slips = raw
      .map((slip) => this.#placed(slip))
      .sort((one, other) => one.here.start - other.here.start || one.here.end - other.here.end);
  }

  #castUp(): void {
    if (this.#castVersion === this.#ledger.version) return;
    const cast = new Cast(this.#ledger);
    if (cast.signature !== this.#cast.signature || this.#castVersion < 0) for (const entry of this.#entries) entry.resolved = undefined;
    this.#cast = cast;
    this.#castVersion = this.#ledger.version;
  }

  #resolve(entry: Entry, at: number, resolver: Resolver): readonly Resolved[] {
    const reading = entry.reading;
    if (!reading) return [];
    return reading.facts.flatMap((fact): Resolved[] => {
      const but = fact.other?.kind === 'name' ? fact.other.text : undefined;
      const where = { paragraph: at, sentence: fact.sentence, token: fact.token, but };
      const who = resolver.resolve(fact.holder, where);
      if (who === undefined) return [];
      const other = fact.other && resolver.resolve(fact.other, where);
      return [{ fact, who, other, paragraph: at, isAnotherTime: reading.isAnotherTime, scene: entry.scene }];
    });
  }

  /** The declared facts; their paragraphs count from -1 down, so that they come before the story. */
  #declared(resolver: Resolver): Resolved[] {
    const all = this.#allDeclared();
    return all.flatMap(({ reading }, at) =>
      reading.facts.flatMap((fact): Resolved[] => {
        const holder = fact.holder.kind === 'pronoun' ? firstName(reading) : fact.holder;
        const where = { paragraph: -1, sentence: fact.sentence, token: fact.token };
        const who = holder && resolver.resolve(holder, where);
        const other = fact.other && resolver.resolve(fact.other, where);
        return who === undefined ? [] : [{ fact, who, other, paragraph: at - all.length, isAnotherTime: false, scene: -1 }];
      }),
    );
  }

  #allDeclared(): readonly Declared[] {
    return [...this.#notes, ...this.#front];
  }

  #said(spot: Spot): Said {
    if (spot.paragraph < 0) {
      const all = this.#allDeclared();
      const declared = all[spot.paragraph + all.length];
      if (declared && declared.file !== '')
        return { source: 'notes', file: declared.file, start: declared.start, end: declared.end, quote: declared.quote };
      const { start, end } = declared ?? { start: 0, end: 0 };
      return { source: 'story', file: '', start, end, quote: this.#text.slice(start, end) };
    }
    const from = this.#entries[spot.paragraph]?.block.start ?? 0;
    return {
      source: 'story',
      file: '',
      start: from + spot.start,
      end: from + spot.end,
      quote: this.#text.slice(from + spot.start, from + spot.end),
    };
  }

  #placed(slip: RawSlip): Slip {
    const here = this.#said(slip.here);
    const established = this.#said(slip.established);
    const distance = slip.established.paragraph < 0 ? Number.NEGATIVE_INFINITY : slip.here.paragraph - slip.established.paragraph;
    const told = { rule: slip.rule, about: slip.about, matter: slip.matter, distance, here, established, score: slip.score };
    return { ...told, message: messageOf(told) };
  }
}

function firstName(reading: Reading): { readonly kind: 'name'; readonly text: string } | undefined {
  const text = reading.names[0]?.text;
  return text === undefined ? undefined : { kind: 'name', text };
}

/** How many blocks at the start, and at the end, an edit left as they were. */
function keptEnds(
  old: readonly Entry[],
  blocks: readonly Block[],
  { same, tailFrom, shift }: { readonly same: number; readonly tailFrom: number; readonly shift: number },
): { head: number; tail: number } {
  const isMoved = (block: Block | undefined, before: Block | undefined, by: number): boolean =>
    block !== undefined && before !== undefined && block.start === before.start + by && block.end === before.end + by;
  let head = 0;
  while (isMoved(blocks[head], old[head]?.block, 0) && (blocks[head]?.end ?? 0) <= same) head++;
  let tail = 0;
  const most = Math.min(old.length, blocks.length) - head;
  while (tail < most && isMoved(blocks.at(-1 - tail), old.at(-1 - tail)?.block, shift) && (old.at(-1 - tail)?.block.start ?? 0) >= tailFrom)
    tail++;
  return { head, tail };
}
