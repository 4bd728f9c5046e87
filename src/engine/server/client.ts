import OpenAI from 'openai';
import { LanguageModelError } from '../../story/languageModel.js';
import type { Endpoint } from './endpoint.js';
import { patientAgent } from './patientAgent.js';

// Longer than any reply: the engine has an idle timeout of its own, and a long story is not an error. (The largest delay a timer takes.)
const NO_TIMEOUT_MS = 2 ** 31 - 1;

export interface ClientOptions {
  readonly endpoint: Endpoint;
  readonly apiKey: string | undefined;
  /** Called for the headers and for every piece of the body. */
  readonly onBytes?: () => void;
  /** Called when the stream said itself that it is complete; the package swallows that. */
  readonly onDone?: () => void;
}

/** The last event of a stream. No other line can be that: line breaks inside an event's JSON are escaped. */
const DONE = /[\r\n]data: ?\[DONE\]/;
/** More than that line takes, with the one before it and the line breaks after it. */
const TAIL = 64;

/**
 * An openai client that talks to this endpoint alone and takes nothing from the environment: the package would by itself read a key,
 * an organisation, a project, extra headers and a log level from OPENAI_… variables.
 */
export function createClient(options: ClientOptions): OpenAI {
  return new OpenAI({
    baseURL: options.endpoint.baseUrl,
    // The package insists on a key; the fetch below decides what is really sent.
    apiKey: options.apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: NO_TIMEOUT_MS,
    logLevel: 'off',
    fetch: guardedFetch(options),
  });
}

/** A fetch that sends to the endpoint's origin alone, with headers of its own choice, follows no redirect, and tells of every byte. */
export function guardedFetch({ endpoint, apiKey, onBytes, onDone }: ClientOptions): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== endpoint.origin) throw new TypeError(`not the endpoint: ${url.origin}`);
    const headers = headersOf(apiKey, init?.body !== undefined);
    const agent = patientAgent();
    const response = await fetch(url, {
      method: init?.method ?? 'GET',
      headers,
      body: init?.body ?? null,
      signal: init?.signal ?? null,
      redirect: 'manual',
      ...(agent ? { dispatcher: agent } : {}),
    });
    onBytes?.();
    refuseRedirect(response, endpoint);
    return onBytes && response.ok && response.body ? watched(response, response.body, onBytes, onDone) : response;
  };
}

function headersOf(apiKey: string | undefined, hasBody: boolean): Headers {
  const headers = new Headers({ accept: 'application/json, text/event-stream' });
  if (hasBody) headers.set('content-type', 'application/json');
  if (apiKey !== undefined && apiKey !== '') headers.set('authorization', `Bearer ${apiKey}`);
  return headers;
}

/** A redirect could carry the manuscript to a host nobody agreed to. */
function refuseRedirect(response: Response, endpoint: Endpoint): void {
  if (response.status < 300 || response.status >= 400) return;
  const target = response.headers.get('location') ?? 'another address';
  throw new LanguageModelError(
    'refused',
    `${endpoint.where} sends on to ${target}; nothing was sent there: enter that address as the base URL if you trust it.`,
  );
}

function watched(
  response: Response,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: () => void,
  onDone: (() => void) | undefined,
): Response {
  let tail = '';
  const watch = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes();
      tail = `${tail}${String.fromCharCode(...chunk.subarray(-TAIL))}`.slice(-TAIL);
      if (onDone && DONE.test(tail)) onDone();
      controller.enqueue(chunk);
    },
  });
  return new Response(body.pipeThrough(watch), { status: response.status, statusText: response.statusText, headers: response.headers });
}
