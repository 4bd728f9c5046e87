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
    assert.equal(result?.error, null);
    const [first, second, third, ...more] = text(editor.document).split(BREAK);
    assert.deepEqual(more, []);
    assert.equal(`${first ?? ''}|${third ?? ''}`, `${DRAFTED.split(BREAK)[0] ?? ''}|${SCENES[2] ?? ''}\n`);
    assert.notEqual(second, SCENES[1]);
    assert.ok((second ?? '').length > 200);
    await vscode.commands.executeCommand('undo');
    assert.equal(text(editor.document), DRAFTED);
  });
});
