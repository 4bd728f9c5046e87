import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ThinkingFilter, type ThinkingExpectation, type ThinkingOutcome } from '../../../src/engine/thinkingFilter.js';

interface Filtered {
  readonly text: string;
  readonly thinking: string;
  readonly tokens: number;
  readonly outcome: ThinkingOutcome;
}

function filter(expectation: ThinkingExpectation, deltas: readonly string[], reason: 'stop' | 'length' | 'aborted' = 'stop'): Filtered {
  const subject = new ThinkingFilter(expectation);
  const pieces = deltas.flatMap((text) => subject.push({ text, tokens: 1 }));
  const end = subject.end(reason);
  const all = [...pieces, ...end.pieces];
  const joined = (kind: string): string =>
    all
      .filter((piece) => piece.kind === kind)
      .map((piece) => piece.text)
      .join('');
  const tokens = all.reduce((sum, piece) => sum + piece.tokens, 0);
  expect(subject.thinkingTokens + subject.textTokens).toBeLessThanOrEqual(deltas.length);
  return { text: joined('text'), thinking: joined('thinking'), tokens, outcome: end.outcome };
}

// Prose made to look like tags as often as possible, but without a whole one.
const prose = fc
  .array(fc.constantFrom('<', '</', 'th', 'ink', '>', '<th', '</thin', ' ', '\n', 'a', 'word', '«é»', '😀', '< think>'), { maxLength: 30 })
  .map((parts) => parts.join(''))
  .filter((text) => !/<\/?think>/.test(text));
const solid = prose.map((text) => `x${text}.`);

/** A text in deltas of any size, single UTF-16 units included. */
function cuts(text: string): fc.Arbitrary<string[]> {
  return fc.array(fc.nat(text.length), { maxLength: 40 }).map((places) => {
    const sorted = [0, ...places.toSorted((a, b) => a - b), text.length];
    return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
  });
}

const withCuts = (whole: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string[]]> =>
  whole.chain((text) => cuts(text).map((deltas) => [text, deltas] as const));

describe('whatever the cuts', () => {
  const tags = fc.array(fc.oneof(prose, fc.constantFrom('<think>', '</think>')), { maxLength: 8 }).map((parts) => parts.join(''));
  const expectation = fc.constantFrom<ThinkingExpectation>('none', 'unknown', 'opened');
  const reason = fc.constantFrom('stop' as const, 'length' as const, 'aborted' as const);

  test('the same characters are told apart in the same way', () => {
    fc.assert(
      fc.property(withCuts(tags), expectation, reason, ([text, deltas], expected, why) => {
        const { tokens: _, ...whole } = filter(expected, [text], why);
        expect(filter(expected, deltas, why)).toMatchObject(whole);
      }),
    );
  });

  test('nothing is made up, and no tag is given', () => {
    fc.assert(
      fc.property(withCuts(tags), expectation, reason, ([text, deltas], expected, why) => {
        const { text: story, thinking } = filter(expected, deltas, why);
        expect(story).not.toMatch(/<\/?think>/);
        expect(story.length + thinking.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('thinking asked for, form unknown', () => {
  test('inline thinking is thinking, the rest is story', () => {
    fc.assert(
      fc.property(solid, solid, fc.constantFrom('', ' ', '\n\n'), (thought, story, gap) => {
        const reply = filter('unknown', [`<think>${thought}</think>${gap}${story}`]);
        expect(reply).toMatchObject({ thinking: thought, text: story, outcome: 'text' });
      }),
    );
  });

  test('what stands before a </think> that was never opened is thinking', () => {
    fc.assert(
      fc.property(
        solid.chain((thought) => fc.tuple(fc.constant(thought), solid)),
        ([thought, story]) => {
          expect(filter('unknown', [`${thought}</think>\n${story}`])).toMatchObject({ thinking: thought, text: story, outcome: 'text' });
        },
      ),
    );
  });

  test('nothing is given as story before it is known to be', () => {
    fc.assert(
      fc.property(withCuts(solid), ([, deltas]) => {
        const subject = new ThinkingFilter('unknown');
        for (const text of deltas)
          for (const piece of subject.push({ text, tokens: 1 })) expect(piece).toMatchObject({ kind: 'thinking', text: '' });
      }),
    );
  });

  test('a plain answer that ended by itself is story', () => {
    fc.assert(
      fc.property(withCuts(solid), ([story, deltas]) => {
        expect(filter('unknown', deltas)).toMatchObject({ text: story, thinking: '', outcome: 'text' });
      }),
    );
  });

  test('an answer without a tag that was cut is thinking that used everything', () => {
    expect(filter('unknown', ['Let me see'], 'length')).toMatchObject({ text: '', thinking: 'Let me see', outcome: 'unclosed' });
  });

  test('an abort gives none of what was held back', () => {
    expect(filter('unknown', ['Once upon'], 'aborted').text).toBe('');
  });
});

describe('the template opened the thinking', () => {
  test('it streams as thinking at once, and without a close there is no story even when the model stopped', () => {
    const subject = new ThinkingFilter('opened');
    expect(subject.push({ text: 'First, ', tokens: 1 })).toEqual([{ kind: 'thinking', text: 'First, ', tokens: 1 }]);
    expect(subject.end('stop')).toMatchObject({ outcome: 'unclosed' });
  });

  test('a server that moves it into fields leaves story in the text', () => {
    const subject = new ThinkingFilter('opened');
    subject.push({ reasoning: 'First, ', tokens: 1 });
    expect(subject.push({ text: '\n\nOnce', tokens: 1 })).toEqual([{ kind: 'text', text: 'Once', tokens: 1 }]);
    expect(subject.form).toBe('fields');
  });
});

describe('a model that does not think', () => {
  test('streams at once', () => {
    expect(new ThinkingFilter('none').push({ text: 'Once ', tokens: 1 })).toEqual([{ kind: 'text', text: 'Once ', tokens: 1 }]);
  });

  test('and thinks all the same, opened: told apart', () => {
    expect(filter('none', ['<thi', 'nk>hm</th', 'ink>\n', 'Once'])).toMatchObject({ thinking: 'hm', text: 'Once' });
  });

  test('and closes what nobody opened: the story given was thinking', () => {
    const subject = new ThinkingFilter('none');
    subject.push({ text: 'The user wants', tokens: 1 });
    subject.push({ text: '</think>Once', tokens: 1 });
    expect(subject.isMistaken).toBe(true);
    expect(subject.end('stop')).toMatchObject({ pieces: [], outcome: 'mistaken' });
  });

  test('a close before any word of story costs nothing', () => {
    expect(filter('none', ['\n', '</think>', '\n\nOnce'])).toMatchObject({ text: '\nOnce', outcome: 'text' });
  });
});

describe('reasoning fields', () => {
  test('everything in them and no text', () => {
    const subject = new ThinkingFilter('unknown');
    subject.push({ reasoning: 'Once upon a time.', tokens: 5 });
    expect(subject.end('stop').outcome).toBe('all-thinking');
    expect(subject.thinkingTokens).toBe(5);
  });

  test('a stray </think> after them is only taken out', () => {
    const subject = new ThinkingFilter('unknown');
    subject.push({ reasoning: 'hm', tokens: 1 });
    const pieces = ['Once ', '</think>upon'].flatMap((text) => subject.push({ text, tokens: 1 }));
    expect(pieces.map((piece) => piece.text).join('')).toBe('Once upon');
  });
});

test('an empty pair of tags and no text is an empty reply, not thinking', () => {
  expect(filter('unknown', ['<think>\n\n</think>\n\n']).outcome).toBe('empty');
});

test('thinking in the middle of a story is taken out of it', () => {
  expect(filter('none', ['One.<think>What next?</think> Two.'])).toMatchObject({ text: 'One. Two.', thinking: 'What next?' });
});

test('tokens of held text are counted where it turns out to belong', () => {
  const subject = new ThinkingFilter('unknown');
  for (const text of ['a', 'b', 'c</think>', 'd']) subject.push({ text, tokens: 1 });
  subject.end('stop');
  expect([subject.thinkingTokens, subject.textTokens]).toEqual([3, 1]);
});
