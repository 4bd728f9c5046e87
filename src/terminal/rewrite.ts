import { Option, type Command } from 'commander';
import { HOWS } from '../story/rewrite/way.js';
import { addEngineOptions } from './engineOptions.js';
import type { RewriteFlags } from './rewriteJob.js';
import type { ExitCode, Terminal } from './terminal.js';

const HELP = `
FILE is a story; notes beside it (*.notes.md) are read, and FILE is left as it is without --in-place. A and B count UTF-16 units from
the beginning of FILE as it is on disk, a byte-order mark, carriage returns and front matter included.

  lighten  takes figures of speech away where they pile up     tense  --to past | present
  tighten  the same in three quarters of the words             pov    --to first | third, --whose NAME
  expand   half as long again                                  own    --instruction TEXT
  show     what is seen and done instead of what is said of it

Exit codes: 0 done (what was not kept is said), 1 failed, 2 bad usage, 130 cancelled. FILE is written only where the exit code is 0.`;

/** Adds `rewrite` to the program. */
export function registerRewrite(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const command = program
    .command('rewrite')
    .description('write a passage of a story another way')
    .argument('<file>', 'a story in Markdown or plain text')
    .requiredOption('--start <offset>', 'where the passage begins, in UTF-16 units')
    .requiredOption('--end <offset>', 'where it ends: the first unit that does not belong to it')
    .addOption(new Option('--how <way>', 'the way of rewriting').choices([...HOWS]).makeOptionMandatory())
    .addOption(new Option('--to <tense|person>', 'for tense and pov').choices(['past', 'present', 'first', 'third']))
    .option('--whose <name>', 'for pov: who tells, or who told')
    .option('--instruction <text>', 'for own: what shall be different')
    .option('--words <number>', 'words it is to have, within a tenth; else as many as the way has it')
    .option('--seed <number>', 'same seed, same model, one thread: same text')
    .option('--in-place', 'put the rewrite into the file')
    .option('--json', 'print one line of JSON and nothing else')
    .option('--verbose', "show the engine's log on the standard error")
    .addHelpText('after', HELP);
  addEngineOptions(command).action(async (file: string, flags: RewriteFlags) => {
    const { runRewrite } = await import('./rewriteJob.js');
    exit(await runRewrite(file, flags, terminal));
  });
}
