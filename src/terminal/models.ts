import type { Command } from 'commander';
import { loadPresets } from '../engine/presets.js';
import { writeOut } from './streams.js';
import type { Terminal } from './terminal.js';

/** Adds `models` to the program: the presets that --model takes. */
export function registerModels(program: Command, terminal: Terminal): void {
  program
    .command('models')
    .description('list the models that --model knows by name')
    .action(async () => {
      const presets = await loadPresets(terminal.rootDir);
      const width = Math.max(...presets.map(({ id }) => id.length));
      const lines = presets.map(({ id, label, description }) => `${id.padEnd(width)}  ${label}: ${description}\n`);
      await writeOut(terminal.stdout, lines.join(''));
    });
}
