import { resolve } from 'node:path';
import { StorageError } from '../storage/storageError.js';
import { writeFileSafely } from '../storage/writeFileSafely.js';
import {
  MemorySummaries,
  MOST_TAKES,
  placeFor,
  writeTakes,
  type ContextPart,
  type ContinueRequest,
  type Take,
  type TakesEnd,
  type TakesEvent,
} from '../story/continue/index.js';
import { splitFrontMatter } from '../story/text/frontMatter.js';
import { countWords } from '../story/text/words.js';
import type { EngineFlags } from './engineOptions.js';
import { failureOf, type Failure } from './failure.js';
import { readManuscriptFile } from './manuscriptFile.js';
import { NotesReader } from './notesBeside.js';
import { engineFor, openForTerminal } from './openForTerminal.js';
import { inDigits, ProgressLine } from './progressLine.js';
import { guardStream, printJson, StdoutClosedError, writeOut } from './streams.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';
import { plainInteger, UsageError } from './usageError.js';

const FEWEST_WORDS = 10;
const MOST_WORDS = 5_000;
/** Seeds of every engine fit into 32 bits; half of that is safe where they are signed. */
const SEED_LIMIT = 2 ** 31;

/** The options of `continue`, as commander hands them over. */
export interface ContinueFlags extends EngineFlags {
  readonly at?: string;
  readonly words: string;
  readonly takes: string;
  readonly seed?: string;
  readonly inPlace?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** The object `continue --json` prints. */
export interface ContinueResult {
  readonly takes: readonly Pick<Take, 'text' | 'words' | 'diversity'>[];
  readonly context: readonly Pick<ContextPart, 'part' | 'tokens' | 'dropped'>[];
  readonly stop: TakesEnd['stop'] | 'failed';
  readonly error: Failure['error'];
}

interface ContinueJob {
  readonly path: string;
  readonly flags: ContinueFlags;
  readonly terminal: Terminal;
  readonly progress: ProgressLine;
  /** What has come of each take, and what the model was shown: told even where the command fails. */
  readonly grown: Map<number, string>;
  context: readonly ContextPart[];
  /** The end of the takes, once there is one. */
  end: TakesEnd | undefined;
  /** What stands after each take. */
  lineEnd: string;
}

/** The result of a command that came to no text. */
export function failedContinue({ stop, error }: Failure): ContinueResult {
  return { takes: [], context: [], stop, error };
}

/** Goes on with a story's file and reports it; whatever happens is an exit code and a sentence. */
export async function runContinue(file: string, flags: ContinueFlags, terminal: Terminal): Promise<ExitCode> {
  guardStream(terminal.stdout);
  const live = terminal.stderr.isTTY === true && terminal.stdout.isTTY !== true;
  const progress = new ProgressLine(terminal.stderr, live);
  const job: ContinueJob = {
    path: resolve(terminal.cwd, file),
    flags,
    terminal,
    progress,
    grown: new Map(),
    context: [],
    end: undefined,
    lineEnd: '',
  };
  try {
    const count = numberOf('--takes', flags.takes, 1, MOST_TAKES, 3);
    const request = await requestFor(file, job);
    // A file that ends with a line break goes on doing so.
    if (request.at === request.text.length) job.lineEnd = /\r?\n$/u.exec(request.text)?.[0] ?? '';
    await write(request, count, job);
    if (flags.inPlace === true) await putInPlace(request, file, job);
    return await report(resultOf(job, undefined), exitCodeOf(job), job);
  } catch (error) {
    if (error instanceof StdoutClosedError) return EXIT.done;
    const failure = failureOf(error, terminal.signal);
    return await report(resultOf(job, failure), failure.exitCode, job);
  }
}

/** What is asked, settled before a model is opened. */
async function requestFor(file: string, job: ContinueJob): Promise<ContinueRequest> {
  const { flags, terminal } = job;
  const words = flags.words === 'scene-end' ? flags.words : numberOf('--words', flags.words, FEWEST_WORDS, MOST_WORDS, 250);
  const seed = flags.seed === undefined ? undefined : numberOf('--seed', flags.seed, 0, SEED_LIMIT - 1, 7);
  const text = await readAsInput(file, terminal);
  const at = placeOf(text, file, job);
  const notes = await new NotesReader().beside(job.path);
  return {
    text,
    at,
    words,
    notes: notes.map((one) => ({ name: one.file, text: one.text })),
    ...(seed === undefined ? {} : { seed }),
  };
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

function placeOf(text: string, file: string, { flags, progress }: ContinueJob): number {
  if (flags.at === undefined) return endOf(text);
  const at = plainInteger('--at', flags.at, 0);
  if (at > text.length) {
    throw new UsageError(`--at ${flags.at} is behind the end of ${file}, which has ${String(text.length)} UTF-16 units.`);
  }
  const { bodyStart, frontMatter } = splitFrontMatter(text);
  if (at < bodyStart && frontMatter !== null) {
    throw new UsageError(`--at ${flags.at} is within the front matter of ${file}: the story begins at ${String(bodyStart)}.`);
  }
  const place = placeFor(text, at);
  if (place !== at) progress.note(`--at ${flags.at} is within a word or a line break: the text goes to ${String(place)}.`);
  return place;
}

/** The end of a file; where its last sentence is not finished, the end of that, before the line break. */
function endOf(text: string): number {
  const prose = text.trimEnd();
  const isOpen = /[\p{L}\p{N},;]$/u.test(prose) && !/^[ \t]{0,3}#/u.test(prose.slice(prose.lastIndexOf('\n') + 1));
  return placeFor(text, isOpen ? prose.length : text.length);
}

function numberOf(option: string, text: string, least: number, most: number, example: number): number {
  const number = plainInteger(option, text, example);
  if (number < least || number > most) throw new UsageError(`${option} takes a number from ${String(least)} to ${String(most)}.`);
  return number;
}

async function write(request: ContinueRequest, count: number, job: ContinueJob): Promise<void> {
  const { flags, terminal } = job;
  const settings = await engineFor(flags, terminal);
  await using model = await openForTerminal(settings, terminal, job.progress, flags.verbose === true);
  if (model.profile.demonstration)
    job.progress.note('The built-in model shows the path, not the craft: name another with --model or --base-url.');
  // A single take is printed as it comes; of several it is known only at the end which are kept.
  const streams = count === 1 && !terminal.wantsJson;
  for await (const event of writeTakes(request, count, model, new MemorySummaries(), terminal.signal)) {
    await follow(event, streams, job);
  }
  if (streams && [...job.grown.values()].some((text) => text !== '')) await writeOut(terminal.stdout, '\n');
  if (!streams && !terminal.wantsJson && job.end) await writeOut(terminal.stdout, inOne(job.end.takes));
}

async function follow(event: TakesEvent, streams: boolean, job: ContinueJob): Promise<void> {
  switch (event.kind) {
    case 'progress':
      // A further reply to the same text is no new step.
      job.progress.step(
        STEPS[event.step === 'reading' && job.grown.size > 0 ? 'writing' : event.step],
        `${inDigits(event.done)} of ${inDigits(event.of)}`,
      );
      return;
    case 'context':
      job.context = event.parts;
      noteDropped(event.parts, job.progress);
      return;
    case 'text': {
      const before = job.grown.get(event.take) ?? '';
      job.grown.set(event.take, before + event.text);
      if (streams) await writeOut(job.terminal.stdout, before === '' ? event.text.trimStart() : event.text);
      return;
    }
    case 'taken':
      return;
    case 'end':
      job.end = event;
  }
}

const STEPS = { summary: 'summing up earlier scenes', reading: 'reading', thinking: 'thinking', writing: 'writing' } as const;

function noteDropped(parts: readonly ContextPart[], progress: ProgressLine): void {
  const dropped = parts.filter((part) => part.dropped > 0).map((part) => `${part.part} (${inDigits(part.dropped)} tokens)`);
  if (dropped.length > 0) progress.note(`Left out for want of room: ${dropped.join(', ')}.`);
}

/** Several takes as one text, each under a line of its own. */
function inOne(takes: readonly Take[]): string {
  return takes
    .map(({ text, diversity }, index) => `--- take ${String(index + 1)}, diversity ${diversity.toFixed(2)} ---\n\n${text.trim()}\n`)
    .join('\n');
}

/** Puts the first take into the file, unless somebody else has changed it meanwhile. */
async function putInPlace({ text, at }: ContinueRequest, file: string, { path, end, terminal, lineEnd }: ContinueJob): Promise<void> {
  const take = end?.takes[0];
  if (!take || terminal.signal.aborted) return;
  if ((await readManuscriptFile(path, terminal.cwd)) !== text) {
    throw new StorageError(
      'in-use',
      `${file} was changed while the text was written and is left as it is: put the text in by hand, or ask again.`,
    );
  }
  await writeFileSafely(path, text.slice(0, at) + take.text + lineEnd + text.slice(at));
}

function exitCodeOf({ terminal }: ContinueJob): ExitCode {
  return terminal.signal.aborted ? EXIT.cancelled : EXIT.done;
}

function resultOf(job: ContinueJob, failure: Failure | undefined): ContinueResult {
  const { end, grown, context, terminal, lineEnd } = job;
  const kept = end?.takes ?? [...grown].map(([, text]) => ({ text, words: countWords(text), diversity: 1 }));
  return {
    takes: kept.map(({ text, words, diversity }) => ({ text: text + lineEnd, words, diversity: Number(diversity.toFixed(4)) })),
    context: context.map(({ part, tokens, dropped }) => ({ part, tokens, dropped })),
    stop: failure ? failure.stop : terminal.signal.aborted ? 'cancelled' : (end?.stop ?? 'short'),
    error: failure?.error ?? null,
  };
}

async function report(result: ContinueResult, exitCode: ExitCode, { progress, terminal }: ContinueJob): Promise<ExitCode> {
  progress.clear();
  if (result.error) progress.note(`polaris: ${result.error.message}`);
  if (exitCode !== EXIT.badUsage) progress.note(summaryOf(result));
  if (terminal.wantsJson) await printJson(terminal.stdout, result);
  return exitCode;
}

const STOPS = { done: '', short: ': the model gave no more', cancelled: ': cancelled', failed: ': not finished' } as const;

function summaryOf({ takes, stop }: ContinueResult): string {
  const words = takes.map((take) => inDigits(take.words)).join(', ');
  return `${words === '' ? '0' : words} words${STOPS[stop]}`;
}
