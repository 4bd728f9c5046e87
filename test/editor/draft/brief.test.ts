import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { readBrief } from '../../../src/editor/draft/readBrief.js';
import { newFile } from './support.js';

let briefs = 0;

async function brief(content: string) {
  briefs++;
  return readBrief(await vscode.workspace.openTextDocument(await newFile(`brief-${briefs}.md`, content)));
}

describe('a brief in a file', () => {
  it('brings all its wishes, and the end of the chapter it follows', async () => {
    await newFile('chapter-03.md', '---\nprompt: x\n---\n\nThe boat left at dawn.');
    const { brief: read, targetWords } = await brief(
      '---\nwords: 2500\nstyle: dry\npoint-of-view: first person\ntense: past\ncharacters: Maren\noutline:\n  - She waits.\n  - It comes.\nfollows: chapter-03.md\navoid: [suddenly]\n---\n\nA letter comes.',
    );
    assert.equal(targetWords, 2500);
    assert.deepEqual(read, {
      premise: 'A letter comes.',
      style: 'dry',
      pointOfView: 'first person',
      tense: 'past',
      characters: 'Maren',
      outline: ['She waits.', 'It comes.'],
      avoid: ['suddenly'],
      followsText: 'The boat left at dawn.',
    });
  });

  it('may follow nothing outside the folder', async () => {
    await assert.rejects(brief('---\nfollows: ../../outside.md\n---\n\nA letter comes.'), { name: 'StorageError' });
  });

  it('says what cannot be read', async () => {
    await assert.rejects(brief('---\nwords: many\n---\n\nA letter comes.'), { code: 'brief-key' });
  });
});
