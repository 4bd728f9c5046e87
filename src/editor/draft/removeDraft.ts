import * as vscode from 'vscode';
import { storyOf } from '../../story/draft/journal.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';
import type { DraftDesk } from './desk.js';
import { findSpan } from './findSpan.js';
import { Manuscript } from './manuscript.js';
import { isThere } from './place.js';

interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly manuscript: Manuscript;
  /** Found again by its text and made for this command alone. */
  readonly borrowed: boolean;
}

/** `polaris.removeDraft`: takes the draft at the cursor out of the document, in one undo step. A draft under way is stopped first. */
export async function removeDraft(desk: DraftDesk): Promise<undefined> {
  const editor = vscode.window.activeTextEditor;
  const candidates = editor ? await candidatesIn(desk, editor.document) : [];
  try {
    const chosen = editor && (await choose(candidates, plainOffsetAt(editor.document, editor.selection.active)));
    if (chosen) await remove(desk, chosen);
    else if (candidates.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('There is no draft in this document.'));
  } finally {
    for (const { borrowed, manuscript } of candidates) if (borrowed) manuscript.dispose();
  }
  return undefined;
}

/** Drafts of this window, and those of earlier ones whose text still stands here, whatever the document was called then. */
async function candidatesIn(desk: DraftDesk, document: vscode.TextDocument): Promise<Candidate[]> {
  const stored = await desk.store.list();
  const titleOf = (id: string): string => stored.find((draft) => draft.id === id)?.record.title ?? id;
  const live = desk
    .manuscriptsIn(document.uri)
    .filter(({ manuscript: { range } }) => range.end > range.start)
    .map(({ id, manuscript }): Candidate => ({ id, title: titleOf(id), manuscript, borrowed: false }));
  const text = plainText(document);
  const earlier: Candidate[] = [];
  for (const { id, record } of stored) {
    const own = record.uri === document.uri.toString();
    if (live.some((draft) => draft.id === id) || (!own && (await isThere(vscode.Uri.parse(record.uri))))) continue;
    const story = storyOf(await desk.store.events(id));
    const found = findSpan(text, story, record.frame, record.start);
    // A document of another name has to hold most of it.
    if (!found || (!own && found.storyEnd < story.length / 2)) continue;
    if ([...live, ...earlier].some(({ manuscript: { range } }) => range.start < found.span.end && found.span.start < range.end)) continue;
    const start = { document, span: found.span, frame: record.frame, story };
    earlier.push({ id, title: record.title, manuscript: new Manuscript(start, NOBODY), borrowed: true });
  }
  return [...live, ...earlier];
}

const nothing = (): void => undefined;
const NOBODY = { onLost: nothing, onUndone: nothing, onMoved: nothing };

async function choose(candidates: readonly Candidate[], cursor: number): Promise<Candidate | undefined> {
  const here = candidates.find(({ manuscript: { range } }) => range.start <= cursor && cursor <= range.end);
  if (here ?? candidates.length < 2) return here ?? candidates[0];
  const items = candidates.map((candidate) => ({ label: candidate.title, candidate }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which draft should be removed?') });
  return picked?.candidate;
}

async function remove(desk: DraftDesk, { id, manuscript }: Candidate): Promise<void> {
  await desk.stop(id);
  const { writerLength } = manuscript.range;
  if (!(await manuscript.remove())) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The document may not be changed, so the draft stays.'));
    return;
  }
  await desk.store.update(id, { state: 'closed' });
  if (writerLength > 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The draft was removed, with what was changed inside it. Undo brings both back.'),
    );
  }
}
