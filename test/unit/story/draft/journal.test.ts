import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftEvent } from '../../../../src/story/draft/events.js';
import { decodeJournal, encodeRecord, isJournaled, JournalError, storyOf } from '../../../../src/story/draft/journal.js';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('\n', '\u2028', '"', '\ud800', '\0', '\\n'));
const count = fc.nat(100_000);
const tokens = {
  promptTokens: count,
  thinkingTokens: count,
  textTokens: count,
  estimated: fc.boolean(),
  seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
};
const event: fc.Arbitrary<DraftEvent> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('text' as const), text, ends: fc.boolean() }),
  fc.record({ kind: fc.constant('summary' as const), text }),
  fc.record({ kind: fc.constant('scene' as const), scene: count, askedWords: count }),
  fc.record({ kind: fc.constant('plan' as const), beats: fc.array(fc.record({ summary: text, words: count })) }),
  fc.record({ kind: fc.constant('revise' as const), start: count, end: count, text }),
  fc.record({
    kind: fc.constant('reply' as const),
    purpose: fc.constantFrom('whole' as const, 'body' as const, 'ending' as const, 'help' as const),
    askedWords: count,
    writtenWords: count,
    learned: fc.boolean(),
    kept: fc.boolean(),
    ...tokens,
  }),
);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A first record whose brief has this besides. */
function start(wishes: object): string {
  const brief = { premise: 'p', targetWords: 300, ...wishes };
  return `${JSON.stringify({ kind: 'start', brief, mode: 'single', seed: 1, model: 'm' })}\n`;
}

describe('a journal', () => {
  test('gives back what was put in, one line an event', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const journal = events.map(encodeRecord).join('');
        expect(decodeJournal(journal)).toEqual(plain(events));
        expect(journal.split('\n')).toHaveLength(events.length + 1);
        expect(events.every(isJournaled)).toBe(true);
      }),
    );
  });

  test('torn at any place keeps all records before', () => {
    const events: DraftEvent[] = [
      { kind: 'text', text: 'The boat “was” late.\n\nÜber 🎉.' },
      { kind: 'scene', scene: 1, askedWords: 300 },
      { kind: 'text', text: ' It came.', ends: true },
    ];
    const lines = events.map(encodeRecord);
    const journal = lines.join('');
    const ends = lines.map((_, index) => lines.slice(0, index + 1).join('').length);
    for (let at = 0; at <= journal.length; at++) {
      expect(decodeJournal(journal.slice(0, at))).toEqual(events.slice(0, ends.filter((end) => end <= at).length));
    }
  });

  test.each([
    ['another file', 'Once upon a time.\n'],
    ['JSON that is no record', '{"a":1}\n'],
    ['an array', '[]\n'],
    ['null', 'null\n'],
    ['a record of no known kind', '{"kind":"jump","text":"x"}\n'],
    ['a key every object has', '{"kind":"constructor"}\n'],
    ['a record without its text', '{"kind":"text"}\n'],
    ['a record with null for a list', '{"kind":"plan","beats":null}\n'],
    ['a plan that is no list', '{"kind":"plan","beats":{}}\n'],
    ['a plan of something else', '{"kind":"plan","beats":[1]}\n'],
    ['a scene out of bounds', '{"kind":"scene","scene":-1,"askedWords":5}\n'],
    ['a blank line', '{"kind":"text","text":"x"}\n\n{"kind":"text","text":"y"}\n'],
    ['a brief that is none', '{"kind":"start","brief":{},"mode":"single","seed":1,"model":"m"}\n'],
    ['a style that is no text', start({ style: { a: 1 } })],
    ['an outline that is no list', start({ outline: 5 })],
    ['marks to avoid that are no list', start({ avoid: 'x' })],
    ['an end without its figures', '{"kind":"end","result":{"written":5,"stop":"done"}}\n'],
    ['a mode there is not', '{"kind":"start","brief":{"premise":"p","targetWords":300},"mode":"all","seed":1,"model":"m"}\n'],
  ])('refuses %s in a sentence', (_name, journal) => {
    expect(() => decodeJournal(journal)).toThrow(JournalError);
  });

  test('tells the story, revisions included', () => {
    const events: DraftEvent[] = [
      { kind: 'text', text: 'One. Two.' },
      { kind: 'revise', start: 5, end: 9, text: 'Three.' },
      { kind: 'text', text: ' Four.' },
    ];
    expect(storyOf(events)).toBe('One. Three. Four.');
    expect(storyOf([])).toBe('');
  });
});
