import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { startOpenaiServer } from '../../support/openaiServer/server.js';
import { bodyOf, closeAll, draft, journalOf, newFile, PREMISE, sentences, settle, withSettings } from '../draft/support.js';

describe('a server as the engine', () => {
  before(settle);
  afterEach(closeAll);

  it('writes a story without its thoughts', async () => {
    const uri = await newFile('served.md');
    await using server = await startOpenaiServer({
      reply: () => ({ pieces: [{ thinking: 'I shall write of the sea. ', form: 'reasoning_content' }, ...sentences(12)] }),
    });
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl, 'server.preset': 'qwen3.5-9b' }, async () => {
      const result = await draft({ premise: PREMISE, words: 300, uri });
      assert.equal(result.error, null, JSON.stringify(result));
      assert.ok(result.tokens.thinking > 0);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(bodyOf(document), await journalOf(uri));
      assert.doesNotMatch(bodyOf(document), /I shall write/);
    });
  });

  it('is asked small questions of no story when it is tested', async () => {
    await using server = await startOpenaiServer({ reply: () => ({ pieces: sentences(1) }) });
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, async () => {
      await vscode.commands.executeCommand('polaris.testConnection');
      const bounds = server.chats().map((chat) => Number(chat['max_tokens']));
      assert.ok(bounds.length > 0 && Math.max(...bounds) <= 48, bounds.join());
    });
  });
});
