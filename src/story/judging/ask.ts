import { LanguageModelError, type GenerateRequest, type LanguageModel } from '../languageModel.js';

/** What a request to the judge tells while it runs. */
export interface AskProgress {
  readonly phase: 'reading' | 'thinking' | 'judging';
  readonly scored: number;
}

/** POLARIS' judge: temperature 0.2, top-p 0.9 in training; no penalties, which would keep quotes from being copied. */
const SAMPLING = { temperature: 0.2, topP: 0.9, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
/** A judge that talks on and on is left here, in UTF-16 units: fifty times a long reply. */
const LONGEST_REPLY = 1_000_000;

export type JudgeRequest = Pick<GenerateRequest, 'messages' | 'maxTokens' | 'thinkingTokens' | 'jsonSchema'> & { readonly seed: number };

export interface AskReply {
  readonly text: string;
  /** True when the bound on its tokens ended it. */
  readonly cut: boolean;
}

/** Counts score keys as they stream in, each character looked at once. */
class ScoreCount {
  #from = 0;
  count = 0;

  update(text: string): boolean {
    const before = this.count;
    for (let at = text.indexOf('score"', this.#from); at >= 0; at = text.indexOf('score"', at + 6)) {
      this.count++;
      this.#from = at + 6;
    }
    this.#from = Math.max(this.#from, text.length - 5);
    return this.count > before;
  }
}

/**
 * Sends one request and gathers the reply. Thinking that never came to a text is an empty reply: the caller asks again.
 * @throws the signal's reason when it was aborted
 * @throws {LanguageModelError} the judge cannot be reached, or was lost while it answered
 */
export async function* ask(judge: LanguageModel, request: JudgeRequest, signal: AbortSignal): AsyncGenerator<AskProgress, AskReply> {
  const { seed, ...rest } = request;
  const scores = new ScoreCount();
  let text = '';
  let cut = false;
  let phase: AskProgress['phase'] = 'reading';
  yield { phase, scored: 0 };
  try {
    for await (const chunk of judge.generate({ ...rest, sampling: { ...SAMPLING, seed } }, signal)) {
      if (chunk.kind === 'end') {
        if (chunk.reason === 'aborted') signal.throwIfAborted();
        cut = chunk.reason === 'length';
        continue;
      }
      const now = chunk.kind === 'thinking' ? 'thinking' : 'judging';
      if (chunk.kind === 'text') text += chunk.text;
      const more = scores.update(text);
      if (now !== phase || more) yield { phase: now, scored: scores.count };
      phase = now;
      if (text.length > LONGEST_REPLY) break;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof LanguageModelError && error.code === 'thinking-only')) throw error;
  }
  signal.throwIfAborted();
  return { text, cut };
}
