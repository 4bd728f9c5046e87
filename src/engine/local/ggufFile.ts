import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LanguageModelError } from '../../story/languageModel.js';

/** Magic, version, tensor count, metadata count. */
const HEADER_BYTES = 24;
const NEWEST_VERSION = 3;
/** The largest models have some thousand tensors and some hundred keys: more is a damaged or a hostile header. */
const MOST_ENTRIES = 1_000_000n;

/**
 * Looks at a model file's first bytes, before a process is started for it.
 *
 * @throws {LanguageModelError} `model-missing` or `model-broken` for what can be seen from outside: a missing, unreadable, empty or
 * foreign file. What only loading shows, loading says.
 */
export async function checkGgufFile(path: string): Promise<void> {
  const header = await readHeader(path);
  const file = basename(path);
  if (header.length === 0) throw broken(`The model file “${file}” is empty; its download did not finish: download it again.`);
  if (header.toString('latin1', 0, 4) !== 'GGUF') {
    throw broken(`“${file}” is not a GGUF model (${whatItIs(header)}); choose a .gguf file in polaris.local.modelFile.`);
  }
  if (header.length < HEADER_BYTES) throw broken(`The model file “${file}” ends within its header; download it again.`);
  const version = header.readUInt32LE(4);
  if (version < 2 || version > NEWEST_VERSION) {
    throw broken(
      `“${file}” is written in GGUF version ${String(version)}, which this engine does not read; get it in version ${String(NEWEST_VERSION)}.`,
    );
  }
  if (header.readBigUInt64LE(8) > MOST_ENTRIES || header.readBigUInt64LE(16) > MOST_ENTRIES) {
    throw broken(`The header of “${file}” makes no sense; the file is damaged: download it again.`);
  }
}

async function readHeader(path: string): Promise<Buffer> {
  const file = basename(path);
  try {
    // A pipe or a device would be waited for, or read, without end.
    const found = await stat(path);
    if (!found.isFile()) {
      throw broken(`“${path}” is ${found.isDirectory() ? 'a folder' : 'no plain file'}; choose a .gguf file in polaris.local.modelFile.`);
    }
    await using handle = await open(path, 'r');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error instanceof LanguageModelError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const next = 'correct polaris.local.modelFile, or choose the preset polaris-mini';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new LanguageModelError('model-missing', `There is no model file at ${path}; ${next}.`, { cause: error });
    }
    throw new LanguageModelError('model-missing', `The model file “${file}” cannot be read (${code}); allow reading it, or ${next}.`, {
      cause: error,
    });
  }
}

function broken(sentence: string): LanguageModelError {
  return new LanguageModelError('model-broken', sentence);
}

function whatItIs(header: Buffer): string {
  const start = header.toString('latin1');
  if (/^\s*<(!doctype|html)/i.test(start)) return 'it is a web page: the download was answered by a site, not by the file';
  if (start.startsWith('version https://git')) return 'it is a pointer of Git LFS, not the file itself';
  if (start.startsWith('PK')) return 'it is a zip archive';
  if (start.startsWith('ggml') || start.startsWith('ggjt') || start.startsWith('lmgg')) return 'it is a model in a format older than GGUF';
  if (start[8] === '{') return 'it looks like safetensors weights';
  return 'it begins with other bytes';
}
