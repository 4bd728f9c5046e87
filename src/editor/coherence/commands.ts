import * as vscode from 'vscode';
import { z } from 'zod';
import type { EngineSettings } from '../../engine/engine.js';
import { emptyReport, type CoherenceReport } from '../../story/coherence/report.js';
import { failureOf, RequestError, showFailure } from '../failure.js';
import { askConsent, hostToAsk } from '../models/consent.js';
import type { CoherenceDesk } from './coherenceDesk.js';
import type { CoherenceFeature } from './feature.js';
import { runningWords } from './runningWords.js';

const call = z.object({
  uri: z.union([z.string(), z.custom<vscode.Uri>((value) => value instanceof vscode.Uri, 'must be a URI')]).optional(),
});

/**
 * `polaris.checkCoherence`: for a program, which gives an object, with what it named and asking nothing; for a person the story in front.
 * Offsets in the report count every line break as one.
 */
export async function checkCoherence(feature: CoherenceFeature, argument: unknown): Promise<CoherenceReport | undefined> {
  if (isCall(argument)) return checkForProgram(feature, argument);
  const document = argument instanceof vscode.Uri ? await vscode.workspace.openTextDocument(argument) : feature.documentNow();
  if (document) return checkForWriter(feature, document);
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a story first.'));
  return undefined;
}

/** Checks a story that was drafted just now. */
export async function checkDrafted(feature: CoherenceFeature, uri: vscode.Uri): Promise<void> {
  await checkForWriter(feature, await vscode.workspace.openTextDocument(uri));
}

/** Checks for a person: progress with a way to stop it, the outcome in a sentence. */
export async function checkForWriter(feature: CoherenceFeature, document: vscode.TextDocument): Promise<CoherenceReport | undefined> {
  const { desk } = feature;
  feature.story.show(document);
  const title = vscode.l10n.t('Checking the coherence of {0}', vscode.workspace.asRelativePath(document.uri));
  const location = vscode.ProgressLocation.Notification;
  const report = await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const told = tellProgress(feature, document, progress);
    const cancel = token.onCancellationRequested(() => void desk.cancel(document));
    try {
      return await desk.check(document, (settings) => askConsent(settings, desk.parts.memory));
    } finally {
      vscode.Disposable.from(told, cancel).dispose();
    }
  });
  if (report) void tellOutcome(report);
  return report;
}

/** Says how far the check is, in the notification that stands for it. */
function tellProgress(
  { desk }: CoherenceFeature,
  document: vscode.TextDocument,
  progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
): vscode.Disposable {
  let told = 0;
  const key = document.uri.toString();
  return desk.onDidChange((uri) => {
    if (uri !== key) return;
    void desk.book(document).then(({ run }) => {
      if (!run) return;
      const now = Math.round((run.running.fraction ?? 0) * 100);
      progress.report({ message: runningWords(run.running), increment: Math.max(0, now - told) });
      told = Math.max(told, now);
    });
  });
}

async function tellOutcome({ error, slips, notes }: CoherenceReport): Promise<void> {
  if (error) {
    if (error.code !== 'cancelled') await showFailure(error);
    return;
  }
  const found =
    slips.length === 0
      ? vscode.l10n.t('No contradiction was found and confirmed.')
      : slips.length === 1
        ? vscode.l10n.t('One contradiction was found and confirmed.')
        : vscode.l10n.t('{0} contradictions were found and confirmed.', slips.length);
  const ledger = vscode.l10n.t('Show Ledger');
  const chosen = await vscode.window.showInformationMessage([found, ...notes].join(' '), ledger);
  if (chosen === ledger) await vscode.commands.executeCommand('polaris.showLedger');
}

async function checkForProgram({ desk }: CoherenceFeature, argument: object): Promise<CoherenceReport> {
  try {
    const { uri } = readCall(argument);
    const document = uri === undefined ? vscode.window.activeTextEditor?.document : await opened(uri);
    if (!document) throw new RequestError('no-file', vscode.l10n.t('There is no story to check: name a uri, or open a document.'));
    const report = await desk.check(document, (settings) => requireConsent(settings, desk));
    return report ?? emptyReport({ code: 'busy', message: vscode.l10n.t('This story is being checked already.') });
  } catch (error) {
    return emptyReport(failureOf(error));
  }
}

function isCall(argument: unknown): argument is object {
  return typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri) && !('scheme' in argument);
}

function readCall(argument: object): z.infer<typeof call> {
  const parsed = call.safeParse(argument);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RequestError(
    'bad-request',
    vscode.l10n.t('What was given to polaris.checkCoherence does not fit: {0}: {1}', issue?.path.join('.') ?? '', issue?.message ?? ''),
  );
}

async function opened(uri: string | vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(typeof uri === 'string' ? vscode.Uri.parse(uri, true) : uri);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RequestError('no-file', vscode.l10n.t('{0} cannot be opened: {1}', String(uri), error.message));
  }
}

/** @throws {RequestError} `consent-needed` where nobody agreed to the host yet */
function requireConsent(settings: EngineSettings, { parts }: CoherenceDesk): Promise<boolean> {
  const host = hostToAsk(settings, parts.memory);
  if (host === undefined) return Promise.resolve(true);
  return Promise.reject(
    new RequestError(
      'consent-needed',
      vscode.l10n.t(
        'The story would go to {0}, and nobody has agreed to that yet; run “POLARIS: Check Coherence” once by hand and agree there.',
        host,
      ),
    ),
  );
}
