import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, sentences, settle, text, withSettings } from '../draft/support.js';
import { AFTER, BEFORE, caretTo, continueAt, FRONT, openStory, PLACE, STORY, takesOf, untilTrue, withServer } from './support.js';

const TAKES = 'polaris.continueTakes';

async function inTakes(document: vscode.TextDocument, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const result = await continueAt({ uri: document.uri, at: PLACE, words: 20, ...more }, TAKES);
  assert.equal(result.error, null, JSON.stringify(result));
}

async function named(uri: vscode.Uri, number: number): Promise<{ uri: vscode.Uri; set: string; take: string; text: string }> {
  const [set] = await takesOf(uri);
  const take = set?.takes[number];
  assert.ok(set && take, JSON.stringify(set));
  return { uri, set: set.set, take: take.take, text: take.text };
}

const whole = (take: string): string => `${FRONT}${BEFORE}${take}\n\n${AFTER}\n`;
const script = { reply: () => ({ pieces: sentences(6) }) };

describe('continuing in takes', () => {
  before(settle);
  afterEach(closeAll);

  it('writes three with the built-in model, apart from one another, and leaves the text alone', async () => {
    const { document } = await openStory('takes-mini.md');
    const result = await continueAt({ uri: document.uri, at: PLACE, words: 30, takes: 3 }, TAKES);
    assert.equal(result.error, null, JSON.stringify(result));
    assert.equal(result.takes.length, 3);
    assert.equal(new Set(result.takes.map((take) => take.text)).size, 3);
    assert.ok(result.takes.every(({ words, diversity }) => words > 0 && diversity >= 0 && diversity <= 1));
    assert.equal(text(document), STORY);
    const [set] = await takesOf(document.uri);
    assert.deepEqual(
      result.takes.map((take) => take.text),
      set?.takes.filter(({ state }) => state !== 'refused').map((take) => take.text),
    );
  });

  it('keeps one in the text and goes through them by undo and redo of takes', async () => {
    await withServer(script, async () => {
      const { document } = await openStory('takes-keep.md');
      const { uri } = document;
      await inTakes(document);
      const [first, second] = [await named(uri, 0), await named(uri, 1)];
      await vscode.commands.executeCommand('polaris.insertTake', first);
      assert.equal(text(document), whole(first.text));
      await vscode.commands.executeCommand('polaris.insertTake', second);
      assert.equal(text(document), whole(second.text));
      await vscode.commands.executeCommand('polaris.undoTake', { uri });
      assert.equal(text(document), whole(first.text));
      await vscode.commands.executeCommand('polaris.undoTake', { uri });
      assert.equal(text(document), STORY);
      assert.equal(await vscode.commands.executeCommand('polaris.undoTake', { uri }), false);
      await vscode.commands.executeCommand('polaris.redoTake', { uri });
      await vscode.commands.executeCommand('polaris.redoTake', { uri });
      assert.equal(text(document), whole(second.text));
      // The editor's own undo tells the same story.
      await vscode.commands.executeCommand('undo');
      assert.equal(text(document), whole(first.text));
      assert.equal((await takesOf(uri))[0]?.takes.find(({ state }) => state === 'standing')?.text, first.text);
    });
  });

  it('follows its place through edits, and never takes the writer’s words', async () => {
    await withServer(script, async () => {
      const { document } = await openStory('takes-edits.md');
      const { uri } = document;
      await inTakes(document);
      const first = await named(uri, 0);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, document.positionAt(FRONT.length), 'One line more.\n\n');
      await vscode.workspace.applyEdit(edit);
      const typed = new vscode.WorkspaceEdit();
      typed.insert(uri, document.positionAt(PLACE + 16), ' Mine.');
      await vscode.workspace.applyEdit(typed);
      await vscode.commands.executeCommand('polaris.insertTake', first);
      assert.equal(text(document), `${FRONT}One line more.\n\n${BEFORE} Mine.${first.text}\n\n${AFTER}\n`);
      const inside = new vscode.WorkspaceEdit();
      const at = text(document).indexOf(first.text) + 8;
      inside.insert(uri, document.positionAt(at), '[changed]');
      await vscode.workspace.applyEdit(inside);
      const changed = text(document);
      await vscode.commands.executeCommand('polaris.undoTake', { uri });
      assert.equal(text(document), changed, 'a take the writer changed is theirs');
    });
  });

  it('keeps refused ones, and those whose story was closed', async () => {
    await withServer(script, async () => {
      const { document } = await openStory('takes-refused.md');
      const { uri } = document;
      await inTakes(document);
      const second = await named(uri, 1);
      await vscode.commands.executeCommand('polaris.refuseTake', second);
      assert.equal((await takesOf(uri))[0]?.takes[1]?.state, 'refused');
      await closeAll();
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('polaris.insertTake', second);
      const again = await vscode.workspace.openTextDocument(uri);
      assert.equal(text(again), whole(second.text));
    });
  });

  it('writes more like one, and tells the model which was liked and which were not', async () => {
    await withServer(script, async (server) => {
      const { document } = await openStory('takes-more.md');
      const { uri } = document;
      await inTakes(document);
      const [first, second] = [await named(uri, 0), await named(uri, 1)];
      await vscode.commands.executeCommand('polaris.refuseTake', second);
      const asked = server.requests.length;
      await vscode.commands.executeCommand('polaris.moreLikeThis', first);
      const [set] = await takesOf(uri);
      assert.ok(set && set.takes.length >= 6, JSON.stringify(set));
      const sent = JSON.stringify(server.requests.slice(asked).map(({ body }) => body ?? ''));
      const like = first.text.trim().slice(0, 30);
      assert.ok(sent.includes(like), `${like}\n${sent.slice(0, 4000)}`);
      assert.equal(text(document), STORY);
    });
  });

  it('shows them as ghost text in turn: accepted, the one that is shown stands in the text', async () => {
    await withSettings({ 'continue.words': 20 }, () =>
      withServer(script, async () => {
        const editor = await openStory('takes-ghost.md');
        const { document } = editor;
        caretTo(editor, PLACE);
        await vscode.commands.executeCommand(TAKES);
        const before = (await takesOf(document.uri))[0]?.takes.find(({ state }) => state === 'shown');
        await vscode.commands.executeCommand('polaris.nextTake');
        const next = (await takesOf(document.uri))[0]?.takes.find(({ state }) => state === 'shown');
        assert.ok(before && next && before.take !== next.take);
        await untilTrue(async () => {
          await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
          return text(document) !== STORY;
        });
        assert.equal(text(document), whole(next.text));
        assert.equal((await takesOf(document.uri))[0]?.takes.find(({ state }) => state === 'standing')?.take, next.take);
        await vscode.commands.executeCommand('undo');
        assert.equal(text(document), STORY);
      }),
    );
  });
});
