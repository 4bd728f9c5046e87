import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Stats } from 'node:fs';
import { errnoOf, storageErrorOf } from './storageError.js';
import { syncFolder } from './syncFolder.js';

/**
 * Replaces a file so that a crash leaves the old text or the new, never half of one. A link stays a link, the mode is kept.
 *
 * Where no new file may take the place of the old one (a folder closed to this account, a mounted file, a second hard link),
 * the old file is overwritten instead.
 *
 * @throws {StorageError} `disk-full` and the like; the old text then still stands, unless it had to be overwritten
 */
export async function writeFileSafely(path: string, text: string): Promise<void> {
  try {
    const target = await targetOf(path);
    const old = await statOf(target);
    if (old && (!old.isFile() || old.nlink > 1)) await overwrite(target, text);
    else await replace(target, text, old);
  } catch (error) {
    throw storageErrorOf(error, path, 'write');
  }
}

async function replace(target: string, text: string, old: Stats | undefined): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`);
  try {
    await writeNew(temporary, text, old);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    if (old && isRefusal(error)) await overwrite(target, text);
    else throw error;
    return;
  }
  await syncFolder(dirname(target));
}

async function writeNew(path: string, text: string, old: Stats | undefined): Promise<void> {
  await using file = await open(path, 'wx');
  if (old) await file.chmod(old.mode & 0o777);
  await file.writeFile(text);
  await file.sync();
}

async function overwrite(path: string, text: string): Promise<void> {
  await using file = await open(path, 'w');
  await file.writeFile(text);
  await file.sync();
}

/** A refusal to make or move a file there, as against a disk that cannot hold it. */
function isRefusal(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EEXIST'].includes(errnoOf(error) ?? '');
}

async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return path;
    throw error;
  }
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
