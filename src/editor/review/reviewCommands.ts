import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import type { Review } from '../../story/review/result.js';
import { reviewWithoutJudge } from '../../story/review/review.js';
import { STORY_QUALITY } from '../../story/review/rubric/storyQuality.js';
import { failureOf, RequestError } from '../failure.js';
import { askConsent, hostToAsk } from '../models/consent.js';
import type { ReviewFeature } from './feature.js';
import { samplesOfSettings } from './judgeForm.js';
import { manuscriptOfText, manuscriptText } from './manuscript.js';
import { isCall, readCall, uriOf, type ReviewCall } from './request.js';
import type { ReviewJob } from './reviewDesk.js';

/** `polaris.review`: for a program with what it named, asking nothing; for a person the story in the editor, or the file chosen. */
export async function reviewStory(feature: ReviewFeature, argument: unknown): Promise<Review | undefined> {
  if (isCall(argument)) return reviewForProgram(feature, argument);
  const document = await documentOf(feature, argument);
  return document && reviewForWriter(feature, document, undefined);
}

/** `polaris.reviewSelection`: what is selected in the active editor. */
export async function reviewSelection(feature: ReviewFeature): Promise<Review | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the passage to review first.'));
    return undefined;
  }
  return reviewForWriter(feature, editor.document, editor.selection);
}

/** Reviews for a person: the view comes to the front and shows how it goes. */
export async function reviewForWriter(
  feature: ReviewFeature,
  document: vscode.TextDocument,
  selection: vscode.Selection | undefined,
): Promise<Review | undefined> {
  const { desk, story } = feature;
  story.show(document);
  // Without the focus: whoever reviews from the keyboard goes on writing.
  await vscode.commands.executeCommand('polaris.review.focus', { preserveFocus: true });
  // Asked twice, it is one review.
  if ((await desk.record(document.uri)).run) return undefined;
  const job: ReviewJob = {
    document,
    ...(await materialOf(document, selection)),
    samples: samplesOfSettings(),
    allows: (settings) => askConsent(settings, desk.bench.parts.memory),
  };
  const title = vscode.l10n.t('Reviewing {0}', vscode.workspace.asRelativePath(document.uri));
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => desk.review(job));
}

async function documentOf({ story }: ReviewFeature, argument: unknown): Promise<vscode.TextDocument | undefined> {
  if (argument instanceof vscode.Uri) return vscode.workspace.openTextDocument(argument);
  const document = vscode.window.activeTextEditor?.document ?? story.document;
  if (!document) void vscode.window.showInformationMessage(vscode.l10n.t('Open a story first.'));
  return document;
}

async function materialOf(document: vscode.TextDocument, selection?: vscode.Selection): Promise<Pick<ReviewJob, 'manuscript' | 'request'>> {
  if (!selection) {
    const manuscript = await manuscriptText(document);
    return { manuscript, request: { text: manuscript.text } };
  }
  const manuscript = manuscriptOfText(document.getText());
  const range = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return { manuscript, request: { text: manuscript.text, range } };
}

/** The object the terminal prints; a failure is in it. */
async function reviewForProgram(feature: ReviewFeature, argument: object): Promise<Review> {
  const { desk, story } = feature;
  try {
    const call = readCall(argument);
    const { document, manuscript } = await storyOfCall(call);
    const premise = call.prompt ?? call.premise;
    const job: ReviewJob = {
      document,
      manuscript,
      request: {
        text: manuscript.text,
        ...(call.range === undefined ? {} : { range: call.range }),
        ...(premise === undefined ? {} : { premise }),
        ...(call.words === undefined ? {} : { askedWords: call.words }),
      },
      samples: call.samples ?? samplesOfSettings(),
      allows: (settings) => requireConsent(settings, desk.bench.parts.memory),
    };
    if (document && document === vscode.window.activeTextEditor?.document) story.show(document);
    return await desk.review(job);
  } catch (error) {
    return reviewWithoutJudge({ text: '' }, STORY_QUALITY, failureOf(error));
  }
}

async function storyOfCall({ uri, text }: ReviewCall): Promise<Pick<ReviewJob, 'document' | 'manuscript'>> {
  if (text !== undefined) return { document: undefined, manuscript: manuscriptOfText(text) };
  const document = uri === undefined ? vscode.window.activeTextEditor?.document : await opened(uriOf(uri));
  if (document) return { document, manuscript: await manuscriptText(document) };
  throw new RequestError('no-file', vscode.l10n.t('There is no story to review: name a uri or a text, or open a document.'));
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RequestError('no-file', vscode.l10n.t('{0} cannot be opened: {1}', uri.fsPath, error.message));
  }
}

/** @throws {RequestError} `consent-needed` where nobody agreed to the host yet */
function requireConsent(settings: EngineSettings, memory: vscode.Memento): Promise<boolean> {
  const host = hostToAsk(settings, memory);
  if (host === undefined) return Promise.resolve(true);
  return Promise.reject(
    new RequestError(
      'consent-needed',
      vscode.l10n.t(
        'The story would go to {0}, and nobody has agreed to that yet; run “POLARIS: Review Story” once by hand and agree there.',
        host,
      ),
    ),
  );
}
