import type { Profiler } from 'node:inspector';
import { expect, test } from 'vitest';
import { ownStretches } from '../../bench/highlightsHost/ownStretches.js';

function node(id: number, functionName: string, url: string, children: number[] = []): Profiler.ProfileNode {
  return { id, children, callFrame: { functionName, url, scriptId: '0', lineNumber: 0, columnNumber: 0 } };
}

test('stretches of the folder’s code count what it calls and what is collected after it, and end where anything else runs, or nothing', () => {
  const nodes = [
    node(1, '(root)', '', [2, 3, 5, 6]),
    node(2, '(idle)', ''),
    node(3, 'ours', 'file:///here/dist/a.js', [4]),
    node(4, 'theirs', 'node:fs'),
    node(5, '(garbage collector)', ''),
    node(6, 'others', 'file:///there/b.js'),
  ];
  const samples = [6, 5, 2, 3, 4, 6, 5, 2, 2, 4, 5, 2];
  const profile = { nodes, samples, timeDeltas: samples.map(() => 1_000), startTime: 0, endTime: 0 };
  expect(ownStretches(profile, '/here/dist')).toEqual([2, 2]);
});
