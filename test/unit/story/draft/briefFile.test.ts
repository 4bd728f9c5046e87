import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../../src/story/draft/brief.js';
import { frontMatterOf, parseBrief } from '../../../../src/story/draft/briefFile.js';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('yes', 'null', '3000', '- a', '# b', '---', 'a: b', '1. x', '3 men', 'a;b', '"', '~', '0x1F', '2026-01-01', '— …'),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '');

describe('a brief file', () => {
  test('gives back what a drafted file keeps', () => {
    const brief: fc.Arbitrary<Brief> = fc.record(
      {
        premise: text,
        targetWords: fc.integer({ min: 100, max: 100_000 }),
        style: text,
        pointOfView: text,
        tense: text,
        characters: text,
        outline: fc.array(text, { minLength: 1 }),
        avoid: fc.array(text, { minLength: 1 }),
      },
      { requiredKeys: ['premise', 'targetWords'] },
    );
    fc.assert(
      fc.property(brief, (asked) => {
        const read = parseBrief(`${frontMatterOf(asked)}The story.\n`);
        expect({ ...read.brief, targetWords: read.targetWords }).toEqual(asked);
      }),
      { numRuns: 300 },
    );
  });

  test('may hold every key, in the forms people write', () => {
    const read = parseBrief(
      [
        '\uFEFF---',
        'words: 3000',
        'style: plain',
        'point-of-view: first',
        'tense: past',
        'characters: {Ada: rows, Ben: 42}',
        'outline: |',
        '  1. Ada finds a purse.',
        '  - Ada loses it.',
        '  3 men come.',
        'avoid: suddenly; —; very',
        'follows: chapter-03.md',
        '---',
        '',
        'A boat is lost.',
        '',
      ].join('\r\n'),
    );
    expect(read).toEqual({
      brief: {
        premise: 'A boat is lost.',
        style: 'plain',
        pointOfView: 'first',
        tense: 'past',
        characters: 'Ada: rows\nBen: 42',
        outline: ['Ada finds a purse.', 'Ada loses it.', '3 men come.'],
        avoid: ['suddenly', '—', 'very'],
      },
      targetWords: 3000,
      follows: 'chapter-03.md',
    });
  });

  test.each([
    ['A boat.', { brief: { premise: 'A boat.' } }],
    ['', { brief: { premise: '' } }],
    ['---\nwords: "600"\n---\nA boat.', { brief: { premise: 'A boat.' }, targetWords: 600 }],
    ['---\nprompt: A boat.\nwords: 600\n---\nOnce there was.', { brief: { premise: 'A boat.' }, targetWords: 600 }],
    ['---\nstyle: 5\noutline: 7\navoid:\n---\nA boat.', { brief: { premise: 'A boat.', style: '5', outline: ['7'] } }],
    ['---\nstyle: ""\n---\nA boat.', { brief: { premise: 'A boat.' } }],
  ])('reads %j', (file, read) => {
    expect(parseBrief(file)).toEqual(read);
  });

  test.each([
    ['words: 3,000', 'words: in the brief must be a plain number such as 3000.'],
    ['words: 3k', 'words: in the brief must be a plain number such as 3000.'],
    ['words: [3000]', 'words: in the brief must be a plain number such as 3000.'],
    ['style: true', 'style: in the brief must be text.'],
    ['outline: {a: b}', 'outline: in the brief must be a list of texts.'],
    ['avoid: [[a]]', 'avoid: in the brief must be a list of texts.'],
  ])('refuses %s', (line, sentence) => {
    expect(() => parseBrief(`---\n${line}\n---\nA boat.`)).toThrow(sentence);
  });
});
