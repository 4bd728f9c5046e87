import * as vscode from 'vscode';

/** What a command does with what it was given; a program hears the answer. */
export type Run = (argument: unknown, more: unknown) => Promise<unknown>;
/** Registers one of the product's commands, by its name without `polaris.`. */
export type Command = (name: string, run: Run) => vscode.Disposable;

/**
 * Commands whose failures end here and nowhere else.
 * @param failed tells the person; what it answers is the command's answer
 */
export function commandsWith(failed: (error: unknown, argument: unknown) => unknown): Command {
  return (name, run) =>
    vscode.commands.registerCommand(`polaris.${name}`, async (argument: unknown, more: unknown) => {
      try {
        return await run(argument, more);
      } catch (error) {
        return failed(error, argument);
      }
    });
}
