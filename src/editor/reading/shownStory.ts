import * as vscode from 'vscode';
import type { ShownFinding, ShownStory } from '../../../webview/reading/protocol.js';
import type { Finding, FindingEvidence } from '../../story/findings/finding.js';
import { isSlip } from '../../story/findings/slips.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { splitFrontMatter } from '../../story/text/frontMatter.js';
import { sentenceOf } from '../findings/slipWords.js';
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
    findings: numbered(findings.filter(({ range }) => range.start >= bodyStart).slice(0, MOST_FINDINGS), bodyStart),
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

/** Contradictions are numbered in the order of the text: both their ends bear the number. */
function numbered(findings: readonly Finding[], bodyStart: number): ShownFinding[] {
  let slips = 0;
  return findings.map((finding) => ({ ...shownFinding(finding, bodyStart), pair: isSlip(finding) ? ++slips : 0 }));
}

function shownPlace({ range: { start, end }, kind, message, file }: FindingEvidence, bodyStart: number): ShownFinding['places'][number] {
  return { start, end, label: markName(kind, message), away: file !== undefined || start < bodyStart };
}

function shownFinding(finding: Finding, bodyStart: number): Omit<ShownFinding, 'pair'> {
  const { range, evidence, rule } = finding;
  const places = evidence.map((one) => shownPlace(one, bodyStart));
  const grade = gradeOfFinding(finding);
  if (grade) {
    const label = `${gradeName(grade)} ${figure(finding.density?.score ?? 0)}`;
    return { kind: grade, ...range, label, note: grade === 'textured' ? '' : strongest(finding), places };
  }
  return { kind: isSlip(finding) ? 'slip' : 'judged', ...range, label: ruleName(rule), note: sentenceOf(finding), places };
}
