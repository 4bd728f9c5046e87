/** From when to when, both included. Times go round: 25 on the clock is one at night. */
export type Span = readonly [from: number, to: number];

export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const DAY_WORDS = new Map<string, Span>([
  ...WEEKDAYS.map((day, at): [string, Span] => [day, [at, at]]),
  ['weekday', [0, 4]],
  ['workday', [0, 5]],
  ['midweek', [1, 3]],
  ['weekend', [5, 6]],
  ['Sabbath', [5, 6]],
]);
/** Any word for a day of the week, as an alternative of patterns. */
export const DAY_WORD = [...DAY_WORDS.keys()].join('|');

/** Which days a word for a day may mean, `step` days on. */
export function daysOf(word: string, step = 0): Span {
  const [from, to] = DAY_WORDS.get(word) ?? [0, 6];
  const by = (from + step + 70) % 7;
  return [by, by + to - from];
}

/** Months of a season. Where one is held against a month by name, the months beside it pass too. */
const SEASONS = new Map<string, Span>([
  ['spring', [3, 5.8]],
  ['springtime', [3, 5.8]],
  ['summer', [6, 8.8]],
  ['summertime', [6, 8.8]],
  ['midsummer', [6, 7]],
  ['autumn', [9, 11.8]],
  ['fall', [9, 11.8]],
  ['winter', [12, 14.8]],
  ['wintertime', [12, 14.8]],
  ['midwinter', [12, 14]],
]);
export const SEASON_WORD = [...SEASONS.keys()].join('|');

/** The months that a month's or a season's name, in lower case, may mean. */
export function monthsOf(word: string): Span {
  const month = MONTHS.findIndex((name) => name.toLowerCase() === word) + 1;
  return month > 0 ? [month, month] : (SEASONS.get(word) ?? [1, 12]);
}

/**
 * Hours that a part of the day may hold. A day runs from four to four. The morning ends before the afternoon begins, and the night before the
 * morning: what lies between has to be told.
 */
const PARTS: readonly (readonly [words: string, span: Span])[] = [
  ['dawn daybreak sunrise sunup cockcrow first-light dawning', [4, 8]],
  ['morning forenoon mid-morning midmorning morningtide', [4.5, 11.9]],
  ['breakfast breakfast-time breakfasttime', [5, 11]],
  ['noon midday mid-day noonday noontime noontide', [11.5, 13]],
  ['lunchtime lunch-time lunch', [11.5, 15]],
  ['afternoon mid-afternoon midafternoon', [12.1, 16.9]],
  ['teatime tea-time', [15, 18.5]],
  ['dusk twilight gloaming sunset sundown nightfall eventide lamplighting', [16, 22]],
  ['evening suppertime supper-time supper', [17.1, 23]],
  ['bedtime', [19, 24]],
  ['night nighttime night-time moonlight starlight moonrise', [20, 28]],
  ['tonight', [17.1, 28.4]],
  ['midnight', [23.8, 24.5]],
];
const PART_OF = new Map(PARTS.flatMap(([words, span]) => words.split(' ').map((word): [string, Span] => [word, span])));
/** Parts of the day that name a time by themselves. */
export const PART_WORD = PARTS.map(([words]) => words.split(' '))
  .flat()
  .filter((word) => !/^(?:breakfast|lunch|supper|first-light|moonlight|starlight)$/u.test(word))
  .concat('first light')
  .join('|');

/** The hours that a word for a part of the day, in lower case, may mean. */
export function hoursOf(word: string): Span {
  return PART_OF.get(word.replace(' ', '-')) ?? [0, 24];
}

/**
 * What belongs to a day, a time of day or a season, so that naming it names the time: "the Tuesday crowd", "the evening light".
 */
export const AMBIENT =
  'light|sun|sunlight|sunshine|rain|rains|crowds?|traffic|market|quiet|hush|bells?|silence|air|sky|skies|noise|noises|bustle|drizzle|fog|fogs|mist|mists|wind|winds|heat|haze|cold|chill|shoppers|congregation|gloom|breeze|breezes|glare|shadows?|stillness|calm|snow|snows|frost|frosts|warmth|dusk|dark|darkness|streets?|rush|storm|storms|shade|sleet|stars|roast|lunch|dinner|service|mass|Mass|washing|trade|customers|visitors|queues?|chatter|damp|blue|peace|lull|dew|cool|brightness|sounds?|smells?|commuters|regulars|drinkers|churchgoers|worshippers|strollers|passengers|diners|guests|patients|gloaming|clouds?|shower|showers|downpour|rainfall|prayers|emptiness|drowse|torpor|languor|murmur|clatter|hubbub|babble|throng|press|mood|feeling|atmosphere|freshness|radiance|glow|gleam|glimmer|fire|moon|tide|rush-hour|lesson|lessons|class|classes|shift|surgery|rehearsal|assembly|sitting|matinee|performance|fair|auction|sale|sales|stalls|loaf|loaves|fish|stew|soup|meal';

/** Words that show what day or hour it is. */
export const DISPLAY =
  'radio|wireless|announcer|newsreader|teletext|diary|planner|calendar|almanac|almanack|newspaper|paper|page|leaf|masthead|front page|blackboard|whiteboard|slate|chalkboard|log|logbook|daybook|screen|display|phone|date|dateline|board|dial|readout';
