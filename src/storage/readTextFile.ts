import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { StorageError, storageErrorOf } from './storageError.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** Text in UTF-8, without its byte-order mark. */
export interface TextFile {
  readonly text: string;
  /** True when only the end of a longer file was read. */
  readonly cut: boolean;
}

/**
 * Reads a text file that a person wrote, whole, or its last bytes.
 *
 * @param limitBytes the most that is read
 * @param whenLonger `refuse` a longer file, or take its `end` (from the first whole line on)
 * @throws {StorageError} missing, no-access, not-a-file, too-large, or not-text when it is not UTF-8 or holds a zero byte
 */
export async function readTextFile(path: string, limitBytes: number, whenLonger: 'refuse' | 'end'): Promise<TextFile> {
  const { bytes, cut } = await readBytes(path, limitBytes, whenLonger);
  const text = decodeText(cut ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes);
  if (text === undefined) throw new StorageError('not-text', `${path} is not a text file: it must be plain text in UTF-8.`);
  return { text, cut };
}

/** UTF-8 to text without its byte-order mark; undefined for bytes that are no text (not UTF-8, or with a zero byte). */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch (error) {
    // TypeError is how TextDecoder says "not UTF-8"; anything else is not ours to explain.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function readBytes(path: string, limitBytes: number, whenLonger: 'refuse' | 'end'): Promise<{ bytes: Buffer; cut: boolean }> {
  try {
    await using file = await openRegular(path);
    const { size } = await file.stat();
    if (size > limitBytes && whenLonger === 'refuse') {
      throw new StorageError('too-large', `${path} is larger than ${inWords(limitBytes)}: name a smaller file.`);
    }
    const start = Math.max(0, size - limitBytes);
    const buffer = Buffer.alloc(size - start);
    const filled = await fill(file, buffer, start);
    return { bytes: buffer.subarray(0, filled), cut: start > 0 };
  } catch (error) {
    throw storageErrorOf(error, path, 'read');
  }
}

/** Opens without waiting: a named pipe would otherwise hold the program until somebody writes into it. */
async function openRegular(path: string): Promise<FileHandle> {
  const nonBlocking = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;
  const file = await open(path, constants.O_RDONLY | nonBlocking);
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new StorageError('not-a-file', `${path} is not a file: name a file.`);
}

async function fill(file: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

function inWords(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return mebibytes >= 1 ? `${String(Math.floor(mebibytes))} MB` : `${String(Math.floor(bytes / 1024))} kB`;
}
