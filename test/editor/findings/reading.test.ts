import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll } from '../draft/support.js';
import { openFile, OVERLOADED, PLAIN, some, untilHighlights } from './support.js';

const STORY = `---\nprompt: x\n---\n\n# The *House*\n\n${PLAIN} <script>alert(1)</script> <img src=x onerror=alert(2)>\n\n${OVERLOADED}\n\n[A link](https://example.org/) and & **bold**.\n`;

describe('the reading view', () => {
  afterEach(closeAll);

  it('draws the story with its highlights, and gives it away as one file in which nothing runs', async () => {
    const { document } = await openFile('reading.md', STORY);
    await untilHighlights(document.uri, some);
    const marks = await vscode.commands.executeCommand<number>('polaris.openReadingView', document.uri);
    assert.ok(marks > 10, `${marks} marks`);
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    assert.ok(folder);
    const to = vscode.Uri.joinPath(folder.uri, 'reading.html');
    const file = await vscode.commands.executeCommand<vscode.Uri>('polaris.exportReading', document.uri, to);
    assert.equal(file.toString(), to.toString());
    const html = await readFile(to.fsPath, 'utf8');
    assert.match(html, /<mark class="(?:overloaded|heavy) ember" title="[^"]*simile">like a held <\/mark>/);
    assert.match(html, /The <em>House<\/em>/);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.doesNotMatch(html, /<script|<img|href=|style="|http-equiv="refresh"/i);
    assert.match(html, /default-src 'none'/);
    assert.ok(!html.includes('prompt: x'));
  });
});
