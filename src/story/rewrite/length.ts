import type { Way } from './way.js';

/** A rewrite may be this much longer or shorter than what was asked. */
const TOLERANCE = 0.1;
/** What tightening and expanding aim at where the writer names no figure, as shares of the passage. */
export const TIGHTENED = 0.75;
export const EXPANDED = 1.5;
/** To agree with another place a word or two may become a few; more is another passage. */
const RECONCILED = { words: 6, share: 0.35 };

/** How many words a rewrite shall have. */
export interface Length {
  readonly target: number;
  readonly least: number;
  readonly most: number;
}

const ABOUT_LENGTH =
  /\b(?:short(?:er|en)?|long(?:er)?|lengthen|brief(?:er)?|half|halve|double|twice|triple|cut|trim|condense|compress|tighten|expand|extend|add|remove|delete|words?|sentences?|paragraphs?|lines?|kürz\w*|läng\w*|streich\w*|wörter|sätze|halb\w*|doppelt)\b/iu;

/** Whether an instruction of the writer's own may change how long a passage is. */
export function asksLength(instruction: string): boolean {
  return ABOUT_LENGTH.test(instruction);
}

/**
 * How long a rewrite may be: within a tenth of the passage, or of what the way or the writer asks.
 * @param words of the passage
 * @param asked words the writer asks for
 * @returns undefined where an instruction of the writer's own is about length and names no figure that could be checked
 */
export function lengthFor(way: Way, words: number, asked?: number): Length | undefined {
  if (asked !== undefined) return around(asked);
  switch (way.how) {
    case 'tighten':
      return around(Math.max(1, Math.round(words * TIGHTENED)));
    case 'expand':
      return around(Math.round(words * EXPANDED));
    case 'own':
      return asksLength(way.instruction) ? undefined : around(words);
    case 'reconcile':
      return around(words, Math.max(RECONCILED.words, Math.floor(words * RECONCILED.share)));
    case 'lighten':
    case 'show':
    case 'tense':
    case 'pov':
      return around(words);
  }
}

function around(target: number, slack = Math.max(1, Math.round(target * TOLERANCE))): Length {
  return { target, least: Math.max(1, target - slack), most: target + slack };
}
