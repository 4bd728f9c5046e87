import { expect, test } from 'vitest';
import { StandingHistory } from '../../../../src/editor/continue/takes/standingHistory.js';

test('the history of takes goes back and forth, and forgets a path that is left', () => {
  const history = new StandingHistory();
  expect([history.canUndo, history.canRedo]).toEqual([false, false]);
  history.note('a');
  history.note('b');
  expect([history.previous, history.canRedo]).toEqual(['a', false]);
  history.note('a');
  history.note(undefined);
  expect([history.canUndo, history.next]).toEqual([false, 'a']);
  history.note('c');
  expect([history.current, history.canRedo, history.canUndo]).toEqual(['c', false, true]);
});
