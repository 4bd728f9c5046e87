import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { RewriteResult } from '../../../src/editor/rewrite/rewriteDesk.js';
import { closeAll, text } from '../draft/support.js';
import { fixesAt, none, openFile, OVERLOADED, PLAIN, run, some, untilHighlights } from '../findings/support.js';
import { diffInFront, withServer } from './support.js';

const BEFORE = `${PLAIN}\n\n`;
const AFTER = `\n\n“Peter,” she said. ${PLAIN}\n`;
const STORY = `${BEFORE}${OVERLOADED}${AFTER}`;
/** As many words as the passage, and nothing in it that weighs. */
const LIGHTER =
  'It was quiet in the kitchen. She stood by the table and looked at the floorboards, the chairs and the stove, and everything was where she had left it. The light from the yard fell on the wall beside the door. She thought of the winters she had spent here and put down her bag. It had rained, and the windowpanes were wet. Nobody had said what there was to say. She pulled out a chair and sat, and after some time she heard somebody on the stairs, a door, a tap, and water running into a kettle or a pail.';

async function lighten(document: vscode.TextDocument): Promise<RewriteResult> {
  const [first] = await untilHighlights(document.uri, some);
  assert.ok(first);
  const result = await run((await fixesAt(document.uri, first)).get('Lighten this passage'));
  assert.ok(result, 'nothing was rewritten');
  return result as RewriteResult;
}

describe('lightening a passage', () => {
  afterEach(closeAll);

  it('shows the rewrite beside the passage; accepted, it takes the place of the passage alone', async () => {
    await withServer([LIGHTER], async ({ chats }) => {
      const { document } = await openFile('lighten.md', STORY);
      const result = await lighten(document);
      assert.deepEqual(result.breaches, []);
      const { original, modified } = diffInFront();
      assert.equal((await vscode.workspace.openTextDocument(original)).getText(), OVERLOADED);
      assert.equal(modified.toString(), result.proposal);
      assert.equal(text(document), STORY);
      assert.equal(await vscode.commands.executeCommand('polaris.acceptRewrite', result.proposal), true);
      assert.equal(text(document), `${BEFORE}${LIGHTER}${AFTER}`);
      await untilHighlights(document.uri, none);
      assert.match(JSON.stringify(chats()[0]), /line editor of fiction/);
    });
  });

  it('takes what the writer made of the rewrite, and keeps to the passage while the text around it changes', async () => {
    await withServer([LIGHTER], async () => {
      const { document } = await openFile('lighten-edited.md', STORY.replaceAll('\n', '\r\n'));
      const { proposal } = await lighten(document);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(vscode.Uri.parse(proposal), new vscode.Position(0, 0), 'Well. ');
      edit.insert(document.uri, new vscode.Position(0, 0), 'One line more.\n\n');
      await vscode.workspace.applyEdit(edit);
      await vscode.commands.executeCommand('polaris.acceptRewrite', proposal);
      assert.equal(text(document), `One line more.\n\n${BEFORE}Well. ${LIGHTER}${AFTER}`);
      assert.equal(document.eol, vscode.EndOfLine.CRLF);
    });
  });

  it('refused, leaves everything as it was', async () => {
    await withServer([LIGHTER], async () => {
      const { document } = await openFile('lighten-refused.md', STORY);
      const { proposal } = await lighten(document);
      await vscode.commands.executeCommand('polaris.refuseRewrite', proposal);
      assert.equal(text(document), STORY);
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      assert.ok(!tabs.some(({ input }) => input instanceof vscode.TabInputTextDiff));
    });
  });

  it('says when a name came in, and asks once more before it does', async () => {
    await withServer([LIGHTER.replace('heard somebody', 'heard Margarethe')], async ({ chats }) => {
      const { document } = await openFile('lighten-name.md', STORY);
      const { breaches } = await lighten(document);
      assert.deepEqual(breaches, [{ kind: 'name-new', what: ['Margarethe'] }]);
      assert.equal(chats().length, 2);
    });
  });

  it('leaves the passage alone when the writer changed it meanwhile', async () => {
    await withServer([LIGHTER], async () => {
      const editor = await openFile('lighten-changed.md', STORY);
      const { document } = editor;
      const { proposal } = await lighten(document);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(STORY.indexOf('velvet')), 'old ');
      await vscode.workspace.applyEdit(edit);
      assert.equal(await vscode.commands.executeCommand('polaris.acceptRewrite', proposal), undefined);
      assert.equal(text(document), STORY.replace('velvet', 'old velvet'));
    });
  });

  it('runs with the built-in model, and is called a demonstration', async () => {
    const { document } = await openFile('lighten-mini.md', STORY);
    const result = await lighten(document);
    assert.equal(result.demonstration, true);
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /demonstration/);
    assert.equal(text(document), STORY);
    await vscode.commands.executeCommand('polaris.refuseRewrite', result.proposal);
    assert.equal(text(document), STORY);
  });
});
