import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Review } from '../../../src/story/review/result.js';
import { json, reply } from '../../support/scriptedJudge/replies.js';
import { serveJudge } from '../../support/scriptedJudge/served.js';
import { STORY } from '../../support/scriptedJudge/story.js';
import { closeAll, newFile, sentences, withSettings } from '../draft/support.js';
import { exported, judgeBy, review } from './support.js';

const GHOSTS = {
  positive_unease_justification: 'The line "the boat sat as low in the water" says it all; "Maud was scared" would not.',
  positive_unease_score: 8,
  positive_place_drawn_justification: 'One sees it: “ink ran when the spray came over the gunwale”.',
  positive_place_drawn_score: 4,
  negative_loose_ends_justification: 'The hand: “wrote it down with her left hand” against “the pencil in her right hand”.',
  negative_loose_ends_score: 4,
  bonus_target_excellence: '',
  bonus_evidence: [],
  bonus_almost_captured_by: '',
  bonus_why_not_captured: '',
  bonus_score: 0,
  overall_justification: 'A good small ghost.',
  overall_score: 1000,
};

/** The project's own pair, in the form of a published one. */
function rubricFile(name: string): string {
  const extension = vscode.extensions.getExtension('polaris-fiction.polaris-fiction');
  assert.ok(extension);
  return path.join(extension.extensionPath, 'test', 'support', 'scriptedJudge', 'ownRubric', name);
}

describe('reviewing with a rubric of the writer’s own', () => {
  afterEach(closeAll);
  after(() => judgeBy(undefined));

  it('takes dimensions, maxima and quotes from it, and sums anew', async () => {
    await using server = await serveJudge([json(GHOSTS)]);
    await judgeBy(server);
    const pair = { promptFile: rubricFile('prompt.txt'), schemaFile: rubricFile('schema.json') };
    await withSettings({ 'review.rubric': pair }, async () => {
      const uri = await newFile('ghosts.md', STORY);
      const { error, dimensions, positive, negative, overall } = await review({ uri });
      assert.equal(error, null, JSON.stringify(error));
      assert.deepEqual(
        dimensions.map(({ name, score, max }) => [name, score, max]),
        [
          ['Unease', 8, 10],
          ['The place', 4, 5],
          ['Loose ends', 4, 10],
        ],
      );
      assert.deepEqual([positive, negative, overall], [12, 4, 8]);
      assert.deepEqual(
        dimensions[0]?.evidence.map(({ verified }) => verified),
        [true, false],
      );
      assert.match(await exported(uri, 'markdown'), /Unease/);
    });
    assert.match(JSON.stringify(server.chats()), /You edit ghost stories/);
  });

  it('says which file is missing', async () => {
    await withSettings({ 'review.rubric': { promptFile: rubricFile('prompt.txt') } }, async () => {
      const { error } = await review({ text: STORY });
      assert.equal(error?.code, 'rubric');
      assert.match(error.message, /schemaFile/);
    });
  });
});

describe('reviewing what is in no folder', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'polaris-folderless-'))));
  afterEach(closeAll);
  after(async () => {
    await judgeBy(undefined);
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps the review of a file outside every folder', async () => {
    await using server = await serveJudge([json(reply())]);
    await judgeBy(server);
    const file = path.join(folder, 'elsewhere.md');
    await writeFile(file, STORY);
    const uri = vscode.Uri.file(file);
    assert.equal(vscode.workspace.getWorkspaceFolder(uri), undefined);
    assert.equal((await review({ uri })).error, null);
    assert.match(await exported(uri, 'markdown'), /The Ferry Book/);
  });

  it('keeps the review of a document that was never saved', async () => {
    await using server = await serveJudge([json(reply())]);
    await judgeBy(server);
    const { uri } = await vscode.workspace.openTextDocument({ language: 'markdown', content: STORY });
    assert.equal(uri.scheme, 'untitled');
    const { error, dimensions } = await review({ uri });
    assert.equal(error, null);
    for (const { quote, start, end } of dimensions.flatMap(({ evidence }) => evidence)) {
      assert.equal(STORY.slice(start ?? 0, end ?? 0), quote);
    }
    assert.match(await exported(uri, 'markdown'), /The Ferry Book/);
  });
});

describe('reviewing a part, and a whole shelf', () => {
  afterEach(closeAll);
  after(() => judgeBy(undefined));

  it('reads the selection alone, and places its quotes in the whole file', async () => {
    await using server = await serveJudge([json(reply())]);
    await judgeBy(server);
    const document = await vscode.workspace.openTextDocument(await newFile('selected.md', STORY));
    const editor = await vscode.window.showTextDocument(document);
    const start = document.getText().indexOf('At six the slip was empty.');
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(document.getText().length));
    const result = await vscode.commands.executeCommand<Review | undefined>('polaris.reviewSelection');
    assert.equal(result?.error, null, JSON.stringify(result?.error));
    assert.doesNotMatch(JSON.stringify(server.chats()), /Maud kept the ferry book/);
    const evidence = result.dimensions.flatMap((dimension) => dimension.evidence);
    const outside = evidence.find(({ quote }) => quote === 'The man had no luggage.');
    assert.deepEqual([outside?.verified, outside?.start], [false, null]);
    const inside = evidence.find(({ quote }) => quote === 'At six the slip was empty.');
    assert.deepEqual([inside?.verified, inside?.start], [true, start]);
  });

  it('reads 200,000 words by parts, and says so', async () => {
    await using server = await serveJudge([json(reply())], { models: [{ id: 'scripted', max_model_len: 131_072 }] });
    await judgeBy(server);
    const paragraphs = Array.from({ length: 1_700 }, () => sentences(8).join('').trim());
    const uri = await newFile('shelf.md', `${STORY}\n\n${paragraphs.join('\n\n')}\n`);
    const { error, dimensions, measured, notes } = await review({ uri });
    assert.equal(error, null, JSON.stringify(error));
    assert.ok(measured.length.written > 200_000, String(measured.length.written));
    assert.equal(dimensions.length, 16);
    assert.match(notes.join('\n'), /read in \d+ parts/);
    const [first] = dimensions[0]?.evidence ?? [];
    assert.equal(STORY.slice(first?.start ?? 0, first?.end ?? 0), first?.quote);
    // The host answers at once again: nothing of it is still being worked on.
    assert.match(await exported(uri, 'markdown'), /The Ferry Book/);
  });
});
