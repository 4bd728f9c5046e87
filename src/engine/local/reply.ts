import { LlamaChat, type ChatHistoryItem, type ChatWrapper, type LlamaChatResponseChunk, type LlamaGrammar } from 'node-llama-cpp';
import { LocalFailure, wordsOf } from './failures.js';
import type { LoadedModel } from './load.js';
import { Pieces } from './pieces.js';
import type { PromptReader } from './prefix.js';
import type { EndMessage, GenerateMessage, PieceMessage } from './protocol.js';

/** Tokens kept free at the context's end, so that the engine never shifts the beginning of a prompt out of it. */
const CONTEXT_MARGIN = 8;
const THINK_BLOCK_TOKENS = 16;
/**
 * POLARIS is served by engines that punish repetition over the whole reply, where llama.cpp looks back 64 tokens by default;
 * this is its longest scene.
 */
const PENALTY_TOKENS = 4096;

export interface ReplyReports {
  readonly piece: (kind: PieceMessage['kind'], text: string, tokens: number) => void;
  /** The model is alive. */
  readonly token: () => void;
}

export type ReplyEnd = Pick<EndMessage, 'reason' | 'usage'>;

/**
 * Generates one reply.
 *
 * @returns why it ended and what it took
 * @throws {LocalFailure} when the prompt does not fit, the schema cannot be followed, or there was only thinking.
 */
export async function generateReply(
  loaded: LoadedModel,
  reader: PromptReader,
  request: GenerateMessage,
  reports: ReplyReports,
  signal: AbortSignal,
): Promise<ReplyEnd> {
  const thinks = request.thinkingTokens > 0 && request.jsonSchema === undefined;
  const wrapper = thinks ? loaded.wrappers.thinking : loaded.wrappers.direct;
  const history = historyOf(request);
  const prompt = wrapper.generateContextState({ chatHistory: history }).contextText.tokenize(loaded.model.tokenizer);
  const room = loaded.sequence.contextSize - prompt.length - CONTEXT_MARGIN;
  if (room < 1) throw tooLong(prompt.length, loaded.sequence.contextSize);
  const grammar = request.jsonSchema === undefined ? undefined : await grammarFor(loaded, request.jsonSchema);
  const pieces = new Pieces(reports.piece, request.messages.at(-1)?.role === 'assistant');
  const run: Run = {
    loaded,
    reports,
    request,
    wrapper,
    history,
    grammar,
    room,
    pieces,
    thinkingTokens: thinks ? request.thinkingTokens : 0,
  };
  await reader.read(prompt, request.sampling.seed !== undefined, signal);
  const reason = signal.aborted ? 'aborted' : await generate(run, signal);
  pieces.flush();
  if (reason !== 'aborted' && pieces.textTokens === 0 && pieces.thinkingTokens > 0) throw onlyThinking(pieces.thinkingTokens);
  const { thinkingTokens, textTokens } = pieces;
  // Cancelled while the prompt was read: only what was read was spent.
  const promptTokens = Math.min(prompt.length, loaded.sequence.nextTokenIndex);
  return { reason, usage: { promptTokens, thinkingTokens, textTokens, estimated: false } };
}

interface Run {
  readonly loaded: LoadedModel;
  readonly reports: ReplyReports;
  readonly request: GenerateMessage;
  readonly wrapper: ChatWrapper;
  readonly history: ChatHistoryItem[];
  readonly grammar: LlamaGrammar | undefined;
  /** Tokens the context still holds after the prompt. */
  readonly room: number;
  readonly thinkingTokens: number;
  readonly pieces: Pieces;
}

async function generate(run: Run, signal: AbortSignal): Promise<EndMessage['reason']> {
  const textIsFull = new AbortController();
  const either = AbortSignal.any([signal, textIsFull.signal]);
  const chat = new LlamaChat({ contextSequence: run.loaded.sequence, chatWrapper: run.wrapper });
  try {
    const { metadata } = await chat.generateResponse(run.history, {
      ...samplingOf(run.request),
      ...(run.grammar === undefined ? {} : { grammar: run.grammar }),
      maxTokens: Math.min(run.room, tokenBound(run)),
      budgets: { thoughtTokens: run.thinkingTokens },
      signal: either,
      stopOnAbortSignal: true,
      onResponseChunk: (chunk) => {
        run.reports.token();
        // A token or two may still be held back when the bound is reached.
        if (textIsFull.signal.aborted) return;
        addChunk(run.pieces, chunk);
        // Thinking that stayed under its budget must not be spent on text.
        if (run.pieces.textTokens >= run.request.maxTokens) textIsFull.abort();
      },
    });
    if (metadata.stopReason === 'abort') return signal.aborted ? 'aborted' : 'length';
    return metadata.stopReason === 'maxTokens' ? 'length' : 'stop';
  } catch (error) {
    if (signal.aborted) return 'aborted';
    if (textIsFull.signal.aborted) return 'length';
    throw error;
  } finally {
    chat.dispose();
  }
}

/** A think block's marks count as generated, so thinking and text get some slack here and their own bounds apart. */
function tokenBound({ request, thinkingTokens }: Run): number {
  return thinkingTokens === 0 ? request.maxTokens : request.maxTokens + thinkingTokens + THINK_BLOCK_TOKENS;
}

function addChunk(pieces: Pieces, chunk: LlamaChatResponseChunk): void {
  // A comment segment is talk beside the story, like a thought.
  pieces.add(chunk.type === 'segment' ? 'thinking' : 'text', chunk.text, chunk.tokens.length);
}

function samplingOf({ sampling }: GenerateMessage): Record<string, unknown> {
  const { temperature, topP, topK, seed, repetitionPenalty, presencePenalty } = sampling;
  const penalty = { penalty: repetitionPenalty, presencePenalty, frequencyPenalty: 0, lastTokens: PENALTY_TOKENS, penalizeNewLine: true };
  const repeatPenalty = repetitionPenalty === 1 && presencePenalty === 0 ? false : penalty;
  return { temperature, topP, topK, repeatPenalty, ...(seed === undefined ? {} : { seed: seed >>> 0 }) };
}

function historyOf(request: GenerateMessage): ChatHistoryItem[] {
  const items = request.messages.map(({ role, content }): ChatHistoryItem => {
    return role === 'assistant' ? { type: 'model', response: [content] } : { type: role, text: content };
  });
  // A conversation that ends with the model's own words is carried on from them.
  if (items.at(-1)?.type !== 'model') items.push({ type: 'model', response: [] });
  return items;
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
