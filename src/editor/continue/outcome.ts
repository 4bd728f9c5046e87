import * as vscode from 'vscode';
import type { OpenedModel } from '../../engine/engine.js';
import { grouped } from '../draft/numbers.js';
import type { ContinueResult } from './result.js';

/** How the last continuation went, in the status bar; and, once a window, that the model in the box only demonstrates. */
export class Outcome implements vscode.Disposable {
  /** Who wrote last. */
  model: Pick<OpenedModel, 'name' | 'profile'> | undefined;
  private readonly item: vscode.StatusBarItem;
  private said = false;

  constructor() {
    this.item = vscode.window.createStatusBarItem('polaris.continued', vscode.StatusBarAlignment.Left, 98);
    this.item.name = vscode.l10n.t('POLARIS continuation');
    this.item.command = 'polaris.showLog';
  }

  hide(): void {
    this.item.hide();
  }

  show({ takes, stop }: ContinueResult): void {
    const words = takes.reduce((sum, take) => sum + take.words, 0);
    const count = takes.length > 1 ? vscode.l10n.t('{0} takes', takes.length) : vscode.l10n.t('{0} words', grouped(words));
    const demonstration = this.model?.profile.demonstration === true ? [vscode.l10n.t('demonstration')] : [];
    const text = [count, ...demonstration].join(' · ');
    this.item.text = `$(${ICONS[stop]}) ${text}`;
    const lines = [
      sentenceOf(stop),
      text,
      ...(demonstration.length === 0 ? [] : [vscode.l10n.t('This is the demonstration model: it shows the path and writes nonsense.')]),
    ];
    this.item.tooltip = lines.join('\n');
    this.item.accessibilityInformation = { label: `POLARIS: ${lines.join(' ')}`, role: 'button' };
    this.item.show();
  }

  /** Tells a person, once. */
  tellDemonstration(): void {
    if (this.said || this.model?.profile.demonstration !== true) return;
    this.said = true;
    const choose = vscode.l10n.t('Choose Engine');
    const message = vscode.l10n.t(
      'This is a demonstration: {0} shows how continuing works and writes nonsense. For real prose choose another model.',
      this.model.name,
    );
    void vscode.window.showInformationMessage(message, choose).then((chosen) => {
      if (chosen === choose) void vscode.commands.executeCommand('polaris.chooseEngine');
    });
  }

  dispose(): void {
    this.item.dispose();
  }
}

const ICONS = { done: 'check', short: 'warning', cancelled: 'circle-slash', failed: 'error' } as const;

function sentenceOf(stop: ContinueResult['stop']): string {
  switch (stop) {
    case 'done':
      return vscode.l10n.t('The continuation is done.');
    case 'short':
      return vscode.l10n.t('The continuation ended early: the model had nothing more to write.');
    case 'cancelled':
      return vscode.l10n.t('The continuation was stopped; the text so far stays.');
    case 'failed':
      return vscode.l10n.t('The continuation failed; the text so far stays.');
  }
}
