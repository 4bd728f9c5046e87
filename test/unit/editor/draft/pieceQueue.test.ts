import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PieceQueue } from '../../../../src/editor/draft/pieceQueue.js';

describe('pieces waiting for their document', () => {
  test('come out whole and in order, and never end in blanks while more is to come', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('\n\n', ' ', '\n'), fc.stringMatching(/^[a-z]{1,8}[ \n]{0,2}$/)), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (parts, every) => {
        const queue = new PieceQueue();
        let out = '';
        for (const [index, text] of parts.entries()) {
          queue.add({ kind: 'story', text });
          if (index % every !== 0) continue;
          for (let piece = queue.take(false); piece; piece = queue.take(false)) {
            out += piece.text;
            expect(out).toBe(out.trimEnd());
          }
        }
        for (let piece = queue.take(true); piece; piece = queue.take(true)) out += piece.text;
        expect(out).toBe(parts.join(''));
      }),
    );
  });

  test('keep a revision between the text before it and the text after it', () => {
    const queue = new PieceQueue();
    queue.add({ kind: 'story', text: 'One. ' });
    queue.add({ kind: 'revise', start: 0, end: 4, text: 'Two.' });
    queue.add({ kind: 'story', text: 'Three.' });
    expect([queue.take(false), queue.take(false), queue.take(false)]).toEqual([
      { kind: 'story', text: 'One. ' },
      { kind: 'revise', start: 0, end: 4, text: 'Two.' },
      { kind: 'story', text: 'Three.' },
    ]);
  });
});
