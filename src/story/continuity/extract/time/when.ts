import { occursIn } from '../../grammar/matches.js';
import { DAY_WORD } from '../../lexicon/time.js';
import type { Sentence } from '../../grammar/types.js';
import { mayAppoint, readAppointed } from './appointed.js';
import { mayBeAtHour, mayTellHour, readClock } from './clock.js';
import { mayTellPart, readDayPart } from './dayPart.js';
import { TimeMarker, type TimeMark } from './timeMarks.js';
import { goesOn, isOnlyState, passageOf } from './passage.js';
import { mayTellSeason, readSeason } from './season.js';
import { hoursSince, readTurns } from './sameMoment.js';
import { readSigns } from './signs.js';
import { readWeekday } from './weekday.js';

const DAY = new RegExp(`\\b(?:${DAY_WORD})s?\\b`, 'u');
/** What day an event is on is not what day it is, unless it is said. */
const IS_TODAY = /\b(?:[Ii]t|[Tt]oday) (?:was|is|'s)\b/u;

function mayTellDay(text: string): boolean {
  return occursIn(DAY, text) || mayAppoint(text);
}

function readDays(text: string, marker: TimeMarker): void {
  const isAppointed = mayAppoint(text) && readAppointed(text, marker);
  if (occursIn(DAY, text) && (!isAppointed || occursIn(IS_TODAY, text))) readWeekday(text, marker);
}

/** Without one of these the day turns to nothing. */
const MAY_TURN =
  /\b(?:sun|stars?|[Nn]ight|[Dd]usk|[Dd]arkness|[Tt]wilight|nightfall|[Ee]vening|[Dd]awn|day|daylight|daybreak|dark|light)\b/u;

/** Without one of these no time passes. */
const MAY_PASS =
  /hour|day|week|month|year|decade|generation|season|night|morning|evening|noon|dusk|dark|dawn|light|later|sle[ep]|w[oa]ke|bed|asleep|spring|summer|autumn|winter|fall|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|sun |moon |set|by |travel|journey|supper|dinner|lunch|until|till|eventually|meanwhile|last|now|after|before/u;
const READERS: readonly (readonly [mayTell: (text: string) => boolean, read: (text: string, marker: TimeMarker) => void])[] = [
  [mayTellDay, readDays],
  [mayTellHour, readClock],
  [mayTellPart, readDayPart],
  [mayTellSeason, readSeason],
];

/** How much time a sentence lets pass beside what it tells of it, if any. */
function passageIn(text: string, marker: TimeMarker): string | undefined {
  const isOn = goesOn(text);
  const passage = occursIn(MAY_PASS, text) ? (passageOf(text) ?? (isOn ? 'turn' : undefined)) : undefined;
  return passage === undefined || (isOnlyState(text, marker.words) && !isOn) ? undefined : passage;
}

/** How many hours may have gone by, where a sentence says that hardly any time did. */
function sinceIn(text: string, marker: TimeMarker): number | undefined {
  const since = marker.marks.length > 0 || occursIn(MAY_TURN, text) ? hoursSince(text) : undefined;
  if (since !== undefined) readTurns(text, marker);
  return since;
}

/** "Nine o'clock the next morning": the hour is told with the day that it comes after. */
const OF_NEXT_DAY = /^ ,? ?(?:(?:on|of|in) )?(?:the )?(?:next|following) [A-Za-z]+/u;

/** The time a sentence tells, and whether it lets time pass. */
export function timesOf(sentence: Sentence, at: number): readonly TimeMark[] {
  const { text } = sentence;
  const marker = new TimeMarker(sentence, at);
  const told = READERS.filter(([mayTell]) => mayTell(text));
  for (const [, read] of told) read(text, marker);
  readSigns(sentence, marker);
  const since = sinceIn(text, marker);
  if (told.length > 0 || marker.hasTimes || mayBeAtHour(text)) marker.deeds();
  if (since !== undefined && marker.words.length > 0) return marker.marks.map((mark) => ({ ...mark, since }));
  // How long an event has been held on a day lets no time pass.
  if (marker.marks.some(({ kind }) => kind === 'event')) return marker.marks;
  const passage = passageIn(text, marker);
  // The time a sentence tells is the time after what it lets pass, unless more of it passes then.
  if (passage !== undefined)
    marker.passage(passage, marker.end > 0 && passageOf(text.slice(marker.end).replace(OF_NEXT_DAY, '')) !== undefined);
  return marker.marks;
}
