import type { OpenedModel } from '../engine/engine.js';
import { ownForm, type JudgeForm } from '../story/review/judge/form.js';
import { pairForm } from '../story/review/judge/pairForm.js';
import type { ReviewRequest } from '../story/review/manuscript.js';
import type { Review, ReviewEvent } from '../story/review/result.js';
import { reviewStory, reviewWithoutJudge } from '../story/review/review.js';
import { ReviewError } from '../story/review/reviewError.js';
import { readRubricPair } from '../story/review/rubric/ownRubric.js';
import { STORY_QUALITY } from '../story/review/rubric/storyQuality.js';
import { failureOf, type Failure } from './failure.js';
import { readManuscriptFile } from './manuscriptFile.js';
import { judgeSettingsOf, type JudgeFlags } from './judgeFlags.js';
import { openForTerminal } from './openForTerminal.js';
import { failureInOptionWords } from './optionWords.js';
import { ProgressLine } from './progressLine.js';
import { reviewTable } from './reviewTable.js';
import { guardStream, printJson, StdoutClosedError, writeOut } from './streams.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';
import { plainInteger, UsageError } from './usageError.js';

const NO_JUDGE =
  'No model that can judge is named, and the built-in one cannot: name one with --judge server --base-url URL, or --judge local --model FILE.gguf.';

/** The options of `review`, as commander hands them over. */
export interface ReviewFlags extends JudgeFlags {
  readonly prompt?: string;
  readonly samples: string;
  readonly rubric?: string;
  readonly rubricSchema?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

interface ReviewJob {
  readonly file: string;
  readonly flags: ReviewFlags;
  readonly terminal: Terminal;
  readonly progress: ProgressLine;
}

/** Reviews a file and reports it; whatever happens is an exit code and a sentence. */
export async function runReview(file: string, flags: ReviewFlags, terminal: Terminal): Promise<ExitCode> {
  guardStream(terminal.stdout);
  const live = terminal.stderr.isTTY === true;
  const job: ReviewJob = { file, flags, terminal, progress: new ProgressLine(terminal.stderr, live) };
  try {
    const samples = samplesOf(flags.samples);
    const form = await formOf(flags, terminal);
    const text = await readManuscriptFile(file, terminal.cwd);
    const request: ReviewRequest = { text, ...(flags.prompt === undefined ? {} : { premise: flags.prompt }) };
    return await report(await judged(request, form, samples, job), text, job);
  } catch (error) {
    if (error instanceof StdoutClosedError) return EXIT.done;
    const failure = failureOf(asUsage(error), terminal.signal);
    return await report(failedReview(failure), '', job, failure.exitCode);
  }
}

const CANCELLED = { code: 'cancelled', message: 'The review was cancelled.' };

/** The review of a command that never came to read a story. */
export function failedReview({ error }: Failure): Review {
  return reviewWithoutJudge({ text: '' }, STORY_QUALITY, error ?? CANCELLED);
}

/** A rubric that cannot be used is a wrong command line. */
function asUsage(error: unknown): unknown {
  return error instanceof ReviewError ? new UsageError(error.message, error.code, { cause: error }) : error;
}

function samplesOf(text: string): number {
  const samples = plainInteger('--samples', text, 3);
  if (samples < 1 || samples > 5) throw new UsageError('--samples takes a number from 1 to 5.');
  return samples;
}

async function formOf({ rubric, rubricSchema }: ReviewFlags, { cwd }: Terminal): Promise<JudgeForm> {
  if (rubric === undefined && rubricSchema === undefined) return ownForm(STORY_QUALITY);
  if (rubric === undefined || rubricSchema === undefined)
    throw new UsageError('--rubric and --rubric-schema go together: a prompt file and its JSON schema.');
  return pairForm(readRubricPair(await readManuscriptFile(rubric, cwd), await readManuscriptFile(rubricSchema, cwd)));
}

async function judged(request: ReviewRequest, form: JudgeForm, samples: number, job: ReviewJob): Promise<Review> {
  const { flags, terminal, progress } = job;
  const settings = await judgeSettingsOf(flags, terminal);
  if (!settings) return reviewWithoutJudge(request, form.rubric, { code: 'no-judge', message: NO_JUDGE });
  try {
    await using judge = await openForTerminal(settings, terminal, progress, flags.verbose === true);
    let review: Review | undefined;
    for await (const event of reviewStory(request, judge, { form, samples }, terminal.signal)) {
      if (event.kind === 'end') review = withOwnWords(event.review, judge);
      else showProgress(event, job);
    }
    if (review) return review;
    throw new ReviewError('cancelled', CANCELLED.message);
  } catch (error) {
    const failure = failureOf(error, terminal.signal);
    if (failure.exitCode === EXIT.badUsage) throw error;
    return reviewWithoutJudge(request, form.rubric, failure.error ?? CANCELLED);
  }
}

/** The engine's sentence on a lost answer speaks of a text that is kept; of a judge's answer nothing is. */
function withOwnWords(review: Review, { name, where }: Pick<OpenedModel, 'name' | 'where'>): Review {
  const code = review.error?.code;
  if (code !== 'lost' && code !== 'stalled') return { ...review, error: failureInOptionWords(review.error) };
  const what = code === 'lost' ? 'broke off in the middle of its answer' : 'fell silent in the middle of its answer';
  const message = `${name} on ${where} ${what}: this review is lost, the story and earlier reviews are not; see whether it still runs, then review again.`;
  return { ...review, error: { code, message } };
}

const PHASES = {
  reading: 'reading',
  thinking: 'thinking',
  judging: 'judging',
  synopsis: 'summing up',
  'asking-again': 'asking again',
} as const;

function showProgress(event: Exclude<ReviewEvent, { kind: 'end' }>, { progress }: ReviewJob): void {
  if (event.kind === 'plan' && event.parts > 1) progress.note(`The story is read in ${String(event.parts)} parts.`);
  if (event.kind !== 'progress') return;
  const of = event.requests > 1 ? ` (request ${String(event.request)} of ${String(event.requests)})` : '';
  progress.step(`${PHASES[event.phase]}${of}`, `${String(Math.round(event.fraction * 100))} %`);
}

function exitCodeOf({ error }: Review): ExitCode {
  if (!error) return EXIT.done;
  return error.code === 'cancelled' ? EXIT.cancelled : EXIT.failed;
}

async function report(review: Review, text: string, { terminal, progress }: ReviewJob, exitCode = exitCodeOf(review)): Promise<ExitCode> {
  progress.clear();
  if (review.error) progress.note(`polaris: ${review.error.message}`);
  if (terminal.wantsJson) await printJson(terminal.stdout, review);
  else if (text !== '') await writeOut(terminal.stdout, reviewTable(review, text));
  return exitCode;
}
