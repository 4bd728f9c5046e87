/** One finished reply: what was asked and what came. */
export interface Observation {
  readonly askedWords: number;
  readonly writtenWords: number;
}

/** How much an older reply counts against the newest: models drift while a story grows. */
const MEMORY = 0.85;
/** Words at which the prior pins the gain; slopes turn about this point. */
const PIVOT_WORDS = 400;
/**
 * Standard deviations of what is believed before the first reply, in log words: gains of 0.36 to 1.81 have been measured
 * (reference figures in docs/benchmarks.md), and some models give the same length whatever they are asked.
 */
const PRIOR_GAIN_SD = 0.45;
const PRIOR_SLOPE_SD = 0.3;
/** Reply-to-reply noise believed at first, and how many replies that belief is worth. Measured models scatter by 0.1 to 0.25. */
const PRIOR_NOISE = 0.2;
const PRIOR_NOISE_WEIGHT = 3;

/** The straight line log(written) = gain + slope · log(asked / pivot), and how far replies scatter about it. */
export interface LengthModel {
  readonly gain: number;
  readonly slope: number;
  /** Standard deviation of log(written) about the line. */
  readonly noise: number;
}

interface Sums {
  readonly weight: number;
  readonly x: number;
  readonly xx: number;
  readonly y: number;
  readonly xy: number;
}

function weigh(observations: readonly Observation[]): Sums {
  let [weight, x, xx, y, xy] = [0, 0, 0, 0, 0];
  for (const [index, { askedWords, writtenWords }] of observations.entries()) {
    const w = MEMORY ** (observations.length - 1 - index);
    const u = Math.log(askedWords / PIVOT_WORDS);
    const v = Math.log(Math.max(1, writtenWords));
    weight += w;
    x += w * u;
    xx += w * u * u;
    y += w * v;
    xy += w * u * v;
  }
  return { weight, x, xx, y, xy };
}

/**
 * Learns how a model answers to a length: a Bayesian line through the replies, on logarithms, the newest weighing most.
 * @param lengthGain words written per word asked, as measured beforehand; 1 when unknown
 */
export function learnLength(observations: readonly Observation[], lengthGain: number): LengthModel {
  const priorGain = Math.log(PIVOT_WORDS * lengthGain);
  const { weight, x, xx, y, xy } = weigh(observations);
  const variance = PRIOR_NOISE ** 2;
  const gainPull = variance / PRIOR_GAIN_SD ** 2;
  const slopePull = variance / PRIOR_SLOPE_SD ** 2;
  // Normal equations of the two unknowns, each pulled towards its prior (slope 1: twice the words asked, twice the words).
  const a = weight + gainPull;
  const d = xx + slopePull;
  const right = y + gainPull * priorGain;
  const below = xy + slopePull;
  const determinant = a * d - x * x;
  const gain = (right * d - x * below) / determinant;
  const slope = Math.min(1.3, Math.max(0, (a * below - x * right) / determinant));
  return { gain, slope, noise: noiseAbout(observations, gain, slope) };
}

function noiseAbout(observations: readonly Observation[], gain: number, slope: number): number {
  let [squares, weight] = [PRIOR_NOISE ** 2 * PRIOR_NOISE_WEIGHT, PRIOR_NOISE_WEIGHT];
  for (const [index, { askedWords, writtenWords }] of observations.entries()) {
    const w = MEMORY ** (observations.length - 1 - index);
    const miss = Math.log(Math.max(1, writtenWords)) - gain - slope * Math.log(askedWords / PIVOT_WORDS);
    squares += w * Math.min(1, miss * miss);
    weight += w;
  }
  return Math.sqrt(squares / weight);
}

/** Words the model will probably write when asked for `askedWords` (the median). */
export function expectedWords(model: LengthModel, askedWords: number): number {
  return Math.exp(model.gain + model.slope * Math.log(askedWords / PIVOT_WORDS));
}

/**
 * What to ask so that about `words` come back. A model that hardly listens is not shouted at: the ask stays within
 * a fifth and five times of what is wanted, and people ask in round numbers.
 */
export function askFor(model: LengthModel, words: number): number {
  const exact = PIVOT_WORDS * Math.exp((Math.log(words) - model.gain) / Math.max(0.2, model.slope));
  const bounded = Math.min(words * 5, Math.max(words / 5, exact, 15));
  const step = bounded >= 400 ? 25 : bounded >= 100 ? 10 : 5;
  return Math.max(15, Math.round(bounded / step) * step);
}

/** Whether replies to clearly different asks have been seen, so that the slope is more than belief. */
export function slopeIsKnown(observations: readonly Observation[]): boolean {
  const asks = observations.map((observation) => observation.askedWords);
  return asks.length >= 2 && Math.max(...asks) >= 1.9 * Math.min(...asks);
}
