import { join } from 'node:path';
import type { EngineHost, OpenedModel, ServerSettings } from '../../../../src/engine/engine.js';
import { connect } from '../../../../src/engine/server/openServerModel.js';
import type { Patience } from '../../../../src/engine/server/session.js';
import type { Chunk, GenerateRequest, Usage } from '../../../../src/story/languageModel.js';
import { startOpenaiServer, type OpenaiServer } from '../../../support/openaiServer/server.js';
import type { ServerScript } from '../../../support/openaiServer/script.js';

export const neverAborted = new AbortController().signal;

/** A host that keeps the log. */
export function logHost(): EngineHost & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    rootDir: join(import.meta.dirname, '../../../..'),
    modelsDir: '',
    log: (line) => void lines.push(line),
    onLoading: () => undefined,
    lines,
  };
}

export interface Opened extends AsyncDisposable {
  readonly server: OpenaiServer;
  readonly model: OpenedModel;
  readonly log: readonly string[];
}

/** Short pauses, so that retries are tested by their number. */
export const QUICK: Partial<Patience> = { retryBaseMs: 1, retryMaxMs: 2, probeMs: 5_000 };

/** A scripted server and the model opened on it; both end together. */
export async function openScripted(
  script: ServerScript,
  settings: Partial<ServerSettings> = {},
  tuning: Partial<Patience> = {},
): Promise<Opened> {
  const server = await startOpenaiServer(script);
  try {
    const host = logHost();
    const full = serverSettings(server, settings);
    const { model } = await connect(full, host, neverAborted, { ...QUICK, ...tuning });
    const dispose = async (): Promise<void> => {
      await model[Symbol.asyncDispose]();
      await server.close();
    };
    return { server, model, log: host.lines, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await server.close();
    throw error;
  }
}

export function serverSettings(server: OpenaiServer, settings: Partial<ServerSettings> = {}): ServerSettings {
  return { engine: 'server', baseUrl: server.baseUrl, idleTimeoutMs: 30_000, ...settings };
}

export function request(changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return {
    messages: [{ role: 'user', content: 'Write a 20-word story about a lighthouse.' }],
    sampling: { temperature: 0.7, topP: 0.95, topK: 20, repetitionPenalty: 1.1, presencePenalty: 0 },
    maxTokens: 500,
    thinkingTokens: 0,
    ...changes,
  };
}

/** A whole reply, put together. */
export interface Collected {
  readonly text: string;
  readonly thinking: string;
  readonly reason: string | undefined;
  readonly usage: Usage | undefined;
  readonly error: unknown;
}

/** Reads a reply to its end or its error. */
export async function collect(chunks: AsyncIterable<Chunk>): Promise<Collected> {
  let text = '';
  let thinking = '';
  let reason: string | undefined;
  let usage: Usage | undefined;
  let error: unknown;
  try {
    for await (const chunk of chunks) {
      if (chunk.kind === 'text') text += chunk.text;
      else if (chunk.kind === 'thinking') thinking += chunk.text;
      else ({ reason, usage } = chunk);
    }
  } catch (caught) {
    error = caught;
  }
  return { text, thinking, reason, usage, error };
}
