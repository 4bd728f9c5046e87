import * as vscode from 'vscode';
import type { EngineHost, LocalSettings, ServerSettings } from '../../engine/openModel.js';
import type { Parts } from '../parts.js';
import { withKey } from './keys.js';
import type { ModelPool } from './modelPool.js';
import { readEngineSettings } from './settings.js';
import { measureSpeed } from './speed.js';

/**
 * Asks the model of the settings for a sentence of no story, and says what answered, where, with which context and how fast.
 * @throws {LanguageModelError} when nothing answers
 */
export async function testEngine(parts: Parts, pool: ModelPool, signal: AbortSignal): Promise<void> {
  const settings = await withKey(readEngineSettings(), parts.secrets);
  const lines = settings.engine === 'server' ? await testServer(settings, parts, signal) : await testLocal(settings, pool, signal);
  if (signal.aborted) return;
  for (const line of lines) parts.log.info(line);
  const more = vscode.l10n.t('Show Log');
  void vscode.window.showInformationMessage(lines.slice(0, 2).join(' '), more).then((chosen) => {
    if (chosen === more) parts.log.show(true);
  });
}

async function testLocal(settings: LocalSettings, pool: ModelPool, signal: AbortSignal): Promise<string[]> {
  using lease = await pool.lease(settings, () => undefined, signal);
  const { model } = lease;
  const { firstTokenSeconds, tokensPerSecond } = await measureSpeed(model, signal);
  return [
    answered(model.name, model.where, model.contextTokens, firstTokenSeconds),
    ...(tokensPerSecond === null ? [] : [vscode.l10n.t('It writes {0} tokens a second.', tokensPerSecond.toFixed(1))]),
  ];
}

async function testServer(settings: ServerSettings, parts: Parts, signal: AbortSignal): Promise<string[]> {
  const { testConnection } = await import('../../engine/server/testConnection.js');
  const host: EngineHost = { ...parts, log: (line) => parts.log.info(line), onLoading: () => undefined };
  const report = await testConnection(settings, host, signal);
  const others = report.models.filter((name) => name !== report.modelName);
  const { refused } = report.capabilities;
  return [
    answered(report.modelName, report.where, report.contextTokens, report.firstTokenMs === null ? null : report.firstTokenMs / 1000),
    ...(others.length === 0 ? [] : [vscode.l10n.t('It also has {0}.', others.join(', '))]),
    ...(report.contextFrom === 'default' ? [vscode.l10n.t('It does not say its context size; the figure is a careful guess.')] : []),
    ...(refused.length === 0 ? [] : [vscode.l10n.t('It does not take {0}; these are left out.', refused.join(', '))]),
  ];
}

function answered(name: string, where: string, contextTokens: number, firstTokenSeconds: number | null): string {
  const context = contextTokens.toLocaleString(vscode.env.language);
  const seconds = firstTokenSeconds === null ? '–' : firstTokenSeconds.toFixed(2);
  return vscode.l10n.t('{0} answered on {1}: {2} tokens of context, first token after {3} s.', name, where, context, seconds);
}
