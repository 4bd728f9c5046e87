import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalModel } from '../../../../src/engine/local/localModel.js';
import type { Chunk, GenerateRequest } from '../../../../src/story/languageModel.js';
import { NEVER, collect, firstPromptOf, openModel, promptsOf, request, temporaryFolder } from './open.js';
import { recurrentModel } from './recurrentModel.js';

const STORY = 'The keeper wrote in his book that the wind had gone round to the east and that nobody had come.\n\n'.repeat(12);

function take(seed: number | undefined, maxTokens = 40, completion = STORY): GenerateRequest {
  const { seed: _none, ...unseeded } = request().sampling;
  const sampling = seed === undefined ? unseeded : { ...unseeded, seed };
  return request({ messages: [], completion, sampling, maxTokens });
}

async function textOf(model: LocalModel, asked: GenerateRequest): Promise<string> {
  return (await collect(model.generate(asked, NEVER))).text;
}

describe.each(['attention', 'recurrent'] as const)('takes by a model of %s', (kind) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let open: () => ReturnType<typeof openModel>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const modelFile = join(folder.path, 'recurrent.gguf');
    await writeFile(modelFile, await recurrentModel());
    open = () => openModel(kind === 'attention' ? { preset: 'polaris-mini' } : { modelFile, preset: 'polaris-9b' });
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test('asked at once are what they are asked one after another, and the prompt is read once', async () => {
    await using model = await open();
    expect(model.capabilities).toEqual({ carryOn: 'completion', parallel: 3 });
    const atOnce = await Promise.all([1, 2, 3].map((seed) => textOf(model, take(seed))));
    const read = promptsOf(model.log);
    const tokens = read[0]?.tokens ?? 0;
    const whole = Math.floor((tokens - 1) / 64) * 64;
    expect(tokens).toBeGreaterThan(128);
    expect(read.map(({ warm }) => warm).sort((one, other) => one - other)).toEqual([0, whole, whole]);
    await using alone = await open();
    const inTurn: string[] = [];
    for (const seed of [3, 1, 2]) inTurn.push(await textOf(alone, take(seed)));
    expect(new Set(atOnce).size).toBe(3);
    expect([inTurn[1], inTurn[2], inTurn[0]]).toEqual(atOnce);
  });

  test('without seeds differ, and the story goes on from any of them without being read again', async () => {
    await using model = await open();
    const texts = await Promise.all([1, 2, 3].map(() => textOf(model, take(undefined))));
    expect(new Set(texts).size).toBe(3);
    const story = firstPromptOf(model.log).tokens;
    model.log.length = 0;
    await textOf(model, take(undefined, 5, `${STORY}${texts[1] ?? ''} And`));
    expect(firstPromptOf(model.log).warm).toBeGreaterThanOrEqual(Math.floor((story - 1) / 64) * 64);
  });

  test('that were read beside a writer give for a seed what a cold process gives', async () => {
    await using model = await open();
    const elsewhere = `Nobody knew why. ${STORY}`;
    const writer = collect(model.generate(take(undefined, 300, elsewhere), NEVER));
    await textOf(model, take(undefined, 10));
    const besides = await textOf(model, take(5));
    await writer;
    await using cold = await open();
    expect(besides).toBe(await textOf(cold, take(5)));
  });

  test('can be stopped one by one', async () => {
    await using model = await open();
    const stop = new AbortController();
    const others = [1, 3].map((seed) => collect(model.generate(take(seed, 60), NEVER)));
    const chunks: Chunk[] = [];
    for await (const chunk of model.generate(take(2, 700), stop.signal)) {
      chunks.push(chunk);
      stop.abort();
    }
    expect(chunks.at(-1)).toMatchObject({ kind: 'end', reason: 'aborted' });
    expect((await Promise.all(others)).map(({ end }) => end?.usage.textTokens)).toEqual([60, 60]);
  });

  test('beyond three wait for a sequence, and leave the queue when they are stopped', async () => {
    await using model = await open();
    const stop = new AbortController();
    const three = [1, 2, 3].map((seed) => collect(model.generate(take(seed, 200), NEVER)));
    const fourth = collect(model.generate(take(4), stop.signal));
    const fifth = collect(model.generate(take(5), NEVER));
    stop.abort();
    expect(await fourth).toMatchObject({ text: '', end: { reason: 'aborted' } });
    expect((await fifth).end?.usage.textTokens).toBe(40);
    expect((await Promise.all(three)).map(({ end }) => end?.reason)).not.toContain('aborted');
  });

  test('and a question beside the story leave the story warm', async () => {
    await using model = await open();
    const first = await textOf(model, take(7));
    await textOf(model, request({ messages: [{ role: 'user', content: `Sum this up. ${STORY}` }], maxTokens: 10 }));
    model.log.length = 0;
    expect(await textOf(model, take(7))).toBe(first);
    const { tokens, warm } = firstPromptOf(model.log);
    expect(tokens - warm).toBeLessThanOrEqual(64);
  });
});
