import * as vscode from 'vscode';
import type { FindingsStore } from '../findings/findingsStore.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { ActiveStory } from '../review/activeStory.js';
import { Revealer } from '../review/reveal.js';
import { CoherenceDesk } from './coherenceDesk.js';

/** Checking coherence as one thing: the desk, the story in question. Loaded when first asked for. */
export class CoherenceFeature implements vscode.Disposable {
  readonly desk: CoherenceDesk;
  readonly story = new ActiveStory();
  readonly revealer = new Revealer();

  constructor(parts: Parts, pool: ModelPool, findings: FindingsStore) {
    this.desk = new CoherenceDesk(parts, pool, findings);
  }

  /** The story that a command without an argument means. */
  documentNow(): vscode.TextDocument | undefined {
    return vscode.window.activeTextEditor?.document ?? this.story.document;
  }

  dispose(): void {
    this.revealer.dispose();
    this.story.dispose();
    this.desk.dispose();
  }
}
