import fc from 'fast-check';
import type { BatchItem, Token } from 'node-llama-cpp';
import { expect, test } from 'vitest';
import { ALONE, Batching, TOGETHER } from '../../../../src/engine/local/batching.js';

const item = fc.record({ tokens: fc.integer({ min: 1, max: 600 }), alone: fc.boolean() }).map(({ tokens, alone }): BatchItem => {
  return { tokens: Array.from({ length: tokens }, () => 1 as Token), logits: [], evaluationPriority: alone ? ALONE : TOGETHER };
});

test('a batch holds one seeded reply, or only others; never more than fits; and the one that waited longest moves', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.integer({ min: 4, max: 512 }), (items, size) => {
      const batch = new Batching().strategy({ items, size });
      const [first] = items;
      expect(batch.length).toBeGreaterThan(0);
      expect(batch.reduce((sum, { processAmount }) => sum + processAmount, 0)).toBeLessThanOrEqual(size);
      for (const { item: one, processAmount } of batch) expect(processAmount).toBeLessThanOrEqual(one.tokens.length);
      if (first?.evaluationPriority === ALONE) expect(batch.map((one) => one.item)).toEqual([first]);
      else expect(batch.every((one) => one.item.evaluationPriority === TOGETHER)).toBe(true);
    }),
  );
});

test('who writes a token goes before who reads a prompt', () => {
  const reader: BatchItem = { tokens: Array.from({ length: 600 }, () => 1 as Token), logits: [], evaluationPriority: TOGETHER };
  const writer: BatchItem = { tokens: [1 as Token], logits: [true], evaluationPriority: TOGETHER };
  const batch = new Batching().strategy({ items: [reader, writer], size: 512 });
  expect(batch.map(({ processAmount }) => processAmount)).toEqual([1, 511]);
});

test('a batch is put off for a writer about to ask, and goes without one that does not', () => {
  const batching = new Batching();
  batching.writers = 2;
  const items = [1, 2].map((): BatchItem => ({ tokens: [1 as Token], logits: [true], evaluationPriority: TOGETHER }));
  expect(batching.strategy({ items: items.slice(0, 1), size: 512 })).toEqual([]);
  expect(batching.strategy({ items, size: 512 }).map((one) => one.item)).toEqual(items);
  let asked = 0;
  while (batching.strategy({ items: items.slice(0, 1), size: 512 }).length === 0) asked++;
  expect(asked).toBeLessThanOrEqual(32);
});
