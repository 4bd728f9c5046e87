import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Fact } from '../../../src/story/coherence/fact.js';
import type { ServedScript } from '../../support/scriptedCoherence/served.js';
import { FACTS, SLIPS, STORY } from '../../support/scriptedCoherence/story.js';
import { closeAll, newFile, withSettings } from '../draft/support.js';
import { check, fixes, judgeBy, runFix, slipsIn, withJudge } from './support.js';

const HONEST: ServedScript = {
  note: { facts: Object.values(FACTS) },
  compare: { slips: [SLIPS.hand, SLIPS.stove, { ...SLIPS.hand, established: 'never in the text at all' }, SLIPS.hair] },
  confirm: (prompt) =>
    prompt.includes('appearance, about')
      ? { why: 'She dyed it.', verdict: 'explained', sure: 99 }
      : { why: 'Both cannot be.', verdict: 'contradiction', sure: 80 },
};

async function ledger(call: Readonly<Record<string, unknown>>): Promise<readonly Fact[]> {
  return vscode.commands.executeCommand<readonly Fact[]>('polaris.ledger', call);
}

describe('checking coherence', () => {
  afterEach(closeAll);
  after(() => judgeBy(undefined));

  it('shows confirmed slips at the contradiction, what was established as related information', async () => {
    const uri = await newFile('ferry.md', STORY);
    await vscode.window.showTextDocument(uri);
    await withJudge(HONEST, async (server) => {
      const report = await check(uri);
      assert.equal(report.error, null);
      assert.deepEqual(report.slips.map(({ kind }) => kind).sort(), ['hand', 'object']);
      assert.deepEqual([report.dropped.unfound, report.dropped.explained], [1, 1]);
      const shown = await slipsIn(uri, 2);
      const hand = shown.find(({ code }) => code === 'continuity/hand');
      const document = await vscode.workspace.openTextDocument(uri);
      assert.ok(hand);
      assert.match(hand.message, /Factual detail/);
      assert.ok(SLIPS.hand.contradiction.startsWith(document.getText(hand.range)));
      assert.equal(document.getText(hand.relatedInformation?.[0]?.location.range), SLIPS.hand.established);
      // Nothing changed: nobody is asked.
      const before = server.chats().length;
      assert.equal((await check(uri)).requests, 0);
      assert.equal(server.chats().length, before);
    });
  });

  it('offers the ways on: go there, both are right, canon, rewriting either side', async () => {
    const uri = await newFile('fixes.md', STORY);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await withJudge(HONEST, () => check(uri));
    const hand = (await slipsIn(uri, 2)).find(({ code }) => code === 'continuity/hand');
    assert.ok(hand);
    const titles = (await fixes(uri, hand.range)).map(({ title }) => title);
    for (const wanted of [
      /^Go to what/,
      /^Reconcile with “wrote it down/,
      /^Reconcile the earlier passage/,
      /^Both are right/,
      /^Make this canon/,
    ])
      assert.ok(
        titles.some((title) => wanted.test(title)),
        `${String(wanted)} in ${titles.join(', ')}`,
      );

    await runFix(uri, hand.range, /^Go to what/);
    assert.equal(document.getText(editor.selection), SLIPS.hand.established);

    const notes = (await runFix(uri, hand.range, /^Make this canon/, 'established')) as vscode.Uri;
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(notes));
    assert.match(notes.path, /\/fixes[^/]*\.notes\.md$/);
    assert.match(written, /^## Maud$/m);
    assert.match(written, /wrote it down with her left hand/);
    await vscode.workspace.fs.delete(notes);

    await runFix(uri, hand.range, /^Both are right/);
    const [stove] = await slipsIn(uri, 1);
    assert.equal(stove?.code, 'continuity/object');
    await withJudge(HONEST, () => check(uri));
    assert.equal((await slipsIn(uri, 1)).length, 1);
  });

  it('rewrites a side in the diff, and puts it in when it is accepted', async () => {
    const uri = await newFile('reconciled.md', STORY);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const paragraph =
      'She warmed her fingers at the stove, which burned as it always had, and wrote “one back” with her left hand, as she had done all her life.';
    await withJudge({ ...HONEST, rewrite: paragraph }, async (server) => {
      await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, async () => {
        await check(uri);
        const hand = (await slipsIn(uri, 2)).find(({ code }) => code === 'continuity/hand');
        assert.ok(hand);
        const result = (await runFix(uri, hand.range, /^Reconcile with/)) as { proposal: string; text: string };
        assert.equal(result.text, paragraph);
        const asked =
          server
            .chats()
            .map((chat) => JSON.stringify(chat))
            .findLast((chat) => chat.includes('The passage to change')) ?? '';
        assert.match(asked, /wrote it down with her left hand/);
        assert.equal(await vscode.commands.executeCommand('polaris.acceptRewrite', result.proposal), true);
        assert.match(document.getText(), /“one back” with her left hand/);
        assert.doesNotMatch(document.getText(), /her right hand/);
      });
    });
  });

  it('keeps a fact struck out or put right, through another check', async () => {
    const uri = await newFile('ledger.md', STORY);
    await vscode.window.showTextDocument(uri);
    await withJudge(HONEST, async () => {
      await check(uri);
      const facts = await ledger({ uri: uri.toString() });
      assert.equal(facts.length, 3);
      const [hand, stove] = ['hand', 'object'].map((kind) => facts.find((fact) => fact.kind === kind)?.id ?? '');
      await ledger({ uri: uri.toString(), strike: hand });
      await ledger({ uri: uri.toString(), correct: { fact: stove, who: 'the stove', what: 'cold at night only', when: '', where: '' } });
      const again = await check(uri);
      assert.deepEqual(again.ledger.map(({ kind, state }) => [kind, state]).sort(), [['appearance', 'noted'], ['hand', 'struck'], ['object', 'corrected']]); // prettier-ignore
      assert.deepEqual(again.slips.map(({ kind }) => kind), ['object']); // prettier-ignore
      await closeAll();
      const reopened = await ledger({ uri: uri.toString() });
      assert.equal(reopened.find(({ kind }) => kind === 'object')?.what, 'cold at night only');
      const restored = await ledger({ uri: uri.toString(), restore: reopened.find(({ kind }) => kind === 'hand')?.id });
      assert.equal(restored.find(({ kind }) => kind === 'hand')?.state, 'noted');
    });
  });

  it('refuses the built-in model with a sentence', async () => {
    await judgeBy(undefined);
    const { error, slips } = await check(await newFile('refused.md', STORY));
    assert.equal(error?.code, 'no-judge');
    assert.match(error.message, /built-in/);
    assert.deepEqual(slips, []);
  });

  it('a judge that is lost leaves what was found before', async () => {
    const uri = await newFile('lost.md', STORY);
    await vscode.window.showTextDocument(uri);
    await withJudge(HONEST, () => check(uri));
    await slipsIn(uri, 2);
    await withJudge({ compare: { pieces: ['{"slips": [{"kind": "hand", '], fault: { kind: 'drop', afterTokens: 1 } } }, async () => {
      const document = await vscode.workspace.openTextDocument(uri);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, new vscode.Position(document.lineCount, 0), '\nThe end.\n');
      await vscode.workspace.applyEdit(edit);
      assert.notEqual((await check(uri)).error, null);
    });
    assert.equal((await slipsIn(uri, 2)).length, 2);
  });
});
