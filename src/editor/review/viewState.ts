import * as vscode from 'vscode';
import type {
  PastReview,
  Recovery,
  ShownCatchAll,
  ShownDimension,
  ShownEvidence,
  ShownFailure,
  ShownHighlights,
  ShownMeasured,
  ShownReview,
  ViewState,
} from '../../../webview/review/protocol.js';
import type { Evidence, Review, ReviewedCatchAll } from '../../story/review/result.js';
import { localised, type Failure } from '../failure.js';
import type { LiveQuotes } from './liveQuotes.js';
import type { StoredReview } from './storedReview.js';
import type { StoryFacts } from './storyFacts.js';
import type { StoryRecord } from './storyRecord.js';

/** What the view shows when no story is open. */
export function stateWithoutStory(judge: ViewState['judge']): ViewState {
  return {
    story: null,
    judge,
    running: null,
    failure: null,
    review: null,
    measured: null,
    highlights: null,
    history: [],
    comparedTo: null,
  };
}

/** All the view shows of one story. */
export function stateOf(
  document: vscode.TextDocument,
  facts: StoryFacts,
  record: StoryRecord,
  quotes: LiveQuotes | undefined,
  judge: ViewState['judge'],
  measured: ShownMeasured | undefined,
  highlights: ShownHighlights | null,
): ViewState {
  const { shown, compared, run, failure } = record;
  return {
    story: { title: facts.title, file: vscode.workspace.asRelativePath(document.uri), written: facts.written, asked: facts.asked },
    judge,
    running: run?.running ?? null,
    failure: failure ? shownFailure(failure) : null,
    review: shown && quotes ? shownReview(shown, compared, quotes, facts) : null,
    measured: measured ?? record.measured ?? null,
    highlights,
    history: record.history.flatMap((one) => pastReview(one)),
    comparedTo: compared?.id ?? null,
  };
}

function pastReview({ id, at, selection, review: { overall, label } }: StoredReview): PastReview[] {
  return label === null ? [] : [{ id, at, selection, overall, label }];
}

function shownReview(
  stored: StoredReview,
  compared: StoredReview | undefined,
  quotes: LiveQuotes,
  { text, hash }: StoryFacts,
): ShownReview | null {
  const { review } = stored;
  if (review.label === null) return null;
  let index = 0;
  const evidenceOf = (evidence: readonly Evidence[]): ShownEvidence[] =>
    evidence.map(({ quote }) => ({ index, quote, place: quotes.stateOf(index++, text) }));
  const { positive, negative, overall, bonus, penalty, composite, published, label, samples, summary, notes, measured } = review;
  const dimensions = dimensionsOf(review, compared?.review, evidenceOf);
  const catchAll = (reason: ReviewedCatchAll | null): ShownCatchAll | null =>
    reason && { ...reason, why: reason.whyNotCaptured, evidence: evidenceOf(reason.evidence) };
  const maxOf = (sign: string): number => dimensions.reduce((sum, one) => sum + (one.sign === sign ? one.max : 0), 0);
  return {
    ...{ id: stored.id, at: stored.at, selection: stored.selection, stale: hash !== stored.textHash },
    ...{ overall, label, positive, negative, bonus, penalty, composite, published, samples, summary },
    ...{ positiveMax: maxOf('positive'), negativeMax: maxOf('negative') },
    lengthShort: review.needsAttention.includes('length'),
    judge: review.judge ?? '',
    rubric: review.rubric.name,
    notes: [...notes],
    dimensions,
    bonusReason: catchAll(review.bonusReason),
    penaltyReason: catchAll(review.penaltyReason),
    measured: { ...measured, repetition: { ...measured.repetition, phrases: [...measured.repetition.phrases] } },
    before: compared ? beforeOf(compared) : null,
  };
}

function beforeOf({ at, review }: StoredReview): NonNullable<ShownReview['before']> {
  return { at, overall: review.overall, positive: review.positive, negative: review.negative };
}

function dimensionsOf(
  review: Review,
  compared: Review | undefined,
  evidenceOf: (evidence: readonly Evidence[]) => ShownEvidence[],
): ShownDimension[] {
  return review.dimensions.map((dimension) => ({
    ...dimension,
    scores: [...dimension.scores],
    evidence: evidenceOf(dimension.evidence),
    attention: review.needsAttention.includes(dimension.id),
    before: compared?.dimensions.find(({ id, max }) => id === dimension.id && max === dimension.max)?.score ?? null,
  }));
}

function shownFailure(failure: Failure): ShownFailure {
  return { code: failure.code, message: localised(failure), recoveries: recoveriesOf(failure.code) };
}

function recoveriesOf(code: string): Recovery[] {
  switch (code) {
    case 'no-judge':
      return ['chooseJudge'];
    case 'unauthorized':
      return ['setKey', 'openSettings', 'showLog'];
    case 'empty-story':
      return [];
    case 'rubric':
    case 'not-text':
    case 'missing':
      return ['openSettings', 'review'];
    case 'consent-needed':
      return ['review'];
    default:
      return ['review', 'chooseJudge', 'showLog'];
  }
}
