import { describe, expect, test } from 'vitest';
import { refuseForNow } from '../../../support/openaiServer/refusals.js';
import type { Chunk } from '../../../../src/story/languageModel.js';
import { startOpenaiServer } from '../../../support/openaiServer/server.js';
import { connect } from '../../../../src/engine/server/openServerModel.js';
import { collect, logHost, neverAborted, openScripted, request, serverSettings } from './support.js';

const LONG = 'The lamp had gone out before the keeper woke. '.repeat(500);

describe('an abort', () => {
  test('in the middle ends the reply, keeps its text and closes the connection', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [LONG], fault: { kind: 'stall', afterTokens: 20 } }) });
    const abort = new AbortController();
    const chunks: Chunk[] = [];
    for await (const chunk of opened.model.generate(request(), abort.signal)) {
      chunks.push(chunk);
      if (chunks.length === 10) abort.abort();
    }
    expect(chunks.at(-1)).toMatchObject({ kind: 'end', reason: 'aborted', usage: { estimated: true } });
    expect(chunks.filter((chunk) => chunk.kind === 'text')).toHaveLength(chunks.length - 1);
    expect(await opened.server.requests.at(-1)?.closed).toBe('aborted');
  });

  test('while the server says nothing', async () => {
    await using opened = await openScripted({ reply: () => new Promise(() => undefined) });
    const abort = new AbortController();
    const reply = collect(opened.model.generate(request(), abort.signal));
    await opened.server.untilChats(1);
    abort.abort();
    expect(await reply).toMatchObject({ text: '', reason: 'aborted', error: undefined });
    expect(await opened.server.requests.at(-1)?.closed).toBe('aborted');
  });

  test('during the wait a server asked for', async () => {
    await using opened = await openScripted({ reply: () => refuseForNow('50') });
    const abort = new AbortController();
    const reply = collect(opened.model.generate(request(), abort.signal));
    await opened.server.untilChats(1);
    await opened.server.requests.at(-1)?.closed;
    abort.abort();
    expect(await reply).toMatchObject({ reason: 'aborted', error: undefined });
    expect(opened.server.chats()).toHaveLength(1);
  });

  test('before the start sends nothing', async () => {
    await using opened = await openScripted({ reply: () => ({ pieces: [LONG] }) });
    expect(await collect(opened.model.generate(request(), AbortSignal.abort()))).toMatchObject({ reason: 'aborted' });
    expect(opened.server.chats()).toHaveLength(0);
  });

  test('while opening is thrown as it is', async () => {
    await using server = await startOpenaiServer({ reply: () => ({ pieces: [] }) });
    const abort = new AbortController();
    const opening = connect(serverSettings(server), logHost(), abort.signal);
    abort.abort();
    await expect(opening).rejects.toBe(abort.signal.reason);
  });
});

test('a reader that leaves closes the connection', async () => {
  await using opened = await openScripted({ reply: () => ({ pieces: [LONG], fault: { kind: 'stall', afterTokens: 20 } }) });
  for await (const chunk of opened.model.generate(request(), neverAborted)) if (chunk.kind === 'text') break;
  expect(await opened.server.requests.at(-1)?.closed).toBe('aborted');
});

test('disposing the model ends what still runs', async () => {
  await using opened = await openScripted({ reply: () => ({ pieces: [LONG], fault: { kind: 'stall', afterTokens: 20 } }) });
  const reply = collect(opened.model.generate(request(), neverAborted));
  await opened.server.untilChats(1);
  await opened.model[Symbol.asyncDispose]();
  expect(await reply).toMatchObject({ reason: 'aborted' });
});

test('two replies at once do not mix', async () => {
  await using opened = await openScripted({ reply: (asked) => ({ pieces: [`${asked.messages[0]?.content ?? ''}: ${LONG}`] }) });
  const ask = (content: string) => request({ messages: [{ role: 'user', content }], maxTokens: 10_000 });
  const [one, two] = await Promise.all(['one', 'two'].map((name) => collect(opened.model.generate(ask(name), neverAborted))));
  expect([one?.text, two?.text]).toEqual([`one: ${LONG}`, `two: ${LONG}`]);
});
