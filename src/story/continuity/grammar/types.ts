/** One sentence of narration in one line: words parted by single spaces, a possessive ending on its own, speech taken out. */
export interface Sentence {
  /** "Marta 's eyes were green , and" — what patterns are matched against. */
  readonly text: string;
  /** Where each token begins in `text`. */
  readonly at: readonly number[];
  /** Where each token begins and ends in the paragraph, UTF-16 units. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly words: readonly string[];
  readonly isQuestion: boolean;
  /** Whether somebody speaks in it: its narration is mostly a tag. */
  readonly hasSpeech: boolean;
}
