import * as vscode from 'vscode';
import { askForKey } from '../models/keys.js';
import { remoteMachine } from '../models/machine.js';
import { chooseOffered } from '../models/offeredModels.js';
import { readEngineSettings } from '../models/settings.js';
import { hostOf } from '../models/thisMachine.js';
import type { Parts } from '../parts.js';
import { canJudge, judgeName, readJudgeSettings } from './judgeSettings.js';

interface Choice extends vscode.QuickPickItem {
  readonly run?: () => Promise<void>;
}

/** Chooses who judges, apart from who writes. What is chosen goes into the writer's own settings. */
export async function chooseJudge(parts: Parts): Promise<void> {
  const { loadPresets } = await import('../../engine/presets.js');
  const machine = remoteMachine();
  const presets = (await loadPresets(parts.rootDir)).filter(({ demonstration }) => !demonstration);
  const local: Choice[] = presets.map((preset) => ({
    label: preset.label,
    ...('repository' in preset.source ? { description: preset.source.repository } : {}),
    detail: preset.description,
    run: () => set({ engine: 'local', preset: preset.id }),
  }));
  const items: Choice[] = [
    await sameAsWriter(parts),
    separator(machine === undefined ? vscode.l10n.t('On this machine') : vscode.l10n.t('On {0}', machine)),
    ...local,
    { label: vscode.l10n.t('A model file of your own…'), run: chooseFile },
    separator(vscode.l10n.t('Elsewhere')),
    {
      label: vscode.l10n.t('A server…'),
      detail: vscode.l10n.t('vLLM, SGLang, Docker Model Runner, llama-server, Ollama, LM Studio or a public service'),
      run: () => chooseServer(parts),
    },
    {
      label: vscode.l10n.t('A model of the editor…'),
      detail: vscode.l10n.t('Models that other extensions offer in VS Code and that you have enabled'),
      run: chooseEditorModel,
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('POLARIS judge'),
    placeHolder: vscode.l10n.t('Who judges your stories? Now: {0}', nameNow()),
    matchOnDetail: true,
  });
  await chosen?.run?.();
}

function nameNow(): string {
  const judge: unknown = vscode.workspace.getConfiguration('polaris').get('judge');
  return judge === 'same' ? vscode.l10n.t('who writes them') : judgeName(readJudgeSettings());
}

async function sameAsWriter(parts: Parts): Promise<Choice> {
  const writer = readEngineSettings();
  return {
    label: vscode.l10n.t('The model that writes'),
    description: judgeName(writer),
    ...((await canJudge(writer, parts)) ? {} : { detail: vscode.l10n.t('It cannot judge now: it is the demonstration model.') }),
    run: () => set('same'),
  };
}

function separator(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

async function set(judge: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('polaris').update('judge', judge, vscode.ConfigurationTarget.Global);
}

async function chooseFile(): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Choose a model file'),
      openLabel: vscode.l10n.t('Use This Model'),
      filters: { GGUF: ['gguf'] },
    })) ?? [];
  if (file) await set({ engine: 'local', modelFile: file.fsPath });
}

async function chooseEditorModel(): Promise<void> {
  const model = await chooseOffered(undefined);
  if (model !== undefined) await set({ engine: 'vscode-lm', model });
}

async function chooseServer(parts: Parts): Promise<void> {
  const judge: unknown = vscode.workspace.getConfiguration('polaris').get('judge');
  const known: unknown = typeof judge === 'object' && judge !== null ? Reflect.get(judge, 'baseUrl') : undefined;
  const baseUrl = await vscode.window.showInputBox({
    title: vscode.l10n.t('Address of the server'),
    prompt: vscode.l10n.t('Used as typed. Text goes to a host that is not this machine only after you agreed to that host.'),
    value: typeof known === 'string' ? known : 'http://127.0.0.1:8000/v1',
    ignoreFocusOut: true,
    validateInput: (value) =>
      hostOf(value.trim()) === undefined ? vscode.l10n.t('An address such as http://127.0.0.1:8000/v1') : undefined,
  });
  if (baseUrl === undefined) return;
  const modelName = await vscode.window.showInputBox({
    title: vscode.l10n.t('Name of the model'),
    prompt: vscode.l10n.t('Empty: the first one the server lists.'),
    ignoreFocusOut: true,
  });
  if (modelName === undefined) return;
  await set({ engine: 'server', baseUrl: baseUrl.trim(), ...(modelName.trim() === '' ? {} : { modelName: modelName.trim() }) });
  const key = vscode.l10n.t('Set Key');
  // Not awaited: the message may stand for as long as the writer likes.
  void vscode.window
    .showInformationMessage(vscode.l10n.t('Stories are now judged by {0}.', hostOf(baseUrl.trim()) ?? baseUrl), key)
    .then((next) => {
      if (next === key) void askForKey(baseUrl.trim(), parts);
    });
}
