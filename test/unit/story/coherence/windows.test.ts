import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowsOf } from '../../../../src/story/coherence/windows.js';
import { novel } from '../../../support/scriptedCoherence/novel.js';

describe('windows', () => {
  test('follow on each other, none longer than asked, whatever the text', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '# One', '* * *', 'word '.repeat(300), '😀'.repeat(200)));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.integer({ min: 200, max: 4_000 }), (lines, max) => {
        const text = lines.join('\n');
        const windows = windowsOf(text, max);
        expect(windows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of windows) expect(end - start).toBeLessThanOrEqual(max);
      }),
    );
  });

  test('begin at chapters where they can', () => {
    const text = novel(5, 120);
    expect(windowsOf(text).map(({ start }) => text.slice(start, start + 3))).toEqual(
      Array.from({ length: windowsOf(text).length }, () => '## '),
    );
  });

  test('an edit near the beginning leaves most windows of a story without chapters as they were', () => {
    const text = novel(12).replaceAll(/^## .*$/gmu, '');
    const windows = (story: string): Set<string> => new Set(windowsOf(story).map(({ start, end }) => story.slice(start, end)));
    const before = windows(text);
    const after = windows(text.replace('On page 7 ', 'On the seventh page, which was torn out long before she came to it, '));
    expect([...after].filter((window) => before.has(window)).length).toBeGreaterThanOrEqual(before.size - 3);
  });

  test('a line of five million characters is parted in a moment', () => {
    const text = 'word '.repeat(1_000_000);
    const windows = windowsOf(text);
    expect(windows.at(-1)?.end).toBe(text.length);
    for (const { end } of windows.slice(0, -1)) expect(text.charAt(end - 1)).toBe(' ');
  });
});
