import type { LanguageModel, Usage } from '../languageModel.js';
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { Brief } from './brief.js';
import type { DraftEvent } from './events.js';
import { isChat, isLeftover } from './leftovers.js';
import { readHelp } from './partReader.js';
import { rewritePrompt } from './prompts.js';
import { lastWordsOf } from './request.js';
import type { DraftState } from './state.js';

/** Sentences that are rewritten at most; more would be another draft. */
const MOST_REWRITES = 60;

/** The phrases and marks of a list that a sentence uses: words as whole words in any case, marks as they are. */
export function avoidedIn(sentence: string, avoid: readonly string[]): readonly string[] {
  return avoid.filter((phrase) => {
    const escaped = phrase.trim().replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    if (escaped === '') return false;
    const before = /^[\p{L}\p{N}]/u.test(phrase.trim()) ? String.raw`(?<![\p{L}\p{N}])` : '';
    const after = /[\p{L}\p{N}]$/u.test(phrase.trim()) ? String.raw`(?![\p{L}\p{N}])` : '';
    return new RegExp(before + escaped.replace(/['’]/gu, "['’]").replace(/\s+/gu, String.raw`\s+`) + after, 'iu').test(sentence);
  });
}

export interface RevisionHost {
  readonly signal: AbortSignal;
  readonly seed: () => number;
  readonly now: () => number;
  /** Whether the story may have so many words. */
  readonly fits: (words: number) => boolean;
  readonly apply: (event: DraftEvent) => DraftEvent;
  readonly reply: (usage: Usage, startMs: number) => DraftEvent;
}

/** Has every sentence that uses what the brief avoids said again, once; a rewriting that does not serve is not taken. */
export async function* reviseAvoided(
  brief: Brief,
  model: LanguageModel,
  state: DraftState,
  host: RevisionHost,
): AsyncGenerator<DraftEvent, void, void> {
  const avoid = brief.avoid ?? [];
  const isStopped = (): boolean => host.signal.aborted;
  let searchFrom = 0;
  let rewrites = 0;
  for (const { text } of splitSentences(state.story)) {
    const start = state.story.indexOf(text, searchFrom);
    if (start < 0) continue;
    searchFrom = start + text.length;
    const avoided = avoidedIn(text, avoid);
    if (avoided.length === 0) continue;
    if (isStopped() || rewrites++ >= MOST_REWRITES) return;
    const startMs = host.now();
    const { messages } = rewritePrompt(text, lastWordsOf(state.story.slice(0, start), 40), avoided);
    const maxTokens = countWords(text) * 4 + 60;
    const request = { messages, sampling: { ...model.profile.sampling, seed: host.seed() }, maxTokens, thinkingTokens: 0 };
    const reply = await readHelp(model, request, host.signal);
    yield host.reply(reply.usage, startMs);
    // A rewriting that was broken off may end too soon.
    if (isStopped()) return;
    const better = serves(reply.text, text, avoid);
    if (better === null || !host.fits(state.words + countWords(better) - countWords(text))) continue;
    yield host.apply({ kind: 'revise', start, end: start + text.length, text: better });
    searchFrom = start + better.length;
  }
}

/** The rewriting without what models put around it, or null when it is not a sentence of about the same length that avoids what it should. */
function serves(reply: string, original: string, avoid: readonly string[]): string | null {
  const sentences = splitSentences(reply).filter(({ text }, index) => !isLeftover(text, true) && !(index === 0 && isChat(text)));
  const text = sentences.map((sentence, index) => (index === 0 ? '' : ' ') + sentence.text).join('');
  const words = countWords(text);
  const asked = countWords(original);
  if (words < Math.max(1, 0.5 * asked) || words > 1.6 * asked + 4 || avoidedIn(text, avoid).length > 0) return null;
  return /[.!?…][”’"'»)\]*_]*$/u.test(text) || !/[.!?…][”’"'»)\]*_]*$/u.test(original) ? text : null;
}
