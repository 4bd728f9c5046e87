import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BegunGuard } from '../../../../src/engine/server/begunGuard.js';
import type { ThinkingPiece } from '../../../../src/engine/thinkingFilter.js';

const BEGUN = 'The keeper climbed the stair with the lamp in his left hand, counting.';

/** The text in pieces of these lengths, over and over. */
function pieces(text: string, lengths: readonly number[]): ThinkingPiece[] {
  const cut: ThinkingPiece[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1;
    cut.push({ kind: 'text', text: text.slice(at, at + length), tokens: 1 });
    at += length;
  }
  return cut;
}

function through(begun: string, reply: string, lengths: readonly number[]): { readonly text: string; readonly guard: BegunGuard } {
  const guard = new BegunGuard(begun);
  const given = [...pieces(reply, lengths).flatMap((piece) => [...guard.push([piece])]), ...guard.end()];
  return { text: given.map(({ text }) => text).join(''), guard };
}

const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('the beginning of a reply that goes on from a begun text', () => {
  test('without the begun text comes through as it is, however it is cut', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 200 }), lengths, (begun, reply, cut) => {
        fc.pre(begun.trimStart().length < 32 || !reply.trimStart().startsWith(begun.trimStart().slice(0, 32)));
        expect(through(begun, reply, cut).text).toBe(reply);
      }),
    );
  });

  test('that begins a little like the begun text comes through too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), fc.string({ maxLength: 40 }), lengths, (alike, rest, cut) => {
        const reply = `${BEGUN.slice(0, alike)}\u0001${rest}`;
        expect(through(BEGUN, reply, cut)).toMatchObject({ text: reply, guard: { startedAnew: false } });
      }),
    );
  });

  test('with the begun text before it has it taken off', () => {
    fc.assert(
      fc.property(fc.string(), lengths, (rest, cut) => {
        const { text, guard } = through(BEGUN, BEGUN + rest, cut);
        expect([text, guard.wasEcho, guard.startedAnew]).toEqual([rest, true, false]);
      }),
    );
  });

  test('that tells the begun text once more, and another end to it, is found out before a word of it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: BEGUN.length - 1 }), fc.string(), lengths, (alike, rest, cut) => {
        const { text, guard } = through(BEGUN, `${BEGUN.slice(0, alike)}\u0001${rest}`, cut);
        expect(guard.startedAnew).toBe(true);
        expect(text.length).toBeLessThanOrEqual(rest.length);
      }),
    );
  });
});
