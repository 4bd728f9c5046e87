import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../../src/story/style/lexicon.js';
import { ParagraphReader } from '../../../../src/story/style/paragraph.js';

const SCALE = { median: 0, perRootWord: 0, span: 1, partMeans: [] };
const lexicon = new Lexicon({
  words: 'the of sea glass',
  weights: [0, 0, 0, 0],
  pairs: 'the sea',
  pairWeights: [2],
  apart: 'sea glass|of glass',
  apartWeights: [3, 4],
  lists: { stock: '', habit: '', abstract: '', agent: '', modifier: '' },
  countWeights: [],
  intercept: 0,
  calibration: { story: SCALE, window: SCALE, context: 0.5, grades: { textured: 1, heavy: 2, overloaded: 3 }, markMeans: [] },
});
const [PAIR, SEA_GLASS, OF_GLASS] = [4, 5, 6];

function featuresOf(text: string): number[] {
  return [...new ParagraphReader(lexicon).read(text, () => false).features].filter((id) => id >= lexicon.wordCount);
}

describe('ParagraphReader', () => {
  test('finds pairs of neighbours, and pairs with one word between them, known or not', () => {
    expect(featuresOf('the sea of glass')).toEqual([PAIR, SEA_GLASS]);
    expect(featuresOf('of unheard glass')).toEqual([OF_GLASS]);
    expect(featuresOf('of Xanadu glass')).toEqual([OF_GLASS]);
  });

  test('finds no pair over a comma, or two words apart', () => {
    expect(featuresOf('the, sea, glass of, the glass')).toEqual([]);
    expect(featuresOf('sea the of glass')).toEqual([]);
  });

  test('gives each kind of feature its own weights', () => {
    expect([...lexicon.weights].map((weight) => Math.round(weight * 1000))).toEqual([0, 0, 0, 0, 2, 3, 4]);
  });
});
