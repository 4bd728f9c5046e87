import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { bodyOf, closeAll, draft, journalOf, newFile, PREMISE, settle, text, until, WORDS } from './support.js';

const LONG = 600;

async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

function caret(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

async function type(words: string): Promise<void> {
  for (const character of words) await vscode.commands.executeCommand('type', { text: character });
}

describe('a document that is being drafted into', () => {
  before(settle);
  afterEach(closeAll);

  it('loses the whole draft by one undo, and gets it back by one redo', async () => {
    const uri = await newFile('undo.md', 'Mine.\n');
    const editor = await show(uri);
    await draft({ premise: PREMISE, words: WORDS, uri });
    const whole = text(editor.document);
    assert.ok(whole.length > 300);
    await vscode.commands.executeCommand('undo');
    await until(uri, (document) => text(document) === 'Mine.\n');
    await vscode.commands.executeCommand('redo');
    await until(uri, (document) => text(document) === whole);
  });

  it('loses the whole draft by one undo though the caret moved and the tab was hidden meanwhile', async () => {
    const uri = await newFile('hidden.md', 'Mine.\n');
    const editor = await show(uri);
    const running = draft({ premise: PREMISE, words: LONG, uri });
    await until(uri, (document) => text(document).length > 200);
    await vscode.commands.executeCommand('cursorMove', { to: 'up' });
    const other = await newFile('other.md', 'Something else.');
    await show(other);
    const length = text(editor.document).length;
    await until(uri, (document) => text(document).length > length);
    await running;
    const back = await show(uri);
    assert.equal(text(back.document), `Mine.\n\n${await journalOf(uri)}`);
    await vscode.commands.executeCommand('undo');
    await until(uri, (document) => text(document) === 'Mine.\n');
  });

  it('keeps what the writer types before, inside and after the draft', async () => {
    const uri = await newFile('typing.md', 'Top.\n');
    const editor = await show(uri);
    const running = draft({ premise: PREMISE, words: LONG, uri });
    await until(uri, (document) => text(document).length > 150);
    caret(editor, new vscode.Position(0, 3));
    await type(' of the page');
    caret(editor, new vscode.Position(2, 4));
    await type('[mine inside]');
    caret(editor, editor.document.lineAt(editor.document.lineCount - 1).range.end);
    await type('[mine after]');
    await running;
    const now = text(editor.document);
    assert.ok(now.startsWith('Top of the page.\n'), now.slice(0, 60));
    assert.ok(now.endsWith('[mine after]'), now.slice(-60));
    assert.equal(now.split('[mine inside]').length, 2);
    assert.equal(now.slice('Top of the page.\n\n'.length).replace('[mine inside]', '').replace('[mine after]', ''), await journalOf(uri));
  });

  it('never takes back a word of the writer together with one of the model', async () => {
    const uri = await newFile('steps.md', 'Top.\n');
    const editor = await show(uri);
    caret(editor, new vscode.Position(0, 0));
    // the writer is in the middle of a word when the draft begins
    await type('xyx');
    const running = draft({ premise: PREMISE, words: LONG, uri });
    for (const length of [100, 400, 900]) {
      await until(uri, (document) => text(document).length > length);
      await type('yxy');
    }
    await running;
    const steps: { mine: boolean; theirs: boolean }[] = [];
    const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (document !== editor.document || reason !== vscode.TextDocumentChangeReason.Undo) return;
      const mine = contentChanges.some(({ range }) => range.start.line === 0 && range.end.line === 0);
      const theirs = contentChanges.some(({ range }) => range.end.line > 0);
      steps.push({ mine, theirs });
    });
    try {
      for (let last = -1; last !== editor.document.version;) {
        last = editor.document.version;
        await vscode.commands.executeCommand('undo');
      }
    } finally {
      listener.dispose();
    }
    assert.equal(text(editor.document), 'Top.\n');
    assert.ok(steps.some(({ mine }) => mine) && steps.some(({ theirs }) => theirs));
    assert.ok(
      steps.every(({ mine, theirs }) => mine !== theirs),
      JSON.stringify(steps),
    );
  });

  it('survives autosave and a formatter at work', async () => {
    const formatter = vscode.languages.registerDocumentFormattingEditProvider('markdown', {
      provideDocumentFormattingEdits: (document) => {
        const edits = [];
        for (let line = 0; line < document.lineCount; line++) {
          const { text: words, range } = document.lineAt(line);
          if (/^#\S/.test(words)) edits.push(vscode.TextEdit.insert(range.start.translate(0, 1), ' '));
          if (/\s$/.test(words)) edits.push(vscode.TextEdit.delete(new vscode.Range(line, words.trimEnd().length, line, words.length)));
        }
        return edits;
      },
    });
    const settings = vscode.workspace.getConfiguration();
    const wanted = {
      'files.autoSave': 'afterDelay',
      'files.autoSaveDelay': 100,
      'editor.formatOnSave': true,
      'files.trimFinalNewlines': true,
      'files.insertFinalNewline': true,
    };
    for (const [key, value] of Object.entries(wanted)) await settings.update(key, value, vscode.ConfigurationTarget.Global);
    try {
      const uri = await newFile('saved.md', '#Title\n\n');
      const editor = await show(uri);
      const running = draft({ premise: PREMISE, words: LONG, uri });
      for (const length of [150, 600, 1500]) {
        await until(uri, (document) => text(document).length > length);
        await vscode.commands.executeCommand('workbench.action.files.save');
      }
      await running;
      // VS Code leaves a save unformatted when text came in meanwhile, as it may have each time, and when it is saving by itself just then
      for (let saves = 0; saves < 5 && !text(editor.document).startsWith('# Title'); saves++)
        await vscode.commands.executeCommand('workbench.action.files.save');
      assert.equal(text(editor.document).trimEnd(), `# Title\n\n${await journalOf(uri)}`.trimEnd());
    } finally {
      for (const key of Object.keys(wanted)) await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
      formatter.dispose();
    }
  });

  it('gets its story on disk when its tab is closed', async () => {
    const uri = await newFile('closed.md');
    await show(uri);
    const running = draft({ premise: PREMISE, words: LONG, uri });
    const document = await until(uri, (now) => text(now).length > 200);
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const result = await running;
    assert.equal(result.error, null);
    const onDisk = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.ok(onDisk.endsWith(await journalOf(uri)));
  });

  it('may be renamed', async () => {
    const uri = await newFile('old-name.md');
    await show(uri);
    const running = draft({ premise: PREMISE, words: LONG, uri });
    await until(uri, (document) => text(document).length > 200);
    const renamed = uri.with({ path: uri.path.replace('old-name', `new-name`) });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed, { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    const result = await running;
    assert.equal(result.error, null);
    const document = await vscode.workspace.openTextDocument(renamed);
    assert.equal(bodyOf(document), await journalOf(renamed));
  });

  it('may change its line ends', async () => {
    const uri = await newFile('ends.md', 'Mine.\n');
    const editor = await show(uri);
    const running = draft({ premise: PREMISE, words: LONG, uri });
    await until(uri, (document) => text(document).length > 200);
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    await running;
    assert.equal(text(editor.document), `Mine.\n\n${await journalOf(uri)}`);
  });
});
