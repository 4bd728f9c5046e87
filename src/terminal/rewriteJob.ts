import { resolve } from 'node:path';
import { StorageError } from '../storage/storageError.js';
import { writeFileSafely } from '../storage/writeFileSafely.js';
import type { TextRange } from '../story/findings/finding.js';
import type { Breach } from '../story/rewrite/breach.js';
import { rewrite } from '../story/rewrite/rewrite.js';
import { trimmedRange, type How, type RewriteRequest, type Way } from '../story/rewrite/way.js';
import { splitFrontMatter } from '../story/text/frontMatter.js';
import { countWords } from '../story/text/words.js';
import type { EngineFlags } from './engineOptions.js';
import { failureOf, type Failure } from './failure.js';
import { readManuscriptFile } from './manuscriptFile.js';
import { NotesReader } from './notesBeside.js';
import { engineFor, openForTerminal } from './openForTerminal.js';
import { inDigits, ProgressLine } from './progressLine.js';
import { breachSentence } from './rewriteWords.js';
import { guardStream, printJson, StdoutClosedError, writeOut } from './streams.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';
import { plainInteger, UsageError } from './usageError.js';

const MOST_WORDS = 100_000;
/** Seeds of every engine fit into 32 bits; half of that is safe where they are signed. */
const SEED_LIMIT = 2 ** 31;

const NO_TEXT: Failure = {
  exitCode: EXIT.failed,
  stop: 'failed',
  error: { code: 'no-text', message: 'The model gave no text: try once more, or name another model.' },
};

/** The options of `rewrite`, as commander hands them over. */
export interface RewriteFlags extends EngineFlags {
  readonly start: string;
  readonly end: string;
  readonly how: How;
  readonly to?: 'past' | 'present' | 'first' | 'third';
  readonly whose?: string;
  readonly instruction?: string;
  readonly words?: string;
  readonly seed?: string;
  readonly inPlace?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** The object `rewrite --json` prints. */
export interface RewriteResult {
  readonly text: string;
  readonly words: number;
  /** What was not kept, each with a sentence that says it. */
  readonly breaches: readonly (Breach & { readonly message: string })[];
  readonly stop: 'done' | Failure['stop'];
  readonly error: Failure['error'];
}

interface RewriteJob {
  readonly path: string;
  readonly flags: RewriteFlags;
  readonly terminal: Terminal;
  readonly progress: ProgressLine;
  /** The rewrite so far: told even where the command fails. */
  text: string;
  breaches: readonly Breach[];
}

/** The result of a command that came to no text. */
export function failedRewrite({ stop, error }: Failure): RewriteResult {
  return { text: '', words: 0, breaches: [], stop, error };
}

/** Rewrites a passage of a file and reports it; whatever happens is an exit code and a sentence. */
export async function runRewrite(file: string, flags: RewriteFlags, terminal: Terminal): Promise<ExitCode> {
  guardStream(terminal.stdout);
  const live = terminal.stderr.isTTY === true;
  const progress = new ProgressLine(terminal.stderr, live);
  const job: RewriteJob = { path: resolve(terminal.cwd, file), flags, terminal, progress, text: '', breaches: [] };
  try {
    const seed = flags.seed === undefined ? undefined : numberOf('--seed', flags.seed, 0, SEED_LIMIT - 1, 7);
    const request = await requestFor(file, job);
    await write(request, seed, job);
    if (countWords(job.text) === 0) return await report(resultOf(job, NO_TEXT), EXIT.failed, job);
    if (flags.inPlace === true) await putInPlace(request, file, job);
    if (!terminal.wantsJson) await writeOut(terminal.stdout, `${job.text}\n`);
    return await report(resultOf(job, undefined), EXIT.done, job);
  } catch (error) {
    if (error instanceof StdoutClosedError) return EXIT.done;
    const failure = failureOf(error, terminal.signal);
    return await report(resultOf(job, failure), failure.exitCode, job);
  }
}

/** What is asked, settled before a model is opened. */
async function requestFor(file: string, { flags, terminal, path }: RewriteJob): Promise<RewriteRequest> {
  const way = wayOf(flags);
  const words = flags.words === undefined ? undefined : numberOf('--words', flags.words, 1, MOST_WORDS, 120);
  const text = await readAsInput(file, terminal);
  const range = rangeOf(text, file, flags);
  const notes = await new NotesReader().beside(path);
  return { text, range, way, notes, ...(words === undefined ? {} : { words }) };
}

/** A file that cannot be read is a mistake of the command line, whatever the disk calls it. */
async function readAsInput(file: string, { cwd }: Terminal): Promise<string> {
  try {
    return await readManuscriptFile(file, cwd);
  } catch (error) {
    if (error instanceof StorageError) throw new UsageError(error.message, error.code, { cause: error });
    throw error;
  }
}

function wayOf({ how, to, whose, instruction }: RewriteFlags): Way {
  refuse('--instruction', instruction, how === 'own', how);
  refuse('--whose', whose, how === 'pov', how);
  refuse('--to', to, how === 'tense' || how === 'pov', how);
  if (how === 'tense') return tenseOf(to);
  if (how === 'pov') return personOf(to, whose);
  if (how !== 'own') return { how };
  if (instruction?.trim()) return { how, instruction };
  throw new UsageError('--how own needs --instruction TEXT: what shall be different.');
}

function tenseOf(to: RewriteFlags['to']): Way {
  if (to === 'past' || to === 'present') return { how: 'tense', to };
  throw new UsageError('--how tense needs --to past or --to present.');
}

function personOf(to: RewriteFlags['to'], whose: string | undefined): Way {
  if (to === 'first' || to === 'third') return { how: 'pov', to, ...(whose ? { whose } : {}) };
  throw new UsageError('--how pov needs --to first or --to third.');
}

function refuse(option: string, value: string | undefined, fits: boolean, how: How): void {
  if (value !== undefined && !fits) throw new UsageError(`${option} has no meaning with --how ${how}: leave it out.`);
}

function rangeOf(text: string, file: string, flags: RewriteFlags): TextRange {
  const [start, end] = [plainInteger('--start', flags.start, 0), plainInteger('--end', flags.end, 200)];
  if (start >= end) throw new UsageError('--start must lie before --end.');
  if (end > text.length) {
    throw new UsageError(`--end ${flags.end} is behind the end of ${file}, which has ${String(text.length)} UTF-16 units.`);
  }
  const { bodyStart } = splitFrontMatter(text);
  if (start < bodyStart) {
    throw new UsageError(`--start ${flags.start} lies before the story in ${file}, which begins at ${String(bodyStart)}.`);
  }
  const range = trimmedRange(text, { start, end });
  const passage = text.slice(range.start, range.end);
  if (!passage.isWellFormed()) throw new UsageError('--start or --end is within a character: move it by one.');
  if (countWords(passage) === 0) throw new UsageError('There is no word between --start and --end.');
  return range;
}

function numberOf(option: string, text: string, least: number, most: number, example: number): number {
  const number = plainInteger(option, text, example);
  if (number < least || number > most) throw new UsageError(`${option} takes a number from ${String(least)} to ${String(most)}.`);
  return number;
}

async function write(request: RewriteRequest, seed: number | undefined, job: RewriteJob): Promise<void> {
  const { flags, terminal, progress } = job;
  const settings = await engineFor(flags, terminal);
  await using model = await openForTerminal(settings, terminal, progress, flags.verbose === true);
  if (model.profile.demonstration)
    progress.note('The built-in model shows the path, not the craft: name another with --model or --base-url.');
  const options = seed === undefined ? {} : { seed };
  for await (const event of rewrite(request, model, terminal.signal, options)) {
    job.text = event.text;
    if (event.kind === 'end') job.breaches = event.breaches;
    else progress.step('rewriting', `${inDigits(countWords(event.text))} words`);
  }
}

/** Puts the rewrite into the file, unless somebody else has changed it meanwhile; line breaks become those of the file. */
async function putInPlace({ text, range }: RewriteRequest, file: string, job: RewriteJob): Promise<void> {
  job.terminal.signal.throwIfAborted();
  if ((await readManuscriptFile(job.path, job.terminal.cwd)) !== text) {
    throw new StorageError(
      'in-use',
      `${file} was changed while the passage was rewritten and is left as it is: put the text in by hand, or ask again.`,
    );
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  await writeFileSafely(job.path, text.slice(0, range.start) + job.text.replaceAll('\n', eol) + text.slice(range.end));
}

function resultOf({ text, breaches }: RewriteJob, failure: Failure | undefined): RewriteResult {
  return {
    text,
    words: countWords(text),
    breaches: breaches.map((breach) => ({ ...breach, message: breachSentence(breach) })),
    stop: failure ? failure.stop : 'done',
    error: failure?.error ?? null,
  };
}

async function report(result: RewriteResult, exitCode: ExitCode, { progress, terminal }: RewriteJob): Promise<ExitCode> {
  progress.clear();
  if (result.error) progress.note(`polaris: ${result.error.message}`);
  if (exitCode === EXIT.done) {
    for (const { message } of result.breaches) progress.note(`Not kept: ${message}`);
    progress.note(`${inDigits(result.words)} words`);
  }
  if (terminal.wantsJson) await printJson(terminal.stdout, result);
  return exitCode;
}
