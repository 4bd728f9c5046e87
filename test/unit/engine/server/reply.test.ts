import { describe, expect, test } from 'vitest';
import { collect, neverAborted, openScripted, request } from './support.js';

const STORY = 'The lamp had gone out before the keeper woke, and the sea was already at the door.';
const TOKENS = 20;

describe('a plain reply', () => {
  test('comes as text, with the server’s counts', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [STORY] }) });
    const reply = await collect(opened.model.generate(request(), neverAborted));
    expect(reply).toMatchObject({ text: STORY, thinking: '', reason: 'stop', error: undefined });
    expect(reply.usage).toEqual({ promptTokens: 13, thinkingTokens: 0, textTokens: TOKENS, estimated: false });
  });

  test('is always streamed and always bounded', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [STORY] }) });
    await collect(opened.model.generate(request({ maxTokens: 700, thinkingTokens: 300 }), neverAborted));
    expect(opened.server.chats()[0]).toMatchObject({
      model: 'scripted',
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 1000,
    });
  });

  test('cut by its bound says so', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [STORY] }) });
    const reply = await collect(opened.model.generate(request({ maxTokens: 4 }), neverAborted));
    expect(reply).toMatchObject({ text: 'The lamp had gone', reason: 'length' });
  });

  test('without a usage report is counted here, and marked', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [STORY], usage: 'never' }) });
    const { usage } = await collect(opened.model.generate(request(), neverAborted));
    expect(usage?.estimated).toBe(true);
    expect(usage?.textTokens).toBeGreaterThanOrEqual(TOKENS);
  });

  test('may be empty', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [] }) });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: '', reason: 'stop', error: undefined });
  });

  test('stopped by a content filter is said', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: ['Once'], finish: 'content_filter' }) });
    const { error } = await collect(opened.model.generate(request(), neverAborted));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('content filter') as unknown });
  });
});

describe('servers with habits of their own', () => {
  test('an empty finish_reason in every event ends nothing', async () => {
    const delta = { content: 'Once ' };
    await using opened = await openScripted({
      reply: () => ({ pieces: [{ delta }, { delta }, 'more.'], wire: { emptyFinishReasons: true } }),
    });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: 'Once Once more.', reason: 'stop' });
  });

  test('both names of the reasoning field, one of them empty', async () => {
    const pieces = [{ delta: { reasoning_content: '', reasoning: 'Hm.', content: null } }, { delta: { content: 'Once.' } }];
    await using opened = await openScripted({ reply: () => ({ pieces }) });
    const reply = await collect(opened.model.generate(request({ thinkingTokens: 100 }), neverAborted));
    expect(reply).toMatchObject({ text: 'Once.', thinking: 'Hm.', error: undefined });
  });

  test('content in parts', async () => {
    const thought = { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] }] };
    const pieces = [{ delta: thought }, { delta: { content: [{ type: 'text', text: 'Once.' }] } }];
    await using opened = await openScripted({ reply: () => ({ pieces }) });
    const reply = await collect(opened.model.generate(request({ thinkingTokens: 100 }), neverAborted));
    expect(reply).toMatchObject({ text: 'Once.', thinking: 'Hm.', error: undefined });
  });

  test('a reply the server broke off is lost, not done', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [STORY], finish: 'abort' }) });
    const reply = await collect(opened.model.generate(request(), neverAborted));
    expect(reply).toMatchObject({ text: STORY, error: { code: 'lost' } });
  });
});

describe('what is asked', () => {
  test('every sampling the model needs', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: ['x'] }) });
    const sampling = { temperature: 0.6, topP: 0.9, topK: 20, repetitionPenalty: 1.1, presencePenalty: 0, seed: 7 };
    await collect(opened.model.generate(request({ sampling, thinkingTokens: 10 }), neverAborted));
    expect(opened.server.chats()[0]).toMatchObject({
      temperature: 0.6,
      top_p: 0.9,
      top_k: 20,
      repetition_penalty: 1.1,
      seed: 7,
      chat_template_kwargs: { enable_thinking: true },
    });
  });

  test('what is off is not sent', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: ['x'] }) });
    const sampling = { temperature: 0.6, topP: 0.9, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
    await collect(opened.model.generate(request({ sampling }), neverAborted));
    const body = opened.server.chats()[0] ?? {};
    for (const field of ['top_k', 'repetition_penalty', 'presence_penalty', 'seed', 'response_format'])
      expect(body).not.toHaveProperty(field);
    expect(body).toMatchObject({ chat_template_kwargs: { enable_thinking: false } });
  });

  test('llama-server gets the repetition penalty under its own name too', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: ['x'] }), propsContextTokens: 4096, dialect: 'llama-server' });
    await collect(opened.model.generate(request(), neverAborted));
    expect(opened.server.chats()[0]).toMatchObject({ repetition_penalty: 1.1, repeat_penalty: 1.1 });
  });

  test('a schema goes along', async () => {
    const jsonSchema = { type: 'object', properties: { beats: { type: 'array' } } };
    await using opened = await openScripted({ reply: () => ({ pieces: ['{"beats":[]}'] }) });
    await collect(opened.model.generate(request({ jsonSchema }), neverAborted));
    expect(opened.server.chats()[0]).toMatchObject({ response_format: { type: 'json_schema', json_schema: { schema: jsonSchema } } });
  });

  test('both penalties together are refused with the reason', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: ['x'] }) });
    const sampling = { temperature: 0.6, topP: 0.9, topK: 0, repetitionPenalty: 1.1, presencePenalty: 1 };
    const { error } = await collect(opened.model.generate(request({ sampling }), neverAborted));
    expect(error).toMatchObject({ code: 'bad-settings', message: expect.stringContaining('punish words already used') as unknown });
    expect(opened.server.chats()).toHaveLength(0);
  });
});

describe('countTokens', () => {
  test.each(['vllm', 'llama-server'] as const)('asks %s', async (tokenize) => {
    await using opened = await openScripted({ reply: () => ({ pieces: [] }), tokenize });
    expect(await opened.model.countTokens(STORY, neverAborted)).toBe(TOKENS);
  });

  test('estimates high where nobody counts', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [] }) });
    expect(await opened.model.countTokens(STORY, neverAborted)).toBeGreaterThan(TOKENS);
  });
});
