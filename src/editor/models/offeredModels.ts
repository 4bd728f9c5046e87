import * as vscode from 'vscode';
import { formatModelId } from '../../engine/vscode-lm/modelId.js';

interface Offered extends vscode.QuickPickItem {
  readonly model: string;
}

/**
 * Lets the writer choose among the models the editor offers now: those of extensions the writer has installed and signed in to.
 *
 * @param now the one in the settings, as "vendor/id"
 * @returns "vendor/id"; undefined where none is chosen
 */
export async function chooseOffered(now: string | undefined): Promise<string | undefined> {
  const title = vscode.l10n.t('Models of the editor');
  const progress = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Asking the editor for its models'), cancellable: true };
  const models = await vscode.window.withProgress(progress, (_progress, token) => listed(token));
  if (models === undefined) return undefined;
  if (models.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The editor offers no models now: sign in to an extension that has some, or enable one in the chat view under “Manage Language Models”.'),
    );
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(
    models.map((model) => itemOf(model, now)),
    { title, placeHolder: vscode.l10n.t('Your text goes to the model you choose, through the editor'), matchOnDescription: true },
  );
  return chosen?.model;
}

/** An extension that has to sign in first may not answer at all: the writer can go back. */
async function listed(token: vscode.CancellationToken): Promise<readonly vscode.LanguageModelChat[] | undefined> {
  const cancelled = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)));
  return Promise.race([vscode.lm.selectChatModels(), cancelled]);
}

function itemOf(model: vscode.LanguageModelChat, now: string | undefined): Offered {
  const id = formatModelId(model);
  const context = model.maxInputTokens.toLocaleString(vscode.env.language);
  return {
    label: `${id === now ? '$(check) ' : '$(blank) '}${model.name}`,
    description: id,
    detail: vscode.l10n.t('{0} tokens of context', context),
    model: id,
  };
}
