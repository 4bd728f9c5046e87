import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { serveCoherence } from '../../support/scriptedCoherence/served.js';
import { closeAll, withSettings } from '../draft/support.js';
import { openFile } from '../findings/support.js';
import { check, fixes, judgeBy, runFix, slipsIn, slipsNow, untilSlips, withJudge } from './support.js';

const FIRST = 'Marta’s eyes were green.';
const SECOND = 'Marta closed her brown eyes.';
const BETWEEN = 'The ferry left the quay at ten past six, and nobody waved.';
const SLIPPED = `${FIRST}\n\n${BETWEEN}\n\n${SECOND}\n`;
const ESTABLISHED = 'Marta’s eyes were green';
const CONTRADICTION = 'her brown eyes';

function rangeIn(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the text`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeIn(document, words), by);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Both places of the only slip, in words. */
async function onlySlip(document: vscode.TextDocument): Promise<readonly [string, string]> {
  const [slip] = await slipsIn(document.uri, 1);
  assert.ok(slip);
  const established = slip.relatedInformation?.[0]?.location;
  assert.equal(established?.uri.toString(), document.uri.toString());
  return [document.getText(slip.range), document.getText(established.range)];
}

describe('contradictions measured while one writes', () => {
  afterEach(closeAll);
  after(() => judgeBy(undefined));

  it('are shown where they are typed, the established fact as related information, and go when they are mended', async () => {
    const { document } = await openFile('measured/typed.md', `${FIRST}\n\n${BETWEEN}\n\n`);
    await append(document, SECOND);
    const [slip] = await slipsIn(document.uri, 1);
    assert.equal(slip?.code, 'continuity/appearance');
    assert.equal(slip.severity, vscode.DiagnosticSeverity.Information);
    assert.match(slip.message, /^Factual detail: appearance · Marta: /);
    assert.ok(slip.message.includes(CONTRADICTION) && slip.message.includes(ESTABLISHED));
    assert.deepEqual(await onlySlip(document), [CONTRADICTION, ESTABLISHED]);
    await replace(document, 'brown', 'green');
    await slipsIn(document.uri, 0);
  });

  it('follow what is typed before them, in lines that end in CR too', async () => {
    const text = `\uFEFF---\nprompt: a ferry\n---\n\n${SLIPPED}`.replaceAll('\n', '\r\n');
    const { document } = await openFile('measured/crlf.md', text);
    assert.deepEqual(await onlySlip(document), [CONTRADICTION, ESTABLISHED]);
    await replace(document, ESTABLISHED, `${BETWEEN} ${ESTABLISHED}`);
    await untilSlips(document.uri, (found) => document.getText(found[0]?.relatedInformation?.[0]?.location.range) === ESTABLISHED);
    assert.deepEqual(await onlySlip(document), [CONTRADICTION, ESTABLISHED]);
  });

  it('explain themselves at what was established, where no problem is told', async () => {
    const { document } = await openFile('measured/hover.md', SLIPPED);
    await slipsIn(document.uri, 1);
    const said = async (words: string): Promise<string> => {
      const at = rangeIn(document, words).start.translate(0, 2);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      return hovers.flatMap(({ contents }) => contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : ''))).join('\n');
    };
    assert.match((await said(ESTABLISHED)).replaceAll('\\', ''), /Factual detail: appearance.*her brown eyes/);
    assert.equal(await said(CONTRADICTION), '');
  });

  it('offer the ways on that a judge’s slips offer', async () => {
    const { document } = await openFile('measured/fixes.md', SLIPPED);
    const [slip] = await slipsIn(document.uri, 1);
    assert.ok(slip);
    const titles = (await fixes(document.uri, slip.range)).map(({ title }) => title);
    for (const wanted of [
      /^Go to what was established/,
      /^Reconcile with “Marta’s eyes were green”/,
      /^Reconcile the earlier passage with “her brown eyes”/,
      /^Both are right/,
      /^Make this canon/,
      /^Dismiss this rule in this file \(Appearance\)/,
    ])
      assert.ok(
        titles.some((title) => wanted.test(title)),
        `${String(wanted)} in ${titles.join(', ')}`,
      );
    await runFix(document.uri, slip.range, /^Go to what/);
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), ESTABLISHED);
  });

  it('stay away once both are right: through edits, and when the story is opened again', async () => {
    const { document } = await openFile('measured/right.md', SLIPPED);
    const [slip] = await slipsIn(document.uri, 1);
    assert.ok(slip);
    await runFix(document.uri, slip.range, /^Both are right/);
    await slipsIn(document.uri, 0);
    // Another slip shows that the text was looked at again.
    await append(document, `\nPaul was thirty years old.\n\n${BETWEEN}\n\nPaul was fifty-two years old.\n`);
    assert.deepEqual((await slipsIn(document.uri, 1)).map(({ code }) => code), ['continuity/age']); // prettier-ignore
    await document.save();
    await closeAll();
    const again = await openFile('measured/other.md', SLIPPED);
    await slipsIn(again.document.uri, 1);
    await vscode.window.showTextDocument(document.uri);
    assert.deepEqual((await slipsIn(document.uri, 1)).map(({ code }) => code), ['continuity/age']); // prettier-ignore
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    assert.ok(folder);
    const kept = await readFile(vscode.Uri.joinPath(folder.uri, '.polaris', 'dismissed.json').fsPath, 'utf8');
    assert.match(kept, /"rule": "continuity\/appearance",\s*"quote": "her brown eyes"/);
  });

  it('are rewritten to agree, in the diff', async () => {
    const { document } = await openFile('measured/reconciled.md', SLIPPED);
    const [slip] = await slipsIn(document.uri, 1);
    assert.ok(slip);
    await using server = await serveCoherence({ rewrite: 'Marta closed her green eyes.' });
    await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, async () => {
      const result = (await runFix(document.uri, slip.range, /^Reconcile with/)) as { proposal: string };
      assert.equal(await vscode.commands.executeCommand('polaris.acceptRewrite', result.proposal), true);
    });
    assert.equal(document.getText(), SLIPPED.replace('brown', 'green'));
    await slipsIn(document.uri, 0);
  });

  it('are held against what is made canon, in notes that need not be open', async () => {
    const { document } = await openFile('measured/canon/story.md', SLIPPED);
    const [slip] = await slipsIn(document.uri, 1);
    assert.ok(slip);
    const notes = (await runFix(document.uri, slip.range, /^Make this canon/, 'here')) as vscode.Uri;
    const [other] = await untilSlips(document.uri, ([one]) => one !== undefined && document.getText(one.range) === ESTABLISHED);
    const place = other?.relatedInformation?.[0]?.location;
    assert.equal(place?.uri.toString(), notes.toString());
    assert.ok(other);
    await runFix(document.uri, other.range, /^Go to what/);
    const opened = vscode.window.activeTextEditor;
    assert.equal(opened?.document.uri.toString(), notes.toString());
    assert.equal(opened.document.getText(place.range), opened.document.getText(opened.selection));
    assert.match(opened.document.getText(place.range), /Marta closed her brown eyes/);
    // What is typed in the notes counts at once.
    await replace(opened.document, 'brown', 'green');
    await untilSlips(document.uri, ([one]) => one !== undefined && document.getText(one.range) === CONTRADICTION);
    assert.deepEqual(slipsNow(notes), []);
  });

  it('know the characters of the front matter', async () => {
    const { document } = await openFile(
      'measured/front.md',
      `---\ncharacters:\n  - name: Marta Vance\n    eyes: green\n---\n\n${SECOND}\n`,
    );
    assert.deepEqual(await onlySlip(document), [CONTRADICTION, 'eyes: green']);
  });

  it('are turned off and on by themselves', async () => {
    const { document } = await openFile('measured/setting.md', SLIPPED);
    await slipsIn(document.uri, 1);
    await withSettings({ 'highlights.continuity': false }, async () => {
      await slipsIn(document.uri, 0);
    });
    await slipsIn(document.uri, 1);
  });

  it('that a judge confirms are shown once, as the judge says them, and are right together', async () => {
    const { document } = await openFile('measured/judged.md', SLIPPED);
    await slipsIn(document.uri, 1);
    const slip = { kind: 'appearance', who: 'Marta', why: 'Green, then brown.', established: FIRST, contradiction: SECOND };
    await withJudge({ compare: { slips: [slip] } }, async () => {
      assert.equal((await check(document.uri)).slips.length, 1);
    });
    const [judged] = await untilSlips(
      document.uri,
      ([one, ...more]) => more.length === 0 && one?.message.includes('Both cannot be') === true,
    );
    assert.ok(judged);
    await runFix(document.uri, judged.range, /^Both are right/);
    await slipsIn(document.uri, 0);
  });

  it('are numbered at both ends in the reading view and in the file it makes', async () => {
    const { document } = await openFile(
      'measured/reading.md',
      `---\ncharacters:\n  - Paul, left-handed\n---\n\n# The Ferry\n\n${SLIPPED}\nPaul was right-handed.\n`,
    );
    await slipsIn(document.uri, 2);
    await vscode.commands.executeCommand('polaris.openReadingView', document.uri);
    const to = vscode.Uri.joinPath(document.uri, '..', 'reading.html');
    await vscode.commands.executeCommand('polaris.exportReading', document.uri, to);
    const html = await readFile(to.fsPath, 'utf8');
    const link = (id: string, href: string, pair: number): RegExp =>
      new RegExp(
        `</mark><sup class="pair"><a(?=[^>]* id="${id}")(?=[^>]* href="#${href}")(?=[^>]* aria-label="Contradiction ${pair}: )[^>]*>${pair}</a></sup>`,
        'u',
      );
    assert.match(html, link('slip-1-here', 'slip-1-established', 1));
    assert.match(html, link('slip-1-established', 'slip-1-here', 1));
    assert.match(html, link('slip-2-here', 'slip-2', 2));
    assert.match(html, /<aside class="slip" id="slip-1"[^>]*><strong>1 · Appearance<\/strong>/u);
    assert.match(html, /<a href="#slip-1-established"><q>Marta’s eyes were green<\/q><\/a>/u);
    assert.match(html, /<aside class="slip" id="slip-2".*in the front matter “- Paul, left-handed”/su);
    assert.deepEqual([...html.matchAll(/href="([^"]*)"/gu)].filter(([, href]) => !href?.startsWith('#slip-')), []); // prettier-ignore
    for (const [, target] of html.matchAll(/href="#([^"]*)"/gu)) assert.equal(html.split(` id="${String(target)}"`).length, 2, target);
    assert.doesNotMatch(html, /<script|<button|style="/iu);
  });

  const odd: readonly (readonly [string, string])[] = [
    ['right-to-left text', 'שלום עולם, זה סיפור קצר. '.repeat(40)],
    ['characters beyond the first plane', '🌊🚢 '.repeat(50)],
    ['zero bytes and half characters', `a\0b\ud800c `.repeat(50)],
  ];
  for (const [what, content] of odd) {
    it(`are at their places among ${what}`, async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: `${content}\n\n${SLIPPED}` });
      assert.deepEqual(await onlySlip(document), [CONTRADICTION, ESTABLISHED]);
    });
  }

  it('come out of one line of 5 MB and of a binary text without harm', async () => {
    const line = 'Marta had green eyes and a lamp, and she walked on. ';
    await openFile('measured/long.md', line.repeat(Math.ceil(5_000_000 / line.length)));
    const binary = String.fromCharCode(...Array.from({ length: 60_000 }, (_, at) => (at * 7919 + (at >> 3)) & 0xffff));
    await vscode.workspace.openTextDocument({ language: 'markdown', content: `${binary}\0\ud800` });
    const { document } = await openFile('measured/after.md', SLIPPED);
    assert.deepEqual(await onlySlip(document), [CONTRADICTION, ESTABLISHED]);
  });
});
