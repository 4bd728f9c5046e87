import * as vscode from 'vscode';
import { z } from 'zod';
import { RequestError } from '../failure.js';

const request = z.object({
  /** The document to review; with `text`, where that text belongs. The active editor's when neither is given. */
  uri: z.union([z.string(), z.custom<vscode.Uri>((value) => value instanceof vscode.Uri, 'must be a URI')]).optional(),
  /** A story that is in no document. */
  text: z.string().optional(),
  /** A part of it, in UTF-16 units. */
  range: z.object({ start: z.int().min(0), end: z.int().min(0) }).optional(),
  /** What the story was asked to be. */
  prompt: z.string().optional(),
  /** The same, as drafts call it. */
  premise: z.string().optional(),
  /** Words asked. */
  words: z.int().min(1).optional(),
  samples: z.int().min(1).max(5).optional(),
});

/** What a program asks of `polaris.review`. */
export type ReviewCall = z.infer<typeof request>;

const KEYS: ReadonlySet<string> = new Set(Object.keys(request.shape));

/** Whether a command was called by a program: nothing is asked then. Menus pass URIs and objects of their own. */
export function isCall(argument: unknown): argument is object {
  if (typeof argument !== 'object' || argument === null || argument instanceof vscode.Uri) return false;
  const keys = Object.keys(argument);
  return keys.length === 0 || keys.some((key) => KEYS.has(key));
}

/** @throws {RequestError} `bad-request` naming the key that does not fit */
export function readCall(argument: object): ReviewCall {
  const parsed = request.safeParse(argument);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RequestError(
    'bad-request',
    vscode.l10n.t('What was given to polaris.review does not fit: {0}: {1}', issue?.path.join('.') ?? '', issue?.message ?? ''),
  );
}

/** @throws {RequestError} `bad-request` */
export function uriOf(value: string | vscode.Uri): vscode.Uri {
  if (typeof value !== 'string') return value;
  try {
    return vscode.Uri.parse(value, true);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RequestError('bad-request', vscode.l10n.t('What was given to polaris.review does not fit: {0}: {1}', 'uri', error.message));
  }
}
