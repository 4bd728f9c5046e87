import { LlamaChat, type ChatHistoryItem, type ChatWrapper, type LlamaChatResponseChunk, type LlamaContextSequence } from 'node-llama-cpp';
import { samplingOf, type Form, type Run } from './form.js';
import type { LoadedModel } from './load.js';
import type { Pieces } from './pieces.js';
import type { EndMessage, GenerateMessage } from './protocol.js';

const THINK_BLOCK_TOKENS = 16;

/** A conversation, marked as the model's own template marks it. */
export function chatForm({ model, wrappers }: LoadedModel, request: GenerateMessage): Form {
  const thinks = request.thinkingTokens > 0 && request.jsonSchema === undefined;
  const wrapper = thinks ? wrappers.thinking : wrappers.direct;
  const history = historyOf(request);
  return {
    prompt: wrapper.generateContextState({ chatHistory: history }).contextText.tokenize(model.tokenizer),
    continues: request.messages.at(-1)?.role === 'assistant',
    write: (run, sequence, signal) =>
      write({ ...run, wrapper, history, thinkingTokens: thinks ? request.thinkingTokens : 0 }, sequence, signal),
  };
}

interface ChatRun extends Run {
  readonly wrapper: ChatWrapper;
  readonly history: ChatHistoryItem[];
  readonly thinkingTokens: number;
}

async function write(run: ChatRun, sequence: LlamaContextSequence, signal: AbortSignal): Promise<EndMessage['reason']> {
  const textIsFull = new AbortController();
  const either = AbortSignal.any([signal, textIsFull.signal]);
  const chat = new LlamaChat({ contextSequence: sequence, chatWrapper: run.wrapper });
  try {
    const { metadata } = await chat.generateResponse(run.history, {
      ...samplingOf(run.request),
      ...(run.grammar === undefined ? {} : { grammar: run.grammar }),
      maxTokens: Math.min(run.room, tokenBound(run)),
      budgets: { thoughtTokens: run.thinkingTokens },
      signal: either,
      stopOnAbortSignal: true,
      onResponseChunk: (chunk) => {
        run.token();
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
function tokenBound({ request, thinkingTokens }: ChatRun): number {
  return thinkingTokens === 0 ? request.maxTokens : request.maxTokens + thinkingTokens + THINK_BLOCK_TOKENS;
}

function addChunk(pieces: Pieces, chunk: LlamaChatResponseChunk): void {
  // A comment segment is talk beside the story, like a thought.
  pieces.add(chunk.type === 'segment' ? 'thinking' : 'text', chunk.text, chunk.tokens.length);
}

function historyOf(request: GenerateMessage): ChatHistoryItem[] {
  const items = request.messages.map(({ role, content }): ChatHistoryItem => {
    return role === 'assistant' ? { type: 'model', response: [content] } : { type: role, text: content };
  });
  // A conversation that ends with the model's own words is carried on from them.
  if (items.at(-1)?.type !== 'model') items.push({ type: 'model', response: [] });
  return items;
}
