import { LlamaCompletion, type LlamaContextSequence, type Token } from 'node-llama-cpp';
import { LocalFailure } from './failures.js';
import { samplingOf, type Form, type Run } from './form.js';
import type { LoadedModel } from './load.js';
import type { EndMessage } from './protocol.js';

/** Tokens before a piece that decide whether it begins with a space. */
const LOOK_BACK_TOKENS = 8;

/**
 * Raw text the model goes on from, without any marks of a conversation.
 *
 * @throws {LocalFailure} when there is no text
 */
export function completionForm({ model }: LoadedModel, text: string): Form {
  // What looks like a mark in a story is story: it must not end a turn.
  const { bos, shouldPrependBosToken } = model.tokens;
  const before = shouldPrependBosToken && bos !== null ? [bos] : [];
  const tokens = model.tokenize(text, false, before.length > 0 ? 'trimLeadingSpace' : undefined);
  if (tokens.length === 0) {
    throw new LocalFailure('refused', 'There is no text to go on from; write a first sentence, or ask for a draft.');
  }
  return { prompt: [...before, ...tokens], continues: true, write: (run, sequence, signal) => write(run, sequence, tokens, signal) };
}

async function write(
  { loaded, request, grammar, room, pieces, token }: Run,
  sequence: LlamaContextSequence,
  text: readonly Token[],
  signal: AbortSignal,
): Promise<EndMessage['reason']> {
  const completion = new LlamaCompletion({ contextSequence: sequence });
  let before = text.slice(-LOOK_BACK_TOKENS);
  try {
    // The prompt goes in without what the engine itself puts before it.
    const { metadata } = await completion.generateCompletionWithMeta([...text], {
      ...samplingOf(request),
      ...(grammar === undefined ? {} : { grammar }),
      maxTokens: Math.min(room, request.maxTokens),
      // By default a tenth of the context is kept free for shifting, and a prompt that reaches into it loses its beginning.
      contextShiftSize: 1,
      signal,
      stopOnAbortSignal: true,
      onToken: (tokens) => {
        token();
        pieces.add('text', loaded.model.detokenize(tokens, false, before), tokens.length);
        before = [...before, ...tokens].slice(-LOOK_BACK_TOKENS);
      },
    });
    if (metadata.stopReason === 'abort') return 'aborted';
    return metadata.stopReason === 'maxTokens' ? 'length' : 'stop';
  } catch (error) {
    if (signal.aborted) return 'aborted';
    throw error;
  } finally {
    completion.dispose();
  }
}
