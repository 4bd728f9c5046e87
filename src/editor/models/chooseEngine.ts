import * as vscode from 'vscode';
import type { Parts } from '../parts.js';
import { remoteMachine } from './machine.js';
import { chooseOffered } from './offeredModels.js';
import { readEngineSettings } from './settings.js';
import { hostOf } from './thisMachine.js';

interface Choice extends vscode.QuickPickItem {
  readonly run?: () => Promise<void>;
}

/** The picker behind the status bar: a preset, a model file, or a server. What is chosen goes into the writer's own settings. */
export async function chooseEngine(parts: Parts): Promise<void> {
  const { loadPresets } = await import('../../engine/presets.js');
  const presets = await loadPresets(parts.rootDir);
  const now = readEngineSettings();
  const isNow = (matches: boolean): string => (matches ? '$(check) ' : '$(blank) ');
  const machine = remoteMachine();
  const local: Choice[] = presets.map((preset) => ({
    label: isNow(now.engine === 'local' && now.modelFile === undefined && now.preset === preset.id) + preset.label,
    description: 'repository' in preset.source ? preset.source.repository : vscode.l10n.t('in the box'),
    detail: preset.description,
    run: () => choosePreset(preset.id, parts),
  }));
  const fileNow = now.engine === 'local' ? now.modelFile : undefined;
  const items: Choice[] = [
    separator(machine === undefined ? vscode.l10n.t('On this machine') : vscode.l10n.t('On {0}', machine)),
    ...local,
    {
      label: `${isNow(fileNow !== undefined)}${vscode.l10n.t('A model file of your own…')}`,
      ...(fileNow === undefined ? {} : { description: fileNow }),
      run: chooseFile,
    },
    separator(vscode.l10n.t('Elsewhere')),
    {
      label: `${isNow(now.engine === 'server')}${vscode.l10n.t('A server…')}`,
      detail: vscode.l10n.t('vLLM, SGLang, Docker Model Runner, llama-server, Ollama, LM Studio or a public service'),
      ...(now.engine === 'server' ? { description: hostOf(now.baseUrl) ?? now.baseUrl } : {}),
      run: chooseServer,
    },
    {
      label: `${isNow(now.engine === 'vscode-lm')}${vscode.l10n.t('A model of the editor…')}`,
      detail: vscode.l10n.t('Models that other extensions offer in VS Code and that you have enabled'),
      ...(now.engine === 'vscode-lm' ? { description: now.model } : {}),
      run: chooseEditorModel,
    },
  ];
  const placeHolder = vscode.l10n.t('Who writes your stories?');
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('POLARIS engine'), placeHolder, matchOnDetail: true });
  await chosen?.run?.();
}

function separator(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

async function update(values: Readonly<Record<string, unknown>>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('polaris');
  for (const [key, value] of Object.entries(values)) await settings.update(key, value, vscode.ConfigurationTarget.Global);
}

/** A preset whose file is not on this machine says so now, and where to get it; the draft would say it too late. */
async function choosePreset(id: string, parts: Parts): Promise<void> {
  await update({ engine: 'local', 'local.preset': id, 'local.modelFile': undefined });
  const settings = readEngineSettings();
  if (settings.engine !== 'local') return;
  const { chooseModel } = await import('../../engine/local/chooseModel.js');
  await chooseModel(settings, { ...parts, log: (line) => parts.log.info(line), onLoading: () => undefined });
}

async function chooseFile(): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Choose a model file'),
      openLabel: vscode.l10n.t('Use This Model'),
      filters: { GGUF: ['gguf'] },
    })) ?? [];
  if (file) await update({ engine: 'local', 'local.modelFile': file.fsPath });
}

async function chooseEditorModel(): Promise<void> {
  const now = readEngineSettings();
  const model = await chooseOffered(now.engine === 'vscode-lm' ? now.model : undefined);
  if (model !== undefined) await update({ engine: 'vscode-lm', 'vscodeLm.model': model });
}

async function chooseServer(): Promise<void> {
  const now = vscode.workspace.getConfiguration('polaris').get<string>('server.baseUrl') ?? '';
  const baseUrl = await vscode.window.showInputBox({
    title: vscode.l10n.t('Address of the server'),
    prompt: vscode.l10n.t('Used as typed. Text goes to a host that is not this machine only after you agreed to that host.'),
    value: now,
    ignoreFocusOut: true,
    validateInput: (value) => (hostOf(value.trim()) === undefined ? vscode.l10n.t('An address such as http://127.0.0.1:8000/v1') : undefined),
  });
  if (baseUrl === undefined) return;
  await update({ engine: 'server', 'server.baseUrl': baseUrl.trim() });
  const test = vscode.l10n.t('Test Connection');
  const key = vscode.l10n.t('Set Key');
  const next = await vscode.window.showInformationMessage(vscode.l10n.t('Stories are now written by {0}.', hostOf(baseUrl.trim()) ?? baseUrl), test, key);
  if (next === test) await vscode.commands.executeCommand('polaris.testConnection');
  if (next === key) await vscode.commands.executeCommand('polaris.setServerKey');
}
