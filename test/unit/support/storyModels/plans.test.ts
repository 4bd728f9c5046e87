import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isOwnProse } from '../../../support/storyModels/ask.js';
import { storyModel, type StoryModel } from '../../../support/storyModels/model.js';
import type { PlanFlavour } from '../../../support/storyModels/plans.js';
import { options, seeds, user } from './prompts.js';

const beat = z.object({
  title: z.string().max(60),
  beat: z.string().min(10).max(300),
  words: z.int().min(50).max(2000),
  mood: z.enum(['calm', 'tense']),
});
const plan = z.strictObject({
  summary: z.string().optional(),
  beats: z.array(beat).min(2).max(12),
  ending: z.union([z.string().max(40), z.null()]),
  share: z.number().gt(0).lt(1),
  done: z.boolean(),
  kind: z.literal('plan'),
});
const schema = z.toJSONSchema(plan) as Readonly<Record<string, unknown>>;
const prompt = user('Premise: a ferry sinks. Plan a 3000-word story in 5 scenes as JSON.');

function planner(flavour: PlanFlavour): StoryModel {
  return storyModel({ name: `planner ${flavour}`, summary: '', length: (asked) => asked, plan: flavour });
}

function answers(flavour: PlanFlavour, jsonSchema: Readonly<Record<string, unknown>> = schema): string[] {
  return seeds(40).map((seed) => planner(flavour).reply(prompt, { ...options(seed), jsonSchema }).text);
}

describe('plans', () => {
  test('an able model fits the schema and the prompt', () => {
    for (const text of answers('fits')) {
      const parsed = plan.parse(JSON.parse(text));
      expect(parsed.beats).toHaveLength(5);
      for (const { beat: sentence } of parsed.beats) expect(isOwnProse(sentence)).toBe(false);
    }
  });

  test('references are followed', () => {
    const referring = {
      type: 'object',
      properties: { scenes: { type: 'array', items: { $ref: '#/$defs/scene' }, maxItems: 3 } },
      $defs: { scene: { type: 'object', properties: { goal: { type: 'string' } }, required: ['goal'] } },
    };
    const parsed = z.object({ scenes: z.array(z.object({ goal: z.string() })).length(3) });
    for (const text of answers('fits', referring)) expect(() => parsed.parse(JSON.parse(text))).not.toThrow();
  });

  test('a fenced plan holds the same between fences', () => {
    for (const text of answers('fenced'))
      expect(() => plan.parse(JSON.parse(text.split('```json')[1]?.split('```')[0] ?? ''))).not.toThrow();
  });

  test.each(['broken', 'prose', 'fenced'] as const)('%s is no JSON as it stands', (flavour) => {
    for (const text of answers(flavour)) expect(() => JSON.parse(text) as unknown).toThrow();
  });

  test('another shape is JSON that does not fit', () => {
    for (const text of answers('other-shape')) expect(plan.safeParse(JSON.parse(text)).success).toBe(false);
  });

  test('a list is given as numbered lines where one is asked', () => {
    const text = planner('fits').reply(user('Plan a 900-word story in 4 beats as a numbered list.'), options(1)).text;
    expect(text.split('\n').map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. ']);
  });

  test('JSON asked in words is answered in the shape the prompt shows', () => {
    const wordy = (shown: string): unknown =>
      JSON.parse(
        planner('fits').reply(user(`Plan a 900-word story in 4 beats. Answer with JSON like this:\n${shown}\nNothing else.`), options(1))
          .text,
      );
    expect(z.object({ beats: z.array(z.string()).length(4) }).safeParse(wordy('{"beats": ["..."]}')).success).toBe(true);
    expect(z.array(z.object({ beat: z.string(), words: z.number() })).safeParse(wordy('[{"beat": "…", "words": 100}]')).success).toBe(true);
    expect(plan.safeParse(wordy(JSON.stringify(schema))).success).toBe(true);
  });
});
