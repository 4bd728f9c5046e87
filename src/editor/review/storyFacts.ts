import type * as vscode from 'vscode';
import { manuscriptOf } from '../../story/review/manuscript.js';
import { countWords } from '../../story/text/words.js';
import { plainText } from '../text/plainOffsets.js';
import { hashOf } from './liveQuotes.js';
import { titleOf } from './titleOf.js';

/** What the view says of a text besides its review. */
export interface StoryFacts {
  /** Every line break as one. */
  readonly text: string;
  readonly hash: string;
  readonly title: string;
  readonly written: number;
  readonly asked: number | null;
}

/** Reads a text once for each version of it: while a judge works the view is drawn many times over the same one. */
export class FactsReader {
  private last: { readonly document: vscode.TextDocument; readonly version: number; readonly facts: StoryFacts } | undefined;

  read(document: vscode.TextDocument): StoryFacts {
    const { version } = document;
    if (this.last?.document !== document || this.last.version !== version) this.last = { document, version, facts: factsOf(document) };
    return this.last.facts;
  }
}

function factsOf(document: vscode.TextDocument): StoryFacts {
  const text = plainText(document);
  const { prose, asked } = manuscriptOf({ text });
  return { text, hash: hashOf(text), title: titleOf(document.uri, text), written: countWords(prose), asked };
}
