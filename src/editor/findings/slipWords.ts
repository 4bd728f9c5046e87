import * as vscode from 'vscode';
import { taxonomyOf } from '../../story/coherence/kinds.js';
import { MATTERS, NARRATOR } from '../../story/continuity/matters.js';
import { shortQuote } from '../../story/continuity/message.js';
import type { Finding } from '../../story/findings/finding.js';

/** What a finding says, in the editor's language where it was measured; a judge says it in its own words. */
export function sentenceOf(finding: Finding): string {
  const { slip, rule, about, quote, evidence } = finding;
  const [established] = evidence;
  if (!slip || !established) return finding.message;
  const what = vscode.l10n.t(MATTERS[slip.matter.key], ...slip.matter.words);
  const place = placeName(established.file, slip.distance);
  const told = vscode.l10n.t('{0} – here “{1}”, but {2} “{3}”.', what, shortQuote(quote), place, shortQuote(established.quote));
  return `${vscode.l10n.t(taxonomyOf(rule))} · ${about === undefined ? told : vscode.l10n.t('{0}: {1}', whom(about), told)}`;
}

function whom(about: string): string {
  return about === NARRATOR ? vscode.l10n.t('the narrator') : about;
}

/** Where the established place stands, seen from the contradiction. */
function placeName(file: string | undefined, distance: number): string {
  if (file !== undefined) return vscode.l10n.t('in {0}', file);
  if (distance === 0) return vscode.l10n.t('in the same paragraph');
  if (distance === Number.NEGATIVE_INFINITY) return vscode.l10n.t('in the front matter');
  if (distance < 0) return vscode.l10n.t('further on');
  return distance === 1 ? vscode.l10n.t('one paragraph earlier') : vscode.l10n.t('{0} paragraphs earlier', distance);
}
