import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { dimension, json, reply } from '../../support/scriptedJudge/replies.js';
import { serveJudge } from '../../support/scriptedJudge/served.js';
import { STORY as JUDGED } from '../../support/scriptedJudge/story.js';
import { closeAll } from '../draft/support.js';
import { judgeBy, review } from '../review/support.js';
import { openFile, OVERLOADED, PLAIN, some, untilHighlights } from './support.js';

const STORY = `---\nprompt: x\n---\n\n# The *House*\n\n${PLAIN} <script>alert(1)</script> <img src=x onerror=alert(2)>\n\n${OVERLOADED}\n\n[A link](https://example.org/) and & **bold**.\n`;

describe('the reading view', () => {
  afterEach(closeAll);
  after(() => judgeBy(undefined));

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

  it('puts what a judge said into the margin, beside its passage and with its quotes', async () => {
    const hostile = 'She writes with the left hand, <script>alert(1)</script> then with the right.';
    await using server = await serveJudge([json(reply(dimension('N2', { justification: hostile })))]);
    await judgeBy(server);
    const { document } = await openFile('margin.md', JUDGED);
    assert.equal((await review({ uri: document.uri })).error, null);
    await vscode.commands.executeCommand('polaris.openReadingView', document.uri);
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    assert.ok(folder);
    const to = vscode.Uri.joinPath(folder.uri, 'margin.html');
    await vscode.commands.executeCommand('polaris.exportReading', document.uri, to);
    const html = await readFile(to.fsPath, 'utf8');
    const notes = [...html.matchAll(/<aside\b[^>]*>.*?<\/aside>/gsu)].map(([note]) => note);
    const note = notes.find((one) => one.includes('She writes with the left hand'));
    assert.ok(note, notes.join('\n'));
    assert.match(note, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.match(note, /<q>wrote it down with her left hand<\/q>/);
    // Beside the paragraph that is quoted, not at the top of the page.
    const beside = html.slice(html.indexOf(note), html.indexOf('</section>', html.indexOf(note)));
    assert.match(beside, /<\/aside><p>.*the pencil in her right hand/su);
    assert.doesNotMatch(html, /<script/i);
  });
});
