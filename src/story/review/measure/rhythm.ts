import { mean, median, standardDeviation } from 'simple-statistics';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import { splitText } from '../parts/split.js';

/** How long the sentences are and how much they vary. Words as everywhere; figures with one decimal, shares with three. */
export interface Rhythm {
  readonly sentences: number;
  readonly meanWords: number;
  readonly medianWords: number;
  /** Standard deviation of the sentence lengths: low is a drone. */
  readonly deviationWords: number;
  /** Mean difference in words between one sentence and the next. */
  readonly stepWords: number;
  /** Share of sentences of five words or fewer. */
  readonly shortShare: number;
  /** Share of sentences of thirty words or more. */
  readonly longShare: number;
}

const SHORT_WORDS = 5;
const LONG_WORDS = 30;
const NONE: Rhythm = { sentences: 0, meanWords: 0, medianWords: 0, deviationWords: 0, stepWords: 0, shortShare: 0, longShare: 0 };

/** Finding sentence ends looks back over the paragraph for open speech: a paragraph longer than this is taken in pieces, cut at sentences. */
const LONGEST_PARAGRAPH = 4_000;

function wordsOfSentences(prose: string): number[] {
  const paragraphs = prose
    .split(/\n+/u)
    .flatMap((paragraph) =>
      paragraph.length <= LONGEST_PARAGRAPH
        ? [paragraph]
        : splitText(paragraph, LONGEST_PARAGRAPH).map(({ start, end }) => paragraph.slice(start, end)),
    );
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph));
  return sentences.map(({ text }) => countWords(text)).filter((words) => words > 0);
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Measures the rhythm of a story's sentences. */
export function rhythmOf(prose: string): Rhythm {
  const lengths = wordsOfSentences(prose);
  if (lengths.length === 0) return NONE;
  const steps = lengths.slice(1).map((words, at) => Math.abs(words - (lengths[at] ?? 0)));
  const share = (holds: (words: number) => boolean): number => Math.round((lengths.filter(holds).length / lengths.length) * 1000) / 1000;
  return {
    sentences: lengths.length,
    meanWords: oneDecimal(mean(lengths)),
    medianWords: oneDecimal(median(lengths)),
    deviationWords: oneDecimal(standardDeviation(lengths)),
    stepWords: steps.length === 0 ? 0 : oneDecimal(mean(steps)),
    shortShare: share((words) => words <= SHORT_WORDS),
    longShare: share((words) => words >= LONG_WORDS),
  };
}
