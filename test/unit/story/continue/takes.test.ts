import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bySentence,
  byWord,
  MemorySummaries,
  placeFor,
  writeTakes,
  type ContinueRequest,
  type TakesEnd,
  type TakesEvent,
} from '../../../../src/story/continue/index.js';
import { pickApart } from '../../../../src/story/continue/diversity/dpp.js';
import { similarityByWords } from '../../../../src/story/continue/diversity/similarity.js';
import { sideBySide } from '../../../../src/story/continue/sideBySide.js';
import { LanguageModelError, type LanguageModel } from '../../../../src/story/languageModel.js';
import { sentence } from '../draft/support.js';
import { carryingModel, endless, requestAt } from './support.js';

const BEFORE = 'The boat lay on its side. Nobody had come for it since the flood.';
const REAL = { profile: { demonstration: false }, parallel: 4 };

async function runTakes(
  request: ContinueRequest,
  count: number,
  model: LanguageModel,
  signal = new AbortController().signal,
  watch: (event: TakesEvent) => void = () => undefined,
): Promise<{ end: TakesEnd; events: TakesEvent[] }> {
  const events: TakesEvent[] = [];
  for await (const event of writeTakes(request, count, model, new MemorySummaries(), signal)) {
    watch(event);
    events.push(event);
  }
  const end = events.at(-1);
  if (end?.kind !== 'end') throw new Error('takes did not end with their end');
  return { end, events };
}

describe('takes', () => {
  test('grow side by side, and each is whole in the end', async () => {
    const model = carryingModel((_request, index) => endless(index * 300), 'instruction', REAL);
    const { end, events } = await runTakes(requestAt(BEFORE, { words: 120, seed: 5 }), 3, model);
    const order = events.flatMap((event) => (event.kind === 'text' ? [event.take] : []));
    expect(order.lastIndexOf(0)).toBeGreaterThan(order.indexOf(1));
    expect(events.filter((event) => event.kind === 'context')).toHaveLength(1);
    expect(end).toMatchObject({ stop: 'done' });
    expect(end.takes).toHaveLength(3);
    for (const take of end.takes) {
      const given = events.map((event) => (event.kind === 'text' && event.take === take.take ? event.text : '')).join('');
      expect(take.text).toBe(given);
      expect(Math.abs(take.words - 120)).toBeLessThan(20);
    }
    expect(new Set(model.requests.map((request) => request.sampling.seed)).size).toBe(model.requests.length);
    expect(model.requests.length).toBeGreaterThanOrEqual(4);
  });

  test('that say the same are left out for one that does not, and the first stays first', async () => {
    const same = [sentence(1), sentence(2), sentence(3)].join(' ');
    const model = carryingModel(
      ({ sampling }) => [sampling.seed === 7 + 3 * 104_729 ? [sentence(90), sentence(91), sentence(92)].join(' ') : same],
      'instruction',
      REAL,
    );
    const { end } = await runTakes(requestAt(BEFORE, { words: 60, seed: 7 }), 2, model);
    expect(end.takes.map(({ take }) => take)).toEqual([0, 3]);
    expect(end.takes[0]?.diversity).toBe(1);
    expect(end.takes[1]?.diversity).toBeGreaterThan(0.3);
  });

  test('are told apart by embeddings where the model has them, by words where that fails', async () => {
    const vectors = [
      [1, 0],
      [1, 0.1],
      [0, 1],
      [1, 0],
    ];
    const model = carryingModel(
      (_request, index) => [[sentence(index * 9), sentence(index * 9 + 1), sentence(index * 9 + 2)].join(' ')],
      'instruction',
      REAL,
    );
    const embedding = Object.assign(model, {
      embed: (texts: readonly string[]) => Promise.resolve(texts.map((_, index) => vectors[index] ?? [0, 0])),
    });
    const { end } = await runTakes(requestAt(BEFORE, { words: 50 }), 2, embedding);
    expect(end.takes.map(({ take, diversity }) => [take, diversity])).toEqual([
      [0, 1],
      [2, 1],
    ]);
    const failing = Object.assign(model, { embed: () => Promise.reject(new LanguageModelError('refused', 'no')) });
    expect((await runTakes(requestAt(BEFORE, { words: 50 }), 2, failing)).end.takes).toHaveLength(2);
  });

  test('come one after the other where the model does one thing at a time', async () => {
    const model = carryingModel((_request, index) => endless(index * 300), 'instruction', {
      parallel: 1,
      profile: { demonstration: false },
    });
    const { events, end } = await runTakes(requestAt(BEFORE, { words: 60 }), 3, model);
    const order = events.flatMap((event) => (event.kind === 'text' ? [event.take] : []));
    expect(order).toEqual([...order].sort());
    expect(model.requests).toHaveLength(3);
    expect(end.takes).toHaveLength(3);
  });

  test('are kept as far as they came when they are cancelled, or when some fail', async () => {
    const stop = new AbortController();
    const model = carryingModel((_request, index) => endless(index * 300), 'instruction', REAL);
    const { end } = await runTakes(requestAt(BEFORE, { words: 2_000 }), 3, model, stop.signal, (event) => {
      if (event.kind === 'text' && event.take === 1) stop.abort();
    });
    expect(end.stop).toBe('cancelled');
    expect(end.takes.length).toBeGreaterThan(0);
    const half = carryingModel(
      (_request, index) => {
        if (index % 2 === 1) throw new LanguageModelError('lost', 'gone');
        return endless(index * 300);
      },
      'instruction',
      REAL,
    );
    expect((await runTakes(requestAt(BEFORE), 2, half)).end.takes.length).toBeGreaterThan(0);
    const none = carryingModel(
      () => {
        throw new LanguageModelError('lost', 'gone');
      },
      'instruction',
      REAL,
    );
    await expect(runTakes(requestAt(BEFORE), 2, none)).rejects.toMatchObject({ code: 'lost' });
  });
});

describe('picking apart', () => {
  test('takes the item whose determinant with those before is the largest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 6 }),
        (raw) => {
          const vectors = raw.map((one) => one.map((value) => value + 0.01));
          const unit = vectors.map((one) => one.map((value) => value / Math.hypot(...one)));
          const similarity = unit.map((a) => unit.map((b) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)));
          const order = pickApart(
            similarity,
            similarity.map(() => 1),
            3,
            0,
          );
          expect(order[0]).toBe(0);
          for (let size = 2; size <= order.length; size++) {
            const before = order.slice(0, size - 1);
            const best = Math.max(
              ...similarity.map((_, item) => (before.includes(item) ? -1 : determinant(similarity, [...before, item]))),
            );
            expect(determinant(similarity, order.slice(0, size))).toBeGreaterThanOrEqual(best - 1e-9);
          }
        },
      ),
    );
  });

  test('prefers what is better among equals', () => {
    const apart = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(pickApart(apart, [0.2, 0.9, 0.5], 2)).toEqual([1, 2]);
  });

  test('knows texts by the runs of words they share', () => {
    const [row] = similarityByWords([
      'The gulls cried over the harbour.',
      'The gulls cried over the harbour.',
      'Nothing moved in that cellar at night.',
      '',
    ]);
    expect(row?.[1]).toBeCloseTo(1);
    expect(row?.[2]).toBeLessThan(0.1);
    expect(row?.[3]).toBe(0);
  });
});

/** Of the kernel's rows and columns named, by expansion. */
function determinant(similarity: readonly (readonly number[])[], items: readonly number[]): number {
  const kernel = items.map((row, i) => items.map((column, j) => (similarity[row]?.[column] ?? 0) + (i === j ? 1e-3 : 0)));
  const expand = (matrix: readonly (readonly number[])[]): number =>
    matrix.length === 1
      ? (matrix[0]?.[0] ?? 0)
      : matrix.reduce((sum, row, index) => {
          const minor = matrix.filter((_, other) => other !== index).map((one) => one.slice(1));
          return sum + (index % 2 === 0 ? 1 : -1) * (row[0] ?? 0) * expand(minor);
        }, 0);
  return expand(kernel);
}

describe('ghost text', () => {
  test('is parted by word and by sentence without losing anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(byWord(text).join('')).toBe(text);
        expect(bySentence(text).join('')).toBe(text);
      }),
    );
    expect(byWord(' ran home. ')).toEqual([' ran', ' home. ']);
    expect(bySentence(' ran home. “Wait!” said Mr. Hale. It rained.\n\nNext day')).toEqual([
      ' ran home.',
      ' “Wait!” said Mr. Hale.',
      ' It rained.',
      '\n\nNext day',
    ]);
  });

  test('goes where text may go', () => {
    expect(placeFor('---\na: 1\n---\nBody', 3)).toBe(13);
    expect(placeFor('The lighthouse.', 6)).toBe(14);
    expect(placeFor('One.\r\nTwo.', 5)).toBe(4);
    expect(placeFor('a😀b', 2)).toBe(3);
    expect(placeFor('One.', 99)).toBe(4);
    expect(placeFor('One. Two', 5)).toBe(5);
  });
});

describe('streams side by side', () => {
  test('a failure while nobody waits is told to whoever waits next', async () => {
    async function* fails(): AsyncGenerator<number> {
      yield* await Promise.reject<AsyncGenerator<number>>(new Error('broken'));
    }
    async function* counts(): AsyncGenerator<number> {
      for (let n = 0; n < 100; n++) yield await Promise.resolve(n);
    }
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const n of sideBySide([counts, fails], 2)) {
        seen.push(n);
        await new Promise(setImmediate);
      }
    };
    await expect(read()).rejects.toThrow('broken');
    expect(seen.length).toBeLessThan(100);
  });
});
