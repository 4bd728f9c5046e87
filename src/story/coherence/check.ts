import { LanguageModelError, type LanguageModel } from '../languageModel.js';
import { ReviewError } from '../review/reviewError.js';
import { countWords } from '../text/words.js';
import { EMPTY_BOOK } from './book.js';
import { CheckRun } from './checkRun.js';
import { openStory, type CoherenceRequest } from './request.js';
import { withSlips } from './keep.js';
import { planCheck } from './plan.js';
import { emptyReport, type CoherenceEvent, type CoherenceReport } from './report.js';

function cancelled(): ReviewError {
  return new ReviewError('cancelled', 'The check was cancelled; what it had read so far need not be read again.');
}

function checkJudge(judge: LanguageModel | null): LanguageModel {
  if (judge && !judge.profile.demonstration) return judge;
  const why = judge ? `The model ${judge.name} is for demonstration and cannot check a story` : 'No judge is set up';
  throw new ReviewError(
    'no-judge',
    `${why}: choose a larger local model or a server as judge; what is measured without a model is shown all the same.`,
  );
}

/** A failure the writer can act on, as a result; a mistake of ours stays an exception. */
function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof ReviewError || error instanceof LanguageModelError) return { code: error.code, message: error.message };
  throw error;
}

function notesOf(run: CheckRun, windows: number): string[] {
  const unread = run.unread.size;
  if (unread === 0) return [];
  return [
    `${unread} of ${windows} stretches could not be checked: the judge's answers about them could not be read. Check again, or choose another judge.`,
  ];
}

function reportOf(run: CheckRun, judge: LanguageModel, windows: number, error: CoherenceReport['error']): CoherenceReport {
  return {
    slips: [...run.slips].sort((a, b) => a.here.start - b.here.start || a.here.end - b.here.end),
    ledger: run.parts.flatMap(({ facts }) => facts),
    dropped: run.dropped,
    factsUnfound: run.factsUnfound,
    windows,
    requests: run.requests,
    judge: judge.name,
    notes: notesOf(run, windows),
    error,
  };
}

function unusable(judge: LanguageModel): ReviewError {
  return new ReviewError(
    'judge-unusable',
    `The judge ${judge.name} gave no answer about this story that can be read: try again, or choose another model as judge.`,
  );
}

/**
 * Checks a story against itself by a judge: notes what each stretch establishes, asks of each what contradicts the ledger, looks both quotes of
 * every slip up to the letter, and asks about every slip a second time, alone. Only what changed since the book was kept is asked. Failure and
 * cancellation are results: the last event is always `end`, its report with `error` set and what was confirmed before.
 *
 * @param judge null when none is set up; a demonstration model is refused
 * @param signal aborting it ends the check with the error `cancelled`
 */
export async function* checkCoherence(
  request: CoherenceRequest,
  judge: LanguageModel | null,
  signal: AbortSignal,
): AsyncGenerator<CoherenceEvent, void, void> {
  const book = request.book ?? EMPTY_BOOK;
  const { passages, body } = openStory(request);
  let run: CheckRun | undefined;
  let windows = 0;
  try {
    const words = countWords(request.text.slice(body.start));
    if (words === 0) throw new ReviewError('empty-story', 'There is no story to check: the text holds no word.');
    const able = checkJudge(judge);
    signal.throwIfAborted();
    const plan = await planCheck(able, request.text, body, passages.canon, signal);
    windows = plan.windows.length;
    run = new CheckRun({ judge: able, passages, body, plan, book }, signal);
    yield { kind: 'plan', windows, changed: run.changed.length, requests: run.expected, words };
    yield* run.note();
    yield* run.compare();
    if (run.unread.size === windows) throw unusable(able);
    const report = reportOf(run, able, windows, null);
    yield { kind: 'end', report, book: withSlips(run.book(run.unread.size === 0), report.slips) };
  } catch (error) {
    const failure = failureOf(signal.aborted ? cancelled() : error);
    if (run && judge) yield { kind: 'end', report: reportOf(run, judge, windows, failure), book: run.book(false) };
    else yield { kind: 'end', report: emptyReport(failure, { windows }), book };
  }
}
