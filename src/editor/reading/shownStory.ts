import * as vscode from 'vscode';
import type { ShownFinding, ShownStory } from '../../../webview/reading/protocol.js';
import type { Finding } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { splitFrontMatter } from '../../story/text/frontMatter.js';
import { figure, gradeName, markName, ruleName, strongest } from '../findings/words.js';
import type { Density } from '../highlights/live.js';
import { plainText } from '../text/plainOffsets.js';

/** A page takes no more; a novel that is dense throughout has about as many. */
const MOST_FINDINGS = 2000;

/** What the reading view draws of a document. */
export function shownStory(document: vscode.TextDocument, findings: readonly Finding[], density: Density | undefined): ShownStory {
  const { body, bodyStart } = splitFrontMatter(plainText(document));
  return {
    title:
      document.uri.path
        .split('/')
        .at(-1)
        ?.replace(/\.[^.]+$/u, '') ?? '',
    text: body.toWellFormed(),
    start: bodyStart,
    markdown: document.languageId === 'markdown',
    summary: summaryOf(density),
    findings: findings
      .filter(({ range }) => range.start >= bodyStart)
      .slice(0, MOST_FINDINGS)
      .map(shownFinding),
  };
}

function summaryOf(density: Density | undefined): string {
  if (!density) return '';
  const words = density.words.toLocaleString(vscode.env.language);
  return vscode.l10n.t(
    '{0} words of prose · density {1} (0 is usual in human stories, 1 is denser than nine in ten)',
    words,
    figure(density.overload),
  );
}

function shownFinding(finding: Finding): ShownFinding {
  const { range, evidence, rule } = finding;
  const places = evidence.map(({ range: place, kind, message }) => ({ ...place, label: markName(kind, message) }));
  const grade = gradeOfFinding(finding);
  if (grade) {
    const label = `${gradeName(grade)} ${figure(finding.density?.score ?? 0)}`;
    return { kind: grade, ...range, label, note: grade === 'textured' ? '' : strongest(finding), places };
  }
  const slip = rule === 'coherence' || rule.startsWith('continuity/');
  return { kind: slip ? 'slip' : 'judged', ...range, label: ruleName(rule), note: finding.message, places };
}
