import * as vscode from 'vscode';
import type { DraftResult } from '../../story/draft/events.js';
import { failureOf } from '../failure.js';
import { askConsent } from '../models/consent.js';
import { readEngineSettings } from '../models/settings.js';
import { askForBrief, forgetPremise, type Asked } from './askForBrief.js';
import type { DraftDesk } from './desk.js';
import { forecast } from './forecast.js';
import { draftMode, freshSeed, isRequest, readRequest } from './request.js';
import { writeShown } from './writeShown.js';

/** `polaris.draft`: asks a person, or drafts for a program at once and says nothing on the screen but the progress. */
export async function draft(desk: DraftDesk, argument: unknown): Promise<DraftResult | undefined> {
  if (!isRequest(argument)) return draftAsked(desk, { brief: {} });
  try {
    return await desk.write(readRequest(argument));
  } catch (error) {
    const failure = failureOf(error);
    desk.parts.log.error(`${failure.code}: ${failure.message}`);
    const asked = typeof argument['words'] === 'number' ? argument['words'] : 0;
    const tokens = { prompt: 0, thinking: 0, story: 0, estimated: false };
    return { asked, written: 0, ratio: 0, scenes: [], tokens, seconds: 0, firstTokenSeconds: null, stop: 'failed', error: failure };
  }
}

/** Asks what is missing of a brief, then drafts. */
export async function draftAsked(desk: DraftDesk, asked: Asked): Promise<DraftResult | undefined> {
  const words = vscode.workspace.getConfiguration('polaris').get<number>('draft.words') ?? 3000;
  const answer = await askForBrief(asked, words, {
    consent: () => askConsent(readEngineSettings(), desk.parts.memory),
    forecast: (brief, signal) => forecast(desk, brief, signal),
  });
  if (!answer) return undefined;
  const result = await writeShown(desk, { ...answer, mode: draftMode(), seed: freshSeed() });
  if (result.written > 0) forgetPremise();
  return result;
}

/** `polaris.draftBrief`: the brief in the active editor, or the file chosen in the explorer. */
export async function draftBrief(desk: DraftDesk, argument: unknown): Promise<DraftResult | undefined> {
  const document =
    argument instanceof vscode.Uri ? await vscode.workspace.openTextDocument(argument) : vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a brief first: a Markdown file with the premise, and words: and other wishes as front matter.'),
    );
    return undefined;
  }
  const { readBrief } = await import('./readBrief.js');
  const { brief, targetWords } = await readBrief(document);
  const beside = document.uri.scheme === 'untitled' ? {} : { beside: document.uri };
  return draftAsked(desk, { brief: { ...brief, ...(targetWords === undefined ? {} : { targetWords }) }, ...beside });
}
