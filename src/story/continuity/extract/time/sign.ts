import type { Span } from '../../lexicon/time.js';
import { pattern } from '../../grammar/pattern.js';
import type { TimeMark } from './timeMarks.js';

/** What shows the time without naming it. */
export interface Sign {
  /** Without one of these words the sign is not looked for. */
  readonly words: readonly string[];
  readonly sign: RegExp;
  readonly kind: TimeMark['kind'];
  readonly spans: readonly Span[];
  readonly grade: Grade;
}

/**
 * How much a sign says. `sure`: it is of that time and no other. `likely`: it is held only against what is said plainly, as a lit torch is.
 * `turned`: it comes to be so, and tells the time from there on. `lacking`: it is said by a "not" or a "hardly", which takes nothing back;
 * `faint`: it is likely, and said so.
 */
export type Grade = 'sure' | 'likely' | 'turned' | 'lacking' | 'faint';

/** Makes signs of one kind and grade; the words are parted by blanks. */
export const shows =
  (kind: TimeMark['kind'], grade: Grade = 'sure') =>
  (words: string, sign: string, ...spans: readonly Span[]): Sign => ({
    words: words.trim().split(' '),
    sign: pattern(sign),
    kind,
    spans,
    grade,
  });

/** Signs by the words they are known by, so that a sentence is asked for none that it cannot show. */
export class SignIndex {
  readonly #byWord = new Map<string, Sign[]>();

  constructor(signs: readonly Sign[]) {
    for (const sign of signs) {
      for (const word of sign.words) {
        this.#add(word, sign);
        this.#add(word.charAt(0).toUpperCase() + word.slice(1), sign);
      }
    }
  }

  #add(word: string, sign: Sign): void {
    const known = this.#byWord.get(word);
    if (known?.includes(sign) === true) return;
    if (known) known.push(sign);
    else this.#byWord.set(word, [sign]);
  }

  /** The signs that a sentence of these words may show. */
  of(words: readonly string[]): ReadonlySet<Sign> {
    const found = new Set<Sign>();
    for (const word of words) for (const sign of this.#byWord.get(word) ?? []) found.add(sign);
    return found;
  }
}

/** A verb of narration, whatever it is: what is seen of a thing, not which. */
export const DOES =
  '(?:was|were|is|are|had|has|have|[a-z]+ed|[a-z]{2,}s|lay|lie|hung|hang|shone|shine|rode|ride|swam|threw|throw|stood|stand|made|make|came|come|rose|rise|went|go|fell|fall|cast|gave|give|lit|light|drew|draw|slid|slide|crept|creep|sat|burnt|burn|kept|keep|told|caught|catch|picked|blew|blow|sang|sing|got|took|began|begin|led|ran|run|struck|found|find|left|felt|flew|fly|swung|swing|spread|sped|wound|sent|set|put|cut|drove|held|hold)';
/** What may stand before it. */
export const STILL = '(?:(?:still|already|now|just|only|all|long|even|yet|again|[a-z]+ly|only just|not yet) )*';
export const IS = '(?:was|were|is|are)';
