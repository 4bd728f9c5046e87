import type { Span } from '../lexicon/time.js';
import { pattern } from '../grammar/pattern.js';
import type { TimeMark } from './timeMarks.js';

/** What shows the time without naming it. */
export interface Sign {
  /** Parts of words: without one of them the sign is not looked for. */
  readonly keys: readonly string[];
  readonly sign: RegExp;
  readonly kind: TimeMark['kind'];
  readonly spans: readonly Span[];
  readonly isState: boolean;
}

/** Makes signs of one kind; the keys are parted by blanks. */
export const shows =
  (kind: TimeMark['kind'], isState = true) =>
  (keys: string, sign: string, ...spans: readonly Span[]): Sign => ({
    keys: keys.trim().split(' '),
    sign: pattern(sign),
    kind,
    spans,
    isState,
  });
