import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LanguageModelError } from '../../../../src/story/languageModel.js';
import { checked } from '../../../support/scriptedCoherence/collect.js';
import { coherenceJudge, type CoherenceScript } from '../../../support/scriptedCoherence/judge.js';
import { FACTS, SLIPS, STORY } from '../../../support/scriptedCoherence/story.js';

const run = async (script: CoherenceScript) => (await checked({ text: STORY }, coherenceJudge(script))).report;
const slips = (...items: readonly unknown[]) => ({ slips: items });

/** Whatever a judge says: every slip shown has two quotes that stand in the text, and was confirmed. */
function expectHonest({ slips: shown }: Awaited<ReturnType<typeof run>>): void {
  for (const { here, established, score, message } of shown) {
    expect(STORY.slice(here.start, here.end)).toBe(here.quote);
    expect(STORY.slice(established.start, established.end)).toBe(established.quote);
    expect(established.end).toBeLessThanOrEqual(here.start);
    expect(score).toBeGreaterThanOrEqual(0.5);
    for (const mark of ['\u001b', '\u202e']) expect(message).not.toContain(mark);
  }
}

describe('a judge that does wrong', () => {
  test('an invented quote: dropped and counted', async () => {
    const invented = [
      { ...SLIPS.hand, established: 'she had always written with her left foot' },
      { ...SLIPS.hand, contradiction: 'with her right hand, as she had done all her long life' },
      { ...SLIPS.hand, contradiction: 'with her right hand … all her life' },
      { ...SLIPS.hand, contradiction: 'hand' },
      { ...SLIPS.hand, established: 'wrote it down with her lefft hand' },
    ];
    const report = await run({ compare: slips(...invented, SLIPS.stove) });
    expect(report.slips.map(({ rule }) => rule)).toEqual(['continuity/object']);
    expect(report.dropped.unfound).toBe(5);
  });

  test('swapped quotes: the earlier place is the established one', async () => {
    const { established, contradiction } = SLIPS.hand;
    const report = await run({ compare: slips({ ...SLIPS.hand, established: contradiction, contradiction: established }) });
    expect(report.slips.map(({ here }) => here.quote)).toEqual([contradiction]);
    expect(report.slips.map((slip) => slip.established.quote)).toEqual([established]);
    expectHonest(report);
  });

  test('one quote twice, or one inside the other: misplaced', async () => {
    const { hand } = SLIPS;
    const report = await run({
      compare: slips({ ...hand, contradiction: hand.established }, { ...hand, contradiction: 'it down with her left' }),
    });
    expect(report.slips).toEqual([]);
    expect(report.dropped.misplaced).toBe(2);
  });

  test('contradicts itself when asked again: not shown', async () => {
    const report = await run({
      compare: slips(SLIPS.hand, SLIPS.hair),
      confirm: (prompt) =>
        prompt.includes(SLIPS.hair.contradiction) && prompt.includes('appearance, about')
          ? { why: 'She dyed it.', verdict: 'explained', sure: 99 }
          : { why: 'Two hands.', verdict: 'contradiction', sure: 83 },
    });
    expect(report.slips.map(({ kind, score }) => [kind, score])).toEqual([['hand', 0.83]]);
    expect(report.dropped.explained).toBe(1);
  });

  test.each([
    ['says both at once', { verdict: 'contradiction', contradiction: false, sure: 90 }, 'explained'],
    ['says explained too', { verdict: 'contradiction', explained: true, sure: 90 }, 'explained'],
    ['is hardly sure', { verdict: 'contradiction', sure: 20 }, 'unsure'],
    ['gives no figure', { verdict: 'contradiction' }, 'unread'],
    ['gives NaN', '{"verdict": "contradiction", "sure": NaN}', 'unread'],
    ['gives more than all', { verdict: 'contradiction', sure: 4000 }, 'unread'],
    ['chats', 'I think this may well be one.', 'unread'],
    ['says nothing', '', 'unread'],
  ] as const)('a verdict that %s is none', async (_, confirm, reason) => {
    const report = await run({ compare: slips(SLIPS.hand), confirm });
    expect(report.slips).toEqual([]);
    expect(report.dropped[reason]).toBe(1);
  });

  test('a verdict asked for again may be usable', async () => {
    const report = await run({
      compare: slips(SLIPS.hand),
      confirm: (_, time) => (time === 1 ? 'Hm.' : { why: '', verdict: 'Contradiction', sure: '85 %' }),
    });
    expect(report.slips.map(({ score }) => score)).toEqual([0.85]);
  });

  test('half JSON: what is whole counts, what broke off before anything is asked for again', async () => {
    const whole = JSON.stringify(slips(SLIPS.hand, SLIPS.stove));
    const cut = await run({ compare: whole.slice(0, whole.indexOf('cold since March') + 4) });
    expectHonest(cut);
    expect(cut.slips.map(({ kind }) => kind)).toEqual(['hand']);
    const judge = coherenceJudge({ compare: (_, time) => (time === 1 ? '{"slips": [' : slips(SLIPS.hand)) });
    const again = await checked({ text: STORY }, judge);
    expect(judge.count('compare')).toBe(2);
    expect(again.report.slips.length).toBe(1);
  });

  test.each([
    ['prose', 'There are no contradictions that I can see.'],
    ['nothing', ''],
    ['an object of other keys', '{"verdict": "fine"}'],
    ['items of another form', '{"slips": [{"a": 1}, 7, null]}'],
    ['deep nesting', `{"slips":${'['.repeat(20_000)}`],
    ['open strings', '{"slips": [{"why": "'.repeat(5_000)],
  ])('%s for ever: said, and nothing shown', async (_, reply) => {
    const report = await run({ note: reply, compare: reply });
    expect(report.slips).toEqual([]);
    expect(report.error?.code).toBe('judge-unusable');
  });

  test('lists in other forms are read', async () => {
    const item = SLIPS.hand;
    const forms = [
      JSON.stringify([item]),
      `\`\`\`json\n${JSON.stringify({ contradictions: [item] })}\n\`\`\``,
      `Sure! Here you are: ${JSON.stringify({ result: { slips: [item] } })} Anything else?`,
      JSON.stringify({
        slips: [
          {
            Type: 'hand',
            Subject: 'Maud',
            reason: '',
            Established_Quote: `“${item.established}”`,
            contradictionQuote: { quote: item.contradiction },
          },
        ],
      }),
    ];
    for (const compare of forms) expect((await run({ compare })).slips.map(({ rule }) => rule)).toEqual(['continuity/hand']);
  });

  test('huge lists are bounded, and one slip said a thousand times is one', async () => {
    const judge = coherenceJudge({
      note: { facts: Array.from({ length: 5_000 }, (_, at) => ({ ...FACTS.hand, what: `number ${at}` })) },
      compare: slips(...Array.from({ length: 5_000 }, () => SLIPS.hand)),
    });
    const { report } = await checked({ text: STORY }, judge);
    expect(report.ledger.length).toBeLessThanOrEqual(60);
    expect(report.slips.length).toBe(1);
    expect(judge.count('confirm')).toBe(1);
  });

  test('HTML, links and escape sequences stay letters or go', async () => {
    const why = '<img src=x onerror=alert(1)>\u001b[2J\u202Ereversed [run](command:evil)';
    const report = await run({
      compare: slips({ ...SLIPS.hand, who: '<b>Maud</b>', why }),
      confirm: { why, verdict: 'contradiction', sure: 70 },
    });
    expectHonest(report);
    expect(report.slips[0]?.message).toContain('<img src=x');
  });

  test('a judge that is lost keeps what it confirmed', async () => {
    const lost = new LanguageModelError('lost', 'The server broke off.');
    const report = await run({
      compare: slips(SLIPS.hand, SLIPS.stove),
      confirm: (_, time) => (time === 1 ? { verdict: 'contradiction', sure: 90 } : lost),
    });
    expect(report.error).toEqual({ code: 'lost', message: 'The server broke off.' });
    expect(report.slips.length).toBe(1);
  });

  test('whatever it answers, nothing false is shown as found', async () => {
    const words = fc.constantFrom(...STORY.split(/\s+/u), 'Nobody', 'said', '…');
    const quote = fc.oneof(
      fc.array(words, { maxLength: 8 }).map((all) => all.join(' ')),
      fc.constantFrom(SLIPS.hand.established, SLIPS.stove.contradiction),
      fc.string(),
    );
    const item = fc.record({ kind: fc.string(), who: fc.string(), why: fc.string(), established: quote, contradiction: quote });
    const reply = fc.oneof(
      fc.array(item, { maxLength: 6 }).map((all) => JSON.stringify({ slips: all })),
      fc.tuple(fc.array(item, { maxLength: 4 }), fc.nat(400)).map(([all, at]) => JSON.stringify({ slips: all }).slice(0, at)),
      fc.json(),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(reply, fc.oneof(reply, fc.constant('{"verdict":"contradiction","sure":60}')), async (compare, confirm) => {
        expectHonest(await run({ note: compare, compare, confirm }));
      }),
      { numRuns: 150 },
    );
  });
});
