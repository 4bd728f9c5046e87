import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../../webview/reading/align.js';

/** Where a word of the rendered text is said to stand in its source. */
function sourceAt(rendered: string, source: string, word: string): string {
  const at = rendered.indexOf(word);
  const from = align(rendered, source)[at] ?? -1;
  return source.slice(from, from + word.length);
}

describe('a rendered text and its Markdown', () => {
  test('of plain words stand alike', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ,.]{0,80}$/u), (text) => {
        expect([...align(text, text)]).toEqual(Array.from({ length: text.length }, (_, at) => at));
      }),
    );
  });

  test.each([
    ['She was very late.', 'She was *very* late.', 'late'],
    ['The Pilot’s House\n', '# The Pilot’s House\n', 'House'],
    ['Go home & sleep', 'Go home &amp; sleep', 'sleep'],
    ['read the letter again', 'read [the letter](https://example.org/letters/again) again', 'letter'],
    ['1 < 2 is true', '1 \\< 2 is **true**', 'true'],
  ])('%j is found in %j', (rendered, source, word) => expect(sourceAt(rendered, source, word)).toBe(word));

  test('never go back and never leave the source, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (rendered, source) => {
        const offsets = [...align(rendered, source)];
        expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0) && offset <= source.length)).toBe(true);
      }),
    );
  });
});
