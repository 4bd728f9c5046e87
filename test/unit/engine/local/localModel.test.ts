import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Chunk } from '../../../../src/story/languageModel.js';
import { NEVER, ROOT, collect, openModel, request, temporaryFolder } from './open.js';

const LONG = 'The keeper wrote in his book that the wind had gone round to the east and that nobody had come. '.repeat(20);

let model: Awaited<ReturnType<typeof openModel>>;
beforeAll(async () => {
  model = await openModel({ preset: 'polaris-mini' });
});
afterAll(() => model[Symbol.asyncDispose]());

function long(end: string): ReturnType<typeof request> {
  return request({ messages: [{ role: 'user', content: `${LONG}\n\n${end}` }], maxTokens: 40 });
}

describe('the built-in model', () => {
  test('says what it is and where it runs', () => {
    expect(model).toMatchObject({ name: 'Polaris Mini (demonstration model)', where: 'CPU', contextTokens: 1024 });
    expect(model.profile).toMatchObject({ demonstration: true, thinkingTokens: 0 });
    expect(model.log.some((line) => line.includes('on CPU, 1024 tokens of context'))).toBe(true);
  });

  test('streams text in pieces, and counts what the child counted', async () => {
    const reply = await collect(model.generate(request(), NEVER));
    expect(reply.text.trim().length).toBeGreaterThan(100);
    expect(reply.text).not.toContain('<think');
    expect(reply.pieces).toBeGreaterThan(1);
    expect(reply.end).toMatchObject({ reason: 'length', usage: { thinkingTokens: 0, textTokens: 120, estimated: false } });
    expect(reply.tokens).toBe(120);
    expect(reply.end?.usage.promptTokens).toBeGreaterThan(20);
  });

  test('counts tokens as the model does', async () => {
    expect(await model.countTokens('', NEVER)).toBe(0);
    const one = await model.countTokens('The lighthouse was dark.', NEVER);
    expect(one).toBeGreaterThan(3);
    expect(one).toBeLessThan(12);
    expect(await model.countTokens('The lighthouse was dark. The lighthouse was dark.', NEVER)).toBeGreaterThan(one);
  });

  test('writes JSON that fits a schema', async () => {
    const shape = z.object({ mood: z.enum(['calm', 'stormy']), keepers: z.boolean() });
    const jsonSchema = {
      type: 'object',
      properties: { mood: { enum: ['calm', 'stormy'] }, keepers: { type: 'boolean' } },
      required: ['mood', 'keepers'],
    };
    const reply = await collect(model.generate(request({ jsonSchema, maxTokens: 200 }), NEVER));
    expect(reply.end?.reason).toBe('stop');
    expect(shape.safeParse(JSON.parse(reply.text)).error).toBeUndefined();
  });

  test('serves two requests made at once, one after the other, and counts meanwhile', async () => {
    const [first, second, tokens] = await Promise.all([
      collect(model.generate(request(), NEVER)),
      collect(model.generate(request({ maxTokens: 30 }), NEVER)),
      model.countTokens('Nobody came.', NEVER),
    ]);
    expect(first.end?.usage.textTokens).toBe(120);
    expect(second.end?.usage.textTokens).toBe(30);
    expect(tokens).toBeGreaterThan(1);
  });

  test('fills the context to its end without losing the beginning of the prompt', async () => {
    const reply = await collect(
      model.generate(request({ maxTokens: 5000, sampling: { ...request().sampling, seed: 11, temperature: 1.5 } }), NEVER),
    );
    const usage = reply.end?.usage;
    expect((usage?.promptTokens ?? 0) + (usage?.textTokens ?? 0)).toBeLessThanOrEqual(1024);
  });

  test('carries on from words of its own that end the conversation', async () => {
    const messages = [
      { role: 'user', content: 'Write a 300-word story about a lighthouse keeper.' },
      { role: 'assistant', content: 'The keeper had not slept for three' },
    ] as const;
    const reply = await collect(model.generate(request({ messages, maxTokens: 20 }), NEVER));
    expect(reply.text).toMatch(/^ ?\w/);
    expect(reply.text).not.toContain('The keeper had not slept');
  });
});

describe('a prompt that cannot be served', () => {
  test('is refused with both figures when it is longer than the context', async () => {
    const tooLong = request({ messages: [{ role: 'user', content: LONG.repeat(4) }] });
    await expect(collect(model.generate(tooLong, NEVER))).rejects.toMatchObject({
      code: 'context-full',
      message: expect.stringMatching(/prompt takes [\d,]+ tokens and the model's context holds 1,024; shorten/) as string,
    });
  });

  test('is refused with the reason when both penalties are set', async () => {
    const sampling = { ...request().sampling, repetitionPenalty: 1.1, presencePenalty: 1 };
    await expect(collect(model.generate(request({ sampling }), NEVER))).rejects.toMatchObject({
      code: 'bad-settings',
      message: expect.stringContaining('set repetitionPenalty to 1 or presencePenalty to 0') as string,
    });
  });
});

describe('cancelling', () => {
  test('while it writes keeps the text so far', async () => {
    const abort = new AbortController();
    const chunks: Chunk[] = [];
    for await (const chunk of model.generate(request({ maxTokens: 900 }), abort.signal)) {
      chunks.push(chunk);
      abort.abort();
    }
    const end = chunks.at(-1);
    expect(end).toMatchObject({ kind: 'end', reason: 'aborted' });
    expect(chunks.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(0);
  });

  test('while it reads a prompt stops reading', async () => {
    const prompt = long('Write the next 100 words.');
    const whole = await collect(model.generate({ ...prompt, messages: [{ role: 'user', content: `Once. ${LONG}` }] }, NEVER));
    const abort = new AbortController();
    const reply = collect(model.generate(prompt, abort.signal));
    setImmediate(() => abort.abort());
    const { text, end } = await reply;
    expect(text).toBe('');
    expect(end?.reason).toBe('aborted');
    expect(end?.usage.promptTokens).toBeLessThan(whole.end?.usage.promptTokens ?? 0);
  });

  test('before it begins asks nothing of the model', async () => {
    const { text, end } = await collect(model.generate(request(), AbortSignal.abort()));
    expect({ text, reason: end?.reason }).toEqual({ text: '', reason: 'aborted' });
  });

  test('by leaving the loop frees the model for the next request', async () => {
    for await (const chunk of model.generate(request({ maxTokens: 900 }), NEVER)) if (chunk.kind === 'text') break;
    const { end } = await collect(model.generate(request({ maxTokens: 5 }), NEVER));
    expect(end?.usage.textTokens).toBe(5);
  });
});

describe('a seed', () => {
  test('gives the same text in a warm process, whatever was asked between, and in a cold one', async () => {
    const one = long('Write the next 100 words of this story.');
    const other = long('Write the opening of another story.');
    const first = (await collect(model.generate(one, NEVER))).text;
    await collect(model.generate(other, NEVER));
    const again = (await collect(model.generate(one, NEVER))).text;
    const { seed: _none, ...unseeded } = one.sampling;
    await collect(model.generate({ ...one, sampling: unseeded }, NEVER));
    const third = (await collect(model.generate(one, NEVER))).text;
    await using cold = await openModel({ preset: 'polaris-mini' });
    const fresh = (await collect(cold.generate(one, NEVER))).text;
    expect(first.length).toBeGreaterThan(20);
    expect([again, third, fresh]).toEqual([first, first, first]);
  });

  test('tells texts apart', async () => {
    const texts = await Promise.all(
      [1, 2].map((seed) => collect(model.generate(request({ sampling: { ...request().sampling, seed } }), NEVER))),
    );
    expect(texts[0]?.text).not.toBe(texts[1]?.text);
  });
});

test("a file of the writer's own, without a preset, is read by its own template and cannot let a think block through", async () => {
  await using own = await openModel({ modelFile: 'models/polaris-mini.gguf', threads: 1, contextTokens: 512, kvCacheType: 'q8_0' });
  expect(own).toMatchObject({ name: 'polaris-mini', contextTokens: 512 });
  expect(own.profile).toMatchObject({ demonstration: false, lengthGain: 1, sampling: { temperature: 0.6 } });
  const reply = await collect(own.generate(request({ maxTokens: 40 }), NEVER));
  expect(reply.text.length).toBeGreaterThan(20);
  expect(reply.text).not.toMatch(/think>/);
});

describe('thinking', () => {
  test('that the wrapper opens arrives apart from the text, and ends at its budget', async () => {
    await using thinker = await openWithWrapper('qwen3.5');
    // Taught empty think blocks only, it thinks when the heat is on.
    const sampling = { ...request().sampling, temperature: 3, topP: 1, topK: 0 };
    const reply = await collect(thinker.generate(request({ sampling, thinkingTokens: 24, maxTokens: 60 }), NEVER));
    expect(reply.thinking.length).toBeGreaterThan(0);
    expect(reply.text.length).toBeGreaterThan(0);
    expect(reply.text + reply.thinking).not.toMatch(/think>/);
    expect(reply.end?.usage.thinkingTokens).toBeGreaterThan(0);
    expect(reply.end?.usage.thinkingTokens).toBeLessThanOrEqual(26);
    expect(reply.end?.usage.textTokens).toBeLessThanOrEqual(60);
    const direct = await collect(thinker.generate(request({ thinkingTokens: 0, maxTokens: 60 }), NEVER));
    expect(direct).toMatchObject({ thinking: '', end: { usage: { thinkingTokens: 0, textTokens: 60 } } });
  });

  test('that a model writes by itself under a plain wrapper does not reach the text', async () => {
    await using plain = await openWithWrapper('chatml');
    const reply = await collect(plain.generate(request({ maxTokens: 60 }), NEVER));
    expect(reply.text.trim().length).toBeGreaterThan(20);
    expect(reply.text).not.toMatch(/think>|^\s/);
  });
});

/** The built-in model under a preset of another wrapper. */
async function openWithWrapper(chatWrapper: string): ReturnType<typeof openModel> {
  await using folder = await temporaryFolder();
  const models = join(folder.path, 'models');
  await mkdir(models);
  await symlink(join(ROOT, 'models', 'polaris-mini.gguf'), join(models, 'polaris-mini.gguf'));
  const [builtIn] = (JSON.parse(await readFile(join(ROOT, 'models', 'presets.json'), 'utf8')) as { presets: [object] }).presets;
  await writeFile(join(models, 'presets.json'), JSON.stringify({ presets: [{ ...builtIn, chatWrapper }] }));
  return await openModel({ preset: 'polaris-mini' }, {}, NEVER, folder.path);
}

test('threads beyond the cores of the machine are left out, and the log says so', async () => {
  await using model = await openModel({ threads: 100_000 });
  const reply = await collect(model.generate(request({ maxTokens: 5 }), NEVER));
  expect(reply.end?.usage.textTokens).toBe(5);
  expect(model.log.join('\n')).toMatch(/100000 threads asked for, \d+ used/);
});
