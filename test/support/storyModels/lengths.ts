import { randomFrom, type Random } from './random.js';
import type { LengthLaw, View } from './model.js';

// The standard normal's 90th percentile.
const Z90 = 1.2816;
/**
 * Share of the variance of a model's log gain that is between the replies of one draft; the rest is between drafts.
 * Median over 40 models of the longform results the figures of setA come from (p10-p90 of that share: 0.49-0.99).
 */
const WITHIN_DRAFT = 0.74;

export interface Gain {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  /** Share of the noise that is from reply to reply. */
  readonly within?: number;
}

/** Log-normal on each side of the median, so that all three figures are met. */
export function spread(gain: Gain, z: number): number {
  const sigma = z < 0 ? Math.log(gain.median / gain.p10) / Z90 : Math.log(gain.p90 / gain.median) / Z90;
  return gain.median * Math.exp(sigma * z);
}

/** Chance that is the same in every reply of one draft. */
export function draftChance(view: View, purpose: string): Random {
  return randomFrom('draft', purpose, view.draft);
}

/** One standard normal: part of it the draft's, part of it the reply's. */
function noise(view: View, within: number): number {
  return Math.sqrt(1 - within) * draftChance(view, 'gain').normal() + Math.sqrt(within) * view.random.normal();
}

/** Writes `asked` times a gain with these figures. */
export function gain(figures: Gain): LengthLaw {
  return (asked, view) => asked * spread(figures, noise(view, figures.within ?? WITHIN_DRAFT));
}

/** A gain whose median depends on the words asked: straight lines between points (words asked, median); `noiseRatio` is p90/median. */
export function gainByLength(points: readonly (readonly [number, number])[], noiseRatio: number): LengthLaw {
  return (asked, view) => {
    const median = interpolate(points, asked);
    return gain({ median, p10: median / noiseRatio, p90: median * noiseRatio })(asked, view);
  };
}

/** Straight lines between points with rising x; flat beyond both ends. */
export function interpolate(points: readonly (readonly [number, number])[], x: number): number {
  let before: readonly [number, number] | undefined;
  for (const point of points) {
    if (x <= point[0])
      return before === undefined ? point[1] : before[1] + ((point[1] - before[1]) * (x - before[0])) / (point[0] - before[0]);
    before = point;
  }
  return before?.[1] ?? 1;
}

/** The same number of words whatever is asked, give or take `ratio` of it, evenly. */
export function always(words: number, ratio: number): LengthLaw {
  return (_asked, view) => words * view.random.between(1 - ratio, 1 + ratio);
}

/** Never more than about `words` (3 % noise). */
export function atMost(words: number, law: LengthLaw): LengthLaw {
  return (asked, view) => Math.min(law(asked, view), words * Math.exp(0.03 * view.random.normal()));
}

/** Never under `words`; short asks give up to a third more than that. */
export function atLeast(words: number, law: LengthLaw): LengthLaw {
  return (asked, view) => Math.max(law(asked, view), words * view.random.between(1, 1.33));
}

/** The gain moves by `factor` over the first `replies` replies of a draft and stays there. */
export function drifting(factor: number, replies: number, law: LengthLaw): LengthLaw {
  return (asked, view) => law(asked, view) * factor ** Math.min(1, view.requestNumber / replies);
}

/** Takes one law or another by chance; weights need not add up to 1. */
export function mixture(parts: readonly (readonly [number, LengthLaw])[]): LengthLaw {
  const total = parts.reduce((sum, [weight]) => sum + weight, 0);
  return (asked, view) => {
    let draw = view.random.next() * total;
    for (const [weight, law] of parts) {
      draw -= weight;
      if (draw < 0) return law(asked, view);
    }
    return 0;
  };
}

/** Another law for replies that `isSpecial` picks. */
export function whenever(isSpecial: (view: View) => boolean, special: LengthLaw, usual: LengthLaw): LengthLaw {
  return (asked, view) => (isSpecial(view) ? special(asked, view) : usual(asked, view));
}

/** Nothing, or one sentence of about 12 words. */
export const stopsAtOnce: LengthLaw = (_asked, view) => (view.random.chance(0.5) ? 0 : view.random.between(8, 16));

/** Student's t noise with `freedom` degrees on the log gain: now and then a reply that is far off. */
export function heavyTailed(median: number, scale: number, freedom: number): LengthLaw {
  return (asked, view) => {
    let chiSquare = 0;
    for (let i = 0; i < freedom; i++) chiSquare += view.random.normal() ** 2;
    const t = view.random.normal() / Math.sqrt(Math.max(chiSquare, 1e-9) / freedom);
    return asked * median * Math.min(6, Math.max(0.05, Math.exp(scale * t)));
  };
}
