import { describe, expect, test } from 'vitest';
import { draftOnce } from '../../../bench/length.js';
import { setA } from '../../../support/storyModels/setA.js';

describe('a draft', () => {
  test.each(setA.map((model) => [model.name, model] as const))('keeps its length and is nothing but story with %s', async (_name, model) => {
    for (const targetWords of [300, 1000, 3000]) {
      const figures = await draftOnce(model, targetWords, 11);
      expect.soft(figures.defects, `${String(targetWords)} words`).toEqual([]);
      expect.soft(Math.abs(figures.result.ratio - 1), `${String(targetWords)} words: ${figures.result.stop}`).toBeLessThanOrEqual(0.05);
    }
  });
});
