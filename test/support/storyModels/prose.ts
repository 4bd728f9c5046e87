import { countWords } from '../../../src/story/text/words.js';
import type { Random } from './random.js';
import { CURLY, narration, SINGLE, spoken, STRAIGHT, type QuoteMarks } from './sentences.js';
import { ASTRAL } from './vocabulary.js';

export interface ProseStyle {
  readonly quotes: 'curly' | 'straight' | 'single' | 'mixed';
  /** `one` writes everything in a single paragraph, `speech` nothing but lines of dialogue. */
  readonly paragraphs: 'usual' | 'one' | 'speech' | 'lines';
  /** Share of paragraphs that are speech where paragraphs are usual. */
  readonly speech: number;
  /** Share of sentences that hold letters beyond the basic plane or pictures. */
  readonly astral: number;
}

export const USUAL_PROSE: ProseStyle = { quotes: 'curly', paragraphs: 'usual', speech: 0.3, astral: 0 };

function quotesOf(style: ProseStyle, random: Random): QuoteMarks {
  if (style.quotes === 'mixed') return random.pick([CURLY, STRAIGHT, SINGLE]);
  return { curly: CURLY, straight: STRAIGHT, single: SINGLE }[style.quotes];
}

function sentence(style: ProseStyle, isSpeech: boolean, random: Random): string {
  const plain = isSpeech ? spoken(random, quotesOf(style, random)) : narration(random);
  return random.chance(style.astral) ? plain.replace(/ (?=\S+[^\s]$)/u, ` ${random.pick(ASTRAL)} `) : plain;
}

/** How many sentences the next paragraph holds. */
function paragraphLength(style: ProseStyle, isSpeech: boolean, random: Random): number {
  if (style.paragraphs === 'one') return Number.POSITIVE_INFINITY;
  if (style.paragraphs === 'lines' || isSpeech) return 1;
  return random.int(2, 7);
}

/**
 * Writes paragraphs of whole sentences that come as near to `words` as a sentence end allows.
 * @param words in the product's word; below 1 gives nothing
 */
export function writeProse(words: number, style: ProseStyle, random: Random): string[] {
  const paragraphs: string[] = [];
  let written = 0;
  while (written < words) {
    const isSpeech = style.paragraphs === 'speech' || (style.paragraphs === 'usual' && random.chance(style.speech));
    const sentences: string[] = [];
    for (let left = paragraphLength(style, isSpeech, random); left > 0 && written < words; left--) {
      const next = sentence(style, isSpeech, random);
      const length = countWords(next);
      const overshoot = written + length - words;
      // The end nearest to the aim, but never nothing at all.
      if (overshoot > words - written && written > 0) {
        written = words;
        break;
      }
      sentences.push(next);
      written += length;
    }
    if (sentences.length > 0) paragraphs.push(sentences.join(' '));
  }
  return paragraphs;
}
