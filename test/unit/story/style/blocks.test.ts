import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksAfterEdit, blocksOf } from '../../../../src/story/style/blocks.js';
import { sameEnds } from '../../../../src/story/style/difference.js';

const kindsOf = (text: string): string[] => blocksOf(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

/** Lines of every kind, in any order, with any line ends. */
const wildText = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        ' ',
        '# Head',
        '---',
        '***',
        '```',
        'A line of prose that goes on for a while, as lines of prose will do, and ends.',
        'Short line',
        'And so',
        '“Yes.”',
        '\0',
        '\ud800',
        'Chapter 3',
        'x'.repeat(200),
      ),
      fc.constantFrom('\n', '\n', '\r\n', '\n\n', ' \n \n', ''),
    ),
    { maxLength: 24 },
  )
  .map((lines) => lines.flat().join(''));

describe('blocksOf', () => {
  test('knows front matter, headings, breaks, code and verse for what they are', () => {
    const text =
      '\uFEFF---\nprompt: x\n---\n\n# One\n\nHe sat.\nShe stood.\n\n* * *\n\nThe sea is grey\nAnd the night is long\nAnd nobody comes\nTo the end of the song\n\n```\ncode\n```\n**Two**\n';
    expect(blocksOf(text).map(({ kind }) => kind)).toEqual([
      'frontMatter',
      'heading',
      'prose',
      'prose',
      'break',
      'verse',
      'code',
      'heading',
    ]);
  });

  test('joins the lines of a paragraph wrapped by hand', () => {
    const wrapped =
      'It was a bright cold day in the country, and the men who had come up\nfrom the village were standing about the gate with their hands in their\npockets and nothing to say.';
    expect(kindsOf(`${wrapped}\n\nNext.`)).toEqual([`prose:${wrapped}`, 'prose:Next.']);
  });

  test('keeps carriage returns out of blocks', () => {
    expect(kindsOf('One.\r\n\r\nTwo.\r\n')).toEqual(['prose:One.', 'prose:Two.']);
  });

  test('cuts an endless line into pieces that miss nothing', () => {
    const line = 'He went on and on. '.repeat(2_000);
    const blocks = blocksOf(line);
    expect(blocks.every(({ start, end }) => end - start <= 4_000)).toBe(true);
    expect(blocks.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
  });

  test('are in order and within the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(wildText, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { start, end } of blocksOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('blocksAfterEdit', () => {
  test('answers what a fresh split answers', () => {
    fc.assert(
      fc.property(wildText, wildText, fc.nat(), fc.nat(40), (text, insert, where, length) => {
        const at = where % (text.length + 1);
        const after = text.slice(0, at) + insert.slice(0, 60) + text.slice(at + length);
        const old = { text, blocks: blocksOf(text) };
        expect(blocksAfterEdit(after, old, sameEnds(text, after))).toEqual(blocksOf(after));
      }),
      { numRuns: 2_000 },
    );
  });
});
