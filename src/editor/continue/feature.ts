import * as vscode from 'vscode';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { ContinueDesk } from './continueDesk.js';
import { GhostText } from './ghostText.js';
import { ShownTexts } from './shownTexts.js';
import { StoryProviders } from './storyProviders.js';
import { TakesGhost } from './takes/takesGhost.js';
import { TakesTree } from './takes/takesTree.js';

/** Continuing as one thing: the desk, ghost text, takes and their view, what is offered in the text. Loaded right after the product is active. */
export class ContinueFeature implements vscode.Disposable {
  readonly desk: ContinueDesk;
  readonly ghost: TakesGhost;
  readonly inline: GhostText;
  readonly tree: TakesTree;
  readonly texts = new ShownTexts();
  private readonly all: vscode.Disposable;

  constructor(parts: Parts, pool: ModelPool, fail: (error: unknown) => void) {
    this.desk = new ContinueDesk(parts, pool);
    this.ghost = new TakesGhost(this.desk.takes);
    this.inline = new GhostText(this.desk, this.ghost, fail);
    this.tree = new TakesTree(this.desk.takes);
    this.all = vscode.Disposable.from(new StoryProviders(this.inline), this.tree, this.ghost, this.texts, this.desk);
  }

  dispose(): void {
    this.all.dispose();
  }
}
