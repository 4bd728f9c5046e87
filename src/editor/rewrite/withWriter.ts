import * as vscode from 'vscode';
import type { LanguageModel } from '../../story/languageModel.js';
import { abortSignalOf } from '../abort.js';
import { askConsent } from '../models/consent.js';
import { withKey } from '../models/keys.js';
import type { ModelPool } from '../models/modelPool.js';
import { readEngineSettings } from '../models/settings.js';
import type { Parts } from '../parts.js';

/** What is asked of the model that writes. */
export interface Writing<T> {
  /** While it runs. */
  readonly title: string;
  /** Ends it from elsewhere. */
  readonly signal?: AbortSignal;
  readonly run: (model: LanguageModel, signal: AbortSignal) => Promise<T>;
}

/**
 * Runs something with the model that writes: asks before text leaves this machine, shows that it runs, and lets it be cancelled.
 * @returns undefined when the writer stopped it, or did not want it sent
 * @throws {LanguageModelError} when the model fails
 */
export async function withWriter<T>(parts: Parts, pool: ModelPool, { title, signal: outer, run }: Writing<T>): Promise<T | undefined> {
  const settings = await withKey(readEngineSettings(), parts.secrets);
  if (!(await askConsent(settings, parts.memory))) return undefined;
  const location = vscode.ProgressLocation.Notification;
  try {
    return await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
      using cancel = abortSignalOf(token);
      const signal = outer ? AbortSignal.any([cancel.signal, outer]) : cancel.signal;
      const loading = (fraction: number): void =>
        progress.report({ message: vscode.l10n.t('Loading the model {0} %', Math.round(fraction * 100)) });
      using lease = await pool.lease(settings, loading, signal);
      return await run(lease.model, signal);
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Lets the editor do what waits: measuring a long story must not hold a cancel back. */
export function breathe(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  setImmediate(() => resolve(undefined));
  return promise;
}
