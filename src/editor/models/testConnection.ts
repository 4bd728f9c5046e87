import * as vscode from 'vscode';
import { abilitiesOfModel, abilitiesOfServer } from '../../engine/abilities.js';
import type { EngineSettings, ServerSettings } from '../../engine/engine.js';
import type { Parts } from '../parts.js';
import { abilityLines } from './abilityLines.js';
import { withKey } from './keys.js';
import type { ModelPool } from './modelPool.js';
import { readEngineSettings } from './settings.js';
import { measureSpeed } from './speed.js';

/**
 * Asks the model of the settings a few small questions of no story, and says what answered, where, how fast, and what it can do.
 * @throws {LanguageModelError} when nothing answers
 */
export async function testEngine(parts: Parts, pool: ModelPool, signal: AbortSignal): Promise<void> {
  const settings = await withKey(readEngineSettings(), parts.secrets);
  const lines = settings.engine === 'server' ? await testServer(settings, pool, signal) : await testModel(settings, pool, signal);
  if (signal.aborted) return;
  for (const line of lines) parts.log.info(line);
  const [answer = '', ...others] = lines;
  const more = vscode.l10n.t('Show What It Can Do');
  void vscode.window.showInformationMessage(answer, ...(others.length === 0 ? [] : [more])).then((chosen) => {
    if (chosen === more) parts.log.show(true);
  });
}

async function testModel(settings: Exclude<EngineSettings, ServerSettings>, pool: ModelPool, signal: AbortSignal): Promise<string[]> {
  using lease = await pool.lease(settings, () => undefined, signal);
  const { model } = lease;
  const { firstTokenSeconds, tokensPerSecond } = await measureSpeed(model, signal);
  return [
    answered(model.name, model.where, model.contextTokens, firstTokenSeconds),
    ...(tokensPerSecond === null ? [] : [vscode.l10n.t('It writes {0} tokens a second.', tokensPerSecond.toFixed(1))]),
    ...abilityLines(await abilitiesOfModel(settings.engine, model, signal)),
  ];
}

/** Opened anew unless it writes at this moment: a server may serve another model now. What is learned stays with the model that writes. */
async function testServer(settings: ServerSettings, pool: ModelPool, signal: AbortSignal): Promise<string[]> {
  await pool.forget(settings);
  using lease = await pool.lease(settings, () => undefined, signal);
  const report = await lease.model.examine?.(signal);
  if (!report) return [];
  const others = report.models.filter((name) => name !== report.modelName);
  const { refused } = report.capabilities;
  return [
    answered(report.modelName, report.where, report.contextTokens, report.firstTokenMs === null ? null : report.firstTokenMs / 1000),
    ...abilityLines(abilitiesOfServer(report)),
    ...(others.length === 0 ? [] : [vscode.l10n.t('It also has {0}.', others.join(', '))]),
    ...(refused.length === 0 ? [] : [vscode.l10n.t('It does not take {0}; these are left out.', refused.join(', '))]),
  ];
}

function answered(name: string, where: string, contextTokens: number, firstTokenSeconds: number | null): string {
  const context = contextTokens.toLocaleString(vscode.env.language);
  const seconds = firstTokenSeconds === null ? '–' : firstTokenSeconds.toFixed(2);
  return vscode.l10n.t('{0} answered on {1}: {2} tokens of context, first token after {3} s.', name, where, context, seconds);
}
