import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SummaryShelf } from '../../../src/storage/summaryShelf.js';

let dir = '';
const log: string[] = [];
const shelf = (): SummaryShelf => new SummaryShelf(join(dir, 'kept', 'summaries.json'), (line) => log.push(line));

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'polaris-summaries-'));
  log.length = 0;
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('summaries of scenes', () => {
  test('are there again after the window was closed, with those of another window', async () => {
    const [one, other] = [shelf(), shelf()];
    (await one.open()).set('hash-1', 'Anna arrives.');
    (await other.open()).set('hash-2', 'Anna leaves.');
    await one.keep();
    await other.keep();
    const again = await shelf().open();
    expect([...again.entries()]).toEqual([
      ['hash-1', 'Anna arrives.'],
      ['hash-2', 'Anna leaves.'],
    ]);
  });

  test('are not written when there is nothing new', async () => {
    await shelf().keep();
    await expect(readFile(join(dir, 'kept', 'summaries.json'))).rejects.toThrow('ENOENT');
  });

  test.each(['', '{"version":1', '{"version":1,"summaries":[["a",1]]}', '[]'])('%j counts as empty, and the log says so', async (text) => {
    const path = join(dir, 'summaries.json');
    await writeFile(path, text);
    const summaries = await new SummaryShelf(path, (line) => log.push(line)).open();
    expect([...summaries.entries()]).toEqual([]);
    expect(log).toHaveLength(1);
  });
});
