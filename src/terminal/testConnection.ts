import type { Command } from 'commander';
import type { Terminal, ExitCode } from './terminal.js';
export function registerTestConnection(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  void [program, terminal, exit];
}
