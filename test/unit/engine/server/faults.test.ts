import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { connect } from '../../../../src/engine/server/openServerModel.js';
import { failWith, refuseForNow } from '../../../support/openaiServer/refusals.js';
import type { Answer, StreamFault } from '../../../support/openaiServer/script.js';
import { collect, logHost, neverAborted, openScripted, QUICK, request, serverSettings } from './support.js';

const STORY = 'The lamp had gone out before the keeper woke, and the sea was already at the door.';
const sentence = /^[^\n]{20,500}\.$/;

const answer = (fault?: StreamFault): Answer => ({ pieces: [STORY], ...(fault ? { fault } : {}) });

describe('once text has come, nothing is asked again', () => {
  const faults: readonly (readonly [string, StreamFault, string])[] = [
    ['a reset', { kind: 'drop', afterTokens: 6, how: 'reset' }, 'lost'],
    ['a closed connection', { kind: 'drop', afterTokens: 6, how: 'close' }, 'lost'],
    ['an end without finish_reason', { kind: 'end-early', afterTokens: 6 }, 'lost'],
    ['an event that is not JSON', { kind: 'broken-event', afterTokens: 6 }, 'lost'],
    ['an error event', { kind: 'error-event', afterTokens: 6, error: { message: 'EngineCore died', code: 500 } }, 'lost'],
    ['a named error event', { kind: 'error-event', afterTokens: 6, error: { message: 'Model unloaded' }, named: true }, 'lost'],
    ['a stall', { kind: 'stall', afterTokens: 6 }, 'stalled'],
  ];
  test.each(faults)('%s', async (_, fault, code) => {
    // Paced, so that a reset does not overtake what was written before it.
    await using opened = await openScripted({ reply: () => ({ ...answer(fault), wire: { paceMs: 5 } }) }, { idleTimeoutMs: 1000 });
    const reply = await collect(opened.model.generate(request(), neverAborted));
    expect(reply.error).toMatchObject({ code, message: expect.stringMatching(sentence) as unknown });
    expect(STORY.startsWith(reply.text) && reply.text.length > 0).toBe(true);
    expect(opened.server.chats()).toHaveLength(1);
  });

  test('a stalled connection is closed', async () => {
    await using opened = await openScripted({ reply: () => answer({ kind: 'stall', afterTokens: 3 }) }, { idleTimeoutMs: 100 });
    await collect(opened.model.generate(request(), neverAborted));
    expect(await opened.server.requests.at(-1)?.closed).toBe('aborted');
  });

  test('keep-alive comments are signs of life', async () => {
    await using opened = await openScripted(
      { reply: () => ({ ...answer(), wire: { paceMs: 20, keepAliveEvery: 1 } }) },
      { idleTimeoutMs: 200 },
    );
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: STORY, reason: 'stop' });
  });
});

describe('a reply with its finish_reason is whole', () => {
  test.each(['end', 'drop', 'stall'] as const)('without [DONE]: %s', async (how) => {
    await using opened = await openScripted({ reply: () => answer({ kind: 'no-done', how }) }, {}, { afterFinishMs: 50 });
    const reply = await collect(opened.model.generate(request(), neverAborted));
    expect(reply).toMatchObject({ text: STORY, reason: 'stop', error: undefined });
    expect(reply.usage?.estimated).toBe(true);
  });
});

describe('a reply that ends with [DONE] is whole', () => {
  const done = answer({ kind: 'end-early', afterTokens: Infinity, done: true });
  test.each(['event', 'byte', 'whole'] as const)('without finish_reason, by %s', async (split) => {
    await using opened = await openScripted({ reply: () => ({ ...done, wire: { split } }) });
    const reply = await collect(opened.model.generate(request(), neverAborted));
    expect(reply).toMatchObject({ text: STORY, reason: 'stop', error: undefined });
    expect(opened.server.chats()).toHaveLength(1);
  });

  test('but not where the story only says so', async () => {
    const said = { pieces: ['The last line read:\ndata: [DONE]\n'], fault: { kind: 'end-early', afterTokens: Infinity } } as const;
    await using opened = await openScripted({ reply: () => said });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ error: { code: 'lost' } });
  });

  test('and one without a word is asked for again', async () => {
    const empty = answer({ kind: 'end-early', afterTokens: 0, done: true });
    await using opened = await openScripted({ reply: (_request, number) => (number === 1 ? empty : answer()) });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: STORY, error: undefined });
  });
});

describe('before the first token the request is sent again', () => {
  const troubles: readonly (readonly [string, ReturnType<typeof failWith> | Answer])[] = [
    ['429', refuseForNow()],
    ['429 with Retry-After', refuseForNow('0')],
    ['429 until a date', refuseForNow(new Date(0).toUTCString())],
    ['500', failWith(500)],
    ['502', failWith(502)],
    ['503', failWith(503)],
    ['a reset', answer({ kind: 'drop', afterTokens: 0 })],
    ['an early end', answer({ kind: 'end-early', afterTokens: 0 })],
    ['an error event', answer({ kind: 'error-event', afterTokens: 0, error: { message: 'Provider returned error', code: 502 } })],
  ];
  test.each(troubles)('%s', async (_, trouble) => {
    await using opened = await openScripted({ reply: (_request, number) => (number <= 2 ? trouble : answer()) });
    expect(await collect(opened.model.generate(request(), neverAborted))).toMatchObject({ text: STORY, error: undefined });
    expect(opened.server.chats()).toHaveLength(3);
    expect(opened.log.filter((line) => line.includes('Asking again'))).toHaveLength(2);
  });

  test('but not for ever', async () => {
    await using opened = await openScripted({ reply: () => failWith(500) }, {}, { retries: 3 });
    const { error } = await collect(opened.model.generate(request(), neverAborted));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('500: Internal server error') as unknown });
    expect(opened.server.chats()).toHaveLength(4);
  });

  test('Retry-After is kept', async () => {
    const times: number[] = [];
    await using opened = await openScripted({
      reply: (_, number) => {
        times.push(performance.now());
        return number === 1 ? refuseForNow('1') : answer();
      },
    });
    await collect(opened.model.generate(request(), neverAborted));
    // Not a measure of speed: the server asked for this long.
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('a wait nobody would sit through is refused instead', async () => {
    await using opened = await openScripted({ reply: () => refuseForNow('3600') });
    const { error } = await collect(opened.model.generate(request(), neverAborted));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('too busy') as unknown });
    expect(opened.server.chats()).toHaveLength(1);
  });
});

describe('a server that never answers', () => {
  test('has stalled', async () => {
    await using opened = await openScripted({ reply: () => new Promise(() => undefined) }, { idleTimeoutMs: 200 });
    const { error } = await collect(opened.model.generate(request(), neverAborted));
    expect(error).toMatchObject({ code: 'stalled', message: expect.stringMatching(sentence) as unknown });
  });
});

describe('what is no such server', () => {
  test('nothing listens', async () => {
    const vacated = await listen(createServer());
    const port = portOf(vacated);
    vacated.close();
    await once(vacated, 'close');
    await expect(open(`http://127.0.0.1:${port}`)).rejects.toMatchObject({
      code: 'unreachable',
      message: `The server at 127.0.0.1:${port} cannot be reached: nothing listens there; start it or correct the base URL.`,
    });
  });

  test.each([1, 9, 6000])('port %i, which fetch never asks, is told at once', async (port) => {
    const lines: string[] = [];
    const host = { ...logHost(), log: (line: string) => void lines.push(line) };
    const settings = { engine: 'server', baseUrl: `http://127.0.0.1:${port}/v1`, idleTimeoutMs: 30_000 } as const;
    await expect(connect(settings, host, neverAborted)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/port is one that web clients refuse to use; serve it at another port/) as unknown,
    });
    expect(lines).toEqual([]);
  });

  test.each(['a\nb', 'my key', 'ключ'])('a key that no header takes is told before anything is sent: %j', async (apiKey) => {
    await using opened = await openScripted({ reply: () => ({ pieces: ['Once.'] }) });
    const before = opened.server.requests.length;
    await expect(connect(serverSettings(opened.server, { apiKey }), logHost(), neverAborted)).rejects.toMatchObject({
      code: 'bad-settings',
      message: expect.stringMatching(sentence) as unknown,
    });
    expect(opened.server.requests).toHaveLength(before);
  });

  test('it takes connections and closes them', async () => {
    await using tcp = await listen(
      createTcpServer((socket) =>
        socket
          .on('error', () => undefined)
          .resume()
          .end(),
      ),
    );
    await expect(open(`http://127.0.0.1:${portOf(tcp)}`)).rejects.toMatchObject({
      code: 'lost',
      message: expect.stringContaining('closed the connection without an answer; look at its log') as unknown,
    });
  });

  test('its headers have no end', async () => {
    const header = `X-Filler: ${'b'.repeat(1000)}\r\n`;
    await using tcp = await listen(
      createTcpServer((socket) => socket.on('error', () => undefined).end(`HTTP/1.1 200 OK\r\n${header.repeat(100)}`)),
    );
    await expect(open(`http://127.0.0.1:${portOf(tcp)}`)).rejects.toMatchObject({ code: 'refused' });
  });

  test('it does not speak HTTP', async () => {
    await using tcp = await listen(
      createTcpServer((socket) =>
        socket
          .on('error', () => undefined)
          .resume()
          .end('220 mail.example ESMTP\r\n'),
      ),
    );
    await expect(open(`http://127.0.0.1:${portOf(tcp)}`)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('does not speak HTTP') as unknown,
    });
  });

  test('https where only http is spoken', async () => {
    await using plain = await listen(createServer((_, response) => response.end()));
    await expect(open(`https://127.0.0.1:${portOf(plain)}`)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('http://') as unknown,
    });
  });

  test('a web site', async () => {
    const page = { 'content-type': 'text/html' };
    await using site = await listen(createServer((_, response) => response.writeHead(200, page).end('<html>Welcome</html>')));
    const { model } = await connect(settings(`http://127.0.0.1:${portOf(site)}`, 'm'), logHost(), neverAborted, QUICK);
    const { error } = await collect(model.generate(request(), neverAborted));
    expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('base URL') as unknown });
  });

  test('one that sends on to another host gets nothing there', async () => {
    const there: string[] = [];
    await using target = await listen(createServer((message, response) => void (there.push(message.url ?? ''), response.end('{}'))));
    const location = `http://127.0.0.1:${portOf(target)}/v1/models`;
    await using sender = await listen(createServer((_, response) => response.writeHead(307, { location }).end()));
    await expect(open(`http://127.0.0.1:${portOf(sender)}`)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining(location) as unknown,
    });
    expect(there).toEqual([]);
  });
});

function settings(baseUrl: string, modelName?: string): Parameters<typeof connect>[0] {
  return { engine: 'server', baseUrl, idleTimeoutMs: 5_000, ...(modelName === undefined ? {} : { modelName }) };
}

function open(baseUrl: string): Promise<unknown> {
  return connect(settings(baseUrl), logHost(), neverAborted, QUICK);
}

async function listen<Listener extends Server | ReturnType<typeof createTcpServer>>(server: Listener): Promise<Listener> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: { address: () => unknown }): number {
  return (server.address() as AddressInfo).port;
}
