import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../../src/story/findings/contentHash.js';
import { addDismissed, decodeDismissed, encodeDismissed } from '../../../../src/story/findings/dismissedFile.js';
import { dismissalsOf, type Dismissed, NOTHING_DISMISSED, withoutDismissed } from '../../../../src/story/findings/dismissals.js';
import type { Finding, FindingRule } from '../../../../src/story/findings/finding.js';
import { Paragraphs } from '../../../../src/story/findings/paragraphs.js';
import { blocksOf } from '../../../../src/story/style/blocks.js';

const ONE = 'The silence lay on the quay like a drowned bell, humming with everything that nobody had said.';
const TWO = 'Her breath was a lantern in the cold, and the cold was a cathedral without a roof.';
const PLAIN = 'He put the kettle on and looked for the other cup.';

function findingAt(text: string, quote: string, rule: FindingRule = 'style/overloaded', from = 0): Finding {
  const start = text.indexOf(quote, from);
  return {
    id: `${rule}:${start}`,
    rule,
    range: { start, end: start + quote.length },
    quote,
    message: 'Too much.',
    evidence: [{ range: { start: start + 4, end: start + 11 }, quote: text.slice(start + 4, start + 11), message: 'stock image' }],
    score: 0.5,
    origin: 'measured',
  };
}

function dismissed(text: string, finding: Finding) {
  return addDismissed(NOTHING_DISMISSED, { places: dismissalsOf(finding, text) });
}

describe('a dismissed place', () => {
  const text = [PLAIN, ONE, PLAIN].join('\n\n');
  const places = dismissed(text, findingAt(text, ONE));

  test('stays dismissed whatever is written around it, with other line ends, quotes and dashes too', () => {
    const around = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 80 }).map((line) => line.replaceAll(/[\r\n]/g, ' ')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(around, around, fc.constantFrom('\n\n', '\r\n\r\n'), (before, after, gap) => {
        const edited = [...before, ONE, ...after].join(gap);
        expect(withoutDismissed([findingAt(edited, ONE)], places, edited)).toEqual([]);
      }),
    );
  });

  test('comes back when its words are changed', () => {
    const edited = text.replace('drowned', 'broken');
    expect(withoutDismissed([findingAt(edited, ONE.replace('drowned', 'broken'))], places, edited)).toHaveLength(1);
  });

  test('stays dismissed when another grade is found there, but not for another rule', () => {
    expect(withoutDismissed([findingAt(text, ONE, 'style/heavy')], places, text)).toEqual([]);
    expect(withoutDismissed([findingAt(text, ONE, 'coherence')], places, text)).toHaveLength(1);
  });

  test('is one of two with the same words: the one with its surroundings', () => {
    const twice = [PLAIN, ONE, 'A bell rang.', ONE, 'Nobody came.'].join('\n\n');
    const second = findingAt(twice, ONE, 'style/overloaded', twice.indexOf(ONE) + 1);
    const kept = withoutDismissed([findingAt(twice, ONE), second], dismissed(twice, second), twice);
    expect(kept.map(({ range }) => range.start)).toEqual([twice.indexOf(ONE)]);
  });

  test('is left out of a passage that grew', () => {
    const grown = [PLAIN, ONE, TWO, PLAIN].join('\n\n');
    const [rest, ...more] = withoutDismissed([findingAt(grown, `${ONE}\n\n${TWO}`)], places, grown);
    expect(more).toEqual([]);
    expect(rest?.quote).toBe(TWO);
    expect(rest?.evidence).toEqual([]);
  });
});

describe('a dismissed contradiction', () => {
  const story = (eyes: string): string => `Marta had ${eyes} eyes.\n\nIt rained.\n\nMarta had brown eyes, and laughed.`;
  const slipIn = (text: string, origin: Finding['origin'] = 'measured', rule: FindingRule = 'continuity/appearance'): Finding => {
    const earlier = text.slice(0, text.indexOf('\n'));
    const evidence = { range: { start: 0, end: earlier.length }, quote: earlier, message: 'Established' };
    return { ...findingAt(text, origin === 'judged' ? 'brown eyes' : 'Marta had brown eyes', rule), origin, evidence: [evidence] };
  };
  const text = story('green');
  const rules: FindingRule[] = ['continuity/appearance', 'coherence'];

  test.each(rules)('stays away while both places say what they said, under %s', (rule) => {
    const places = dismissed(text, slipIn(text, 'judged', rule));
    const edited = text.replace('It rained.', 'Nothing happened for a week, and then it rained.').replace('green eyes', 'GREEN eyes');
    expect(withoutDismissed([slipIn(edited, 'judged', rule)], places, edited)).toEqual([]);
    expect(decodeDismissed(encodeDismissed(new Map([['a.md', places]]))).get('a.md')).toEqual(places);
  });

  test.each(rules)('hides no other that has a place in common with it, under %s', (rule) => {
    const edited = story('blue');
    const slip = slipIn(edited, 'measured', rule);
    expect(withoutDismissed([slip], dismissed(text, slipIn(text, 'measured', rule)), edited)).toEqual([slip]);
    const both = dismissalsOf(slip, edited);
    const places = addDismissed(dismissed(text, slipIn(text, 'measured', rule)), { places: both });
    expect(withoutDismissed([slip], places, edited)).toEqual([]);
    expect(withoutDismissed([slipIn(text, 'measured', rule)], places, text)).toEqual([]);
  });

  test('is the one of two at the same words', () => {
    const [green, blue] = [
      slipIn(text),
      { ...slipIn(text), id: 'other', evidence: [{ range: { start: 0, end: 5 }, quote: 'Notes: blue', message: '' }] },
    ];
    expect(withoutDismissed([green, blue], dismissed(text, blue), text)).toEqual([green]);
    expect(withoutDismissed([green, blue], dismissed(text, green), text)).toEqual([blue]);
  });

  test('is dismissed with what a judge says of it, whichever of them is shown afterwards', () => {
    const doubles = [slipIn(text, 'judged'), slipIn(text)];
    const places = addDismissed(NOTHING_DISMISSED, { places: doubles.flatMap((one) => dismissalsOf(one, text)) });
    expect(withoutDismissed(doubles, places, text)).toEqual([]);
    for (const one of doubles) expect(withoutDismissed([one], places, text)).toEqual([]);
  });

  test('stays dismissed by what was kept before the other place counted', () => {
    const old = dismissed(text, slipIn(text)).places.map(({ rule, words, before, after, quote }) => ({
      rule,
      words,
      before,
      after,
      quote,
    }));
    const json = JSON.stringify({ version: 1, files: { 'a.md': { rules: [], places: old } } });
    const places = decodeDismissed(json).get('a.md') ?? NOTHING_DISMISSED;
    expect(places.places).toEqual(old);
    for (const eyes of ['green', 'blue']) expect(withoutDismissed([slipIn(story(eyes))], places, story(eyes))).toEqual([]);
  });
});

describe('one of several copies in a row', () => {
  const text = [PLAIN, ONE, ONE, ONE, ONE, ONE, TWO].join('\n\n');
  const copies = [...text.matchAll(new RegExp(ONE, 'gu'))].map(({ index }) => findingAt(text, ONE, 'style/heavy', index));
  const dismiss = (old: Dismissed, finding: Finding): Dismissed => addDismissed(old, { places: dismissalsOf(finding, text) });

  test('is dismissed by itself, one after the other', () => {
    let places = NOTHING_DISMISSED;
    for (const [at, copy] of copies.entries()) {
      places = decodeDismissed(encodeDismissed(new Map([['a.md', dismiss(places, copy)]]))).get('a.md') ?? NOTHING_DISMISSED;
      expect(withoutDismissed(copies, places, text)).toEqual(copies.slice(at + 1));
    }
  });

  test('is dismissed by itself where it stands beside something else', () => {
    const [first, ...others] = copies;
    const last = others.pop();
    const left = [first, last].flatMap((copy) => withoutDismissed(copies, copy ? dismissed(text, copy) : NOTHING_DISMISSED, text));
    expect(left).toEqual([...copies.slice(1), ...copies.slice(0, -1)]);
  });

  test('is dismissed as often as there are copies, and no more often', () => {
    const thrice = [...copies.slice(1, 4), ...copies.slice(1, 4)].reduce(dismiss, NOTHING_DISMISSED);
    expect(thrice.places).toHaveLength(3);
    expect([...copies.slice(0, 1), ...copies.slice(0, 1)].reduce(dismiss, NOTHING_DISMISSED).places).toHaveLength(1);
  });
});

test('a rule dismissed in a file takes its findings and no others', () => {
  const text = [ONE, TWO].join('\n\n');
  const findings = [findingAt(text, ONE, 'style/heavy'), findingAt(text, TWO, 'style/overloaded')];
  expect(withoutDismissed(findings, { rules: ['style/heavy'], places: [] }, text)).toEqual([findings[1]]);
});

describe('in a manuscript with single line breaks', () => {
  const LONG = `${ONE} ${TWO}`;
  const lines = [PLAIN, LONG, TWO, 'She ran.'];
  const text = lines.join('\n');
  const passage = findingAt(text, [LONG, TWO].join('\n'));

  test('a dismissed passage stays dismissed whatever short paragraphs join it', () => {
    const places = dismissed(text, passage);
    const grown = [PLAIN, LONG, TWO, 'She ran.', 'He did not.', 'Nobody spoke.'].join('\n');
    const whole = findingAt(grown, grown.slice(grown.indexOf(LONG)));
    expect(withoutDismissed([whole], places, grown).map(({ quote }) => quote)).toEqual(['She ran.\nHe did not.\nNobody spoke.']);
    expect(withoutDismissed([findingAt(grown, [LONG, TWO].join('\n'))], places, grown)).toEqual([]);
  });

  test('a passage is parted as the measuring parts it, whatever stands around it', () => {
    const line = fc.constantFrom(
      PLAIN,
      ONE,
      TWO,
      LONG,
      'She ran',
      'and all that he could see of it was the lamp and',
      '',
      '  ',
      '# Two',
      '* * *',
      '```',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 120 }), fc.constantFrom('\n', '\r\n'), fc.nat(), fc.nat(), (all, end, from, to) => {
        const story = all.join(end);
        const prose = blocksOf(story).filter(({ kind }) => kind === 'prose');
        const first = prose[from % Math.max(1, prose.length)];
        const last = prose.slice(prose.findIndex((block) => block === first)).at(to % 5);
        if (!first || !last) return;
        const inside = prose.filter(({ start }) => start >= first.start && start <= last.start);
        const parts = new Paragraphs(story).in({ start: first.start, end: last.end });
        expect(parts).toEqual(inside.map(({ start, end: stop }) => ({ start, end: stop })));
      }),
    );
  });
});

test('paragraphs are parted by blank lines, or by line ends where each line is one', () => {
  const parts = (text: string): string[] =>
    new Paragraphs(text).in({ start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  expect(parts(`${ONE}\r\n\r\n${TWO}\n \n${PLAIN}`)).toEqual([ONE, TWO, PLAIN]);
  const long = `${ONE} ${TWO}`;
  expect(parts(`${long}\r\n${long}`)).toEqual([long, long]);
  expect(parts(`${PLAIN}\n${PLAIN}`)).toEqual([PLAIN, PLAIN]);
  const wrapped = 'He put the kettle on and looked for the other\ncup, which was not where he had left it.';
  expect(parts(`${wrapped}\n\n${PLAIN}`)).toEqual([wrapped, PLAIN]);
});

describe('the file of dismissals', () => {
  const text = [ONE, TWO].join('\n\n');
  const files = new Map([
    ['b/zwei.md', dismissed(text, findingAt(text, TWO))],
    ['a/eins.md', addDismissed({ rules: ['style/textured'], places: [] }, { places: dismissalsOf(findingAt(text, ONE), text) })],
  ]);

  test('comes back as it was written, in one order whatever the order it was made in', () => {
    const json = encodeDismissed(files);
    expect(encodeDismissed(decodeDismissed(json))).toBe(json);
    expect(encodeDismissed(new Map([...files].reverse()))).toBe(json);
    expect(json.indexOf('a/eins.md')).toBeLessThan(json.indexOf('b/zwei.md'));
    expect(json.endsWith('}\n')).toBe(true);
  });

  test('says one sentence when it is no such file', () => {
    for (const bad of ['', '{', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a.md":{"places":[1]}}}']) {
      expect(() => decodeDismissed(bad)).toThrow('The file .polaris/dismissed.json cannot be read');
    }
  });

  test('passes over rules it does not know', () => {
    const read = decodeDismissed('{"version":1,"files":{"a.md":{"rules":["style/heavy","later/rule"]}}}');
    expect(read.get('a.md')).toEqual({ rules: ['style/heavy'], places: [] });
  });
});

test('a hash looks at words alone', () => {
  expect(contentHash('“The end—” she said.')).toBe(contentHash('  "the end"\r\nshe said'));
  expect(contentHash('ab c')).not.toBe(contentHash('a bc'));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-f]{16}$/.test(contentHash(text))));
});
