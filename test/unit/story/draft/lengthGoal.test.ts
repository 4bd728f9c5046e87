import { describe, expect, test } from 'vitest';
import { draftOnce } from '../../../bench/length.js';
import { setA } from '../../../support/storyModels/setA.js';

describe('a draft', () => {
  test.each(setA.map((model) => [model.name, model] as const))(
    'keeps its length and is nothing but story with %s',
    async (_name, model) => {
      for (const targetWords of [300, 1000, 3000]) {
        const { result, report } = await draftOnce(model, targetWords, 11);
        const { leftovers, isCutAtEnd, cutParagraphs, hasLastRepliesEnd } = report;
        const asked = `${String(targetWords)} words: ${result.stop}`;
        expect.soft(Math.abs(result.ratio - 1), asked).toBeLessThanOrEqual(0.05);
        expect.soft({ leftovers, isCutAtEnd, cutParagraphs }, asked).toEqual({ leftovers: [], isCutAtEnd: false, cutParagraphs: 0 });
        if (result.stop === 'done') expect.soft(hasLastRepliesEnd, asked).toBe(true);
      }
    },
  );
});
