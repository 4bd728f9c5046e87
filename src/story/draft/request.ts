import { LanguageModelError, type GenerateRequest, type LanguageModel, type Message } from '../languageModel.js';
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { Brief } from './brief.js';
import { partPrompt, type PartContext, type PartKind, type Prompt } from './prompts.js';

/** Tokens of English prose a word takes at most in common vocabularies; measured 1.25 to 1.45 on model prose. */
export const TOKENS_PER_WORD = 1.5;
/** Words of a scene that one reply is asked for at most, whatever the context holds. */
const MOST_REPLY_WORDS = 1_800;
/** Tokens a part's prompt takes besides the premise and the wishes. */
const PROMPT_TOKENS = 330;
/** A reply under this many words is not worth its prompt. */
const FEWEST_REPLY_WORDS = 60;
/** Thinking of a scene is capped: over 3,072 tokens POLARIS was penalised in training (model card). */
const MOST_THINKING = 3_072;

/** Tokens a model may think before one reply: its profile's figure, never more than a third of the context. */
export function thinkingBudget(model: LanguageModel): number {
  return Math.min(model.profile.thinkingTokens, MOST_THINKING, Math.floor(model.contextTokens / 3));
}

/**
 * Words that one reply can have within the model's context.
 * @throws {LanguageModelError} `context-full` when the context cannot hold the premise and one small scene.
 */
export async function replyWords(model: LanguageModel, brief: Brief, signal: AbortSignal): Promise<number> {
  const wishes = [brief.premise, brief.style, brief.pointOfView, brief.tense, brief.characters, ...(brief.avoid ?? [])].join('\n');
  const promptTokens = PROMPT_TOKENS + (await model.countTokens(wishes, signal));
  const words = Math.floor((model.contextTokens - promptTokens - thinkingBudget(model)) / (TOKENS_PER_WORD * 1.1));
  if (words < FEWEST_REPLY_WORDS) {
    throw new LanguageModelError(
      'context-full',
      `The context of ${model.name} (${String(model.contextTokens)} tokens) cannot hold this brief and one scene; shorten the premise and its wishes, or choose a model with a larger context.`,
    );
  }
  return Math.min(words, MOST_REPLY_WORDS);
}

/** The last words of a text, from a sentence's start. */
export function lastWordsOf(text: string, words: number): string {
  const sentences = splitSentences(text.slice(-words * 12));
  let from = sentences.length;
  for (let sum = 0; from > 0 && sum < words; from--) sum += countWords(sentences[from - 1]?.text ?? '');
  return sentences
    .slice(from)
    .map((sentence, index) => (index === 0 ? '' : sentence.lead) + sentence.text)
    .join('');
}

export interface PartAsk {
  readonly kind: PartKind;
  readonly askWords: number;
  /** Words of the reply that will be read at most. */
  readonly readWords: number;
  readonly seed: number;
  /** Whether the model may think before this part. */
  readonly think: boolean;
}

/** The request for a part, with a prompt that leaves the reply its room: what gives way is the summary, then the last words. */
export async function partRequest(
  brief: Brief,
  model: LanguageModel,
  ask: PartAsk,
  context: (lastWords: number) => PartContext,
  signal: AbortSignal,
): Promise<{ readonly request: GenerateRequest; readonly prompt: Prompt }> {
  const thinkingTokens = ask.think ? thinkingBudget(model) : 0;
  const wanted = Math.ceil(ask.readWords * TOKENS_PER_WORD * 1.15) + 60;
  const small = model.contextTokens < 2_048;
  const attempts = [
    { lastWords: small ? 60 : 120, summary: true },
    { lastWords: 60, summary: false },
    { lastWords: 25, summary: false },
  ];
  for (const [index, attempt] of attempts.entries()) {
    const full = context(attempt.lastWords);
    const prompt = partPrompt(brief, ask.kind, ask.askWords, attempt.summary ? full : { ...full, summary: '' });
    const promptTokens = await countPrompt(model, prompt.messages, signal);
    const room = model.contextTokens - promptTokens - thinkingTokens - 8;
    const last = index === attempts.length - 1;
    if (room >= Math.min(wanted, 0.5 * model.contextTokens) || (last && room > FEWEST_REPLY_WORDS)) {
      const sampling = { ...model.profile.sampling, seed: ask.seed };
      return { prompt, request: { messages: prompt.messages, sampling, maxTokens: Math.min(wanted, room), thinkingTokens } };
    }
  }
  throw new LanguageModelError(
    'context-full',
    `The context of ${model.name} (${String(model.contextTokens)} tokens) is too small for the next part; choose a model with a larger context and resume the draft.`,
  );
}

/** Chat templates add a few tokens to each message. */
async function countPrompt(model: LanguageModel, messages: readonly Message[], signal: AbortSignal): Promise<number> {
  const counts = await Promise.all(messages.map((message) => model.countTokens(message.content, signal)));
  return counts.reduce((sum, count) => sum + count + 16, 0);
}
