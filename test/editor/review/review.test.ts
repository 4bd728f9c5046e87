import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Answer } from '../../support/openaiServer/script.js';
import type { OpenaiServer } from '../../support/openaiServer/server.js';
import { DEFECTS } from '../../support/scriptedJudge/defects.js';
import { dimension, json, reply } from '../../support/scriptedJudge/replies.js';
import { serveJudge } from '../../support/scriptedJudge/served.js';
import { STORY } from '../../support/scriptedJudge/story.js';
import { closeAll, newFile } from '../draft/support.js';
import { exported, exportedOnce, judgeBy, review } from './support.js';

const FILE = `---\nprompt: A ferry keeper meets somebody. Write about 250 words.\nwords: 250\n---\n\n${STORY}`;
const KEYS = 'dimensions positive negative bonus penalty overall composite published label needsAttention samples measured error'.split(
  ' ',
);

/** A judge for one test. */
async function withJudge(replies: readonly (string | Answer)[], body: (server: OpenaiServer) => Promise<void>): Promise<void> {
  await using server = await serveJudge(replies);
  await judgeBy(server);
  await body(server);
}

describe('reviewing', () => {
  before(() => judgeBy(undefined));
  afterEach(closeAll);
  after(() => judgeBy(undefined));

  it("resolves to the terminal's object and asks nothing", async () => {
    await withJudge([json(reply())], async () => {
      const result = await review({ uri: await newFile('reviewed.md', FILE) });
      assert.deepEqual(
        KEYS.filter((key) => !(key in result)),
        [],
      );
      assert.equal(result.error, null);
      assert.deepEqual([result.positive, result.negative, result.overall, result.label], [69, 27, 42, 'fair']);
      assert.equal(result.measured.length.asked, 250);
      for (const { evidence } of result.dimensions)
        for (const { quote, start, end } of evidence) assert.equal(FILE.slice(start ?? 0, end ?? 0), quote);
    });
  });

  it('counts byte-order mark and CR of the file on disk', async () => {
    const onDisk = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
    await withJudge([json(reply())], async () => {
      const { dimensions } = await review({ uri: await newFile('marked.md', onDisk) });
      const [first] = dimensions[0]?.evidence ?? [];
      assert.equal(onDisk.slice(first?.start ?? 0, first?.end ?? 0), first?.quote);
    });
  });

  it('reviews a text of nobody’s, with the prompt and the words given', async () => {
    await withJudge([json(reply())], async ({ chats }) => {
      const { measured, error } = await review({ text: STORY, prompt: 'Somebody waits.', words: 300 });
      assert.equal(error, null);
      assert.equal(measured.length.asked, 300);
      assert.match(JSON.stringify(chats()), /Somebody waits/);
    });
  });

  it('takes the samples asked for', async () => {
    await withJudge([json(reply()), json(reply(dimension('P1', { score: 7 })))], async () => {
      const { samples, dimensions } = await review({ text: STORY, samples: 2 });
      assert.equal(samples, 2);
      assert.deepEqual([dimensions[0]?.score, dimensions[0]?.spread], [9, 4]);
    });
  });

  it('says what is measured where no model can judge', async () => {
    await judgeBy(undefined);
    const { error, dimensions, measured, label } = await review({ uri: await newFile('unjudged.md', FILE) });
    assert.equal(error?.code, 'no-judge');
    assert.deepEqual([dimensions.length, label], [0, null]);
    assert.ok(measured.length.written > 100);
  });

  it('names the key of a call that does not fit', async () => {
    const { error } = await review({ text: 3 });
    assert.equal(error?.code, 'bad-request');
    assert.match(error.message, /text/);
  });

  it('does not send a story to a host nobody agreed to', async () => {
    await judgeBy({ baseUrl: 'http://judge.invalid/v1' });
    const { error } = await review({ text: STORY });
    assert.equal(error?.code, 'consent-needed');
    assert.match(error.message, /judge\.invalid/);
  });

  for (const content of ['', '---\nwords: 100\n---\n', '\u0000\u0001']) {
    it(`says that there is nothing to review in ${JSON.stringify(content)}`, async () => {
      await withJudge([json(reply())], async () => {
        const { error } = await review({ text: content });
        assert.equal(error?.code, 'empty-story');
      });
    });
  }

  for (const { name, replies, repairable } of DEFECTS) {
    it(`ends clearly when the judge gives ${name}`, async () => {
      await withJudge([...replies], async () => {
        const { error, dimensions } = await review({ text: STORY });
        if (repairable) assert.deepEqual([error, dimensions.length], [null, 16]);
        else assert.ok(error && error.message.length > 20 && !/\n\s+at /.test(error.message), JSON.stringify(error));
      });
    });
  }
});

describe('a kept review', () => {
  afterEach(closeAll);
  after(() => judgeBy(undefined));

  it('stays when the next one fails: prose, a server lost mid-answer, no server at all', async () => {
    const uri = await newFile('kept.md', FILE);
    const lost: Answer = { pieces: [json(reply())], fault: { kind: 'drop', afterTokens: 20 } };
    await withJudge([json(reply())], async () => assert.equal((await review({ uri })).error, null));
    const before = await exported(uri, 'markdown');
    for (const replies of [['I cannot say.'], [lost]]) {
      await withJudge(replies, async () => assert.notEqual((await review({ uri })).error, null));
      assert.equal(await exported(uri, 'markdown'), before);
    }
    await judgeBy({ baseUrl: 'http://127.0.0.1:9/v1' });
    assert.notEqual((await review({ uri })).error, null);
    assert.equal(await exported(uri, 'markdown'), before);
  });

  it('follows its file through a rename', async () => {
    const uri = await newFile('before.md', FILE);
    await withJudge([json(reply())], async () => assert.equal((await review({ uri })).error, null));
    const before = await exported(uri, 'markdown');
    const to = vscode.Uri.joinPath(uri, '..', `after-${Date.now()}.md`);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, to);
    await vscode.workspace.applyEdit(edit);
    assert.equal(await exported(to, 'markdown'), before);
  });

  it('is kept for an untitled document, and goes along when that is saved', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const target = vscode.Uri.joinPath(folder.uri, `saved-${Date.now()}.md`);
    const document = await vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), STORY));
    await withJudge([json(reply())], async () => assert.equal((await review({ uri: document.uri })).error, null));
    const before = await exported(document.uri, 'markdown');
    assert.match(before, /The Ferry Book/);
    assert.ok(await document.save());
    assert.equal(await exportedOnce(target), before);
  });

  it('is exported as a page that runs and loads nothing, whatever the judge wrote', async () => {
    const uri = await newFile('hostile.md', FILE);
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)> [a](command:evil) **bold**';
    const changed = reply({ ...dimension('N3', { justification: hostile, quotes: ['<b>not there</b>'] }), summary: hostile });
    await withJudge([json(changed)], async () => assert.equal((await review({ uri })).error, null));
    const page = await exported(uri, 'html');
    assert.doesNotMatch(page, /<(script|img|b|a|link)[ >]/i);
    assert.match(page, /default-src 'none'/);
    assert.equal(page.match(/<rect class="fill"/g)?.length, 16);
    const markdown = await exported(uri, 'markdown');
    assert.doesNotMatch(markdown, /(?<!\\)<script|(?<!\\)\]\(command/);
    assert.match(markdown, /not found in the text/);
  });
});
