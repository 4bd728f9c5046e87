import { describe, expect, test } from 'vitest';
import { isOwnProse, readAsk } from '../../../support/storyModels/ask.js';
import { USUAL_PROSE, writeProse } from '../../../support/storyModels/prose.js';
import { randomFrom } from '../../../support/storyModels/random.js';
import { sentencesOf } from '../../../support/storyModels/sentencesOf.js';
import { nextWords, STORY_SO_FAR, user } from './prompts.js';

describe('words asked', () => {
  test.each([
    ['Write a 800-word story about a ferry.', 800],
    ['A ferry sinks. Your story should be approximately 800 words long.', 800],
    ['End the story in about 200 words.', 200],
    ['Write the next 300 words.', 300],
    ['Of 3000 words 1200 words are written. Write the next 450 words of it.', 450],
    ['Write 120 more words.', 120],
    ['Close the story in two sentences.', 32],
    ['Never stop in the middle of a sentence.', undefined],
    ['Write a story about a ferry.', undefined],
    ['Write a story of 3,000 words.', undefined],
    ['It is 3.5 miles to the ferry.', undefined],
  ])('%s', (prompt, words) => {
    expect(readAsk(user(prompt)).words).toBe(words);
  });

  test('come from the last message of the user', () => {
    const messages = [
      ...user('Write the next 300 words.'),
      { role: 'assistant', content: 'She waited.' } as const,
      ...user('In about 90 words.'),
    ];
    expect(readAsk(messages).words).toBe(90);
  });

  test('a numbered list is asked by its form', () => {
    expect(readAsk(user('Plan 5 scenes as a numbered list.')).listItems).toBe(5);
    expect(readAsk(user('List the events, one per line.')).listItems).toBe(6);
    expect(readAsk(nextWords(300)).listItems).toBeUndefined();
  });
});

describe('the story so far', () => {
  test.each([
    ['quoted', `The story so far ends:\n"${STORY_SO_FAR}"\nWrite the next 300 words.`],
    ['curly quotes', `So far: “${STORY_SO_FAR}” Write the next 300 words.`],
    ['tags', `<story>\n${STORY_SO_FAR}\n</story>\nWrite the next 300 words.`],
    ['fence', `Premise: ships.\n"""${STORY_SO_FAR}"""\nBeat: The keeper confesses.`],
    ['last', `Continue this text in 300 words:\n\n${STORY_SO_FAR}`],
  ])('is found when %s', (_form, prompt) => {
    expect(readAsk(user(prompt)).storySoFar.join(' ')).toBe(STORY_SO_FAR);
  });

  test('is the last reply when the prompt quotes none', () => {
    const messages = [...user('Write.'), { role: 'assistant', content: STORY_SO_FAR } as const, ...user('Continue the story.')];
    expect(readAsk(messages).storySoFar.join(' ')).toBe(STORY_SO_FAR);
  });

  test('is none in a first prompt', () => {
    expect(readAsk(user('Write a 900-word story about a lighthouse keeper who finds a letter.')).storySoFar).toEqual([]);
  });

  test('says when its last sentence is cut, and keeps quotes of its own', () => {
    expect(readAsk(user(`Carry on from: "${STORY_SO_FAR} Anna opened the old"`)).isLastSentenceCut).toBe(true);
    expect(readAsk(nextWords(300)).isLastSentenceCut).toBe(false);
    const speech = '"Please, she waited," said Anna. "No, he closed the door."';
    expect(readAsk(user(`Carry on from:\n${speech}`)).storySoFar.join(' ')).toBe(speech);
  });

  test('every sentence of these models is known as their own', () => {
    const prose = writeProse(20_000, { ...USUAL_PROSE, quotes: 'mixed', astral: 0.05 }, randomFrom('own'));
    expect(prose.flatMap(sentencesOf).filter((sentence) => !isOwnProse(sentence))).toEqual([]);
  });
});
