import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededBy } from '../../../../src/story/continuity/grammar/needed.js';
import { mayMatch } from '../../../../src/story/continuity/grammar/sieve.js';

/** A pattern, and a text it matches. */
interface Made {
  readonly source: string;
  readonly text: string;
}

const WORDS = ['hair', 'glasses', 'eyes', ' had ', 'was', 'l’étoile', '😀 face', 'x.y', 'a'];
const escaped = (word: string): string => word.replaceAll('.', '\\.');

const word = fc.constantFrom(...WORDS).map((each): Made => ({ source: escaped(each), text: each }));

function either([one, other, which]: readonly [Made, Made, number]): Made {
  return { source: `(?:${one.source}|${other.source})`, text: (which === 0 ? one : other).text };
}

function repeated([{ source, text }, [often, times]]: readonly [Made, readonly [string, number]]): Made {
  return { source: `(${source})${often}`, text: text.repeat(times) };
}

/** What may be repeated without end: repetitions of repetitions take time without end in any engine, and no pattern of ours has them. */
const alternatives = fc.oneof(word, fc.tuple(word, word, fc.nat(1)).map(either));

const { tree } = fc.letrec<{ tree: Made; leaf: Made; rows: Made }>((tie) => ({
  leaf: fc.oneof(
    word,
    fc.constantFrom(
      { source: '[Hh]air', text: 'Hair' },
      { source: '[^a-c]\\w{2}', text: 'zoo' },
      { source: '\\p{Lu}[a-z-]*', text: 'Anna' },
      { source: '\\u00e9t\\u{e9}', text: 'été' },
      { source: 'colou?rs{2}', text: 'colorss' },
      { source: '(?=eyes)e', text: 'e' },
      { source: '.', text: 'q' },
      { source: '(?!hair)\\b', text: '' },
    ),
  ),
  rows: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({
    source: all.map(({ source }) => source).join(''),
    text: all.map(({ text }) => text).join(''),
  })),
  tree: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    tie('rows'),
    fc.tuple(tie('tree'), tie('tree'), fc.nat(1)).map(either),
    fc.tuple(tie('tree'), fc.constantFrom(['?', 0], ['?', 1], ['{0,2}', 0], ['{2}', 2])).map(repeated),
    fc.tuple(alternatives, fc.constantFrom(['*', 2], ['*', 0], ['+', 2], ['+?', 1], ['{1,}', 1])).map(repeated),
  ),
}));

describe('what a pattern needs', () => {
  test.each([
    [/\b(?:glasses|spectacles)\b/u, [['glasses', 'spectacl']]],
    [
      /[Hh]air of (?:gold|silver)/u,
      [
        ['Hair of ', 'hair of '],
        ['gold', 'silver'],
      ],
    ],
    [/(?:wire|gold)?-rimmed/u, [['-rimmed']]],
    [/(?:wore|\w+) (?:hat)?/u, []],
    [/colou?r/u, [['colo']]],
    [/glasses/iu, []],
    [/(?<!no )(?<own>Anna|Marta) 's (?!blue)eyes/u, [['Anna', 'Marta'], ['eyes']]],
  ])('%s', (pattern, clauses) => {
    expect(neededBy(pattern).toSorted()).toEqual(clauses.toSorted());
  });

  test('is in every text the pattern matches', () => {
    let [matched, needing] = [0, 0];
    fc.assert(
      fc.property(tree, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ maxLength: 20 }), ({ source, text }, before, after) => {
        const pattern = new RegExp(source, 'u');
        const whole = `${before}                ${text}${after}`;
        if (!pattern.test(whole)) return;
        matched++;
        if (neededBy(pattern).length > 0) needing++;
        expect(mayMatch(pattern, whole)).toBe(true);
        // asked of the text before this one, and then of this one once more
        mayMatch(pattern, 'a text in which there is nothing of the kind');
        expect(mayMatch(pattern, whole)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    // the rest would say nothing
    expect(matched).toBeGreaterThan(1500);
    expect(needing).toBeGreaterThan(500);
  });

  test('may hold letters of two units', () => {
    expect(mayMatch(/ had 😀 face[Hh]air/u, 'There he had 😀 faceHair in the end.')).toBe(true);
  });

  test('keeps out texts that lack it', () => {
    const pattern = /\b(?:wore|wears) .*(?:glasses|spectacles)\b/u;
    expect(mayMatch(pattern, 'She wore her spectacles at the window.')).toBe(true);
    expect(mayMatch(pattern, 'She wore her brother’s coat at the window.')).toBe(false);
    expect(mayMatch(pattern, 'The spectacles lay on the windowsill.')).toBe(false);
  });
});
