import * as vscode from 'vscode';
import type { Finding, FindingEvidence } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { isSlip } from '../../story/findings/slips.js';
import type { Grade } from '../../story/style/types.js';
import { plainOffsetAt } from '../text/plainOffsets.js';
import { openingOf, rangeOf } from './diagnostics.js';
import type { ShownFindings } from './shownFindings.js';
import { sentenceOf } from './slipWords.js';
import { figure, gradeMeaning, gradeName, markName, pushName } from './words.js';

const MOST_SHARES = 5;

/** Explains in plain words, with the figures, why a place is highlighted. */
export class FindingHover implements vscode.HoverProvider {
  constructor(private readonly shown: ShownFindings) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const at = plainOffsetAt(document, position);
    const here = this.shown.of(document).filter((finding) => placesOf(finding).some(({ start, end }) => start <= at && at < end));
    const [first] = here;
    if (!first) return undefined;
    const ranges = here.flatMap(placesOf).filter(({ start, end }) => start <= at && at < end);
    const narrowest = ranges.reduce((best, one) => (one.end - one.start < best.end - best.start ? one : best), ranges[0] ?? first.range);
    return new vscode.Hover(
      here.map((finding) => explanation(finding, at)),
      rangeOf(document, narrowest),
    );
  }
}

/** Where a finding explains itself: a slip at both its ends, but for the words at which the editor's own hover says the same. */
function placesOf(finding: Finding): Finding['range'][] {
  if (!isSlip(finding)) return [finding.range];
  const ends = finding.evidence.filter(({ file }) => file === undefined).map(({ range }) => range);
  return [{ start: openingOf(finding).end, end: finding.range.end }, ...ends];
}

function explanation(finding: Finding, at: number): vscode.MarkdownString {
  const grade = gradeOfFinding(finding);
  if (grade) return measured(finding, grade, at);
  const text = new vscode.MarkdownString(asLetters(sentenceOf(finding)));
  // The sentence about a slip holds both quotes already.
  const evidence = isSlip(finding) ? [] : finding.evidence.slice(0, MOST_SHARES);
  for (const { message, quote } of evidence) text.appendMarkdown(`\n\n${asLetters(`${message}: “${quote}”`)}`);
  return text;
}

/** What a model or the story says, shown as the letters it is made of. The editor's own way would let no line break between its words. */
function asLetters(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`);
}

function measured(finding: Finding, grade: Grade, at: number): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  const score = figure(finding.density?.score ?? 0);
  text.appendMarkdown(`**${gradeName(grade)}** · ${score}  \n${gradeMeaning(grade)}`);
  const mark = narrowestMark(finding.evidence, at);
  if (mark)
    text
      .appendMarkdown('\n\n')
      .appendText(`“${mark.quote}”`)
      .appendMarkdown(` – *${markName(mark.kind, mark.message)}*`);
  text.appendMarkdown(`\n\n${shareTable(finding)}`);
  text.appendMarkdown(`\n\n${vscode.l10n.t('0 is usual in human stories; 1 is denser than nine passages in ten.')}`);
  return text;
}

function narrowestMark(evidence: readonly FindingEvidence[], at: number): FindingEvidence | undefined {
  return evidence
    .filter(({ range }) => range.start <= at && at < range.end)
    .sort((one, other) => one.range.end - one.range.start - (other.range.end - other.range.start))[0];
}

function shareTable({ density }: Finding): string {
  const rows = (density?.shares ?? [])
    .filter(({ amount }) => amount >= 0.1)
    .slice(0, MOST_SHARES)
    .map(({ push, amount, perThousand, humanPerThousand }) => {
      const [here, usual] = push === 'wording' ? ['', ''] : [figure(perThousand), figure(humanPerThousand)];
      return `| ${pushName(push)} | ${here} | ${usual} | +${figure(amount)} |`;
    });
  const head = [vscode.l10n.t('What pushes it'), vscode.l10n.t('per 1,000 words here'), vscode.l10n.t('usual'), vscode.l10n.t('weight')];
  return [`| ${head.join(' | ')} |`, '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}
