import { isOfTheWorld } from '../read/stance.js';
import { tokenAt } from '../read/sentences.js';
import { matchesOf, pattern } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { hourOf } from './clock.js';
import { isOnlyState, passageOf } from './passage.js';

/** What a sentence says of the time a scene plays in. Offsets are UTF-16 units of its paragraph. */
export interface TimeMark {
  readonly kind: 'weekday' | 'hour' | 'part' | 'season' | 'month' | 'year' | 'passage';
  /** A weekday's, month's or season's name; for `passage` the longest time that may have passed: `moments`, `hours`, `days`, `months`. */
  readonly value: string;
  /** Hour, part of the day, month or year, where it is a number. */
  readonly number: number;
  /** Whether it says what the time is, and not that something then happened, which moves the time on. */
  readonly isState: boolean;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

const WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SEASONS = 'spring|summer|autumn|winter|midsummer|midwinter|fall';
const AMBIENT =
  'light|sun|sunlight|sunshine|rain|crowds?|traffic|market|papers?|newspapers?|quiet|hush|bells|silence|air|sky|noise|bustle|drizzle|fog|mist|wind|heat|haze|cold|chill|shoppers|congregation|post|gloom|breeze|glare|shadows?|stillness|calm|snow|frost|warmth|dusk|edition|dark|darkness|streets?|rush|storm|shade|sleet|stars|roast|lunch|dinner|service|mass|delivery|washing|bread|trade|customers|visitors|queue|chatter|frost|damp|blue|warmth|peace|lull|dew|paper';
const DAYPART = 'morning|afternoon|evening|night|noon|midday';
const ADJ = String.raw`(?:(?!the|a|an|and|of|in|on\b)[a-z][a-z-]* ,? ?){0,3}`;
const IT_WAS = String.raw`\b[Ii]t (?:was|is|'s)(?: already| still| only| just| now| almost| nearly| barely)?`;

const WEEKDAY: readonly (readonly [RegExp, boolean])[] = [
  [pattern(`${IT_WAS} (?:an? |the )?${ADJ}(?<val>${WEEKDAYS})\\b(?! 's)(?! (?:before|after|last|next)\\b)`), true],
  [pattern(`\\b[Tt]oday (?:was|is) (?<val>${WEEKDAYS})\\b`), true],
  [pattern(`\\b(?:the|that|this|a|an) ${ADJ}(?<val>${WEEKDAYS}) (?:(?:${DAYPART})(?: (?:${AMBIENT}))?|${AMBIENT})\\b`), true],
  [pattern(`\\b(?:[Tt]his|[Tt]hat) (?<val>${WEEKDAYS})\\b`), true],
  [pattern(`(?<!\\w )(?<val>${WEEKDAYS}) 's (?:${AMBIENT}|headlines|lessons|shopping|washing)\\b`), true],
  [pattern(`\\b[Ii]t being (?:an? )?${ADJ}(?<val>${WEEKDAYS})\\b`), true],
  [pattern(`^(?:a |another )?${ADJ}(?<val>${WEEKDAYS})(?: (?:${DAYPART}))?$`), true],
  [
    pattern(
      `\\b(?:being|since it was|as it was|for it was|because it was|but it was|and it was|though it was) (?:an? )?${ADJ}(?<val>${WEEKDAYS})\\b`,
    ),
    true,
  ],
  [pattern(`\\b(?:an?) ${ADJ}(?<val>${WEEKDAYS}) like (?:any|every)`), true],
  [pattern(`\\b[Oo]n (?:the |a |that )?${ADJ}(?<val>${WEEKDAYS})\\b(?! (?:next|last))`), false],
  [
    pattern(
      `(?<!\\b(?:on|of|and|or|to|a|an|her|his|my|our|their|old|good|some|any|no|in|than|like|all|both|was|were|Good|Black|Ash|Palm|Easter|Whit|Bloody|by|past|as) )(?<val>${WEEKDAYS})\\b(?! (?:next|last|before|after|and|or|to|week|night|nights|afternoons|mornings|would|will|had|he|she|I|they|we))`,
    ),
    false,
  ],
  [pattern(`\\b[Tt]his (?:was|is) (?:only |still |just |an? |the )?${ADJ}(?<val>${WEEKDAYS})\\b`), true],
  [pattern(`\\b(?:this|that|it) (?:was|is) (?:how|where|when|what) (?:the |that )?(?<val>${WEEKDAYS})\\b`), true],
  [pattern(`\\b(?:[Tt]hat|[Tt]his) (?<val>${WEEKDAYS}) 's\\b`), true],
  [pattern(`\\b(?:for|even for|too (?:\\w+ )?for) a (?<val>${WEEKDAYS})\\b(?! (?:in|next))`), true],
  [
    pattern(
      `(?<val>${WEEKDAYS}) (?:was|is) (?:here|half over|half gone|nearly over|almost over|wearing on|dragging|slow|quiet|endless)\\b`,
    ),
    true,
  ],
  [pattern(`\\bcalendar[^.;]{0,30}? (?:said|says|showed|shows|read|gave|gives)(?: it was)? (?<val>${WEEKDAYS})\\b`), true],
  [pattern(`\\b[Tt]he day (?:was|is) (?:an? )?(?<val>${WEEKDAYS})\\b`), true],
  [pattern(`^(?<val>${WEEKDAYS}) (?:came|dawned|arrived|broke|was|began|started|,|${DAYPART})`), false],
];
/** The day before and the day after say what day it is. */
const NEXT_DAY: readonly (readonly [RegExp, number])[] = [
  [
    pattern(`(?<val>${WEEKDAYS})s (?:was|were|are|is) [^.;]{0,40}?\\b(?:this|today|that)(?: one)? (?:was|is) (?:no|not|just|as|like)\\b`),
    0,
  ],
  [pattern(`\\b[Tt]omorrow (?:would be|will be|was|is|being|,) (?:an? |the )?(?<val>${WEEKDAYS})\\b`), -1],
  [pattern(`\\b[Yy]esterday (?:had been|was|being|,) (?:an? |the )?(?<val>${WEEKDAYS})\\b`), 1],
  [pattern(`\\b[Tt]he next day (?:would be|will be) (?:an? )?(?<val>${WEEKDAYS})\\b`), -1],
  [pattern(`(?<val>${WEEKDAYS}) (?:was|is) (?:still |only )?two days (?:away|off)\\b`), -2],
  [pattern(`(?<val>${WEEKDAYS}) (?:was|is) (?:still |only )?three days (?:away|off)\\b`), -3],
  [pattern(`\\b[Tt]he day (?:before|was the day before) (?<val>${WEEKDAYS})\\b`), -1],
  [pattern(`(?<val>${WEEKDAYS}) (?:would be||will be|was|is) (?:only )?(?:tomorrow|the next day|a day away)\\b`), -1],
];
const NOT_NOW =
  /\b(?:until|till|by|since|last|next|every|each|before|after|from|for|previous|following|tomorrow|ago|other)(?: the| that| this)?(?: \w+)? (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

const CLOCK = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`;
const HALF = String.raw`(?:(?<half>half past|quarter past|a quarter past|quarter to|a quarter to|\w+ past|\w+ minutes past|\w+ to|\w+ minutes to) )?`;
const OF_DAY = String.raw`(?: in the (?<day>morning|afternoon|evening)| at (?<night>night))?`;
const HOUR: readonly RegExp[] = [
  pattern(
    `${IT_WAS} (?:about |exactly |past |just past |just after |shortly after |gone )?${HALF}(?<val>${CLOCK})(?: o'clock| [ap]\\.?m)${OF_DAY}`,
  ),
  pattern(
    `${IT_WAS} (?:about |exactly |past |just past |just after |shortly after |gone )?(?<half>half past|quarter past|a quarter past|quarter to|a quarter to|ten past|ten to|twenty past|twenty to|five past|five to) (?<val>${CLOCK})${OF_DAY}`,
  ),
  pattern(
    `${IT_WAS} (?:about |exactly |past |just past |just after |gone )?(?<val>${CLOCK})(?: in the (?<day>morning|afternoon|evening)| at (?<night>night))`,
  ),
  pattern(
    `\\b(?:clock|clocks|watch|bell|bells|dial|steeple|tower|hands)(?: [a-z]+){0,5}? (?:struck|strikes|said|says|showed|shows|read|reads|chimed|chimes|rang|rings|tolled|tolls|stood at|pointed to|pointed at|marked)(?: out)? ${HALF}(?<val>${CLOCK}|noon|midnight)\\b(?! (?:times|minutes|hours|strokes))`,
  ),
  pattern(`${IT_WAS} (?:just |exactly |past )?(?<val>noon|midnight)\\b`),
  pattern(`\\b(?:[Ii]t|[Tt]he hour) (?:had|has) (?:just |only just |already )?gone ${HALF}(?<val>${CLOCK})${OF_DAY}`),
  pattern(`\\b(?<val>[Nn]oon|[Mm]idnight) (?:had |has )?(?:just |only just |already )?(?:struck|strikes|chimed|sounded|rung|rang)\\b`),
  pattern(
    `(?<half>[Hh]alf past )?(?<val>${CLOCK}) (?:o'clock )?(?:had|has) (?:just |only just |already )?(?:struck|chimed|sounded|rung)${OF_DAY}`,
  ),
];
const PARTS: readonly (readonly [string, number])[] = [
  ['dawn|daybreak|sunrise|first light|coming up|rising', 0],
  ['morning|breakfast time|breakfast', 1],
  ['noon|midday|noonday', 2],
  ['afternoon', 3],
  ['dusk|twilight|sunset|evening|nightfall|sundown|set|gone down|going down|setting|sinking|sunk|lamps|lights', 4],
  ['night|midnight|moonlight|starlight|moon|stars|darkness', 5],
];
const PART =
  'dawn|daybreak|sunrise|first light|morning|breakfast time|noon|midday|noonday|afternoon|dusk|twilight|sunset|evening|nightfall|sundown|night|midnight|moonlight|starlight';
const PART_OF_DAY: readonly RegExp[] = [
  pattern(
    `${IT_WAS} (?:(?:just |shortly |soon |long )?(?:after |past |before ))?(?:the (?:middle|dead|small hours) of the |an? |the |early |late |mid-)?${ADJ}(?<val>${PART})\\b(?! (?:of|that|before|after|school|shift|work|air))`,
  ),
  pattern(`\\b(?:the|a|that|this) ${ADJ}(?<val>${PART}) (?:${AMBIENT})\\b`),
  pattern(`\\b(?<val>[Dd]awn|dusk|night|evening|twilight) was (?:breaking|falling|coming (?:on|up|in)|near)\\b`),
  pattern(`\\b(?<val>moonlight|starlight) (?:fell|lay|shone|streamed|spilled|poured|slanted|silvered)\\b`),
  pattern(`(?<!by |as |like )\\b(?<val>moonlight|starlight)\\b`),
  pattern(`\\b(?<val>morning|afternoon|evening|night)(?: 's)? (?:${AMBIENT}|tea|coffee|meal|mail|break|shadows)\\b`),
  pattern(
    `(?<!\\b(?:at|until|till|by|before|after|since|from) )\\b(?:${CLOCK}|half past ${CLOCK})(?: o'clock)? (?:in|of) the (?<val>morning|afternoon|evening)\\b`,
  ),
  pattern(`\\b[Aa]ll (?:this|that) (?<val>morning|afternoon|evening)\\b`),
  pattern(`\\b(?:[Tt]his|[Tt]hat) (?<val>morning|afternoon|evening) (?:was|is|had|has) (?:an? |the )?(?:${ADJ})`),
  pattern(
    `\\b[Tt]he (?<val>morning|afternoon|evening) (?:was|is) (?:still |only |just |already )?(?:young|old|fine|clear|grey|gray|warm|cold|wet|hot|cool|bright|dull|quiet|still|half|fresh|close|mild|windless|damp|dry|long)\\b`,
  ),
  pattern(
    `\\b[Tt]he (?<val>moon|stars) (?:(?:was|were|is|are) (?:up|out|high|bright|full|shining)|hung|hangs|shone|shines|stood|glittered)\\b`,
  ),
  pattern(`\\b(?<val>[Bb]reakfast) (?:things|dishes|plates|cups) (?:were|was|are) still\\b`),
  pattern(`\\b(?:at|in) this hour of the (?<val>morning|afternoon|evening|night)\\b`),
];
/** What comes to be so, and then is: it tells the time from there on. */
const TURNED: readonly RegExp[] = [
  pattern(`\\b[Tt]he sun (?:was|is) (?:just |only just |already )?(?<val>coming up|rising|going down|setting|sinking)\\b`),
  pattern(`\\b[Tt]he sun (?:had|has) (?:just |long |already )?(?<val>set|gone down|sunk)\\b`),
  pattern(`\\b(?<val>[Nn]ight|[Dd]usk|[Dd]arkness|[Ee]vening) (?:had|has) (?:just |long |already )?(?:fallen|come)\\b`),
  pattern(`\\b[Tt]he (?:street )?(?<val>lamps|lights) (?:had|have) (?:just |already )?been lit\\b`),
  pattern(`\\b[Aa]t (?:about |exactly )?${HALF}(?:${CLOCK}) (?:o'clock )?(?:in the|that|this) (?<val>morning|afternoon|evening)\\b`),
  pattern(`^(?:early |late )?(?:in the |that |this |one )(?<val>morning|afternoon|evening)\\b`),
];
const SEASON: readonly (readonly [RegExp, boolean])[] = [
  [
    pattern(
      `${IT_WAS} (?:an? |the |early |late |mid |high |deep |full )?${ADJ}(?:(?:the )?(?:first|second|third|last|middle|end|beginning|height|depths|heart|dead|start|[a-z]+est|worst|best|longest) (?:\\w+ )?of (?:the |a (?:[a-z]+ )?)?)?(?<val>${SEASONS}|${MONTHS})\\b(?! (?:when|that|of|before|after))`,
    ),
    true,
  ],
  [
    pattern(`\\b(?:the|that|this|a|an) ${ADJ}(?<val>${SEASONS}|${MONTHS}) (?:${DAYPART}|${AMBIENT}|day|cold|thaw|grass|stars)\\b(?! of)`),
    true,
  ],
  [pattern(`^(?:early |late |mid-)?(?<val>${SEASONS}|${MONTHS})(?: ,|$)`), true],
  [
    pattern(
      `\\b(?:being|it being|this was|this is|it was still|the) (?:early |late |mid-|high |full |deep )?(?<val>${SEASONS}|${MONTHS}) (?:was|is|had been) (?:at its|in (?:full|its)|[a-z]+ly|half|nearly|almost|here|upon)\\b`,
    ),
    true,
  ],
  [
    pattern(
      `\\b(?<val>[Ss]ummer|[Ww]inter|[Aa]utumn|[Ss]pring|${MONTHS}) (?:was|is) (?:at its|in (?:full|its)|half over|nearly over|almost over|well on|here)\\b`,
    ),
    true,
  ],
  [pattern(`\\bin (?:the )?(?:dead of |depths of |middle of |heat of |height of )(?<val>${SEASONS})\\b`), true],
  [pattern(`\\b(?:for|even for|too \\w+ for) (?:early |late |mid-)?(?<val>${SEASONS}|${MONTHS})\\b`), true],
  [pattern(`\\b(?:in|On|In|during) (?:early |late |mid-|the middle of |the )?(?<val>${MONTHS})\\b`), false],
];
const YEAR: readonly (readonly [RegExp, boolean])[] = [
  [pattern(`${IT_WAS} (?:the (?:year|summer|winter|spring|autumn) (?:of )?)?(?<val>1[5-9]\\d\\d|20\\d\\d)\\b`), true],
  [
    pattern(`\\b[Ii]n (?:the (?:year|summer|winter|spring|autumn) (?:of )?)?(?:(?:${MONTHS}) (?:of )?)?(?<val>1[5-9]\\d\\d|20\\d\\d)\\b`),
    false,
  ],
];

const GATE = new RegExp(
  `\\b(?:(?:${WEEKDAYS})s?|${MONTHS}|${SEASONS}|${PART}|o'clock|clocks?|watch|bells?|[Ii]t was|[Ii]t is|hours?|days?|weeks?|years?|months?|later|afterwards?|eventually|meanwhile|at last|stars|lamps|lights|[Bb]reakfast|Dawn|Dusk|Night|Evening|Noon|Midnight|Morning|Darkness|calendar|hour|[Tt]omorrow|[Yy]esterday|slept|woke|sun|moon|bed|until|till|dinner|supper|lunch|asleep|sleep|nights?|1[5-9]\\d\\d|20\\d\\d)\\b`,
  'u',
);
/** Collects the marks of one sentence. */
class Marker {
  readonly marks: TimeMark[] = [];
  /** The words of the marks. */
  readonly words: string[] = [];
  /** Where the last of them ends in the sentence's text. */
  end = 0;
  readonly #sentence: Sentence;
  readonly #at: number;

  constructor(sentence: Sentence, at: number) {
    this.#sentence = sentence;
    this.#at = at;
  }

  add(kind: TimeMark['kind'], match: RegExpMatchArray, number: number, isState: boolean, day?: string): void {
    const sentence = this.#sentence;
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!this.#isNow(kind, match[0], start, day !== undefined)) return;
    const value = day ?? match.groups?.['val'] ?? '';
    this.words.push(match[0]);
    this.end = Math.max(this.end, end);
    if (this.marks.some((mark) => mark.kind === kind)) return;
    const first = tokenAt(sentence, start);
    const last = tokenAt(sentence, end - 1);
    this.marks.push({ kind, value, number, isState, sentence: this.#at, start: sentence.start[first] ?? 0, end: sentence.end[last] ?? 0 });
  }

  /** Whether it is said of the scene's own time. */
  #isNow(kind: TimeMark['kind'], words: string, start: number, isNeighbour: boolean): boolean {
    const sentence = this.#sentence;
    if (!isOfTheWorld(sentence, start, isNeighbour ? start : start + words.length)) return false;
    if (!isNeighbour && NOT_NOW.test(words)) return false;
    if (/\bhad (?:been|come|gone|said)\b/u.test(sentence.text.slice(0, start))) return false;
    return kind === 'weekday' || !/\b(?:almost|nearly|barely|not)\b/u.test(words);
  }

  /** The day that is told by the one before or after it. */
  weekday(match: RegExpMatchArray, step: number): void {
    const days = WEEKDAYS.split('|');
    const day = days[(days.indexOf(match.groups?.['val'] ?? '') + step + 7) % 7] ?? '';
    this.add('weekday', match, 0, true, day);
  }

  passage(value: string, isAfter: boolean): void {
    const mark: TimeMark = { kind: 'passage', value, number: 0, isState: false, sentence: this.#at, start: 0, end: 0 };
    if (isAfter) this.marks.push(mark);
    else this.marks.unshift(mark);
  }
}

function partNumber(word: string): number {
  return PARTS.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1] ?? 0;
}

function readSeasons(text: string, marker: Marker): void {
  for (const [each, isState] of SEASON) {
    for (const match of matchesOf(each, text)) {
      const month = MONTHS.split('|').indexOf(match.groups?.['val'] ?? '');
      marker.add(month >= 0 ? 'month' : 'season', match, month + 1, isState);
    }
  }
  for (const [each, isState] of YEAR)
    for (const match of matchesOf(each, text)) marker.add('year', match, Number(match.groups?.['val']), isState);
}

function readDay(text: string, marker: Marker): void {
  for (const each of HOUR) for (const match of matchesOf(each, text)) marker.add('hour', match, hourOf(match), true);
  for (const each of PART_OF_DAY) {
    for (const match of matchesOf(each, text)) marker.add('part', match, partNumber(match.groups?.['val'] ?? ''), true);
  }
  for (const each of TURNED) {
    for (const match of matchesOf(each, text)) marker.add('part', match, partNumber(match.groups?.['val'] ?? ''), false);
  }
}

/** The time a sentence tells, and whether it lets time pass. */
export function timesOf(sentence: Sentence, at: number): TimeMark[] {
  const { text } = sentence;
  if (!GATE.test(text)) return [];
  const marker = new Marker(sentence, at);
  for (const [each, step] of text.includes('day') ? NEXT_DAY : []) {
    for (const match of matchesOf(each, text)) marker.weekday(match, step);
  }
  for (const [each, isState] of NOT_NOW.test(text) ? [] : WEEKDAY) {
    for (const match of matchesOf(each, text)) marker.add('weekday', match, 0, isState);
  }
  readDay(text, marker);
  readSeasons(text, marker);
  const passage = passageOf(text);
  if (passage === undefined || isOnlyState(text, marker.words)) return marker.marks;
  // The time a sentence tells is the time after what it lets pass, unless more of it passes then.
  marker.passage(passage, marker.end > 0 && passageOf(text.slice(marker.end)) !== undefined);
  return marker.marks;
}
