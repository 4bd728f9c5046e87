import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passageStories, READ_HANDS, READ_PLAIN_HANDS, UNREAD_HANDS, UNREAD_PLAIN_HANDS } from '../../../bench/continuity/passages.js';
import { SLIP_TYPES } from '../../../bench/continuity/seeds/model.js';
import { tempFolder } from '../../storage/tempFolder.js';

const DIR = join(import.meta.dirname, '..', '..', '..', 'bench', 'continuity', 'passages');
/** What the figures in docs/benchmarks.md were made with. */
const FROZEN_HASHES: Readonly<Record<string, string>> = {
  family: '30a6314908744b8792070c530c966166f99c3de49209e1446daf27865370d767',
  crime: '4a69790b2d0f3b3bca0251aeab5f93a9b8495620e6c8ae8f4af0cfd6dba71dd9',
  historical: '92b963d22bea3c3fe70adef1246db80960662bf3e299f81c0c39531e1e8ec8e8',
  popular: '680199f718ffe82556fd0df5409fc5eba56d80d9fa258a78f2543ba1da867d5b',
  general: 'a55a4c45420d500852ad0853b44fef41929a525e6b1d3ec26ff6f28b089cc9eb',
  mixed: '1e1c522e3a7fac7e66c1c1651c54b0775c28ebd973f190004f6bf7cb52909d21',
  household: 'dae1ecda1d048dbd43033e6942d711dab85aa8a54177bb7200d1760496c72c2e',
  voyages: 'bfa694d5fd8f0258982b060a3706ebe7425ca3613a458a43120f08e335524edb',
  casebook: 'e76568edf165d4e32697df4395951ddaf058e26114acc3de2cca868524fb477c',
  chronicle: 'd456b18047995e3f0f07a00cceb197b9f09180136194905c902e8c181b2fe7ce',
  lives: 'c0f9ceb63ea7befd570cd222c7af3b4131dbcac744db96eebd79617650283617',
  thrills: 'd975335b18f1de608a290f2fdde5361bb6b4ad27337b01f53a9d9e0c91ef057c',
};

describe('pairs of passages', () => {
  test.each([...READ_HANDS, ...UNREAD_HANDS])(
    '%s is the frozen hand, forty of each type and forty that only look like slips',
    async (hand) => {
      const stories = await passageStories(DIR, hand);
      const slips = stories.filter(({ expected }) => expected === 'slip');
      for (const type of SLIP_TYPES.filter((each) => each !== 'tense' && each !== 'point-of-view'))
        expect(slips.filter((story) => story.type === type)).toHaveLength(40);
      expect(stories.length - slips.length).toBe(40);
      expect(createHash('sha256').update(JSON.stringify(stories)).digest('hex')).toBe(FROZEN_HASHES[hand]);
    },
  );

  test.each([...READ_PLAIN_HANDS, ...UNREAD_PLAIN_HANDS])('%s is the frozen hand, forty of each of nine types', async (hand) => {
    const stories = await passageStories(DIR, hand);
    const types = Map.groupBy(stories, ({ type }) => type);
    expect([...types.values()].map((each) => each.length)).toEqual(Array.from({ length: 9 }, () => 40));
    expect(createHash('sha256').update(JSON.stringify(stories)).digest('hex')).toBe(FROZEN_HASHES[hand]);
  });

  test('both halves are where they are said to be', async () => {
    for (const { text, established, contradicted, wordings } of await passageStories(DIR, 'family')) {
      const [first] = established;
      expect([text.slice(first?.start, first?.end), text.slice(contradicted.start, contradicted.end)]).toEqual(wordings);
    }
  });

  test.each([
    ['a pair before any type', 'Anna had green eyes. ||| Her eyes were brown.'],
    ['half a pair', '# age\nAnna was forty.'],
    ['a type there is none of', '# weather\nIt rained. ||| It was dry.'],
  ])('%s is an error that names the line', async (_what, text) => {
    await using folder = await tempFolder();
    await writeFile(folder.file('torn.txt'), text);
    await expect(passageStories(folder.file('.'), 'torn')).rejects.toThrow(/^torn:\d+ is no pair/u);
  });
});
