import { describe, expect, test } from 'vitest';
import { countWords } from '../../../../src/story/text/words.js';
import type { StoryModel } from '../../../support/storyModels/model.js';
import { MEASURED, setA } from '../../../support/storyModels/setA.js';
import { nextWords, options, quantile, seeds } from './prompts.js';

function modelOf(name: string): StoryModel {
  const model = setA.find((candidate) => candidate.name === name);
  if (model === undefined) throw new Error(`No model ${name}.`);
  return model;
}

function wordsWritten(name: string, asked: number, replies = 120, requestNumber = 1): number[] {
  const model = modelOf(name);
  const messages = nextWords(asked);
  return seeds(replies).map((seed) => countWords(model.reply(messages, options(seed, requestNumber)).text));
}

describe('measured models', () => {
  test.each(Object.entries(MEASURED))('%s gives its median, p10 and p90 of what is asked', (name, gain) => {
    const gains = wordsWritten(name, 1000, 600).map((words) => words / 1000);
    expect(quantile(gains, 0.5) / gain.median).toBeCloseTo(1, 1);
    expect(quantile(gains, 0.1) / gain.p10).toBeCloseTo(1, 1);
    expect(quantile(gains, 0.9) / gain.p90).toBeCloseTo(1, 1);
  });

  test('noise is more from reply to reply than from draft to draft', () => {
    const model = modelOf('qwen3-8b');
    const logs = seeds(60).map((seed) =>
      seeds(6).map((request) => Math.log(countWords(model.reply(nextWords(500), options(seed, request)).text) / 500)),
    );
    const within = mean(logs.map(variance));
    const share = within / variance(logs.flat());
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.9);
  });

  test.each([
    [2000, 1],
    [10_000, 0.72],
  ])('POLARIS asked %i words gives about %f of them, and thinks', (asked, gain) => {
    const gains = wordsWritten('polaris-9b', asked, 80).map((words) => words / asked);
    expect(Math.abs(quantile(gains, 0.5) - gain)).toBeLessThan(0.06);
    expect(modelOf('polaris-9b').reply(nextWords(1000), options(1)).thinking).toMatch(/1000 words/);
  });
});

describe('behaviours', () => {
  test.each([100, 1000, 10_000])('always-600 writes 600 words when asked for %i', (asked) => {
    for (const words of wordsWritten('always-600', asked, 40)) expect(Math.abs(words - 600)).toBeLessThan(70);
  });

  test('saturating stays under about 900, floor over 250, all-short between 15 and 40', () => {
    expect(Math.max(...wordsWritten('saturating', 5000, 60))).toBeLessThan(1050);
    expect(Math.min(...wordsWritten('floor', 60, 60))).toBeGreaterThan(235);
    const short = wordsWritten('stops-at-once: all short', 2000, 60);
    expect(quantile(short, 0.1)).toBeGreaterThanOrEqual(12);
    expect(quantile(short, 0.9)).toBeLessThanOrEqual(45);
  });

  test('stops-at-once stops in its first, every third, or three replies in ten', () => {
    expect(Math.max(...wordsWritten('stops-at-once: first', 900, 30, 0))).toBeLessThan(40);
    expect(Math.min(...wordsWritten('stops-at-once: first', 900, 30, 1))).toBeGreaterThan(500);
    expect(Math.max(...wordsWritten('stops-at-once: every third', 900, 30, 5))).toBeLessThan(40);
    const stopped = wordsWritten('stops-at-once: by chance', 300, 800).filter((words) => words < 40).length;
    expect(stopped / 800).toBeCloseTo(0.3, 1);
    expect(wordsWritten('stops-at-once: first', 900, 30, 0)).toContain(0);
  });

  test('drifting ends at 0.7 of where it began', () => {
    const [early, late] = [0, 9].map((request) => quantile(wordsWritten('drifting', 1000, 200, request), 0.5));
    expect((late ?? 0) / (early ?? 1)).toBeCloseTo(0.7, 1);
  });

  test('bimodal has nothing at its mean', () => {
    const gains = wordsWritten('bimodal', 1000, 200).map((words) => words / 1000);
    expect(gains.filter((gain) => gain > 0.75 && gain < 1.1).length).toBeLessThan(10);
    expect(gains.filter((gain) => gain >= 1.1).length / 200).toBeCloseTo(0.5, 1);
  });

  test('cut-off is mostly cut when its tokens are bounded as for a usual model', () => {
    const replies = seeds(60).map((seed) => modelOf('cut-off').reply(nextWords(300), options(seed, 1, 600)));
    expect(replies.filter((reply) => reply.finishReason === 'length').length).toBeGreaterThan(50);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
