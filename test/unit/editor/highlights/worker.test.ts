import { build } from 'esbuild';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FromAnalyser, Measured, FoundSlips, ToAnalyser } from '../../../../src/editor/highlights/protocol.js';
import { contradictionsIn } from '../../../../src/story/continuity/index.js';
import { tempFolder } from '../../storage/tempFolder.js';

const FIRST = 'Marta’s eyes were green.';
const SECOND = 'Marta closed her brown eyes.';
const SLIPPED = `${FIRST}\n\nThe ferry left.\n\n${SECOND}\n`;

let folder: Awaited<ReturnType<typeof tempFolder>>;
let program: string;

beforeAll(async () => {
  folder = await tempFolder();
  program = folder.file('worker.mjs');
  await build({
    entryPoints: ['src/editor/highlights/worker.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // As the product's own build does: CommonJS packages ask for Node's modules by `require`.
    banner: { js: "import { createRequire as nodeRequire } from 'node:module';const require = nodeRequire(import.meta.url);" },
  });
});
afterAll(() => folder[Symbol.asyncDispose]());

/** The analyser's thread as the editor starts it. */
class Thread implements AsyncDisposable {
  private readonly worker = new Worker(program);
  private readonly heard: FromAnalyser[] = [];

  constructor() {
    this.worker.on('message', (answer: FromAnalyser) => this.heard.push(answer));
  }

  say(...messages: readonly ToAnalyser[]): void {
    for (const message of messages) this.worker.postMessage(message);
  }

  /** The answers of one sort to an asking, once there is one. */
  async answer<Kind extends FromAnalyser['kind']>(kind: Kind, ask: number): Promise<Extract<FromAnalyser, { kind: Kind }>> {
    const isWanted = (one: FromAnalyser): one is Extract<FromAnalyser, { kind: Kind }> => one.kind === kind && one.ask === ask;
    for (;;) {
      const found = this.heard.find(isWanted);
      if (found) return found;
      await once(this.worker, 'message');
    }
  }

  get answers(): readonly string[] {
    return this.heard.map(({ kind, ask }) => `${kind} ${ask}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.worker.terminate();
  }
}

const measure = (ask: number, text: string, key = 'a', slips = true): ToAnalyser => ({ kind: 'measure', key, ask, text, slips });

describe('the analyser’s thread', () => {
  test('answers with the prose, then with the slips', async () => {
    await using thread = new Thread();
    thread.say(measure(1, SLIPPED));
    const { slips }: FoundSlips = await thread.answer('slips', 1);
    const { words }: Measured = await thread.answer('measured', 1);
    expect(thread.answers).toEqual(['measured 1', 'slips 1']);
    expect(words).toBe(12);
    expect(slips).toEqual(contradictionsIn(SLIPPED));
    expect(slips).toHaveLength(1);
  });

  test('finds after edits what a fresh reading finds, and answers the last text alone', async () => {
    await using thread = new Thread();
    const edits = [
      FIRST,
      `${FIRST}\n\n`,
      `${FIRST}\n\nThe ferry left.`,
      SLIPPED,
      SLIPPED.replace('brown', 'green'),
      `Paul slept.\n\n${SLIPPED}`,
    ];
    thread.say(...edits.map((text, at) => measure(at + 1, text)));
    const { slips } = await thread.answer('slips', edits.length);
    expect(slips).toEqual(contradictionsIn(edits.at(-1) ?? ''));
    expect(thread.answers.filter((answer) => answer.startsWith('slips'))).toEqual([`slips ${edits.length}`]);
  });

  test('holds a story against its own notes, and forgets them with it', async () => {
    await using thread = new Thread();
    const text = 'Marta’s brown eyes were shut. Marta slept.';
    const notes = [{ file: 'a.notes.md', text: 'Marta has green eyes.' }];
    thread.say({ kind: 'notes', key: 'a', notes }, measure(1, text), measure(2, text, 'b'));
    expect((await thread.answer('slips', 1)).slips).toEqual(contradictionsIn(text, notes));
    expect((await thread.answer('slips', 1)).slips).toHaveLength(1);
    expect((await thread.answer('slips', 2)).slips).toEqual([]);
    thread.say({ kind: 'notes', key: 'a', notes: [] }, measure(3, text));
    expect((await thread.answer('slips', 3)).slips).toEqual([]);
    thread.say({ kind: 'notes', key: 'a', notes }, { kind: 'forget', key: 'a' }, measure(4, text));
    expect((await thread.answer('slips', 4)).slips).toEqual([]);
  });

  test('looks for no slips where none are asked for', async () => {
    await using thread = new Thread();
    thread.say(measure(1, SLIPPED, 'a', false), measure(2, SLIPPED, 'b', false));
    await thread.answer('measured', 1);
    await thread.answer('measured', 2);
    expect(thread.answers.filter((answer) => answer.startsWith('slips'))).toEqual([]);
    thread.say(measure(3, SLIPPED));
    expect((await thread.answer('slips', 3)).slips).toHaveLength(1);
  });

  test('keeps the notes of a text that was put away', async () => {
    await using thread = new Thread();
    const notes = [{ file: 'a.notes.md', text: 'Marta has green eyes.' }];
    thread.say({ kind: 'notes', key: 'a', notes }, measure(1, 'Marta slept.'));
    await thread.answer('slips', 1);
    for (let at = 2; at < 14; at++) {
      thread.say(measure(at, SLIPPED, `other ${at}`));
      await thread.answer('slips', at);
    }
    thread.say(measure(20, 'Marta’s brown eyes were shut.'));
    expect((await thread.answer('slips', 20)).slips).toHaveLength(1);
  });

  test('a long line holds up no other text for long: what came last is answered first', async () => {
    await using thread = new Thread();
    thread.say(measure(1, 'Marta had green eyes and a lamp, and she was thirty, '.repeat(20_000), 'long'));
    await thread.answer('measured', 1);
    thread.say(measure(2, SLIPPED, 'short'));
    expect((await thread.answer('slips', 2)).slips).toHaveLength(1);
    await thread.answer('slips', 1);
    expect(thread.answers.indexOf('slips 2')).toBeLessThan(thread.answers.indexOf('slips 1'));
  });
});
