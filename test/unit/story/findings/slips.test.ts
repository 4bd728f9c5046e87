import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuredSlipFindings, slipFindings } from '../../../../src/story/coherence/slipFindings.js';
import type { JudgedSlip } from '../../../../src/story/coherence/slip.js';
import { CONTINUITY_RULES, contradictionsIn } from '../../../../src/story/continuity/index.js';
import { linesOf } from '../../../../src/story/findings/lines.js';
import { isSlip, tellTheSame, withoutDoubles } from '../../../../src/story/findings/slips.js';
import { decodeDismissed, encodeDismissed } from '../../../../src/story/findings/dismissedFile.js';
import { dismissalsOf, NOTHING_DISMISSED, withoutDismissed } from '../../../../src/story/findings/dismissals.js';
import { SEEDS } from '../continuity/seeds.js';

const TEXT = 'Marta’s eyes were green.\n\nThe ferry left.\n\nMarta closed her brown eyes.\n';
const [measured] = contradictionsIn(TEXT);
if (!measured) throw new Error('the sample has a slip');

const JUDGED: JudgedSlip = {
  ...measured,
  rule: 'continuity/appearance',
  kind: 'appearance',
  taxonomy: 'Factual detail: appearance',
  why: 'Green, then brown.',
  here: { ...measured.here, start: measured.here.start - 13, quote: 'Marta closed her brown eyes' },
};

describe('slips as findings', () => {
  test('have both places, their name in the taxonomy, and where they come from', () => {
    const [finding] = measuredSlipFindings([measured]);
    expect(finding).toMatchObject({ rule: 'continuity/appearance', origin: 'measured', about: 'Marta', quote: 'her brown eyes' });
    expect(finding?.message).toMatch(/^Factual detail: appearance · Marta: /u);
    expect(TEXT.slice(finding?.range.start, finding?.range.end)).toBe(finding?.quote);
    const [established] = finding?.evidence ?? [];
    expect(TEXT.slice(established?.range.start, established?.range.end)).toBe('Marta’s eyes were green');
    expect(established).toMatchObject({ kind: 'established' });
    expect(established?.file).toBeUndefined();
  });

  test('name the file and the lines of what stands in the notes', () => {
    const notes = [{ file: 'cast.notes.md', text: '# Cast\r\n\r\nPaul is sixty.\r\n  Marta has green eyes.\r\n' }];
    const [finding] = measuredSlipFindings(contradictionsIn('Marta closed her brown eyes.\n', notes), notes);
    expect(finding?.evidence[0]).toMatchObject({
      file: 'cast.notes.md',
      quote: 'Marta has green eyes.',
      lines: { startLine: 3, startCharacter: 2, endLine: 3, endCharacter: 23 },
    });
  });

  test('have ids of their own, measured and judged', () => {
    const both = [...measuredSlipFindings([measured, measured]), ...slipFindings([JUDGED, JUDGED])];
    expect(new Set(both.map(({ id }) => id)).size).toBe(4);
  });

  test('stay dismissed by their words, each rule by itself', () => {
    const findings = measuredSlipFindings(contradictionsIn(TEXT));
    const places = findings.flatMap((finding) => dismissalsOf(finding, TEXT));
    const dismissed =
      decodeDismissed(encodeDismissed(new Map([['a.md', { ...NOTHING_DISMISSED, places }]]))).get('a.md') ?? NOTHING_DISMISSED;
    const edited = `It rained.\n\n${TEXT}\nPaul slept.\n`;
    expect(withoutDismissed(measuredSlipFindings(contradictionsIn(edited)), dismissed, edited)).toEqual([]);
    const other = TEXT.replace('brown', 'black');
    expect(withoutDismissed(measuredSlipFindings(contradictionsIn(other)), dismissed, other)).toHaveLength(1);
  });

  test('every rule can be dismissed in a file', () => {
    const rules = [...CONTINUITY_RULES].sort();
    const files = new Map([['a.md', { rules, places: [] }]]);
    expect(decodeDismissed(encodeDismissed(files)).get('a.md')?.rules).toEqual(rules);
  });
});

describe('a slip that was measured and judged', () => {
  const [first] = measuredSlipFindings([measured]);
  const [second] = slipFindings([JUDGED]);
  if (!first || !second) throw new Error('two findings');

  test('is one: the judge’s', () => {
    expect(tellTheSame(first, second)).toBe(true);
    expect(withoutDoubles([first, second])).toEqual([second]);
    expect(withoutDoubles([first])).toEqual([first]);
  });

  test('is not one with another at other words, or under another rule', () => {
    const elsewhere = { ...second, range: { start: first.range.end, end: first.range.end + 4 } };
    const otherRule = { ...second, rule: 'continuity/age' as const };
    expect(withoutDoubles([first, elsewhere])).toEqual([first, elsewhere]);
    expect(withoutDoubles([first, otherRule])).toEqual([first, otherRule]);
    expect(isSlip({ rule: 'style/heavy' })).toBe(false);
  });

  test('of many, none is lost that no judge has told', () => {
    const story = SEEDS.slice(0, 12)
      .flatMap(({ first: one, second: two }) => [one, two])
      .join('\n\n* * *\n\n');
    const all = measuredSlipFindings(contradictionsIn(story));
    expect(withoutDoubles([...all, second]).filter(({ origin }) => origin === 'measured')).toEqual(
      all.filter((one) => !tellTheSame(one, second)),
    );
  });
});

test('lines are counted as an editor counts them', () => {
  const lines = fc.array(
    fc.tuple(
      fc.string({ maxLength: 8 }).map((line) => line.replaceAll(/[\r\n]/gu, '')),
      fc.constantFrom('\n', '\r\n', '\r'),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, fc.nat(11), fc.nat(8), (parts, line, character) => {
      const at = Math.min(line, parts.length - 1);
      const [text = ''] = parts[at] ?? [];
      const column = Math.min(character, text.length);
      const start = parts.slice(0, Math.max(0, at)).reduce((sum, [words, end]) => sum + words.length + end.length, 0) + column;
      // A CR and the LF of an empty line after it are one line end.
      fc.pre(!parts.some(([, end], nth) => end === '\r' && parts[nth + 1]?.[0] === ''));
      const { startLine, startCharacter } = linesOf(parts.flat().join(''), { start, end: start });
      expect([startLine, startCharacter]).toEqual([Math.max(0, at), column]);
    }),
  );
});
