import { once } from 'node:events';
import { createServer, type Server, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerRoute } from './routes.js';
import type { ServerScript } from './script.js';

/** What a client asked; kept in the order it came. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON body; undefined without one. */
  readonly body: unknown;
  /** The body as it came. */
  readonly raw: string;
  /** Settles with the connection's part in it: `finished` by the server, or `aborted` before that. */
  readonly closed: Promise<'finished' | 'aborted'>;
}

export interface OpenaiServer extends AsyncDisposable {
  /** "http://127.0.0.1:PORT", without a path. */
  readonly origin: string;
  /** What a writer types as the base URL. */
  readonly baseUrl: string;
  readonly requests: readonly RecordedRequest[];
  /** Bodies of the chat requests alone, in order. */
  readonly chats: () => readonly Readonly<Record<string, unknown>>[];
  /** The same as they came, character by character. */
  readonly bodies: () => readonly string[];
  /** Resolves as soon as `count` chat requests have come. */
  readonly untilChats: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Ports that were given out: a model stays open for a while after its work, and must not meet another server at its old address. */
const givenPorts = new Set<number>();

/** Listens on loopback, on a port no earlier server of this program had unless one is named. */
async function listen(server: Server, port: number): Promise<number> {
  for (;;) {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const given = (server.address() as AddressInfo).port;
    if (port !== 0 || !givenPorts.has(given)) {
      givenPorts.add(given);
      return given;
    }
    server.close();
    await once(server, 'close');
  }
}

/** Starts a scripted server on 127.0.0.1 and a free port (or the given one). Disposing it ends every connection. */
export async function startOpenaiServer(script: ServerScript, port = 0): Promise<OpenaiServer> {
  const requests: RecordedRequest[] = [];
  const waiting = new Set<() => void>();
  const basePath = script.basePath ?? '/v1';
  const chatPath = `${basePath}/chat/completions`;
  const chatRequests = (): RecordedRequest[] => requests.filter((request) => request.path === chatPath);

  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const raw = await text(message);
    const body = parseBody(raw);
    const path = (message.url ?? '/').split('?')[0] ?? '/';
    const closed = once(response, 'close').then(() => (response.writableFinished ? 'finished' : 'aborted'));
    requests.push({ method: message.method ?? 'GET', path, headers: message.headers, body, raw, closed });
    for (const wake of waiting) wake();
    await answerRoute({ script, basePath, path, headers: message.headers, body, chatNumber: chatRequests().length }, response);
  };
  const server = createServer({ noDelay: true }, (message, response) => {
    handle(message, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  });
  const origin = `http://127.0.0.1:${await listen(server, port)}`;
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    origin,
    baseUrl: origin + basePath,
    requests,
    chats: () => chatRequests().map((request) => request.body as Readonly<Record<string, unknown>>),
    bodies: () => chatRequests().map(({ raw }) => raw),
    untilChats: (count) => untilTrue(() => chatRequests().length >= count, waiting),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function untilTrue(condition: () => boolean, waiting: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!condition()) return;
      waiting.delete(check);
      resolve();
    };
    waiting.add(check);
    check();
  });
}

function parseBody(body: string): unknown {
  return body === '' ? undefined : (JSON.parse(body) as unknown);
}
