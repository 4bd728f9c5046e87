import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Stats } from 'node:fs';
import { errnoOf, storageErrorOf } from '../storage/storageError.js';
import { UsageError } from './usageError.js';

/** The journal of a draft that is written to `path`. */
export function journalPathOf(path: string): string {
  return `${path}.journal`;
}

/**
 * Looks, before a model is opened, whether a new draft may be written to `path`.
 * @throws {UsageError} when something is there that must not be lost, or nothing can be there
 */
export async function checkTarget(path: string, force: boolean): Promise<void> {
  if (path === '') throw new UsageError('--out names no file: name one, such as --out story.md.');
  const folder = await statOf(dirname(path));
  if (!folder?.isDirectory()) throw new UsageError(`The folder of ${path} does not exist: make it first.`, 'missing');
  const found = await statOf(path);
  if (found && !found.isFile()) throw new UsageError(`${path} is not a file: name a file.`, 'not-a-file');
  if (force) return;
  if (await statOf(journalPathOf(path))) {
    throw new UsageError(`${path} has an unfinished draft: go on with --resume ${path}, or start over with --force.`, 'exists');
  }
  if (found) throw new UsageError(`${path} exists: name another file, or replace it with --force.`, 'exists');
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return undefined;
    const reason = storageErrorOf(error, path, 'read');
    // A name that no file can have is a mistake of the command line.
    if (reason.code === 'missing') throw new UsageError(reason.message, reason.code, { cause: error });
    throw reason;
  }
}
