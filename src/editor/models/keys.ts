import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import type { Parts } from '../parts.js';
import { hostOf } from './thisMachine.js';

/** Keys live in secret storage alone, one per endpoint: the key of one server is never offered to another. */
function secretOf(baseUrl: string): string {
  return `polaris.key ${baseUrl.replace(/\/+$/, '')}`;
}

/** The settings with the endpoint's key, where there is one. */
export async function withKey(settings: EngineSettings, secrets: vscode.SecretStorage): Promise<EngineSettings> {
  if (settings.engine !== 'server') return settings;
  const apiKey = await secrets.get(secretOf(settings.baseUrl));
  return apiKey === undefined ? settings : { ...settings, apiKey };
}

/** Asks for the key of the server in the settings; an empty one forgets it. */
export async function askForKey(baseUrl: string, parts: Pick<Parts, 'secrets' | 'log'>): Promise<void> {
  const host = hostOf(baseUrl);
  if (host === undefined) {
    await vscode.window.showErrorMessage(vscode.l10n.t('The server address {0} is no http:// or https:// address; correct it in the settings first.', baseUrl));
    return;
  }
  const key = await vscode.window.showInputBox({
    title: vscode.l10n.t('Key for {0}', host),
    prompt: vscode.l10n.t('Kept in the secret storage of this machine, for this address alone. Leave it empty to forget it.'),
    password: true,
    ignoreFocusOut: true,
  });
  if (key === undefined) return;
  if (key.trim() === '') await parts.secrets.delete(secretOf(baseUrl));
  else await parts.secrets.store(secretOf(baseUrl), key.trim());
  parts.log.info(key.trim() === '' ? `The key for ${host} was forgotten.` : `The key for ${host} was kept.`);
}
