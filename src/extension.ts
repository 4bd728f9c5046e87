import * as vscode from 'vscode';
import { afterActivation } from './editor/afterActivation.js';
import { registerCoherence } from './editor/coherence/register.js';
import { registerContinue } from './editor/continue/register.js';
import { registerDraft } from './editor/draft/register.js';
import { FindingsStore } from './editor/findings/findingsStore.js';
import { registerHighlights } from './editor/highlights/register.js';
import { ModelPool } from './editor/models/modelPool.js';
import { registerModels } from './editor/models/register.js';
import { partsOf } from './editor/parts.js';
import { registerReading } from './editor/reading/register.js';
import { registerReview } from './editor/review/register.js';
import { registerRewrite } from './editor/rewrite/register.js';

let close: (() => Promise<void>) | undefined;

/** What another extension may know of this one; it drafts by the command `polaris.draft`. */
export interface PolarisApi {
  /** Where the journals of drafts are kept. */
  readonly draftsDir: string;
}

/** VS Code's door: builds the parts, registers each feature, returns. Engines and the craft are loaded when they are first asked. */
export function activate(context: vscode.ExtensionContext): PolarisApi {
  const log = vscode.window.createOutputChannel('POLARIS', { log: true });
  const parts = partsOf(context, log);
  const host = { rootDir: parts.rootDir, modelsDir: parts.modelsDir, log: (line: string) => log.info(line) };
  const pool = new ModelPool(async (...open) => (await import('./engine/openModel.js')).openModel(...open), host);
  const draft = registerDraft(parts, pool);
  const findings = new FindingsStore();
  const rewrites = registerRewrite(parts, pool);
  const highlights = registerHighlights(parts, findings, rewrites);
  context.subscriptions.push(
    log,
    draft,
    registerModels(parts, pool),
    findings,
    rewrites,
    highlights,
    registerReading(parts, highlights),
    registerReview(parts, pool, findings, highlights),
    registerCoherence(parts, pool, findings, highlights, draft.onDidDraft),
    afterActivation(() => void draft.offerUnfinished()),
    registerContinue(parts, pool),
  );
  close = async () => {
    draft.dispose();
    await pool[Symbol.asyncDispose]();
  };
  return { draftsDir: parts.draftsDir };
}

/** VS Code waits for this when a window closes: drafts stop without an end in their journals, and the models' processes end. */
export async function deactivate(): Promise<void> {
  await close?.();
}
