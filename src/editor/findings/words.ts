import * as vscode from 'vscode';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { sentenceOf } from './slipWords.js';
import type { Finding, FindingRule } from '../../story/findings/finding.js';
import type { Grade, Push } from '../../story/style/types.js';

/** A number with one decimal, as the language of our texts writes it. */
export function figure(value: number): string {
  // What rounds to nothing has no sign; a true minus, as in print.
  const rounded = Number(value.toFixed(1)) || 0;
  const [whole = '', tenth = ''] = rounded.toFixed(1).replace('-', '−').split('.');
  // The texts around it have a translation or are English; the machine's own tables of numbers take 40 ms to load.
  return vscode.l10n.t('{0}.{1}', whole, tenth);
}

/** A grade in one word. */
export function gradeName(grade: Grade): string {
  switch (grade) {
    case 'textured':
      return vscode.l10n.t('Textured');
    case 'heavy':
      return vscode.l10n.t('Heavy');
    case 'overloaded':
      return vscode.l10n.t('Overloaded');
  }
}

/** What a grade means to a reader. */
export function gradeMeaning(grade: Grade): string {
  switch (grade) {
    case 'textured':
      return vscode.l10n.t('The prose draws attention to itself here.');
    case 'heavy':
      return vscode.l10n.t('The prose works harder here than most stories do.');
    case 'overloaded':
      return vscode.l10n.t('So much is pressed into these lines that reading them is an effort.');
  }
}

/** What a writer calls a push, of several. */
export function pushName(push: Push): string {
  switch (push) {
    case 'stock':
      return vscode.l10n.t('stock images');
    case 'habit':
      return vscode.l10n.t('worn turns of phrase');
    case 'wording':
      return vscode.l10n.t('word choice');
    case 'simile':
      return vscode.l10n.t('similes');
    case 'asIf':
      return vscode.l10n.t('“as if”');
    case 'personification':
      return vscode.l10n.t('things made to act like people');
    case 'rare':
      return vscode.l10n.t('rare words');
    case 'dash':
      return vscode.l10n.t('em dashes');
    case 'stacked':
      return vscode.l10n.t('stacked modifiers');
    case 'notBut':
      return vscode.l10n.t('“not this but that”');
    case 'echo':
      return vscode.l10n.t('echoed words');
  }
}

/** What one mark is. */
export function markName(kind: string | undefined, fallback: string): string {
  switch (kind) {
    case 'stock':
      return vscode.l10n.t('stock image');
    case 'habit':
      return vscode.l10n.t('worn turn of phrase');
    case 'simile':
      return vscode.l10n.t('simile');
    case 'asIf':
      return vscode.l10n.t('“as if”');
    case 'personification':
      return vscode.l10n.t('a thing made to act like a person');
    case 'rare':
      return vscode.l10n.t('rare word');
    case 'dash':
      return vscode.l10n.t('em dash');
    case 'stacked':
      return vscode.l10n.t('stacked modifiers');
    case 'notBut':
      return vscode.l10n.t('“not this but that”');
    case 'echo':
      return vscode.l10n.t('echoed word');
    case 'established':
      return vscode.l10n.t('Established');
    default:
      return fallback;
  }
}

/** What a judged finding, or a slip, is about. */
export function ruleName(rule: FindingRule): string {
  if (rule === 'coherence') return vscode.l10n.t('Coherence');
  if (rule === 'overloading') return vscode.l10n.t('Overloading');
  return rule.startsWith('continuity/') ? slipName(rule) : vscode.l10n.t('Review');
}

/** What a slip is about, in a word or two. */
function slipName(rule: FindingRule): string {
  const names: Readonly<Record<string, string>> = {
    appearance: vscode.l10n.t('Appearance'),
    age: vscode.l10n.t('Age'),
    kinship: vscode.l10n.t('Kinship'),
    hand: vscode.l10n.t('Left and right'),
    naming: vscode.l10n.t('Names'),
    death: vscode.l10n.t('Life and death'),
    time: vscode.l10n.t('Time'),
    weekday: vscode.l10n.t('Weekday'),
    object: vscode.l10n.t('Things'),
    tense: vscode.l10n.t('Tense'),
    'point-of-view': vscode.l10n.t('Point of view'),
    quantity: vscode.l10n.t('Quantity'),
  };
  return names[rule.slice(rule.indexOf('/') + 1)] ?? vscode.l10n.t('Continuity');
}

/** What pushed a passage most, in a few words: "12 stock images, 4 similes, 3 em dashes". */
export function strongest({ density, evidence }: Finding, most = 3): string {
  const named = (density?.shares ?? []).flatMap(({ push }) => {
    const marks = evidence.filter(({ kind }) => kind === push).length;
    return marks === 0 ? [] : [`${marks} ${marks === 1 ? markName(push, push) : pushName(push)}`];
  });
  return named.slice(0, most).join(', ');
}

/** One line about a finding: for the Problems panel and the tree. Judged findings speak for themselves. */
export function headline(finding: Finding): string {
  const grade = gradeOfFinding(finding);
  if (!grade) return sentenceOf(finding);
  const pushed = strongest(finding);
  const name = `${gradeName(grade)} ${figure(finding.density?.score ?? 0)}`;
  return pushed === '' ? name : vscode.l10n.t('{0}: {1}', name, pushed);
}
