import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, sentences, settle, text, until } from '../draft/support.js';
import { AFTER, BEFORE, continueAt, FRONT, openStory, PLACE, STORY, takesOf, withServer } from './support.js';

/** What a writer types while text comes in: words of their own that are found again, whatever is around them. */
interface Typed {
  readonly where: 'before' | 'right-before' | 'inside' | 'at' | 'after';
  /** How far into the stretch, 0 to 1. */
  readonly share: number;
  /** Units of text that must be there before it is typed. */
  readonly once: number;
}

const typed = (...wheres: Typed['where'][]): fc.Arbitrary<Typed[]> =>
  fc.array(
    fc.record({
      where: fc.constantFrom(...wheres),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      once: fc.integer({ min: 20, max: 700 }),
    }),
    { minLength: 1, maxLength: 5 },
  );

const MARK = /⟦\d+⟧/gu;

/** Where a place of the text without marks is in the text with them; marks that stand there come before it. */
function placeOf(marked: string, plain: number): number {
  let [at, seen] = [0, 0];
  while (seen < plain || /^⟦\d+⟧/u.test(marked.slice(at))) {
    const mark = /^⟦\d+⟧/u.exec(marked.slice(at));
    at += mark ? mark[0].length : 1;
    if (!mark) seen++;
  }
  return at;
}

function offsetFor({ where, share }: Typed, marked: string): number {
  const [length, came] = [marked.replaceAll(MARK, '').length, marked.replaceAll(MARK, '').length - STORY.length];
  const end = PLACE + came;
  const spread = (from: number, to: number): number => Math.round(from + share * (to - from));
  switch (where) {
    case 'before':
      return placeOf(marked, spread(FRONT.length, PLACE - 2));
    case 'right-before':
      return placeOf(marked, PLACE);
    case 'inside':
      return placeOf(marked, spread(PLACE + 1, end - 1));
    case 'at':
      return placeOf(marked, end);
    case 'after':
      return placeOf(marked, spread(end + 2, length));
  }
}

/** Types, however often the text changes under the hands. */
async function type(document: vscode.TextDocument, one: Typed, mark: string): Promise<void> {
  for (;;) {
    const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
    assert.ok(editor);
    const at = document.positionAt(offsetFor(one, text(document)));
    if (await editor.edit((builder) => builder.insert(at, mark))) return;
  }
}

/** What came in, the writer's marks taken out; nothing else may have changed. */
function streamed(document: vscode.TextDocument): string {
  const now = text(document).replaceAll(MARK, '');
  assert.ok(now.startsWith(FRONT + BEFORE), now);
  assert.ok(now.endsWith(`\n\n${AFTER}\n`), now);
  return now.slice(PLACE, now.length - `\n\n${AFTER}\n`.length);
}

function assertMarksKept(document: vscode.TextDocument, count: number): void {
  const marks = text(document).match(MARK) ?? [];
  assert.deepEqual(marks.toSorted(), Array.from({ length: count }, (_, at) => `⟦${at}⟧`).toSorted());
}

let files = 0;

async function during(edits: readonly Typed[], check: (document: vscode.TextDocument, whole: string) => Promise<void>): Promise<void> {
  const { document } = await openStory(`during-${++files}.md`);
  await withServer({ reply: () => ({ pieces: sentences(40), wire: { paceMs: 1 } }) }, async () => {
    const running = continueAt({ uri: document.uri, at: PLACE, words: 150 });
    const inOrder = edits.toSorted((left, right) => left.once - right.once);
    for (const [number, one] of inOrder.entries()) {
      const length = STORY.length + one.once + number * 3;
      const there = until(document.uri, (now) => text(now).length > length);
      await Promise.race([there, running]);
      await type(document, one, `⟦${number}⟧`);
    }
    const result = await running;
    assert.equal(result.error, null, JSON.stringify(result));
    await check(document, result.takes[0]?.text.trimEnd() ?? '');
  });
  await closeAll();
}

const RUNS = { numRuns: 6, endOnFailure: true } as const;

describe('text that streams in while the writer edits', () => {
  before(settle);
  afterEach(closeAll);

  it('comes in whole while the writer edits elsewhere, and loses nothing of theirs', async function () {
    this.timeout(180_000);
    await fc.assert(
      fc.asyncProperty(typed('before', 'right-before', 'after'), (edits) =>
        during(edits, (document, whole) => {
          assertMarksKept(document, edits.length);
          assert.equal(streamed(document).trimEnd(), whole);
          return Promise.resolve();
        }),
      ),
      { ...RUNS, seed: 20_261 },
    );
  });

  it('stops where the writer edits its place, and offers the rest as a take', async function () {
    this.timeout(180_000);
    await fc.assert(
      fc.asyncProperty(typed('before', 'inside', 'at', 'after'), typed('inside', 'at'), (some, [touch]) => {
        assert.ok(touch);
        const edits = [...some, { ...touch, once: Math.min(touch.once, 300) }];
        return during(edits, async (document, whole) => {
          assertMarksKept(document, edits.length);
          const came = streamed(document).trimEnd();
          assert.ok(whole.startsWith(came), `${came}\n---\n${whole}`);
          const [set] = await takesOf(document.uri);
          const rest = set?.takes[0]?.text ?? '';
          assert.equal((came + rest).replaceAll(/\s+/gu, ' ').trimEnd(), whole.replaceAll(/\s+/gu, ' '));
        });
      }),
      { ...RUNS, seed: 20_262 },
    );
  });

  it('is taken back by one undo, and kept as a refused take', async () => {
    const { document } = await openStory('undone.md');
    await withServer({ reply: () => ({ pieces: sentences(60), wire: { paceMs: 2 } }) }, async () => {
      const running = continueAt({ uri: document.uri, at: PLACE, words: 300 });
      await until(document.uri, (now) => text(now).length > STORY.length + 200);
      await vscode.commands.executeCommand('undo');
      const result = await running;
      assert.equal(result.stop, 'cancelled');
      assert.equal(text(document), STORY);
      const [set] = await takesOf(document.uri);
      assert.equal(set?.takes[0]?.state, 'refused');
      assert.equal(set.takes[0].text, result.takes[0]?.text);
    });
  });

  it('goes on through a save that trims and ends lines', async () => {
    const settings = vscode.workspace.getConfiguration();
    const wanted = { 'files.trimTrailingWhitespace': true, 'files.insertFinalNewline': true, 'files.trimFinalNewlines': true };
    for (const [key, value] of Object.entries(wanted)) await settings.update(key, value, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await openStory('saved-while.md', FRONT + BEFORE);
      await withServer({ reply: () => ({ pieces: sentences(60), wire: { paceMs: 2 } }) }, async () => {
        const running = continueAt({ uri: document.uri, at: PLACE, words: 300 });
        for (const length of [100, 500, 900]) {
          await until(document.uri, (now) => text(now).length > PLACE + length);
          await document.save();
        }
        const result = await running;
        assert.equal(result.stop, 'done', JSON.stringify(result));
        assert.equal(text(document).trimEnd(), FRONT + BEFORE + (result.takes[0]?.text ?? '').trimEnd());
        assert.deepEqual(await takesOf(document.uri), []);
      });
    } finally {
      for (const key of Object.keys(wanted)) await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
