import type { TextRange } from '../../../story/findings/finding.js';
import { followEdit, type TextEdit } from '../../../story/findings/place.js';

/**
 * Where takes go: empty while none stands in the text, else around the one that does. Offsets count every line break as one.
 * Knows no document: it is told of each change in order.
 */
export type Slot = TextRange;

/**
 * Moves a slot with one edit.
 *
 * @param holds whether a take stands in it: what is typed at its edges stays outside then, and is the writer's. What is typed at an empty slot,
 *   or goes on from there, is inside: the first words of a take that was accepted in part, or words of the writer's.
 */
export function followSlot(slot: Slot, edit: TextEdit, holds: boolean): Slot {
  const grown = edit.start + edit.text.length;
  if (edit.start === slot.start && edit.end === slot.end && !(holds && slot.start === slot.end)) return { start: slot.start, end: grown };
  if (holds) {
    const { start, end } = followEdit({ ...slot, intact: true }, edit);
    return { start, end };
  }
  const growth = edit.text.length - (edit.end - edit.start);
  if (edit.start > slot.end) return slot;
  if (edit.end < slot.start || (edit.end === slot.start && edit.start < slot.start)) {
    return { start: slot.start + growth, end: slot.end + growth };
  }
  return { start: Math.min(slot.start, edit.start), end: edit.end >= slot.end ? grown : slot.end + growth };
}
