import type { Span } from '../lexicon/time.js';
import { matchesOf, pattern } from '../grammar/pattern.js';
import { BE, firstFit, following, type Frame, leading } from './frame.js';
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
const HOUR = HOURS.join('|');

/** A time by the clock, with what may be said of how exact it is. */
const CLOCK = pattern(
  `(?:(?<near>[Nn]early|[Aa]lmost|(?:[Nn]ot|[Bb]arely|[Hh]ardly) (?:quite|yet)|[Bb]arely|[Ll]ittle short of|getting on for|coming up to|coming up on|going on|close on|close to|[Tt]owards?|approaching|(?:[Jj]ust|[Ss]hortly|a little|not long|a few minutes) before) )?` +
    `(?:(?<past>(?:(?:[Jj]ust|[Ss]hortly|[Ss]oon|a little|well|long|not long|a few minutes) )?(?:after|past|gone)|gone) )?` +
    `(?:(?<about>[Aa]bout|[Aa]round|roughly|perhaps|maybe|somewhere (?:about|around)|some time (?:about|around)|[a-z]+ish) )?` +
    `(?<![-\\w])(?:(?<part>[Hh]alf|(?:[Aa] )?[Qq]uarter|(?:${MINUTE}|\\w+)(?: minutes?)?) (?<side>past|after|to|before|of|till) )?` +
    `(?<hour>${HOUR}|\\d{1,2}|[Nn]oon|[Mm]idday|[Mm]idnight)(?:[:.](?<digits>\\d\\d)|[- ](?<min>${MINUTE}))?(?![-\\w])` +
    `(?<mark> o'clock)?(?<exact> sharp| precisely| exactly)?(?: (?<half>[ap]) ?m\\b)?(?: (?:in the|of the|on a|that|this)(?: [a-z]+){0,2}? (?<day>morning|afternoon|evening)\\b| at (?<night>night)\\b)?`,
);

const ADVERBS = "(?:, [a-z' ]{2,24} , )?(?:(?!(?:not|never|no|only a|like|as|until|since|before|after|by(?! now))\\b)[a-z]+(?: ,)? ){0,4}";
const TELLERS =
  "(?:clocks?|watch|wristwatch|bells?|dial|steeple|tower|hands?|chimes?|timepiece|chronometer|display|screen|phone|dashboard|oven|radio|wireless|pips|alarm|digits|numerals|numbers|sundial|church|cathedral|minster|town hall|St \\w+ 's)";
const STRIKES =
  '(?:struck|strikes|striking|strike|said|says|showed|shows|showing|reads?|reading|chimed|chimes|chiming|rang|rings|ringing|tolled|tolls|tolling|stood at|stands at|pointed (?:to|at)|points (?:to|at)|pointing (?:to|at)|marked|marks|marking|gave|gives|beat|beats|sounded|sounds|told|tells|counted|counts|announced|announces|glowed|glows|blinked|blinks|flashed|flashes|crept (?:to|past|towards?)|made it|makes it|had it at|put it at|was on|were on|is on|are on|was at|were at|at)';

const FRAMES: readonly Frame[] = [
  {
    after: following('(?: had| has| was| is)? (?:long |already |just )?(?:come and gone|gone by|passed)'),
    isState: true,
    isPlain: true,
    later: 3,
  },
  {
    before: leading(`${TELLERS}(?: [a-z]+){0,8}? (?:made|makes) it (?:only |just |already )?`),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading('^(?:and |but )?(?:still |only |just |barely |already )*'),
    after: following(' (?:was|is|[:—])'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  { before: leading('\\b(?:had|has) (?:better|nothing|no|other|little|things)[^.;]{0,30} at '), isState: true, isShown: true },
  { before: leading(`(?:[Ii]t|[Tt]he (?:time|hour)) ${BE} ${ADVERBS}`), isState: true, isPlain: true },
  {
    before: leading(
      `(?:[Ii]t|[Tt]he (?:hour|clock|time)) (?:had|has) (?:just |only just |already |long )?(?:gone |passed |turned |struck |reached |rung |tolled )?`,
    ),
    isState: true,
    isPlain: true,
  },
  {
    before: leading(
      `${TELLERS}(?: (?!and|but|until)[a-z]+){0,8}? ${STRIKES}(?: out| (?:a |it was )?(?:just |exactly |precisely |nearly )?)? ?`,
    ),
    after: following('(?! (?:times|minutes|seconds|hours|strokes|notes|more|or))'),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    after: following(
      "(?: o'clock)?(?: (?:had|has|was|is|were))? ?(?:just |only just |already |now )?(?:struck|strikes|striking|chimed|chimes|chiming|tolled|tolls|tolling|sounded|sounds|sounding|rang|rings|rung|ringing|boomed)",
    ),
    isState: true,
    isPlain: true,
    isShown: true,
  },
  {
    before: leading('(?:^|[,;—] |and |as |while |then |when )(?:[Tt]he|[Tt]hat|[Tt]his) '),
    after: following(
      ' [a-z-]+(?: [a-z]+){0,2}? (?:was|is|were|are|had|has|went|goes|blew|blows|came|comes|rang|rings|stood|stands|lay|lies|beat|beats|ran|runs|shook|left|[a-z]+ed|[a-z]{3,}es|pulls|sounds|rolls|rattles|begins)',
    ),
    isState: true,
  },
  {
    before: leading(
      '(?:whistle|siren|hooter|gun|horn|bugle|muezzin|angelus|bell|bells|hooters|whistles|sirens) (?:[a-z]+ ){0,3}for (?:the )?',
    ),
    isState: true,
  },
  { after: following('(?: ,)? (?:as it was now|now ,|by now|already (?:and|,))'), isState: true },
  {
    before: leading('(?:^|[,;] )[Ss]ince '),
    after: following(
      '(?: that (?:morning|afternoon|evening))?(?: ,)? (?:there|he|she|it|they|the|no|nothing|nobody|I|we|[A-Z]\\w+) [^;]*\\b(?:had|has|have)',
    ),
    isState: true,
    isPlain: true,
    later: 3,
  },
  {
    before: leading('^(?:and |but |still |only |just |barely |already |now |yet )*'),
    after: following('(?: [,;:—] (?:and|but|with|the|a|no|still|already)\\b.*)?$'),
    isState: true,
  },
  {
    before: leading('(?:^|, |; |— |and |then )(?:[Aa]t|[Bb]y|[Tt]owards?|[Oo]n the stroke of|[Aa]t the stroke of)? ?'),
    after: following('(?! (?:or|and (?:one|two|three|four|five|six|seven|eight|nine|ten)))'),
    isState: false,
  },
  { isState: true, isMention: true },
];
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
  const named = HOURS.indexOf(word);
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

/** What may follow a bare hour. */
const ENDS = /^(?: [,;:—]|$| (?:and|when|by|now|already|before|but|in|as|while|exactly|on the dot|at last)\b)/u;

function isTold(frame: Frame, match: RegExpExecArray, after: string): boolean {
  const groups = match.groups ?? {};
  if (frame.isMention === true) return /\b(?:in|at)\b/u.test(match[0]) && isClock(groups) && groups['digits'] === undefined;
  if (isClock(groups)) return true;
  if (frame.isShown === true && groups['hour'] !== 'one') return true;
  return (
    frame.isState && frame.later === undefined && frame.isPlain === true && !/^(?:one|\d+)$/u.test(groups['hour'] ?? '') && ENDS.test(after)
  );
}

/** "In ten minutes it would be four." "It wanted ten minutes to six." */
const SOON = pattern(
  `\\b(?:[Ii]n|[Aa]nother|[Ii]t (?:wanted|lacked|was)) (?<part>${MINUTE}|(?:a )?quarter of an hour|half an hour|an hour|a few minutes|a minute)(?: more)?(?: minutes)?(?:(?: ,)?(?: and)? it (?:would|will) be|'s time it (?:would|will) be| to| of) (?<to>half past |a quarter past |a quarter to )?(?<hour>${HOUR}|noon|midday|midnight)\\b(?: o'clock)?(?: in the (?<day>morning|afternoon|evening))?`,
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

/** What hour it is by the clock, as a sentence says it. */
export function readClock(text: string, marker: TimeMarker): void {
  readOffsets(text, marker);
  if (text.includes('it w') || text.includes('t wanted') || text.includes('t lacked')) readSoon(text, marker);
  for (const match of matchesOf(CLOCK, text)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const off = OFF.exec(text.slice(end));
    if (off) {
      const telling = { from: match.index, to: end + off[0].length, isState: true, isPlain: true, isShown: true };
      const ahead = hoursIn(off.groups?.['part'] ?? '');
      marker.add(
        'hour',
        telling,
        spansOf(groups).map(([from, to]): Span => [from - ahead, to - ahead]),
      );
      continue;
    }
    const fit = firstFit(FRAMES, text.slice(0, match.index), text.slice(end));
    if (!fit || !isTold(fit.frame, match, text.slice(end))) continue;
    const { isState, isShown, later = 0 } = fit.frame;
    const spans = spansOf(groups).map(([from, to]): Span => [from, to + later]);
    const telling = { from: fit.from, to: end + fit.to, isState, isPlain: true, isShown: isShown === true || groups['near'] !== undefined };
    if (spans.length > 0) marker.add('hour', telling, spans);
  }
}

/** Without one of these a sentence tells no hour. */
const HOUR_WORD = new RegExp(`\\b(?:${HOUR}|[Nn]oon|[Mm]idday|[Mm]idnight)\\b|\\d`, 'u');
const CLOCK_GATE =
  /\b(?:minutes|quarter of an hour|half an hour|come and gone|(?:five|ten|twenty|quarter|half) (?:to|past)|[Ii]t (?:was|is|had|has)|hour|time|clock|o'clock|clocks|watch|wristwatch|bells?|dial|steeple|tower|hands?|chim\w+|display|screen|phone|dashboard|oven|radio|wireless|pips|alarm|digits|numerals|sundial|church|cathedral|struck|strik\w+|toll\w+|[Nn]oon|[Mm]idday|[Mm]idnight|past|quarter|[Ss]ince|whistle|siren|hooter|in the (?:morning|afternoon|evening)|at night|[ap] ?m)\b|'s \w+ o'clock|\d[:.]\d\d/u;

/** Whether a sentence may tell an hour by the clock. */
export function mayTellHour(text: string): boolean {
  return HOUR_WORD.test(text) && CLOCK_GATE.test(text);
}
