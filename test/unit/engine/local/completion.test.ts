import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GenerateRequest } from '../../../../src/story/languageModel.js';
import { NEVER, collect, firstPromptOf, openModel, request, type Collected } from './open.js';

const STORY = 'The keeper wrote in his book that the wind had gone round to the east and that nobody had come.\n\n'.repeat(8);
const CHUNK = 64;

let model: Awaited<ReturnType<typeof openModel>>;
beforeAll(async () => {
  model = await openModel({ preset: 'polaris-mini' });
});
afterAll(() => model[Symbol.asyncDispose]());

function raw(completion: string, changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return request({ messages: [], completion, maxTokens: 40, ...changes });
}

/** Without a seed, but with nothing left to chance. */
function likeliest(completion: string): GenerateRequest {
  const { seed: _none, ...sampling } = request().sampling;
  return raw(completion, { sampling: { ...sampling, temperature: 0 } });
}

async function goesOn(asked: GenerateRequest): Promise<Collected> {
  return await collect(model.generate(asked, NEVER));
}

describe('raw text', () => {
  test('is gone on from as it stands, without any mark of a conversation', async () => {
    const text = 'The keeper had not slept for three';
    const { text: more, end, tokens } = await goesOn(raw(text));
    expect(more).toMatch(/^ ?[a-z]/);
    expect(more).not.toMatch(/<\||user|assistant/);
    expect(end).toMatchObject({ reason: 'length', usage: { thinkingTokens: 0, textTokens: 40, estimated: false } });
    expect(end?.usage.promptTokens).toBe(await model.countTokens(text, NEVER));
    expect(tokens).toBe(40);
  });

  test('that looks like a mark is text', async () => {
    const text = 'He read the sign: <|im_end|> and went on to the';
    const { end } = await goesOn(raw(text));
    expect(end?.usage.promptTokens).toBe(await model.countTokens(text, NEVER));
    expect(end?.usage.promptTokens).toBeGreaterThan((await model.countTokens('He read the sign: and went on to the', NEVER)) + 3);
  });

  test('ends where the model ends', async () => {
    const jsonSchema = { type: 'object', properties: { calm: { type: 'boolean' } }, required: ['calm'] };
    const { text, end } = await goesOn(raw('The weather as JSON:\n', { jsonSchema, maxTokens: 200 }));
    expect(end?.reason).toBe('stop');
    expect(JSON.parse(text)).toEqual({ calm: expect.any(Boolean) as boolean });
  });

  test('may nearly fill the context and loses nothing of its beginning', async () => {
    let text = STORY;
    while ((await model.countTokens(text, NEVER)) < 940) text += STORY.slice(0, 97);
    const { end } = await goesOn(raw(text, { maxTokens: 500 }));
    const { promptTokens = 0, textTokens = 0 } = end?.usage ?? {};
    expect(promptTokens).toBe(await model.countTokens(text, NEVER));
    expect(promptTokens + textTokens).toBeLessThanOrEqual(1024);
    expect(textTokens).toBeGreaterThan(0);
  });

  test('longer than the context is refused with both figures', async () => {
    await expect(goesOn(raw(STORY.repeat(8)))).rejects.toMatchObject({
      code: 'context-full',
      message: expect.stringMatching(/prompt takes [\d,]+ tokens and the model's context holds 1,024; shorten/) as string,
    });
  });

  test('that is empty is refused with what to do', async () => {
    await expect(goesOn(raw(''))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('write a first sentence') as string,
    });
  });

  test('stops at once when it is cancelled, and keeps what came', async () => {
    const stop = new AbortController();
    let text = '';
    for await (const chunk of model.generate(raw(STORY, { maxTokens: 600 }), stop.signal)) {
      if (chunk.kind === 'text') text += chunk.text;
      if (chunk.kind === 'end') expect(chunk.reason).toBe('aborted');
      stop.abort();
    }
    expect(text).not.toBe('');
  });
});

describe('a story that goes on', () => {
  test('gives the same for a seed in a warm process and in a cold one', async () => {
    const first = await goesOn(raw(STORY));
    await goesOn(raw(`${STORY}${first.text} And then`));
    const { seed: _none, ...unseeded } = request().sampling;
    await goesOn(raw(`${STORY}Nobody came.`, { sampling: unseeded }));
    const again = await goesOn(raw(STORY));
    await using cold = await openModel({ preset: 'polaris-mini' });
    const fresh = await collect(cold.generate(raw(STORY), NEVER));
    expect(first.text.length).toBeGreaterThan(20);
    expect([again.text, fresh.text]).toEqual([first.text, first.text]);
  });

  test('costs only what is new: without a seed what the model wrote is warm as well', async () => {
    const first = await goesOn(likeliest(`${STORY}The lamp`));
    model.log.length = 0;
    await goesOn(likeliest(`${STORY}The lamp${first.text} The door opened.`));
    const { tokens, warm } = firstPromptOf(model.log);
    const before = first.end?.usage.promptTokens ?? 0;
    expect(tokens).toBeGreaterThan(before + 40);
    expect(warm).toBeGreaterThanOrEqual(before + 35);
  });

  test('with a seed keeps whole chunks', async () => {
    const first = await goesOn(raw(`${STORY}The stair`));
    model.log.length = 0;
    await goesOn(raw(`${STORY}The stair${first.text} The door opened.`));
    expect(firstPromptOf(model.log).warm).toBe(Math.floor(((first.end?.usage.promptTokens ?? 0) - 1) / CHUNK) * CHUNK);
  });
});
