import { existsSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { checkBrief, checkTargetWords, type Brief } from '../story/draft/brief.js';
import { completeBrief, readBriefFile, type StoredBrief } from '../storage/readBriefFile.js';
import { decodeText } from '../storage/readTextFile.js';
import { errnoOf, storageErrorOf } from '../storage/storageError.js';
import { plainInteger, UsageError } from './usageError.js';

const BRIEF_FILES = new Set(['.md', '.markdown', '.txt']);
/** A premise is a few sentences; what is far longer was piped in by mistake. */
const STDIN_LIMIT_BYTES = 2 ** 20;

/** Where a brief comes from. */
export interface BriefInput {
  /** The argument: a premise, a brief file, or "-" for stdin. */
  readonly source: string | undefined;
  /** `--words` as typed; outranks the brief file's. */
  readonly words: string | undefined;
  readonly stdin: Readable;
  readonly cwd: string;
}

/**
 * Reads the brief a command line names.
 * @throws {UsageError | BriefError | FrontMatterError | StorageError} all of them for what was typed, not for what the machine did
 */
export async function readBrief(input: BriefInput, signal: AbortSignal): Promise<Brief> {
  const words = input.words === undefined ? undefined : wordsOf(input.words);
  const { brief, targetWords = words } = await readSource(input, signal);
  const asked = words ?? targetWords;
  if (asked === undefined) throw new UsageError('Say how many words the story is to have: --words 3000.');
  const whole: Brief = { ...brief, targetWords: asked };
  checkBrief(whole);
  return whole;
}

/** `--words` as a number. */
export function wordsOf(text: string): number {
  const words = plainInteger('--words', text, 3000);
  checkTargetWords(words);
  return words;
}

/** `--words` for a report about a command line that may be wrong altogether: 0 where it is no number. */
export function countedWords(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/**
 * Whether an argument means a file: one word that ends in .md, .markdown or .txt, or any text with such an end that is a file.
 * So a misspelt name is said to be missing instead of becoming a story about a file name.
 */
export function namesBriefFile(source: string, cwd: string): boolean {
  if (!BRIEF_FILES.has(extname(source).toLowerCase())) return false;
  return !/\s/.test(source) || existsSync(resolve(cwd, source));
}

async function readSource({ source, stdin, cwd }: BriefInput, signal: AbortSignal): Promise<StoredBrief> {
  if (source === undefined) {
    throw new UsageError('Give a premise in quotation marks, a brief file, or - to read it from the standard input.');
  }
  if (source === '-') return completeBrief(await readAll(stdin, signal), join(cwd, 'stdin.md'), cwd);
  if (!namesBriefFile(source, cwd)) return { brief: { premise: source.trim() } };
  return readBriefFile(source, rootOf(resolve(cwd, source), cwd));
}

/** A brief may follow on any text of the folder one works in, or of its own folder when it lies elsewhere. */
function rootOf(briefPath: string, cwd: string): string {
  const way = relative(cwd, briefPath);
  return way.startsWith('..') || isAbsolute(way) ? dirname(briefPath) : cwd;
}

async function readAll(stdin: Readable, signal: AbortSignal): Promise<string> {
  // A signal that has fired fires no more, and nobody may ever write to the input.
  signal.throwIfAborted();
  const onAbort = (): void => void stdin.destroy(new DOMException('cancelled', 'AbortError'));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const text = decodeText(await collect(stdin));
    if (text === undefined) throw new UsageError('The standard input is not text: it must be plain text in UTF-8.', 'not-text');
    return text;
  } catch (error) {
    throw errnoOf(error) === undefined ? error : storageErrorOf(error, 'The standard input', 'read');
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function collect(stdin: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > STDIN_LIMIT_BYTES) throw new UsageError('The standard input is longer than 1 MB: give the premise alone.');
  }
  return Buffer.concat(chunks);
}
