import { join } from 'node:path';
import * as vscode from 'vscode';
import { registerDraft } from './editor/draft/register.js';
import { ModelPool } from './editor/models/modelPool.js';
import { registerModels } from './editor/models/register.js';
import type { Parts } from './editor/parts.js';

let pool: ModelPool | undefined;

/** VS Code's door: builds the parts, registers each feature, returns. Engines and the craft are loaded when they are first asked. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('POLARIS', { log: true });
  const storage = context.globalStorageUri.fsPath;
  const parts: Parts = {
    log,
    secrets: context.secrets,
    memory: context.globalState,
    rootDir: context.extensionUri.fsPath,
    draftsDir: join(storage, 'drafts'),
    modelsDir: join(storage, 'models'),
  };
  const host = { rootDir: parts.rootDir, modelsDir: parts.modelsDir, log: (line: string) => log.info(line) };
  pool = new ModelPool(async (...open) => (await import('./engine/openModel.js')).openModel(...open), host);
  const draft = registerDraft(parts, pool);
  context.subscriptions.push(log, draft, registerModels(parts, pool));
  void draft.offerUnfinished();
}

/** VS Code waits for this when a window closes: the models' processes end with it. */
export async function deactivate(): Promise<void> {
  await pool?.[Symbol.asyncDispose]();
}
