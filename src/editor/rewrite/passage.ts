import type * as vscode from 'vscode';
import type { Finding, TextRange } from '../../story/findings/finding.js';
import { nameOf } from '../../story/style/explain.js';
import type { LightenRequest } from '../../story/rewrite/prompt.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { plainText } from '../text/plainOffsets.js';

/** Story around the passage that a model reads along. */
const AROUND = 1200;
/** A judged quote is a fragment; its paragraph is rewritten, unless that is longer than this. */
const LONGEST_PARAGRAPH = 2500;
const MOST_PUSHES = 4;

/** The passage a finding is about, ready to be asked for. */
export interface Passage {
  /** Plain offsets. */
  readonly range: TextRange;
  readonly request: LightenRequest;
}

/** What of a document shall be lightened for a finding. */
export function passageFor(document: vscode.TextDocument, finding: Finding): Passage {
  const text = plainText(document);
  const range = trimmed(text, gradeOfFinding(finding) ? finding.range : paragraphAround(text, finding.range));
  const pushes = (finding.density?.shares ?? []).filter(({ amount }) => amount > 0.1).map(({ push }) => nameOf(push));
  return {
    range,
    request: {
      passage: text.slice(range.start, range.end),
      before: text.slice(Math.max(0, range.start - AROUND), range.start).trim(),
      after: text.slice(range.end, range.end + AROUND).trim(),
      pushes: pushes.slice(0, MOST_PUSHES),
      marked: [...new Set(finding.evidence.filter(({ kind }) => kind !== 'dash').map(({ quote }) => quote))],
    },
  };
}

/** The paragraph a few words stand in; the words themselves where it is too long to be rewritten. */
export function paragraphAround(text: string, { start, end }: TextRange): TextRange {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline < 0 ? text.length : newline;
  return to - from <= LONGEST_PARAGRAPH ? { start: from, end: to } : { start, end };
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
