import type { TextRange } from '../findings/finding.js';
import { splitSentences } from '../text/sentences.js';

/** Where each sentence of a text stands, blanks and line breaks around it left out. Every character that is no blank is in one. */
export function sentenceSpans(text: string): TextRange[] {
  return lineSpans(text).flatMap(({ start, end }) => sentencesOfLine(text.slice(start, end), start));
}

/** Where each line that is not blank stands, blanks around it left out. */
export function lineSpans(text: string): TextRange[] {
  const spans: TextRange[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    spans.push({ start, end: start + trimmed.length });
  }
  return spans;
}

function sentencesOfLine(line: string, offset: number): TextRange[] {
  const spans: TextRange[] = [];
  let from = 0;
  for (const { text } of splitSentences(line)) {
    const at = line.indexOf(text, from);
    // Control characters are taken out of sentences: such a line is one span.
    if (at < 0) return [{ start: offset, end: offset + line.length }];
    spans.push({ start: offset + at, end: offset + at + text.length });
    from = at + text.length;
  }
  return spans;
}
