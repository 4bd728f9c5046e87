import * as vscode from 'vscode';
import { plainText } from '../text/plainOffsets.js';
import { documentOf } from './documentOf.js';
import type { StoredDraft } from './draftRecord.js';
import { DraftSpan } from './draftSpan.js';
import { findSpan } from './findSpan.js';
import type { ManuscriptStart } from './manuscript.js';
import { show } from './place.js';

export interface ReopenedPlace {
  readonly start: ManuscriptStart;
  /** What the journal holds and the document does not. */
  readonly missing: { readonly frame: string; readonly story: string };
}

/**
 * Finds a draft again after a restart: its document, or a new one where that is gone, and in it the place it got to.
 * @param story what the journal holds
 */
export async function reopenPlace({ record }: StoredDraft, story: string): Promise<ReopenedPlace> {
  const uri = vscode.Uri.parse(record.uri);
  const document = (await documentOf(uri, story)) ?? (await vscode.workspace.openTextDocument({ language: 'markdown', content: '' }));
  await show(document);
  await takeFromDisk(document, record.frame, story);
  const text = plainText(document);
  const found = findSpan(text, story, record.frame, record.start);
  if (found) {
    const written = story.slice(0, found.storyEnd);
    return {
      start: { document, span: found.span, frame: record.frame, story: written },
      missing: { frame: '', story: story.slice(found.storyEnd) },
    };
  }
  return atTheEnd(document, text, record.frame, story);
}

/**
 * A window that closes may still save a file after it has set unsaved text aside for the next one. The next window then holds older text
 * than the disk, and VS Code refuses to save it. Text that is the draft's alone is in the journal: it makes way for what is on disk.
 */
async function takeFromDisk(document: vscode.TextDocument, frame: string, story: string): Promise<void> {
  if (!document.isDirty || document.uri.scheme === 'untitled' || !`${frame}${story}`.startsWith(plainText(document))) return;
  if (vscode.window.activeTextEditor?.document === document) await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** The story is not in the document: it goes to its end, after front matter that may be there already. */
function atTheEnd(document: vscode.TextDocument, text: string, frame: string, story: string): ReopenedPlace {
  // A formatter may have taken the blank line after the front matter.
  const framed = frame.trim() !== '' && text.trimEnd() === frame.trimEnd();
  const span = new DraftSpan(framed ? 0 : text.length);
  if (framed) span.appendFrame(text.length);
  const rest = framed ? frame.slice(text.length) : text.trim() === '' ? frame : '\n\n';
  return { start: { document, span, frame: framed ? text : '', story: '' }, missing: { frame: rest, story } };
}
