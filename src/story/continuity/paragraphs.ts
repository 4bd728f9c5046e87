import { blocksAfterEdit, blocksOf } from '../style/blocks.js';
import { sameEnds } from '../style/difference.js';
import type { Block } from '../style/types.js';
import { REACH } from './cast/resolve.js';
import { type Entry, unresolve } from './compare/entry.js';

/** What an edit left as it was: so much at the start, what was behind an offset at the end, moved by so much. */
interface Left {
  readonly same: number;
  readonly tailFrom: number;
  readonly shift: number;
}

/** The paragraphs of a story. Those that an edit did not touch stay the same objects, with all that is known of them. */
export class Paragraphs {
  text = '';
  #blocks: readonly Block[] = [];
  #entries: readonly Entry[] = [];

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get firstBlock(): Block | undefined {
    return this.#blocks[0];
  }

  /**
   * Takes the whole new text.
   * @returns the paragraphs that are no more; undefined when the text is the same
   */
  update(text: string): readonly Entry[] | undefined {
    const old = this.text;
    const same = sameEnds(old, text);
    if (same.before === text.length && text.length === old.length && text !== '') return undefined;
    this.#blocks = old === '' ? blocksOf(text) : blocksAfterEdit(text, { text: old, blocks: this.#blocks }, same);
    this.text = text;
    return this.#align({ same: same.before, tailFrom: old.length - same.after, shift: text.length - old.length });
  }

  /** Keeps the entries that begin and end the text; those between are new. */
  #align(left: Left): readonly Entry[] {
    const old = this.#entries;
    const blocks = this.#blocks.filter(({ kind }) => kind === 'prose');
    const { head, tail } = keptEnds(old, blocks, left);
    const come = blocks.slice(head, blocks.length - tail).map((block) => this.#entryOf(block));
    this.#entries = [...old.slice(0, head), ...come, ...old.slice(old.length - tail)];
    for (let at = 0; at < blocks.length; at++) {
      const entry = this.#entries[at];
      if (!entry) continue;
      entry.at = at;
      entry.block = blocks[at] ?? entry.block;
    }
    this.#numberScenes();
    this.#unresolve(head, blocks.length - tail);
    return old.slice(head, old.length - tail);
  }

  #entryOf(block: Block): Entry {
    const text = copyOf(this.text.slice(block.start, block.end));
    return { text, at: 0, block, scene: 0, opens: false, reading: undefined, resolved: undefined, doers: undefined };
  }

  /** Who is meant may hang on the paragraphs before. */
  #unresolve(from: number, to: number): void {
    for (let at = from; at <= to + REACH; at++) {
      const entry = this.#entries[at];
      if (entry) unresolve(entry);
    }
  }

  #numberScenes(): void {
    let scene = 0;
    let next = 0;
    let last: Block['kind'] | undefined;
    for (const block of this.#blocks) {
      const isBetween = block.kind === 'break' || block.kind === 'heading';
      if (isBetween && last === 'prose') scene++;
      if (isBetween || block.kind === 'prose') last = block.kind;
      if (block.kind === 'prose') this.#setScene(next++, scene);
    }
  }

  #setScene(at: number, scene: number): void {
    const entry = this.#entries[at];
    if (!entry) return;
    entry.scene = scene;
    const opens = this.#entries[at - 1]?.scene !== scene;
    if (opens !== entry.opens) this.#unresolve(at, at);
    entry.opens = opens;
  }
}

/** A text of its own: a mere slice keeps the whole it was cut from alive, the story as it was on that day. */
function copyOf(slice: string): string {
  // joined, it is laid down anew, and the cut leaves out no more than one letter of that
  return ` ${slice}`.slice(1);
}

/** How many blocks at the start, and at the end, an edit left as they were. */
function keptEnds(old: readonly Entry[], blocks: readonly Block[], { same, tailFrom, shift }: Left): { head: number; tail: number } {
  let head = 0;
  while (isMoved(blocks[head], old[head]?.block, 0) && (blocks[head]?.end ?? 0) <= same) head++;
  let tail = 0;
  const most = Math.min(old.length, blocks.length) - head;
  for (; tail < most; tail++) {
    const before = old[old.length - 1 - tail]?.block;
    if (!isMoved(blocks[blocks.length - 1 - tail], before, shift) || (before?.start ?? 0) < tailFrom) break;
  }
  return { head, tail };
}

function isMoved(block: Block | undefined, before: Block | undefined, by: number): boolean {
  return block !== undefined && before !== undefined && block.start === before.start + by && block.end === before.end + by;
}
