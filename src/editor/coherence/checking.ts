import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import type { LedgerBook } from '../../story/coherence/book.js';
import { checkCoherence } from '../../story/coherence/check.js';
import { emptyReport, type CoherenceProgress, type CoherenceReport } from '../../story/coherence/report.js';
import type { CoherenceRequest } from '../../story/coherence/request.js';
import type { JudgedSlip } from '../../story/coherence/slip.js';
import type { Running } from '../../../webview/ledger/protocol.js';
import { failureOf } from '../failure.js';
import { withKey } from '../models/keys.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { canJudge, readJudgeSettings } from '../review/judgeSettings.js';

/** What is checked, and what is told on the way. */
export interface Check {
  readonly request: CoherenceRequest;
  /** Whether the text may go to this judge. @throws {RequestError} when a program asks and nobody agreed */
  readonly allows: (settings: EngineSettings) => Promise<boolean>;
  readonly onProgress: (running: Running) => void;
  readonly onSlip: (slip: JudgedSlip) => void;
  readonly onBook: (book: LedgerBook) => void;
  readonly signal: AbortSignal;
}

/** Checks a story by the judge of the settings. Every failure is a report with `error` set. */
export async function runCheck(parts: Parts, pool: ModelPool, check: Check): Promise<CoherenceReport> {
  try {
    return await checked(parts, pool, check);
  } catch (error) {
    const failure = check.signal.aborted ? cancelled() : failureOf(error);
    if (failure.code === 'unexpected' && error instanceof Error) parts.log.error(error.stack ?? error.message);
    return emptyReport(failure);
  }
}

async function checked(parts: Parts, pool: ModelPool, check: Check): Promise<CoherenceReport> {
  const { request, signal, onProgress } = check;
  const settings = readJudgeSettings();
  if (!(await canJudge(settings, parts))) {
    const message = vscode.l10n.t(
      'No model that can judge is set up, and the built-in one cannot: choose a larger local model or a server as judge; what is measured without a model is shown all the same.',
    );
    return emptyReport({ code: 'no-judge', message });
  }
  if (!(await check.allows(settings))) return emptyReport(cancelled());
  const loading = (fraction: number): void => onProgress({ step: 'loading', window: 0, windows: 0, fraction, requests: null, words: null });
  using lease = await pool.lease(await withKey(settings, parts.secrets), loading, signal);
  let ahead: Pick<Running, 'requests' | 'words'> = { requests: null, words: null };
  for await (const event of checkCoherence(request, lease.model, signal)) {
    if (event.kind === 'end') {
      check.onBook(event.book);
      return event.report;
    }
    if (event.kind === 'plan') ahead = { requests: event.requests, words: event.words };
    else if (event.kind === 'progress') onProgress({ ...runningOf(event), ...ahead });
    else if (event.kind === 'slip') check.onSlip(event.slip);
    else {
      check.onBook(event.book);
      // What was answered before comes without a pause: the window must not wait for a whole novel of it.
      await setImmediate();
    }
  }
  return emptyReport(cancelled());
}

function runningOf({ step, window, windows, fraction }: CoherenceProgress): Omit<Running, 'requests' | 'words'> {
  return { step, window, windows, fraction };
}

function cancelled(): { readonly code: string; readonly message: string } {
  return { code: 'cancelled', message: vscode.l10n.t('The check was cancelled; what it had read so far need not be read again.') };
}
