import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Turns } from '../../../src/editor/turns.js';

/** Steps that each take longer than a slice may. */
function* slowSteps(name: string, count: number, done: string[]): Generator<void, string, void> {
  for (let step = 0; step < count; step++) {
    const untilMs = performance.now() + 5;
    while (performance.now() < untilMs);
    done.push(name);
    yield;
  }
  return name;
}

const always = (): boolean => true;

describe('work in turns', () => {
  test('begins in a turn of its own and answers what it made', async () => {
    const done: string[] = [];
    const working = new Turns().work(slowSteps('one', 2, done), always);
    expect(done).toEqual([]);
    expect(await working).toBe('one');
    expect(done).toEqual(['one', 'one']);
  });

  test('never has two slices between which nothing else came', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const both = Promise.all([turns.work(slowSteps('one', 3, done), always), turns.work(slowSteps('other', 3, done), always)]);
    const seen: number[] = [];
    while (done.length < 6) {
      const before = done.length;
      await setImmediate();
      seen.push(done.length - before);
    }
    await both;
    expect(Math.max(...seen)).toBe(1);
    expect(done.slice(0, 4)).toEqual(['one', 'other', 'one', 'other']);
  });

  test('leaves undone what nobody needs any more', async () => {
    const done: string[] = [];
    expect(await new Turns().work(slowSteps('one', 9, done), () => done.length < 2)).toBeUndefined();
    expect(done).toHaveLength(2);
  });

  test('goes on with others when one fails', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const failing = (function* (): Generator<void, void, void> {
      yield;
      throw new Error('no');
    })();
    const failed = turns.work(failing, always);
    const other = turns.work(slowSteps('other', 1, done), always);
    await expect(failed).rejects.toThrow('no');
    expect(await other).toBe('other');
  });
});
