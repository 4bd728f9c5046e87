import type { Command } from 'commander';
import type { ContinueFlags } from './continueJob.js';
import { addEngineOptions } from './engineOptions.js';
import type { ExitCode, Terminal } from './terminal.js';

const HELP = `
FILE is a story; notes beside it (*.notes.md) are read, and FILE is left as it is without --in-place. OFFSET counts UTF-16 units from
the beginning of FILE as it is on disk, a byte-order mark and front matter included.

Exit codes: 0 done, 1 failed, 2 bad usage, 130 cancelled. FILE is written only where the exit code is 0.`;

/** Adds `continue` to the program. */
export function registerContinue(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const command = program
    .command('continue')
    .description('go on with a story from a place in it')
    .argument('<file>', 'a story in Markdown or plain text')
    .option('--at <offset>', "where to go on, in UTF-16 units; the file's end when left out")
    .option('--words <number>', 'words to write, 10 to 5000, or scene-end to bring the scene to its close', '200')
    .option('--takes <number>', 'how many versions to write, 1 to 8', '1')
    .option('--seed <number>', 'same seed, same model, one thread: same text')
    .option('--in-place', 'put the first take into the file')
    .option('--json', 'print one line of JSON and nothing else')
    .option('--verbose', "show the engine's log on the standard error")
    .addHelpText('after', HELP);
  addEngineOptions(command).action(async (file: string, flags: ContinueFlags) => {
    const { runContinue } = await import('./continueJob.js');
    exit(await runContinue(file, flags, terminal));
  });
}
