import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { DraftEvent, DraftResult } from '../../story/draft/events.js';
import { storyOf } from '../../story/draft/journal.js';
import { reportFailure } from '../failure.js';
import type { DraftDesk } from './desk.js';
import { DraftStore, type StoredDraft } from './draftRecord.js';
import { Manuscript } from './manuscript.js';
import { isThere, saveOpen } from './place.js';
import { reopenPlace } from './reopenPlace.js';
import { grouped } from './numbers.js';
import { resumeDraft } from './writeShown.js';

/** A window that was just closed or reloaded holds its journals until its process has ended: five seconds, or minutes in a browser. */
const LOOK_AGAIN_MS = 5000;
const LOOKS = 100;

/** After a start: offers what a crash, a reload or a lost server left unfinished, once, without standing in the way. */
export async function offerUnfinished(parts: DraftDesk['parts'], open: () => Promise<DraftDesk>, signal: AbortSignal): Promise<void> {
  const store = new DraftStore(parts.draftsDir);
  try {
    // A draft the writer stopped is not offered unasked.
    const found = (await store.open()).filter(({ record }) => record.state !== 'cancelled');
    let held = new Set(found.map(({ id }) => id));
    for (let look = 0; held.size > 0 && look < LOOKS; look++) {
      if (look > 0) await wait(LOOK_AGAIN_MS, undefined, { ref: false });
      if (signal.aborted) return;
      const drafts = (await store.open()).filter(({ id }) => held.has(id));
      for (const draft of drafts) if (!draft.inUse) void offer(await open(), draft);
      held = new Set(drafts.filter(({ inUse }) => inUse).map(({ id }) => id));
    }
    await store.prune();
  } catch (error) {
    await reportFailure(error, parts);
  }
}

/**
 * `polaris.resumeDrafts`: every draft that was not finished, those the writer stopped included.
 * @param argument `{uri}` from a program: the newest unfinished draft of that document goes on, and nothing is asked
 */
export async function resumeDrafts(desk: DraftDesk, argument: unknown): Promise<DraftResult | undefined> {
  const drafts = await desk.store.unfinished();
  if (typeof argument === 'object' && argument !== null && 'uri' in argument) {
    const draft = drafts.find(({ record }) => record.uri === String(argument.uri));
    return draft && resumeDraft(desk, draft.id);
  }
  if (drafts.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No draft is unfinished.'));
    return undefined;
  }
  const items = drafts.map((draft) => ({
    label: draft.record.title,
    description: vscode.l10n.t('{0} words asked', grouped(draft.record.words)),
    detail: vscode.workspace.asRelativePath(vscode.Uri.parse(draft.record.uri)),
    draft,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which draft?') });
  if (picked) await offer(desk, picked.draft);
  return undefined;
}

async function offer(desk: DraftDesk, draft: StoredDraft): Promise<void> {
  try {
    const events = await desk.store.events(draft.id);
    if (storyOf(events) === '') {
      await desk.store.remove(draft.id);
      return;
    }
    await ask(desk, draft, events);
  } catch (error) {
    await reportFailure(error, desk.parts);
  }
}

async function ask(desk: DraftDesk, draft: StoredDraft, events: readonly DraftEvent[]): Promise<void> {
  const { DraftState } = await import('../../story/draft/state.js');
  const state = new DraftState();
  for (const event of events) state.apply(event);
  const [resume, keep, discard] = [vscode.l10n.t('Resume'), vscode.l10n.t('Keep the Text'), vscode.l10n.t('Discard')];
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'The draft “{0}” stopped at {1} of {2} words.',
      shortened(draft.record.title),
      grouped(state.words),
      grouped(draft.record.words),
    ),
    resume,
    keep,
    discard,
  );
  if (chosen === resume) await resumeDraft(desk, draft.id);
  else if (chosen === keep) await keepText(desk, draft, events);
  else if (chosen === discard) await discardDraft(desk, draft);
}

/** What stands in the document is the writer's to remove or to keep; the journal stays until then, so that removing finds it. */
async function discardDraft({ store }: DraftDesk, { id, record }: StoredDraft): Promise<void> {
  const uri = vscode.Uri.parse(record.uri);
  if (!(await isThere(uri))) {
    await store.remove(id);
    return;
  }
  await store.update(id, { state: 'closed' });
  const name = vscode.workspace.asRelativePath(uri);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The draft will not be offered again. What stands in {0} stays there; “Remove This Draft” takes it out.', name),
  );
}

function shortened(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 60).replace(/\s+\S*$/, '')}…`;
}

/** Makes the document hold what the journal holds, and leaves it at that. */
async function keepText(desk: DraftDesk, draft: StoredDraft, events: readonly DraftEvent[]): Promise<void> {
  const { start, missing } = await reopenPlace(draft, storyOf(events));
  const ignore = (): void => undefined;
  using manuscript = new Manuscript(start, { onLost: ignore, onUndone: ignore, onMoved: ignore });
  manuscript.appendFrame(missing.frame);
  manuscript.append(missing.story);
  await manuscript.settle();
  const { uri, range } = manuscript;
  await desk.store.update(draft.id, { state: 'closed', uri: uri.toString(), start: range.start });
  // As when a draft is finished: a file made for it is saved, one of the writer's own is theirs to save. A new document has no file yet.
  if (draft.record.ownFile && uri.scheme !== 'untitled') await saveOpen(uri);
}
