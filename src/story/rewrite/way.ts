import type { Notes } from '../continuity/index.js';
import type { TextRange } from '../findings/finding.js';

/** The ways a writer may ask for by name, in the order they are offered. */
export const HOWS = ['lighten', 'tighten', 'expand', 'show', 'tense', 'pov', 'own'] as const;
export type How = (typeof HOWS)[number];

export type Tense = 'past' | 'present';
export type Person = 'first' | 'third';

/** What a passage has to agree with. */
export interface Reconciling {
  readonly how: 'reconcile';
  /** The words of the passage that contradict. */
  readonly wrong: string;
  /** What holds: the words of the other place. */
  readonly right: string;
  /** The other place's surroundings. */
  readonly rightAround: string;
  readonly why: string;
}

/** How a passage shall be rewritten. */
export type Way =
  | {
      readonly how: 'lighten';
      /** What weighs on it, in a writer's words: "simile", "stock image"; the strongest first. */
      readonly pushes?: readonly string[];
      /** Words in it that weigh. */
      readonly marked?: readonly string[];
    }
  | { readonly how: 'tighten' | 'expand' | 'show' }
  | { readonly how: 'tense'; readonly to: Tense }
  | {
      readonly how: 'pov';
      readonly to: Person;
      /** Whose it is: who says "I" then, or who said it before. Undefined: whoever the passage follows. */
      readonly whose?: string;
    }
  | { readonly how: 'own'; readonly instruction: string }
  | Reconciling;

/** A passage that shall be rewritten where it stands. */
export interface RewriteRequest {
  /** The whole text of the story. */
  readonly text: string;
  /** The passage, without blanks at its ends. */
  readonly range: TextRange;
  readonly way: Way;
  /** Words the writer asks for; undefined: as many as the way has it. */
  readonly words?: number;
  /** What the writer keeps beside the story: what it says is so. */
  readonly notes?: readonly Notes[];
}

/** A range without the blanks at its ends. */
export function trimmedRange(text: string, { start, end }: TextRange): TextRange {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
