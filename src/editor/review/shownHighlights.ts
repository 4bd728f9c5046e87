import type * as vscode from 'vscode';
import type { ShownHighlights } from '../../../webview/review/protocol.js';
import type { Finding } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import type { HighlightsFeature } from '../findings/feature.js';
import { figure, gradeName } from '../findings/words.js';
import { readMode } from '../highlights/settings.js';

const MOST = 5;
const QUOTE = 90;

/** What the review view shows of the highlights of a story: the gravest of those that were measured. */
export function shownHighlights({ shown, live }: HighlightsFeature, document: vscode.TextDocument): ShownHighlights | null {
  if (readMode() === 'off') return null;
  const measured = shown.of(document).filter((finding) => gradeOfFinding(finding) !== undefined);
  const gravest = measured.toSorted((one, other) => scoreOf(other) - scoreOf(one)).slice(0, MOST);
  return { density: live.density(document.uri)?.overload ?? null, count: measured.length, passages: gravest.map(passage) };
}

function passage(finding: Finding): ShownHighlights['passages'][number] {
  const grade = gradeOfFinding(finding) ?? 'textured';
  const quote = finding.quote.slice(0, QUOTE * 2).replaceAll(/\s+/gu, ' ');
  return {
    id: finding.id,
    label: `${gradeName(grade)} ${figure(scoreOf(finding))}`,
    quote: (quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote).toWellFormed(),
  };
}

function scoreOf({ density }: Finding): number {
  return density?.score ?? 0;
}
