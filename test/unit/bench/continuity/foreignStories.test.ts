import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heroOf, plantInStories, readStories, storiesOf, type ForeignStory } from '../../../bench/continuity/seeds/foreignStories.js';
import { unmodifiedHosts } from '../../../bench/continuity/seeds/seededStories.js';
import { DEV, TEST } from '../../../bench/continuity/seeds/sets/index.js';

const OPTIONS = { seed: 3, perType: 6, perNegative: 2 };

let directory: string;
let stories: readonly ForeignStory[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'stories-'));
  const texts = [...unmodifiedHosts(DEV), ...unmodifiedHosts(TEST)];
  await Promise.all(texts.map(async (text, index) => writeFile(join(directory, `${String(index)}.txt`), text)));
  await writeFile(join(directory, 'manifest.json'), '{}');
  stories = await readStories(directory);
});

afterAll(async () => rm(directory, { recursive: true }));

describe('stories of others', () => {
  test('are the text files of a directory', () => {
    expect(stories).toHaveLength(12);
  });

  test('have a hero', () => {
    expect(heroOf('“No,” said Alice, and Alice laughed. Then Ned came. After that Alice slept, and Ned, too.')).toBe('Alice');
    expect(heroOf('nobody is named here')).toBeUndefined();
  });

  test('serve development or test, never both', () => {
    const dev = storiesOf(stories, DEV).map(({ name }) => name);
    const held = storiesOf(stories, TEST).map(({ name }) => name);
    expect(new Set([...dev, ...held]).size).toBe(stories.length);
    expect(plantInStories(stories, { ...OPTIONS, set: TEST }).every(({ host }) => held.includes(host))).toBe(true);
  });

  test('take slips about people they do not know, and nothing of their own is lost', () => {
    const planted = plantInStories(stories, { ...OPTIONS, set: DEV });
    expect(new Set(planted.map(({ type }) => type)).size).toBeGreaterThanOrEqual(8);
    expect(planted).toEqual(plantInStories(stories, { ...OPTIONS, set: DEV }));
    for (const story of planted) {
      const original = stories.find(({ name }) => name === story.host)?.text ?? '';
      for (const line of original.split('\n').filter((text) => text.length > 3)) expect(story.text).toContain(line);
      for (const { start, end } of [...story.established, story.contradicted]) {
        expect(story.text.slice(start, end)).toMatch(/^["“*\p{Lu}][\s\S]*[.!?]["”*]?$/u);
      }
      expect(story.text).not.toMatch(/[{}~]/);
    }
  });

  test('let an age only fall, for years may pass', () => {
    const ages = plantInStories(stories, { ...OPTIONS, set: DEV, perType: 40 }).filter(
      ({ type, expected }) => type === 'age' && expected === 'slip',
    );
    const pairs = ages.map(({ text, established: [first], contradicted }) => [
      first && ageIn(text.slice(first.start, first.end)),
      ageIn(text.slice(contradicted.start, contradicted.end)),
    ]);
    const told = pairs.filter((pair): pair is [number, number] => pair.every((age) => age !== undefined));
    expect(told.length).toBeGreaterThan(5);
    for (const [before, after] of told) expect(after).toBeLessThan(before);
  });
});

/** An age written out, "forty-seven". */
function ageIn(sentence: string): number | undefined {
  const spelled = /\b(twenty|thirty|forty|fifty|sixty)-(six|seven|eight)\b/i.exec(sentence);
  if (!spelled) return undefined;
  const [, tens = '', ones = ''] = spelled;
  return (
    ['twenty', 'thirty', 'forty', 'fifty', 'sixty'].indexOf(tens.toLowerCase()) * 10 + ['six', 'seven', 'eight'].indexOf(ones.toLowerCase())
  );
}
