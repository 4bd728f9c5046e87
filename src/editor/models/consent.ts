import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/openModel.js';
import { RequestError } from '../failure.js';
import { hostOf, isThisMachine } from './thisMachine.js';

const CONSENT = 'polaris.consent';

/** The host that would get the text, when it is not this machine and was not agreed to yet. */
export function hostToAsk(settings: EngineSettings, memory: vscode.Memento): string | undefined {
  if (settings.engine === 'local' || isThisMachine(settings.baseUrl)) return undefined;
  const host = hostOf(settings.baseUrl);
  return host === undefined || agreed(memory).includes(host) ? undefined : host;
}

/**
 * Asks, naming the host, before a story goes to it for the first time; the answer yes is remembered for that host.
 * @returns whether it may be sent
 */
export async function askConsent(settings: EngineSettings, memory: vscode.Memento): Promise<boolean> {
  const host = hostToAsk(settings, memory);
  if (host === undefined) return true;
  const send = vscode.l10n.t('Send to {0}', host);
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('Send your brief and story to {0}?', host),
    {
      modal: true,
      detail: vscode.l10n.t(
        'The model in your settings runs on {0}, not on this machine. Premise, outline, earlier text and the story so far go there. POLARIS asks once for each host.',
        host,
      ),
    },
    send,
  );
  if (chosen !== send) return false;
  await memory.update(CONSENT, [...agreed(memory), host]);
  return true;
}

/** @throws {RequestError} `consent-needed` where a program asks and the writer has not agreed to the host. */
export function requireConsent(settings: EngineSettings, memory: vscode.Memento): void {
  const host = hostToAsk(settings, memory);
  if (host === undefined) return;
  throw new RequestError(
    'consent-needed',
    vscode.l10n.t('The story would go to {0}, and nobody has agreed to that yet; run “POLARIS: Draft Story…” once by hand and agree there.', host),
  );
}

function agreed(memory: vscode.Memento): readonly string[] {
  const value = memory.get<unknown>(CONSENT);
  return Array.isArray(value) ? value.filter((host) => typeof host === 'string') : [];
}
