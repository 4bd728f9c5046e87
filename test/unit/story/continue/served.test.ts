import { describe, expect, test } from 'vitest';
import { MemorySummaries, modelSees, writeTakes, type TakesEnd } from '../../../../src/story/continue/index.js';
import type { ServerScript } from '../../../support/openaiServer/script.js';
import { openScripted } from '../../engine/server/support.js';
import { sentence } from '../draft/support.js';
import { inserted, requestAt, runContinue } from './support.js';

const BEFORE = 'The boat lay on its side. Nobody had come for it since the';
const REPLY = ` flood. ${Array.from({ length: 30 }, (_, n) => sentence(n)).join(' ')}`;

function served(owner: string, script: Partial<ServerScript> = {}): ServerScript {
  return { models: [{ id: 'scripted', owned_by: owner, max_model_len: 8_192 }], reply: () => ({ pieces: [REPLY] }), ...script };
}

describe('over a real server', () => {
  test('the text itself begins the reply, and thinking is off', async () => {
    await using opened = await openScripted(served('vllm'));
    const request = requestAt(BEFORE, { words: 60 });
    const { text, end } = await runContinue(request, opened.model);
    expect(inserted(request, text)).toContain('since the flood. The boat');
    expect(end.stop).toBe('done');
    const [chat] = opened.server.chats();
    expect(chat).toMatchObject({ continue_final_message: true, add_generation_prompt: false });
    const messages = chat?.['messages'] as readonly { role: string; content: string }[];
    expect(messages.at(-1)).toEqual({ role: 'assistant', content: BEFORE });
    expect((await modelSees(request, opened.model, new MemorySummaries(), new AbortController().signal)).form).toBe('prefill');
  });

  test('that turns out to refuse it is asked in words', async () => {
    await using opened = await openScripted(served('vllm', { dialect: 'vllm', prefill: 'refused' }));
    const { text, end } = await runContinue(requestAt(BEFORE, { words: 60 }), opened.model);
    expect(end.stop).toBe('done');
    expect(text).toMatch(/^ flood\. The boat/u);
    expect(opened.server.chats().at(-1)?.['messages']).toHaveLength(1);
    expect(opened.model.capabilities.carryOn).toBe('instruction');
  });

  test('takes run at the same time, and a cancelled one leaves no connection open', async () => {
    const pieces = Array.from({ length: 300 }, (_, n) => `${sentence(n)} `);
    await using opened = await openScripted(served('vllm', { reply: () => ({ pieces, fault: { kind: 'stall', afterTokens: 200 } }) }));
    const stop = new AbortController();
    let end: TakesEnd | undefined;
    for await (const event of writeTakes(requestAt(BEFORE, { words: 3_000 }), 3, opened.model, new MemorySummaries(), stop.signal)) {
      if (event.kind === 'text' && opened.server.chats().length >= 3) stop.abort();
      if (event.kind === 'end') end = event;
    }
    expect(end?.stop).toBe('cancelled');
    expect(end?.takes.length).toBeGreaterThan(0);
    const chats = opened.server.requests.filter(({ path }) => path.endsWith('/chat/completions'));
    expect(await Promise.all(chats.map(({ closed }) => closed))).toEqual(chats.map(() => 'aborted'));
  });
});
