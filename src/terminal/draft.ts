import { Option, type Command } from 'commander';
import type { DraftResult } from '../story/draft/events.js';
import { countedWords } from './briefSource.js';
import { DraftTally } from './draftTally.js';
import { draftAnew, resumeDraft, type DraftFlags, type DraftJob } from './draftJob.js';
import { addEngineOptions } from './engineOptions.js';
import { failureOf, type Failure } from './failure.js';
import { inDigits, inTime, ProgressLine } from './progressLine.js';
import { guardStream, printJson, StdoutClosedError } from './streams.js';
import { failureInOptionWords } from './optionWords.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

const HELP = `
The premise is a text in quotation marks, a brief file (.md or .txt: keys such as words, style and follows as front matter,
the premise below), or - for the standard input. Without --out the story goes to the standard output.

Exit codes: 0 done, 1 failed (the text so far is kept in FILE), 2 bad usage, 130 cancelled.`;

/** Adds `draft` to the program. */
export function registerDraft(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const command = program
    .command('draft')
    .description('write a story of so many words')
    .argument('[premise]', 'a premise, a brief file, or - for the standard input')
    .option('--words <number>', 'words the story is to have, 100 to 100000')
    .addOption(
      new Option('--mode <mode>', 'one pass, a plan of scenes, or whichever suits the model').choices(['auto', 'single', 'scenes']),
    )
    .option('--seed <number>', 'same seed, same model, one thread: same story')
    .option('--out <file>', 'write the story to this file, as it comes')
    .option('--force', 'replace the file and its unfinished draft')
    .option('--resume <file>', 'go on with the unfinished draft of this file')
    .option('--json', 'print one line of JSON about the draft; needs --out')
    .option('--verbose', "show the engine's log on the standard error")
    .addHelpText('after', HELP);
  addEngineOptions(command).action(async (source: string | undefined, flags: DraftFlags) => {
    exit(await runDraft(source, flags, terminal));
  });
}

async function runDraft(source: string | undefined, flags: DraftFlags, terminal: Terminal): Promise<ExitCode> {
  guardStream(terminal.stdout);
  const file = flags.resume ?? flags.out;
  const live = terminal.stderr.isTTY === true && (file !== undefined || terminal.stdout.isTTY !== true);
  const now = (): number => performance.now();
  const job: DraftJob = {
    flags,
    terminal,
    now,
    progress: new ProgressLine(terminal.stderr, live),
    tally: new DraftTally(countedWords(flags.words), now(), now),
  };
  let ended: Ended;
  try {
    if (terminal.wantsJson && file === undefined) throw new UsageError('--json needs --out FILE for the story.');
    const drafted = flags.resume === undefined ? await draftAnew(source, job) : await resumeDraft(flags.resume, source, job);
    const result = settle(drafted, terminal.signal);
    ended = { result, exitCode: exitCodeOf(result) };
  } catch (error) {
    if (error instanceof StdoutClosedError) return EXIT.done;
    const failure = failureOf(error, terminal.signal);
    ended = { result: job.tally.result(failure.stop, failure.error), exitCode: failure.exitCode };
  }
  // Outside: a report that cannot be printed is not reported on again.
  return await report(ended, job);
}

interface Ended {
  readonly result: DraftResult;
  readonly exitCode: ExitCode;
}

/** Whoever asked to stop is not told what broke while stopping: a Ctrl+C reaches the model's process as well. */
function settle(result: DraftResult, signal: AbortSignal): DraftResult {
  const stopped = signal.aborted && (result.stop === 'failed' || result.stop === 'cancelled');
  return stopped ? { ...result, stop: 'cancelled', error: null } : { ...result, error: failureInOptionWords(result.error) };
}

function exitCodeOf({ stop }: DraftResult): Failure['exitCode'] {
  if (stop === 'cancelled') return EXIT.cancelled;
  return stop === 'failed' ? EXIT.failed : EXIT.done;
}

/** Says on the standard error how it ended, and on the standard output where JSON was asked for. */
async function report({ result, exitCode }: Ended, { flags, progress, tally, terminal }: DraftJob): Promise<ExitCode> {
  progress.clear();
  const file = flags.resume ?? flags.out;
  if (result.error) progress.note(`polaris: ${result.error.message}`);
  if (exitCode !== EXIT.badUsage) progress.note(summaryOf(result));
  if (!tally.isCountable()) progress.note('The count is not valid: this script is written without spaces between words.');
  if (result.stop === 'cancelled' || result.stop === 'failed') {
    if (file !== undefined && result.written > 0) progress.note(`The text so far is in ${file}; go on with --resume ${file}`);
  }
  if (terminal.wantsJson) await printJson(terminal.stdout, result);
  return exitCode;
}

const STOPS: Readonly<Record<DraftResult['stop'], string>> = {
  done: '',
  trimmed: ': the last reply was ended early, at a sentence, to meet the count',
  short: ': the model gave no more',
  cancelled: ': cancelled',
  failed: ': not finished',
};

function summaryOf({ written, asked, stop, seconds }: DraftResult): string {
  return `${inDigits(written)} of ${inDigits(asked)} words in ${inTime(seconds)}${STOPS[stop]}`;
}
