import type { Scale } from './lexicon.js';
import type { Score } from './tally.js';
import { PUSHES } from './types.js';

const WORDING = PUSHES.indexOf('wording');

/** A raw score in human units: 0 at the human median, 1 at the human 90th percentile. */
export function inHumanUnits(score: Score, scale: Scale): number {
  return (score.raw - scale.median - scale.perRootWord * Math.sqrt(score.words)) / scale.span;
}

/** What each push adds to `inHumanUnits`, in the order of `PUSHES`; they sum to it. What the means leave over is wording. */
export function sharesOf(score: Score, scale: Scale): Float64Array {
  const shares = new Float64Array(PUSHES.length);
  let rest = inHumanUnits(score, scale);
  for (let at = 0; at < shares.length; at++) {
    if (at === WORDING) continue;
    const share = ((score.parts[at] ?? 0) - (scale.partMeans[at] ?? 0)) / scale.span;
    shares[at] = share;
    rest -= share;
  }
  shares[WORDING] = rest;
  return shares;
}
