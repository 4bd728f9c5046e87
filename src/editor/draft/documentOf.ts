import * as vscode from 'vscode';
import { plainText } from '../text/plainOffsets.js';
import { findDraft } from './findDraft.js';
import { hasTab } from './replaceIn.js';

/**
 * The document of a draft whose old document object was closed: the same file again, or the file an untitled one was saved as.
 * @param story what stands in it
 * @returns undefined when it is gone: an untitled document thrown away, a deleted file
 */
export async function documentOf(uri: vscode.Uri, story: string): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
  if (open) return open;
  if (uri.scheme === 'untitled' && !hasTab(uri)) return savedAs(story);
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** The open document that holds most of the story: the last batch may have gone to the old one while it was being saved. */
function savedAs(story: string): vscode.TextDocument | undefined {
  let best: { readonly document: vscode.TextDocument; readonly storyEnd: number } | undefined;
  for (const document of vscode.workspace.textDocuments) {
    if (document.isClosed || document.uri.scheme === 'output') continue;
    const storyEnd = findDraft(plainText(document), story)?.storyEnd ?? 0;
    if (storyEnd > (best?.storyEnd ?? story.length / 2)) best = { document, storyEnd };
  }
  return best?.document;
}

/** Where a file went when it, or a folder above it, was renamed; undefined when it was not. */
export function movedUri(
  uri: vscode.Uri,
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): vscode.Uri | undefined {
  for (const { oldUri, newUri } of files) {
    if (uri.scheme !== oldUri.scheme || uri.authority !== oldUri.authority) continue;
    if (uri.path === oldUri.path) return newUri;
    if (uri.path.startsWith(`${oldUri.path}/`)) return newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
  }
  return undefined;
}
