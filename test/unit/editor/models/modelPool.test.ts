import { describe, expect, test } from 'vitest';
import { ModelPool, type OpenModel } from '../../../../src/editor/models/modelPool.js';
import type { LocalSettings, OpenedModel } from '../../../../src/engine/engine.js';

const SETTINGS: LocalSettings = {
  engine: 'local',
  preset: 'polaris-mini',
  gpu: 'off',
  gpuLayers: 'auto',
  threads: 1,
  contextTokens: 'auto',
  flashAttention: false,
  kvCacheType: 'f16',
};
const HOST = { rootDir: '.', modelsDir: '.', log: (): void => undefined };
const nothing = (): void => undefined;

function modelThat(closes: () => void): OpenedModel {
  const sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  return {
    name: 'a model',
    where: 'here',
    contextTokens: 1024,
    capabilities: { carryOn: 'instruction', parallel: 1 },
    profile: { sampling, thinkingTokens: 0, trainedWords: { min: 1, max: 2 }, lengthGain: 1, demonstration: true },
    generate: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }) }),
    countTokens: () => Promise.resolve(0),
    [Symbol.asyncDispose]: () => {
      closes();
      return Promise.resolve();
    },
  };
}

function openings() {
  const opened: { close: () => void; signal: AbortSignal; fail: (error: Error) => void; onLoading: (fraction: number) => void; closed: boolean }[] = [];
  const open: OpenModel = (_settings, host, signal) => {
    const { promise, resolve, reject } = Promise.withResolvers<OpenedModel>();
    const opening = {
      closed: false,
      signal,
      onLoading: host.onLoading,
      fail: reject,
      close: () => resolve(modelThat(() => (opening.closed = true))),
    };
    signal.addEventListener('abort', () => reject(new Error('aborted')));
    opened.push(opening);
    return promise;
  };
  return { opened, open };
}

const never = new AbortController().signal;

describe('the models of a window', () => {
  test('are opened once for drafts with the same settings, and tell each of them how far they are', async () => {
    const { opened, open } = openings();
    await using pool = new ModelPool(open, HOST);
    const seen: string[] = [];
    const one = pool.lease(SETTINGS, (fraction) => seen.push(`one ${fraction}`), never);
    const two = pool.lease({ ...SETTINGS }, (fraction) => seen.push(`two ${fraction}`), never);
    opened[0]?.onLoading(0.5);
    opened[0]?.close();
    using first = await one;
    using second = await two;
    expect(first.model).toBe(second.model);
    expect(opened).toHaveLength(1);
    expect(seen).toEqual(['one 0.5', 'two 0.5']);
  });

  test('are forgotten when nobody uses them, and only then', async () => {
    const { opened, open } = openings();
    await using pool = new ModelPool(open, HOST);
    await pool.forget(SETTINGS);
    const leasing = pool.lease(SETTINGS, nothing, never);
    opened[0]?.close();
    const lease = await leasing;
    await pool.forget(SETTINGS);
    expect(opened[0]?.closed).toBe(false);
    lease[Symbol.dispose]();
    await pool.forget(SETTINGS);
    expect(opened[0]?.closed).toBe(true);
    const again = pool.lease(SETTINGS, nothing, never);
    opened[1]?.close();
    using second = await again;
    expect([opened.length, second.model.name]).toEqual([2, 'a model']);
  });

  test('are two for two settings', async () => {
    const { opened, open } = openings();
    await using pool = new ModelPool(open, HOST);
    const leases = [pool.lease(SETTINGS, nothing, never), pool.lease({ ...SETTINGS, threads: 2 }, nothing, never)];
    for (const opening of opened) opening.close();
    const [one, two] = await Promise.all(leases);
    expect(one?.model).not.toBe(two?.model);
  });

  test('stop opening when nobody waits any more, and not before', async () => {
    const { opened, open } = openings();
    await using pool = new ModelPool(open, HOST);
    const [stopOne, stopTwo] = [new AbortController(), new AbortController()];
    const one = pool.lease(SETTINGS, nothing, stopOne.signal);
    const two = pool.lease(SETTINGS, nothing, stopTwo.signal);
    stopOne.abort();
    await expect(one).rejects.toThrow();
    expect(opened[0]?.signal.aborted).toBe(false);
    stopTwo.abort();
    await expect(two).rejects.toThrow();
    expect(opened[0]?.signal.aborted).toBe(true);
  });

  test('are tried anew after a failure', async () => {
    const { opened, open } = openings();
    await using pool = new ModelPool(open, HOST);
    const failed = pool.lease(SETTINGS, nothing, never);
    opened[0]?.fail(new Error('no memory'));
    await expect(failed).rejects.toThrow('no memory');
    const again = pool.lease(SETTINGS, nothing, never);
    opened[1]?.close();
    using lease = await again;
    expect(lease.model).toBeDefined();
  });

  test('are all closed with the window', async () => {
    const { opened, open } = openings();
    const pool = new ModelPool(open, HOST);
    const lease = pool.lease(SETTINGS, nothing, never);
    opened[0]?.close();
    await lease;
    await pool[Symbol.asyncDispose]();
    expect(opened[0]?.closed).toBe(true);
  });
});
