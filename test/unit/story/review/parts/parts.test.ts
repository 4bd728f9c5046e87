import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GenerateRequest } from '../../../../../src/story/languageModel.js';
import { pairForm } from '../../../../../src/story/review/judge/pairForm.js';
import { splitText } from '../../../../../src/story/review/parts/split.js';
import { readRubricPair } from '../../../../../src/story/review/rubric/ownRubric.js';
import { reviewed } from '../../../../support/scriptedJudge/collect.js';
import { scriptedJudge, tokensOf } from '../../../../support/scriptedJudge/judge.js';
import { json, reply } from '../../../../support/scriptedJudge/replies.js';
import { STORY } from '../../../../support/scriptedJudge/story.js';

describe('splitText', () => {
  test('parts follow on each other, none is too long, none breaks a character', () => {
    const piece = fc.oneof(fc.stringMatching(/^[a-z]{1,30}$/u), fc.constantFrom(' ', '\n\n', '\n', '. ', '* * *\n', '😀', '\r\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 150 }), fc.integer({ min: 2, max: 200 }), (pieces, maxUnits) => {
        const text = pieces.join('');
        const ranges = splitText(text, maxUnits);
        expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of ranges) {
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(maxUnits);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('prefers scenes to paragraphs, paragraphs to sentences', () => {
    const scene = `${'A line of a scene. '.repeat(10)}\n\n${'Another line. '.repeat(10)}`;
    const text = [scene, scene, scene, scene].join('\n\n* * *\n\n');
    const ranges = splitText(text, 900);
    for (const { start } of ranges.slice(1)) expect(text.slice(start)).toMatch(/^\* \* \*/);
  });
});

/** Chapters told apart by their number, each with the quotes of the small story. */
const chapters = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${STORY.replace('# The Ferry Book', `# Chapter ${at + 1}`)}\n${'The tide went out and it came in again. '.repeat(120)}`,
  ).join('\n* * *\n\n');

function scopeOf({ messages }: GenerateRequest): 'part' | 'synopsis' | 'summary' {
  const text = messages.map(({ content }) => content).join('\n');
  if (text.startsWith('You sum up')) return 'summary';
  return text.includes('This is a synopsis') ? 'synopsis' : 'part';
}

/** A judge of parts: N2 is 15 in the part with chapter 2 and 1 elsewhere, the merits of the whole come from the synopsis. */
function judgeOfParts() {
  return scriptedJudge(
    (request) => {
      const scope = scopeOf(request);
      const last = request.messages.at(-1)?.content ?? '';
      if (scope === 'summary')
        return json({ synopsis: 'Maud rows. '.repeat(60), quotes: ['The man had no luggage.', 'Invented by the judge'] });
      const n2 = { justification: 'The hand.', quotes: ['wrote it down with her left hand'], score: last.includes('# Chapter 2') ? 15 : 1 };
      return json(reply({ N2: n2, P1: { justification: 'Whole.', quotes: ['The man had no luggage.'], score: 13 } }));
    },
    { contextTokens: 12_000 },
  );
}

describe('a story beyond the judge’s context', () => {
  test('is read by parts and a synopsis, and this is said', async () => {
    const judge = judgeOfParts();
    const text = chapters(10);
    const { review, events } = await reviewed({ text }, judge);
    expect(review.error).toBeNull();
    expect(review.parts).toBeGreaterThan(1);
    expect(review.notes.join(' ')).toContain(`read in ${review.parts} parts`);
    const plan = events.find((event) => event.kind === 'plan');
    expect(plan).toMatchObject({ parts: review.parts, requests: judge.requests.length });
    expect(judge.requests.filter((request) => scopeOf(request) === 'summary').length).toBe(review.parts);
    expect(review.dimensions.find(({ id }) => id === 'P1')).toMatchObject({ basis: 'synopsis', score: 13 });
    expect(review.dimensions.find(({ id }) => id === 'N2')).toMatchObject({ basis: 'parts', score: 15 });
    for (const { evidence } of review.dimensions)
      for (const { quote, start, end } of evidence) expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
  });

  test('every part of the story is asked about once, no request is longer than the context holds', async () => {
    const judge = judgeOfParts();
    await reviewed({ text: chapters(10) }, judge);
    const parts = judge.requests.filter((request) => scopeOf(request) === 'part').map(({ messages }) => messages.at(-1)?.content ?? '');
    for (let chapter = 1; chapter <= 10; chapter++) expect(parts.filter((part) => part.includes(`# Chapter ${chapter}\n`)).length).toBe(1);
    for (const { messages, maxTokens, thinkingTokens } of judge.requests) {
      const prompt = messages.reduce((sum, { content }) => sum + tokensOf(content), 0);
      expect(prompt + maxTokens + thinkingTokens).toBeLessThanOrEqual(12_000);
    }
  });

  test('lines that the judge invents for the synopsis never reach the second reading', async () => {
    const judge = judgeOfParts();
    await reviewed({ text: chapters(10) }, judge);
    const synopsis = judge.requests.find((request) => scopeOf(request) === 'synopsis')?.messages.at(-1)?.content ?? '';
    expect(synopsis).toContain('"The man had no luggage."');
    expect(synopsis).not.toContain('Invented');
  });

  test('the synopsis is made once for several samples', async () => {
    const judge = judgeOfParts();
    const { review } = await reviewed({ text: chapters(10) }, judge, { samples: 2 });
    expect(judge.requests.filter((request) => scopeOf(request) === 'summary').length).toBe(review.parts);
    expect(judge.requests.length).toBe(review.parts + 2 * (review.parts + 1));
  });

  test('a rubric that knows no whole-story dimension is the mean of its parts by words', async () => {
    const schema = { properties: { positive_calm_score: { maximum: 10 }, positive_calm_justification: {} } };
    const form = pairForm(readRubricPair('Judge {story_text}', json(schema)));
    let n = 0;
    const judge = scriptedJudge(() => json({ positive_calm_score: n++ % 2 === 0 ? 4 : 8, positive_calm_justification: 'Calm.' }), {
      contextTokens: 6_000,
    });
    const { review } = await reviewed({ text: chapters(8) }, judge, { form });
    expect(review).toMatchObject({ error: null, samples: 1 });
    expect(judge.requests.length).toBe(review.parts);
    expect(review.positive).toBeGreaterThan(4);
    expect(review.positive).toBeLessThan(8);
  });

  test('200,000 words are read by a judge of 32k, and refused in a sentence by one too small for them', async () => {
    const words = 'The tide went out and it came in again, as it does. '.repeat(17_000);
    const big = scriptedJudge((request) => (scopeOf(request) === 'summary' ? 'It went out and in.' : json(reply())), {
      contextTokens: 32_768,
    });
    const { review } = await reviewed({ text: words }, big);
    expect(review).toMatchObject({ error: null, samples: 1 });
    expect(review.measured.length.written).toBe(204_000);
    const small = scriptedJudge(() => json(reply()), { contextTokens: 9_000 });
    const refused = (await reviewed({ text: words }, small)).review;
    expect(refused.error).toMatchObject({ code: 'judge-context' });
    expect(small.requests).toEqual([]);
  });
});
