import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import { RequestError } from '../failure.js';
import { hostOf, isThisMachine } from './thisMachine.js';

const CONSENT = 'polaris.consent';

/**
 * Who would get the text, when that is not this machine and was not agreed to yet: a server's host, or a model of the editor as
 * "vendor/id".
 */
export function hostToAsk(settings: EngineSettings, memory: vscode.Memento): string | undefined {
  const receiver = receiverOf(settings);
  return receiver === undefined || agreed(memory).includes(receiver) ? undefined : receiver;
}

/** A model that is not chosen yet gets nothing: opening it says so. */
function receiverOf(settings: EngineSettings): string | undefined {
  if (settings.engine === 'local') return undefined;
  if (settings.engine === 'vscode-lm') return settings.model === '' ? undefined : settings.model;
  return isThisMachine(settings.baseUrl) ? undefined : hostOf(settings.baseUrl);
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
      detail: detailOf(settings, host),
    },
    send,
  );
  if (chosen !== send) return false;
  await memory.update(CONSENT, [...agreed(memory), host]);
  return true;
}

function detailOf(settings: EngineSettings, receiver: string): string {
  if (settings.engine === 'vscode-lm') {
    const [vendor = ''] = receiver.split('/', 1);
    return vscode.l10n.t(
      'The editor passes the text on to {0}, whose model “{1}” is in your settings; where that runs, {0} knows. Premise, outline, earlier text and the story so far go there. POLARIS asks once for each model.',
      vendor,
      receiver.slice(vendor.length + 1),
    );
  }
  return vscode.l10n.t(
    'The model in your settings runs on {0}, not on this machine. Premise, outline, earlier text and the story so far go there. POLARIS asks once for each host.',
    receiver,
  );
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
