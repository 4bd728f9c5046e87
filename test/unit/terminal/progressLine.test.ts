import { describe, expect, test } from 'vitest';
import { describeProgress, inTime, ProgressLine } from '../../../src/terminal/progressLine.js';

const progress = {
  kind: 'progress',
  phase: 'writing',
  scene: 2,
  scenes: 4,
  words: 812,
  askedWords: 3000,
  tokensPerSecond: 34.2,
  secondsLeft: 62,
} as const;

/** What a terminal shows of what was written to it. */
function screen(written: string): string {
  return written
    .split('\n')
    .map((line) => line.split('\r\u001b[K').at(-1))
    .join('\n');
}

function line(live: boolean, columns = 80): { show: ProgressLine; text: () => string; pass: (ms: number) => void } {
  let text = '';
  let now = 0;
  const stream = { columns, write: (more: string) => (text += more) };
  return { show: new ProgressLine(stream, live, () => now), text: () => text, pass: (ms) => (now += ms) };
}

describe('progress', () => {
  test('in words', () => {
    expect(describeProgress(progress)).toBe('writing scene 2 of 4 · 812 of 3,000 words · 34 tokens/s · 62 s left');
    expect(describeProgress({ ...progress, phase: 'planning', tokensPerSecond: 0, secondsLeft: null })).toBe(
      'planning · 812 of 3,000 words',
    );
    expect([0.2, 89, 90, 5_400, 7_260].map(inTime)).toEqual(['1 s', '89 s', '2 min', '1 h 30 min', '2 h 1 min']);
  });

  test('tells a terminal nothing but letters, whatever a server calls its models', () => {
    const { show, text } = line(false);
    show.note('\u001b[2Jevil\r\n\u009b31mmodel on 127.0.0.1');
    expect(text()).toBe(' [2Jevil 31mmodel on 127.0.0.1\n');
  });

  test('where a person watches is one line, never longer than the screen, that notes push down', () => {
    const { show, text, pass } = line(true, 40);
    show.loading(0.5);
    show.show(progress);
    expect(screen(text())).toBe('writing scene 2 of 4 · 812 of 3,000 wor');
    show.show({ ...progress, words: 813 });
    pass(100);
    show.show({ ...progress, words: 814 });
    expect(text()).not.toContain('813');
    show.note('seed 7');
    expect(screen(text())).toBe('seed 7\nwriting scene 2 of 4 · 814 of 3,000 wor');
    show.clear();
    expect(screen(text())).toBe('seed 7\n');
  });

  test('elsewhere is a plain line for each new step', () => {
    const { show, text } = line(false);
    show.loading(0.5);
    show.show(progress);
    show.show({ ...progress, words: 900 });
    show.show({ ...progress, scene: 3, words: 950 });
    show.clear();
    expect(text()).toBe('writing scene 2 of 4: 812 of 3,000 words\nwriting scene 3 of 4: 950 of 3,000 words\n');
  });
});
