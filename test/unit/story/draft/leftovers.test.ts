import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReplyFilter } from '../../../../src/story/draft/replyFilter.js';
import { RepetitionGuard } from '../../../../src/story/draft/repetition.js';
import { SentenceStream } from '../../../../src/story/text/sentences.js';

const INSTRUCTIONS =
  'Premise: A ferryman waits.\nWrite the next scene of this story in about 300 words. The story goes on afterwards, so do not end it.';

function filtered(parts: readonly string[], whole = true): string {
  const stream = new SentenceStream();
  const filter = new ReplyFilter(INSTRUCTIONS, new RepetitionGuard());
  const out = parts.flatMap((part) => stream.push(part)).flatMap((sentence) => filter.push(sentence));
  out.push(...filter.end(stream.end(), whole));
  return out.map(({ lead, text }, index) => (index === 0 ? '' : lead) + text).join('');
}

const BEFORE = 'The ferry left at dawn with nobody on it.';
const AFTER = 'Rain came over the water before noon that day.';
const inMiddle = (line: string): string => filtered([`${BEFORE}\n\n${line}\n\n${AFTER}`]);
const within = (sentence: string): string => filtered([`${BEFORE}\n\nHe sat down. ${sentence} ${AFTER}`]);

describe('what is no story goes, wherever it stands:', () => {
  test.each([
    '# The Ferry',
    '**The Ferry**',
    'Chapter 2: The Ferry',
    'Scene Three',
    'PART II — THE RIVER',
    'THE LAST CROSSING',
    'Epilogue',
    'Title: The Ferry',
    '(Word count: 300)',
    '**Word Count:** 300',
    '[300 words]',
    'Approximately 300 words.',
    'The End.',
    '~ Fin ~',
    '[End of scene]',
    '(End of Chapter)',
    '(End of part one)',
    'End of Scene 2',
    'To be continued…',
    '(To be continued in part 2)',
    '(Continuing the story from here.)',
    '[Note: the tension should build here.]',
    '*Author’s note: told from her point of view.*',
    '(Scene transition)',
    '(Scene break)',
    'Note: this is a draft.',
    'Write the next 300 words of the story.',
    'Write the next scene of this story in about 300 words.',
    '```',
    'Scene goal: the ferryman leaves.',
    '<|im_end|>',
  ])('%s', (line) => {
    expect(inMiddle(line)).toBe(`${BEFORE}\n\n${AFTER}`);
  });
});

describe('chat around a story goes:', () => {
  test.each([
    'Sure! Here is the story:',
    'Certainly! Here’s the next scene:',
    'Of course. Here’s the scene, in approximately 300 words:',
    'Okay, here’s the continuation of the story, picking up right where we left off.',
    'Great premise! Let’s dive in.',
    'Here is the next part of the story.',
    'Here is a story about a ferryman who waits.',
    'I’d be happy to continue the story.',
    'Absolutely!',
  ])('before: %s', (chat) => {
    expect(filtered([`${chat}\n\n${BEFORE} ${AFTER}`])).toBe(`${BEFORE} ${AFTER}`);
  });

  test.each([
    'I hope you enjoy it! Let me know if you would like any changes.',
    'Would you like me to write the next scene?',
    'Shall I go on?',
    'I hope this meets your expectations.',
    '*If you want more of this story, just say so!*',
    'I’ve kept the tone of the scene quiet, as requested.',
    'This scene is about 300 words. Feel free to ask for revisions!',
  ])('after: %s', (chat) => {
    expect(filtered([`${BEFORE} ${AFTER}\n\n${chat}`])).toBe(`${BEFORE} ${AFTER}`);
  });
});

const FICTION = [
  'The end of the pier was dark.',
  'The end of the passage was dark.',
  'The end of the story was never told.',
  'The end of the chapter came with rain.',
  'Chapter and verse, he knew it.',
  'Part of him wanted to go.',
  'Part one of the plan was to wait.',
  'Scene after scene went by the window.',
  'Act your age, she told him.',
  'She checked the word count again and sighed.',
  'Words failed him.',
  'Three words, and she was gone.',
  'He had 300 words of Latin.',
  'I tried to find the words.',
  'I tried to tell him the story.',
  'I wrote the ending three times before dawn.',
  'I hope you will forgive my words.',
  'I hope the story is never told.',
  'I kept the story to myself.',
  'Let me tell you a story.',
  'This is the story of how my father lost his boat.',
  'This is a story about a boat.',
  'Here is the story as she told it.',
  'If you want the story, ask my brother.',
  'Thank you for the story.',
  'Would you like me to stay?',
  'Shall I open the window?',
  'Yes.',
  'Of course.',
  'Write to me when you get there.',
  'Continue, he said to himself.',
  'Open the door to the passage, and be quick.',
  '“Note: bring the boat,” said the letter.',
  '“The end,” she said.',
  '“Sure! Here is the story,” said the ferryman.',
  '“Let me know if you want more of the story,” he said.',
  '“Chapter 2,” he read aloud.',
  'He wrote: the boat is late.',
  'It was the final scene of the play, and nobody clapped.',
  'The title was hers by law.',
  'OH NO!',
  'STOP!',
];

describe('fiction stays:', () => {
  test.each(FICTION)('%s', (sentence) => {
    expect.soft(within(sentence), 'in a paragraph').toContain(sentence);
    expect.soft(inMiddle(sentence), 'as a paragraph').toContain(sentence);
  });

  test.each(FICTION.filter((sentence) => !/^(?:Yes|Of course)/u.test(sentence)))('as the first words of a reply: %s', (sentence) => {
    expect(filtered([`${sentence} ${AFTER}\n\n${BEFORE}`])).toContain(sentence);
  });

  test.each(FICTION.filter((sentence) => !/^(?:Yes|Of course|Shall I)/u.test(sentence)))('as the last words of a reply: %s', (sentence) => {
    expect(filtered([`${BEFORE}\n\n${AFTER} ${sentence}`])).toContain(sentence);
  });

  test.each([
    '(He had never liked it.)',
    '(She took the note with her.)',
    '(That part he left out.)',
    '(No word of it was true.)',
    '(To be fair, it was late.)',
  ])('an aside of its own: %s', (line) => {
    expect(inMiddle(line)).toContain(line);
  });

  test('letters, signs and telegrams that are led up to', () => {
    const lines = ['ARRIVE TUESDAY', 'BRING MONEY STOP COME ALONE', '**Keep out**', 'HMS VICTORY'];
    for (const line of lines) expect.soft(inMiddle(`The message read:\n\n${line}`)).toContain(line.replace(/\w$/u, (end) => end));
  });
});

describe('the filter', () => {
  const line = fc.constantFrom(
    ...FICTION,
    'Sure! Here is the story:',
    '# The Ferry',
    '(Word count: 300)',
    'The End.',
    '* * *',
    BEFORE,
    AFTER,
    'a line without an end',
  );

  test('does not depend on how the reply came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom(' ', '\n\n', '\n')), { maxLength: 12 }), fc.array(fc.nat(800)), (lines, cuts) => {
        const text = lines.flat().join('');
        const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        const parts = [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
        expect(filtered(parts)).toBe(filtered([text]));
      }),
    );
  });

  test('leaves out what was cut, and ends what the model ended without a full stop', () => {
    expect(filtered([`${BEFORE} ${AFTER} He was`], false)).toBe(`${BEFORE} ${AFTER}`);
    expect(filtered([`${BEFORE} He was gone`], true)).toBe(`${BEFORE} He was gone.`);
    expect(filtered([`${BEFORE} “He is gone”`], true)).toBe(`${BEFORE} “He is gone.”`);
  });

  test('gives breaks between scenes once, and none at either end', () => {
    expect(filtered([`* * *\n\n${BEFORE}\n\n***\n\n---\n\n${AFTER}\n\n* * *`])).toBe(`${BEFORE}\n\n* * *\n\n${AFTER}`);
  });

  test('makes nothing of rows of marks', () => {
    expect(filtered(['🎉! 🚀? \u200b. … … !!! '.repeat(50)])).toBe('');
    expect(filtered([`${BEFORE}\n\n“…”\n\n${AFTER}`])).toBe(`${BEFORE}\n\n“…”\n\n${AFTER}`);
  });
});
