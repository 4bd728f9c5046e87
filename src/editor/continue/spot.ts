import * as vscode from 'vscode';
import { placeFor } from '../../story/continue/index.js';
import { splitFrontMatter } from '../../story/text/frontMatter.js';
import { RequestError } from '../failure.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';

/** A place in a document where the model may go on. */
export interface Spot {
  readonly document: vscode.TextDocument;
  /** The document's text, every line break counted as one. */
  readonly text: string;
  /** Where the new text goes: an offset into `text`, never within a word. */
  readonly at: number;
}

/**
 * The place a continuation is asked for at.
 * @param at an offset that counts every line break as one
 * @throws {RequestError} `front-matter-place` inside front matter, `out-of-text` beyond the text
 */
export function spotAt(document: vscode.TextDocument, at: number): Spot {
  const text = plainText(document);
  if (isInFrontMatter(text, at)) {
    throw new RequestError(
      'front-matter-place',
      vscode.l10n.t('The cursor stands in the front matter, where no story goes: put it into the text below the --- lines.'),
    );
  }
  if (at < 0 || at > text.length) {
    const said = vscode.l10n.t('There is no place {0} in a text of {1} characters: name one within it.', at, text.length);
    throw new RequestError('out-of-text', said);
  }
  return { document, text, at: placeFor(text, at) };
}

/**
 * The place at the cursor of the editor in front.
 * @throws {RequestError} `no-file` without an editor
 */
export function spotAtCursor(): Spot {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new RequestError('no-file', vscode.l10n.t('Open a story first, and put the cursor where it should go on.'));
  return spotAt(editor.document, plainOffsetAt(editor.document, editor.selection.active));
}

/** Whether an offset stands between the `---` lines, or in one of them. */
export function isInFrontMatter(text: string, at: number): boolean {
  if (!/^\uFEFF?---/u.test(text)) return false;
  const { frontMatter, bodyStart } = splitFrontMatter(text);
  return frontMatter !== null && (at < bodyStart || (at === bodyStart && text[bodyStart - 1] !== '\n'));
}
