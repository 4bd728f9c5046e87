import type { TextRange } from './finding.js';

/** One replacement in a text: the units from `start` to `end` give way to `text`. */
export interface TextEdit extends TextRange {
  readonly text: string;
}

/** A range that follows the edits of its text. */
export interface Place extends TextRange {
  /** True while nothing inside the range was changed: what it covers is what was quoted. */
  readonly intact: boolean;
}

/**
 * Moves a place with one edit. What is typed before it pushes it on, what is typed at its edges stays outside, what is typed inside
 * belongs to it. An edit that takes a part of it leaves the rest; one that takes all of it leaves an empty place where it stood.
 */
export function followEdit(place: Place, edit: TextEdit): Place {
  const shift = edit.text.length - (edit.end - edit.start);
  if (edit.end <= place.start) return { ...place, start: place.start + shift, end: place.end + shift };
  if (edit.start >= place.end) return place;
  if (edit.start <= place.start && edit.end >= place.end) return { start: edit.start, end: edit.start, intact: false };
  if (edit.start < place.start) return { start: edit.end + shift, end: place.end + shift, intact: false };
  if (edit.end > place.end) return { start: place.start, end: edit.start, intact: false };
  return { start: place.start, end: place.end + shift, intact: false };
}

/**
 * Moves a place with a list of edits, each counted in the text that the ones before it left. An editor's change event qualifies: it
 * lists its changes from the end of the document to its beginning.
 */
export function followEdits(place: Place, edits: readonly TextEdit[]): Place {
  return edits.reduce(followEdit, place);
}

/** A range as it stands before anything was edited. */
export function placeOf({ start, end }: TextRange): Place {
  return { start, end, intact: true };
}
