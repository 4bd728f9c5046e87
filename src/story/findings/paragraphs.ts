import { blocksOf, firstAt } from '../style/blocks.js';
import type { Block } from '../style/types.js';
import type { TextRange } from './finding.js';

/** The paragraphs of prose of one text, as the measuring of style parts it: found once, when the first is asked for. */
export class Paragraphs {
  #prose: readonly Block[] | undefined;

  constructor(readonly text: string) {}

  /** The paragraphs of a range, each as far as it lies within; the range itself when it holds no prose. */
  in(range: TextRange): TextRange[] {
    // Which lines make a paragraph depends on those around them, so it is asked of the whole text.
    this.#prose ??= blocksOf(this.text).filter(({ kind }) => kind === 'prose');
    const found: TextRange[] = [];
    for (let at = firstAt(this.#prose, range.start); at < this.#prose.length; at++) {
      const block = this.#prose[at];
      if (!block || block.start >= range.end) break;
      const part = this.#trimmed(Math.max(block.start, range.start), Math.min(block.end, range.end));
      if (part.end > part.start) found.push(part);
    }
    return found.length > 0 ? found : [range];
  }

  #trimmed(from: number, to: number): TextRange {
    const part = this.text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    return { start, end: Math.max(start, from + part.trimEnd().length) };
  }
}
