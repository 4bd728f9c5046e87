import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readTextFile } from '../storage/readTextFile.js';

/** A long novel is 3 MB of text; what is far larger was named by mistake. */
const LIMIT_BYTES = 32 * 2 ** 20;
const MARK_BYTES = 3;
const BYTE_ORDER_MARK = '\uFEFF';

async function hasByteOrderMark(path: string): Promise<boolean> {
  await using file = await open(path);
  const bytes = Buffer.alloc(MARK_BYTES);
  await file.read(bytes, 0, MARK_BYTES, 0);
  return bytes.equals(Buffer.from(BYTE_ORDER_MARK));
}

/**
 * A story's file as it is on disk, its byte-order mark kept: places in a review count it.
 * @throws {StorageError} missing, no-access, not-a-file, too-large or not-text
 */
export async function readManuscriptFile(path: string, cwd: string): Promise<string> {
  const file = resolve(cwd, path);
  const { text } = await readTextFile(file, LIMIT_BYTES, 'refuse');
  return (await hasByteOrderMark(file)) ? BYTE_ORDER_MARK + text : text;
}
