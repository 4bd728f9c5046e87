import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDraft } from '../../../../src/editor/draft/findDraft.js';

const sentence = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 6, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const paragraphs = fc.uniqueArray(sentence, { minLength: 3, maxLength: 10 });

describe('findDraft', () => {
  test('finds a story that stands whole, whatever is around it', () => {
    fc.assert(
      fc.property(paragraphs, fc.string(), fc.string(), (parts, before, after) => {
        const story = parts.join('\n\n');
        const found = findDraft(before + story + after, story, before.length);
        expect(found).toEqual({ start: before.length, end: before.length + story.length, storyEnd: story.length });
      }),
    );
  });

  test('finds how far a story got that the editor holds only in part', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (parts, cut) => {
        const story = parts.join('\n\n');
        const length = 30 + (cut % (story.length - 30));
        const found = findDraft(`# Mine\n\n${story.slice(0, length)}`, story);
        expect(found).toEqual({ start: 8, end: 8 + length, storyEnd: length });
      }),
    );
  });

  test('steps over a sentence the writer changed', () => {
    const parts = [
      'The lamp was lit before the rain came.',
      'Nobody in the harbour had seen the boat.',
      'She counted the bells until morning came.',
    ];
    const story = parts.join('\n\n');
    const text = `${parts[0] ?? ''}\n\nNobody had seen it.\n\n${parts[2] ?? ''}\n\nMy own notes.`;
    const found = findDraft(text, story);
    expect(text.slice(found?.start, found?.end).endsWith('until morning came.')).toBe(true);
    expect(found?.storyEnd).toBe(story.length);
  });

  test('a document without the story holds none of it', () => {
    expect(findDraft('Something else altogether stands here.', 'The lamp was lit before the rain came.')).toBeUndefined();
    expect(findDraft('Anything', '')).toBeUndefined();
  });
});
