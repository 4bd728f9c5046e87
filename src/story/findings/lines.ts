import type { LineRange, TextRange } from './finding.js';

const LINE_END = /\r\n|\r|\n/gu;

/** The lines of a range of a text. */
export function linesOf(text: string, { start, end }: TextRange): LineRange {
  const [from, to] = [positionOf(text, start), positionOf(text, end)];
  return { startLine: from.line, startCharacter: from.character, endLine: to.line, endCharacter: to.character };
}

function positionOf(text: string, offset: number): { readonly line: number; readonly character: number } {
  let line = 0;
  let begins = 0;
  for (const { index, 0: ending } of text.matchAll(LINE_END)) {
    if (index + ending.length > offset) break;
    line++;
    begins = index + ending.length;
  }
  return { line, character: offset - begins };
}
