import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, settle, text, withSettings } from '../draft/support.js';
import { caretTo, openStory, PLACE, STORY, untilTrue, withServer } from './support.js';

const GHOST = ' She knocked twice and waited. Somebody laughed behind the door.';
const script = { reply: () => ({ pieces: GHOST.match(/\s*\S+/gu) ?? [] }) };

/** Accepts as soon as there is something to accept. */
async function accepted(document: vscode.TextDocument, command: string): Promise<void> {
  const before = text(document);
  await untilTrue(async () => {
    if (text(document) === before) await vscode.commands.executeCommand(command);
    return text(document) !== before;
  });
}

describe('ghost text', () => {
  before(settle);
  afterEach(closeAll);

  it('comes when it is asked for, from the built-in model, and is accepted whole in one step', async () => {
    const editor = await openStory('ghost-mini.md');
    const { document } = editor;
    caretTo(editor, PLACE);
    await vscode.commands.executeCommand('polaris.ghost');
    await accepted(document, 'editor.action.inlineSuggest.commit');
    assert.ok(text(document).length > STORY.length);
    await vscode.commands.executeCommand('undo');
    assert.equal(text(document), STORY);
  });

  it('is accepted by sentence, each one step, the rest staying ghost text without asking again', async () => {
    await withServer(script, async (server) => {
      const editor = await openStory('ghost-sentence.md');
      const { document } = editor;
      caretTo(editor, PLACE);
      await vscode.commands.executeCommand('polaris.ghost');
      await accepted(document, 'polaris.acceptSentence');
      assert.equal(text(document), STORY.slice(0, PLACE) + ' She knocked twice and waited.' + STORY.slice(PLACE));
      const asked = server.chats().length;
      await accepted(document, 'polaris.acceptSentence');
      assert.equal(text(document), STORY.slice(0, PLACE) + GHOST + STORY.slice(PLACE));
      assert.equal(server.chats().length, asked);
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      assert.equal(text(document), STORY);
    });
  });

  it('is accepted word by word by the editor’s own command', async () => {
    await withServer(script, async (server) => {
      const editor = await openStory('ghost-word.md');
      const { document } = editor;
      caretTo(editor, PLACE);
      await vscode.commands.executeCommand('polaris.ghost');
      await accepted(document, 'editor.action.inlineSuggest.acceptNextWord');
      const asked = server.chats().length;
      await accepted(document, 'editor.action.inlineSuggest.acceptNextWord');
      assert.ok(text(document).startsWith(`${STORY.slice(0, PLACE)} She`), text(document).slice(PLACE, PLACE + 30));
      assert.equal(server.chats().length, asked);
    });
  });

  it('is never offered inside front matter', async () => {
    await withServer(script, async (server) => {
      const editor = await openStory('ghost-front.md');
      caretTo(editor, 10);
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
      assert.equal(text(editor.document), STORY);
      assert.equal(server.requests.length, 0);
    });
  });

  it('comes by itself after a pause only where the settings say so', async () => {
    await withServer(script, async (server) => {
      await withSettings({ 'continue.inline': 'pause' }, async () => {
        const editor = await openStory('ghost-pause.md');
        caretTo(editor, PLACE);
        await vscode.commands.executeCommand('type', { text: ' ' });
        await server.untilChats(1);
        await accepted(editor.document, 'editor.action.inlineSuggest.commit');
        assert.ok(text(editor.document).includes('She knocked twice'));
      });
    });
  });

  it('goes to no foreign host that nobody agreed to, and asks nobody about it', async () => {
    await withSettings({ 'continue.inline': 'pause', engine: 'server', 'server.baseUrl': 'http://story.example/v1' }, async () => {
      const editor = await openStory('ghost-foreign.md');
      caretTo(editor, PLACE);
      await vscode.commands.executeCommand('type', { text: ' ' });
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
      assert.equal(text(editor.document), `${STORY.slice(0, PLACE)} ${STORY.slice(PLACE)}`);
    });
  });
});
