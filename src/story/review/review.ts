import { LanguageModelError, type LanguageModel } from '../languageModel.js';
import { wordCountIsValid } from '../text/script.js';
import { countWords } from '../text/words.js';
import { assembleReview, unjudgedReview, type ReviewFrame } from './assemble.js';
import type { JudgeForm } from './judge/form.js';
import type { Judgement } from './judge/judgement.js';
import { manuscriptOf, type Manuscript, type ReviewRequest } from './manuscript.js';
import { measure } from './measure/measured.js';
import { planReading, type ReadingPlan } from './parts/plan.js';
import { Reader } from './reader.js';
import type { Review, ReviewEvent } from './result.js';
import { ReviewError } from './reviewError.js';
import type { Rubric } from './rubric/rubric.js';

export interface ReviewOptions {
  /** The rubric and how it is asked: `ownForm(STORY_QUALITY)`, or `pairForm(readRubricPair(…))`. */
  readonly form: JudgeForm;
  /** Judgements to take, 1 to 5. */
  readonly samples: number;
  /** Of the first sample; the others count on from it. POLARIS' evaluation used 42. */
  readonly seed?: number;
}

const SEED = 42;
const MOST_SAMPLES = 5;

function checkReadable({ prose }: Manuscript): void {
  if (countWords(prose) === 0) throw new ReviewError('empty-story', 'There is no story to review: the text holds no word.');
}

function checkJudge(judge: LanguageModel | null): LanguageModel {
  if (judge && !judge.profile.demonstration) return judge;
  const why = judge ? `The model ${judge.name} is for demonstration and cannot judge a story` : 'No judge is set up';
  throw new ReviewError(
    'no-judge',
    `${why}: choose a larger local model or a server as judge; until then only what can be measured is shown.`,
  );
}

/** How a review ends that was called off. */
function cancelled(): ReviewError {
  return new ReviewError('cancelled', 'The review was cancelled; the last one stays as it is.');
}

/** A failure the writer can act on, as a result; a mistake of ours stays an exception. */
function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof ReviewError || error instanceof LanguageModelError) return { code: error.code, message: error.message };
  throw error;
}

/** What can be shown of a story without a judgement, and why there is none: no judge, or one that could not be opened. */
export function reviewWithoutJudge(
  request: ReviewRequest,
  rubric: Rubric,
  error: { readonly code: string; readonly message: string },
): Review {
  return unjudgedReview(frameOf(request, rubric), error);
}

/** Everything about a review that needs no judge. */
function frameOf(request: ReviewRequest, rubric: Rubric): ReviewFrame {
  const manuscript = manuscriptOf(request);
  const measured = measure(manuscript.prose, manuscript.asked);
  return { manuscript, measured, rubric, judge: null, parts: 1, notes: [...manuscript.notes, ...scriptNote(manuscript)] };
}

function scriptNote({ prose }: Manuscript): string[] {
  return wordCountIsValid(prose) ? [] : ['Word counts are not valid for this script: it is written without spaces between words.'];
}

function partsNote(plan: ReadingPlan): string[] {
  if (plan.parts.length === 1) return [];
  return [
    `The story is longer than the judge can read at once: it was read in ${plan.parts.length} parts. Scores on the whole story rest on a synopsis, the others on the parts.`,
  ];
}

/** Takes the samples; a later one that fails leaves the earlier ones standing, with a note. */
async function* takeSamples(reader: Reader, samples: number, notes: string[]): AsyncGenerator<ReviewEvent, Judgement[]> {
  const judgements: Judgement[] = [];
  let failure: unknown;
  for (let sample = 1; sample <= samples; sample++) {
    try {
      judgements.push(yield* reader.sample(sample));
    } catch (error) {
      const { code, message } = failureOf(error);
      if (code === 'cancelled') throw error;
      failure = error;
      notes.push(`Judgement ${sample} of ${samples} failed: ${message}`);
      // An unusable reply may be followed by a usable one; a judge that is gone stays gone.
      if (code !== 'judge-unusable') break;
    }
  }
  if (judgements.length === 0) throw failure;
  return judgements;
}

/**
 * Reviews a story: measures it, then asks the judge, looks every quote up and does the arithmetic. Failure and cancellation are
 * results, not exceptions: the last event is always `end`, its review with `error` set and the measured part filled.
 *
 * @param judge null when none is set up; a demonstration model is refused
 * @param signal aborting it ends the review with the error `cancelled`
 */
export async function* reviewStory(
  request: ReviewRequest,
  judge: LanguageModel | null,
  options: ReviewOptions,
  signal: AbortSignal,
): AsyncGenerator<ReviewEvent, void, void> {
  let frame = frameOf(request, options.form.rubric);
  const { manuscript, measured } = frame;
  yield { kind: 'measured', measured };
  const notes = [...frame.notes];
  try {
    checkReadable(manuscript);
    const able = checkJudge(judge);
    if (signal.aborted) throw cancelled();
    const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.trunc(options.samples)));
    const questions = { dimensions: options.form.rubric.dimensions, catchAlls: true };
    const plan = await planReading(
      able,
      options.form,
      questions,
      { premise: manuscript.premise, text: manuscript.prose, scope: { kind: 'whole' } },
      signal,
    );
    notes.push(...partsNote(plan));
    frame = { ...frame, judge: able.name, parts: plan.parts.length, notes };
    const reader = new Reader({ judge: able, form: options.form, manuscript, plan, samples, seed: options.seed ?? SEED }, signal);
    yield { kind: 'plan', samples, parts: plan.parts.length, requests: reader.requests };
    const judgements = yield* takeSamples(reader, samples, notes);
    yield { kind: 'end', review: assembleReview(frame, judgements) };
  } catch (error) {
    const failure = failureOf(signal.aborted ? cancelled() : error);
    yield { kind: 'end', review: unjudgedReview(frame, failure) };
  }
}
