import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isJournalInUse } from '../../../src/storage/journalLock.js';
import { isNewEnough, projectNodeOf } from '../../../src/terminal/restart.js';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli, type RunningCli, type StartOptions } from './support/cli.js';
import { serveStories } from './support/served.js';

let cli: BuiltCli;
let olderNode: string | undefined;
beforeAll(async () => {
  cli = await buildCli();
  olderNode = await findOlderNode();
  // Stands in for an older Node: a command that always restarts.
  await build({
    stdin: {
      contents: `import { restartUnder } from './restart.js';
        await restartUnder(process.execPath, [process.env.POLARIS_CLI, ...process.argv.slice(2)]);`,
      resolveDir: join(import.meta.dirname, '..', '..', '..', 'src', 'terminal'),
    },
    outfile: join(cli.rootDir, 'dist', 'restart-now.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
});
afterAll(() => cli[Symbol.asyncDispose]());

/** A Node on the path that is too old to run the commands itself. */
async function findOlderNode(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    if (folder === '' || !existsSync(node)) continue;
    const { stdout } = await promisify(execFile)(node, ['-p', 'process.versions.node']);
    if (!isNewEnough(stdout.trim())) return node;
  }
  return undefined;
}

/** Options that make a command restart: under a Node that is too old, or by the stand-in. */
function restarting(): StartOptions {
  if (olderNode !== undefined) return { node: olderNode };
  return {
    script: join(cli.rootDir, 'dist', 'restart-now.mjs'),
    env: { ...process.env, POLARIS_CLI: join(cli.rootDir, 'dist', 'cli.js') },
  };
}

const silent = { faultFrom: 4, fault: { kind: 'stall', afterTokens: 300 } } as const;
const DRAFT = ['draft', '--words', '3000', '--mode', 'scenes', 'A ferry', '--out', 'story.md', '--json'];

async function stuckDraft(folder: string, baseUrl: string, options: StartOptions): Promise<RunningCli> {
  const running = cli.start([...DRAFT, '--base-url', baseUrl], { cwd: folder, ...options });
  await vi.waitFor(async () => expect((await readFile(`${folder}/story.md`)).length).toBeGreaterThan(4000), {
    timeout: 30_000,
    interval: 20,
  });
  return running;
}

test.each([
  ['18.20.0', false],
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['24.21.0', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});

describe('under an older Node', () => {
  test("a command restarts under the project's own, with the same streams and exit code", async () => {
    expect(projectNodeOf(cli.rootDir)).toMatch(/node_modules.node.bin.node/);
    await using folder = await tempFolder();
    await using server = await serveStories();
    const version = await cli.run(['--version'], restarting());
    expect([version.code, version.stdout]).toEqual([0, '0.1.0\n']);
    const wrong = await cli.run(['draft', '--words', '3k', 'A ferry'], restarting());
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/^polaris: .*\n$/)]);
    const args = ['draft', '--words', '300', '-', '--out', 'story.md', '--json', '--base-url', server.baseUrl];
    const done = await cli.run(args, { cwd: folder.path, stdin: 'A glove in the snow', ...restarting() });
    expect([done.code, jsonOf(done)]).toMatchObject([0, { stop: 'done' }]);
    expect(JSON.stringify(server.chats())).toContain('A glove in the snow');
  });

  test.each([['the outer process alone'], ['both, as Ctrl+C does']])('a stop that reaches %s cancels once', async (whom) => {
    await using folder = await tempFolder();
    await using server = await serveStories(silent);
    await using running = await stuckDraft(folder.path, server.baseUrl, { ...restarting(), ownGroup: true });
    const { pid } = running.process;
    if (pid === undefined) throw new Error('not started');
    process.kill(whom.startsWith('both') ? -pid : pid, 'SIGINT');
    const ended = await running.ended;
    expect([ended.code, jsonOf(ended)]).toMatchObject([130, { stop: 'cancelled', error: null }]);
    expect(await isJournalInUse(folder.file('story.md.journal'))).toBe(false);
  });

  test('the inner process ends when the outer one is killed, and its draft can be resumed at once', async () => {
    await using folder = await tempFolder();
    await using healthy = await serveStories();
    await using server = await serveStories(silent);
    await using running = await stuckDraft(folder.path, server.baseUrl, restarting());
    const exited = once(running.process, 'exit');
    running.process.kill('SIGKILL');
    await exited;
    const args = ['draft', '--resume', 'story.md', '--json', '--base-url', healthy.baseUrl];
    const ended = await cli.run(args, { cwd: folder.path, ...restarting() });
    expect([ended.code, jsonOf(ended)]).toMatchObject([0, { stop: 'done' }]);
  });

  test("without the project's own, a sentence says what to do", async () => {
    if (olderNode === undefined) return;
    await using folder = await tempFolder();
    await promisify(execFile)('cp', ['-r', join(cli.rootDir, 'dist'), folder.path]);
    await writeFile(folder.file('package.json'), '{"type":"module"}');
    const { code, stderr } = (await promisify(execFile)(olderNode, [folder.file('dist/cli.js'), '--version']).catch(
      (error: unknown) => error as { code: number; stderr: string },
    )) as { code: number; stderr: string };
    expect(code).toBe(1);
    expect(stderr).toMatch(/^polaris: Node \d.* is too old .*npm install.*\n$/);
  });

  test.each([
    ['draft', { asked: 0, stop: 'failed' }],
    ['review', { dimensions: [], label: null }],
    ['test-connection', {}],
  ])("without the project's own, %s --json still prints its one line", async (command, shape) => {
    // Under an older Node where there is one; the sentence then names another version, and is printed the same way.
    const contents = `import { sayTooOld } from './tooOld.js'; sayTooOld(process.argv.slice(2), '/nowhere');`;
    const outfile = join(cli.rootDir, 'dist', 'too-old.mjs');
    const resolveDir = join(import.meta.dirname, '..', '..', '..', 'src', 'terminal');
    const banner = { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" };
    await build({ stdin: { contents, resolveDir }, outfile, banner, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
    const ended = await cli.run([command, '--json'], { script: outfile, ...(olderNode === undefined ? {} : { node: olderNode }) });
    expect(ended.code).toBe(1);
    expect(jsonOf(ended)).toMatchObject({
      ...shape,
      error: { code: 'node-too-old', message: expect.stringMatching(/npm install/) as string },
    });
    expect(ended.stderr).toMatch(/^polaris: .* too old .*\n$/);
  });
});
