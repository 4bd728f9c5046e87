import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { BrainstormResult } from '../../../src/editor/rewrite/brainstorm.js';
import { closeAll, settle, text, until } from '../draft/support.js';
import { openFile } from '../findings/support.js';
import { placeOf, rewrite, withServer } from './support.js';

const STORY = '---\nprompt: a quay\n---\n\nMarta came down to the quay. The old crane stood over the water. She waited.\n';
const SAID =
  'Rust ran down its legs in long brown tongues, and the cable ticked against the jib with every swell that came in under the quay. It smelt of grease and wet iron, and a cold came off it that could be felt from the bollards through coat and scarf.';
const DIRECTIONS = [
  { title: 'The boat comes', what: 'The boat arrives without its crew and drifts against the crane.' },
  { title: 'A stranger', what: 'A surveyor asks Marta to sign for a crate she never ordered.' },
  { title: 'Fog', what: 'Fog hides the harbour and somebody calls her by her childhood nickname.' },
  { title: 'The crane falls', what: 'The old crane gives way and uncovers a sealed cellar door.' },
  { title: 'Home again', what: 'She gives up waiting, walks back, and finds her kitchen occupied.' },
];

async function brainstorm(call: Readonly<Record<string, unknown>>): Promise<BrainstormResult> {
  const result = await vscode.commands.executeCommand<BrainstormResult | undefined>('polaris.brainstorm', call);
  assert.ok(result, 'polaris.brainstorm gave nothing back');
  return result;
}

async function undoUntil(document: vscode.TextDocument, wanted: string): Promise<void> {
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('undo');
  await until(document.uri, (one) => text(one) === wanted);
}

describe('describing a thing', () => {
  before(settle);
  afterEach(closeAll);

  it('proposes a description for its place, to be taken or refused', async () => {
    await withServer([SAID], async ({ chats }) => {
      const { document } = await openFile('describe.md', STORY);
      const thing = placeOf(STORY, 'old crane');
      const { proposal, breaches } = await rewrite('describe', { uri: document.uri.toString(), ...thing, senses: ['sight', 'smell'] });
      assert.deepEqual(breaches, []);
      assert.equal(text(document), STORY);
      assert.match(JSON.stringify(chats()[0]), /sight, smell/);
      await vscode.commands.executeCommand('polaris.acceptRewrite', proposal);
      assert.equal(text(document), STORY.replace('over the water.', `over the water. ${SAID}`));
      await undoUntil(document, STORY);
    });
  });

  it('runs with the built-in model, and is called a demonstration', async () => {
    const { document } = await openFile('describe-mini.md', STORY);
    const result = await rewrite('describe', { uri: document.uri.toString(), ...placeOf(STORY, 'crane'), senses: ['sound'] });
    assert.equal(result.demonstration, true);
    await vscode.commands.executeCommand('polaris.refuseRewrite', result.proposal);
    assert.equal(text(document), STORY);
  });
});

describe('brainstorming', () => {
  before(settle);
  afterEach(closeAll);

  it('puts what was chosen into the plan at the top of the story; one undo takes it out', async () => {
    await withServer([JSON.stringify({ directions: DIRECTIONS })], async () => {
      const { document } = await openFile('brainstorm.md', STORY);
      const call = { uri: document.uri.toString(), at: STORY.length, take: [0, 3] };
      const result = await brainstorm(call);
      assert.equal(result.directions.length, 5);
      assert.equal(result.plan, document.uri.toString());
      assert.equal(result.taken.length, 2);
      const outline = result.taken.map((beat) => `  - "${beat}"\n`).join('');
      assert.equal(text(document), STORY.replace('prompt: a quay\n', `prompt: a quay\noutline:\n${outline}`));
      await undoUntil(document, STORY);
    });
  });

  it('puts it into a brief beside a story that has no front matter, never into the notes', async () => {
    await withServer([JSON.stringify({ directions: DIRECTIONS })], async () => {
      const story = 'Marta came down to the quay.\n';
      const { document } = await openFile('brainstorm.txt', story);
      for (const take of [[1], [2]]) await brainstorm({ uri: document.uri.toString(), at: story.length, take });
      assert.equal(text(document), story);
      const plan = vscode.Uri.joinPath(document.uri, '..', 'brainstorm.plan.md');
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(plan));
      assert.match(written, /^---\noutline:\n {2}- "?A stranger: .*\n {2}- "?Fog: .*\n---\n/);
      await vscode.workspace.fs.delete(plan);
    });
  });

  it('changes nothing when nothing is chosen, or the model has nothing to say', async () => {
    const { document } = await openFile('brainstorm-none.md', STORY);
    const call = { uri: document.uri.toString(), at: STORY.length, take: [] };
    await withServer([JSON.stringify({ directions: DIRECTIONS })], async () => assert.equal((await brainstorm(call)).plan, null));
    await withServer(['I cannot think of anything.'], async () => {
      assert.equal(await vscode.commands.executeCommand('polaris.brainstorm', call), undefined);
    });
    assert.equal(text(document), STORY);
  });

  it('runs with the built-in model, and is called a demonstration', async () => {
    const { document } = await openFile('brainstorm-mini.md', STORY);
    const result = await brainstorm({ uri: document.uri.toString(), at: STORY.length, take: [] });
    assert.equal(result.demonstration, true);
    assert.ok(result.directions.length > 0);
    assert.equal(text(document), STORY);
  });
});
