import * as vscode from 'vscode';
import { RequestError } from '../failure.js';
import { plainText } from '../text/plainOffsets.js';

/** Where a draft goes. */
export type Place =
  | { readonly kind: 'untitled' }
  /** A new file; made, with the folders above it, when the draft begins. */
  | { readonly kind: 'new-file'; readonly uri: vscode.Uri }
  /** The end of a document that may hold text already. */
  | { readonly kind: 'end'; readonly uri: vscode.Uri };

export interface OpenPlace {
  readonly document: vscode.TextDocument;
  /** Where the draft begins, line breaks counted as one. */
  readonly start: number;
  /** What goes in before the story: front matter into an empty document, a blank line after somebody's text. */
  readonly frame: string;
  readonly ownFile: boolean;
}

/**
 * Opens the document of a place and shows it without taking the caret from where the writer is.
 * @param frontMatter for a document that holds nothing yet
 * @throws {RequestError} `no-document` when it can be neither opened nor made
 */
export async function openPlace(place: Place, frontMatter: string): Promise<OpenPlace> {
  const document = await openDocument(place);
  await show(document);
  const text = plainText(document);
  const ownFile = place.kind === 'new-file';
  if (text.trim() === '') return { document, start: 0, frame: frontMatter, ownFile };
  const blank = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { document, start: text.length, frame: blank, ownFile };
}

/** A tab that another one overtakes while it opens is refused by VS Code; the story goes into the document all the same. */
export async function show(document: vscode.TextDocument): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await vscode.window.showTextDocument(document, { preview: false, preserveFocus: true });
      return;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
}

async function openDocument(place: Place): Promise<vscode.TextDocument> {
  if (place.kind === 'untitled') return vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  try {
    const isNew = place.uri.scheme === 'file' || place.kind === 'new-file';
    if (isNew && !(await exists(place.uri))) await vscode.workspace.fs.writeFile(place.uri, new Uint8Array());
    return await vscode.workspace.openTextDocument(place.uri);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const name = vscode.workspace.asRelativePath(place.uri);
    throw new RequestError('no-document', vscode.l10n.t('{0} cannot be opened for writing; choose another place for the story.', name));
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

/** Saves a document that is open and has changes. */
export async function saveOpen(uri: vscode.Uri): Promise<void> {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
  if (document?.isDirty) await document.save();
}

/** Whether a document still goes by the name its draft knows: untitled ones are saved under another, files are renamed. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme !== 'untitled') return exists(uri);
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

/** A file name of the premise's first words that is not taken: "the-lamp-went-out.md". */
export async function freeName(folder: vscode.Uri, premise: string, suffix = ''): Promise<vscode.Uri> {
  const base = slugOf(premise) + suffix;
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${base}${number === 1 ? '' : `-${number}`}.md`);
    if (!(await exists(uri))) return uri;
  }
}

/** The first words of a premise as a file name: small letters, digits and dashes, in any script. */
export function slugOf(premise: string): string {
  const words =
    premise
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 6).join('-').slice(0, 60) || 'story';
}
