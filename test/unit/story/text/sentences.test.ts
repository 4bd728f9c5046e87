import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsSentence, SentenceStream, splitSentences, type Sentence } from '../../../../src/story/text/sentences.js';

const piece = fc.oneof(
  fc.constantFrom(
    '. ',
    '! ',
    '?” ',
    '…',
    '... ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '   ',
    '“',
    '”',
    '"',
    'Mr. ',
    'J. ',
    '3.14',
    ' — ',
    '\0',
    '\u2028',
    '𝒶',
    '🎉',
    '\ud800',
  ),
  fc.stringMatching(/^[A-Za-z]{1,9}$/),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function pushed(parts: readonly string[]): Sentence[] {
  const stream = new SentenceStream();
  const out = parts.flatMap((part) => stream.push(part));
  const rest = stream.end();
  return rest ? [...out, rest] : out;
}

const joined = (sentences: readonly Sentence[]): string => sentences.map(({ lead, text }) => lead + text).join('');
const shown = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '').toWellFormed();
const wordsOf = (text: string): string[] => shown(text).match(/\S+/gu) ?? [];

describe('a stream of sentences', () => {
  test('does not depend on how the text came', () => {
    fc.assert(
      fc.property(prose, fc.array(fc.nat(200)), (text, cuts) => {
        const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        const parts = [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
        expect(pushed(parts)).toEqual(splitSentences(text));
        expect(pushed(text.split(''))).toEqual(splitSentences(text));
      }),
      { numRuns: 400 },
    );
  });

  test('keeps every word in order, one sentence a time, no blank ones', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const sentences = splitSentences(text);
        expect(wordsOf(joined(sentences))).toEqual(wordsOf(text));
        for (const { text: sentence } of sentences) expect(sentence).toMatch(/^\S[^\n]*$/u);
      }),
    );
  });

  test('splits what it gave the same way again', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = joined(splitSentences(text));
        expect(joined(splitSentences(once))).toBe(once);
      }),
    );
  });

  test.each([
    ['Mr. Hale met Dr. Voss. They spoke.', ['Mr. Hale met Dr. Voss.', 'They spoke.']],
    ['J. R. Hale came. He sat.', ['J. R. Hale came.', 'He sat.']],
    ['It was 3.14 exactly. He knew.', ['It was 3.14 exactly.', 'He knew.']],
    ['He waited… and waited. Then he left.', ['He waited… and waited.', 'Then he left.']],
    ['He waited... Nothing came.', ['He waited...', 'Nothing came.']],
    ['“Go!” he said. “Now!” They went.', ['“Go!” he said.', '“Now!”', 'They went.']],
    ['“Sit down. Eat. Then go.” She rose.', ['“Sit down. Eat. Then go.”', 'She rose.']],
    ['"Is it?" she asked. It was.', ['"Is it?" she asked.', 'It was.']],
    ['It was I. He nodded.', ['It was I.', 'He nodded.']],
    ['What?! No. Yes.', ['What?!', 'No.', 'Yes.']],
    ['*She ran.* He did not.', ['*She ran.*', 'He did not.']],
    ['One line\nand another', ['One line', 'and another']],
  ])('parts %j', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('tells paragraphs by their leads, blank lines counted once', () => {
    expect(splitSentences('One. Two.\r\n\r\n\r\nThree.\nFour.').map(({ lead }) => lead)).toEqual(['', ' ', '\n\n', '\n\n']);
    expect(splitSentences('\n'.repeat(10_000))).toEqual([]);
  });

  test('lets a sentence that never ends go in stretches of bounded length', () => {
    for (const text of ['word '.repeat(2_000), 'x'.repeat(10_000), '🎉'.repeat(3_000), '“No. '.repeat(2_000)]) {
      const sentences = splitSentences(text);
      for (const sentence of sentences) expect(sentence.text.length).toBeLessThanOrEqual(1_501);
      expect(joined(sentences).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  test.each([
    ['no sentence end', 'word '],
    ['one paragraph', 'The boat was late again. '],
    ['speech that is never closed', '“He went on. '],
    ['one long word', 'abcdefgh'],
    ['blank lines', '\n'],
  ])('reads four million characters of it without a hang: %s', (_name, unit) => {
    // A quadratic way would take minutes and run into the test's own limit.
    const text = unit.repeat(4_000_000 / unit.length);
    const letters = (prose: string): number => prose.match(/[a-z]/giu)?.length ?? 0;
    expect(splitSentences(text).reduce((sum, sentence) => sum + letters(sentence.text), 0)).toBe(letters(text));
  });
});

describe('endsSentence', () => {
  test.each(['Yes.', 'Yes!”', 'Yes?"', 'He said, “I only—”', 'Gone…', '*Gone.*', '(Gone.)'])('is true of %s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });
  test.each(['', 'Yes', 'He said, “I only', 'one, two,', 'a.b'])('is false of %j', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});
