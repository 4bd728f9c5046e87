import * as vscode from 'vscode';
import { z } from 'zod';
import type { TextRange } from '../../story/findings/finding.js';
import { SENSES } from '../../story/rewrite/describe.js';
import type { Way } from '../../story/rewrite/way.js';
import { RequestError } from '../failure.js';
import { plainOffsetAt } from '../text/plainOffsets.js';
import { selectedRange } from './passage.js';
import { PROPOSAL } from './proposalFiles.js';

const place = {
  /** The story; the document in front when left out. */
  uri: z.string().optional(),
  /** Plain offsets: every line break counts as one. The selection when left out. */
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
};

const rewriteCall = z.strictObject({
  ...place,
  how: z.enum(['lighten', 'tighten', 'expand', 'show', 'tense', 'pov', 'own']).optional(),
  to: z.enum(['past', 'present', 'first', 'third']).optional(),
  whose: z.string().optional(),
  instruction: z.string().min(1).max(4_000).optional(),
  words: z.int().min(1).max(200_000).optional(),
});

const describeCall = z.strictObject({
  ...place,
  senses: z.array(z.enum(SENSES)).min(1).optional(),
  words: z.int().min(5).max(2_000).optional(),
});

const brainstormCall = z.strictObject({
  uri: z.string().optional(),
  /** Where the story goes on, a plain offset; the cursor when left out. */
  at: z.int().min(0).optional(),
  /** Which of the directions go into the plan, counted from 0; a person is asked when left out. */
  take: z.array(z.int().min(0)).optional(),
});

/** A stretch of a story that a command is about. */
export interface Stretch {
  readonly document: vscode.TextDocument;
  /** Plain offsets. */
  readonly range: TextRange;
}

export const readRewriteCall = (argument: unknown): z.infer<typeof rewriteCall> => read('polaris.rewriteSelection', rewriteCall, argument);
export const readDescribeCall = (argument: unknown): z.infer<typeof describeCall> => read('polaris.describe', describeCall, argument);
export const readBrainstormCall = (argument: unknown): z.infer<typeof brainstormCall> =>
  read('polaris.brainstorm', brainstormCall, argument);

/** What a program gave a command; a menu gives the file it was opened on, which says nothing here. */
function read<T>(command: string, form: z.ZodType<T>, argument: unknown): T {
  const isCall = typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri) && !('scheme' in argument);
  const parsed = form.safeParse(isCall ? argument : {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RequestError(
    'bad-request',
    vscode.l10n.t('What was given to {0} does not fit: {1}: {2}', command, issue?.path.join('.') ?? '', issue?.message ?? ''),
  );
}

/**
 * The way a program asks for; undefined when it leaves the choice to the writer.
 * @throws {RequestError} `bad-request` for a way that lacks what it needs
 */
export function wayOf({ how, to, whose, instruction }: z.infer<typeof rewriteCall>): Way | undefined {
  switch (how) {
    case undefined:
      return undefined;
    case 'lighten':
    case 'tighten':
    case 'expand':
    case 'show':
      return { how };
    case 'tense':
      if (to === 'past' || to === 'present') return { how, to };
      throw lacking('to', 'past, present');
    case 'pov':
      if (to === 'first' || to === 'third') return { how, to, ...(whose === undefined ? {} : { whose }) };
      throw lacking('to', 'first, third');
    case 'own':
      if (instruction !== undefined) return { how, instruction };
      throw lacking('instruction', vscode.l10n.t('a text'));
  }
}

function lacking(key: string, wanted: string): RequestError {
  return new RequestError(
    'bad-request',
    vscode.l10n.t('What was given to polaris.rewriteSelection does not fit: “{0}” must be {1}.', key, wanted),
  );
}

/**
 * The document a command is about, and the stretch: what it was given, else the selection, else the paragraph at the cursor.
 * @throws {RequestError} `no-document` when there is none
 */
export async function stretchOf(call: {
  uri?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}): Promise<Stretch> {
  const editor = await editorOf(call.uri);
  if (call.start !== undefined && call.end !== undefined) return { document: editor.document, range: { start: call.start, end: call.end } };
  return { document: editor.document, range: selectedRange(editor) };
}

/** The document a command is about, and where in it: what it was given, else the cursor. */
export async function pointOf(call: {
  uri?: string | undefined;
  at?: number | undefined;
}): Promise<{ document: vscode.TextDocument; at: number }> {
  const { document, selection } = await editorOf(call.uri);
  return { document, at: call.at ?? plainOffsetAt(document, selection.active) };
}

async function editorOf(uri: string | undefined): Promise<vscode.TextEditor> {
  const editor = vscode.window.activeTextEditor;
  if (uri === undefined) {
    if (editor && editor.document.uri.scheme !== PROPOSAL) return editor;
    throw new RequestError('no-document', vscode.l10n.t('There is no story in front: open one and select a passage.'));
  }
  if (editor?.document.uri.toString() === uri) return editor;
  return vscode.window.showTextDocument(await opened(uri), { preview: false });
}

async function opened(uri: string): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RequestError('no-file', vscode.l10n.t('{0} cannot be opened: {1}', uri, error.message));
  }
}
