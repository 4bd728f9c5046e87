import * as vscode from 'vscode';
import { withCanon, notesNameOf, type CanonEntry } from '../../story/coherence/canon.js';
import { RequestError } from '../failure.js';
import { plain } from '../text/plainOffsets.js';

/** A text of the writer's beside a story. */
export interface NotesText {
  readonly file: string;
  readonly text: string;
}

const NOTES = /\.notes\.md$/iu;
const MOST_FILES = 8;
const LONGEST_BYTES = 400_000;

/** Whether a file holds notes: what it says is canon, and no story. */
export function isNotes({ path }: vscode.Uri): boolean {
  return NOTES.test(path);
}

/** The notes beside a story, by name; none for a text that is in no folder. */
export async function notesBeside(story: vscode.Uri, log: vscode.LogOutputChannel): Promise<NotesText[]> {
  if (story.scheme === 'untitled') return [];
  const folder = vscode.Uri.joinPath(story, '..');
  let names: string[];
  try {
    names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).filter((name) => NOTES.test(name));
  } catch (error) {
    // A story in no folder that can be listed has no notes beside it.
    log.debug(`${folder.toString()}: ${String(error)}`);
    return [];
  }
  const read = await Promise.all(
    names
      .sort()
      .slice(0, MOST_FILES)
      .map((name) => readNotes(vscode.Uri.joinPath(folder, name), log)),
  );
  return read.flatMap((notes) => (notes ? [notes] : []));
}

async function readNotes(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<NotesText | undefined> {
  const file = uri.path.split('/').at(-1) ?? '';
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return { file, text: plain(open.getText()) };
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.byteLength > LONGEST_BYTES ? undefined : { file, text: plain(new TextDecoder().decode(bytes)) };
  } catch (error) {
    log.warn(`${uri.toString()}: ${String(error)}`);
    return undefined;
  }
}

/** Where a notes file named by a finding is. */
export function notesUri(story: vscode.Uri, file: string): vscode.Uri {
  return vscode.Uri.joinPath(story, '..', file);
}

/**
 * Writes an entry into the notes beside a story, which need not be there yet. Notes open in an editor get it there, to be undone and saved.
 * @throws {RequestError} `no-folder` for a text that is in no file
 */
export async function makeCanon(story: vscode.Uri, entry: CanonEntry): Promise<vscode.Uri> {
  if (story.scheme === 'untitled') {
    throw new RequestError('no-folder', vscode.l10n.t('Notes are kept beside the story: save the story first.'));
  }
  const uri = notesUri(story, notesNameOf(story.path.split('/').at(-1) ?? 'story'));
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!exists) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(withCanon('', entry)));
    return uri;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  const text = document.getText();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
  edit.replace(uri, whole, withCanon(text, entry));
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) {
    throw new RequestError('notes', vscode.l10n.t('{0} cannot be written.', vscode.workspace.asRelativePath(uri)));
  }
  return uri;
}
