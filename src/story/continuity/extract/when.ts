import { DAY_WORD } from '../lexicon/time.js';
import type { Sentence } from '../read/types.js';
import { CLOCK_GATE, readClock } from './clock.js';
import { PART_GATE, readDayPart } from './dayPart.js';
import { Marker, type TimeMark } from './marker.js';
import { isOnlyState, passageOf } from './passage.js';
import { readSeason, SEASON_GATE } from './season.js';
import { readWeekday } from './weekday.js';

const READERS: readonly (readonly [gate: RegExp, read: (text: string, marker: Marker) => void])[] = [
  [new RegExp(`\\b(?:${DAY_WORD})s?\\b`, 'u'), readWeekday],
  [CLOCK_GATE, readClock],
  [PART_GATE, readDayPart],
  [SEASON_GATE, readSeason],
];

/** The time a sentence tells, and whether it lets time pass. */
export function timesOf(sentence: Sentence, at: number): readonly TimeMark[] {
  const { text } = sentence;
  const marker = new Marker(sentence, at);
  for (const [gate, read] of READERS) if (gate.test(text)) read(text, marker);
  const passage = passageOf(text);
  if (passage === undefined || isOnlyState(text, marker.words)) return marker.marks;
  // The time a sentence tells is the time after what it lets pass, unless more of it passes then.
  marker.passage(passage, marker.end > 0 && passageOf(text.slice(marker.end)) !== undefined);
  return marker.marks;
}
