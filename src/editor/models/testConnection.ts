import * as vscode from 'vscode';
import type { GenerateRequest } from '../../story/languageModel.js';
import type { OpenedModel } from '../../engine/openModel.js';
import type { Parts } from '../parts.js';
import { withKey } from './keys.js';
import type { ModelPool } from './modelPool.js';
import { readEngineSettings } from './settings.js';

interface Answer {
  readonly firstTokenSeconds: number | null;
  readonly tokens: number;
}

/**
 * Opens the model of the settings, asks it for a few words, and says what answered, where it runs, its context and how fast it began.
 * @throws {LanguageModelError} when nothing answers
 */
export async function testEngine(parts: Parts, pool: ModelPool, signal: AbortSignal): Promise<void> {
  const settings = await withKey(readEngineSettings(), parts.secrets);
  const models = settings.engine === 'server' ? await listed(settings, signal) : [];
  using lease = await pool.lease(settings, () => undefined, signal);
  const { model } = lease;
  const answer = await ask(model, signal);
  if (signal.aborted) return;
  const seconds = answer.firstTokenSeconds === null ? '–' : answer.firstTokenSeconds.toFixed(2);
  const context = model.contextTokens.toLocaleString(vscode.env.language);
  const said = vscode.l10n.t('{0} answered on {1}: {2} tokens of context, first token after {3} s.', model.name, model.where, context, seconds);
  parts.log.info(said);
  const others = models.filter((name) => name !== model.name);
  const more = others.length === 0 ? '' : ` ${vscode.l10n.t('It also has {0}.', others.join(', '))}`;
  if (more !== '') parts.log.info(more.trim());
  void vscode.window.showInformationMessage(said + more);
}

async function listed(settings: Parameters<ModelPool['lease']>[0] & { engine: 'server' }, signal: AbortSignal): Promise<readonly string[]> {
  const { listModels } = await import('../../engine/server/listModels.js');
  return listModels(settings, signal);
}

async function ask(model: OpenedModel, signal: AbortSignal): Promise<Answer> {
  const request: GenerateRequest = {
    messages: [{ role: 'user', content: 'Write one short sentence about the sea.' }],
    sampling: model.profile.sampling,
    maxTokens: 24,
    thinkingTokens: 0,
  };
  const start = performance.now();
  let firstTokenSeconds: number | null = null;
  let tokens = 0;
  for await (const chunk of model.generate(request, signal)) {
    if (chunk.kind === 'end') break;
    firstTokenSeconds ??= (performance.now() - start) / 1000;
    tokens += chunk.tokens;
  }
  return { firstTokenSeconds, tokens };
}
