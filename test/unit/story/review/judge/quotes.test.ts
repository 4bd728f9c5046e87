import { expect, test } from 'vitest';
import { quotesIn } from '../../../../../src/story/review/judge/quotes.js';

test.each([
  ['The line "ink ran when the spray came" grounds it.', ['ink ran when the spray came']],
  ['Two: “the slip was empty” and “one back, then gone”.', ['the slip was empty', 'one back, then gone']],
  ["It says 'the slip was empty' and doesn't explain Maud's hand.", ['the slip was empty']],
  ["Maud's book isn't her father's book.", []],
  ['The word "harps" strains, as does "clearing its throat".', ['clearing its throat']],
  ['Only "harps" strains.', ['harps']],
  ['«la mer est là» and „das Meer ist da“', ['la mer est là', 'das Meer ist da']],
  ['Said twice: "the same words", "the same words".', ['the same words']],
  ['An open "quotation that never ends', []],
  ['', []],
])('%s', (justification, quotes) => {
  expect(quotesIn(justification)).toEqual(quotes);
});
