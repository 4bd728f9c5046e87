import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import type { Running } from '../../../webview/review/protocol.js';
import type { JudgeForm } from '../../story/review/judge/form.js';
import type { ReviewRequest } from '../../story/review/manuscript.js';
import type { Review, ReviewEvent } from '../../story/review/result.js';
import { reviewStory, reviewWithoutJudge } from '../../story/review/review.js';
import { STORY_QUALITY } from '../../story/review/rubric/storyQuality.js';
import { failureOf } from '../failure.js';
import { withKey } from '../models/keys.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { judgeForm } from './judgeForm.js';
import { canJudge, judgeName, readJudgeSettings } from './judgeSettings.js';

/** Who judges, with what is needed to reach it. */
export interface Bench {
  readonly parts: Parts;
  readonly pool: ModelPool;
}

/** What is judged, and what is told on the way. */
export interface Case {
  readonly request: ReviewRequest;
  readonly samples: number;
  /** Whether the text may go to this judge. @throws {RequestError} when a program asks and nobody agreed */
  readonly allows: (settings: EngineSettings) => Promise<boolean>;
  readonly onProgress: (running: Running) => void;
  readonly signal: AbortSignal;
}

/** Reviews a story by the judge of the settings. Every failure is a review with `error` set and the measured part filled. */
export async function judgeStory(bench: Bench, one: Case): Promise<Review> {
  let form: JudgeForm | undefined;
  try {
    form = await judgeForm();
    return await judged(bench, one, form);
  } catch (error) {
    const failure = one.signal.aborted ? cancelled() : failureOf(error);
    if (failure.code === 'unexpected' && error instanceof Error) bench.parts.log.error(error.stack ?? error.message);
    return reviewWithoutJudge(one.request, form?.rubric ?? STORY_QUALITY, failure);
  }
}

async function judged({ parts, pool }: Bench, one: Case, form: JudgeForm): Promise<Review> {
  const { request, signal, onProgress } = one;
  const settings = readJudgeSettings();
  if (!(await canJudge(settings, parts))) {
    const message = vscode.l10n.t(
      'No model that can judge is set up, and the built-in one cannot: choose a larger local model or a server as judge; until then only what can be measured is shown.',
    );
    return reviewWithoutJudge(request, form.rubric, { code: 'no-judge', message });
  }
  if (!(await one.allows(settings))) return reviewWithoutJudge(request, form.rubric, cancelled());
  const loading = (fraction: number): void => onProgress({ phase: 'loading', sample: 0, samples: 0, scored: 0, fraction });
  using lease = await pool.lease(await withKey(settings, parts.secrets), loading, signal);
  for await (const event of reviewStory(request, lease.model, { form, samples: one.samples }, signal)) {
    if (event.kind === 'end') return withOwnWords(event.review, judgeName(settings));
    if (event.kind === 'progress') onProgress(runningOf(event));
  }
  return reviewWithoutJudge(request, form.rubric, cancelled());
}

/** The engine's sentence on a lost answer speaks of a text that is kept; of a judge's answer nothing is. */
function withOwnWords(review: Review, judge: string): Review {
  const code = review.error?.code;
  if (code !== 'lost' && code !== 'stalled') return review;
  const message = vscode.l10n.t(
    '{0} was lost in the middle of its answer, of which nothing is used: see whether it still runs, then try again.',
    judge,
  );
  return { ...review, error: { code, message } };
}

function runningOf({ phase, sample, samples, scored, fraction }: Extract<ReviewEvent, { kind: 'progress' }>): Running {
  return { phase, sample, samples, scored, fraction };
}

function cancelled(): { readonly code: string; readonly message: string } {
  return { code: 'cancelled', message: vscode.l10n.t('The review was cancelled.') };
}
