import { describe, expect, it } from 'vitest';
import { LanguageModelError, type GenerateRequest } from '../../../../src/story/languageModel.js';
import type { ServerScript } from '../../../support/openaiServer/script.js';
import { collect, neverAborted, openScripted, request } from './support.js';

const BEGUN = 'The keeper climbed the stair with the lamp in his left hand, counting. At the forty-first step he';

/** A request whose reply is to go on from `BEGUN`. */
function begun(changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return request({
    messages: [
      { role: 'user', content: 'Go on with the story.' },
      { role: 'assistant', content: BEGUN },
    ],
    ...changes,
  });
}

function served(ownedBy: string, script: Partial<ServerScript> = {}): ServerScript {
  return {
    models: [{ id: 'scripted', owned_by: ownedBy, max_model_len: 32768 }],
    reply: () => ({ pieces: [' stopped. The wind had gone.'] }),
    ...script,
  };
}

describe('how a server carries a text on', () => {
  it.each([
    ['vllm', 'prefill'],
    ['sglang', 'prefill'],
    ['llamacpp', 'instruction'],
    ['openai', 'instruction'],
    ['library', 'instruction'],
  ])('is known of %s by its name: %s', async (ownedBy, how) => {
    await using opened = await openScripted(served(ownedBy));
    expect(opened.model.capabilities.carryOn).toBe(how);
    expect(opened.server.chats()).toHaveLength(0);
  });

  it.each([
    ['rendered', 'prefill'],
    ['closed', 'instruction'],
  ] as const)("is seen in llama-server's template: %s", async (prefill, how) => {
    const script = { tokenize: 'llama-server', templateOpensThinking: false, propsContextTokens: 4096, prefill } as const;
    await using opened = await openScripted(served('llamacpp', script));
    expect(opened.model.capabilities.carryOn).toBe(how);
    expect(opened.server.chats()).toHaveLength(0);
  });

  it("believes vLLM's template more than its name", async () => {
    await using opened = await openScripted(served('vllm', { tokenize: 'vllm', templateOpensThinking: false, prefill: 'closed' }));
    expect(opened.model.capabilities.carryOn).toBe('instruction');
  });
});

describe('a begun reply', () => {
  it('is sent to be gone on from, without thinking', async () => {
    await using opened = await openScripted(served('vllm'));
    const reply = await collect(opened.model.generate(begun({ thinkingTokens: 500, maxTokens: 90 }), neverAborted));
    expect(reply).toMatchObject({ text: ' stopped. The wind had gone.', reason: 'stop', error: undefined });
    expect(opened.server.chats()[0]).toMatchObject({
      messages: [{ role: 'user' }, { role: 'assistant', content: BEGUN }],
      continue_final_message: true,
      add_generation_prompt: false,
      chat_template_kwargs: { enable_thinking: false },
      max_tokens: 90,
    });
  });

  it('is not sent where nobody knows that it would be gone on from', async () => {
    await using opened = await openScripted(served('openai'));
    const { error } = await collect(opened.model.generate(begun(), neverAborted));
    expect(error).toBeInstanceOf(LanguageModelError);
    expect(error).toMatchObject({ code: 'refused' });
    expect(opened.server.chats()).toHaveLength(0);
  });

  it('is nothing an ordinary request knows of', async () => {
    await using opened = await openScripted(served('vllm'));
    await collect(opened.model.generate(request(), neverAborted));
    expect(opened.server.chats()[0]).not.toHaveProperty('continue_final_message');
    expect(opened.server.chats()[0]).not.toHaveProperty('add_generation_prompt');
  });

  it.each(['vllm', 'openai', 'llama-server'] as const)('refused in the words of %s is asked in words from then on', async (dialect) => {
    await using opened = await openScripted(served('vllm', { dialect, prefill: 'refused' }));
    const { error, text } = await collect(opened.model.generate(begun(), neverAborted));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringMatching(/ask once more/) as string });
    expect(text).toBe('');
    expect(opened.model.capabilities.carryOn).toBe('instruction');
    expect(opened.server.chats()).toHaveLength(1);
    expect(opened.log.some((line) => line.includes('asked in words from now on'))).toBe(true);
    const plain = await collect(opened.model.generate(request({ thinkingTokens: 0 }), neverAborted));
    expect(plain.error).toBeUndefined();
    // what the refusal blamed is not held against other requests
    expect(opened.server.chats()[1]).toHaveProperty('chat_template_kwargs');
  });

  it('refused without a reason is refused for being begun', async () => {
    const refusal = { status: 400, body: { error: { message: 'bad request', type: 'invalid_request_error' } } };
    const reply: ServerScript['reply'] = ({ messages }) => (messages.at(-1)?.role === 'assistant' ? refusal : { pieces: ['Good.'] });
    await using opened = await openScripted(served('sglang', { reply }));
    expect((await collect(opened.model.generate(begun(), neverAborted))).error).toMatchObject({ code: 'refused' });
    expect(opened.model.capabilities.carryOn).toBe('instruction');
    expect((await collect(opened.model.generate(request(), neverAborted))).text).toBe('Good.');
  });

  it('whose extras are refused is sent again without them', async () => {
    await using opened = await openScripted(served('vllm', { refuses: ['top_k'] }));
    const reply = await collect(opened.model.generate(begun(), neverAborted));
    expect(reply.text).toBe(' stopped. The wind had gone.');
    expect(opened.model.capabilities.carryOn).toBe('prefill');
  });

  it('that the server sends along is taken off', async () => {
    await using opened = await openScripted(served('vllm', { reply: () => ({ pieces: [`${BEGUN} stopped.`] }) }));
    const reply = await collect(opened.model.generate(begun(), neverAborted));
    expect(reply).toMatchObject({ text: ' stopped.', error: undefined });
    expect(opened.model.capabilities.carryOn).toBe('prefill');
  });

  it('that is begun anew is no answer', async () => {
    const anew = `${BEGUN.slice(0, 60)} and the story goes another way.`;
    await using opened = await openScripted(served('vllm', { reply: () => ({ pieces: [anew] }) }));
    const { error, text } = await collect(opened.model.generate(begun(), neverAborted));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringMatching(/begins anew/) as string });
    expect(text).toBe('');
    expect(opened.model.capabilities.carryOn).toBe('instruction');
  });

  it.each(['stop', 'length'])('that is answered by thoughts alone is no answer (%s)', async (finish) => {
    const reply: ServerScript['reply'] = () => ({ pieces: [{ thinking: 'Let me think of the stair.', form: 'reasoning' }], finish });
    await using opened = await openScripted(served('vllm', { reply }));
    const { error, text } = await collect(opened.model.generate(begun(), neverAborted));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringMatching(/thinks in place/) as string });
    expect([text, opened.model.capabilities.carryOn]).toEqual(['', 'instruction']);
    expect(opened.server.chats()).toHaveLength(1);
  });

  it('may go on with a few words of its beginning', async () => {
    await using opened = await openScripted(served('vllm', { reply: () => ({ pieces: ['The keeper climbed on.'] }) }));
    expect((await collect(opened.model.generate(begun(), neverAborted))).text).toBe('The keeper climbed on.');
    expect(opened.model.capabilities.carryOn).toBe('prefill');
  });

  it('as raw text is refused by name', async () => {
    await using opened = await openScripted(served('vllm'));
    const { error } = await collect(opened.model.generate(request({ messages: [], completion: BEGUN }), neverAborted));
    expect(error).toMatchObject({ code: 'refused' });
    expect(opened.server.chats()).toHaveLength(0);
  });
});

describe('the prompts of two continuations', () => {
  const story = Array.from({ length: 400 }, (_, at) => `Sentence ${String(at)} tells of the harbour and its lamps.`).join(' ');

  it.each(['user', 'assistant'] as const)('have all but the newest words in common, byte by byte (%s)', async (role) => {
    await using opened = await openScripted(served('vllm'));
    const ask = async (text: string): Promise<void> => {
      const messages = [{ role: 'user', content: 'Notes: the keeper is old.' } as const, { role, content: text }];
      await collect(opened.model.generate(request({ messages }), neverAborted));
    };
    await ask(story);
    await ask(`${story} And then the light went out.`);
    const [first = '', second = ''] = opened.server.bodies();
    let common = 0;
    while (common < first.length && first[common] === second[common]) common++;
    // what follows the messages in the body is no part of the prompt
    expect(common).toBeGreaterThanOrEqual(JSON.stringify(story).length);
    expect(first.slice(0, common)).toContain(story);
  });
});

describe('replies side by side', () => {
  it("are as many as llama-server's slots, else four", async () => {
    await using slots = await openScripted(served('llamacpp', { propsContextTokens: 4096, slots: 3 }));
    expect(slots.model.capabilities.parallel).toBe(3);
    await using silent = await openScripted(served('vllm'));
    expect(silent.model.capabilities.parallel).toBe(4);
  });
});
