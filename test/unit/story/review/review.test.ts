import { describe, expect, test } from 'vitest';
import { LanguageModelError } from '../../../../src/story/languageModel.js';
import { DEFECTS } from '../../../support/scriptedJudge/defects.js';
import { judgeOf, scriptedJudge } from '../../../support/scriptedJudge/judge.js';
import { reviewed } from '../../../support/scriptedJudge/collect.js';
import { dimension, json, reply } from '../../../support/scriptedJudge/replies.js';
import { STORY } from '../../../support/scriptedJudge/story.js';

const FILE = `---\nprompt: A ferry keeper meets somebody. Your story should be approximately 250 words long.\nwords: 250\n---\n\n${STORY}`;

describe('a review', () => {
  test('has the sixteen dimensions, their sums recomputed, and every quote in its place', async () => {
    const { review } = await reviewed({ text: FILE }, judgeOf([json(reply({ positive: 1, overall_score: 99 }))]));
    expect(review.error).toBeNull();
    expect(review.dimensions.map(({ id }) => id).join(' ')).toBe('P1 P2 P3 P4 P5 P6 N1 N2 N3 N4 N5 N6 N7 N8 N9 N10');
    expect(review).toMatchObject({
      positive: 69,
      negative: 27,
      bonus: 0,
      penalty: 0,
      overall: 42,
      composite: 42,
      published: 42,
      label: 'fair',
      samples: 1,
      judge: 'scripted judge',
      parts: 1,
    });
    expect(review.needsAttention).toEqual(['N2', 'N10']);
    for (const { evidence } of review.dimensions) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, verified, start, end, match } of evidence) {
        expect([verified, match]).toEqual([true, 'exact']);
        expect(FILE.slice(start ?? 0, end ?? 0)).toBe(quote);
      }
    }
    expect(review.measured.length).toMatchObject({ asked: 250, written: 194 });
  });

  test('a fault without a quote that stands in the story is unsupported; its quotes have no place', async () => {
    const invented = dimension('N2', { quotes: ['She drowned in the third chapter', 'Maud scribbled in the ferry log'], score: 12 });
    const { review } = await reviewed(
      { text: FILE },
      judgeOf([json(reply({ ...invented, ...dimension('N4', { quotes: [] }), ...dimension('N7', { quotes: [], score: 0 }) }))]),
    );
    const of = (id: string) => review.dimensions.find((one) => one.id === id);
    expect(of('N2')).toMatchObject({ score: 12, unsupported: true });
    expect(of('N2')?.evidence).toEqual([
      { quote: 'She drowned in the third chapter', verified: false, start: null, end: null, match: null },
      { quote: 'Maud scribbled in the ferry log', verified: false, start: null, end: null, match: null },
    ]);
    expect(of('N4')?.unsupported).toBe(true);
    expect(of('N7')?.unsupported).toBe(false);
    expect(of('P1')?.unsupported).toBe(false);
  });

  test('several samples: mean to two decimals, spread is highest minus lowest, reason of the one nearest the mean', async () => {
    const sample = (score: number) => json(reply(dimension('P1', { score, justification: `It is ${score}.` })));
    const judge = judgeOf([sample(6), sample(11), sample(12)]);
    const { review } = await reviewed({ text: FILE }, judge, { samples: 3 });
    const p1 = review.dimensions[0];
    expect(p1).toMatchObject({ score: 9.67, spread: 6, scores: [6, 11, 12], justification: 'It is 11.' });
    expect(review).toMatchObject({ samples: 3, positive: 67.67, overall: 40.67 });
    expect(review.dimensions[1]).toMatchObject({ score: 14, spread: 0 });
  });

  test('samples are asked with the same bytes and seeds of their own', async () => {
    const judge = judgeOf([json(reply())]);
    await reviewed({ text: FILE }, judge, { samples: 3 });
    expect(new Set(judge.requests.map(({ messages }) => json(messages))).size).toBe(1);
    expect(judge.requests.map(({ sampling }) => [sampling.seed, sampling.temperature, sampling.topP])).toEqual([[42, 0.2, 0.9], [43, 0.2, 0.9], [44, 0.2, 0.9]]); // prettier-ignore
  });

  test('bonus and penalty count only when everything is said', async () => {
    const full = {
      target: 'The boat as low in the water as before.',
      quotes: ['the boat sat as low in the water'],
      nearest: 'P6',
      whyNotCaptured: 'It is a plot fact.',
      score: 5,
    };
    const bonusOf = async (BONUS: object) => (await reviewed({ text: FILE }, judgeOf([json(reply({ BONUS }))]))).review;
    expect(await bonusOf(full)).toMatchObject({ bonus: 5, overall: 47, published: 47, bonusReason: { nearest: 'P6', unsupported: false } });
    expect(await bonusOf({ ...full, score: 50 })).toMatchObject({ bonus: 8 });
    expect(await bonusOf({ ...full, quotes: [] })).toMatchObject({ bonus: 0, bonusReason: null });
    expect(await bonusOf({ ...full, quotes: [], score: 1 })).toMatchObject({ bonus: 1, bonusReason: { unsupported: true } });
    expect(await bonusOf({ ...full, target: 'No qualifying pattern observed.' })).toMatchObject({ bonus: 0 });
    expect(await bonusOf({ ...full, whyNotCaptured: 'n/a' })).toMatchObject({ bonus: 0 });
    expect(await bonusOf({ ...full, quotes: ['it soars'] })).toMatchObject({ bonus: 5, bonusReason: { unsupported: true } });
  });

  test('tells how far it is, never going back, and ends with the review', async () => {
    const { events } = await reviewed({ text: FILE }, judgeOf(['what?', json(reply())]), { samples: 2 });
    expect(events.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual(['measured', 'plan', 'progress', 'end']);
    const progress = events.flatMap((event) => (event.kind === 'progress' ? [event] : []));
    const fractions = progress.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(new Set(progress.map(({ phase }) => phase))).toEqual(new Set(['reading', 'judging', 'asking-again']));
    expect(progress.at(-1)).toMatchObject({ request: 2, requests: 2, sample: 2, samples: 2 });
  });
});

describe('a judge that does wrong', () => {
  test.each(DEFECTS)('$name', async ({ replies, repairable, requests }) => {
    const judge = judgeOf(replies);
    const { review } = await reviewed({ text: FILE }, judge);
    expect(judge.requests.length).toBe(requests);
    expect(review.error?.code ?? 'usable').toBe(repairable ? 'usable' : 'judge-unusable');
    expect(review.measured.length.written).toBe(194);
    expect(review.dimensions.length).toBe(repairable ? 16 : 0);
    for (const { score, max, evidence, justification } of review.dimensions) {
      expect(Number.isInteger(score) && score >= 0 && score <= max).toBe(true);
      expect(evidence.length).toBeLessThanOrEqual(4);
      expect(justification).not.toMatch(/(?![\n\t])\p{Cc}|\u202E/u);
    }
  });

  test('scores are clamped, and strings are read as the numbers they are', async () => {
    const replies = reply({
      ...dimension('P1', { score: 4000 }),
      ...dimension('N2', { score: -7 }),
      ...dimension('P2', { score: '14/20' }),
      ...dimension('P3', { score: 10.6 }),
    });
    const { review } = await reviewed({ text: FILE }, judgeOf([json(replies)]));
    expect(review.dimensions.filter(({ id }) => ['P1', 'N2', 'P2', 'P3'].includes(id)).map(({ score }) => score)).toEqual([15, 14, 11, 0]);
  });

  test('what a second reply leaves out is taken from the first', async () => {
    const first = json({ ...reply(dimension('P1', { score: 3 })), N7: undefined });
    const second = json({ N7: { justification: 'Stiff.', quotes: [], score: 4 } });
    const { review } = await reviewed({ text: FILE }, judgeOf([first, second]));
    expect(review.dimensions.map(({ id, score }) => [id, score])).toEqual(expect.arrayContaining([['P1', 3], ['N7', 4]])); // prettier-ignore
  });

  test('the second request shows the first reply and names what is missing, after the same beginning', async () => {
    const judge = judgeOf([json({ ...reply(), N7: undefined }), json(reply())]);
    await reviewed({ text: FILE }, judge);
    const [first, second] = judge.requests.map(({ messages }) => messages);
    expect(second?.slice(0, 2)).toEqual(first);
    expect(second?.at(-1)?.content).toContain('N7');
    expect(second?.at(-2)?.role).toBe('assistant');
  });

  test('thinking that used everything up is asked to answer at once', async () => {
    const judge = judgeOf([new LanguageModelError('thinking-only', 'It thought.'), json(reply())], { profile: { thinkingTokens: 3000 } });
    const { review } = await reviewed({ text: FILE }, judge);
    expect(review.error).toBeNull();
    expect(judge.requests.map(({ thinkingTokens }) => thinkingTokens)).toEqual([3000, 0]);
  });

  test('a server that is lost mid-answer is said, with what can be measured', async () => {
    const lost = new LanguageModelError('lost', 'The server closed the connection: try again.');
    const { review } = await reviewed({ text: FILE }, judgeOf([{ text: json(reply()).slice(0, 900), then: lost }]));
    expect(review).toMatchObject({ dimensions: [], label: null, samples: 0, error: { code: 'lost', message: lost.message } });
    expect(review.measured.rhythm.sentences).toBeGreaterThan(10);
  });

  test('samples already taken stand when a later one fails, and this is said', async () => {
    const lost = new LanguageModelError('lost', 'The server closed the connection: try again.');
    const { review } = await reviewed({ text: FILE }, judgeOf([json(reply()), lost]), { samples: 4 });
    expect(review).toMatchObject({ error: null, samples: 1, overall: 42 });
    expect(review.notes.join(' ')).toContain('Judgement 2 of 4 failed');
    const unusable = await reviewed({ text: FILE }, judgeOf([json(reply()), '?', '?', json(reply())]), { samples: 3 });
    expect(unusable.review).toMatchObject({ error: null, samples: 2 });
  });
});

describe('no judgement', () => {
  test.each([
    ['no judge', FILE, null, 'no-judge'],
    ['the demonstration model', FILE, judgeOf(['x'], { profile: { demonstration: true } }), 'no-judge'],
    ['an empty file', '', judgeOf(['x']), 'empty-story'],
    ['front matter alone', '---\nprompt: x\n---\n', judgeOf(['x']), 'empty-story'],
    ['marks alone', '* * *\n\n---\n', judgeOf(['x']), 'empty-story'],
    ['a judge of 4,096 tokens', FILE, judgeOf(['x'], { contextTokens: 4096 }), 'judge-context'],
  ])('%s is said in one sentence and nothing is asked', async (_, text, judge, code) => {
    const { review } = await reviewed({ text }, judge);
    expect(review.error?.code).toBe(code);
    expect(review.error?.message).toMatch(/^[^\n]{20,240}\.$/);
    expect(review).toMatchObject({ dimensions: [], label: null, overall: 0, samples: 0 });
    expect(judge?.requests ?? []).toEqual([]);
  });

  test('the length gate needs no judge', async () => {
    expect((await reviewed({ text: FILE, askedWords: 2000 }, null)).review.needsAttention).toEqual(['length']);
  });

  test('front matter that cannot be read is said and does not stop a review', async () => {
    const { review } = await reviewed({ text: `---\n: [broken\n---\n${STORY}` }, judgeOf([json(reply())]));
    expect(review.error).toBeNull();
    expect(review.notes.join(' ')).toContain('front matter');
  });

  test('a script without spaces between words is reviewed, its counts are said to be invalid', async () => {
    const { review } = await reviewed({ text: '彼女は鉛筆で渡し船の帳面をつけていた。'.repeat(20) }, judgeOf([json(reply())]));
    expect([review.error, review.notes.join(' ')]).toEqual([null, expect.stringContaining('Word counts are not valid')]);
  });

  test('cancelled before, while it waits, and while it answers', async () => {
    const before = AbortSignal.abort();
    expect((await reviewed({ text: FILE }, judgeOf([json(reply())]), {}, before)).review.error?.code).toBe('cancelled');
    const abort = new AbortController();
    const judge = scriptedJudge(() => {
      setTimeout(() => abort.abort(), 1);
      return { text: '{"P1": {"justification": "…', then: 'hang' };
    });
    const { review } = await reviewed({ text: FILE }, judge, {}, abort.signal);
    expect(review).toMatchObject({ error: { code: 'cancelled' }, dimensions: [] });
    expect(review.measured.length.written).toBe(194);
  });
});
