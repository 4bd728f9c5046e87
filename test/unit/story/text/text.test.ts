import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutLengthSentence } from '../../../../src/story/text/lengthSentence.js';
import { isSceneBreak, scenesOf } from '../../../../src/story/text/scenes.js';
import { wordCountIsValid } from '../../../../src/story/text/script.js';
import { countWords } from '../../../../src/story/text/words.js';

describe('countWords', () => {
  test('is the number of words put in, however they are spaced', () => {
    const word = fc.stringMatching(/^[a-zé0-9]{1,12}$/u);
    const space = fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', ' * * * ', ' — ', ' 🎉 ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space)), (pairs) => {
        expect(countWords(pairs.flat().join(''))).toBe(pairs.length);
      }),
    );
  });

  test.each([
    ["don't look", 2],
    ['well-worn—and loved', 2],
    ['# Chapter 1', 2],
    ['“…”', 0],
    ['٣ кот 猫', 3],
    ['\ud800 \0', 0],
    ['', 0],
  ])('%j holds %i', (prose, words) => {
    expect(countWords(prose)).toBe(words);
  });
});

describe('scenes', () => {
  test.each(['* * *', '***', '---', '- - -', '###', '⁂', '#', '•', '~~~', '  * * *  '])('%j is a break', (line) => {
    expect(isSceneBreak(line)).toBe(true);
  });
  test.each(['', '--', '“—”', '- a list', '# A heading', 'a * * *', '…'])('%j is none', (line) => {
    expect(isSceneBreak(line)).toBe(false);
  });

  test('are the stretches between breaks and headings', () => {
    const body = '# Title\r\n\r\nOne.\r\n\r\nStill one.\r\n\r\n* * *\r\n\r\n\r\n  Two.  \n---\n---\nThree.';
    const texts = scenesOf(body).map(({ start, end }) => body.slice(start, end));
    expect(texts).toEqual(['One.\r\n\r\nStill one.', 'Two.', 'Three.']);
    expect(scenesOf('\n* * *\n')).toEqual([]);
  });
});

describe('withoutLengthSentence', () => {
  test.each([
    ['A clockmaker stops. Your story should be approximately 800 words long.', 'A clockmaker stops.'],
    ['Write a 500-word story about a boat.', 'Write a story about a boat.'],
    ['A story of 2,000 words about a boat.', 'A story about a boat.'],
    ['Write about 3000 words. A boat is lost.', 'A boat is lost.'],
    ['Tell it in two thousand words. A boat is lost.', 'A boat is lost.'],
    ['Write a 1,000 to 2,000 word story about a boat.', 'Write a story about a boat.'],
    ['A boat is lost in exactly 3k words.', 'A boat is lost.'],
    ['Write a 500-word story.', 'Write a story.'],
    // What is part of the story stays.
    ['He leaves behind a note of twelve words.', 'He leaves behind a note of twelve words.'],
    ['A boat. It has 12 oars, and a word for each.', 'A boat. It has 12 oars, and a word for each.'],
    ['She has no words.', 'She has no words.'],
    ['', ''],
  ])('makes %j %j', (premise, kept) => {
    expect(withoutLengthSentence(premise)).toBe(kept);
  });

  test('is done in one go', () => {
    const part = fc.constantFrom(
      'Write',
      'a 500-word',
      'story',
      'about',
      'of 2,000 words',
      '. ',
      '900 words',
      'long',
      'a boat',
      'should be',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = withoutLengthSentence(parts.join(' '));
        expect(withoutLengthSentence(once)).toBe(once);
      }),
    );
  });
});

test('word counts mean nothing where a fifth of the letters is written without spaces', () => {
  expect(wordCountIsValid('The boat was late.')).toBe(true);
  expect(wordCountIsValid('Лодка опоздала.')).toBe(true);
  expect(wordCountIsValid('')).toBe(true);
  expect(wordCountIsValid('船が遅れた。')).toBe(false);
  expect(wordCountIsValid('She said 你好 and left the harbour town.')).toBe(true);
  expect(wordCountIsValid('เรือมาสาย')).toBe(false);
});
