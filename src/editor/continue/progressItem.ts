import * as vscode from 'vscode';
import type { ContinueEvent } from '../../story/continue/index.js';
import { grouped } from '../draft/numbers.js';
import { remoteMachine } from '../models/machine.js';

type Progress = Extract<ContinueEvent, { kind: 'progress' }>;

/** One continuation in the status bar and, for a person, in a notification: what it does, how far it is, and how to stop it. */
export class ProgressItem implements Disposable {
  private readonly item: vscode.StatusBarItem;
  private report: ((message: string) => void) | undefined;
  private step = '';
  private count = '';

  /** @param number what `polaris.cancelContinue` knows it by */
  constructor(
    number: number,
    private readonly title: string,
  ) {
    this.item = vscode.window.createStatusBarItem(`polaris.continue.${number.toString()}`, vscode.StatusBarAlignment.Left, 100);
    this.item.name = vscode.l10n.t('POLARIS continuation');
    this.item.command = { command: 'polaris.cancelContinue', title: vscode.l10n.t('Stop Continuing'), arguments: [number] };
    this.say(vscode.l10n.t('Continuing'));
    this.item.show();
  }

  /** Tells a notification too. */
  telling(report: (message: string) => void): void {
    this.report = report;
  }

  readonly loading = (fraction: number): void => {
    const percent = fraction > 0 ? ` ${Math.round(fraction * 100).toString()} %` : '';
    this.say(vscode.l10n.t('Loading the model{0}', percent));
  };

  progress({ step, done, of }: Progress): void {
    this.say(step === 'summary' && of > 0 ? vscode.l10n.t('Summing up scene {0} of {1}', Math.min(done + 1, of), of) : stepOf(step));
  }

  words(words: number, asked: number | 'scene-end'): void {
    this.count =
      asked === 'scene-end'
        ? vscode.l10n.t('{0} words', grouped(words))
        : vscode.l10n.t('{0} of {1} words', grouped(words), grouped(asked));
    this.say(stepOf('writing'));
  }

  [Symbol.dispose](): void {
    this.item.dispose();
  }

  private say(step: string): void {
    this.step = step;
    const text = [this.step, this.count].filter((part) => part !== '').join(' · ');
    const machine = remoteMachine();
    this.item.text = `$(sync~spin) ${text}`;
    this.item.tooltip = [
      this.title,
      text,
      ...(machine === undefined ? [] : [vscode.l10n.t('on {0}', machine)]),
      vscode.l10n.t('Click to stop; the text so far stays.'),
    ].join('\n');
    this.item.accessibilityInformation = { label: `POLARIS: ${text}`, role: 'button' };
    this.report?.(text);
  }
}

function stepOf(step: Progress['step']): string {
  switch (step) {
    case 'summary':
      return vscode.l10n.t('Summing up earlier scenes');
    case 'reading':
      return vscode.l10n.t('Reading');
    case 'thinking':
      return vscode.l10n.t('Thinking');
    case 'writing':
      return vscode.l10n.t('Writing');
  }
}
