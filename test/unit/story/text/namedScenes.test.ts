import { expect, test } from 'vitest';
import { scenesIn } from '../../../../src/story/text/namedScenes.js';

test('scenes stand under their headings, or after their breaks', () => {
  const text = '---\nprompt: x\n---\n\n# One\n\nShe came.\n\n* * *\n\nHe went.\n\n## Two\n\nThey stayed.\n';
  expect(scenesIn(text, false)).toEqual([
    { start: text.indexOf('# One'), heading: 'One', opening: 'She came.' },
    { start: text.indexOf('He went'), heading: undefined, opening: 'He went.' },
    { start: text.indexOf('## Two'), heading: 'Two', opening: 'They stayed.' },
  ]);
});

test('a screenplay’s scenes stand under their slugs', () => {
  const text = 'INT. KITCHEN - NIGHT\n\nShe waits.\n\n.BLACK\n\nNothing.\n';
  expect(scenesIn(text, true).map(({ heading }) => heading)).toEqual(['INT. KITCHEN - NIGHT', 'BLACK']);
});

test('one endless line is one scene', () => {
  expect(scenesIn('a '.repeat(2_000_000), false)).toHaveLength(1);
});
