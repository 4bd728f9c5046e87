import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReviewHistory } from '../../../../src/editor/review/reviewHistory.js';
import type { StoredReview } from '../../../../src/editor/review/storedReview.js';
import { json, reply } from '../../../support/scriptedJudge/replies.js';
import { reviewed } from '../../../support/scriptedJudge/collect.js';
import { judgeOf } from '../../../support/scriptedJudge/judge.js';
import { STORY } from '../../../support/scriptedJudge/story.js';
import { tempFolder } from '../../storage/tempFolder.js';

const STORY_URI = 'file:///stories/ferry.md';

async function stored(number: number): Promise<StoredReview> {
  const { review } = await reviewed({ text: STORY }, judgeOf([json(reply())]));
  const at = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
  const kept = { ...review, notes: [...review.notes], needsAttention: [...review.needsAttention] };
  return { version: 1, id: `review-${number}`, at, textHash: 'x', selection: false, places: [null], review: kept };
}

function silent(): void {
  // nothing of these tests is worth a line
}

describe('the history of reviews', () => {
  test('gives back what was kept, newest first, to whoever opens it', async () => {
    await using folder = await tempFolder();
    const [first, second] = [await stored(1), await stored(2)];
    const history = new ReviewHistory(folder.file('reviews'), silent);
    expect(await history.list(STORY_URI)).toEqual([]);
    await history.add(STORY_URI, second);
    await history.add(STORY_URI, first);
    expect(await new ReviewHistory(folder.file('reviews'), silent).list(STORY_URI)).toEqual([second, first]);
    expect(await history.list('file:///stories/other.md')).toEqual([]);
  });

  test('loses nothing when two windows keep a first review of one story at once', async () => {
    await using folder = await tempFolder();
    const windows = [1, 2, 3].map(() => new ReviewHistory(folder.file('reviews'), silent));
    const all = await Promise.all([stored(1), stored(2), stored(3)]);
    await Promise.all(windows.map(async (history, at) => history.add(STORY_URI, all[at] ?? (await stored(9)))));
    expect((await windows[0]?.list(STORY_URI))?.map(({ id }) => id)).toEqual(['review-3', 'review-2', 'review-1']);
  });

  test('follows a rename', async () => {
    await using folder = await tempFolder();
    const history = new ReviewHistory(folder.file('reviews'), silent);
    const review = await stored(1);
    await history.add(STORY_URI, review);
    await history.rename((uri) => uri.replace('/stories/', '/novels/'));
    expect(await history.list(STORY_URI)).toEqual([]);
    expect(await history.list('file:///novels/ferry.md')).toEqual([review]);
  });

  test('passes over what is broken or from another version, and says so', async () => {
    await using folder = await tempFolder();
    const dir = folder.file('reviews');
    const said: string[] = [];
    const history = new ReviewHistory(dir, (line) => said.push(line));
    await history.add(STORY_URI, await stored(1));
    const [story] = await readdir(dir);
    await writeFile(path.join(dir, story ?? '', 'half.json'), '{"version":1,"id":');
    await writeFile(path.join(dir, story ?? '', 'later.json'), '{"version":2}');
    await writeFile(path.join(dir, 'a file where folders are'), '');
    expect((await history.list(STORY_URI)).map(({ id }) => id)).toEqual(['review-1']);
    expect(said.length).toBe(3);
  });
});
