import { countWords } from '../../text/words.js';
import { dialogueShare } from './dialogue.js';
import { repetitionOf, type Repetition } from './repetition.js';
import { rhythmOf, type Rhythm } from './rhythm.js';

/** What is known of a story without any model. No opinion in it. */
export interface Measured {
  readonly length: {
    /** Null when nobody knows what was asked. */
    readonly asked: number | null;
    readonly written: number;
    /** written / asked, four decimals; null without `asked`. */
    readonly ratio: number | null;
  };
  readonly repetition: Repetition;
  /** Share of the words that stand in speech marks, 0 to 1, three decimals. */
  readonly dialogueShare: number;
  readonly rhythm: Rhythm;
}

/**
 * Measures a story: length against what was asked, repetition, dialogue, the rhythm of its sentences. Linear in its length.
 * @param prose the story without front matter
 */
export function measure(prose: string, asked: number | null): Measured {
  const written = countWords(prose);
  const ratio = asked === null || asked <= 0 ? null : Math.round((written / asked) * 10_000) / 10_000;
  return {
    length: { asked, written, ratio },
    repetition: repetitionOf(prose),
    dialogueShare: dialogueShare(prose),
    rhythm: rhythmOf(prose),
  };
}
