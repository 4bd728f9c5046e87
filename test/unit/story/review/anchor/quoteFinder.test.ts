import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QuoteFinder } from '../../../../../src/story/review/anchor/quoteFinder.js';
import { STORY } from '../../../../support/scriptedJudge/story.js';

function found(text: string, quote: string): string | null {
  const anchor = new QuoteFinder(text).find(quote);
  return anchor && `${anchor.match}: ${text.slice(anchor.start, anchor.end)}`;
}

const word = fc.stringMatching(/^[a-zàéß]{1,9}$/u);
const words = fc.array(word, { minLength: 12, maxLength: 60 });
/** Text that no story of small letters holds. */
const noise = fc.stringMatching(/^[A-Z0-9 \r\n]{0,40}$/u);

describe('a quote that is there', () => {
  test('is found to the letter wherever it stands, and its place is the quote', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 11 }), (all, from, more) => {
        const start = from % all.length;
        const text = all.join(' ');
        const quote = all.slice(start, start + more + 1).join(' ');
        fc.pre(quote.length > 1);
        const anchor = new QuoteFinder(text).find(quote);
        expect(anchor?.match).toBe('exact');
        expect(text.slice(anchor?.start, anchor?.end)).toBe(quote);
      }),
    );
  });

  test('survives edits around it: the same words, moved by what was put before', () => {
    fc.assert(
      fc.property(noise, words, noise, (before, all, after) => {
        const middle = ` ${all.join(' ')} `;
        const quote = all.slice(3, 11).join(' ');
        const at = new QuoteFinder(middle).find(quote);
        const edited = new QuoteFinder(before + middle + after).find(quote);
        expect(edited?.start).toBe((at?.start ?? -1) + before.length);
        expect(edited?.end).toBe((at?.end ?? -1) + before.length);
      }),
    );
  });

  test('is found through typography, case, spaces and line breaks, with the place of the original', () => {
    const typographies: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll(' ', '\r\n'),
      (text) => text.replaceAll(' ', '\u00a0 '),
      (text) => text.toUpperCase(),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll('"', '“'),
      (text) => text.replaceAll('-', ' — '),
      (text) => text.normalize('NFD'),
      (text) => `\u200b${text.replaceAll(' ', '\u00ad ')}`,
    ];
    const spoken = fc.array(fc.stringMatching(/^["']?[a-zé]{2,8}(?:'[a-z]|-[a-z]{2,5})?$/u), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(spoken, fc.constantFrom(...typographies), (all, dress) => {
        const source = dress(`${all.slice(0, 2).join(' ')} ${all.slice(2, 7).join(' ')} ${all.slice(7).join(' ')}`);
        const quote = all.slice(2, 7).join(' ');
        const anchor = new QuoteFinder(source).find(quote);
        expect(anchor).not.toBeNull();
        const letters = (text: string) =>
          text
            .normalize('NFC')
            .toLowerCase()
            .replaceAll(/[^\p{L}]/gu, '');
        expect(letters(source.slice(anchor?.start, anchor?.end))).toBe(letters(quote));
      }),
    );
  });

  test.each([
    ["There's no boat after six.", 'normalised: There’s no boat after six.'],
    ['"I know the times,"', 'normalised: “I know the times,”'],
    ['stood at the rail -- hatless, patient -- and', 'normalised: stood at the rail — hatless, patient — and'],
    ['MAUD KEPT THE FERRY BOOK', 'normalised: Maud kept the ferry book'],
    ['Then she wrote: one back.', 'normalised: Then she wrote: *one back*.'],
    ['eleven years in the ground behind the chapel,', 'normalised: eleven years in the ground behind the chapel'],
    [
      'the pencil in her right hand … ever been able to write',
      'normalised: the pencil in her right hand, the only hand she had ever been able to write',
    ],
    ['At six the slip was empty... Maud waited until ten past', 'normalised: At six the slip was empty. Maud waited until ten past'],
    ['the boat sat as low in the watter as it had sat', 'approximate: the boat sat as low in the water as it had sat'],
    ['had been eleven years in ground behind the chapel', 'approximate: had been eleven years in the ground behind the chapel'],
  ])('%s', (quote, expected) => {
    expect(String(found(STORY, quote))).toBe(expected);
  });
});

describe('a quote that is not there', () => {
  test.each([
    ['a paraphrase', 'Maud wrote in the ferry book with a pencil'],
    ['one word changed', 'Two for the mainland'],
    ['a near word of another meaning', 'eleven years in the mound behind the chapel'],
    ['a negation dropped', 'and did look behind her, and the boat sat'],
    ['a negation added', 'Maud did not keep the ferry book in pencil'],
    ['a number changed', 'her father had been twelve years in the ground'],
    ['another pronoun', 'he cast off, and did not look behind her'],
    ['words in another order', 'hatless and patient he stood at the rail'],
    ['two true halves joined', 'The man had no luggage and the slip was empty'],
    ['an ellipsis over half the story', 'Maud kept the ferry book … cast off'],
    ['a word inside another', 'err'],
    ['nothing', ''],
    ['punctuation', '— “…” —'],
    ['one letter', 'I'],
  ])('%s is not found', (_, quote) => {
    expect(found(STORY, quote)).toBeNull();
  });

  test('words that the story does not hold are never found', () => {
    fc.assert(
      fc.property(words, fc.array(fc.stringMatching(/^[A-Z]{3,8}$/u), { minLength: 2, maxLength: 12 }), (all, other) => {
        const quote = other.join(' ');
        fc.pre(!all.join(' ').includes(quote.toLowerCase()));
        const anchor = new QuoteFinder(all.join(' ')).find(quote);
        if (anchor) expect(anchor.match).toBe('approximate');
      }),
    );
  });
});

test('a slip of spelling anywhere, an article dropped or a comma added: still found, at its place', () => {
  const longWord = fc.stringMatching(/^[a-z]{6,10}$/u);
  fc.assert(
    fc.property(
      fc.uniqueArray(longWord, { minLength: 25, maxLength: 50 }),
      fc.nat({ max: 9 }),
      fc.nat({ max: 9 }),
      fc.boolean(),
      (all, slip, other, comma) => {
        const lines = all.map((one, at) => (at % 7 === 3 ? `the ${one}` : one));
        const text = lines.join(' ');
        const right = lines.slice(8, 20);
        const wrong = right.map((one, at) => (at === slip ? `${one}q` : at === other ? one.replace('the ', '') : one));
        const quote = wrong.join(' ');
        const anchor = new QuoteFinder(text).find(comma ? quote.replace(/ (?=\S+$)/u, ', ') : quote);
        expect(text.slice(anchor?.start, anchor?.end)).toBe(right.join(' '));
      },
    ),
  );
});

describe('places', () => {
  test('count byte-order mark, CR and front matter', () => {
    const file = `\uFEFF---\r\nprompt: A ferry book in pencil\r\nwords: 250\r\n---\r\n\r\n${STORY.replaceAll('\n', '\r\n')}`;
    const start = file.indexOf('# The Ferry Book');
    const finder = new QuoteFinder(file, { start, end: file.length });
    for (const quote of ['ferry book in pencil', 'At six the slip was empty.', "There's no boat after six."]) {
      const anchor = finder.find(quote);
      expect(anchor?.start).toBeGreaterThan(start);
      expect(file.slice(anchor?.start, anchor?.end).replaceAll('’', "'")).toBe(quote);
    }
  });

  test('stay inside the range', () => {
    const finder = new QuoteFinder(STORY, { start: 0, end: 200 });
    expect(finder.find('At six the slip was empty.')).toBeNull();
    expect(finder.find('AT SIX THE SLIP WAS EMPTY')).toBeNull();
    expect(finder.find('At six the slip was emptty, maud')).toBeNull();
  });

  test('are the nearest of several when one is asked for', () => {
    const text = 'the tide came in. The rest is gone. the tide came in. And then the tide came in.';
    const finder = new QuoteFinder(text);
    expect([0, 30, 48, 500].map((near) => finder.find('the tide came in', near)?.start)).toEqual([0, 36, 36, 63]);
    expect([0, 36, 500].map((near) => finder.find('THE TIDE CAME IN', near)?.start)).toEqual([0, 36, 63]);
  });

  test('are whole words first: "art" is found beside "heart", not in it', () => {
    expect(new QuoteFinder('Her heart was art.').find('art')).toMatchObject({ start: 14, end: 17 });
    expect(new QuoteFinder('Her heart.').find('art')).toBeNull();
  });
});

test('looks up in any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 80 }), (text, quote) => {
      const anchor = new QuoteFinder(text).find(quote);
      if (anchor) {
        expect(anchor.start).toBeLessThan(anchor.end);
        expect(anchor.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('is not slowed down without bound by a text of repetitions', () => {
  const text = 'the old the old the old '.repeat(5_000);
  const finder = new QuoteFinder(text);
  for (let at = 0; at < 20; at++) expect(finder.find(`the old the olt the old the oxd the old number${at} the odl`)).toBeNull();
});
