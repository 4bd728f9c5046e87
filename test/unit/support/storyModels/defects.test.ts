import { describe, expect, test } from 'vitest';
import type { Message } from '../../../../src/story/languageModel.js';
import { shareOfBeatsWritten } from '../../../support/storyModels/beats.js';
import {
  cutParagraphs,
  holdsSentence,
  isCutAtEnd,
  lastSentenceOf,
  leakedPieces,
  leftoversIn,
  storyPart,
} from '../../../support/storyModels/defects.js';
import { USUAL_PROSE, writeProse } from '../../../support/storyModels/prose.js';
import { randomFrom } from '../../../support/storyModels/random.js';
import { longestRepeatedRun, nearDuplicates } from '../../../support/storyModels/repetition.js';
import { setA } from '../../../support/storyModels/setA.js';
import { nextWords, options, seeds, user } from './prompts.js';

const clean = (words = 4000, seed = 1): string =>
  writeProse(words, { ...USUAL_PROSE, quotes: 'mixed' }, randomFrom('clean', seed)).join('\n\n');

/** A story with something put between two of its paragraphs. */
function withLine(line: string): string {
  const [first = '', ...rest] = clean(300).split('\n\n');
  return [first, line, ...rest].join('\n\n');
}

describe('leftovers', () => {
  test.each([
    '# The Ferry',
    '**The Ferry**',
    'Chapter 3: The Ferry',
    'Scene 2',
    '**Chapter One: The Ferry**',
    'Title: The Ferry',
    '---',
    '```',
  ])('%s is found', (line) => {
    expect(leftoversIn(withLine(line))).toHaveLength(1);
  });

  test.each([
    '(Word count: 3000)',
    'Word count: 812 words',
    '[812 words]',
    'The End.',
    'THE END',
    '~ Fin ~',
    '[End of scene]',
    'To be continued...',
    '<think>',
    'Sure! Here is the story:',
    'Here’s the next scene:',
    'I hope you enjoy it! Let me know if you would like any changes.',
    'Write the next 300 words of the story.',
    'Beat: Anna discovers the lamp.',
    '[Note: slower here.]',
  ])('%s is found', (line) => {
    expect(leftoversIn(withLine(line)).length).toBeGreaterThan(0);
  });

  test('at the end of a paragraph too', () => {
    expect(leftoversIn(`${clean(200)} The End.`)).toHaveLength(1);
    expect(leftoversIn(`${clean(200)} (Word count: 200)`)).toHaveLength(1);
  });

  test('are none in clean prose, star breaks and honest sentences', () => {
    expect(leftoversIn(clean(20_000))).toEqual([]);
    expect(leftoversIn(withLine('* * *'))).toEqual([]);
    expect(
      leftoversIn('He reached the end of the scene. "Sure," she said. In the end Anna wrote 300 words, and the chapter was done.'),
    ).toEqual([]);
  });

  test.each(['chats-around', 'headings', 'announces', 'announces inline', 'instruction-leaker'])('%s is told by its own pieces', (name) => {
    const model = setA.find((candidate) => candidate.name === name);
    const replies = seeds(30).map((seed) => model?.reply(nextWords(80), options(seed)));
    const told = replies.filter((reply) => reply !== undefined && leakedPieces(reply.text, reply.notStory).length > 0);
    expect(told.length).toBeGreaterThan(25);
    for (const reply of told) if (reply !== undefined) expect(leakedPieces(storyPart(reply), reply.notStory)).toEqual([]);
  });
});

describe('ends', () => {
  test.each(['He said', 'He said,', '“He said', 'and the — ', 'It was 3.5'])('%s is cut', (end) => {
    expect(isCutAtEnd(`${clean(60)} ${end}`)).toBe(true);
  });

  test.each(['He went.', '“He went.”', '"Where?"', '“No—”', 'He went…', '‘Go!’', '*He went.*', '(He went.)'])('%s is whole', (end) => {
    expect(isCutAtEnd(`${clean(60)} ${end}`)).toBe(false);
  });

  test('a cut paragraph within is found, clean prose has none', () => {
    expect(cutParagraphs(withLine('He opened the'))).toEqual(['He opened the']);
    expect(cutParagraphs(withLine('* * *'))).toEqual([]);
    expect(cutParagraphs(clean(20_000))).toEqual([]);
  });

  test('the last sentence is one sentence, titles and marks included', () => {
    expect(lastSentenceOf('She waited. He saw Mr. Hale at St. Maren at 7:45 p.m. on Sunday.')).toBe(
      'He saw Mr. Hale at St. Maren at 7:45 p.m. on Sunday.',
    );
    expect(lastSentenceOf('She waited. “Stop!” cried Anna.')).toBe('“Stop!” cried Anna.');
    expect(lastSentenceOf('She waited… no, he left.\n\n* * *')).toBe('She waited… no, he left.');
    expect(lastSentenceOf('')).toBeUndefined();
    expect(holdsSentence('a\r\n\r\nShe  waited there.', 'She waited there.')).toBe(true);
    expect(holdsSentence('She waited.', 'She waited there.')).toBe(false);
  });
});

describe('repetition', () => {
  test('is none in 12,000 words of clean prose, on any seed', () => {
    for (const seed of seeds(5)) {
      expect(longestRepeatedRun(clean(12_000, seed))).toBeLessThan(12);
      expect(nearDuplicates(clean(12_000, seed))).toEqual([]);
    }
  });

  test('a paragraph said twice is found by both', () => {
    const paragraph = 'He turned inside another saddle, yet Ingrid had gladly borrowed her coat from the old mill beside the frozen river.';
    const story = `${clean(500)}\n\n${paragraph}\n\n${clean(500, 2)}\n\n${paragraph.replace('frozen', 'quiet')}`;
    expect(longestRepeatedRun(story)).toBe(18);
    expect(nearDuplicates(story)).toHaveLength(1);
  });

  test('a loop of n sentences counts n − 1 of them', () => {
    expect(longestRepeatedRun('he took the lamp and went to bed early. '.repeat(5))).toBe(9 * 4);
    expect(longestRepeatedRun('she said no. she said no.')).toBe(0);
  });
});

describe('beats', () => {
  const beats = ['Anna discovers the lamp.', 'Piet confronts the miller.'];
  const asked = (beat: string): Message[] => user(`Premise.\nBeat: ${beat}\nWrite the next 90 words.`);
  const [first, second] = [clean(90, 1), clean(90, 2)];

  test('count when asked and written, and not when only one of both', () => {
    const exchanges = [
      { messages: asked('Anna discovers the lamp.'), text: first },
      { messages: asked('Piet confronts  the MILLER'), text: second },
    ];
    expect(shareOfBeatsWritten(beats, exchanges, `${first}\n\n${second}`)).toBe(1);
    expect(shareOfBeatsWritten(beats, exchanges, first)).toBe(0.5);
    expect(shareOfBeatsWritten(beats, exchanges.slice(1), `${first}\n\n${second}`)).toBe(0.5);
    expect(shareOfBeatsWritten([], [], '')).toBe(1);
  });
});
