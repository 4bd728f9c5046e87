import * as vscode from 'vscode';
import { withoutDismissed } from '../../story/findings/dismissals.js';
import type { Finding } from '../../story/findings/finding.js';
import { tellTheSame, withoutDoubles } from '../../story/findings/slips.js';
import { readMode } from './settings.js';
import { plainText } from '../text/plainOffsets.js';
import type { Dismissals } from './dismissals.js';
import type { FindingsStore } from './findingsStore.js';

/** Several sources may find something at once; what is drawn follows in steps of this. */
const SETTLE_MS = 30;

interface Known {
  readonly version: number;
  readonly findings: readonly Finding[];
}

/** What is to be seen of a document: everything in the store but what was dismissed, in the order of the text. */
export class ShownFindings implements vscode.Disposable {
  private readonly known = new Map<string, Known>();
  private readonly pending = new Map<string, NodeJS.Timeout>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listeners: vscode.Disposable;
  /** What is to be seen of a document is another. What moves with an edit is not told: what the editor draws moves by itself. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly store: FindingsStore,
    private readonly dismissals: Dismissals,
  ) {
    const all = (): void => vscode.workspace.textDocuments.forEach(({ uri }) => this.later(uri));
    this.listeners = vscode.Disposable.from(
      store.onDidChange((uri) => this.later(uri)),
      dismissals.onDidChange(all),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('polaris.highlights')) all();
      }),
    );
  }

  /** The findings to show, as they stand now; none while highlights are off or dismissals are not known yet. */
  of(document: vscode.TextDocument): readonly Finding[] {
    const key = document.uri.toString();
    const known = this.known.get(key);
    if (known?.version === document.version) return known.findings;
    const findings = this.make(document);
    this.known.set(key, { version: document.version, findings });
    return findings;
  }

  /** The finding with this id, or undefined when it is there no more. */
  find(document: vscode.TextDocument, id: string): Finding | undefined {
    return this.of(document).find((finding) => finding.id === id);
  }

  /** A finding and whatever else in the store tells the same: who dismisses the one has seen the others. */
  withDoubles(document: vscode.TextDocument, finding: Finding): readonly Finding[] {
    const others = this.store.get(document.uri).filter((other) => other.id !== finding.id && tellTheSame(other, finding));
    return [finding, ...others];
  }

  dispose(): void {
    this.listeners.dispose();
    for (const timer of this.pending.values()) clearTimeout(timer);
    this.changed.dispose();
  }

  private make(document: vscode.TextDocument): readonly Finding[] {
    const dismissed = this.dismissals.of(document.uri);
    if (!dismissed || readMode() === 'off') return [];
    const found = withoutDoubles(this.store.get(document.uri));
    if (found.length === 0) return [];
    const kept = dismissed.rules.length + dismissed.places.length === 0 ? found : withoutDismissed(found, dismissed, plainText(document));
    return [...kept].sort((one, other) => one.range.start - other.range.start || other.range.end - one.range.end);
  }

  private later(uri: vscode.Uri): void {
    const key = uri.toString();
    this.known.delete(key);
    if (this.pending.has(key)) return;
    const timer = setTimeout(() => {
      this.pending.delete(key);
      this.known.delete(key);
      this.changed.fire(uri);
    }, SETTLE_MS);
    this.pending.set(key, timer);
  }
}
