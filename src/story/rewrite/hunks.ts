import type { TextRange } from '../findings/finding.js';
import { sentenceSpans } from './spans.js';

/** One change between two texts: the sentences that were, and those that stand in their place. Either may be empty. */
export interface Hunk {
  readonly before: TextRange;
  readonly after: TextRange;
}

/** Beyond so many comparisons two texts are taken for one change. */
const MOST_CELLS = 4_000_000;

/** A text as pieces that join to it: each sentence with the blanks before it, blanks at the very end with the last. */
function piecesOf(text: string): { readonly range: TextRange; readonly text: string }[] {
  const spans = sentenceSpans(text);
  return spans.map(({ end }, at) => {
    const range = { start: at === 0 ? 0 : (spans[at - 1]?.end ?? 0), end: at === spans.length - 1 ? text.length : end };
    return { range, text: text.slice(range.start, range.end) };
  });
}

/** Lengths of the longest common subsequences of all tails of two lists, row by row. */
function commonLengths(one: readonly string[], other: readonly string[]): (at: number, by: number) => number {
  const width = other.length + 1;
  const cells = new Uint32Array((one.length + 1) * width);
  const cell = (at: number, by: number): number => cells[at * width + by] ?? 0;
  for (let at = one.length - 1; at >= 0; at--) {
    for (let by = other.length - 1; by >= 0; by--) {
      const same = one[at] === other[by];
      cells[at * width + by] = same ? cell(at + 1, by + 1) + 1 : Math.max(cell(at + 1, by), cell(at, by + 1));
    }
  }
  return cell;
}

/** Which pieces of two lists are the same ones, in order. */
function matchesOf(one: readonly string[], other: readonly string[]): { readonly at: number; readonly by: number }[] {
  const common = commonLengths(one, other);
  const matches: { at: number; by: number }[] = [];
  for (let at = 0, by = 0; at < one.length && by < other.length;) {
    if (one[at] === other[by]) matches.push({ at: at++, by: by++ });
    else if (common(at + 1, by) >= common(at, by + 1)) at++;
    else by++;
  }
  return matches;
}

/** Where two texts differ, sentence by sentence, in order. Taking every hunk of them over makes the one text the other. */
export function hunksOf(before: string, after: string): Hunk[] {
  if (before === after) return [];
  const [old, now] = [piecesOf(before), piecesOf(after)];
  if (old.length * now.length > MOST_CELLS || old.length === 0 || now.length === 0) {
    return [{ before: { start: 0, end: before.length }, after: { start: 0, end: after.length } }];
  }
  const matches = matchesOf(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const place = (pieces: typeof old, from: number, to: number, length: number): TextRange => {
    const start = pieces[from]?.range.start ?? length;
    return { start, end: to > from ? (pieces[to - 1]?.range.end ?? start) : start };
  };
  const hunks: Hunk[] = [];
  let [from, start] = [0, 0];
  for (const { at, by } of [...matches, { at: old.length, by: now.length }]) {
    if (at > from || by > start) hunks.push({ before: place(old, from, at, before.length), after: place(now, start, by, after.length) });
    [from, start] = [at + 1, by + 1];
  }
  return hunks;
}

/** The hunk at an offset of the text after: the one that holds it, or touches it. */
export function hunkAt(hunks: readonly Hunk[], offset: number): Hunk | undefined {
  return (
    hunks.find(({ after }) => after.start <= offset && offset < after.end) ??
    hunks.find(({ after }) => after.start <= offset && offset <= after.end)
  );
}

/** One text with one change of another in it. */
export function withHunk(before: string, after: string, hunk: Hunk): string {
  return before.slice(0, hunk.before.start) + after.slice(hunk.after.start, hunk.after.end) + before.slice(hunk.before.end);
}

/** The text after without one of its changes. */
export function withoutHunk(before: string, after: string, hunk: Hunk): string {
  return after.slice(0, hunk.after.start) + before.slice(hunk.before.start, hunk.before.end) + after.slice(hunk.after.end);
}
