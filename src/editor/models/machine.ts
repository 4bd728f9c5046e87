import * as vscode from 'vscode';
import { isThisMachine } from './thisMachine.js';

/** Whose processor and GPU a local model uses, in words; undefined where there is only one machine. */
export function remoteMachine(): string | undefined {
  const { remoteName } = vscode.env;
  // A workbench in the browser names its server's address as the remote, also where both are on this machine.
  if (remoteName !== undefined && isThisMachine(`http://${remoteName}`)) return undefined;
  switch (remoteName) {
    case undefined:
      return undefined;
    case 'wsl':
      return vscode.l10n.t('WSL on this computer');
    case 'ssh-remote':
      return vscode.l10n.t('the machine you are connected to over SSH');
    case 'dev-container':
    case 'attached-container':
      return vscode.l10n.t('the container');
    case 'codespaces':
      return vscode.l10n.t('the codespace');
    default:
      return vscode.l10n.t('the server this window is connected to');
  }
}
