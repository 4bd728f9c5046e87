import * as vscode from 'vscode';
import type { ReviewedDimension } from '../../../story/review/result.js';
import type { StoredReview } from '../storedReview.js';

/** What both forms of an exported review say, so that they say the same. */
export interface ExportedReview {
  readonly overall: string;
  readonly made: string;
  readonly measured: readonly (readonly [name: string, value: string])[];
  readonly groups: readonly {
    readonly name: string;
    readonly points: string;
    readonly sign: string;
    readonly dimensions: readonly ReviewedDimension[];
  }[];
}

/** A figure as the editor's language writes it. */
export function figure(value: number, decimals = 2): string {
  return value.toLocaleString(vscode.env.language, { maximumFractionDigits: decimals });
}

function percent(share: number): string {
  return share.toLocaleString(vscode.env.language, { style: 'percent', maximumFractionDigits: 1 });
}

function labelName(label: StoredReview['review']['label']): string {
  switch (label) {
    case 'very_poor':
      return vscode.l10n.t('Very poor');
    case 'poor':
      return vscode.l10n.t('Poor');
    case 'fair':
      return vscode.l10n.t('Fair');
    case 'good':
      return vscode.l10n.t('Good');
    case 'excellent':
      return vscode.l10n.t('Excellent');
    case null:
      return '';
  }
}

/** The parts of a review in words. */
export function inWords({ at, review }: StoredReview): ExportedReview {
  const { positive, negative, bonus, penalty, samples, judge, measured } = review;
  const of = (sign: string): ReviewedDimension[] => review.dimensions.filter((dimension) => dimension.sign === sign);
  const group = (sign: string, name: string, points: number): ExportedReview['groups'][number] => {
    const dimensions = of(sign);
    const max = dimensions.reduce((sum, one) => sum + one.max, 0);
    return { sign, name, points: vscode.l10n.t('{0} of {1}', figure(points), figure(max)), dimensions };
  };
  const sum = `${figure(positive)} − ${figure(negative)} + ${figure(bonus)} − ${figure(penalty)}`;
  const when = new Date(at).toLocaleString(vscode.env.language);
  const who = samples > 1 ? vscode.l10n.t('{0} judgements by {1}', samples, judge ?? '') : vscode.l10n.t('Judged by {0}', judge ?? '');
  return {
    overall: vscode.l10n.t('Overall {0} ({1}) = {2}', figure(review.overall), labelName(review.label), sum),
    made: `${who}, ${when}`,
    measured: [
      [vscode.l10n.t('Words'), wordsOf(measured.length)],
      [vscode.l10n.t('In dialogue'), percent(measured.dialogueShare)],
      [vscode.l10n.t('Words in a sentence'), figure(measured.rhythm.meanWords, 1)],
      [vscode.l10n.t('Repeated runs of four words'), percent(measured.repetition.fourWordShare)],
      [vscode.l10n.t('Repeated lines'), percent(measured.repetition.lineShare)],
    ],
    groups: [group('positive', vscode.l10n.t('Merits'), positive), group('negative', vscode.l10n.t('Faults'), negative)],
  };
}

function wordsOf({ written, asked }: StoredReview['review']['measured']['length']): string {
  return asked === null ? figure(written) : vscode.l10n.t('{0} of {1}', figure(written), figure(asked));
}

/** A dimension's name in the editor's language; that of a rubric of the writer's own as it is. */
export function nameOf({ name }: ReviewedDimension): string {
  return vscode.l10n.bundle?.[name] ?? name;
}

/** What has to be known of a dimension's score. */
export function marksOf({ unsupported, basis, scores }: ReviewedDimension, attention: boolean): string[] {
  return [
    ...(attention ? [vscode.l10n.t('needs attention')] : []),
    ...(unsupported ? [vscode.l10n.t('unsupported')] : []),
    ...(basis === 'synopsis' ? [vscode.l10n.t('judged on a synopsis of the whole')] : []),
    ...(scores.length > 1 ? [vscode.l10n.t('judgements: {0}', scores.map((score) => figure(score)).join(', '))] : []),
  ];
}
