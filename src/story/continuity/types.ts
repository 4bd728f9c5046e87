import type { Matter } from './matters.js';

/** The names of this family's rules, as the terminal and the dismissals know them. */
export const CONTINUITY_RULES = [
  'continuity/appearance',
  'continuity/age',
  'continuity/kinship',
  'continuity/hand',
  'continuity/naming',
  'continuity/death',
  'continuity/time',
  'continuity/weekday',
  'continuity/object',
  'continuity/tense',
  'continuity/point-of-view',
  'continuity/quantity',
  'continuity/other',
] as const;

export type ContinuityRule = (typeof CONTINUITY_RULES)[number];

/** Where something is said: UTF-16 offsets into the text as it is on disk, or into the notes that declare it. */
export interface Said {
  /** `story`: offsets of the story's file, front matter counted. `notes`: offsets of the notes file named by `file`. */
  readonly source: 'story' | 'notes';
  /** Name of the notes file; '' in the story itself. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** The text between `start` and `end`, verbatim. */
  readonly quote: string;
}

/** A place where a story contradicts itself, and the place it contradicts. */
export interface Slip {
  readonly rule: ContinuityRule;
  /** Whom or what it is about, as the story names it; '' for tense and point of view. */
  readonly about: string;
  /** What the two places disagree about. */
  readonly matter: Matter;
  /** Paragraphs between the two; below 0 when what is established stands further on, minus infinity when the notes or the front matter say it. */
  readonly distance: number;
  /** One sentence in English: what was said where, both quotes in it. */
  readonly message: string;
  /** The contradiction. */
  readonly here: Said;
  /** What was established before, or is declared. */
  readonly established: Said;
  /** How sure, above 0 and up to 1. */
  readonly score: number;
}

/** Notes a writer keeps beside a story: what they say is canon. */
export interface Notes {
  readonly file: string;
  readonly text: string;
}
