import { describe, expect, test } from 'vitest';
import { alarmsPer20000Words, scoreContinuity, type Detect, type SlipFinding } from '../../../bench/continuity/score.js';
import { scoreTables } from '../../../bench/continuity/scoreTables.js';
import { seededStories } from '../../../bench/continuity/seeds/seededStories.js';
import { BREAK, type Range, type SeededStory } from '../../../bench/continuity/seeds/story.js';
import { DEV } from '../../../bench/continuity/seeds/sets/index.js';

const stories = seededStories({ seed: 1, set: DEV, perType: 2, perNegative: 1 });
const byText = new Map(stories.map((story) => [story.text, story]));
const slips = stories.filter(({ expected }) => expected === 'slip');
const negatives = stories.filter(({ expected }) => expected === 'no-slip');

function planted(story: SeededStory): SlipFinding {
  return {
    rule: `continuity/${story.type === 'profession' ? 'other' : story.type}`,
    ...story.contradicted,
    related: story.established.slice(0, 1),
  };
}

function detector(findings: (story: SeededStory) => readonly SlipFinding[]): Detect {
  return (text) => {
    const story = byText.get(text);
    return story ? findings(story) : [];
  };
}

const oracle = detector((story) => (story.expected === 'slip' ? [planted(story)] : []));

describe('scoreContinuity', () => {
  test('gives an oracle everything', () => {
    const score = scoreContinuity(stories, oracle);
    expect(score.slips).toEqual({ planted: slips.length, found: slips.length });
    expect(score).toMatchObject({ precision: 1, negatives: { alarmed: 0 }, missed: [], elsewhere: 0 });
  });

  test('does not mind which half is shown', () => {
    const turned = detector((story) =>
      oracle(story.text).flatMap((finding) => finding.related.map((half) => ({ ...finding, ...half, related: [story.contradicted] }))),
    );
    expect(scoreContinuity(stories, turned).slips.found).toBe(slips.length);
  });

  test('gives a silent detector nothing found and nothing false', () => {
    const score = scoreContinuity(stories, () => []);
    expect(score).toMatchObject({ precision: 1, findings: 0, slips: { found: 0 }, negatives: { alarmed: 0 } });
    expect(score.missed).toHaveLength(slips.length);
  });

  test('punishes a detector that cries at everything', () => {
    const score = scoreContinuity(
      stories,
      detector((story) => [planted(story), { rule: 'continuity/age', start: 0, end: 1, related: [{ start: 1, end: 2 }] }]),
    );
    expect(score.negatives).toEqual({ planted: negatives.length, alarmed: negatives.length });
    expect(score.precision).toBeLessThan(0.5);
    expect(score.byType.age.falseFindings).toBeGreaterThan(stories.length / 2);
  });

  test.each<[string, (story: SeededStory) => SlipFinding]>([
    ['one half alone', (story) => ({ ...planted(story), related: [] })],
    ['a wrong other half', (story) => ({ ...planted(story), related: [{ start: story.text.length - 1, end: story.text.length }] })],
    ['a wrong rule', (story) => ({ ...planted(story), rule: story.type === 'age' ? 'continuity/tense' : 'continuity/age' })],
  ])('takes %s for no find', (_, wrong) => {
    const score = scoreContinuity(
      slips.filter(({ type }) => type !== 'tense' && type !== 'point-of-view'),
      detector((story) => [wrong(story)]),
    );
    expect(score).toMatchObject({ precision: 0, rightFindings: 0, slips: { found: 0 } });
  });

  test('holds a wrong tense against its own scene alone', () => {
    const [story] = stories.filter(({ type, text }) => type === 'tense' && text.includes(BREAK));
    if (!story) throw new Error('no story of two scenes has a wrong tense');
    const { text, contradicted } = story;
    const scenes = text.split(BREAK).map((scene) => ({ start: text.indexOf(scene), end: text.indexOf(scene) + scene.length }));
    const found = ({ start, end }: Range): number =>
      scoreContinuity([story], () => [{ rule: 'continuity/tense', ...contradicted, related: [{ start: start + 2, end: end - 2 }] }]).slips
        .found;
    for (const scene of scenes) expect(found(scene)).toBe(scene.start < contradicted.start && contradicted.end <= scene.end ? 1 : 0);
  });

  test('counts by type, distance and kind what it counts in all', () => {
    const score = scoreContinuity(
      stories,
      detector((story) => (story.distance < 6 ? oracle(story.text) : [])),
    );
    const found = (groups: readonly { readonly found: number }[]): number => groups.reduce((sum, group) => sum + group.found, 0);
    expect(found(Object.values(score.byType))).toBe(score.slips.found);
    expect(found(score.byDistance)).toBe(score.slips.found);
    expect(score.byDistance.slice(2).every((bucket) => bucket.found === 0)).toBe(true);
  });

  test('is printed as tables', () => {
    const printed = scoreTables(scoreContinuity(stories, oracle));
    expect(printed).toContain('| point-of-view | 2 | 2 | 100.0 % | 0 |');
    expect(printed).toContain('| scene-break | 1 | 0 | 0.0 % |');
  });
});

test('alarms on unmodified texts are counted per 20,000 words', () => {
  const finding = { rule: 'continuity/age', start: 0, end: 3, related: [] };
  expect(alarmsPer20000Words(['one two three four', 'five six seven eight'], () => [finding])).toEqual({
    words: 8,
    findings: 2,
    rate: 5_000,
  });
});
