import type { Command } from 'commander';
import { addJudgeOptions } from './judgeFlags.js';
import type { ReviewFlags } from './reviewJob.js';
import type { ExitCode, Terminal } from './terminal.js';

const HELP = `
The judge is a model of your choice, never the built-in one: --judge server --base-url URL, or --judge local --model PRESET|FILE.gguf.
The prompt and the words asked are read from the front matter of FILE where it has them.

Exit codes: 0 reviewed, 1 failed (what can be measured without a model is still shown), 2 bad usage, 130 cancelled.`;

/** Adds `review` to the program. */
export function registerReview(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const command = program
    .command('review')
    .description('judge a story by sixteen dimensions, with quotes')
    .argument('<file>', 'the story: a text or Markdown file')
    .option('--prompt <text>', "what the story was asked to be; the file's front matter when left out")
    .option('--samples <number>', 'judgements to take the mean of, 1 to 5', '1');
  addJudgeOptions(command)
    .option('--rubric <file>', 'prompt of a rubric of your own, with {prompt} and {story_text} in it')
    .option('--rubric-schema <file>', 'its JSON schema')
    .option('--json', 'print one line of JSON')
    .option('--verbose', "show the engine's log on the standard error")
    .addHelpText('after', HELP)
    .action(async (file: string, flags: ReviewFlags) => {
      // The rubric, the judge and the quote finder are loaded by the command that needs them.
      const { runReview } = await import('./reviewJob.js');
      exit(await runReview(file, flags, terminal));
    });
}
