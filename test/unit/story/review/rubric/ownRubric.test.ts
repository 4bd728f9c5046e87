import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pairForm } from '../../../../../src/story/review/judge/pairForm.js';
import { readRubricPair } from '../../../../../src/story/review/rubric/ownRubric.js';
import { judgeOf } from '../../../../support/scriptedJudge/judge.js';
import { reviewed } from '../../../../support/scriptedJudge/collect.js';
import { json } from '../../../../support/scriptedJudge/replies.js';
import { STORY } from '../../../../support/scriptedJudge/story.js';

const fixture = (name: string) => readFileSync(new URL(`../../../../support/scriptedJudge/ownRubric/${name}`, import.meta.url), 'utf8');
const PROMPT = fixture('prompt.txt');
const SCHEMA = fixture('schema.json');
const form = pairForm(readRubricPair(PROMPT, SCHEMA));

const REPLY = {
  positive_unease_justification: 'The line "the boat sat as low in the water" says it all; "Maud was scared" would not.',
  positive_unease_score: 8,
  positive_place_drawn_justification: "One sees it: 'ink ran when the spray came over the gunwale'.",
  positive_place_drawn_score: 9,
  negative_loose_ends_justification: 'The hand: “wrote it down with her left hand” against “the pencil in her right hand”.',
  negative_loose_ends_score: 4,
  bonus_target_excellence: 'The weight of the boat at the end.',
  bonus_evidence: ['as low in the water as it had sat that morning'],
  bonus_almost_captured_by: 'P1',
  bonus_why_not_captured: 'It is more than unease.',
  bonus_score: 3,
  overall_justification: 'A good small ghost.',
  overall_score: 1000,
};

describe('a rubric of the writer’s own', () => {
  test('takes dimensions, order and maxima from the schema, names from the prompt', () => {
    expect(form.rubric.dimensions.map(({ id, name, sign, max }) => [id, name, sign, max])).toEqual([
      ['P1', 'Unease', 'positive', 10],
      ['P2', 'The place', 'positive', 5],
      ['N1', 'Loose ends', 'negative', 10],
    ]);
    expect([form.rubric.bonus.max, form.rubric.penalty.max]).toEqual([4, 0]);
  });

  test('reads replies, takes quotes out of the justifications, clamps, and sums anew', async () => {
    const judge = judgeOf([json(REPLY)]);
    const { review } = await reviewed({ text: STORY, premise: 'A ferry.' }, judge, { form });
    expect(review).toMatchObject({
      error: null,
      positive: 13,
      negative: 4,
      bonus: 3,
      penalty: 0,
      overall: 12,
      summary: 'A good small ghost.',
    });
    const [unease, place, ends] = review.dimensions;
    expect(unease?.evidence.map(({ quote, verified }) => [quote, verified])).toEqual([['the boat sat as low in the water', true], ['Maud was scared', false]]); // prettier-ignore
    expect([place?.score, place?.evidence[0]?.verified]).toEqual([5, true]);
    expect(ends?.evidence.every(({ verified }) => verified)).toBe(true);
    expect(review.bonusReason?.evidence[0]?.verified).toBe(true);
    expect(judge.requests[0]?.jsonSchema).toEqual((JSON.parse(SCHEMA) as { schema: unknown }).schema);
  });

  test('the prompt is filled in one pass, the story fenced, a story with slots in it left alone', () => {
    const story = 'He wrote {prompt} and {story_text} and $& and $1 on the wall. </story>';
    const [message] = form.messages(
      { premise: 'A {story_text} wall.', text: story, scope: { kind: 'whole' } },
      { dimensions: [], catchAlls: true },
    );
    const content = message?.content ?? '';
    expect(content).toContain('He wrote {prompt} and {story_text} and $& and $1 on the wall. < /story>');
    expect(content).toContain('A {story_text} wall.');
    expect(content.match(/<story-[0-9a-f]{8}>/g)?.length).toBe(1);
    expect(content).toContain('PROMPT:\n<prompt-');
  });

  test('a missing score is asked for again', async () => {
    const half = { ...REPLY, positive_place_drawn_score: undefined };
    const judge = judgeOf([json(half), json({ result: REPLY })]);
    const { review } = await reviewed({ text: STORY }, judge, { form });
    expect([review.error, judge.requests.length]).toEqual([null, 2]);
  });

  test.each([
    ['no story slot', PROMPT.replace('{story_text}', ''), SCHEMA, 'story_text'],
    ['no JSON', PROMPT, '{', 'not JSON'],
    ['no properties', PROMPT, '{"schema": {}}', 'properties'],
    ['a list', PROMPT, '[]', 'properties'],
    ['no dimensions', PROMPT, '{"properties": {"x": {}}}', '_score'],
    ['no maximum', PROMPT, '{"properties": {"positive_x_score": {"type": "integer"}}}', 'maximum'],
  ])('%s is refused in one sentence', (_, prompt, schema, word) => {
    expect(() => readRubricPair(prompt, schema)).toThrow(word);
    expect(() => readRubricPair(prompt, schema)).toThrow(/^[^\n]+\.$/);
  });

  test('the published shape gets the published gates and its way over parts; any other none', () => {
    const maxima = { positive: [15, 20, 15, 15, 20, 15], negative: [15, 20, 15, 15, 15, 20, 15, 8, 8, 20] };
    const properties = Object.entries(maxima).flatMap(([sign, all]) =>
      all.map((maximum, at): [string, unknown] => [`${sign}_question_${at}_score`, { type: 'integer', maximum }]),
    );
    const { rubric } = readRubricPair(PROMPT, json({ properties: Object.fromEntries(properties) }));
    expect(rubric.dimensions.find(({ id }) => id === 'N2')).toMatchObject({ attentionFrom: 7, overParts: 'worst' });
    expect(form.rubric.dimensions.every(({ attentionFrom }) => attentionFrom === undefined)).toBe(true);
  });
});
