import fc from 'fast-check';
import type { Token } from 'node-llama-cpp';
import { expect, test } from 'vitest';
import { Paragraphs, checkpointParagraphs } from '../../../../src/engine/local/paragraphs.js';

/** A vocabulary of one character a token. */
const paragraphs = new Paragraphs({ detokenize: (tokens) => String.fromCodePoint(...tokens) });

function startsIn(text: string): number[] {
  return paragraphs.startsIn(Array.from(text, (character) => character.codePointAt(0) as Token));
}

test.each([
  ['', []],
  ['one', []],
  ['one\n\ntwo\nthree\n', [5, 9]],
  ['\n\none', [2]],
])('paragraphs of %j begin after line ends', (text, starts) => {
  expect(startsIn(text)).toEqual(starts);
});

test('states are set aside before each of the last four paragraphs, and ever more rarely before', () => {
  expect(checkpointParagraphs([])).toEqual([]);
  expect(checkpointParagraphs([5])).toEqual([5]);
  const starts = Array.from({ length: 100 }, (_, index) => index * 10);
  expect(checkpointParagraphs(starts).map((start) => 100 - start / 10)).toEqual([64, 32, 16, 8, 4, 3, 2, 1]);
});

test('of any number of paragraphs few are chosen, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { maxLength: 400 }), (numbers) => {
      const starts = numbers.toSorted((one, other) => one - other);
      const chosen = checkpointParagraphs(starts);
      expect(chosen.length).toBeLessThanOrEqual(11);
      expect(chosen).toEqual(starts.filter((start) => chosen.includes(start)));
      expect(chosen.at(-1)).toBe(starts.at(-1));
    }),
  );
});
