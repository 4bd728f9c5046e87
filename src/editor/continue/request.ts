import * as vscode from 'vscode';
import { z } from 'zod';
import { MOST_TAKES } from '../../story/continue/index.js';
import { RequestError } from '../failure.js';
import { FEWEST_WORDS, MOST_WORDS, readLength, readTakes, type Length } from './settings.js';
import { spotAt, spotAtCursor, type Spot } from './spot.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';

const call = z.object({
  uri: z.union([z.string(), z.custom<vscode.Uri>((value) => value instanceof vscode.Uri, 'must be a URI')]).optional(),
  at: z.int().min(0).optional(),
  words: z.union([z.int().min(FEWEST_WORDS).max(MOST_WORDS), z.literal('scene-end')]).optional(),
  takes: z.int().min(1).max(MOST_TAKES).optional(),
  seed: z.int().optional(),
});

/** What is to be written, and where. */
export interface Wish {
  readonly spot: Spot;
  readonly words: Length;
  readonly takes: number;
  readonly seed?: number;
}

/** Whether a command was called by a program, so that nothing is asked. */
export function isCall(argument: unknown): argument is object {
  return typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri) && !('scheme' in argument);
}

/**
 * Reads `{uri?, at?, words?, takes?, seed?}`; what is left out is the document in front, its cursor (of another document the end), the settings.
 * @throws {RequestError} `bad-request` naming the key that does not fit; `no-file`, and as `spotAt` does
 */
export async function readWish(argument: object): Promise<Wish> {
  const parsed = call.safeParse(argument);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RequestError(
      'bad-request',
      vscode.l10n.t('What was asked of POLARIS does not fit: {0}: {1}', issue?.path.join('.') ?? '', issue?.message ?? ''),
    );
  }
  const { uri, at, words, takes, seed } = parsed.data;
  const spot = await spotOf(uri, at);
  const scope = spot.document.uri;
  const seeded = seed === undefined ? {} : { seed };
  return { spot, words: words ?? readLength(scope), takes: takes ?? readTakes(scope), ...seeded };
}

/** The wish of a person at the cursor. */
export function wishAtCursor(words?: Length): Wish {
  const spot = spotAtCursor();
  const scope = spot.document.uri;
  return { spot, words: words ?? readLength(scope), takes: readTakes(scope) };
}

async function spotOf(uri: string | vscode.Uri | undefined, at: number | undefined): Promise<Spot> {
  if (uri === undefined) {
    const document = vscode.window.activeTextEditor?.document;
    return at === undefined || !document ? spotAtCursor() : spotAt(document, at);
  }
  const document = await opened(uri);
  const editor = vscode.window.activeTextEditor;
  if (at !== undefined) return spotAt(document, at);
  if (editor?.document === document) return spotAt(document, plainOffsetAt(document, editor.selection.active));
  return spotAt(document, plainText(document).trimEnd().length);
}

/** @throws {RequestError} `no-file` */
export async function opened(uri: string | vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(typeof uri === 'string' ? vscode.Uri.parse(uri, true) : uri);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RequestError('no-file', vscode.l10n.t('{0} cannot be opened: {1}', String(uri), error.message));
  }
}
