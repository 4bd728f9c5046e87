import { describe, expect, test } from 'vitest';
import type { Chunk } from '../../../../src/story/languageModel.js';
import { draft, handModel, sentence, type HandReply } from './support.js';

function counter(): () => number {
  let n = 0;
  return () => n++;
}

/** Builds a reply of pieces that no other reply holds. */
function fresh(piece: (n: number) => string, count: number): HandReply {
  const next = counter();
  return () => Array.from({ length: count }, () => piece(next()));
}

const longSentence = (n: number): string => `${Array.from({ length: 250 }, (_, at) => `word${String(n)}x${String(at)}`).join(' ')}. `;
const long = (size: number, unit: (n: number) => string): string => {
  let text = '';
  for (let n = 0; text.length < size; n++) text += unit(n);
  return text;
};

/** Models that give no story at all. */
const BARREN: Readonly<Record<string, HandReply>> = {
  nothing: () => [],
  spaces: () => Array.from({ length: 1_000 }, () => ' '),
  'ten thousand blank lines': () => ['\n'.repeat(10_000)],
  dots: () => ['…'],
  'rows of marks': () => ['!!! ??? …\n\n'.repeat(50)],
  pictures: () => ['🎉 🚀 '.repeat(300)],
  'pictures that shout': () => ['🎉! 🎉? 🚀! '.repeat(200)],
  'zero bytes': () => ['\0\0\0 \0. '.repeat(500)],
  headings: () => ['# One\n\n## Two\n\n**Three**\n\n'],
};

const UNENDING = long(250_000, (n) => `word${String(n)} `);
const MUCH = long(250_000, (n) => `${sentence(n)} `);

/** Models that give something, in odd ways. */
const ODD: Readonly<Record<string, HandReply>> = {
  'a word a reply': fresh((n) => `W${String(n)}ord.`, 1),
  'no sentence ends': fresh((n) => `word${String(n)} `, 4_000),
  'no sentence ends, all at once': () => [UNENDING],
  'a book at once': () => [MUCH],
  'one endless word': () => ['a'.repeat(250_000)],
  'sentences of 250 words': fresh(longSentence, 4),
  'one sentence again and again': () => ['The boat was late again and nobody minded it much. '.repeat(50)],
  'letters one by one': fresh((n) => `${sentence(n)} `, 40),
  'right to left': fresh((n) => `\u202eהסירה ${String(n)} עברה את הנהר בלילה קר וארוך. `, 60),
  'speech that is never closed': fresh((n) => `“${sentence(n)} `, 60),
  'halves of characters': fresh((n) => `\ud800 The boat ${String(n)} was \udc00 late again and nobody minded. `, 60),
};

const asLetters =
  (reply: HandReply): HandReply =>
  (request, index) =>
    [...reply(request, index)].flatMap((piece): (string | Chunk)[] => (typeof piece === 'string' ? piece.split('') : [piece]));

describe.each([1_024, 32_768])('in a context of %i tokens', (contextTokens) => {
  test.each(Object.entries(BARREN))('a model of %s fails after a few requests, in a sentence', async (_name, reply) => {
    const model = handModel(reply, { contextTokens });
    const { result, story } = await draft(model, 1_000);
    expect(result).toMatchObject({ stop: 'failed', written: 0, error: { code: 'refused' } });
    expect(story).toBe('');
    expect(model.requests.length).toBeLessThan(10);
  });

  test.each(Object.entries(ODD))('a model of %s is asked a bounded number of times', async (name, reply) => {
    for (const targetWords of [100, 3_000]) {
      const model = handModel(name === 'letters one by one' ? asLetters(reply) : reply, { contextTokens });
      const { result, story } = await draft(model, targetWords);
      expect(result.written).toBeLessThanOrEqual(1.05 * targetWords + 250);
      expect(model.requests.length).toBeLessThan(40 + targetWords / 25);
      // eslint-disable-next-line no-control-regex -- that there are none is the point
      expect(story).not.toMatch(/[\0-\x08\x0b-\x1f]/u);
      expect(story.isWellFormed()).toBe(true);
    }
  });
});

test('a reply without an end chunk is read, and never taken for an ending', async () => {
  const model = handModel(
    fresh((n) => `${sentence(n)} `, 40),
    { endless: true },
  );
  const { result } = await draft(model, 1_000);
  expect(result.stop).toBe('trimmed');
  expect(Math.abs(result.ratio - 1)).toBeLessThanOrEqual(0.05);
});

test('a model that does not listen to the stop is left alone', async () => {
  const controller = new AbortController();
  let given = 0;
  const endless: HandReply = function* () {
    for (let n = 0; ; n++) {
      given++;
      yield `${sentence(n)} `;
    }
  };
  const model = handModel(endless, { deaf: true, contextTokens: 1_000_000, profile: { trainedWords: { min: 100, max: 100_000 } } });
  const { result, story } = await draft(model, 100_000, {
    signal: controller.signal,
    watch: (event) => {
      if (event.kind === 'text') controller.abort();
    },
  });
  expect(result.stop).toBe('cancelled');
  expect(story).not.toBe('');
  expect(given).toBeLessThan(300);
});

test('blank space without end is not read for ever', async () => {
  const endless: HandReply = function* () {
    for (;;) yield { kind: 'text', text: '          ', tokens: 0 };
  };
  const { result } = await draft(handModel(endless), 1_000);
  expect(result.stop).toBe('failed');
});

test('a hundred thousand words are drafted without a hang', async () => {
  // Work that grew with the square of the story would run into the test's own limit.
  const { result } = await draft(handModel(fresh((n) => `${sentence(n)} `, 120)), 100_000);
  expect(Math.abs(result.ratio - 1)).toBeLessThanOrEqual(0.05);
});
