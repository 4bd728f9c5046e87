import type * as vscode from 'vscode';
import type { ShownHighlights } from '../../../webview/review/protocol.js';
import type { Finding } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { isSlip } from '../../story/findings/slips.js';
import type { HighlightsFeature } from '../highlights/feature.js';
import { figure, gradeName, ruleName } from '../findings/words.js';
import { readMode } from '../findings/settings.js';

const MOST = 5;
const QUOTE = 90;
/** A density no prose has. */
const ABOVE_ALL = 1_000;

/** What the review view shows of the highlights of a story: contradictions, then the gravest of what was measured of its prose. */
export function shownHighlights({ shown, live }: HighlightsFeature, document: vscode.TextDocument): ShownHighlights | null {
  if (readMode() === 'off') return null;
  const found = shown.of(document).filter((finding) => isSlip(finding) || gradeOfFinding(finding) !== undefined);
  const gravest = found.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, MOST);
  const overload = live.density(document.uri)?.overload;
  return { density: overload === undefined ? null : figure(overload), count: found.length, passages: gravest.map(passage) };
}

function passage(finding: Finding): ShownHighlights['passages'][number] {
  const grade = gradeOfFinding(finding);
  const quote = finding.quote.slice(0, QUOTE * 2).replaceAll(/\s+/gu, ' ');
  return {
    id: finding.id,
    label: grade ? `${gradeName(grade)} ${figure(finding.density?.score ?? 0)}` : ruleName(finding.rule),
    quote: (quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote).toWellFormed(),
  };
}

function weightOf(finding: Finding): number {
  return isSlip(finding) ? ABOVE_ALL + finding.score : (finding.density?.score ?? 0);
}
