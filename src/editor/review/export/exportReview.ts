import * as vscode from 'vscode';
import { z } from 'zod';
import { RequestError } from '../../failure.js';
import { plainText } from '../../text/plainOffsets.js';
import type { ReviewFeature } from '../feature.js';
import { uriOf } from '../request.js';
import type { StoredReview } from '../storedReview.js';
import { titleOf } from '../titleOf.js';
import { reviewAsHtml } from './html.js';
import { reviewAsMarkdown } from './markdown.js';

type Format = 'markdown' | 'html';

const call = z.object({
  uri: z.union([z.string(), z.custom<vscode.Uri>((value) => value instanceof vscode.Uri)]).optional(),
  format: z.enum(['markdown', 'html']),
  /** Where it is written; without it the text is only given back. */
  target: z.union([z.string(), z.custom<vscode.Uri>((value) => value instanceof vscode.Uri)]).optional(),
});

/**
 * `polaris.exportReview`: writes the shown review as Markdown or as one self-contained page. A person is asked which and where.
 * @returns what was written; undefined when the person gave up
 * @throws {RequestError} `no-review` when there is none to export
 */
export async function exportReview(feature: ReviewFeature, argument: unknown): Promise<string | undefined> {
  const asked = call.safeParse(argument);
  if (asked.success) {
    const { uri, format, target } = asked.data;
    const document = uri === undefined ? feature.story.document : await vscode.workspace.openTextDocument(uriOf(uri));
    const { text } = await rendered(feature, document, format);
    if (target !== undefined) await write(uriOf(target), text);
    return text;
  }
  const { document } = feature.story;
  // Before anything is asked: without a review there is nothing to choose.
  const { stored } = await shownOf(feature, document);
  const format = await askFormat(stored);
  if (format === undefined) return undefined;
  const { text, name } = await rendered(feature, document, format);
  const target = await askTarget(document, name, format);
  if (!target) return undefined;
  await write(target, text);
  void offerToOpen(target, format);
  return text;
}

async function shownOf(
  feature: ReviewFeature,
  document: vscode.TextDocument | undefined,
): Promise<{ readonly document: vscode.TextDocument; readonly stored: StoredReview }> {
  const stored = document && (await feature.desk.record(document.uri)).shown;
  if (stored) return { document, stored };
  throw new RequestError('no-review', vscode.l10n.t('There is no review to export yet; run “POLARIS: Review Story” first.'));
}

async function rendered(
  feature: ReviewFeature,
  story: vscode.TextDocument | undefined,
  format: Format,
): Promise<{ readonly text: string; readonly name: string }> {
  const { document, stored } = await shownOf(feature, story);
  const title = titleOf(document.uri, plainText(document));
  const text = format === 'html' ? reviewAsHtml(title, stored) : reviewAsMarkdown(title, stored);
  return {
    text,
    name: title
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/gu, '')
      .slice(0, 60),
  };
}

async function askFormat({ at }: StoredReview): Promise<Format | undefined> {
  const items: (vscode.QuickPickItem & { readonly format: Format })[] = [
    { label: 'Markdown', description: '.md', format: 'markdown' },
    {
      label: vscode.l10n.t('Page'),
      description: '.html',
      detail: vscode.l10n.t('One file with the bars, to print or share'),
      format: 'html',
    },
  ];
  const title = vscode.l10n.t('Export the review of {0}', new Date(at).toLocaleString(vscode.env.language));
  return (await vscode.window.showQuickPick(items, { title }))?.format;
}

function askTarget(document: vscode.TextDocument | undefined, name: string, format: Format): Thenable<vscode.Uri | undefined> {
  const file = `${name === '' ? 'story' : name}-${vscode.l10n.t('review')}.${format === 'html' ? 'html' : 'md'}`;
  const folder =
    document && document.uri.scheme !== 'untitled' ? vscode.Uri.joinPath(document.uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the review'),
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, file) } : {}),
    filters: format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] },
  });
}

async function write(target: vscode.Uri, text: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RequestError('not-written', vscode.l10n.t('{0} could not be written: {1}', target.fsPath, error.message));
  }
}

async function offerToOpen(target: vscode.Uri, format: Format): Promise<void> {
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('The review was written to {0}.', vscode.workspace.asRelativePath(target)),
    open,
  );
  if (chosen !== open) return;
  if (format === 'html') await vscode.env.openExternal(target);
  else await vscode.window.showTextDocument(target);
}
