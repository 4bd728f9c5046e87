import { describe, expect, test } from 'vitest';
import type { Dialect, ServerScript } from '../../../support/openaiServer/script.js';
import { collect, neverAborted, openScripted, request } from './support.js';

const STORY = 'The lamp had gone out before the keeper woke.';
const script = (changes: Partial<ServerScript>): ServerScript => ({ reply: () => ({ pieces: [STORY] }), ...changes });
const DIALECTS: readonly Dialect[] = ['openai', 'vllm', 'llama-server'];
const EXTRAS = ['top_k', 'repetition_penalty', 'chat_template_kwargs'];

async function askTwice(changes: Partial<ServerScript>, asked = request()) {
  await using opened = await openScripted(script(changes));
  const replies = [];
  const counts = [];
  for (let turn = 0; turn < 2; turn++) {
    replies.push(await collect(opened.model.generate(asked, neverAborted)));
    counts.push(opened.server.chats().length);
  }
  for (const reply of replies) expect(reply).toMatchObject({ text: STORY, error: undefined });
  return { bodies: opened.server.chats(), counts, log: opened.log, last: replies.at(-1) };
}

describe.each(DIALECTS)('a %s that refuses', (dialect) => {
  test('the extra sampling gets none from then on, and the log says so once', async () => {
    const { bodies, counts, log } = await askTwice({ dialect, refuses: EXTRAS });
    expect(counts).toEqual([2, 3]);
    for (const field of EXTRAS) expect(bodies[1]).not.toHaveProperty(field);
    expect(log.filter((line) => line.includes('does not take'))).toHaveLength(1);
  });

  test('one of the extras keeps the others', async () => {
    const { bodies } = await askTwice({ dialect, refuses: ['chat_template_kwargs'] });
    expect(bodies[1]).toMatchObject({ top_k: 20, repetition_penalty: 1.1 });
    expect(bodies[1]).not.toHaveProperty('chat_template_kwargs');
  });

  test('one extra a time is not asked through them all', async () => {
    const { counts } = await askTwice({ dialect, refuses: EXTRAS, oneAtATime: true });
    expect(counts).toEqual([3, 4]);
  });

  test('temperature goes without', async () => {
    const { bodies, counts } = await askTwice({ dialect, refuses: ['temperature'] });
    expect(counts).toEqual([2, 3]);
    expect(bodies[1]).not.toHaveProperty('temperature');
    expect(bodies[1]).toHaveProperty('top_k', 20);
  });

  test('stream_options goes without, and its counts are estimates', async () => {
    const { counts, last } = await askTwice({ dialect, refuses: ['stream_options'] });
    expect(counts).toEqual([2, 3]);
    expect(last?.usage?.estimated).toBe(true);
  });

  test('max_tokens gets max_completion_tokens', async () => {
    const { bodies, counts } = await askTwice({ dialect, refuses: ['max_tokens'] });
    expect(counts).toEqual([2, 3]);
    expect(bodies[2]).toMatchObject({ max_completion_tokens: 500 });
    expect(bodies[2]).not.toHaveProperty('max_tokens');
  });

  test('the schema gets json_object, then nothing', async () => {
    const asked = request({ jsonSchema: { type: 'object' } });
    const once = await askTwice({ dialect, refusesFormats: ['json_schema'] }, asked);
    expect(once.bodies[1]).toMatchObject({ response_format: { type: 'json_object' } });
    const twice = await askTwice({ dialect, refusesFormats: ['json_schema', 'json_object'] }, asked);
    expect(twice.counts).toEqual([3, 4]);
    expect(twice.bodies[3]).not.toHaveProperty('response_format');
  });

  test('everything at once ends with what it takes', async () => {
    const { bodies } = await askTwice({ dialect, refuses: [...EXTRAS, 'temperature', 'max_tokens', 'stream_options'] });
    expect(Object.keys(bodies.at(-1) ?? {}).toSorted()).toEqual(['max_completion_tokens', 'messages', 'model', 'stream', 'top_p']);
  });

  test('a prompt beyond its context is told the context is full', async () => {
    await using opened = await openScripted(script({ dialect, contextTokens: 10 }));
    const { error } = await collect(opened.model.generate(request(), neverAborted));
    expect(error).toMatchObject({
      code: 'context-full',
      message: expect.stringContaining('does not fit the context of scripted') as unknown,
    });
    expect(opened.server.chats()).toHaveLength(1);
  });
});

test.each(['openai', 'vllm'] as const)('%s: a bound beyond the context is taken down to what is left', async (dialect) => {
  const { bodies } = await askTwice({ dialect, contextTokens: 200 });
  expect(bodies[1]).toHaveProperty('max_tokens', 187);
});

test('where vLLM only says how long the prompt is at least, half as much is asked for until it fits', async () => {
  const context = 4096;
  const prompt = 3000;
  const { bodies } = await askTwice(
    {
      reply: (asked) => {
        const bound = asked.max_tokens ?? 0;
        if (prompt + bound <= context) return { pieces: [STORY] };
        const message = `This model's maximum context length is ${context} tokens. However, you requested ${bound} output tokens and your prompt contains at least ${context - bound + 1} input tokens, for a total of at least ${context + 1} tokens.`;
        return { status: 400, body: { error: { message, type: 'BadRequestError', param: 'input_tokens', code: 400 } } };
      },
    },
    request({ maxTokens: 4000 }),
  );
  expect(bodies.map((body) => body['max_tokens'])).toEqual([4000, 2000, 1000, 4000, 2000, 1000]);
});

test('an error in a 200 is an error', async () => {
  const error = { code: 400, message: 'the request exceeds the available context size', type: 'exceed_context_size_error' };
  await using opened = await openScripted(script({ reply: () => ({ status: 200, body: { error } }) }));
  const reply = await collect(opened.model.generate(request(), neverAborted));
  expect(reply.error).toMatchObject({ code: 'context-full' });
});

test('a limit on the reply is kept', async () => {
  const message = 'max_tokens is too large: 500. This model supports at most 128 completion tokens, whereas you provided 500.';
  const { bodies } = await askTwice({
    reply: (asked) =>
      (asked.max_tokens ?? 0) > 128
        ? { status: 400, body: { error: { message, param: 'max_tokens', code: 'invalid_value' } } }
        : { pieces: [STORY] },
  });
  expect(bodies.at(-1)).toHaveProperty('max_tokens', 128);
});

test('a 400 that names nothing loses the extras first', async () => {
  const { bodies, counts } = await askTwice({
    reply: (asked) => (asked['top_k'] === undefined ? { pieces: [STORY] } : { status: 400, body: 'Bad Request' }),
  });
  expect(counts).toEqual([2, 3]);
  expect(bodies[1]).toHaveProperty('temperature');
});

test('a 422 counts as a 400', async () => {
  const detail = [{ type: 'extra_forbidden', loc: ['body', 'top_k'], msg: 'Extra inputs are not permitted' }];
  const { counts } = await askTwice({
    reply: (asked) => (asked['top_k'] === undefined ? { pieces: [STORY] } : { status: 422, body: { detail } }),
  });
  expect(counts).toEqual([2, 3]);
});

test('a 400 for a reason of its own is told in the server’s words', async () => {
  await using opened = await openScripted(
    script({ reply: () => ({ status: 400, body: { error: { message: 'Roles must alternate.' } } }) }),
  );
  const { error } = await collect(opened.model.generate(request(), neverAborted));
  expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('400: Roles must alternate') as unknown });
});
