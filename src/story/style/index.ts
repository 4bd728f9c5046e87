import data from './data/overload.json' with { type: 'json' };
import { StyleDocument } from './document.js';
import { Lexicon } from './lexicon.js';
import type { StyleReport } from './types.js';

let lexicon: Lexicon | undefined;

/** The lexicon that ships with the product, read once. */
export function shippedLexicon(): Lexicon {
  lexicon ??= new Lexicon(data);
  return lexicon;
}

/** Opens a text for measuring, edit by edit. */
export function openStyle(text: string): StyleDocument {
  return new StyleDocument(shippedLexicon(), text);
}

/** Measures a whole text at once. */
export function analyseStyle(text: string): StyleReport {
  return openStyle(text).report();
}

export { nameOf } from './explain.js';
export type { StyleDocument } from './document.js';
export type { Grade, Passage, StyleReport } from './types.js';
