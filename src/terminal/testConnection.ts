import type { Command } from 'commander';
import { abilitiesOfServer } from '../engine/abilities.js';
import type { ServerSettings } from '../engine/engine.js';
import type { ConnectionReport } from '../engine/server/report.js';
import { abilityRows } from './abilityRows.js';
import { addServerOptions, foreignHostOf, modelsDirOf, type EngineFlags } from './engineOptions.js';
import { failureOf } from './failure.js';
import { engineFor } from './openForTerminal.js';
import { ProgressLine } from './progressLine.js';
import { printJson, writeOut } from './streams.js';
import { EXIT, type ExitCode, type Terminal } from './terminal.js';
import { UsageError } from './usageError.js';

/** Adds `test-connection` to the program: what answers at an address, without sending a word of the writer's. */
export function registerTestConnection(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  const command = program
    .command('test-connection')
    .description('ask a server a few small questions and say what answered and what it can do')
    .option('--json', 'print one line of JSON');
  addServerOptions(command).action(async (flags: EngineFlags) => {
    exit(await runTest(flags, terminal));
  });
}

async function runTest(flags: EngineFlags, terminal: Terminal): Promise<ExitCode> {
  const progress = new ProgressLine(terminal.stderr, terminal.stderr.isTTY === true);
  try {
    const settings = await engineFor({ ...flags, engine: 'server' }, terminal);
    if (settings.engine !== 'server') throw new UsageError('test-connection needs --base-url.');
    const report = await ask(settings, terminal, progress);
    if (terminal.wantsJson) await printJson(terminal.stdout, { ...report, error: null });
    else await writeOut(terminal.stdout, `${describe(report)}\n`);
    return EXIT.done;
  } catch (error) {
    const { exitCode, error: reason } = failureOf(error, terminal.signal);
    progress.clear();
    if (reason) progress.note(`polaris: ${reason.message}`);
    if (terminal.wantsJson) await printJson(terminal.stdout, { error: reason ?? { code: 'cancelled', message: 'Cancelled.' } });
    return exitCode;
  }
}

async function ask(settings: ServerSettings, terminal: Terminal, progress: ProgressLine): Promise<ConnectionReport> {
  const { testConnection } = await import('../engine/server/testConnection.js');
  const host = foreignHostOf(settings);
  if (host !== undefined) progress.note(`Asking ${host}, which is not this machine; no text of yours is sent.`);
  const { env, rootDir, signal } = terminal;
  const silent = (): void => {
    return;
  };
  return testConnection(settings, { rootDir, modelsDir: modelsDirOf(env), log: silent, onLoading: silent }, signal);
}

function describe(report: ConnectionReport): string {
  const { where, modelName, models, kind, firstTokenMs, capabilities } = report;
  const rows: readonly (readonly [string, string])[] = [
    ['server', kind === 'other' ? 'it does not say which' : kind],
    ['models', models.join(', ') || 'none listed'],
    ['first token', firstTokenMs === null ? 'none came' : `${String(firstTokenMs)} ms`],
    ['usage', capabilities.usage ? 'reported' : 'estimated'],
    ...abilityRows(abilitiesOfServer(report)),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  return [`${where} answered with ${modelName}.`, ...rows.map(([what, how]) => `${what.padEnd(width)}  ${how}`)].join('\n');
}
