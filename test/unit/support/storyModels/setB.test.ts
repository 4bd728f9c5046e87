import { describe, expect, test } from 'vitest';
import { countWords } from '../../../../src/story/text/words.js';
import { lastSentenceOf, leakedPieces } from '../../../support/storyModels/defects.js';
import { longestRepeatedRun } from '../../../support/storyModels/repetition.js';
import { setA } from '../../../support/storyModels/setA.js';
import { setB } from '../../../support/storyModels/setB.js';
import type { StoryModel } from '../../../support/storyModels/model.js';
import { nextWords, options, quantile, seeds } from './prompts.js';

function modelOf(name: string): StoryModel {
  const model = setB.find((candidate) => candidate.name === name);
  if (model === undefined) throw new Error(`No model ${name}.`);
  return model;
}

function gains(name: string, asked: number, requestNumber = 1, replies = 100): number[] {
  const model = modelOf(name);
  return seeds(replies).map((seed) => countWords(model.reply(nextWords(asked), options(seed, requestNumber)).text) / asked);
}

const median = (name: string, asked: number, requestNumber = 1): number => quantile(gains(name, asked, requestNumber), 0.5);

describe('both sets', () => {
  const models = [...setA, ...setB];

  test('hold models of different names', () => {
    expect(new Set(models.map((model) => model.name)).size).toBe(models.length);
    expect(setB.length).toBeGreaterThanOrEqual(10);
  });

  test.each(models.map((model) => [model.name, model] as const))('%s is a pure function of its arguments', (_name, model) => {
    const first = model.reply(nextWords(300), options(7, 2, 2000));
    model.reply(nextWords(100), options(8, 3));
    expect(model.reply(nextWords(300), options(7, 2, 2000))).toEqual(first);
    expect(model.tokenizer.count(first.text)).toBeLessThanOrEqual(2000);
  });

  test('replies of one draft share no stretch of eight words unless the model loops or echoes', () => {
    const fresh = models.filter((model) => !/loops|echoes|overdressed|leaker|restates|chats|announces|headings/.test(model.name));
    for (const model of fresh) {
      const replies = seeds(4).map((request) => model.reply(nextWords(300), options(3, request, 1500)).text);
      expect(longestRepeatedRun(replies.join('\n\n'))).toBeLessThan(16);
    }
  });
});

describe('lengths of the second set', () => {
  test.each([
    ['heavy tails', 1000, 0.93],
    ['hump', 400, 0.78],
    ['hump', 900, 1.32],
    ['hump', 3000, 0.52],
    ['obedient', 700, 1],
    ['moralist', 1000, 1.13],
    ['ponders', 1000, 0.61],
    ['no JSON', 1000, 0.73],
    ['power law', 1000, 0.88],
    ['single lines', 1000, 0.82],
  ])('%s asked %i words gives about %f of them', (name, asked, gain) => {
    expect(Math.abs(median(name, asked) / gain - 1)).toBeLessThan(0.08);
  });

  test('tails are heavy: some replies are off by more than half again', () => {
    const far = gains('heavy tails', 300, 1, 600).filter((gain) => gain > 1.4 || gain < 0.62);
    expect(far.length / 600).toBeGreaterThan(0.05);
    expect(far.length / 600).toBeLessThan(0.25);
  });

  test('some keep to lengths of their own', () => {
    expect(median('rounds to 250', 380) * 380).toBeGreaterThan(470);
    expect(median('deaf to small asks', 120) * 120).toBeGreaterThan(440);
    expect(Math.max(...gains('postcards', 2000)) * 2000).toBeLessThan(160);
    expect(Math.min(...gains('whole chapters', 300)) * 300).toBeGreaterThan(1350);
  });

  test('some change through a draft', () => {
    expect(median('tires', 800, 0)).toBeGreaterThan(1.1);
    expect(median('tires', 800, 20)).toBeLessThan(0.3);
    expect(median('wakes up', 800, 8) / median('wakes up', 800, 0)).toBeGreaterThan(2.5);
    const model = modelOf('see-saw');
    const turns = seeds(6).map((request) => countWords(model.reply(nextWords(800), options(5, request)).text) > 800);
    expect(turns.every((isLong, at) => at === 0 || isLong !== turns[at - 1])).toBe(true);
  });

  test('no end is always cut by its bound', () => {
    for (const seed of seeds(20)) expect(modelOf('no end').reply(nextWords(300), options(seed, 1, 800)).finishReason).toBe('length');
  });
});

describe('habits of the second set', () => {
  test.each(['commentator', 'restates', 'overdressed', 'short, then ends'])('%s says what is no story', (name) => {
    const replies = seeds(20).map((seed) => modelOf(name).reply(nextWords(200), options(seed)));
    expect(replies.filter((reply) => leakedPieces(reply.text, reply.notStory).length > 0).length).toBeGreaterThan(15);
  });

  test('the moral is story, and last', () => {
    const reply = modelOf('moralist').reply(nextWords(200), options(1));
    expect(reply.notStory).toEqual([]);
    expect(lastSentenceOf(reply.text)).toMatch(/^(?:And so they learned|For |That night )/);
  });

  test('ponders thinks longer than it writes, and not when asked not to', () => {
    const model = modelOf('ponders');
    const reply = model.reply(nextWords(300), options(2));
    expect(countWords(reply.thinking ?? '')).toBeGreaterThan(countWords(reply.text));
    expect(model.reply(nextWords(300), { ...options(2), thinkingTokens: 0 }).thinking).toBeUndefined();
  });
});
