import * as vscode from 'vscode';
import { sentencesAround } from '../../story/coherence/place.js';
import { trimmedRange, type Reconciling } from '../../story/rewrite/way.js';
import type { Finding, FindingEvidence, TextRange } from '../../story/findings/finding.js';
import { RequestError } from '../failure.js';
import { short } from '../findings/actions.js';
import { rangeOf } from '../findings/diagnostics.js';
import type { HighlightsFeature } from '../highlights/feature.js';
import type { Found } from '../findings/target.js';
import type { RewriteResult } from '../rewrite/rewriteDesk.js';
import { paragraphAround } from '../rewrite/passage.js';
import { plainText } from '../text/plainOffsets.js';
import { makeCanon, notesUri } from '../notes/notesFiles.js';

/** Which of the two places: the contradiction, or what was established. */
export type Side = 'here' | 'established';

/** Story around what holds that a model reads along. */
const AROUND = 800;

function establishedOf({ finding }: Found): FindingEvidence {
  const [established] = finding.evidence;
  if (established) return established;
  throw new RequestError('no-highlight', vscode.l10n.t('What was established is no longer in the text.'));
}

/** Which side a command was asked for: its second argument, or the target's. */
export function sideOf(argument: unknown, more: unknown): Side | undefined {
  const given = typeof argument === 'object' && argument !== null && 'side' in argument ? argument.side : more;
  return given === 'here' || given === 'established' ? given : undefined;
}

/** Shows the place that a slip contradicts, in the story or in the notes. */
export async function goToEstablished(found: Found): Promise<vscode.Range> {
  const { range, file } = establishedOf(found);
  const { document } = found;
  const target = file === undefined ? document : await vscode.workspace.openTextDocument(notesUri(document.uri, file));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === target);
  const selection = rangeOf(target, range);
  await vscode.window.showTextDocument(target, {
    selection,
    preview: false,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  return selection;
}

/** Has one of the two places rewritten so that it agrees with the other, in the diff that every rewrite uses. */
export async function reconcilePlaces(feature: HighlightsFeature, found: Found, side: Side): Promise<RewriteResult | undefined> {
  const { document, finding } = found;
  const established = establishedOf(found);
  if (side === 'established' && established.file !== undefined) {
    throw new RequestError('notes', vscode.l10n.t('What was established stands in the notes: change them by hand.'));
  }
  const text = plainText(document);
  const rightText =
    established.file === undefined ? text : plainText(await vscode.workspace.openTextDocument(notesUri(document.uri, established.file)));
  const [wrong, right] = side === 'here' ? [finding.range, established.range] : [established.range, finding.range];
  const range = trimmedRange(text, paragraphAround(text, wrong));
  const way = wayOf(text.slice(wrong.start, wrong.end), { text: side === 'here' ? rightText : text, range: right }, finding);
  return (await feature.rewriteDesk()).rewrite(document, range, way);
}

function wayOf(wrong: string, right: { readonly text: string; readonly range: TextRange }, finding: Finding): Reconciling {
  const around = sentencesAround(right.text, right.range, AROUND);
  return {
    how: 'reconcile',
    wrong,
    right: right.text.slice(right.range.start, right.range.end),
    rightAround: right.text.slice(around.start, around.end),
    why: finding.message,
  };
}

/**
 * Writes what one of the two places says into the notes beside the story. A person is asked which.
 * @returns the notes; undefined when the person chose neither
 */
export async function makeCanonOf(found: Found, side: Side | undefined): Promise<vscode.Uri | undefined> {
  const { document, finding } = found;
  const chosen = side ?? (await askSide(found));
  if (!chosen) return undefined;
  const quote = chosen === 'here' ? finding.quote : establishedOf(found).quote;
  const uri = await makeCanon(document.uri, { about: finding.about ?? '', quote: sentenceOf(document, chosen, found) ?? quote });
  if (side === undefined) {
    const open = vscode.l10n.t('Open Notes');
    // Not awaited: the message may stand for as long as the writer likes.
    void vscode.window.showInformationMessage(vscode.l10n.t('Noted in {0}.', vscode.workspace.asRelativePath(uri)), open).then((next) => {
      if (next === open) void vscode.window.showTextDocument(uri);
    });
  }
  return uri;
}

/** Notes are read without the story: the whole sentence says more than the few words quoted. */
function sentenceOf(document: vscode.TextDocument, side: Side, found: Found): string | undefined {
  const established = establishedOf(found);
  if (side === 'established' && established.file !== undefined) return undefined;
  const text = plainText(document);
  const { start, end } = sentencesAround(text, side === 'here' ? found.finding.range : established.range);
  return text.slice(start, end).trim();
}

async function askSide(found: Found): Promise<Side | undefined> {
  const { finding } = found;
  const items = [
    { label: short(finding.quote), description: vscode.l10n.t('as it is here'), side: 'here' as const },
    { label: short(establishedOf(found).quote), description: vscode.l10n.t('as it was established'), side: 'established' as const },
  ];
  return (
    await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Make this canon'),
      placeHolder: vscode.l10n.t('Which of the two holds from now on?'),
    })
  )?.side;
}
