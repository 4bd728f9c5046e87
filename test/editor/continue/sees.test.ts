import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { SeenResult } from '../../../src/editor/continue/modelSeesCommand.js';
import { closeAll, settle } from '../draft/support.js';
import { openStory, PLACE, withServer } from './support.js';

describe('what the model sees', () => {
  before(settle);
  afterEach(closeAll);

  it('is shown beside the story, with the tokens of each part and the exact text, without being sent', async () => {
    await withServer({ reply: () => ({ pieces: [] }) }, async (server) => {
      const { document } = await openStory('sees.md');
      const seen = await vscode.commands.executeCommand<SeenResult>('polaris.showModelSees', { uri: document.uri, at: PLACE, words: 100 });
      assert.deepEqual(
        seen.parts.map(({ part }) => part),
        ['notes', 'characters', 'summary', 'scene', 'follows'],
      );
      assert.ok(seen.parts.find(({ part }) => part === 'scene')?.tokens);
      assert.ok(seen.promptTokens + seen.replyTokens <= seen.contextTokens);
      const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.scheme === 'polaris-shown');
      assert.ok(shown, 'no document was opened');
      const text = shown.document.getText();
      assert.ok(text.includes(seen.text));
      assert.match(text, /\| The scene so far +\| +\d+ \|/u);
      assert.match(text, /stopped at number nine/u);
      assert.equal(server.chats().filter((body) => JSON.stringify(body).includes('number nine')).length, 0);
    });
  });
});
