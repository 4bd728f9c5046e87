import { occursIn } from '../../grammar/matches.js';
import { DAY_WORD } from '../../lexicon/time.js';
import type { Sentence } from '../../grammar/types.js';
import { mayAppoint, readAppointed } from './appointed.js';
import { mayTellHour, readClock } from './clock.js';
import { mayTellPart, readDayPart } from './dayPart.js';
import { TimeMarker, type TimeMark } from './timeMarks.js';
import { goesOn, isOnlyState, passageOf } from './passage.js';
import { mayTellSeason, readSeason } from './season.js';
import { readSigns } from './signs.js';
import { readWeekday } from './weekday.js';

const DAY = new RegExp(`\\b(?:${DAY_WORD})s?\\b`, 'u');
/** What day an event is on is not what day it is, unless it is said. */
const IS_TODAY = /\b(?:[Ii]t|[Tt]oday) (?:was|is|'s)\b/u;

function readDays(text: string, marker: TimeMarker): void {
  const isAppointed = mayAppoint(text) && readAppointed(text, marker);
  if (occursIn(DAY, text) && (!isAppointed || occursIn(IS_TODAY, text))) readWeekday(text, marker);
}

/** Without one of these no time passes. */
const MAY_PASS =
  /hour|day|week|month|year|decade|generation|season|night|morning|evening|noon|dusk|dark|dawn|light|later|sle[ep]|w[oa]ke|bed|asleep|spring|summer|autumn|winter|fall|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|sun |moon |set|by |travel|journey|supper|dinner|lunch|until|till|eventually|meanwhile|last|now|after|before/u;
const READERS: readonly (readonly [mayTell: (text: string) => boolean, read: (text: string, marker: TimeMarker) => void])[] = [
  [() => true, readDays],
  [mayTellHour, readClock],
  [mayTellPart, readDayPart],
  [mayTellSeason, readSeason],
];

/** The time a sentence tells, and whether it lets time pass. */
export function timesOf(sentence: Sentence, at: number): readonly TimeMark[] {
  const { text } = sentence;
  const marker = new TimeMarker(sentence, at);
  for (const [mayTell, read] of READERS) if (mayTell(text)) read(text, marker);
  readSigns(sentence, marker);
  const isOn = goesOn(text);
  const passage = occursIn(MAY_PASS, text) ? (passageOf(text) ?? (isOn ? 'turn' : undefined)) : undefined;
  // How long an event has been held on a day lets no time pass.
  if (marker.marks.some(({ kind }) => kind === 'event')) return marker.marks;
  if (passage === undefined || (isOnlyState(text, marker.words) && !isOn)) return marker.marks;
  // The time a sentence tells is the time after what it lets pass, unless more of it passes then.
  marker.passage(passage, marker.end > 0 && passageOf(text.slice(marker.end)) !== undefined);
  return marker.marks;
}
