import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { DraftResult } from '../../../src/story/draft/events.js';
import { closeAll, draft, newFile, PREMISE, settle, text, until, WORDS } from './support.js';

const SCENES = [
  'The lamp was lit before the rain came over the harbour.',
  'Nobody had seen the boat go out, and nobody spoke of it.',
  'In the morning the letter was gone.',
];
const BREAK = '\n\n* * *\n\n';
const DRAFTED = `---\nprompt: ${PREMISE}\nwords: 300\n---\n\n${SCENES.join(BREAK)}\n`;

async function open(name: string, content = ''): Promise<vscode.TextEditor> {
  const uri = await newFile(name, content);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

describe('a drafted story', () => {
  before(settle);
  afterEach(closeAll);

  it('is removed whole, and what the writer wrote around it stays', async () => {
    const editor = await open('remove.md', 'Before.\n');
    const { uri } = editor.document;
    await draft({ premise: PREMISE, words: WORDS, uri });
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((builder) => builder.insert(end, '\n\nAfter.'));
    await vscode.commands.executeCommand('polaris.removeDraft');
    assert.equal(text(editor.document).replace(/\n+/g, ' '), 'Before. After.');
    await vscode.commands.executeCommand('undo');
    await until(uri, (document) => text(document).length > 300);
  });

  it('is found in the file an untitled document was saved as', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Mine.\n' });
    await draft({ premise: PREMISE, words: WORDS, uri: untitled.uri });
    const written = text(untitled);
    await vscode.window.showTextDocument(untitled);
    await closeAll();
    const editor = await open('saved-as.md', written);
    await vscode.commands.executeCommand('polaris.removeDraft');
    assert.equal(text(editor.document), 'Mine.\n');
  });

  it('is found in a file that was renamed since', async () => {
    const editor = await open('named.md', 'Mine.\n');
    const { uri } = editor.document;
    await draft({ premise: PREMISE, words: WORDS, uri });
    await editor.document.save();
    await closeAll();
    const renamed = vscode.Uri.joinPath(uri, '..', 'renamed.md');
    await vscode.workspace.fs.rename(uri, renamed, { overwrite: true });
    const { document } = await vscode.window.showTextDocument(renamed);
    await vscode.commands.executeCommand('polaris.removeDraft');
    assert.equal(text(document), 'Mine.\n');
  });

  it('is stopped first when it is removed while it comes in', async () => {
    const editor = await open('remove-early.md', 'Before.\n');
    const { uri } = editor.document;
    const running = draft({ premise: PREMISE, words: 2000, uri });
    await until(uri, (document) => text(document).length > 200);
    await vscode.commands.executeCommand('polaris.removeDraft');
    assert.equal((await running).stop, 'cancelled');
    assert.equal(text(editor.document), 'Before.\n');
  });

  it('gets one scene anew, the others kept, and one undo brings the old one back', async () => {
    const editor = await open('redraft.md', DRAFTED);
    const at = editor.document.positionAt(DRAFTED.indexOf('Nobody') + 3);
    editor.selection = new vscode.Selection(at, at);
    const result = await vscode.commands.executeCommand<DraftResult | undefined>('polaris.redraftScene');
    assert.ok(result);
    assert.equal(result.error, null);
    const [first, second, third, ...more] = text(editor.document).split(BREAK);
    assert.deepEqual(more, []);
    assert.equal(`${first ?? ''}|${third ?? ''}`, `${DRAFTED.split(BREAK)[0] ?? ''}|${SCENES[2] ?? ''}\n`);
    assert.notEqual(second, SCENES[1]);
    assert.equal(result.asked, 12, 'a scene keeps its own length, however short');
    assert.ok(result.written < 40, JSON.stringify(result));
    await vscode.commands.executeCommand('undo');
    assert.equal(text(editor.document), DRAFTED);
  });

  for (const [where, offset] of [
    ['on the break above it', DRAFTED.lastIndexOf('* * *') + 2],
    ['on the empty last line', DRAFTED.length],
  ] as const) {
    it(`gets the last scene anew with the cursor ${where}`, async () => {
      const editor = await open(`redraft-${offset}.md`, DRAFTED);
      const at = editor.document.positionAt(offset);
      editor.selection = new vscode.Selection(at, at);
      const result = await vscode.commands.executeCommand<DraftResult | undefined>('polaris.redraftScene');
      assert.equal(result?.asked, 7);
      assert.ok(text(editor.document).startsWith(DRAFTED.slice(0, DRAFTED.lastIndexOf('* * *'))));
    });
  }
});
