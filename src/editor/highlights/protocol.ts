import type { Notes, Slip } from '../../story/continuity/index.js';
import type { Grade, Passage, Share } from '../../story/style/types.js';
import { PUSHES, type Mark, type MarkedPush } from '../../story/style/types.js';

/** What the editor asks its analyser, which runs on a thread of its own. */
export type ToAnalyser =
  /** The text as it is now; a later one for the same key takes the place of an earlier one that is not done. */
  | { readonly kind: 'measure'; readonly key: string; readonly ask: number; readonly text: string; readonly slips: boolean }
  /** What the writer declares beside the story of this key; it counts from the next text on. */
  | { readonly kind: 'notes'; readonly key: string; readonly notes: readonly Notes[] }
  | { readonly kind: 'forget'; readonly key: string };

/** A passage without its marks: those travel as numbers, which cost the editor's thread nothing to receive. */
export interface PackedPassage {
  readonly grade: Grade;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly shares: readonly Share[];
  readonly message: string;
  /** How many marks of `marks` are its own; they stand in order. */
  readonly marks: number;
}

/** What the analyser answers: first how dense the prose is, then, where that was asked, where the story contradicts itself. */
export type FromAnalyser = Measured | FoundSlips;

export interface FoundSlips {
  readonly kind: 'slips';
  readonly key: string;
  /** Which asking it answers. */
  readonly ask: number;
  readonly slips: readonly Slip[];
  /** Time since the text came, milliseconds. */
  readonly tookMs: number;
}

export interface Measured {
  readonly kind: 'measured';
  readonly key: string;
  /** Which asking it answers. */
  readonly ask: number;
  readonly words: number;
  readonly overload: number;
  readonly passages: readonly PackedPassage[];
  /** Three numbers a mark: its push, by place in `PUSHES`, start and end. */
  readonly marks: Int32Array;
  /** Time the analyser took, milliseconds. */
  readonly tookMs: number;
}

/** A share smaller than this explains nothing. */
const WORTH_SENDING = 0.05;
const FIGURES = 3;

/** Makes passages cheap to send. */
export function pack(passages: readonly Passage[]): { readonly passages: PackedPassage[]; readonly marks: Int32Array<ArrayBuffer> } {
  const marks = new Int32Array(passages.reduce((sum, passage) => sum + passage.marks.length, 0) * FIGURES);
  let at = 0;
  const packed = passages.map(({ grade, start, end, score, shares, message, marks: own }): PackedPassage => {
    for (const mark of own) {
      marks.set([PUSHES.indexOf(mark.push), mark.start, mark.end], at);
      at += FIGURES;
    }
    return { grade, start, end, score, message, shares: shares.filter(({ amount }) => amount >= WORTH_SENDING), marks: own.length };
  });
  return { passages: packed, marks };
}

/** What was sent, as it was, one after the other: a dense novel has tens of thousands of marks. */
export function* unpack({ passages, marks }: Pick<Measured, 'passages' | 'marks'>): Generator<Passage, void, void> {
  let at = 0;
  const next = (): Mark => {
    const mark = { push: markedPush(marks[at] ?? 0), start: marks[at + 1] ?? 0, end: marks[at + 2] ?? 0 };
    at += FIGURES;
    return mark;
  };
  for (const passage of passages) yield { ...passage, marks: Array.from({ length: passage.marks }, next) };
}

function markedPush(at: number): MarkedPush {
  const push = PUSHES[at];
  return push === undefined || push === 'wording' ? 'stock' : push;
}
