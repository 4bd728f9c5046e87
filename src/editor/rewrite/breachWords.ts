import * as vscode from 'vscode';
import type { Breach } from '../../story/rewrite/breach.js';

const MOST = 4;

type Sentence = (list: string, what: readonly string[]) => string;

const SENTENCES: Readonly<Record<Breach['kind'], Sentence>> = {
  'name-lost': (list) => vscode.l10n.t('A name is gone: {0}.', list),
  'name-new': (list) => vscode.l10n.t('A name is new: {0}.', list),
  'number-lost': (list) => vscode.l10n.t('A number is gone: {0}.', list),
  'number-new': (list) => vscode.l10n.t('A number is new: {0}.', list),
  'speech-lost': (list) => vscode.l10n.t('Something said is not there word for word: {0}', list),
  'speech-new': (list) => vscode.l10n.t('Something is said that was not: {0}', list),
  longer: (_, [asked = '', now = '']) => vscode.l10n.t('It is longer than asked: {1} words instead of {0}.', asked, now),
  shorter: (_, [asked = '', now = '']) => vscode.l10n.t('It is shorter than asked: {1} words instead of {0}.', asked, now),
  tense: (_, [to, are = '', others = '']) =>
    to === 'past'
      ? vscode.l10n.t('It is not told in the past throughout: {0} verbs are, {1} are not.', are, others)
      : vscode.l10n.t('It is not told in the present throughout: {0} verbs are, {1} are not.', are, others),
  person: (_, [to, , others = '']) =>
    to === 'first'
      ? vscode.l10n.t('It is not told in the first person.')
      : vscode.l10n.t('It is not told in the third person throughout: {0} times “I” or “my”.', others),
  contradiction: (_, what) => vscode.l10n.t('It contradicts the story: {0}', what.slice(0, 2).join(' ')),
  unfinished: () => vscode.l10n.t('It breaks off.'),
  unchanged: () => vscode.l10n.t('It is the passage as it was.'),
  empty: () => vscode.l10n.t('The model gave no text.'),
};

/** Says in one sentence what a rewrite did not keep. */
export function breachSentence({ kind, what }: Breach): string {
  return SENTENCES[kind](what.slice(0, MOST).join(', ') + (what.length > MOST ? ' …' : ''), what);
}
