import { Option, type Command } from 'commander';
import { join, resolve } from 'node:path';
import { CONTINUITY_RULES } from '../story/continuity/types.js';
import type { CheckedFile } from './checkFile.js';
import type { CheckTask } from './checkPool.js';
import { FAILS, FAMILIES } from './checkRules.js';
import { failureOf } from './failure.js';
import type { CoherenceJudge } from './checkCoherence.js';
import { addJudgeOptions, type JudgeFlags } from './judgeFlags.js';
import { shownOnOneLine, StdoutClosedError, writeOut } from './streams.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

const HELP = `
Rules: style (style/textured, style/heavy, style/overloaded); continuity (where the story contradicts itself, or what its front matter and
the *.notes.md beside it declare: ${CONTINUITY_RULES.map((rule) => rule.slice(rule.indexOf('/') + 1)).join(', ')}).
With --json one line of JSON a file, in the order given; "overload" is 0 at the human median and 1 at the human 90th percentile.

Exit codes: 0 checked, 1 a file could not be read, 2 bad usage, 3 what --fail-on names was found, 130 cancelled.`;

const NO_SLIPS = '--coherence model looks for contradictions only: leave --rules out, or name continuity in it.';

interface CheckFlags extends JudgeFlags {
  readonly coherence?: 'model';
  readonly rules: string;
  readonly json?: boolean;
  readonly failOn?: string;
}

/** Adds `check` to the program. */
export function registerCheck(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('show where prose is overloaded and where a story contradicts itself, without a model')
    .argument('<file...>', 'stories: text, Markdown or Fountain files')
    .option('--rules <list>', 'families or single rules, parted by commas', 'style,continuity')
    .option('--json', 'print one line of JSON a file')
    .option('--fail-on <what>', `exit 3 when this, or worse, is found: ${[...FAILS.keys()].join(', ')}`)
    .addOption(new Option('--coherence <by>', 'model: have a judge look for contradictions too').choices(['model']));
  addJudgeOptions(command)
    .addHelpText('after', HELP)
    .action(async (files: string[], flags: CheckFlags) => {
      exit(await runCheck(files, flags, terminal));
    });
}

function rulesOf(list: string): string[] {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const all = new Set([...FAMILIES.values()].flat());
  const unknown = names.find((name) => !FAMILIES.has(name) && !all.has(name));
  if (unknown !== undefined || names.length === 0) {
    throw new UsageError(`There is no rule "${unknown ?? ''}": name ${[...FAMILIES.keys(), ...all].join(', ')}.`);
  }
  return names.flatMap((name) => FAMILIES.get(name) ?? [name]);
}

function failsOf({ failOn, rules: list }: CheckFlags, rules: readonly string[]): ReadonlySet<string> {
  if (failOn === undefined) return new Set();
  const fatal = FAILS.get(failOn);
  if (!fatal) throw new UsageError(`--fail-on takes ${[...FAILS.keys()].join(', ')}, not "${failOn}".`);
  // Whoever has a build end on slips must hear that none is looked for.
  if (!fatal.some((rule) => rules.includes(rule))) {
    throw new UsageError(
      `--fail-on ${failOn} is never met with --rules ${list}: name a rule in it that can be, such as ${fatal[0] ?? ''}.`,
    );
  }
  return new Set(fatal);
}

/** Runs the command; what goes wrong is one sentence on the standard error, so that the standard output holds nothing but files. */
async function runCheck(files: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  try {
    const rules = rulesOf(flags.rules);
    const fatal = failsOf(flags, rules);
    const tasks: CheckTask[] = files.map((file) => ({ file, path: resolve(terminal.cwd, file), rules }));
    if (flags.coherence !== 'model') return await checkFiles(tasks, fatal, flags.json === true, terminal);
    if (!CONTINUITY_RULES.some((rule) => rules.includes(rule))) throw new UsageError(NO_SLIPS);
    const { openCoherenceJudge } = await import('./checkCoherence.js');
    await using judge = await openCoherenceJudge(flags, new Set(rules), terminal);
    return await checkFiles(tasks, fatal, flags.json === true, terminal, judge);
  } catch (error) {
    if (error instanceof StdoutClosedError) return EXIT.done;
    const failure = failureOf(error, terminal.signal);
    if (failure.error) terminal.stderr.write(`polaris: ${shownOnOneLine(failure.error.message)}\n`);
    return failure.exitCode;
  }
}

async function checkFiles(
  tasks: readonly CheckTask[],
  fatal: ReadonlySet<string>,
  json: boolean,
  terminal: Terminal,
  judge?: CoherenceJudge,
): Promise<ExitCode> {
  let unreadable = false;
  let found = false;
  // Lazy: the lexicon is no other command's burden.
  const { checkAll } = await import('./checkPool.js');
  const workerFile = join(terminal.rootDir, 'dist', 'terminal', 'checkWorker.js');
  for await (const measured of checkAll(tasks, workerFile, terminal.signal)) {
    const checked = judge ? await judge.judged(measured) : measured.checked;
    unreadable ||= checked.error !== null;
    found ||= checked.findings.some(({ rule }) => fatal.has(rule));
    if (json) await writeOut(terminal.stdout, `${JSON.stringify(checked)}\n`);
    else if (checked.error === null || checked.words > 0) await writeOut(terminal.stdout, inWords(checked));
    if (!json && checked.error !== null) terminal.stderr.write(`polaris: ${shownOnOneLine(checked.error)}\n`);
  }
  if (unreadable) return EXIT.failed;
  return found ? EXIT.found : EXIT.done;
}

function inWords({ file, words, overload, findings }: CheckedFile): string {
  const lines = findings.map(({ rule, start, end, message }) => `  ${start}-${end} ${rule}: ${shownOnOneLine(message)}\n`);
  return `${shownOnOneLine(file)}: ${words} words, density ${overload.toFixed(2)} (0 the human median, 1 the human 90th percentile)\n${lines.join('')}`;
}
