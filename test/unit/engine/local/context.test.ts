import { expect, test } from 'vitest';
import { sequencesWithin } from '../../../../src/engine/local/context.js';

const GIGABYTE = 1e9;

test.each([
  ['plenty of both kinds', [1, 100], [1, 100], 3],
  ['a quarter of what is free for two', [1, 8], [1, 8], 3],
  ['a quarter for one', [1, 7.9], [0, 0], 2],
  ['too little', [1, 3.9], [0, 0], 1],
  ['none where it counts', [0, 100], [1, 0], 1],
  ['a model on the processor alone, with no GPU at all', [0.1, 8], [0, 0], 3],
] as const)('memory with %s', (_what, ram, vram, sequences) => {
  const memories = [ram, vram].map(([each, free]) => ({ eachBytes: each * GIGABYTE, freeBytes: free * GIGABYTE }));
  expect(sequencesWithin(memories)).toBe(sequences);
});
