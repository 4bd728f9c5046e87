import { join } from 'node:path';
import type * as vscode from 'vscode';

/** What every feature of the editor needs; built once by the door and handed down. */
export interface Parts {
  readonly log: vscode.LogOutputChannel;
  readonly secrets: vscode.SecretStorage;
  /** What is remembered on this machine, across folders. */
  readonly memory: vscode.Memento;
  /** Where models/ and dist/ are. */
  readonly rootDir: string;
  /** Journals of drafts. */
  readonly draftsDir: string;
  /** Reviews, by story. */
  readonly reviewsDir: string;
  /** Downloaded models. */
  readonly modelsDir: string;
  /** Where all of that is, and whatever else is kept on this machine. */
  readonly storageDir: string;
}

/** The parts, from what VS Code gives an extension. */
export function partsOf(
  { secrets, globalState, extensionUri, globalStorageUri }: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Parts {
  const storageDir = globalStorageUri.fsPath;
  return {
    log,
    secrets,
    memory: globalState,
    rootDir: extensionUri.fsPath,
    draftsDir: join(storageDir, 'drafts'),
    reviewsDir: join(storageDir, 'reviews'),
    modelsDir: join(storageDir, 'models'),
    storageDir,
  };
}
