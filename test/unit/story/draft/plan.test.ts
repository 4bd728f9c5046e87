import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { avoidedIn } from '../../../../src/story/draft/avoid.js';
import { estimateDraft } from '../../../../src/story/draft/estimate.js';
import { budget, fitBeats, plainBeats, readPlan, readSummary, scenesFor } from '../../../../src/story/draft/plan.js';
import { redraftScene } from '../../../../src/story/draft/redraft.js';
import { RepetitionGuard } from '../../../../src/story/draft/repetition.js';
import { handModel, PREMISE, sentence, testClock } from './support.js';

describe('a plan', () => {
  test.each([
    ['as asked', '{"beats":["Ada rows.","Ada falls.","Ada swims."]}', 3],
    ['in a fence, with chat', 'Sure!\n```json\n{"beats": ["Ada rows.", "Ada falls.", "Ada swims."]}\n```', 3],
    ['cut off', '{"beats":["Ada rows.","Ada falls.","Ada sw', 3],
    ['too long', `{"beats":[${Array(9).fill('"Ada rows on."').join(',')}]}`, 3],
    ['too short by one', '{"beats":["Ada rows.","Ada falls."]}', 3],
  ])('%s is used', (_name, reply, scenes) => {
    const beats = readPlan(reply, scenes);
    expect(beats).toHaveLength(scenes);
    for (const beat of beats ?? []) expect(beat).toMatch(/Ada/u);
  });

  test.each([
    ['nothing', ''],
    ['prose', 'First Ada rows {slowly}, then she falls.'],
    ['another shape', '{"scenes":["Ada rows."]}'],
    ['numbers', '{"beats":[1,2,3]}'],
    ['blanks', '{"beats":["","  ","-"]}'],
    ['far too few', '{"beats":["Ada rows."]}'],
    ['braces without end', '{'.repeat(5_000)],
  ])('of %s is none', (_name, reply) => {
    expect(readPlan(reply, 4)).toBeNull();
  });

  test('keeps beats and summaries short and on one line', () => {
    const talk = 'Ada rows on.\n'.repeat(500);
    for (const beat of readPlan(JSON.stringify({ beats: [talk, 'a'.repeat(5_000)] }), 2) ?? [])
      expect(beat.length).toBeLessThanOrEqual(402);
    expect(readSummary(JSON.stringify({ summary: talk }))).toMatch(/^[^\n]{300,702}$/u);
    expect(readSummary('{"summary":"…"}')).toBeNull();
  });

  test('shares all words and loses no beat', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 100, max: 100_000 }),
        (beats, scenes, words) => {
          const fitted = fitBeats(beats, scenes);
          expect(fitted).toHaveLength(scenes);
          for (const beat of beats) expect(fitted.join(' ')).toContain(beat);
          expect(budget(fitted, words).reduce((sum, beat) => sum + beat.words, 0)).toBe(words);
          expect(plainBeats(scenes)).toHaveLength(scenes);
          const count = scenesFor(words, beats.length);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(Math.max(1, words / 250));
        },
      ),
    );
  });
});

describe('repetition', () => {
  const guardOf = (...sentences: readonly string[]): RepetitionGuard => {
    const guard = new RepetitionGuard();
    for (const said of sentences) guard.add(said);
    return guard;
  };

  test('is a longer sentence said again, in whatever marks', () => {
    const guard = guardOf('The boat was late again and nobody minded it much.');
    expect(guard.isRepeat('“the boat was late again — and nobody minded it much!”')).toBe(true);
    expect(guard.isRepeat('The boat was early, and everybody minded it very much indeed.')).toBe(false);
  });

  test('is no refrain, until it goes on', () => {
    const guard = guardOf('Nobody came.', 'He waited by the river until dark.', 'Nobody came.');
    expect(guardOf('Nobody came.').isRepeat('Nobody came.')).toBe(false);
    expect(guard.isRepeat('Nobody came.')).toBe(true);
  });

  test('leaves what was said before alone when a reply is tried', () => {
    const story = guardOf('The boat was late again and nobody minded it much.');
    const trial = new RepetitionGuard(story);
    trial.add('He waited by the river until it was quite dark.');
    expect(trial.isRepeat('He waited by the river until it was quite dark.')).toBe(true);
    expect(story.isRepeat('He waited by the river until it was quite dark.')).toBe(false);
  });
});

describe('what is avoided', () => {
  test.each([
    ['Suddenly it rained.', ['suddenly'], ['suddenly']],
    ['A suddenlyness.', ['suddenly'], []],
    ['It rained — hard.', ['—'], ['—']],
    ['She couldn’t help but smile.', ["couldn't  help but"], ["couldn't  help but"]],
    ['He said (a.b).', ['(a.b)', 'a+b', '[', '\\'], ['(a.b)']],
    ['É tard.', ['é'], ['é']],
    ['Anything.', ['', '  '], []],
  ])('in %j of %j is %j', (text, avoid, found) => {
    expect(avoidedIn(text, avoid)).toEqual(found);
  });
});

let drawn = 0;
const writer = () => Array.from({ length: 30 }, () => `${sentence(drawn++)} `);

test.each([
  ['first', '', 'The bell rang twice that night.'],
  ['middle', 'Ada rowed out at dawn.', 'The bell rang twice that night.'],
  ['last', 'Ada rowed out at dawn.', ''],
])('the %s scene is written anew to its budget', async (_place, before, after) => {
  const model = handModel(writer);
  const scene = { brief: { premise: PREMISE, targetWords: 3_000 }, before, after, words: 400, beat: 'Ada loses the boat.' };
  let story = '';
  for await (const event of redraftScene(scene, model, { mode: 'auto', seed: 1, now: testClock() }, new AbortController().signal)) {
    if (event.kind === 'text') story += event.text;
    if (event.kind === 'end') expect(Math.abs(event.result.ratio - 1)).toBeLessThanOrEqual(0.05);
  }
  expect(story).not.toMatch(/^\s|\s$|\* \* \*/u);
  const prompts = model.requests.map((request) => request.messages[0]?.content ?? '');
  for (const prompt of prompts) {
    if (after !== '') expect(prompt).toContain(after);
    expect(prompt.includes('the last of the story')).toBe(after === '' && !prompt.includes('do not end it'));
  }
  expect(prompts.join('\n')).toContain(scene.beat);
  if (before !== '') expect(prompts[0]).toContain(before);
});

test('an estimate grows with the words and names minutes only when a speed is known', async () => {
  const signal = new AbortController().signal;
  const estimate = (targetWords: number, speed: number | null) =>
    estimateDraft({ premise: PREMISE, targetWords }, handModel(writer), 'auto', speed, signal);
  const small = await estimate(1_000, 50);
  const large = await estimate(50_000, 50);
  expect(small).toMatchObject({ mode: 'single' });
  expect(large).toMatchObject({ mode: 'scenes' });
  for (const key of ['requests', 'promptTokens', 'storyTokens', 'minutes'] as const) expect(large[key]).toBeGreaterThan(Number(small[key]));
  expect((await estimate(1_000, null)).minutes).toBeNull();
});
