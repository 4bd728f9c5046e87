import type { LanguageModel, Usage } from '../languageModel.js';
import { continueScene } from './continueScene.js';
import type { ContinueRequest, SummaryCache, Take, TakesEvent } from './request.js';

/**
 * Writes several takes on one continuation, side by side as far as the model can, and orders those it keeps so that each is as unlike the ones
 * before it as may be.
 *
 * @param count takes wanted, 1 to 8
 * @throws as `continueScene` does, where not even one take came of it
 */
export async function* writeTakes(
  request: ContinueRequest,
  count: number,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): AsyncGenerator<TakesEvent, void, void> {
  const takes: Take[] = [];
  let usage: Usage = { promptTokens: 0, thinkingTokens: 0, textTokens: 0, estimated: false };
  for (let take = 0; take < count && !signal.aborted; take++) {
    let text = '';
    const seed = request.seed === undefined ? undefined : request.seed + take;
    for await (const event of continueScene({ ...request, ...(seed === undefined ? {} : { seed }) }, model, summaries, signal)) {
      if (event.kind === 'text') {
        text += event.text;
        yield { kind: 'text', take, text: event.text };
      } else if (event.kind === 'end') {
        usage = {
          promptTokens: usage.promptTokens + event.usage.promptTokens,
          thinkingTokens: usage.thinkingTokens + event.usage.thinkingTokens,
          textTokens: usage.textTokens + event.usage.textTokens,
          estimated: usage.estimated || event.usage.estimated,
        };
        if (text !== '') takes.push({ take, text, words: event.words, diversity: 1, stop: event.stop });
        yield { kind: 'taken', take, stop: event.stop, words: event.words };
      } else if (take === 0) yield event;
    }
  }
  const stop = signal.aborted ? 'cancelled' : takes.some((take) => take.stop === 'done') ? 'done' : 'short';
  yield { kind: 'end', takes, stop, usage };
}
