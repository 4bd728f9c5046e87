import { isSceneBreak } from '../text/scenes.js';
import type { sameEnds } from './difference.js';
import type { Block, BlockKind } from './types.js';

/** A paragraph longer than this is cut at a sentence, so that one endless line is still read in small steps. */
const LONGEST = 4_000;
/** A hard-wrapped paragraph has lines about as long as a page is wide. */
const WRAPPED = { min: 45, max: 100 };
/** A line of verse is shorter than this. */
const VERSE_LINE = 60;
/** A run of lines longer than this is neither a wrapped paragraph nor a poem that can be told from a list of short paragraphs. */
const LONGEST_RUN = 80;

/** No heading, break or fence is longer. */
const LONGEST_MARK = 160;

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/u;
/** A line that holds nothing but bold text, or says which chapter it is. */
const BOLD_HEADING = /^\s*(?:\*\*[^*]{1,120}\*\*|__[^_]{1,120}__)\s*$/u;
const CHAPTER = /^\s*(?:chapter|part|book|prologue|epilogue|scene)\b[^.!?]{0,60}$/iu;
const FENCE = /^ {0,3}(?:```|~~~)/u;
const TERMINAL = /[.!?…"”’)*_]\s*$/u;
const VERSE_START = /^\s*(?:>\s*)?[*_“"‘']*\p{Lu}/u;
const NOT_BLANK = /\S/u;

interface Line {
  readonly start: number;
  readonly end: number;
}

function kindOf(line: string): BlockKind | 'blank' | undefined {
  if (!NOT_BLANK.test(line)) return 'blank';
  if (HEADING.test(line)) return 'heading';
  if (isSceneBreak(line)) return 'break';
  return BOLD_HEADING.test(line) || CHAPTER.test(line) ? 'heading' : undefined;
}

function isWrapped(text: string, run: readonly Line[]): boolean {
  return (
    run.slice(0, -1).every((line) => line.end - line.start >= WRAPPED.min && line.end - line.start <= WRAPPED.max) &&
    run.slice(0, -1).filter((line) => TERMINAL.test(text.slice(line.start, line.end))).length * 2 < run.length
  );
}

function isVerse(text: string, run: readonly Line[]): boolean {
  if (run.length < 3) return false;
  const lines = run.map((line) => text.slice(line.start, line.end));
  if (!lines.every((line) => line.length <= VERSE_LINE)) return false;
  const quoted = lines.filter((line) => /^\s*[“"]/u.test(line)).length;
  const starts = lines.filter((line) => VERSE_START.test(line)).length;
  const closed = lines.filter((line) => /[.!?…][*_"”’]*\s*$/u.test(line)).length;
  return quoted * 3 < lines.length && starts * 4 >= lines.length * 3 && closed * 3 <= lines.length * 2;
}

/** Where a piece of a long paragraph ends: after the last sentence that fits, else after the last word, else anywhere. */
function cutOf(text: string, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const piece = text.slice(start, start + LONGEST);
  const sentence = piece.lastIndexOf('. ');
  if (sentence > LONGEST / 2) return start + sentence + 2;
  const space = piece.lastIndexOf(' ');
  return start + (space > LONGEST / 2 ? space + 1 : LONGEST);
}

function pushBlock(blocks: Block[], text: string, kind: BlockKind, start: number, end: number): void {
  for (let at = start; at < end;) {
    const cut = kind === 'prose' ? cutOf(text, at, end) : end;
    blocks.push({ kind, start: at, end: cut });
    at = cut;
  }
}

function closeRun(blocks: Block[], text: string, run: readonly Line[]): void {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return;
  if (run.length > 1 && run.length <= LONGEST_RUN) {
    const kind = isVerse(text, run) ? 'verse' : isWrapped(text, run) ? 'prose' : undefined;
    if (kind !== undefined) {
      pushBlock(blocks, text, kind, first.start, last.end);
      return;
    }
  }
  for (const line of run) pushBlock(blocks, text, 'prose', line.start, line.end);
}

/** Front matter ends at its closing line; an opening line that is never closed is a break. */
function frontMatterEnd(text: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (!opening) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gmu;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  return found ? found.index + found[0].length : 0;
}

/** Splits a range of a text into blocks, line by line. */
class Splitter {
  readonly blocks: Block[] = [];
  readonly #text: string;
  #run: Line[] = [];
  #fence = -1;

  constructor(text: string) {
    this.#text = text;
  }

  split(from: number, to: number): Block[] {
    for (let at = from; at < to;) {
      const newline = this.#text.indexOf('\n', at);
      const lineEnd = newline < 0 || newline > to ? to : newline;
      this.#line(at, lineEnd > at && this.#text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd);
      at = lineEnd + 1;
    }
    this.#closeRun();
    if (this.#fence >= 0) this.blocks.push({ kind: 'code', start: this.#fence, end: to });
    return this.blocks;
  }

  #line(start: number, end: number): void {
    // A long line is prose: no heading, break, fence or blank is that long.
    const line = end - start > LONGEST_MARK ? undefined : this.#text.slice(start, end);
    const isFence = line !== undefined && FENCE.test(line);
    if (this.#fence >= 0 || isFence) {
      this.#fenced(start, end, isFence);
      return;
    }
    const kind = line === undefined ? undefined : kindOf(line);
    if (kind === undefined) {
      this.#run.push({ start, end });
      return;
    }
    this.#closeRun();
    if (kind !== 'blank') this.blocks.push({ kind, start, end });
  }

  #fenced(start: number, end: number, isFence: boolean): void {
    this.#closeRun();
    if (this.#fence < 0) this.#fence = start;
    else if (isFence) {
      this.blocks.push({ kind: 'code', start: this.#fence, end });
      this.#fence = -1;
    }
  }

  #closeRun(): void {
    closeRun(this.blocks, this.#text, this.#run);
    this.#run = [];
  }
}

/**
 * Parts a text into blocks, in linear time. Blank lines and line breaks belong to none of them.
 * Paragraphs may be parted by blank lines, by single line breaks, or be wrapped by hand.
 */
export function blocksOf(text: string): Block[] {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const front = frontMatterEnd(text);
  const blocks = new Splitter(text).split(front > 0 ? front : mark, text.length);
  return front > 0 ? [{ kind: 'frontMatter', start: mark, end: front }, ...blocks] : blocks;
}

/** Whether an edit touches what can change the meaning of lines far away: a fence, or front matter. */
function hasFarEffects(text: string, old: Old, same: Same): boolean {
  if (/^\uFEFF?--/u.test(text) || same.before < 4 || old.blocks.some(({ kind }) => kind === 'code' || kind === 'frontMatter')) return true;
  const lineEnd = text.indexOf('\n', text.length - same.after);
  const changed = text.slice(text.lastIndexOf('\n', same.before - 1) + 1, lineEnd < 0 ? text.length : lineEnd);
  return changed.includes('```') || changed.includes('~~~');
}

const BLANK_BETWEEN = /\n[ \t\r]*\n/u;

type Same = ReturnType<typeof sameEnds>;

/**
 * The blocks of a text that differs from an earlier one between `same.before` units from the start and `same.after` units from the end.
 * Splits only the run of lines around the change; answers the same as `blocksOf(text)`.
 */
export function blocksAfterEdit(text: string, old: Old, same: Same): Block[] {
  if (hasFarEffects(text, old, same)) return blocksOf(text);
  const { head, tail } = untouched(old, same);
  const { blocks } = old;
  const shift = text.length - old.text.length;
  const from = head === 0 ? (text.startsWith('\uFEFF') ? 1 : 0) : (blocks[head - 1]?.end ?? 0);
  const to = tail >= blocks.length ? text.length : (blocks[tail]?.start ?? 0) + shift;
  const middle = new Splitter(text).split(from, to);
  const moved = blocks.slice(tail).map((block) => (shift === 0 ? block : { ...block, start: block.start + shift, end: block.end + shift }));
  return [...blocks.slice(0, head), ...middle, ...moved];
}

interface Old {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * How many blocks at the start, and from which one to the end, have a blank line between them and any change,
 * so that it cannot change what they are.
 */
function untouched({ text, blocks }: Old, same: Same): { head: number; tail: number } {
  const changed = text.length - same.after;
  const isHead = (count: number): boolean => {
    const end = blocks[count - 1]?.end ?? 0;
    return end <= same.before && BLANK_BETWEEN.test(text.slice(end, Math.min(blocks[count]?.start ?? text.length, same.before)));
  };
  const isTail = (from: number): boolean => {
    const start = blocks[from]?.start ?? 0;
    return start >= changed && BLANK_BETWEEN.test(text.slice(Math.max(blocks[from - 1]?.end ?? 0, changed), start));
  };
  let head = firstAt(blocks, same.before);
  while (head > 0 && !isHead(head)) head--;
  let tail = Math.max(head, firstAt(blocks, changed));
  while (tail < blocks.length && !isTail(tail)) tail++;
  return { head, tail };
}

/** The first block that ends at an offset or behind it, by halving. */
export function firstAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
