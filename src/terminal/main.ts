import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { registerCheck } from './check.js';
import { registerContinue } from './continue.js';
import { registerDraft } from './draft.js';
import { DraftTally } from './draftTally.js';
import { asksForJson } from './asksForJson.js';
import { failureOf, type Failure } from './failure.js';
import { registerModels } from './models.js';
import { registerReview } from './review.js';
import { registerRewrite } from './rewrite.js';
import { listenForStop } from './stopSignals.js';
import { guardStream, onOneLine, printJson, StdoutClosedError } from './streams.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';
import { registerTestConnection } from './testConnection.js';

const Manifest = z.object({ version: z.string() });

/**
 * Runs one command and ends the process with its exit code. Whatever happens, one sentence says it; a stack is never shown.
 * @param args without Node and script
 * @param rootDir where the product was unpacked
 */
export async function main(args: readonly string[], rootDir: string): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const terminal: Terminal = {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    rootDir,
    wantsJson: asksForJson(args),
    signal: listenForStop(),
  };
  guardStream(stdout);
  guardStream(stderr);
  const fail = (error: unknown): void => {
    void endWith(error, terminal, args[0]);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  try {
    process.exit(await run(args, terminal));
  } catch (error) {
    await endWith(error, terminal, args[0]);
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = programFor(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    throw error;
  }
  return exitCode;
}

function programFor(terminal: Terminal, exit: (code: ExitCode) => void): Command {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(terminal.rootDir, 'package.json'), 'utf8')));
  const program = new Command('polaris')
    .description('Draft fiction with a model on your own machine.')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      // Mistakes are said by endWith, in one place and in one sentence.
      outputError: () => {
        return;
      },
      writeErr: () => {
        return;
      },
    });
  registerCheck(program, terminal, exit);
  registerContinue(program, terminal, exit);
  registerDraft(program, terminal, exit);
  registerReview(program, terminal, exit);
  registerRewrite(program, terminal, exit);
  registerModels(program, terminal);
  registerTestConnection(program, terminal, exit);
  return program;
}

/** The end of a command that threw: a wrong command line, or a mistake of ours. */
async function endWith(error: unknown, terminal: Terminal, command: string | undefined): Promise<void> {
  if (error instanceof StdoutClosedError) process.exit(EXIT.done);
  const failure = failureOf(error, terminal.signal);
  if (failure.error) terminal.stderr.write(`polaris: ${onOneLine(failure.error.message)}\n`);
  try {
    if (terminal.wantsJson) {
      await printJson(terminal.stdout, await emptyResult(command, failure));
    }
  } finally {
    // Where even that cannot be printed there is nothing left to say it with: a failure here must not begin the end again.
    process.exit(failure.exitCode);
  }
}

/** What a command that never began prints as JSON: its own shape, with nothing in it. */
async function emptyResult(command: string | undefined, failure: Failure): Promise<object> {
  if (command === 'review') return (await import('./reviewJob.js')).failedReview(failure);
  if (command === 'continue') return (await import('./continueJob.js')).failedContinue(failure);
  if (command === 'rewrite') return (await import('./rewriteJob.js')).failedRewrite(failure);
  return new DraftTally(0, 0, () => 0).result(failure.stop, failure.error);
}
