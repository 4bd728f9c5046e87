import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { DraftResult } from '../../../src/story/draft/events.js';
import type { ServerScript } from '../../support/openaiServer/script.js';
import { startOpenaiServer } from '../../support/openaiServer/server.js';
import {
  bodyOf,
  closeAll,
  draft,
  journalOf,
  journalPathOf,
  newFile,
  PREMISE,
  sentences,
  settle,
  text,
  until,
  withSettings,
  WORDS,
} from './support.js';

/** The processes of the local model that this extension host started. */
async function modelProcesses(): Promise<number[]> {
  const found: number[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    try {
      const [stat, command] = [await readFile(`/proc/${pid}/stat`, 'utf8'), await readFile(`/proc/${pid}/cmdline`, 'utf8')];
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      if (parent === process.pid && command.includes('worker')) found.push(Number(pid));
    } catch (error) {
      // A process may end between the listing and the reading.
      assert.ok(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'));
    }
  }
  return found;
}

/** One sentence or two, and nothing of how the program is built. */
function assertSentence(result: DraftResult, code: string): void {
  assert.equal(result.stop, 'failed');
  assert.equal(result.error?.code, code, JSON.stringify(result.error));
  assert.match(result.error.message, /[.!]$/);
  assert.doesNotMatch(result.error.message, /\n\s*at |Error:/);
}

const TELLS: ServerScript = { reply: () => ({ pieces: sentences(40) }) };

describe('a draft that fails', () => {
  before(settle);
  afterEach(closeAll);

  const bad: readonly [string, Readonly<Record<string, unknown>>, string][] = [
    ['too few words', { premise: PREMISE, words: 99 }, 'words-range'],
    ['too many words', { premise: PREMISE, words: 100_001 }, 'words-range'],
    ['half a word', { premise: PREMISE, words: 300.5 }, 'words-range'],
    ['no premise', { premise: ' \n ', words: 300 }, 'premise-empty'],
    ['words as a text', { premise: PREMISE, words: '300' }, 'bad-request'],
    ['another mode', { premise: PREMISE, words: 300, mode: 'fast' }, 'bad-request'],
    ['a list that holds no texts', { premise: PREMISE, words: 300, outline: [1] }, 'bad-request'],
  ];
  for (const [what, request, code] of bad) {
    it(`says ${code} for ${what}, and asks nothing`, async () => assertSentence(await draft(request), code));
  }

  it('says so when the model file is missing', async () => {
    await withSettings({ 'local.modelFile': path.join(tmpdir(), 'no-such-model.gguf') }, async () =>
      assertSentence(await draft({ premise: PREMISE, words: WORDS }), 'model-missing'),
    );
  });

  it('says so when nothing answers at the server', async () => {
    const server = await startOpenaiServer(TELLS);
    await server.close();
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, async () =>
      assertSentence(await draft({ premise: PREMISE, words: WORDS }), 'unreachable'),
    );
  });

  it('says so when the server does not take the key', async () => {
    await using server = await startOpenaiServer({ ...TELLS, apiKey: 'secret' });
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, async () =>
      assertSentence(await draft({ premise: PREMISE, words: WORDS }), 'unauthorized'),
    );
  });

  it('says so when the server does not have the model', async () => {
    await using server = await startOpenaiServer(TELLS);
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl, 'server.modelName': 'another' }, async () =>
      assertSentence(await draft({ premise: PREMISE, words: WORDS }), 'model-missing'),
    );
  });

  it('keeps its text when the server is lost, and goes on when it is back', async () => {
    const uri = await newFile('lost-server.md');
    let lost = true;
    await using server = await startOpenaiServer({
      ...TELLS,
      reply: () => ({ pieces: sentences(80), ...(lost ? { fault: { kind: 'drop', afterTokens: 400 } } : {}) }),
    });
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, async () => {
      const result = await draft({ premise: PREMISE, words: 1000, uri, mode: 'single' });
      assertSentence(result, 'lost');
      const document = await vscode.workspace.openTextDocument(uri);
      const kept = bodyOf(document);
      assert.ok(kept.length > 100);
      assert.equal(kept, await journalOf(uri));
      lost = false;
      const resumed = await vscode.commands.executeCommand<DraftResult | undefined>('polaris.resumeDrafts', { uri });
      assert.equal(resumed?.error, null, JSON.stringify(resumed));
      assert.ok(bodyOf(document).startsWith(kept));
      assert.equal(bodyOf(document), await journalOf(uri));
    });
  });

  it('goes on with what is on disk where a closing window has saved it late', async () => {
    const uri = await newFile('saved-late.md');
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    let lost = true;
    await using server = await startOpenaiServer({
      ...TELLS,
      reply: () => ({ pieces: sentences(80), ...(lost ? { fault: { kind: 'drop', afterTokens: 400 } } : {}) }),
    });
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, async () => {
      assertSentence(await draft({ premise: PREMISE, words: 1000, uri, mode: 'single' }), 'lost');
      const document = await vscode.workspace.openTextDocument(uri);
      assert.ok(document.isDirty, 'saved already');
      await writeFile(uri.fsPath, document.getText().slice(0, -100));
      lost = false;
      const resumed = await vscode.commands.executeCommand<DraftResult | undefined>('polaris.resumeDrafts', { uri });
      assert.equal(resumed?.error, null, JSON.stringify(resumed));
      assert.equal(bodyOf(document), await journalOf(uri));
      assert.ok(await document.save(), 'VS Code holds the text for older than the file');
    });
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
  });

  it('sends nothing to another machine that nobody agreed to', async () => {
    await withSettings({ engine: 'server', 'server.baseUrl': 'https://stories.example.org/v1' }, async () => {
      const result = await draft({ premise: PREMISE, words: WORDS });
      assertSentence(result, 'consent-needed');
      assert.match(result.error?.message ?? '', /stories\.example\.org/);
    });
  });

  it('keeps its text when the model is killed, and goes on from there', async () => {
    const uri = await newFile('killed.md');
    const running = draft({ premise: PREMISE, words: 600, uri });
    await until(uri, (document) => bodyOf(document).length > 200);
    const [model] = await modelProcesses();
    assert.ok(model, 'no process of a model was found');
    process.kill(model, 'SIGKILL');
    const result = await running;
    assertSentence(result, 'crashed');
    const document = await vscode.workspace.openTextDocument(uri);
    const kept = bodyOf(document);
    assert.equal(kept, await journalOf(uri));
    assert.ok(kept.length > 200);
    const resumed = await vscode.commands.executeCommand<DraftResult | undefined>('polaris.resumeDrafts', { uri });
    assert.equal(resumed?.error, null);
    assert.ok(bodyOf(document).startsWith(kept));
    assert.equal(bodyOf(document), await journalOf(uri));
    assert.equal((await journalPathOf(uri)).state, 'closed');
  });

  it('keeps its text when the disk takes no more, and goes on when there is room', async () => {
    // of util-linux, which every Debian has; an end to a running process's room for files is Linux' own
    const prlimit = promisify(execFile);
    const limit = (bytes: number | 'unlimited'): Promise<unknown> =>
      prlimit('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:unlimited`]);
    await limit('unlimited');
    const uri = await newFile('full-disk.md');
    const running = draft({ premise: PREMISE, words: 1500, uri });
    await until(uri, (document) => bodyOf(document).length > 200);
    // a file may not grow past this: the same answer as from a full disk or a quota
    await limit(3000);
    let result;
    try {
      result = await running;
    } finally {
      await limit('unlimited');
    }
    assertSentence(result, 'disk-full');
    const document = await vscode.workspace.openTextDocument(uri);
    const kept = bodyOf(document);
    assert.equal(kept, await journalOf(uri));
    const resumed = await vscode.commands.executeCommand<DraftResult | undefined>('polaris.resumeDrafts', { uri });
    assert.equal(resumed?.error, null, JSON.stringify(resumed));
    assert.ok(bodyOf(document).startsWith(kept));
    assert.equal(bodyOf(document), await journalOf(uri));
  });

  it('goes on in the journal when its document may not be written', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('stone', { provideTextDocumentContent: () => 'Carved.\n' });
    try {
      const uri = vscode.Uri.parse('stone:/tablet.md');
      const result = await draft({ premise: PREMISE, words: WORDS, uri });
      assert.equal(result.error, null);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(text(document), 'Carved.\n');
      assert.ok((await journalOf(uri)).length > 300);
      assert.equal((await journalPathOf(uri)).state, 'failed');
    } finally {
      provider.dispose();
    }
  });
});
