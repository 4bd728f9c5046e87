import { describe, expect, test } from 'vitest';
import type { ThinkingForm } from '../../../support/openaiServer/script.js';
import { collect, neverAborted, openScripted, request } from './support.js';

const THOUGHT = 'A lighthouse, then. Someone waits there, and nobody comes.';
const STORY = 'The lamp had gone out before the keeper woke.';
const FORMS: readonly ThinkingForm[] = ['reasoning_content', 'reasoning', 'inline', 'unopened'];
const BUDGET = 200;

describe.each(FORMS)('thinking as %s', (form) => {
  test('never reaches the story', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [{ thinking: THOUGHT, form }, `\n\n${STORY}`] }) });
    const reply = await collect(opened.model.generate(request({ thinkingTokens: BUDGET }), neverAborted));
    expect(reply).toMatchObject({ text: STORY, thinking: THOUGHT, reason: 'stop', error: undefined });
    expect(reply.usage?.thinkingTokens).toBeGreaterThan(0);
    expect(reply.usage?.estimated).toBe(false);
  });

  test('is told apart again in the second reply', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [{ thinking: THOUGHT, form }, `\n\n${STORY}`] }) });
    await collect(opened.model.generate(request({ thinkingTokens: BUDGET }), neverAborted));
    const second = await collect(opened.model.generate(request({ thinkingTokens: BUDGET }), neverAborted));
    expect(second).toMatchObject({ text: STORY, thinking: THOUGHT, error: undefined });
  });

  test('that never ends leaves no story, and says what was used up', async () => {
    const endless = `${THOUGHT} `.repeat(200);
    await using opened = await openScripted({ reply: () => ({ pieces: [{ thinking: endless, form, closes: false }] }) });
    const reply = await collect(opened.model.generate(request({ thinkingTokens: BUDGET, maxTokens: 100 }), neverAborted));
    expect(reply).toMatchObject({ text: '', reason: undefined });
    expect(reply.error).toMatchObject({
      code: 'thinking-only',
      reason: 'budget',
      message: expect.stringContaining(`used the whole budget of ${BUDGET} tokens`) as unknown,
    });
  });
});

describe('the budget of thinking', () => {
  test('ends the request as soon as it is used up', async () => {
    const endless = `${THOUGHT} `.repeat(2000);
    await using opened = await openScripted({ reply: () => ({ pieces: [{ thinking: endless, form: 'inline' }, STORY] }) });
    const reply = await collect(opened.model.generate(request({ thinkingTokens: 50, maxTokens: 100_000 }), neverAborted));
    expect(reply.error).toMatchObject({ code: 'thinking-only', reason: 'budget' });
    expect(await opened.server.requests.at(-1)?.closed).toBe('aborted');
  });

  test('is not given to the text', async () => {
    const long = `${STORY} `.repeat(50);
    await using opened = await openScripted({ reply: () => ({ pieces: [{ thinking: 'Hm.', form: 'reasoning' }, long] }) });
    const reply = await collect(opened.model.generate(request({ thinkingTokens: 400, maxTokens: 30 }), neverAborted));
    expect(reply.reason).toBe('length');
    expect(reply.text.split(' ').length).toBeLessThan(40);
  });
});

describe('everything as reasoning', () => {
  test('is said, and the thinking is offered', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [{ thinking: STORY, form: 'reasoning_content' }] }) });
    const reply = await collect(opened.model.generate(request({ thinkingTokens: BUDGET }), neverAborted));
    expect(reply.error).toMatchObject({ code: 'thinking-only', reason: 'all-thinking', thinking: STORY });
    expect((reply.error as Error).message).toContain('Everything the model wrote came as reasoning');
  });
});

describe('a model that does not think although it may', () => {
  test('loses nothing, and streams at once from its second reply on', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [STORY], wire: { tokensPerEvent: 1 } }) });
    const ask = request({ thinkingTokens: BUDGET });
    expect(await collect(opened.model.generate(ask, neverAborted))).toMatchObject({ text: STORY, thinking: '' });
    for await (const chunk of opened.model.generate(ask, neverAborted)) {
      expect(chunk).toMatchObject({ kind: 'text', text: 'The' });
      break;
    }
  });

  test('and then thinks without opening it: said, and told apart from then on', async () => {
    const thinking = { thinking: THOUGHT, form: 'unopened' } as const;
    await using opened = await openScripted({ reply: (_, number) => ({ pieces: number === 1 ? [STORY] : [thinking, STORY] }) });
    const ask = request({ thinkingTokens: BUDGET });
    await collect(opened.model.generate(ask, neverAborted));
    expect((await collect(opened.model.generate(ask, neverAborted))).error).toMatchObject({ code: 'thinking-only', reason: 'mistaken' });
    expect(await collect(opened.model.generate(ask, neverAborted))).toMatchObject({ text: STORY, thinking: THOUGHT, error: undefined });
  });
});

describe('a server that shows its template', () => {
  test.each(['vllm', 'llama-server'] as const)(
    '%s: opened by the template and never closed is no story, even after a stop',
    async (tokenize) => {
      const thinking = { thinking: THOUGHT, form: 'unopened', closes: false } as const;
      await using opened = await openScripted({ reply: () => ({ pieces: [thinking] }), tokenize, templateOpensThinking: true });
      const reply = await collect(opened.model.generate(request({ thinkingTokens: BUDGET }), neverAborted));
      expect(reply).toMatchObject({ text: '', thinking: THOUGHT });
      expect(reply.error).toMatchObject({ code: 'thinking-only', reason: 'unclosed' });
    },
  );

  test('not opened by the template: the first reply streams at once', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [STORY] }), tokenize: 'vllm', templateOpensThinking: false });
    for await (const chunk of opened.model.generate(request({ thinkingTokens: BUDGET }), neverAborted)) {
      expect(chunk).toMatchObject({ kind: 'text', text: 'The' });
      break;
    }
  });

  test('a JSON reply under a grammar that skips the thinking is kept', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: ['{"a":1}'] }), tokenize: 'vllm', templateOpensThinking: true });
    const ask = request({ thinkingTokens: BUDGET, jsonSchema: { type: 'object' } });
    expect(await collect(opened.model.generate(ask, neverAborted))).toMatchObject({ text: '{"a":1}', error: undefined });
  });
});

describe('a model that thinks although asked not to', () => {
  test('is asked once more with room for it, and remembered', async () => {
    const thinking = { thinking: `${THOUGHT} `.repeat(20), form: 'reasoning' } as const;
    await using opened = await openScripted({ reply: () => ({ pieces: [thinking, STORY] }) });
    const reply = await collect(opened.model.generate(request({ maxTokens: 60 }), neverAborted));
    expect(reply).toMatchObject({ text: STORY, reason: 'stop', error: undefined });
    await collect(opened.model.generate(request({ maxTokens: 60 }), neverAborted));
    expect(opened.server.chats().map((body) => body['max_tokens'])).toEqual([60, 60 + 3072, 60 + 3072]);
    expect(opened.log.filter((line) => line.includes('thinks although asked not to'))).toHaveLength(1);
    expect(opened.server.chats().map((body) => body['reasoning_effort'])).toEqual([undefined, 'none', 'none']);
  });

  test('on a server that does not know reasoning_effort either', async () => {
    const thinking = { thinking: `${THOUGHT} `.repeat(20), form: 'reasoning' } as const;
    await using opened = await openScripted({ reply: () => ({ pieces: [thinking, STORY] }), refuses: ['reasoning_effort'] });
    const reply = await collect(opened.model.generate(request({ maxTokens: 60 }), neverAborted));
    expect(reply).toMatchObject({ text: STORY, reason: 'stop', error: undefined });
  });
});
