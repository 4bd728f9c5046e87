import * as vscode from 'vscode';
import type { EngineSettings, OpenedModel } from '../../engine/engine.js';
import { afterActivation } from '../afterActivation.js';
import type { Parts } from '../parts.js';
import { remoteMachine } from './machine.js';
import type { ModelPool } from './modelPool.js';
import { readEngineSettings } from './settings.js';
import { withKey } from './keys.js';
import { modelName } from './modelName.js';
import { hostOf } from './thisMachine.js';

/** The status-bar item that says who would write, and once the model is open, on what it runs. */
export function showEngineItem(pool: ModelPool, { secrets, rootDir }: Pick<Parts, 'secrets' | 'rootDir'>): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('polaris.engine', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('POLARIS engine');
  item.command = 'polaris.chooseEngine';
  let looks = 0;
  const refresh = async (): Promise<void> => {
    const look = ++looks;
    const settings = await withKey(readEngineSettings(), secrets);
    const model = await pool.where(settings);
    const named = model?.name ?? (await modelName(settings, rootDir));
    const name = named === '' ? vscode.l10n.t('no model chosen') : named;
    // a later look may have ended before this one
    if (look !== looks) return;
    describe(item, settings, name, model);
    item.show();
  };
  const first = afterActivation(() => void refresh());
  const watching = pool.onDidChange(() => void refresh());
  return vscode.Disposable.from(
    item,
    first,
    { dispose: () => watching[Symbol.dispose]() },
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('polaris')) void refresh();
    }),
  );
}

const ICONS = { local: 'device-desktop', server: 'cloud', 'vscode-lm': 'sparkle' } as const;

function describe(item: vscode.StatusBarItem, settings: EngineSettings, name: string, model: OpenedModel | undefined): void {
  item.text = `$(${ICONS[settings.engine]}) ${name}${model ? ` · ${model.where}` : ''}`;
  const lines = [
    model ? vscode.l10n.t('POLARIS writes with {0} on {1}.', name, model.where) : vscode.l10n.t('POLARIS will write with {0}; it is opened with the first draft.', name),
    ...(model ? [vscode.l10n.t('Context: {0} tokens.', model.contextTokens.toLocaleString(vscode.env.language))] : []),
    ...(model?.profile.demonstration ? [vscode.l10n.t('This is the demonstration model: it shows the path and writes nonsense.')] : []),
    ...whose(settings),
    vscode.l10n.t('Click to choose another engine.'),
  ];
  item.tooltip = lines.join('\n');
  item.accessibilityInformation = { label: lines.join(' '), role: 'button' };
}

function whose(settings: EngineSettings): string[] {
  if (settings.engine === 'server') return [vscode.l10n.t('The text goes to {0}.', hostOf(settings.baseUrl) ?? settings.baseUrl)];
  if (settings.engine === 'vscode-lm') return [vscode.l10n.t('The text goes to {0}, through the editor.', settings.model)];
  const machine = remoteMachine();
  return machine === undefined ? [] : [vscode.l10n.t('It uses the processor and the GPU of {0}.', machine)];
}
