import type { TextRange } from '../../findings/finding.js';
import type { LanguageModel } from '../../languageModel.js';
import { ASK_AGAIN_TOKENS, type JudgeLimits } from '../judge/judgeOnce.js';
import type { JudgeForm, Questions } from '../judge/form.js';
import type { Material } from '../judge/prompt.js';
import { ReviewError } from '../reviewError.js';
import { splitText } from './split.js';

/** Tokens of a dimension's answer: three sentences, two quotes of twelve words, the keys; half as much again as is usual. */
const TOKENS_A_DIMENSION = 220;
const TOKENS_AROUND = 500;
/** What a chat template puts around two messages, and the slack of estimated counts. */
const TEMPLATE_TOKENS = 64;
/** A stretch shorter than this, in tokens, is no scene: a judge of it would judge fragments. */
const LEAST_STRETCH = 600;
const MOST_PARTS = 64;
/** Parts are filled to this share, since tokens are not spread evenly over a text. */
const FILLED = 0.9;

/** How a story is put before the judge. */
export interface ReadingPlan {
  readonly limits: JudgeLimits;
  /** One range for a story that fits, into the prose. */
  readonly parts: readonly TextRange[];
  /** Tokens a stretch of story may take in one request. */
  readonly stretchTokens: number;
}

/** A second request after a reply that was cut may take this many times its bound, where the context has the room. */
const ROOM_FOR_TALK = 8;

function limitsFor(judge: LanguageModel, questions: Questions): Omit<JudgeLimits, 'mostTokens'> {
  return {
    maxTokens: questions.dimensions.length * TOKENS_A_DIMENSION + TOKENS_AROUND,
    // Thinking shares the context with the story: a quarter at most.
    thinkingTokens: Math.min(judge.profile.thinkingTokens, Math.floor(judge.contextTokens / 4)),
  };
}

function tooSmall(judge: LanguageModel, why: string): ReviewError {
  return new ReviewError(
    'judge-context',
    `The judge ${judge.name} reads ${judge.contextTokens} tokens at a time, ${why}: raise its context size or choose another judge.`,
  );
}

async function halvedUntilItFits(
  prose: string,
  ranges: readonly TextRange[],
  stretchTokens: number,
  count: (text: string) => Promise<number>,
): Promise<TextRange[]> {
  const fitting: TextRange[] = [];
  for (const range of ranges) {
    const text = prose.slice(range.start, range.end);
    if (text.length < 2 || (await count(text)) <= stretchTokens) {
      fitting.push(range);
      continue;
    }
    const halves = splitText(text, Math.ceil(text.length / 2)).map(({ start, end }) => ({
      start: range.start + start,
      end: range.start + end,
    }));
    fitting.push(...(await halvedUntilItFits(prose, halves, stretchTokens, count)));
  }
  return fitting;
}

/**
 * Decides whether a story is read whole or by parts. Prompt, story, thinking, reply and a second request share the judge's context.
 * @throws {ReviewError} `judge-context` when it holds too little, or so little that a story would fall into more than 64 parts
 */
export async function planReading(
  judge: LanguageModel,
  form: JudgeForm,
  questions: Questions,
  material: Material,
  signal: AbortSignal,
): Promise<ReadingPlan> {
  const count = (text: string): Promise<number> => judge.countTokens(text, signal);
  const limits = limitsFor(judge, questions);
  const prompt = (text: string): string =>
    form
      .messages({ ...material, text }, questions)
      .map(({ content }) => content)
      .join('\n');
  const room = judge.contextTokens - limits.maxTokens - limits.thinkingTokens - ASK_AGAIN_TOKENS - TEMPLATE_TOKENS;
  const around = await count(prompt(''));
  const stretchTokens = room - around;
  const prose = material.text;
  const left = room - (await count(prompt(prose)));
  if (left >= 0) {
    const mostTokens = Math.min(limits.maxTokens * ROOM_FOR_TALK, limits.maxTokens + left);
    return { limits: { ...limits, mostTokens }, parts: [{ start: 0, end: prose.length }], stretchTokens };
  }
  if (stretchTokens < LEAST_STRETCH) throw tooSmall(judge, 'too few for the rubric, its answer and a stretch of story');
  const tokens = await count(prose);
  const maxUnits = Math.max(1, Math.floor((prose.length / tokens) * stretchTokens * FILLED));
  if (Math.ceil(prose.length / maxUnits) > MOST_PARTS)
    throw tooSmall(judge, `so that this story would fall into more than ${MOST_PARTS} parts`);
  return {
    limits: { ...limits, mostTokens: limits.maxTokens },
    parts: await halvedUntilItFits(prose, splitText(prose, maxUnits), stretchTokens, count),
    stretchTokens,
  };
}
