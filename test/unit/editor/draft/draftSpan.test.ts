import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DraftSpan } from '../../../../src/editor/draft/draftSpan.js';

/** A document whose every character says who wrote it: the plain truth the span is compared with. */
class MarkedDocument {
  private text = 'wwwwwwwwww';
  story = '';
  readonly span = new DraftSpan(5);

  draft(length: number): void {
    const at = this.span.end;
    const piece = Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + this.story.length + index)).join('');
    this.text = this.text.slice(0, at) + piece + this.text.slice(at);
    this.story += piece;
    this.span.appendStory(length);
  }

  edit(from: number, length: number, inserted: number): void {
    const start = Math.min(from, this.text.length);
    const removed = Math.min(length, this.text.length - start);
    this.text = this.text.slice(0, start) + 'w'.repeat(inserted) + this.text.slice(start + removed);
    this.span.shift({ start, removed, inserted });
  }

  get drafted(): string {
    return this.text.slice(this.span.start, this.span.end);
  }

  get outside(): string {
    return this.text.slice(0, this.span.start) + this.text.slice(this.span.end);
  }

  at(start: number, end: number): string {
    return this.text.slice(start, end);
  }
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('draft' as const), length: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('edit' as const), from: fc.nat(60), length: fc.nat(8), inserted: fc.nat(6) }),
);

function play(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]): MarkedDocument {
  const document = new MarkedDocument();
  for (const one of steps) {
    if (one.kind === 'draft') document.draft(one.length);
    else document.edit(one.from, one.length, one.inserted);
  }
  return document;
}

describe('a draft span', () => {
  test('holds every character of the story that still stands, whatever the writer edits', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const document = play(steps);
        expect(document.outside).toMatch(/^w*$/);
        expect(document.span.writerLength).toBe(document.drafted.replaceAll(/[^w]/g, '').length);
        expect(document.span.storyLength).toBe(document.story.length);
      }),
    );
  });

  test('locates exactly the stretches that nobody touched', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat(80), fc.integer({ min: 1, max: 20 }), (steps, from, length) => {
        const document = play(steps);
        const wanted = document.story.slice(from, from + length);
        fc.pre(wanted.length === length);
        const place = document.span.locate(from, from + length);
        if (place) expect(document.at(place.start, place.end)).toBe(wanted);
        else expect(document.drafted).not.toContain(wanted);
      }),
    );
  });

  test('leaves text typed exactly at either edge to the writer', () => {
    const span = new DraftSpan(10);
    span.appendStory(20);
    span.shift({ start: 30, removed: 0, inserted: 4 });
    expect([span.start, span.end]).toEqual([10, 30]);
    span.shift({ start: 10, removed: 0, inserted: 4 });
    expect([span.start, span.end, span.writerLength]).toEqual([14, 34, 0]);
  });

  test('follows a revision, and finds later text at its new place', () => {
    const span = new DraftSpan(0);
    span.appendFrame(3);
    span.appendStory(30);
    span.reviseStory(5, 10, 12);
    expect(span.locate(0, 37)).toEqual({ start: 3, end: 40 });
    expect(span.storyLength).toBe(37);
    span.shift({ start: 20, removed: 0, inserted: 1 });
    expect(span.locate(5, 30)).toBeUndefined();
  });
});

describe('a change somebody else makes', () => {
  const spanOf = (length: number): DraftSpan => {
    const span = new DraftSpan(10);
    span.appendStory(length);
    return span;
  };

  test.each([
    ['typed right before it', 5, { start: 10, removed: 0, inserted: 3 }, false],
    ['taken out right before it', 5, { start: 7, removed: 3, inserted: 0 }, false],
    ['typed after it, with something between', 5, { start: 16, removed: 0, inserted: 1 }, false],
    ['typed at its end, where more is to come', 5, { start: 15, removed: 0, inserted: 1 }, true],
    ['taken out at its end', 5, { start: 15, removed: 2, inserted: 0 }, true],
    ['typed within it', 5, { start: 12, removed: 0, inserted: 1 }, true],
    ['that takes its beginning', 5, { start: 8, removed: 3, inserted: 0 }, true],
    ['typed where nothing stands yet', 0, { start: 10, removed: 0, inserted: 1 }, true],
    ['taken out right before where nothing stands yet', 0, { start: 9, removed: 1, inserted: 0 }, true],
    ['typed before where nothing stands yet', 0, { start: 9, removed: 0, inserted: 1 }, false],
  ])('%s', (_what, length, change, touched) => {
    expect(spanOf(length).shiftAll([change])).toBe(touched);
  });
});
