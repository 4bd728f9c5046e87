import type { TextRange } from '../findings/finding.js';
import type { LanguageModel } from '../languageModel.js';
import { ReviewError } from '../review/reviewError.js';
import { ASK_AGAIN_TOKENS } from './asking.js';
import { compareMessages, systemMessage } from './prompt.js';
import type { CanonText } from './place.js';
import { LIST_TOKENS } from './questions.js';
import { CHAPTER_UNITS, windowsOf } from './windows.js';

/** What a chat template puts around two messages, and the slack of estimated counts. */
const TEMPLATE_TOKENS = 64;
/** Windows of a small context grow and shrink by this step, so that an edit elsewhere does not move them all. */
const STEP_UNITS = 1_500;
/** Less than this is no stretch that could hold both halves of a slip. */
const LEAST_UNITS = 3_000;
/** The share of a small context that the window takes; the ledger has the rest. */
const WINDOW_SHARE = 0.5;
const FILLED = 0.9;
const MOST_WINDOWS = 200;

export interface CheckPlan {
  /** Offsets into the file. */
  readonly windows: readonly TextRange[];
  /** UTF-16 units of ledger a request may hold. */
  readonly ledgerUnits: number;
  readonly thinkingTokens: number;
}

function refused(judge: LanguageModel, why: string): ReviewError {
  return new ReviewError(
    'judge-context',
    `The judge ${judge.name} reads ${judge.contextTokens} tokens at a time, ${why}: raise its context size or choose another judge.`,
  );
}

/**
 * Parts a story into windows that fit the judge together with their ledger.
 * @throws {ReviewError} `judge-context`
 */
export async function planCheck(
  judge: LanguageModel,
  text: string,
  body: TextRange,
  canon: readonly CanonText[],
  signal: AbortSignal,
): Promise<CheckPlan> {
  // Thinking shares the context with the story: a quarter at most.
  const thinkingTokens = Math.min(judge.profile.thinkingTokens, Math.floor(judge.contextTokens / 4));
  const prose = text.slice(body.start, body.end);
  const around = compareMessages(systemMessage(canon), [], '').map(({ content }) => content);
  const [tokens, fixed] = await Promise.all([judge.countTokens(prose, signal), judge.countTokens(around.join('\n'), signal)]);
  const room = judge.contextTokens - fixed - LIST_TOKENS - thinkingTokens - ASK_AGAIN_TOKENS - TEMPLATE_TOKENS;
  const units = Math.floor(Math.max(0, room) * (prose.length / Math.max(1, tokens)) * FILLED);
  const wanted = Math.floor((units * WINDOW_SHARE) / STEP_UNITS) * STEP_UNITS;
  if (wanted < LEAST_UNITS) throw refused(judge, 'too few for a stretch of story, its ledger and an answer');
  const size = Math.min(CHAPTER_UNITS, wanted);
  if (prose.length / size > MOST_WINDOWS) throw refused(judge, `so that this story would fall into more than ${MOST_WINDOWS} stretches`);
  const windows = windowsOf(prose, size).map(({ start, end }) => ({ start: body.start + start, end: body.start + end }));
  return { windows, ledgerUnits: units - size, thinkingTokens };
}
