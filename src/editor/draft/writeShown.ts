import * as vscode from 'vscode';
import type { DraftResult } from '../../story/draft/events.js';
import { showFailure } from '../failure.js';
import { askConsent } from '../models/consent.js';
import { readEngineSettings } from '../models/settings.js';
import type { DraftDesk } from './desk.js';
import type { DraftJob } from './draftRun.js';
import { draftMode } from './request.js';

/** Drafts for a person: a failure is shown, with the way on. */
export async function writeShown(desk: DraftDesk, job: DraftJob): Promise<DraftResult> {
  const { result, id } = await desk.writeKnown(job);
  if (result.error) {
    const resume = { label: vscode.l10n.t('Resume'), run: () => void resumeDraft(desk, id) };
    void showFailure(result.error, id !== '' && result.written > 0 ? resume : undefined);
  }
  return result;
}

/** Goes on with a draft in its document, from where its journal ends. */
export async function resumeDraft(desk: DraftDesk, id: string): Promise<DraftResult | undefined> {
  const draft = (await desk.store.unfinished()).find((candidate) => candidate.id === id);
  if (!draft || !(await askConsent(readEngineSettings(), desk.parts.memory))) return undefined;
  const earlier = (await desk.store.events(id)).filter((event) => event.kind !== 'end');
  const [first] = earlier;
  if (first?.kind !== 'start') return undefined;
  return writeShown(desk, { resume: draft, earlier, brief: first.brief, seed: first.seed, mode: draftMode() });
}
