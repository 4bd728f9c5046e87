import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingWords, nextStep, roomBeforeEnding, TOLERANCE, type Course } from '../../../../src/story/draft/governor.js';
import { askFor, expectedWords, learnLength } from '../../../../src/story/draft/lengthModel.js';

const observation = fc.record({ askedWords: fc.integer({ min: 15, max: 20_000 }), writtenWords: fc.integer({ min: 0, max: 30_000 }) });
const course: fc.Arbitrary<Course> = fc
  .record({
    targetWords: fc.integer({ min: 100, max: 100_000 }),
    share: fc.double({ min: 0, max: 1.2, noNaN: true }),
    lengthGain: fc.double({ min: 0.1, max: 4, noNaN: true }),
    observations: fc.array(observation, { maxLength: 40 }),
    endingsTried: fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 12 }),
    misfits: fc.nat(6),
    replyWords: fc.integer({ min: 60, max: 1_800 }),
    sceneWordsLeft: fc.integer({ min: -5_000, max: 20_000 }),
    laterScenes: fc.boolean(),
  })
  .map(({ share, ...rest }) => ({ ...rest, words: Math.round(share * rest.targetWords) }));

describe('the next step', () => {
  test('asks for a finite, positive, round number, and reads no more than there is room for', () => {
    fc.assert(
      fc.property(course, (now) => {
        const step = nextStep(now);
        expect(Number.isInteger(step.askWords)).toBe(true);
        expect(step.askWords).toBeGreaterThanOrEqual(15);
        expect(step.askWords % 5).toBe(0);
        if (step.kind === 'ending') {
          expect(Number.isInteger(step.fewestWords) && Number.isInteger(step.mostWords)).toBe(true);
          expect(now.words + step.mostWords).toBeLessThanOrEqual((1 + TOLERANCE) * now.targetWords);
          expect(step.askWords).toBeLessThanOrEqual(5 * Math.max(15, step.wantWords) + 25);
        } else {
          expect(step.limitWords).toBeGreaterThan(0);
          expect(step.wantWords).toBeLessThanOrEqual(now.replyWords);
          expect(step.limitWords).toBeLessThanOrEqual(Math.ceil(roomBeforeEnding(now)));
          expect(step.askWords).toBeLessThanOrEqual(5 * step.wantWords + 25);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same for the same course', () => {
    fc.assert(
      fc.property(course, (now) => {
        expect(nextStep(structuredClone(now))).toEqual(nextStep(now));
      }),
    );
  });

  test('keeps words for an ending, and not the whole story', () => {
    fc.assert(
      fc.property(course, (now) => {
        expect(endingWords(now)).toBeGreaterThan(0);
        if (now.words === 0 && now.endingsTried.length === 0) expect(endingWords(now)).toBeLessThanOrEqual(0.76 * now.targetWords);
      }),
    );
  });

  test('asks for the ending when no sentence fits before it', () => {
    fc.assert(
      fc.property(course, (now) => {
        expect(nextStep({ ...now, misfits: 2 }).kind).toBe('ending');
      }),
    );
  });
});

/** Noise of a fixed seed: sums of uniforms are near enough to normal. */
function noiseOf(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
}

/** Runs a draft of word counts alone, by the governor's rules. */
function simulate(
  targetWords: number,
  gain: number,
  slope: number,
  sigma: number,
  seed: number,
): { readonly words: number; readonly replies: number } {
  const noise = noiseOf(seed);
  let now: Course = { ...START, targetWords, sceneWordsLeft: targetWords };
  for (let replies = 1; replies < 400; replies++) {
    const step = nextStep(now);
    const written = Math.max(1, Math.round(gain * 400 * (step.askWords / 400) ** slope * Math.exp(sigma * noise())));
    const observations = [...now.observations, { askedWords: step.askWords, writtenWords: written }];
    if (step.kind === 'body') {
      now = { ...now, observations, words: now.words + Math.min(written, step.limitWords), endingsTried: [] };
    } else if (written >= step.fewestWords && written <= step.mostWords) {
      return { words: now.words + written, replies };
    } else now = { ...now, observations, endingsTried: [...now.endingsTried, written] };
  }
  return { words: now.words, replies: 400 };
}

const START: Course = {
  targetWords: 0,
  words: 0,
  lengthGain: 1,
  observations: [],
  endingsTried: [],
  misfits: 0,
  replyWords: 1_800,
  sceneWordsLeft: 0,
  laterScenes: false,
};

describe('a governed draft', () => {
  test('lands within the tolerance in a bounded number of replies, whatever the gain', () => {
    const model = fc.record({
      gain: fc.double({ min: 0.36, max: 1.81, noNaN: true }),
      slope: fc.double({ min: 0.8, max: 1.1, noNaN: true }),
      sigma: fc.double({ min: 0, max: 0.25, noNaN: true }),
      seed: fc.nat(1_000_000),
      targetWords: fc.integer({ min: 300, max: 12_000 }),
    });
    fc.assert(
      fc.property(model, ({ gain, slope, sigma, seed, targetWords }) => {
        const { words, replies } = simulate(targetWords, gain, slope, sigma, seed);
        expect(Math.abs(words - targetWords)).toBeLessThanOrEqual(TOLERANCE * targetWords);
        expect(replies).toBeLessThan(60 + targetWords / 100);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the length model', () => {
  test('learns a gain', () => {
    for (const gain of [0.36, 0.69, 1, 1.81]) {
      const seen = [200, 900, 400, 1_200, 700, 300].map((askedWords) => ({ askedWords, writtenWords: Math.round(gain * askedWords) }));
      const model = learnLength(seen, 1);
      expect(expectedWords(model, 600) / (600 * gain)).toBeCloseTo(1, 1);
      expect(expectedWords(model, askFor(model, 600)) / 600).toBeCloseTo(1, 1);
    }
  });

  test('takes the measured gain until it has seen better', () => {
    expect(expectedWords(learnLength([], 0.5), 1_000)).toBeCloseTo(500);
    expect(askFor(learnLength([], 0.5), 500)).toBe(1_000);
  });

  test('stays finite whatever was seen', () => {
    fc.assert(
      fc.property(fc.array(observation), fc.double({ min: 0.05, max: 20, noNaN: true }), (seen, gain) => {
        const model = learnLength(seen, gain);
        for (const figure of [model.gain, model.slope, model.noise, expectedWords(model, 15)]) expect(Number.isFinite(figure)).toBe(true);
        expect(model.noise).toBeGreaterThan(0);
      }),
    );
  });
});
