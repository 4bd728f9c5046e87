import * as vscode from 'vscode';
import type { Evidence, ReviewedDimension } from '../../../story/review/result.js';
import type { StoredReview } from '../storedReview.js';
import { figure, inWords, marksOf, nameOf } from './words.js';

const CELLS = 20;

/** Text of others inside Markdown: what would be markup, a link or HTML is shown as it was written. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&]/gu, String.raw`\$&`)
    .trim();
}

/** A review as Markdown. */
export function reviewAsMarkdown(title: string, stored: StoredReview): string {
  const { review } = stored;
  const { overall, made, measured, groups } = inWords(stored);
  const lines = [
    `# ${vscode.l10n.t('Review of {0}', plain(title))}`,
    `**${overall}**`,
    made,
    ...(review.summary === '' ? [] : [plain(review.summary)]),
    ...review.notes.map((note) => `> ${plain(note)}`),
    ...groups.flatMap((group) => [
      `## ${group.name}: ${group.points}`,
      ...group.dimensions.flatMap((dimension) => dimensionLines(dimension, review.needsAttention.includes(dimension.id))),
    ]),
    `## ${vscode.l10n.t('Measured, without a model')}`,
    measured.map(([name, value]) => `- ${name}: ${value}`).join('\n'),
  ];
  return `${lines.join('\n\n')}\n`;
}

function dimensionLines(dimension: ReviewedDimension, attention: boolean): string[] {
  const { score, max, justification, evidence } = dimension;
  const filled = max === 0 ? 0 : Math.round((score / max) * CELLS);
  const marks = marksOf(dimension, attention);
  return [
    `### ${plain(nameOf(dimension))}: ${figure(score)}/${figure(max)}`,
    `\`${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)}\`${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`,
    ...(justification === '' ? [] : [plain(justification)]),
    ...(evidence.length === 0 ? [] : [evidence.map((one) => quoteLine(one)).join('\n')]),
  ];
}

function quoteLine({ quote, verified }: Evidence): string {
  return `- “${plain(quote)}”${verified ? '' : ` (${vscode.l10n.t('not found in the text')})`}`;
}
