import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, newFile } from '../draft/support.js';
import { fixesAt, highlightsOf, none, openFile, OVERLOADED, passageOf, PLAIN, run, some, untilHighlights } from './support.js';

const STORY = [PLAIN, OVERLOADED, PLAIN].join('\n\n');
const FRONT = '---\nprompt: A pilot comes home.\nwords: 300\n---\n\n';

describe('highlights', () => {
  afterEach(closeAll);

  it('find an overloaded passage where it stands, and say so', async () => {
    const { document } = await openFile('found.md', STORY);
    const [first, ...more] = await untilHighlights(document.uri, some);
    assert.deepEqual(more, []);
    assert.equal(first?.severity, vscode.DiagnosticSeverity.Information);
    assert.ok(first.code === 'style/heavy' || first.code === 'style/overloaded');
    assert.equal(passageOf(document, first), OVERLOADED);
    assert.ok(document.getText(first.range).startsWith('The silence in the kitchen'));
    assert.ok((first.relatedInformation?.length ?? 0) > 4);
  });

  it('count carriage returns and front matter, and nothing inside the front matter', async () => {
    const { document } = await openFile('highlights-crlf.md', `${FRONT}${STORY}`.replaceAll('\n', '\r\n'));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const [first] = await untilHighlights(document.uri, some);
    assert.equal(passageOf(document, first), OVERLOADED);
  });

  it('follow what is typed before them and go when the passage is mended', async () => {
    const editor = await openFile('typed.md', STORY);
    const { document } = editor;
    await untilHighlights(document.uri, some);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${PLAIN}\n\n`));
    const [moved] = await untilHighlights(document.uri, (found) => found[0]?.range.start.line === 4);
    assert.equal(passageOf(document, moved), OVERLOADED);
    const at = document.getText().indexOf(OVERLOADED);
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + OVERLOADED.length));
    await editor.edit((edit) => edit.replace(range, PLAIN));
    await untilHighlights(document.uri, none);
  });

  it('are there in an untitled text and in Fountain, and not in other languages', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content: STORY });
    await untilHighlights(untitled.uri, some);
    const fountain = await vscode.workspace.openTextDocument(await newFile('scene.fountain', `INT. KITCHEN - NIGHT\n\n${STORY}`));
    assert.equal(fountain.languageId, 'fountain');
    await untilHighlights(fountain.uri, some);
    const code = await vscode.workspace.openTextDocument({ language: 'json', content: JSON.stringify(STORY) });
    const after = await vscode.workspace.openTextDocument({ language: 'markdown', content: STORY });
    await untilHighlights(after.uri, some);
    assert.deepEqual(highlightsOf(code.uri), []);
  });

  it('are turned off and on', async () => {
    const { document } = await openFile('toggled.md', STORY);
    await untilHighlights(document.uri, some);
    assert.equal(await vscode.commands.executeCommand('polaris.toggleHighlights'), 'underline');
    assert.equal(await vscode.commands.executeCommand('polaris.toggleHighlights'), 'off');
    await untilHighlights(document.uri, none);
    assert.equal(await vscode.commands.executeCommand('polaris.toggleHighlights'), 'heat');
    await untilHighlights(document.uri, some);
  });

  it('explain themselves in a hover', async () => {
    const { document } = await openFile('hover.md', STORY);
    await untilHighlights(document.uri, some);
    const at = document.positionAt(document.getText().indexOf('like a held breath') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const text = hovers
      .flatMap(({ contents }) => contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')))
      .join('\n');
    assert.match(text.replaceAll('&nbsp;', ' '), /like a held breath.*simile/);
    assert.match(text, /\| similes \| \d+\.\d \| \d+\.\d \| \+\d+\.\d \|/);
  });

  it('stay dismissed while the text around is written, and after another look at the file', async () => {
    const editor = await openFile('dismissed.md', STORY);
    const { document } = editor;
    const [first] = await untilHighlights(document.uri, some);
    assert.ok(first);
    await run((await fixesAt(document.uri, first)).get('Dismiss here'));
    await untilHighlights(document.uri, none);
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    assert.ok(folder);
    const json = await readFile(vscode.Uri.joinPath(folder.uri, '.polaris', 'dismissed.json').fsPath, 'utf8');
    assert.ok(json.includes('"dismissed.md"') && json.includes('The silence in the kitchen'));
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), `${PLAIN} And then she went in.\n\n${OVERLOADED.replaceAll('silence', 'hush')}\n\n`),
    );
    const [other, ...more] = await untilHighlights(document.uri, some);
    assert.deepEqual(more, []);
    assert.ok(passageOf(document, other).startsWith('The hush'));
  });

  it('of a rule dismissed in a file stay away from that file alone', async () => {
    const { document } = await openFile('rule.md', STORY);
    const [first] = await untilHighlights(document.uri, some);
    assert.ok(first);
    const fixes = await fixesAt(document.uri, first);
    await run([...fixes].find(([title]) => title.startsWith('Dismiss this rule in this file'))?.[1]);
    await untilHighlights(document.uri, none);
    const { document: other } = await openFile('rule-2.md', STORY);
    await untilHighlights(other.uri, some);
  });

  it('of an untitled text can be dismissed too', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: STORY.replaceAll('kitchen', 'cellar') });
    await vscode.window.showTextDocument(untitled);
    const [first] = await untilHighlights(untitled.uri, some);
    assert.ok(first);
    await run((await fixesAt(untitled.uri, first)).get('Dismiss here'));
    await untilHighlights(untitled.uri, none);
  });

  const odd: readonly (readonly [string, string])[] = [
    ['right-to-left text', `${'שלום עולם, זה סיפור קצר. '.repeat(40)}\n\n${STORY}`],
    ['characters beyond the first plane', `${'🌊🚢 '.repeat(50)}\n\n${STORY}`],
  ];
  for (const [what, content] of odd) {
    it(`are at their places among ${what}`, async () => {
      const { document } = await openFile(`${what.replaceAll(' ', '-')}.md`, content);
      const found = await untilHighlights(document.uri, some);
      assert.ok(found.some((one) => passageOf(document, one).startsWith('The silence in the kitchen')));
    });
  }

  it('come out of one line of 5 MB and of a binary file named .md without harm', async () => {
    const long = await openFile('long.md', `${PLAIN} `.repeat(Math.ceil(5_000_000 / PLAIN.length)) + OVERLOADED.repeat(4));
    assert.equal(long.document.lineCount, 1);
    // As text: VS Code itself opens no file in which it finds zero bytes.
    const binary = String.fromCharCode(...Array.from({ length: 60_000 }, (_, at) => (at * 7919 + (at >> 3)) & 0xffff));
    await vscode.workspace.openTextDocument({ language: 'markdown', content: `${binary}\0\ud800` });
    const content = `\0\0${STORY.replaceAll(' she ', ' she\0 ')}`;
    const zeros = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const found = await untilHighlights(zeros.uri, some);
    assert.ok(found.some((one) => passageOf(zeros, one).startsWith('The silence in the kitchen')));
    const { document } = await openFile('highlights-after.md', STORY);
    await untilHighlights(document.uri, some);
    await untilHighlights(long.document.uri, some);
  });
});
