import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { countWords } from '../../../src/story/text/words.js';
import { bodyOf, closeAll, draft, journalOf, newFile, PREMISE, settle, text, until, WORDS } from './support.js';

describe('drafting', () => {
  before(settle);
  afterEach(closeAll);

  it('puts a story of the words asked into a new document and tells how it went', async () => {
    const uri = await newFile('first.md');
    const result = await draft({ premise: PREMISE, words: 300, uri });
    assert.equal(result.error, null);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(text(document), /^---\nprompt: .*lighthouse.*\nwords: 300\n---\n\n/);
    assert.equal(countWords(bodyOf(document)), result.written);
    assert.equal(bodyOf(document), await journalOf(uri));
    assert.ok(Math.abs(result.ratio - 1) <= 0.05, JSON.stringify(result));
  });

  it('goes after what a document holds already, without front matter', async () => {
    const uri = await newFile('after.md', '# Mine\n\nMy own first words.');
    await draft({ premise: PREMISE, words: WORDS, uri });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(text(document), `# Mine\n\nMy own first words.\n\n${await journalOf(uri)}`);
  });

  it('drafts into an untitled document when no place is named', async () => {
    const result = await draft({ premise: PREMISE, words: WORDS });
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'markdown');
    assert.equal(countWords(bodyOf(document)), result.written);
  });

  it('keeps the line ends of the document', async () => {
    const uri = await newFile('crlf.md', '# Mine\r\n\r\nMy own first words.\r\n');
    await draft({ premise: PREMISE, words: WORDS, uri });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
    assert.ok(text(document).endsWith(`first words.\n\n${await journalOf(uri)}`));
  });

  it('writes two stories into two documents at once', async () => {
    const [one, two] = [await newFile('one.md'), await newFile('two.md')];
    const results = await Promise.all([
      draft({ premise: PREMISE, words: WORDS, uri: one, seed: 1 }),
      draft({ premise: 'A clockmaker repairs a clock that runs backwards.', words: WORDS, uri: two, seed: 2 }),
    ]);
    for (const [index, uri] of [one, two].entries()) {
      assert.ok(results[index]);
      assert.equal(results[index].error, null, JSON.stringify(results));
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(bodyOf(document), await journalOf(uri));
      assert.equal(countWords(bodyOf(document)), results[index].written);
    }
  });

  it('stops when told and keeps what was written', async () => {
    const uri = await newFile('stopped.md');
    const running = draft({ premise: PREMISE, words: 2000, uri });
    await until(uri, (document) => bodyOf(document).length > 100);
    await vscode.commands.executeCommand('polaris.cancelDraft', uri);
    const result = await running;
    assert.equal(result.stop, 'cancelled');
    assert.equal(result.error, null);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.ok(result.written > 0);
    assert.equal(bodyOf(document), await journalOf(uri));
    assert.equal(countWords(bodyOf(document)), result.written);
  });
});
