import { DAY_WORD, type Span } from '../../lexicon/time.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { ADVERBS, CLOCK_FRAMES } from './clockFrames.js';
import { BE, firstFit, type Frame } from './frame.js';
import type { DeedTime } from './deeds.js';
import type { TimeMarker } from './timeMarks.js';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES = new Map([
  ['five', 5],
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['twenty-five', 25],
  ['thirty', 30],
  ['thirty-five', 35],
  ['forty', 40],
  ['forty-five', 45],
  ['fifty', 50],
  ['fifty-five', 55],
]);
const MINUTE = [...MINUTES.keys()].reverse().join('|');
const HOUR = HOURS.flatMap((hour) => [hour, hour.charAt(0).toUpperCase() + hour.slice(1)]).join('|');

/** A time by the clock, with what may be said of how exact it is. */
const CLOCK = pattern(
  `(?:(?<near>[Nn]early|(?:wasn't|isn't|was not|is not) (?:quite|yet)|[Aa]lmost|(?:[Nn]ot|[Bb]arely|[Hh]ardly) (?:quite|yet)|[Bb]arely|[Ll]ittle short of|getting on for|coming up to|coming up on|going on|close on|close to|[Tt]owards?|approaching|not (?:yet )?far (?:off|from|short of)|(?:[Jj]ust|[Ss]hortly|a little|not long|a few minutes) before) )?` +
    `(?:(?<past>(?:(?:[Jj]ust|[Ss]hortly|[Ss]oon|a little|well|long|not long|a few minutes) )?(?:after|past|gone)|gone|(?:not |no |a little |not very |hardly |scarcely )?(?:much )?later than) )?` +
    `(?:(?<about>[Aa]bout|[Aa]round|roughly|perhaps|maybe|somewhere (?:about|around)|some time (?:about|around)|[a-z]+ish) )?` +
    `(?<![-\\w])(?:(?<part>[Hh]alf|(?:[Aa] )?[Qq]uarter|(?:${MINUTE}|${HOUR}|\\w+teen|twelve|twenty-\\w+|\\d{1,2})(?: minutes?)?) (?<side>past|after|to|before|of|till) )?` +
    `(?<hour>${HOUR}|\\d{1,2}|[Nn]oon|[Mm]idday|[Mm]idnight)(?:[:.](?<digits>\\d\\d)|[- ](?<min>${MINUTE}))?(?![-\\w])` +
    `(?<mark> o'clock)?(?<exact> sharp| precisely| exactly)?(?: (?<half>[ap]) ?m\\b)?(?: (?:in the|of the|on a|that|this)(?: [a-z]+){0,2}? (?<day>morning|afternoon|evening)\\b| (?:at|that) (?<night>night)\\b)?`,
);

/** "It was an hour past noon." */
const OFFSET = pattern(
  `\\b[Ii]t ${BE} ${ADVERBS}(?<n>an|one|half an|two|three|four) hours? (?<side>before|to|until|short of|shy of|from|after|past) (?<val>noon|midday|midnight|dawn|daybreak|sunrise|sunset|dusk)\\b`,
);
const ANCHORS = new Map<string, number>([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
  ['dawn', 6],
  ['daybreak', 6],
  ['sunrise', 6],
  ['sunset', 19],
  ['dusk', 19],
]);

/** Minutes before (less than nothing) or after the hour. */
function minutesOf({ part, side = '', digits, min }: Readonly<Record<string, string | undefined>>): number {
  const past = Number(digits ?? 0) + (MINUTES.get(min ?? '') ?? 0);
  if (part === undefined) return past;
  const words = part.toLowerCase().replace(/ minutes?$/u, '');
  const count = words === 'half' ? 30 : words.endsWith('quarter') ? 15 : (MINUTES.get(words) ?? HOURS.indexOf(words) + 1);
  return /^(?:to|before|of|till)$/u.test(side) ? past - count : past + count;
}

/** A day runs from four to four: what is earlier belongs to the night before. */
function inDay(hour: number): number {
  return hour < 4 ? hour + 24 : hour;
}

/** The hours of the day that an hour of the clock may be. */
function candidates(hour: number, at: number, groups: Readonly<Record<string, string | undefined>>): readonly number[] {
  const { half, day, night, hour: word = '' } = groups;
  if (hour > 12 || word.startsWith('0')) return [inDay(at)];
  const early = hour === 12 ? at - 12 : at;
  if (half === 'a' || day === 'morning') return [inDay(early)];
  if (half === 'p' || day !== undefined) return [early + 12];
  if (night !== undefined) return [early < 5 ? early + 24 : early + 12];
  return [inDay(early), early + 12];
}

function spansOf(groups: Readonly<Record<string, string | undefined>>): Span[] {
  const { near, past, about, hour: word = '' } = groups;
  const offset = minutesOf(groups) / 60;
  const [before, after] = [(near ?? about) === undefined ? 0 : 0.5, (past ?? about) === undefined ? 0 : 0.75];
  const widen = (at: number): Span => [at - before, at + after];
  if (/^(?:noon|midday)$/iu.test(word)) return [widen(12 + offset)];
  if (/^midnight$/iu.test(word)) return [widen(24 + offset)];
  if (/^0+$/u.test(word)) return [];
  const named = HOURS.indexOf(word.toLowerCase());
  const hour = named >= 0 ? named + 1 : Number(word);
  return hour > 24 ? [] : candidates(hour, hour + offset, groups).map(widen);
}

/** Whether the words can be nothing but a time. A bare "four" needs a frame that leaves no doubt. */
function isClock({ part, side, digits, mark, half, day, night, hour = '' }: Readonly<Record<string, string | undefined>>): boolean {
  const isPart = part !== undefined && /^(?:past|to)$/u.test(side ?? '') && /half|quarter|five|ten|twenty|minute/iu.test(part);
  return (
    isPart ||
    digits !== undefined ||
    [mark, half, day, night].some((each) => each !== undefined) ||
    /^[a-z]*(?:noon|midday|midnight)$/iu.test(hour)
  );
}

/** "It was four" may count knocks: a bare number is an hour where the sentence begins with it, or speaks of time. */
const OPENS =
  /^(?:and |but |so |then |for |by now |already |still |now |outside |here |there )*(?:it|the (?:time|hour|clock|watch))\b|\b(?:clock|watch|hour|time|late|early|already|now|nearly|almost|just|only|past|gone|barely|hardly|still|since|dial|bell)\b/iu;
/** What may follow a bare hour. */
const ENDS = /^(?: [,;:—]|$| (?:and|when|by|now|already|before|but|in|as|while|exactly|on the dot|at last)\b)/u;

function isTold(frame: Frame, match: RegExpExecArray, after: string): boolean {
  const groups = match.groups ?? {};
  if (frame.isMention === true) return /\b(?:in|at)\b/u.test(match[0]) && isClock(groups) && groups['digits'] === undefined;
  if (isClock(groups)) return true;
  if (frame.isBare === true || (frame.isShown === true && !/^one$/iu.test(groups['hour'] ?? ''))) return true;
  return isBareTelling(frame, match, after);
}

function isBareTelling(frame: Frame, match: RegExpExecArray, after: string): boolean {
  return (
    frame.isState &&
    frame.later === undefined &&
    frame.isPlain === true &&
    OPENS.test(match.input.slice(0, match.index)) &&
    !/^(?:one|\d+)$/iu.test(match.groups?.['hour'] ?? '') &&
    ENDS.test(after)
  );
}

/** "In ten minutes it would be four." "It wanted ten minutes to six." */
const SOON = pattern(
  `\\b(?:[Ii]n|[Aa]nother|[Ii]t (?:wanted|lacked|was)|[Tt]here (?:was|were|is|are)(?: still| only| just| barely)?) (?<part>${MINUTE}|(?:a )?quarter of an hour|half an hour|an hour|a few minutes|a minute)(?: more)?(?: minutes)?(?: yet| still| to wait| to go| left| to kill)?(?:(?: ,)?(?: and)? it (?:would|will) be|'s time it (?:would|will) be| to| of| short of| until| till| before) (?<to>half past |a quarter past |a quarter to )?(?<hour>${HOUR}|noon|midday|midnight)\\b(?: o'clock)?(?: in the (?<day>morning|afternoon|evening))?`,
);

function hoursIn(words: string): number {
  if (words.includes('quarter')) return 0.25;
  if (words.includes('half')) return 0.5;
  return words.startsWith('an hour') ? 1 : (MINUTES.get(words) ?? 3) / 60;
}

/** "Before half past eight, and that was a quarter of an hour off." */
const OFF = new RegExp(
  `^ ,? ?(?:and that|which|that|and it|it) (?:was|is) (?:still |only |not )?(?<part>${MINUTE}|an hour|(?:a )?quarter of an hour|half an hour)(?: minutes)? (?:off|away|hence|ahead)`,
  'u',
);

function readSoon(text: string, marker: TimeMarker): void {
  for (const match of matchesOf(SOON, text)) {
    const { part = '', hour = '', day, to } = match.groups ?? {};
    const [half, side] = to?.trim().split(/ (?=past|to$)/u) ?? [];
    const ahead = hoursIn(part);
    const spans = spansOf({ hour, day, part: half, side }).map(([from, to]): Span => [from - ahead, to - ahead]);
    marker.add('hour', { from: match.index, to: match.index + match[0].length, isState: true, isPlain: true, isShown: true }, spans);
  }
}

function readOffsets(text: string, marker: TimeMarker): void {
  for (const match of matchesOf(OFFSET, text)) {
    const { n = '', side = '', val = '' } = match.groups ?? {};
    const hours = n.startsWith('half') ? 0.5 : Math.max(1, HOURS.indexOf(n) + 1);
    const at = (ANCHORS.get(val) ?? 0) + (/^(?:after|past|from)$/u.test(side) ? hours : -hours);
    marker.add('hour', { from: match.index, to: match.index + match[0].length, isState: true }, [[at - 1, at + 1]]);
  }
}

/** "Nine slow strokes came from the tower." */
const STROKES = pattern(`\\b(?<hour>${HOUR}) (?:[a-z]+ (?:, )?){0,2}(?:strokes|chimes|peals)\\b`);
const RUNG = /\b(?:clocks?|bells?|church|chapel|tower|steeple|cathedral|minster|town hall|chimes?|tolled|struck)\b/u;

function readStrokes(text: string, marker: TimeMarker): void {
  if (!occursIn(RUNG, text)) return;
  for (const match of matchesOf(STROKES, text)) {
    const told = { from: match.index, to: match.index + match[0].length, isState: true, isPlain: true };
    marker.add('hour', told, spansOf({ hour: match.groups?.['hour'] }));
  }
}

/** What hour it is by the clock, as a sentence says it. */
export function readClock(text: string, marker: TimeMarker): void {
  readOffsets(text, marker);
  readStrokes(text, marker);
  if (/here (?:was|is)|it w|t wanted|t lacked/u.test(text)) readSoon(text, marker);
  for (const match of matchesOf(CLOCK, text)) {
    const after = text.slice(match.index + match[0].length);
    const off = OFF.exec(after);
    if (off) readOff(match, off, marker);
    else readFramed(match, text.slice(0, match.index), after, marker);
  }
}

function readOff(match: RegExpExecArray, off: RegExpExecArray, marker: TimeMarker): void {
  const to = match.index + match[0].length + off[0].length;
  const ahead = hoursIn(off.groups?.['part'] ?? '');
  const spans = spansOf(match.groups ?? {}).map(([from, end]): Span => [from - ahead, end - ahead]);
  marker.add('hour', { from: match.index, to, isState: true, isPlain: true, isShown: true }, spans);
}

/** "20:00 Sunday" is on a programme, and "02:17, nine days ago" in a record. */
const ELSEWHEN = new RegExp(
  `^(?: [A-Z]{2,4}\\b)? ,? ?(?:(?:on )?(?:${DAY_WORD})\\b|[^.;—]{0,16}\\b(?:days?|weeks?|months?|years?) (?:ago|before|earlier))`,
  'u',
);

function readFramed(match: RegExpExecArray, before: string, after: string, marker: TimeMarker): void {
  const groups = match.groups ?? {};
  const fit = firstFit(CLOCK_FRAMES, before, after);
  if (!fit || /\b(?:next|following|previous|last)\b/u.test(match[0]) || ELSEWHEN.test(after) || !isTold(fit.frame, match, after)) return;
  const { isState, isShown, later = 0 } = fit.frame;
  const spans = spansOf(groups).map(([from, to]): Span => [from, to + later]);
  const to = before.length + match[0].length + fit.to;
  const telling = {
    from: fit.from,
    to,
    isState,
    isPlain: true,
    isShown: isShown === true || groups['near'] !== undefined || (groups['past'] ?? '').includes(' than'),
  };
  if (spans.length > 0) marker.add('hour', telling, spans);
}

const AT =
  /\b(?:at|by|on the stroke of|the one at|was|been|towards?|about) (?:just |only |exactly |precisely |about |around |nearly |almost )?$/iu;

/** The hours at which a sentence says that something was done: "the meeting began at eight". */
export function hoursTold(text: string): readonly DeedTime[] {
  return matchesOf(CLOCK, text).flatMap((match) => {
    const groups = match.groups ?? {};
    const after = text.slice(match.index + match[0].length);
    const isBare = /\bat (?:[a-z]+ )?$/u.test(text.slice(0, match.index)) && ENDS.test(after) && !/^\d+$/u.test(groups['hour'] ?? '');
    if (!AT.test(text.slice(0, match.index)) || !(isClock(groups) || isBare)) return [];
    const spans = spansOf(groups);
    return spans.length > 0 ? [{ kind: 'hour', spans, at: match.index }] : [];
  });
}

const AT_HOUR = pattern(`\\bat (?:about |around |exactly |just |half past |a quarter (?:past|to) )?(?:${HOUR})\\b`);

/** Whether something may be said to have been done at an hour. */
export function mayBeAtHour(text: string): boolean {
  return occursIn(AT_HOUR, text);
}

/** Without one of these a sentence tells no hour. */
const HOUR_WORD = new RegExp(`\\b(?:${HOUR}|[Nn]oon|[Mm]idday|[Mm]idnight)\\b|\\d`, 'u');
const CLOCK_GATE =
  /\b(?:minutes|quarter of an hour|half an hour|come and gone|(?:five|ten|twenty|quarter|half) (?:to|past)|[Ii]t (?:was|is|had|has|'s)|hour|time|clock|o'clock|clocks|watch|wristwatch|bells?|dial|steeple|tower|hands?|chim\w+|display|screen|phone|dashboard|oven|radio|wireless|pips|alarm|digits|numerals|sundial|church|cathedral|struck|strik\w+|toll\w+|[Nn]oon|[Mm]idday|[Mm]idnight|past|quarter|[Ss]ince|promptly|punctually|found|finds|stroke|strokes|[Aa]ccording|whistle|siren|hooter|in the (?:morning|afternoon|evening)|at night|[ap] ?m)\b|'s \w+ o'clock|\d[:.]\d\d|^at\b/u;

/** Whether a sentence may tell an hour by the clock. */
export function mayTellHour(text: string): boolean {
  return occursIn(HOUR_WORD, text) && occursIn(CLOCK_GATE, text);
}
