import * as vscode from 'vscode';
import type { DraftEvent } from '../../story/draft/events.js';
import { remoteMachine } from '../models/machine.js';
import { duration, grouped } from './numbers.js';

type Progress = Extract<DraftEvent, { kind: 'progress' }>;

/** One draft in the status bar: what it does, how far it is, how long it will take; clicking it offers to stop. */
export class DraftShow implements vscode.Disposable, Disposable {
  private readonly item: vscode.StatusBarItem;
  private outOfSight = false;
  private place = '';

  constructor(
    id: string,
    private readonly title: string,
    private readonly thinking: (text: string) => void,
  ) {
    this.item = vscode.window.createStatusBarItem(`polaris.draft.${id}`, vscode.StatusBarAlignment.Left, 100);
    this.item.name = vscode.l10n.t('POLARIS draft');
    this.item.command = { command: 'polaris.cancelDraft', title: vscode.l10n.t('Stop Drafting'), arguments: [id] };
    this.item.show();
  }

  loading(fraction: number): void {
    const percent = fraction > 0 ? ` ${Math.round(fraction * 100)} %` : '';
    this.set(vscode.l10n.t('Loading the model{0}', percent));
  }

  at(uri: vscode.Uri): void {
    this.place = vscode.workspace.asRelativePath(uri);
  }

  /** The document is gone; the story goes on in its journal. */
  lost(): void {
    this.outOfSight = true;
  }

  event(event: DraftEvent): void {
    if (event.kind === 'thinking') this.thinking(event.text);
    else if (event.kind === 'progress') this.progress(event);
  }

  dispose(): void {
    this.item.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  private progress(event: Progress): void {
    const words = vscode.l10n.t('{0} of {1} words', grouped(event.words), grouped(event.askedWords));
    const rate =
      event.tokensPerSecond > 0 ? [vscode.l10n.t('{0} tokens/s', event.tokensPerSecond.toFixed(event.tokensPerSecond < 10 ? 1 : 0))] : [];
    const left = event.secondsLeft === null ? [] : [vscode.l10n.t('about {0} left', duration(event.secondsLeft))];
    // All of it in the item itself: VS Code takes the hover of an item away each time its text changes.
    this.set([phaseOf(event), words, ...rate, ...left].join(' · '));
  }

  private set(text: string): void {
    this.item.text = `$(sync~spin) ${text}`;
    const machine = remoteMachine();
    const lines = [
      `“${this.title}”`,
      text,
      ...(this.place === '' ? [] : [vscode.l10n.t('in {0}', this.place)]),
      ...(machine === undefined ? [] : [vscode.l10n.t('on {0}', machine)]),
      ...(this.outOfSight ? [vscode.l10n.t('Its document is gone; the story is kept in the journal.')] : []),
      vscode.l10n.t('Click to stop; the text so far stays.'),
    ];
    this.item.tooltip = lines.join('\n');
    this.item.accessibilityInformation = { label: `POLARIS: ${text}`, role: 'button' };
  }
}

function phaseOf({ phase, scene, scenes }: Progress): string {
  switch (phase) {
    case 'planning':
      return vscode.l10n.t('Planning');
    case 'thinking':
      return vscode.l10n.t('Thinking');
    case 'writing':
      return scenes > 1 ? vscode.l10n.t('Writing scene {0} of {1}', scene, scenes) : vscode.l10n.t('Writing');
    case 'ending':
      return vscode.l10n.t('Writing the ending');
    case 'revising':
      return vscode.l10n.t('Revising');
  }
}
