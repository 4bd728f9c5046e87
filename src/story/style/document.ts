import { blocksAfterEdit, blocksOf } from './blocks.js';
import { sameEnds } from './difference.js';
import type { Lexicon } from './lexicon.js';
import { Names } from './names.js';
import { type Paragraph, ParagraphReader } from './paragraph.js';
import { type Measured, Passages, type Scored } from './passages.js';
import { inHumanUnits } from './scale.js';
import { stretchesOf } from './stretches.js';
import { type Score, Tally } from './tally.js';
import type { Block, StyleReport } from './types.js';

/** A paragraph is judged with its neighbours, up to this many words and this many paragraphs to each side. */
const WINDOW_WORDS = 160;
const WINDOW_REACH = 12;

/** One prose block and what is known of it. Fields are emptied when an edit makes them wrong. */
interface Entry {
  block: Block;
  paragraph: Paragraph | undefined;
  /** What its names were counted from. It stays while the paragraph waits to be read again, for its capitals do not depend on names. */
  counted: Paragraph | undefined;
  /** Its sentence openers that were names when it was read. */
  named: readonly string[];
  window: Score | undefined;
  stretch: Score | undefined;
  scored: Scored | undefined;
}

function freshEntry(block: Block): Entry {
  return { block, paragraph: undefined, counted: undefined, named: [], window: undefined, stretch: undefined, scored: undefined };
}

function isMeasured(entry: Entry): entry is Entry & Measured {
  return entry.paragraph !== undefined && entry.window !== undefined && entry.stretch !== undefined;
}

interface MeasuredStretch {
  readonly paragraphs: readonly Paragraph[];
  readonly score: Score;
}

/**
 * One text, measured paragraph by paragraph. After an edit only what changed is read again. Work waits until `work` or `report`
 * is called, so that a host can do it in slices; what comes out depends on the text alone, not on the edits that led to it.
 */
export class StyleDocument {
  readonly #lexicon: Lexicon;
  readonly #reader: ParagraphReader;
  readonly #tally: Tally;
  readonly #names = new Names();
  readonly #passages: Passages;
  #text = '';
  #blocks: readonly Block[] = [];
  #entries: Entry[] = [];
  #stretches: MeasuredStretch[] = [];
  #steps: Generator<void, void> | undefined;
  /** Entries outside have their window: an edit need not look at thousands of paragraphs to find the few that changed. */
  #dirty = { from: 0, to: 0 };

  constructor(lexicon: Lexicon, text = '') {
    this.#lexicon = lexicon;
    this.#reader = new ParagraphReader(lexicon);
    this.#tally = new Tally(lexicon);
    this.#passages = new Passages(lexicon);
    this.update(text);
  }

  /** Takes the whole new text. Nothing is measured yet. */
  update(text: string): void {
    const same = sameEnds(this.#text, text);
    if (same.before === text.length && text.length === this.#text.length && text !== '') return;
    // Work that was left undone lies where the new text's paragraphs need not.
    this.#dirty = this.#steps ? { from: 0, to: Number.POSITIVE_INFINITY } : { from: Number.POSITIVE_INFINITY, to: 0 };
    const shift = text.length - this.#text.length;
    const unchanged = { before: same.before, after: this.#text.length - same.after };
    this.#blocks = this.#text === '' ? blocksOf(text) : blocksAfterEdit(text, { text: this.#text, blocks: this.#blocks }, same);
    this.#text = text;
    this.#align(
      this.#blocks.filter((block) => block.kind === 'prose'),
      unchanged,
      shift,
    );
    this.#steps = this.#measure();
  }

  /**
   * Does pending work until it is done or `budgetMs` have passed; a step takes well under a millisecond.
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

  /** The findings for the text as it is. Finishes pending work first. */
  report(): StyleReport {
    const measured = this.measured();
    return { words: this.#words(), overload: this.#overload(), passages: this.#passages.of(measured) };
  }

  /** What was measured of each paragraph, in order. Finishes pending work first. */
  measured(): readonly Measured[] {
    this.work(Number.POSITIVE_INFINITY);
    return this.#entries.filter(isMeasured);
  }

  /** Paragraphs in order, for tuning and tests. Finishes pending work first. */
  paragraphs(): readonly Paragraph[] {
    this.work(Number.POSITIVE_INFINITY);
    return this.#entries.flatMap(({ paragraph }) => (paragraph ? [paragraph] : []));
  }

  #words(): number {
    return this.#entries.reduce((sum, { paragraph }) => sum + (paragraph?.words ?? 0), 0);
  }

  #overload(): number {
    const words = this.#words();
    if (words === 0) return 0;
    const { story } = this.#lexicon.calibration;
    return this.#stretches.reduce((sum, { score }) => sum + (inHumanUnits(score, story) * score.words) / words, 0);
  }

  /**
   * Keeps the entries that lie before or behind the change, with the same bounds; those between are new.
   * No entry holds its text: a slice would keep the whole story of its day alive.
   *
   * @param unchanged offsets in the old text before and behind which nothing changed
   */
  #align(blocks: readonly Block[], unchanged: { readonly before: number; readonly after: number }, shift: number): void {
    const old = this.#entries;
    let head = 0;
    while (head < blocks.length && isKept(old[head], blocks[head], 0) && (blocks[head]?.end ?? 0) <= unchanged.before) head++;
    let tail = 0;
    const most = Math.min(old.length, blocks.length) - head;
    while (tail < most) {
      const entry = old[old.length - 1 - tail];
      if (!isKept(entry, blocks[blocks.length - 1 - tail], shift) || (entry?.block.start ?? 0) < unchanged.after) break;
      tail++;
    }
    for (const gone of old.slice(head, old.length - tail)) if (gone.counted) this.#names.remove(gone.counted);
    const fresh = blocks.slice(head, blocks.length - tail).map(freshEntry);
    const moved = old.slice(old.length - tail);
    for (const [at, entry] of moved.entries()) entry.block = blocks[blocks.length - tail + at] ?? entry.block;
    this.#entries = [...old.slice(0, head), ...fresh, ...moved];
    this.#forgetWindows(head, blocks.length - tail);
  }

  /** Empties the windows that look upon paragraphs from `from` to `to`. */
  #forgetWindows(from: number, to: number): void {
    const first = Math.max(0, from - WINDOW_REACH);
    const last = Math.min(this.#entries.length, to + WINDOW_REACH);
    for (const entry of this.#entries.slice(first, last)) entry.window = undefined;
    this.#dirty = { from: Math.min(this.#dirty.from, first), to: Math.max(this.#dirty.to, last) };
  }

  *#measure(): Generator<void, void> {
    yield* this.#read();
    // Every capital is counted now, and reading again changes none.
    this.#forgetReadings(this.#names.takeTurned());
    yield* this.#read();
    const { from, to } = this.#dirty;
    for (let at = from; at < Math.min(to, this.#entries.length); at++) {
      const entry = this.#entries[at];
      if (!entry || entry.window) continue;
      entry.window = this.#window(at);
      yield;
    }
    yield* this.#measureStretches();
  }

  *#read(): Generator<void, void> {
    const { from, to } = this.#dirty;
    for (let at = from; at < Math.min(to, this.#entries.length); at++) {
      const entry = this.#entries[at];
      if (!entry || entry.paragraph) continue;
      entry.paragraph = this.#reader.read(this.#text.slice(entry.block.start, entry.block.end), this.#names.isName);
      entry.named = entry.paragraph.openers.filter(this.#names.isName);
      if (!entry.counted) this.#names.add(entry.paragraph);
      entry.counted = entry.paragraph;
      yield;
    }
  }

  /** Names learned or unlearned change what a sentence's first word is, unless they are again what they were at the reading. */
  #forgetReadings(turned: ReadonlySet<string>): void {
    if (turned.size === 0) return;
    for (const [at, entry] of this.#entries.entries()) {
      const { paragraph, named } = entry;
      const isOther = (word: string): boolean => turned.has(word) && named.includes(word) !== this.#names.isName(word);
      if (!paragraph?.openers.some(isOther)) continue;
      entry.paragraph = undefined;
      this.#forgetWindows(at, at + 1);
    }
  }

  #window(middle: number): Score {
    let words = 0;
    const take = (at: number): void => {
      const paragraph = this.#entries[at]?.paragraph;
      if (!paragraph) return;
      this.#tally.add(paragraph);
      words += paragraph.words;
    };
    take(middle);
    for (let step = 1; step <= WINDOW_REACH && words < WINDOW_WORDS; step++) {
      take(middle - step);
      take(middle + step);
    }
    return this.#tally.take();
  }

  #measureStretch(paragraphs: readonly Paragraph[]): MeasuredStretch {
    for (const paragraph of paragraphs) this.#tally.add(paragraph);
    return { paragraphs, score: this.#tally.take() };
  }

  *#measureStretches(): Generator<void, void> {
    const paragraphs: Paragraph[] = [];
    for (const { paragraph } of this.#entries) if (paragraph) paragraphs.push(paragraph);
    const known = new Map(this.#stretches.map((stretch) => [stretch.paragraphs[0], stretch]));
    const fresh: MeasuredStretch[] = [];
    for (const { from, to } of stretchesOf(paragraphs)) {
      const held = paragraphs.slice(from, to);
      const stretch = sameAs(known.get(held[0]), held) ?? this.#measureStretch(held);
      fresh.push(stretch);
      for (let at = from; at < to; at++) {
        const entry = this.#entries[at];
        if (entry) entry.stretch = stretch.score;
      }
      yield;
    }
    this.#stretches = fresh;
  }
}

/** Whether a block is an entry's, moved by `shift`. */
function isKept(entry: Entry | undefined, block: Block | undefined, shift: number): boolean {
  if (!entry || !block) return false;
  return entry.block.start + shift === block.start && entry.block.end + shift === block.end;
}

/** A stretch measured before, when it holds the very same paragraphs. */
function sameAs(stretch: MeasuredStretch | undefined, held: readonly Paragraph[]): MeasuredStretch | undefined {
  const same = stretch?.paragraphs.length === held.length && stretch.paragraphs.every((paragraph, at) => paragraph === held[at]);
  return same ? stretch : undefined;
}
