import { isSceneBreak } from '../text/scenes.js';
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
  return run.slice(0, -1).every((line) => line.end - line.start >= WRAPPED.min && line.end - line.start <= WRAPPED.max) &&
    run.slice(0, -1).filter((line) => TERMINAL.test(text.slice(line.start, line.end))).length * 2 < run.length;
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
  for (let at = start; at < end; ) {
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
    if (isVerse(text, run)) return pushBlock(blocks, text, 'verse', first.start, last.end);
    if (isWrapped(text, run)) return pushBlock(blocks, text, 'prose', first.start, last.end);
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
    for (let at = from; at < to; ) {
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
    if (this.#fence >= 0 || isFence) return this.#fenced(start, end, isFence);
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

/** Whether a text holds what can change the meaning of lines far away: a fence, or front matter. */
function hasFarEffects(text: string): boolean {
  return text.includes('```') || text.includes('~~~') || /^\uFEFF?---/u.test(text);
}

const BLANK_BETWEEN = /\n[ \t\r]*\n/u;

/**
 * The blocks of a text that differs from an earlier one between `same.before` units from the start and `same.after` units from the end.
 * Splits only the run of lines around the change; answers the same as `blocksOf(text)`.
 */
export function blocksAfterEdit(
  text: string,
  old: { readonly text: string; readonly blocks: readonly Block[] },
  same: { readonly before: number; readonly after: number },
): Block[] {
  if (hasFarEffects(old.text) || hasFarEffects(text)) return blocksOf(text);
  const { blocks } = old;
  const shift = text.length - old.text.length;
  let head = blocks.findIndex((block) => block.end + 3 >= same.before);
  if (head < 0) head = blocks.length;
  while (head > 0 && !parted(old.text, blocks[head - 1], blocks[head])) head--;
  let tail = blocks.length;
  while (tail > head && (blocks[tail - 1]?.start ?? 0) > old.text.length - same.after + 3) tail--;
  while (tail < blocks.length && !parted(old.text, blocks[tail - 1], blocks[tail])) tail++;
  const from = head === 0 ? (text.startsWith('\uFEFF') ? 1 : 0) : (blocks[head - 1]?.end ?? 0);
  const to = tail >= blocks.length ? text.length : (blocks[tail]?.start ?? 0) + shift;
  const middle = new Splitter(text).split(from, to);
  const moved = blocks.slice(tail).map((block) => (shift === 0 ? block : { ...block, start: block.start + shift, end: block.end + shift }));
  return [...blocks.slice(0, head), ...middle, ...moved];
}

/** Whether a blank line stands between two blocks, so that neither can change what the other is. */
function parted(text: string, one: Block | undefined, other: Block | undefined): boolean {
  return one === undefined || other === undefined || BLANK_BETWEEN.test(text.slice(one.end, other.start));
}
