import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/story/draft/brief.js';
import { frontMatterOf } from '../../../src/story/draft/briefFile.js';
import type { DraftEvent } from '../../../src/story/draft/events.js';
import { StoryFile } from '../../../src/terminal/storyFile.js';
import { StoryStream } from '../../../src/terminal/storyStream.js';
import { tempFolder } from '../storage/tempFolder.js';

const brief: Brief = { premise: 'A ferry', targetWords: 300 };
const head = frontMatterOf(brief);

describe('the file of a draft', () => {
  test('grows, is revised, and ends with one line end', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    await using file = StoryFile.startingEmpty(path, brief);
    expect(await readdir(folder.path)).toEqual([]);
    await file.append('Ünder the quay. ');
    await file.append('Suddenly it rained.');
    expect(await readFile(path, 'utf8')).toBe(`${head}Ünder the quay. Suddenly it rained.`);
    await file.revise(16, 24, 'Then');
    await file.append(' She left.');
    expect(await readFile(path, 'utf8')).toBe(`${head}Ünder the quay. Then it rained. She left.`);
    expect(await file.finish()).toEqual({ path, moved: false });
    expect(await readFile(path, 'utf8')).toBe(`${head}Ünder the quay. Then it rained. She left.\n`);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('that vanished is written again; one that somebody changed is left to them', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    {
      await using file = StoryFile.startingEmpty(path, brief);
      await file.append('One. ');
      await rm(path);
      await file.append('Two.');
      expect(await file.finish()).toEqual({ path, moved: false });
      expect(await readFile(path, 'utf8')).toBe(`${head}One. Two.\n`);
    }
    await using file = StoryFile.startingEmpty(path, brief);
    await file.append('One.');
    await rm(path);
    await writeFile(path, 'Mine.');
    const other = folder.file('story.draft.md');
    expect(await file.finish()).toEqual({ path: other, moved: true });
    expect([await readFile(path, 'utf8'), await readFile(other, 'utf8')]).toEqual(['Mine.', `${head}One.\n`]);
  });

  test('is restored from the journal; whatever the draft itself may have left there counts as unchanged', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    const events: DraftEvent[] = [
      { kind: 'text', text: 'Suddenly it rained. ' },
      { kind: 'text', text: 'She left.' },
      { kind: 'revise', start: 0, end: 8, text: 'Then' },
    ];
    const whole = `${head}Then it rained. She left.`;
    for (const left of ['', head, `${head}Sudd`, `${head}Suddenly it rained. She left.`, whole, `${whole}\n`]) {
      await writeFile(path, left);
      const { file, changed } = await StoryFile.restore(path, brief, events);
      await file[Symbol.asyncDispose]();
      expect([left, changed, await readFile(path, 'utf8')]).toEqual([left, null, whole]);
    }
    for (const [text, kept] of [
      ['Mine.', 'story.edited.md'],
      [`${whole} And mine.`, 'story.edited-2.md'],
    ] as const) {
      await writeFile(path, text);
      const { file, changed } = await StoryFile.restore(path, brief, events);
      await file[Symbol.asyncDispose]();
      expect([changed, await readFile(folder.file(kept), 'utf8'), await readFile(path, 'utf8')]).toEqual([folder.file(kept), text, whole]);
    }
  });
});

test.each([
  [false, 'One. Two.\n'],
  [true, 'One. Too.\n'],
])('a story on the standard output that may be revised (%s) is held until it is done', async (hold, printed) => {
  const stdout = new PassThrough();
  {
    await using story = new StoryStream(stdout, hold);
    await story.append('One. Two.');
    expect(stdout.readableLength > 0).toBe(!hold);
    await story.revise(5, 8, 'Too');
  }
  expect(String(stdout.read())).toBe(printed);
});
