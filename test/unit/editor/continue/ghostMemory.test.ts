import { describe, expect, test } from 'vitest';
import { GhostMemory } from '../../../../src/editor/continue/ghostMemory.js';

const [BEFORE, GHOST, AFTER] = ['She stopped.', ' She knocked twice.', '\n\nNobody came.'];

describe('ghost text that is known', () => {
  test('goes on from what was typed along with it, and not where something else was', () => {
    const memory = new GhostMemory();
    memory.add('a', BEFORE + AFTER, BEFORE.length, GHOST);
    for (let typed = 0; typed < GHOST.length; typed++) {
      const text = BEFORE + GHOST.slice(0, typed) + AFTER;
      expect(memory.restsAt('a', text, BEFORE.length + typed)).toEqual([GHOST.slice(typed)]);
    }
    expect(memory.restsAt('a', BEFORE + GHOST + AFTER, BEFORE.length + GHOST.length)).toEqual([]);
    expect(memory.restsAt('a', `${BEFORE} He${AFTER}`, BEFORE.length + 3)).toEqual([]);
    expect(memory.restsAt('b', BEFORE + AFTER, BEFORE.length)).toEqual([]);
    expect(memory.restsAt('a', `Well. ${BEFORE}${AFTER}`, BEFORE.length)).toEqual([]);
    expect(memory.restsAt('a', `${BEFORE}${AFTER} More.`, BEFORE.length)).toEqual([]);
  });

  test('is kept with the others of its place, the latest first', () => {
    const memory = new GhostMemory();
    memory.add('a', BEFORE + AFTER, BEFORE.length, GHOST);
    memory.add('a', BEFORE + AFTER, BEFORE.length, ' She left.');
    expect(memory.restsAt('a', BEFORE + AFTER, BEFORE.length)).toEqual([' She left.', GHOST]);
    memory.add('a', BEFORE + AFTER, 3, ' x');
    expect(memory.restsAt('a', BEFORE + AFTER, BEFORE.length)).toEqual([]);
  });
});
