import * as vscode from 'vscode';
import type { Finding } from '../../story/findings/finding.js';
import { RequestError } from '../failure.js';
import { plainOffsetAt } from '../text/plainOffsets.js';
import type { FindingTarget } from './actions.js';
import type { ShownFindings } from './shownFindings.js';
import type { FindingNode } from './tree.js';

/** A finding in its document, as a command finds it. */
export interface Found {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
}

/**
 * The finding a command is about: the one it was given, or the one at the cursor.
 * @throws {RequestError} `no-highlight`
 */
export function findTarget(shown: ShownFindings, argument: unknown): Found {
  if (isNode(argument)) return argument;
  const target = isTarget(argument) ? argument : undefined;
  const editor = vscode.window.activeTextEditor;
  const document = target ? vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.uri) : editor?.document;
  const finding = document && (target ? shown.find(document, target.id) : atCursor(shown, document, editor));
  if (!document || !finding) {
    throw new RequestError('no-highlight', vscode.l10n.t('There is no highlight here: put the cursor into a highlighted passage.'));
  }
  return { document, finding };
}

function atCursor(shown: ShownFindings, document: vscode.TextDocument, editor: vscode.TextEditor | undefined): Finding | undefined {
  if (!editor) return undefined;
  const at = plainOffsetAt(document, editor.selection.active);
  return shown.of(document).find(({ range }) => range.start <= at && at <= range.end);
}

function isTarget(argument: unknown): argument is FindingTarget {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    'id' in argument &&
    typeof argument.uri === 'string' &&
    typeof argument.id === 'string'
  );
}

function isNode(argument: unknown): argument is FindingNode {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'kind' in argument &&
    argument.kind === 'finding' &&
    'document' in argument &&
    'finding' in argument
  );
}

/** The rewrite a title bar button, or a program, means; without one, that of the diff in front. */
export function rewriteOf(argument: unknown): vscode.Uri {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return vscode.Uri.parse(argument, true);
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputTextDiff) return input.modified;
  throw new RequestError('no-rewrite', vscode.l10n.t('There is no rewrite here to accept or refuse.'));
}
