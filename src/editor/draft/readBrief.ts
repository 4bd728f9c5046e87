import * as vscode from 'vscode';
import { completeBrief, type StoredBrief } from '../../storage/readBriefFile.js';
import { RequestError } from '../failure.js';

/**
 * Reads the brief in a document, as it stands in the editor, and the text it follows on.
 * @throws {RequestError} `no-file` where `follows:` cannot be looked up; BriefError, FrontMatterError, StorageError as they are
 */
export async function readBrief(document: vscode.TextDocument): Promise<StoredBrief> {
  const text = document.getText();
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
  if (document.uri.scheme === 'file') return completeBrief(text, document.uri.fsPath, folder?.fsPath);
  const { parseBrief } = await import('../../story/draft/briefFile.js');
  const { brief, targetWords, follows } = parseBrief(text);
  const followsText = follows === undefined ? undefined : await readBeside(document.uri, follows);
  return {
    brief: { ...brief, ...(followsText === undefined ? {} : { followsText }) },
    ...(targetWords === undefined ? {} : { targetWords }),
  };
}

/** In a virtual folder there is no disk to read from; VS Code opens the file. */
async function readBeside(uri: vscode.Uri, follows: string): Promise<string> {
  const target = vscode.Uri.joinPath(uri, '..', follows);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (uri.scheme !== 'untitled' && folder && vscode.workspace.getWorkspaceFolder(target) === folder) {
    return (await vscode.workspace.openTextDocument(target)).getText().slice(-LAST_CHARACTERS);
  }
  throw new RequestError(
    'no-file',
    vscode.l10n.t('follows: {0} cannot be found from here; save the brief into the folder of that file first.', follows),
  );
}

/** 1,500 words and some: what a continuation is told of the text before it. */
const LAST_CHARACTERS = 9000;
