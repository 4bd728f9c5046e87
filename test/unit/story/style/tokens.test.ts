import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPITAL, INITIAL, JOINED, POSSESSIVE, QUOTED, Tokeniser, WORD } from '../../../../src/story/style/tokens.js';

function wordsOf(text: string): string[] {
  const tokens = new Tokeniser().read(text);
  return Array.from({ length: tokens.length }, (_, at) => tokens.wordAt(at)).filter(Boolean);
}

function flagsOf(text: string, word: string): number {
  const tokens = new Tokeniser().read(text);
  const at = tokens.text.slice(0, tokens.length).indexOf(word);
  return tokens.flags[at] ?? 0;
}

describe('Tokeniser', () => {
  test.each([
    ["It’s the moon's light—cold.", ["it's", 'the', 'moon', 'light', 'cold']],
    ['a half-lit room', ['a', 'half', 'lit', 'room']],
    ['naïve *and* _bold_', ['naïve', 'and', 'bold']],
    ['שלום עולם', ['שלום', 'עולם']],
    ['1999\0 \ud83d x', ['x']],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('knows speech from narration, in double and single quotation marks', () => {
    expect(flagsOf('“Go,” he said.', 'go') & QUOTED).toBeTruthy();
    expect(flagsOf('“Go,” he said.', 'said') & QUOTED).toBeFalsy();
    expect(flagsOf('‘Don’t go,’ he said.', 'go') & QUOTED).toBeTruthy();
    expect(flagsOf('‘Don’t go,’ he said.', 'said') & QUOTED).toBeFalsy();
    expect(flagsOf('"Go," he said. "Now."', 'said') & QUOTED).toBeFalsy();
  });

  test('knows what a capital says', () => {
    expect(flagsOf('Then Rose left.', 'then')).toBe(CAPITAL | INITIAL);
    expect(flagsOf('Then Rose left.', 'rose')).toBe(CAPITAL);
    expect(flagsOf("The dog's bowl.", 'dog') & POSSESSIVE).toBeTruthy();
    expect(flagsOf('a ghost-like hand', 'like') & JOINED).toBeTruthy();
  });

  test('places every word where it stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const tokens = new Tokeniser().read(text);
        for (let at = 0; at < tokens.length; at++) {
          const [start, end] = [tokens.start[at] ?? -1, tokens.end[at] ?? -1];
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (tokens.end[at - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (tokens.kind[at] === WORD && (tokens.flags[at] ?? 0) < POSSESSIVE) {
            expect(text.slice(start, end).toLowerCase().replace(/[’ʼ]/g, "'")).toBe(tokens.text[at]);
          }
        }
      }),
    );
  });
});
