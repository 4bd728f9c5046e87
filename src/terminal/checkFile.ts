import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { StorageError, storageErrorOf } from '../storage/storageError.js';
import { measuredSlipFindings } from '../story/coherence/slipFindings.js';
import { contradictionsIn, type Notes } from '../story/continuity/index.js';
import type { Finding } from '../story/findings/finding.js';
import { analyseStyle, type Grade, nameOf, type Passage } from '../story/style/index.js';
import { countWords } from '../story/text/words.js';
import { isNotes, type NotesReader } from './notesBeside.js';

/** A long novel is 3 MB of text; what is far larger was named by mistake. */
const LIMIT_BYTES = 32 * 2 ** 20;
/** Of the bytes of a text. English in UTF-16 has a half, and is UTF-8 as it were. */
const MOST_ZEROS = 0.1;

/** One finding as `check --json` prints it. Offsets are UTF-16 units of the file as it is on disk, byte-order mark and CR counted. */
export interface CheckFinding {
  readonly rule: string;
  readonly severity: 'information' | 'hint';
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** Of a `style` rule in the unit of `overload`; of a `continuity` rule how sure, above 0 and up to 1. */
  readonly score: number;
  readonly source: 'measured' | 'judged';
  /** `file` names the notes that a place is in; without it the place is in the file itself. */
  readonly related: readonly { readonly start: number; readonly end: number; readonly message: string; readonly file?: string }[];
}

/** One file as `check --json` prints it. */
export interface CheckedFile {
  readonly file: string;
  readonly words: number;
  readonly overload: number;
  readonly findings: readonly CheckFinding[];
  /** One sentence when the file, or notes beside it, could not be read. */
  readonly error: string | null;
}

const SEVERITY: Readonly<Record<Grade, CheckFinding['severity']>> = { textured: 'hint', heavy: 'information', overloaded: 'information' };
const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

function findingOf(passage: Passage): CheckFinding {
  return {
    rule: `style/${passage.grade}`,
    severity: SEVERITY[passage.grade],
    start: passage.start,
    end: passage.end,
    message: passage.message,
    score: thousandth(passage.score),
    source: 'measured',
    related: passage.marks.map(({ push, start, end }) => ({ start, end, message: nameOf(push) })),
  };
}

/** A slip as `check` prints it, the established place as what is related. */
export function slipOf({ rule, range, message, score, origin, evidence }: Finding): CheckFinding {
  return {
    rule,
    severity: 'information',
    start: range.start,
    end: range.end,
    message,
    score: thousandth(score),
    source: origin,
    related: evidence.map(({ range: place, quote, file }) => ({
      start: place.start,
      end: place.end,
      message: `Established: “${quote}”`.toWellFormed(),
      ...(file === undefined ? {} : { file }),
    })),
  };
}

/** Findings in the order of the text. */
export function inOrder(findings: readonly CheckFinding[]): CheckFinding[] {
  return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/**
 * A file's text, its byte-order mark kept, for places count it. A few zero bytes are let through: they are odd, not unreadable; many are
 * UTF-16, or no text at all.
 * @throws {StorageError} missing, no-access, not-a-file, too-large or not-text
 */
export async function textOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  try {
    if (zeros > bytes.length * MOST_ZEROS) throw new RangeError('zero bytes');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new StorageError('not-text', `${path} is not a text file: it must be plain text in UTF-8.`, { cause: error });
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new StorageError('not-a-file', `${path} is not a file: name a file.`);
    if (found.size > LIMIT_BYTES) throw new StorageError('too-large', `${path} is larger than 32 MB: name a smaller file.`);
    return await readFile(path);
  } catch (error) {
    throw storageErrorOf(error, path, 'read');
  }
}

/** The prose a word count counts: no front matter, no byte-order mark. */
function wordsOf(text: string): number {
  const front = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^(?:---|\.\.\.)[ \t]*\r?$/mu.exec(text);
  return countWords(front ? text.slice(front[0].length) : text);
}

/** What one file's error line says: a file that brings a mistake of ours to light must not end the others. */
export function errorLineOf(error: unknown, path: string): string {
  if (error instanceof StorageError) return error.message;
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return `${path} could not be checked, by a mistake of POLARIS (${reason}): please report it.`;
}

/** What a file is held against, read at one time. */
export interface Reading {
  readonly text: string;
  readonly notes: readonly Notes[];
}

/** A file as it was measured, and of which text: a later reading may find another one. */
export interface Measured {
  readonly checked: CheckedFile;
  /** `digestOf` what was read; empty when nothing was. */
  readonly digest: string;
}

/** Tells one reading of a file from another. */
export function digestOf({ text, notes }: Reading): string {
  const all = [text, ...notes.flatMap((one) => [one.file, one.text])];
  return createHash('sha256').update(all.join('\u0000')).digest('base64');
}

interface Canon {
  readonly notes: readonly Notes[];
  /** Why notes could not be read; then the story is held against itself alone. */
  readonly error: string | null;
}

async function canonBeside(path: string, reader: NotesReader): Promise<Canon> {
  try {
    return { notes: await reader.beside(path), error: null };
  } catch (error) {
    return { notes: [], error: errorLineOf(error, path) };
  }
}

interface Slips {
  readonly slips: readonly CheckFinding[];
  /** Why it could not be compared. */
  readonly error: string | null;
}

function slipsIn({ text, notes }: Reading, path: string): Slips {
  try {
    return { slips: measuredSlipFindings(contradictionsIn(text, notes)).map(slipOf), error: null };
  } catch (error) {
    return { slips: [], error: errorLineOf(error, path) };
  }
}

function isCompared(path: string, rules: ReadonlySet<string>): boolean {
  return [...rules].some((rule) => rule.startsWith('continuity/')) && !isNotes(path);
}

/**
 * Measures what was read of a file.
 * @param file as the person wrote it; it comes back in the result
 * @param rules the rules whose findings are wanted
 */
export function measure(reading: Reading, file: string, path: string, rules: ReadonlySet<string>): CheckedFile {
  const { overload, passages } = analyseStyle(reading.text);
  const { slips, error } = isCompared(path, rules) ? slipsIn(reading, path) : { slips: [], error: null };
  const findings = inOrder([...passages.map(findingOf), ...slips].filter(({ rule }) => rules.has(rule)));
  return { file, words: wordsOf(reading.text), overload: thousandth(overload), findings, error };
}

/**
 * Checks one file; whatever goes wrong with it is its `error`.
 * @param file as the person wrote it; it comes back in the result
 * @param rules the rules whose findings are wanted
 * @param reader reads what the writer declares beside the story
 */
export async function checkFile(file: string, path: string, rules: ReadonlySet<string>, reader: NotesReader): Promise<Measured> {
  try {
    const text = await textOf(path);
    const { notes, error } = isCompared(path, rules) ? await canonBeside(path, reader) : { notes: [], error: null };
    const checked = measure({ text, notes }, file, path, rules);
    return { checked: { ...checked, error: error ?? checked.error }, digest: digestOf({ text, notes }) };
  } catch (error) {
    return { checked: { file, words: 0, overload: 0, findings: [], error: errorLineOf(error, path) }, digest: '' };
  }
}
