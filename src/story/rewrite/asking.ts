import type { LanguageModel, Message } from '../languageModel.js';

/** One request of a rewrite. */
export interface Asked {
  readonly messages: readonly Message[];
  readonly maxTokens: number;
  readonly thinkingTokens: number;
  readonly seed: number | undefined;
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
}

export interface Replied {
  readonly reply: string;
  /** Whether the bound on its tokens ended it. */
  readonly isCut: boolean;
}

/**
 * Sends one request; gives the reply so far with each piece of it, and whole in the end.
 * @throws {LanguageModelError} when the model cannot be reached; the signal's reason when it was aborted
 */
export async function* replyTo(
  model: LanguageModel,
  { messages, maxTokens, thinkingTokens, seed, jsonSchema }: Asked,
  signal: AbortSignal,
): AsyncGenerator<string, Replied, void> {
  const sampling = { ...model.profile.sampling, ...(seed === undefined ? {} : { seed }) };
  const request = { messages, sampling, maxTokens, thinkingTokens, ...(jsonSchema ? { jsonSchema } : {}) };
  let reply = '';
  let isCut = false;
  for await (const chunk of model.generate(request, signal)) {
    if (chunk.kind === 'text') {
      reply += chunk.text;
      yield reply;
    } else if (chunk.kind === 'end') {
      if (chunk.reason === 'aborted') signal.throwIfAborted();
      isCut = chunk.reason === 'length';
    }
  }
  signal.throwIfAborted();
  return { reply, isCut };
}

/** The whole reply, for those who show nothing of it before. */
export async function wholeReply(replies: AsyncGenerator<string, Replied, void>): Promise<Replied> {
  for (;;) {
    const step = await replies.next();
    if (step.done === true) return step.value;
  }
}
