import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { countWords } from '../../../src/story/text/words.js';
import { bodyOf, draft, journalOf, newFile, PREMISE, settle, text, WORDS } from './support.js';

describe('drafting', () => {
  before(settle);

  it('puts a story of the words asked into a new document and tells how it went', async () => {
    const uri = await newFile('first.md');
    const result = await draft({ premise: PREMISE, words: WORDS, uri });
    assert.equal(result.error, null);
    assert.ok(['done', 'trimmed'].includes(result.stop), result.stop);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(text(document), /^---\nprompt: .*lighthouse.*\nwords: 150\n---\n\n/);
    assert.equal(countWords(bodyOf(document)), result.written);
    assert.equal(bodyOf(document), await journalOf(uri));
    assert.ok(Math.abs(result.ratio - 1) <= 0.05, `${result.written} words`);
  });
});
