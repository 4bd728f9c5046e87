import type { LlamaGrammar } from 'node-llama-cpp';
import { chatForm } from './chatForm.js';
import { completionForm } from './completionForm.js';
import { LocalFailure, wordsOf } from './failures.js';
import { isExact } from './form.js';
import type { LoadedModel } from './load.js';
import { Pieces } from './pieces.js';
import type { EndMessage, GenerateMessage, PieceMessage } from './protocol.js';
import type { Slots } from './slots.js';

/** Tokens kept free at the context's end, so that the engine never shifts the beginning of a prompt out of it. */
const CONTEXT_MARGIN = 8;

export interface ReplyReports {
  readonly piece: (kind: PieceMessage['kind'], text: string, tokens: number) => void;
  /** The model is alive. */
  readonly token: () => void;
}

export type ReplyEnd = Pick<EndMessage, 'reason' | 'usage' | 'keptTokens'>;

const NOTHING: ReplyEnd = {
  reason: 'aborted',
  usage: { promptTokens: 0, thinkingTokens: 0, textTokens: 0, estimated: false },
  keptTokens: 0,
};

/**
 * Generates one reply.
 *
 * @returns why it ended and what it took
 * @throws {LocalFailure} when the prompt does not fit, the schema cannot be followed, or there was only thinking.
 */
export async function generateReply(
  loaded: LoadedModel,
  slots: Slots,
  request: GenerateMessage,
  reports: ReplyReports,
  signal: AbortSignal,
): Promise<ReplyEnd> {
  const form = request.completion === undefined ? chatForm(loaded, request) : completionForm(loaded, request.completion);
  const { prompt } = form;
  const room = loaded.contextTokens - prompt.length - CONTEXT_MARGIN;
  if (room < 1) throw tooLong(prompt.length, loaded.contextTokens);
  const grammar = request.jsonSchema === undefined ? undefined : await grammarFor(loaded, request.jsonSchema);
  const pieces = new Pieces(reports.piece, form.continues);
  const run = { loaded, request, grammar, room, pieces, token: reports.token };
  const end = await slots.use(prompt, isExact(request), signal, async ({ sequence, keptTokens }): Promise<ReplyEnd> => {
    const reason = signal.aborted ? 'aborted' : await form.write(run, sequence, signal);
    pieces.flush();
    const { thinkingTokens, textTokens } = pieces;
    if (reason !== 'aborted' && textTokens === 0 && thinkingTokens > 0) throw onlyThinking(thinkingTokens);
    // Cancelled while the prompt was read: only what was read was spent.
    const promptTokens = Math.min(prompt.length, sequence.nextTokenIndex);
    return { reason, usage: { promptTokens, thinkingTokens, textTokens, estimated: false }, keptTokens };
  });
  return end ?? NOTHING;
}

async function grammarFor(loaded: LoadedModel, schema: Readonly<Record<string, unknown>>): Promise<LlamaGrammar> {
  try {
    return await loaded.llama.createGrammarForJsonSchema(schema as Parameters<typeof loaded.llama.createGrammarForJsonSchema>[0]);
  } catch (error) {
    throw new LocalFailure('refused', `The local engine cannot follow this reply's schema (${wordsOf(error)}); ask without one.`, {
      cause: error,
    });
  }
}

function tooLong(promptTokens: number, contextTokens: number): LocalFailure {
  const prompt = promptTokens.toLocaleString('en-US');
  const context = contextTokens.toLocaleString('en-US');
  return new LocalFailure(
    'context-full',
    `The prompt takes ${prompt} tokens and the model's context holds ${context}; shorten the premise and notes, or raise polaris.local.contextTokens.`,
  );
}

function onlyThinking(tokens: number): LocalFailure {
  const spent = tokens.toLocaleString('en-US');
  return new LocalFailure(
    'thinking-only',
    `The model thought for ${spent} tokens and wrote no text; give thinking a larger budget, or turn it off.`,
  );
}
