import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, settle, text, until } from '../draft/support.js';
import { openFile } from '../findings/support.js';
import { diffInFront, diffs, placeOf, rewrite, withServer } from './support.js';

const FIRST = 'Marta ran along the quay and called his name. The 3 men at the crane looked up. “He went that way,” one of them said.';
const OTHER = 'Marta ran down the quay, calling his name. The 3 men at the crane looked up. “He went that way,” one said of them.';
const PRESENT = 'Marta runs along the quay and calls his name. The 3 men at the crane look up. “He went that way,” one of them says.';
const STORY = `---\nwords: 300\n---\n\nThe ferry had gone at six.\n\n${FIRST}\n\nShe found him under the stairs.\n`;
const PLACE = placeOf(STORY, FIRST);

async function undoUntil(document: vscode.TextDocument, wanted: string): Promise<void> {
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('undo');
  await until(document.uri, (one) => text(one) === wanted);
}

/** Waits until the first words of a rewrite are there. */
async function proposalBegun(): Promise<vscode.Uri> {
  const begun = Promise.withResolvers<vscode.Uri>();
  const look = (): void => {
    const { uri } = vscode.workspace.textDocuments.find((one) => one.uri.path.startsWith('/rewrite/') && one.getText() !== '') ?? {};
    if (uri?.scheme === 'polaris-proposal') begun.resolve(uri);
  };
  const listeners = vscode.Disposable.from(vscode.workspace.onDidChangeTextDocument(look), vscode.workspace.onDidOpenTextDocument(look));
  look();
  try {
    return await begun.promise;
  } finally {
    listeners.dispose();
  }
}

describe('rewriting a selection', () => {
  before(settle);
  afterEach(closeAll);

  it('shows the passage another way beside it; taken whole, one undo takes it back', async () => {
    await withServer([PRESENT], async ({ chats }) => {
      const { document } = await openFile('rewrite.md', STORY);
      const result = await rewrite('rewriteSelection', { uri: document.uri.toString(), ...PLACE, how: 'tense', to: 'present' });
      assert.deepEqual([result.text, result.breaches, result.demonstration], [PRESENT, [], false]);
      assert.equal(diffInFront().modified.toString(), result.proposal);
      assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /present tense/);
      assert.equal(text(document), STORY);
      assert.match(JSON.stringify(chats()[0]), /present tense/);
      await vscode.commands.executeCommand('polaris.acceptRewrite', result.proposal);
      assert.equal(text(document), STORY.replace(FIRST, PRESENT));
      await undoUntil(document, STORY);
    });
  });

  it('takes what is selected, and without a selection the paragraph at the cursor', async () => {
    await withServer([OTHER], async () => {
      const editor = await openFile('rewrite-selected.md', STORY);
      const at = editor.document.positionAt(PLACE.start + 10);
      for (const selection of [
        new vscode.Selection(at, at),
        new vscode.Selection(editor.document.positionAt(PLACE.start - 2), editor.document.positionAt(PLACE.end + 1)),
      ]) {
        await vscode.window.showTextDocument(editor.document, { selection, preview: false });
        const { proposal } = await rewrite('rewriteSelection', { how: 'show' });
        assert.equal((await vscode.workspace.openTextDocument(diffInFront().original)).getText(), FIRST);
        await vscode.commands.executeCommand('polaris.refuseRewrite', proposal);
      }
    });
  });

  it('is taken change by change, each an undo step, and what is left stays as it was', async () => {
    await withServer([OTHER], async () => {
      const { document } = await openFile('parts.md', STORY.replaceAll('\n', '\r\n'));
      const { proposal } = await rewrite('rewriteSelection', { uri: document.uri.toString(), ...PLACE, how: 'lighten' });
      const uri = vscode.Uri.parse(proposal);
      const proposed = await vscode.workspace.openTextDocument(uri);
      const fixes = async (at: number): Promise<string[]> => {
        const where = new vscode.Range(proposed.positionAt(at), proposed.positionAt(at));
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, where);
        return actions.map(({ title }) => title);
      };
      assert.deepEqual(await fixes(OTHER.indexOf('down')), ['Take this change', 'Leave this change']);
      assert.deepEqual(await fixes(OTHER.indexOf('crane')), []);

      assert.equal(await vscode.commands.executeCommand('polaris.takeChange', uri, OTHER.indexOf('down')), true);
      const [sentence = ''] = OTHER.split('. ');
      const [old = ''] = FIRST.split('. ');
      assert.equal(text(document), STORY.replace(old, sentence));
      assert.equal((await vscode.workspace.openTextDocument(diffInFront().original)).getText(), FIRST.replace(old, sentence));
      assert.deepEqual(await fixes(OTHER.indexOf('down')), []);

      assert.equal(await vscode.commands.executeCommand('polaris.leaveChange', uri, OTHER.indexOf('one said')), true);
      assert.equal(proposed.getText(), FIRST.replace(old, sentence));
      assert.equal(await vscode.commands.executeCommand('polaris.takeChange', uri, OTHER.indexOf('one said')), undefined);
      assert.equal(await vscode.commands.executeCommand('polaris.acceptRewrite', proposal), true);
      assert.equal(diffs(), 0);
      assert.equal(text(document), STORY.replace(old, sentence));
      await undoUntil(document, STORY);
    });
  });

  it('closes when the last change was taken', async () => {
    await withServer([OTHER], async () => {
      const { document } = await openFile('taken.md', STORY);
      const { proposal } = await rewrite('rewriteSelection', { uri: document.uri.toString(), ...PLACE, how: 'lighten' });
      for (const word of ['one said', 'down']) await vscode.commands.executeCommand('polaris.takeChange', proposal, OTHER.indexOf(word));
      assert.equal(diffs(), 0);
      assert.equal(text(document), STORY.replace(FIRST, OTHER));
    });
  });

  it('never puts a change over what the writer wrote there meanwhile', async () => {
    await withServer([OTHER], async () => {
      const { document } = await openFile('meanwhile.md', STORY);
      const { proposal } = await rewrite('rewriteSelection', { uri: document.uri.toString(), ...PLACE, how: 'lighten' });
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(STORY.indexOf('crane')), 'old ');
      await vscode.workspace.applyEdit(edit);
      const mine = text(document);
      assert.equal(await vscode.commands.executeCommand('polaris.takeChange', proposal, OTHER.indexOf('down')), undefined);
      assert.equal(await vscode.commands.executeCommand('polaris.acceptRewrite', proposal), undefined);
      assert.equal(text(document), mine);
      assert.equal(diffs(), 1);
    });
  });

  it('stops when it is refused while it comes in', async () => {
    const stall = { kind: 'stall', afterTokens: 5 } as const;
    await withServer(
      [OTHER],
      async () => {
        const { document } = await openFile('rewrite-stopped.md', STORY);
        const running = vscode.commands.executeCommand('polaris.rewriteSelection', { uri: document.uri.toString(), ...PLACE, how: 'show' });
        const uri = await proposalBegun();
        assert.equal(await vscode.commands.executeCommand('polaris.acceptRewrite', uri), undefined);
        await vscode.commands.executeCommand('polaris.refuseRewrite', uri);
        assert.equal(await running, undefined);
        assert.equal(diffs(), 0);
        assert.equal(text(document), STORY);
      },
      { fault: stall },
    );
  });

  it('says what the rewrite contradicts in the story', async () => {
    const passage = 'Anna’s green eyes rested on the harbour while the gulls went round and round above the empty quay.';
    const turned = 'Anna’s eyes were blue, and they rested on the harbour while gulls went round above the empty quay.';
    const story = `Anna’s eyes were green. She had come by the morning boat.\n\n${passage}\n`;
    await withServer([turned], async ({ chats }) => {
      const { document } = await openFile('contradiction.md', story);
      const call = { uri: document.uri.toString(), ...placeOf(story, passage), how: 'own', instruction: 'Colder.' };
      const { breaches } = await rewrite('rewriteSelection', call);
      assert.deepEqual(breaches.map(({ kind }) => kind), ['contradiction']); // prettier-ignore
      assert.match(breaches[0]?.what[0] ?? '', /green/);
      assert.equal(chats().length, 2);
    });
  });

  it('is in the light bulb of a selection, and only there', async () => {
    const { document } = await openFile('rewrite-bulb.md', STORY);
    const titles = async (start: number, end: number): Promise<string[]> => {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
      return actions.map(({ title }) => title);
    };
    assert.ok((await titles(PLACE.start, PLACE.end)).includes('Rewrite selection…'));
    assert.ok(!(await titles(PLACE.start, PLACE.start)).includes('Rewrite selection…'));
  });

  it('asks for what a program left out, or refuses it with a sentence', async () => {
    const { document } = await openFile('calls.md', STORY);
    const uri = document.uri.toString();
    const calls = [
      { uri, ...PLACE, how: 'tense' },
      { uri, ...PLACE, how: 'pov', to: 'past' },
      { uri, ...PLACE, how: 'own' },
      { uri, ...PLACE, how: 'improve' },
      { uri, start: 0, end: 8, how: 'show' },
      { uri: 'file:///nowhere/at-all.md', ...PLACE, how: 'show' },
    ];
    for (const call of calls) assert.equal(await vscode.commands.executeCommand('polaris.rewriteSelection', call), undefined);
    assert.equal(diffs(), 0);
    assert.equal(text(document), STORY);
  });

  it('runs with the built-in model, and is called a demonstration', async () => {
    const { document } = await openFile('mini.md', STORY);
    const result = await rewrite('rewriteSelection', { uri: document.uri.toString(), ...PLACE, how: 'tighten' });
    assert.equal(result.demonstration, true);
    assert.ok(result.text.length > 0);
    assert.ok(result.breaches.length > 0);
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /demonstration/);
    await vscode.commands.executeCommand('polaris.refuseRewrite', result.proposal);
    assert.equal(text(document), STORY);
  });
});
