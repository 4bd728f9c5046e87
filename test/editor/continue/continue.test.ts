import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ContinueResult } from '../../../src/editor/continue/result.js';
import { countWords } from '../../../src/story/text/words.js';
import { closeAll, newFile, sentences, settle, text, until } from '../draft/support.js';
import { AFTER, BEFORE, caretTo, continueAt, FRONT, openStory, PLACE, STORY, withServer } from './support.js';

const WORDS = 60;

/** What came in at the place. */
function streamed(document: vscode.TextDocument): string {
  const now = text(document);
  assert.ok(now.startsWith(FRONT + BEFORE), now.slice(0, 200));
  assert.ok(now.endsWith(`\n\n${AFTER}\n`), now.slice(-200));
  return now.slice(PLACE, now.length - `\n\n${AFTER}\n`.length);
}

describe('continuing a scene', () => {
  before(settle);
  afterEach(closeAll);

  it('goes on between two passages with the built-in model, to the words asked', async () => {
    const { document } = await openStory('continue.md');
    const result = await continueAt({ uri: document.uri, at: PLACE, words: WORDS });
    assert.equal(result.error, null, JSON.stringify(result));
    assert.deepEqual(
      result.context.map(({ part }) => part),
      ['notes', 'characters', 'summary', 'scene', 'follows'],
    );
    const [take] = result.takes;
    assert.ok(take && take.words > 0 && result.takes.length === 1);
    assert.equal(streamed(document).trimEnd(), take.text.trimEnd());
    assert.equal(countWords(take.text), take.words);
    assert.match(take.text.trimEnd(), /[.!?…”"’')]$/u);
  });

  it('goes on at the cursor for a person', async () => {
    const editor = await openStory('cursor.md');
    caretTo(editor, PLACE);
    const result = await vscode.commands.executeCommand<ContinueResult>('polaris.continue');
    assert.equal(result.error, null, JSON.stringify(result));
    assert.equal(streamed(editor.document).trimEnd(), result.takes[0]?.text.trimEnd());
  });

  it('is one undo step, apart from what the writer typed before and after', async () => {
    const editor = await openStory('continue-undo.md');
    const { document } = editor;
    caretTo(editor, PLACE);
    for (const character of ' So.') await vscode.commands.executeCommand('type', { text: character });
    const typed = text(document);
    const result = await continueAt({ uri: document.uri, at: PLACE + 4, words: WORDS });
    assert.equal(result.stop, 'done', JSON.stringify(result));
    const whole = text(document);
    assert.ok(whole.length > typed.length);
    await vscode.commands.executeCommand('undo');
    await until(document.uri, (now) => text(now) === typed);
    await vscode.commands.executeCommand('redo');
    await until(document.uri, (now) => text(now) === whole);
    await vscode.commands.executeCommand('type', { text: '!' });
    await vscode.commands.executeCommand('undo');
    assert.equal(text(document), whole);
  });

  it('keeps the line ends of the document', async () => {
    const { document } = await openStory('continue-crlf.md', STORY.replaceAll('\n', '\r\n'));
    const result = await continueAt({ uri: document.uri, at: PLACE, words: WORDS });
    assert.equal(result.error, null);
    assert.doesNotMatch(document.getText(), /[^\r]\n/u);
    assert.equal(streamed(document).trimEnd(), result.takes[0]?.text.trimEnd());
  });

  it('is refused inside front matter, in one sentence', async () => {
    const { document } = await openStory('front.md');
    const result = await continueAt({ uri: document.uri, at: 8 });
    assert.equal(result.error?.code, 'front-matter-place');
    assert.match(result.error.message, /^[^.]*\.$/u);
    assert.equal(text(document), STORY);
  });

  for (const [file, key, value] of [
    ['few-words.md', 'words', 3],
    ['before-it.md', 'at', -1],
    ['behind-it.md', 'at', 1_000_000],
    ['elsewhere.md', 'uri', 'nowhere:/no/such/file.md'],
  ] as const) {
    it(`says what does not fit: ${key} ${String(value)}`, async () => {
      const { document } = await openStory(file);
      const result = await continueAt({ uri: document.uri, at: PLACE, [key]: value });
      assert.equal(result.stop, 'failed');
      assert.ok(result.error && result.error.message.length > 10);
      assert.equal(text(document), STORY);
    });
  }

  it('stops when it is told to; the text so far stays', async () => {
    const { document } = await openStory('cancel.md');
    await withServer({ reply: () => ({ pieces: sentences(200), wire: { paceMs: 2 } }) }, async (server) => {
      const running = continueAt({ uri: document.uri, at: PLACE, words: 1000 });
      await until(document.uri, (now) => text(now).length > STORY.length + 100);
      await vscode.commands.executeCommand('polaris.cancelContinue');
      const result = await running;
      assert.equal(result.stop, 'cancelled');
      assert.equal(result.error, null);
      assert.equal(streamed(document).trimEnd(), result.takes[0]?.text.trimEnd());
      const asked = server.requests.filter(({ path }) => path.endsWith('/completions'));
      assert.equal(await asked.at(-1)?.closed, 'aborted');
    });
  });

  it('says when the server is lost; the text so far stays', async () => {
    const { document } = await openStory('continue-lost.md');
    await withServer({ reply: () => ({ pieces: sentences(200), fault: { kind: 'drop', afterTokens: 60 } }) }, async () => {
      const result = await continueAt({ uri: document.uri, at: PLACE, words: 500 });
      assert.equal(result.stop, 'failed');
      assert.equal(result.error?.code, 'lost');
      assert.equal(streamed(document).trimEnd(), (result.takes[0]?.text ?? '').trimEnd());
    });
  });

  it('is not begun twice in one document', async () => {
    const { document } = await openStory('twice.md');
    await withServer({ reply: () => ({ pieces: sentences(200), wire: { paceMs: 2 } }) }, async () => {
      const running = continueAt({ uri: document.uri, at: PLACE, words: 1000 });
      await until(document.uri, (now) => text(now).length > STORY.length + 50);
      assert.equal((await continueAt({ uri: document.uri, at: PLACE })).error?.code, 'busy');
      await vscode.commands.executeCommand('polaris.cancelContinue', document.uri);
      assert.equal((await running).stop, 'cancelled');
    });
  });

  it('sends nothing to a foreign host that nobody agreed to', async () => {
    const { document } = await openStory('foreign.md');
    const polaris = vscode.workspace.getConfiguration('polaris');
    const settings = { engine: 'server', 'server.baseUrl': 'http://story.example/v1' };
    try {
      for (const [key, value] of Object.entries(settings)) await polaris.update(key, value, vscode.ConfigurationTarget.Global);
      const result = await continueAt({ uri: document.uri, at: PLACE });
      assert.equal(result.error?.code, 'consent-needed');
    } finally {
      for (const key of Object.keys(settings)) await polaris.update(key, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('gives the notes beside the story to the model', async () => {
    await newFile('beside.notes.md', '# Anna\n\nAnna has a green umbrella and a brother called Tobias.\n');
    const { document } = await openStory('beside.md');
    await withServer({ reply: () => ({ pieces: sentences(8) }) }, async (server) => {
      const result = await continueAt({ uri: document.uri, at: PLACE, words: 40 });
      assert.equal(result.error, null, JSON.stringify(result));
      assert.ok(server.requests.some(({ body }) => JSON.stringify(body ?? '').includes('green umbrella')));
    });
  });
});

describe('where continuing is offered', () => {
  before(settle);
  afterEach(closeAll);

  it('is at the end of each scene, unless the setting says no', async () => {
    const { document } = await openStory('lens.md', `${FRONT}${BEFORE}\n\n* * *\n\n${AFTER}\n`);
    const lenses = async (): Promise<vscode.CodeLens[]> =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).filter(
        ({ command }) => command?.command === 'polaris.continue',
      );
    const [first, second, ...more] = await lenses();
    assert.deepEqual(more, []);
    assert.deepEqual([first?.range.start.line, second?.range.start.line], [6, 9]);
    assert.equal((first?.command?.arguments?.[0] as { at: number }).at, PLACE);
    const polaris = vscode.workspace.getConfiguration('polaris');
    await polaris.update('continue.codeLens', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await lenses(), []);
    } finally {
      await polaris.update('continue.codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is in the light bulb at the cursor, and never in front matter', async () => {
    const { document } = await openStory('bulb.md');
    const titles = async (offset: number): Promise<string[]> => {
      const at = document.positionAt(offset);
      const range = new vscode.Range(at, at);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
      return actions.filter(({ command }) => command?.command.startsWith('polaris.continue')).map(({ title }) => title);
    };
    assert.deepEqual(await titles(PLACE), ['Continue the scene from here', 'Continue to the end of the scene', 'Continue in 3 takes']);
    assert.deepEqual(await titles(6), []);
  });
});
