import type { GenerateRequest } from '../../story/languageModel.js';
import type { EngineHost, OpenedModel, ServerSettings } from '../openModel.js';
import { ThinkingOnlyError } from '../thinkingOnlyError.js';
import { connect, type ContextSource, type ServerConnection } from './openServerModel.js';

/** What a connection test found; both faces print it. */
export interface ConnectionReport {
  /** Host and port. */
  readonly where: string;
  readonly baseUrl: string;
  /** The model that answered. */
  readonly modelName: string;
  /** All the server lists. */
  readonly models: readonly string[];
  readonly contextTokens: number;
  readonly contextFrom: ContextSource;
  /** From sending to the first token of any kind; null when the reply was empty. */
  readonly firstTokenMs: number | null;
  readonly capabilities: {
    /** It reports token counts; otherwise they are estimated. */
    readonly usage: boolean;
    /** It counts tokens: by vLLM's or llama-server's route. */
    readonly tokenizer: 'vllm' | 'llama-server' | null;
    /** How a reply is bounded here. */
    readonly boundField: string;
    /** Fields it refused, left out from now on. */
    readonly refused: readonly string[];
    /** It thought although it was asked not to. */
    readonly thinksUnasked: boolean;
  };
}

const PROMPT = 'Write one short sentence about the sea.';
const REPLY_TOKENS = 24;

/**
 * Opens the server's model and asks it for a sentence of no story.
 *
 * @throws {LanguageModelError} with the sentence to show when nothing answers
 * @throws the signal's reason on abort
 */
export async function testConnection(settings: ServerSettings, host: EngineHost, signal: AbortSignal): Promise<ConnectionReport> {
  const connection = await connect(settings, host, signal);
  await using model = connection.model;
  const { firstTokenMs, usage } = await askForASentence(model, signal);
  return reportOf(connection, firstTokenMs, usage);
}

async function askForASentence(model: OpenedModel, signal: AbortSignal): Promise<{ firstTokenMs: number | null; usage: boolean }> {
  const request: GenerateRequest = {
    messages: [{ role: 'user', content: PROMPT }],
    sampling: model.profile.sampling,
    maxTokens: REPLY_TOKENS,
    thinkingTokens: 0,
  };
  const start = performance.now();
  let firstTokenMs: number | null = null;
  let usage = false;
  try {
    for await (const chunk of model.generate(request, signal)) {
      if (chunk.kind === 'end') usage = !chunk.usage.estimated;
      else firstTokenMs ??= Math.round(performance.now() - start);
    }
  } catch (error) {
    // A model that only thinks about so small a question has answered all the same.
    if (!(error instanceof ThinkingOnlyError)) throw error;
  }
  signal.throwIfAborted();
  return { firstTokenMs, usage };
}

function reportOf({ model, session, contextFrom }: ServerConnection, firstTokenMs: number | null, usage: boolean): ConnectionReport {
  const { endpoint, models, quirks, tokenizer } = session;
  return {
    where: endpoint.where,
    baseUrl: endpoint.baseUrl,
    modelName: model.name,
    models,
    contextTokens: model.contextTokens,
    contextFrom,
    firstTokenMs,
    capabilities: {
      usage,
      tokenizer: tokenizer ?? null,
      boundField: quirks.boundField,
      refused: [...quirks.dropped],
      thinksUnasked: quirks.thinksUnasked,
    },
  };
}
