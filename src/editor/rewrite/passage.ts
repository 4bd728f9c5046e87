import * as vscode from 'vscode';
import type { Finding, TextRange } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { trimmedRange, type Way } from '../../story/rewrite/way.js';
import { nameOf } from '../../story/style/explain.js';
import { splitFrontMatter } from '../../story/text/frontMatter.js';
import { countWords } from '../../story/text/words.js';
import { RequestError } from '../failure.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';

/** A judged quote is a fragment; its paragraph is rewritten, unless that is longer than this. */
const LONGEST_PARAGRAPH = 2500;
const MOST_PUSHES = 4;

/** The passage a finding is about, and how it is lightened. Plain offsets. */
export function passageFor(document: vscode.TextDocument, finding: Finding): { readonly range: TextRange; readonly way: Way } {
  const text = plainText(document);
  const range = trimmedRange(text, gradeOfFinding(finding) ? finding.range : paragraphAround(text, finding.range));
  const pushes = (finding.density?.shares ?? []).filter(({ amount }) => amount > 0.1).map(({ push }) => nameOf(push));
  const marked = [...new Set(finding.evidence.filter(({ kind }) => kind !== 'dash').map(({ quote }) => quote))];
  return { range, way: { how: 'lighten', pushes: pushes.slice(0, MOST_PUSHES), marked } };
}

/** The paragraph a few words stand in; the words themselves where it is too long to be rewritten. */
export function paragraphAround(text: string, { start, end }: TextRange): TextRange {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline < 0 ? text.length : newline;
  return to - from <= LONGEST_PARAGRAPH ? { start: from, end: to } : { start, end };
}

/** What is selected, plain offsets; without a selection the paragraph at the cursor. */
export function selectedRange({ document, selection }: vscode.TextEditor): TextRange {
  const [start, end] = [plainOffsetAt(document, selection.start), plainOffsetAt(document, selection.end)];
  return selection.isEmpty ? paragraphAround(plainText(document), { start, end }) : { start, end };
}

/**
 * A stretch of the story as a passage: without front matter and blanks at its ends.
 * @throws {RequestError} `no-passage` when no words are in it
 */
export function passageIn(text: string, { start, end }: TextRange): TextRange {
  const { bodyStart } = splitFrontMatter(text);
  const range = trimmedRange(text, { start: Math.max(start, bodyStart), end: Math.max(bodyStart, Math.min(end, text.length)) });
  if (countWords(text.slice(range.start, range.end)) > 0) return range;
  throw new RequestError('no-passage', vscode.l10n.t('There is no passage here: select some words of the story first.'));
}
