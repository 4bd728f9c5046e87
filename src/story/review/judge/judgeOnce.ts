import type { LanguageModel, Message } from '../../languageModel.js';
import { ReviewError } from '../reviewError.js';
import { ask, type AskProgress, type AskReply, type JudgeRequest } from '../../judging/ask.js';
import type { JudgeForm, Questions } from './form.js';
import { objectIn } from '../../judging/json.js';
import type { Judgement } from './judgement.js';
import type { Material } from './prompt.js';

/** What is shown to the judge of its own unusable reply, in UTF-16 units: enough to see what was wrong. */
const SHOWN_REPLY = 1_500;
/** Tokens a second request adds: the shown reply and the sentence after it. */
export const ASK_AGAIN_TOKENS = 900;

export interface JudgeLimits {
  readonly maxTokens: number;
  /** What a second request may take when the first was cut: a judge that quotes without end needs it. */
  readonly mostTokens: number;
  readonly thinkingTokens: number;
}

export interface JudgeProgress {
  readonly phase: AskProgress['phase'] | 'asking-again';
  readonly scored: number;
}

const NOTHING: Judgement = { dimensions: {}, bonus: null, penalty: null, summary: '' };

function read({ text }: AskReply, form: JudgeForm, questions: Questions): Judgement {
  const object = objectIn(text);
  return object ? form.read(object, questions) : NOTHING;
}

function missingOf({ dimensions }: Judgement, questions: Questions): string[] {
  return questions.dimensions.filter(({ id }) => !(id in dimensions)).map(({ id }) => id);
}

/** What the second reply leaves out is taken from the first. */
function merged(first: Judgement, second: Judgement): Judgement {
  return {
    dimensions: { ...first.dimensions, ...second.dimensions },
    bonus: second.bonus ?? first.bonus,
    penalty: second.penalty ?? first.penalty,
    summary: second.summary || first.summary,
  };
}

function askAgain(messages: readonly Message[], { text, cut }: AskReply, missing: readonly string[], questions: Questions): Message[] {
  const all = missing.length === questions.dimensions.length;
  const length = cut ? ' It was cut off for its length: at most two quotes a dimension.' : '';
  const fault = all ? 'it was not the JSON object asked for' : `it gave no whole-number score for ${missing.join(', ')}`;
  const shown = text.trim().slice(0, SHOWN_REPLY);
  const earlier: Message[] = shown === '' ? [] : [{ role: 'assistant', content: shown }];
  const order = `That reply cannot be used: ${fault}.${length} Reply again with the complete JSON object, every dimension in it with its justification, quotes and a whole-number score, and nothing else.`;
  return [...messages, ...earlier, { role: 'user', content: order }];
}

/**
 * Asks for one judgement; an unusable reply is asked for once more.
 * @throws {ReviewError} `judge-unusable` when scores are still missing
 * @throws the signal's reason when it was aborted
 * @throws {LanguageModelError} the judge failed
 */
export async function* judgeOnce(
  judge: LanguageModel,
  form: JudgeForm,
  asked: { readonly material: Material; readonly questions: Questions; readonly limits: JudgeLimits; readonly seed: number },
  signal: AbortSignal,
): AsyncGenerator<JudgeProgress, Judgement> {
  const { material, questions, limits, seed } = asked;
  const messages = form.messages(material, questions);
  const { maxTokens, mostTokens } = limits;
  const request: JudgeRequest = {
    messages,
    maxTokens,
    thinkingTokens: limits.thinkingTokens,
    jsonSchema: form.jsonSchema(questions),
    seed,
  };
  const reply = yield* ask(judge, request, signal);
  const first = read(reply, form, questions);
  const missing = missingOf(first, questions);
  if (missing.length === 0) return first;
  yield { phase: 'asking-again', scored: 0 };
  // A judge that thought until nothing was left is asked to answer at once.
  const thinkingTokens = reply.text.trim() === '' ? 0 : limits.thinkingTokens;
  const again = yield* ask(
    judge,
    { ...request, thinkingTokens, maxTokens: reply.cut ? mostTokens : maxTokens, messages: askAgain(messages, reply, missing, questions) },
    signal,
  );
  const both = merged(first, read(again, form, questions));
  const still = missingOf(both, questions);
  if (still.length === 0) return both;
  const what = still.length === questions.dimensions.length ? 'without scores that can be read' : `without a score for ${still.join(', ')}`;
  throw new ReviewError('judge-unusable', `The judge ${judge.name} answered twice ${what}: try again, or choose another model as judge.`);
}
