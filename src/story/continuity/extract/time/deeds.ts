import { firstIn, matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { DAY_WORD, daysOf, hoursOf, MONTHS, monthsOf, PART_WORD, SEASON_WORD, type Span } from '../../lexicon/time.js';
import { aboutOf, actOf } from './about.js';
import { hoursTold } from './clock.js';
import type { TimeMark } from './timeMarks.js';

/** What is done, by the words it is told with; what is done but once to anybody is marked by a star. When somebody died is told of deaths. */
const DEEDS: readonly (readonly [deed: string, words: string])[] = [
  ['birth*', 'was born|were born|been born|be born|birth|came into the world'],
  [
    'wedding*',
    '(?<!\\b(?:the|a|an|his|her|their|that) )married|wed|wedding|nuptials|eloped|elopement|run away to be married|ran away with|run away with|marriage',
  ],
  ['burial*', 'buried|burial|funeral|(?:in|into|under) the (?:ground|earth)|laid to rest|cremated'],
  ['hanging*', 'hanged|hanging|execut(?:ed|ion)|beheaded|guillotined|gallows|firing squad'],
  [
    'killing*',
    '(?<!\\b(?:the|a|an|his|her|their|that) )killed|murder(?! of)|(?<!\\bthe )murdered|shot|stabbed|poisoned|killing|shooting|strangled',
  ],
  [
    'drowning*',
    '(?<!\\b(?:the|a|an|his|her|their|that) )drowned|foundered|wrecked|shipwreck|went down with all hands|went to the bottom|was lost|been lost',
  ],
  ['robbery*', 'robbed|robbery|burgled|burglary|break-in|broken into|broke into|held up|hold-up|stole|stolen|theft|(?:had )?hit'],
  ['kidnapping*', 'snatched|kidnapped|abducted|carried off|kidnapping|(?:had|was|been) taken(?! place)'],
  ['arrest*', 'arrest(?:ed)?|took (?:him|her|them) away|handcuffed|taken up'],
  ['release*', 'paroled|released|freed|let (?:[A-Z]\\w+|him|her|them) (?:out|go)|walked free|set free'],
  ['proposal*', 'proposed|proposal|asked for (?:his|her) hand|asked (?:her|him) to marry|engaged|betrothed'],
  ['moving*', 'moved (?:in|into)|moving in|move in'],
  ['fire*', '(?<!\\b(?:the|a|an|his|her|their|that) )burned|(?<!\\b(?:the|a) )burnt|fire|blaze(?! of)|went up in flames|burning'],
  [
    'vanishing*',
    'disappeared|disappearance|vanished|went missing|gone missing|last (?:been )?seen|last saw|last time any(?:one|body) saw|was last seen',
  ],
  ['finding*', 'found|discovered|discovery|dug up|came upon'],
  ['strike*', 'strike|(?:men|workers|hands|miners|dockers|girls|women|crew) (?:had )?walked out|walk-out|downed tools'],
  ['love*', 'fell in love|fallen in love|in love with|first loved'],
  ['firstmeeting*', 'first met|first set eyes|first saw'],
  ['crash*', 'crash(?:ed)?|accident|collided|collision|ran off the road|c[ao]me off the road|left the road'],
  ['battle*', 'battle|first gun|mutiny|mutinied|rising(?! (?:sun|tide|wind|damp))|rose (?:against|up|in)|uprising'],
  ['verdict*', 'verdict|found guilty|acquitted|sentenced'],
  ['row*', 'row|quarrel(?:led)?|whole thing|fell out|fallen out|argument'],
  ['accession*', 'crowned|coronation|elected|election|sworn in|ordained'],
  [
    'beginning',
    'began|begun|begins|started|start|opened|first day|broke out|broken out|outbreak|took place|takes place|taken place|was held|were held|been held|happened|occurred',
  ],
  [
    'leaving',
    'left|leave|leaving|departed|departure|set (?:out|off|sail|forth)|sailed|pulled out|rode (?:out|off|away)|ridden (?:out|off|away)|went (?:to|off|out|away|up)|gone (?:to|off|out|away|up)|drove (?:off|away|out)|took (?:out|the train|the boat)|go (?:up|out|off|away)',
  ],
  ['coming', 'came|come|arrived|arrival|reached|landed|returned|got (?:to|in|back)|flown in|rode in|coming'],
  ['meeting', 'met|acquaintance'],
  ['telling', 'told|telling|confessed|confession|broke the news'],
  ['calling', 'rang|rung|telephoned|phoned|call|telephone'],
  ['signing', 'signed|signature|signing'],
  ['sighting', 'sighted|sighting|seen'],
  ['eating', 'eaten|ate|killed the last'],
  ['posting', 'wrote|written|posted|sent'],
];
const GROUPS = DEEDS.map(([, words], at) => `(?<d${at}>${words})`).join('|');
const DEED = pattern(`\\b(?:${GROUPS})\\b`);

/** It is told again, or told after. */
const HAD = /\b(?:had|'d)\b/u;
const CLEFT = new RegExp(
  `\\b[Ii]t (?:was|is|had been|must have been) (?:[a-z]+ ){0,2}?(?:on|upon|in|at|during|an?|the) [^;:]{2,60}? (?:that|when)\\b|\\b[Ii]t (?:was|is|had been) [^,;:]{3,40} when |\\b[Ww]hen [^,;:]{2,80} , it (?:was|is|had been) |\\b(?:[Tt]he|[Tt]hat) (?:[a-z]+ )?(?:day|night|morning|evening|afternoon|year|winter|summer|spring|autumn|week|month|hour) (?:of|that|when|upon which|on which|his|her|the|they|he|she|I|we|[A-Z][a-z]+)\\b|\\bwhen (?:he|she|they|we|I|the|it) |, when they came|\\b(?:remember|recall|looked back)\\w*|\\b(?:[Tt]he|[Tt]hat) (?:${DAY_WORD})(?: (?:night|morning|afternoon|evening))? (?:of|that|when|upon which|on which|his|her|the|they|he|she|I|we|[A-Z][a-z]+)\\b|\\bevening was the\\b|\\bat the time\\b|^[Tt]he [a-z]+ing of\\b`,
  'u',
);
/** It is another than the one before, or one of many. */
const ANOTHER =
  /\b(?:another|again|others|(?:one|any|no) other|the other (?:day|night|week|month|morning|evening|afternoon|time|one)|second|third|next|twice|too|also|as well|previous|following|(?:week|month|year|day|night|time) (?:before|after)|last (?:night|week|month|year|time|summer|winter|autumn|spring|[A-Z][a-z]+)(?! (?:of|in)\b)|before last|(?:every|each)(?= (?:day|night|week|month|year|time|morning|evening|afternoon|hour|summer|winter|spring|autumn|other|second|few|one|[A-Z]))|usually|always(?! (?:remember|recall|said|maintain|told|held|claim|plan|want|meant|known))|often|sometimes|would|if|unless|might|could|to be|yesterday|tomorrow|ago|till|until|anniversary|never|not|dream\w*|imagin\w+|pretend\w*|suppos\w+|wish\w*|believ\w+|rumou?rs?|story|novel|film|play|some|one of|most|many)\b|n't\b|^(?:an?|one|two|three|some) /u;
const DAY = new RegExp(
  `\\b(?:(?:[Oo]n|[Uu]pon|[Oo]f|[Ww]as|[Bb]een|[Tt]hat|[Tt]he(?= (?:${DAY_WORD})(?: (?:night|morning|afternoon|evening))? (?:of|that|when|upon|on which|his|her|the|they|he|she|I|we|[A-Z][a-z]+)\\b)|[Pp]icked|[Cc]hosen) (?:on |upon )?(?:an? |the )?(?:[a-z-]+ ){0,2}?|^)(?<day>${DAY_WORD})\\b(?! (?:before|after|week|last|next)|s\\b)`,
  'u',
);
const ANY_DAY = pattern(`(?<![-\\w])(?<day>${DAY_WORD})(?!\\w)`);

/** A time that a sentence tells, of the scene or of what went before. */
export interface DeedTime {
  readonly kind: 'hour' | 'month' | 'weekday';
  readonly spans: readonly Span[];
  /** Where it stands in the sentence's text. */
  readonly at: number;
}

/** "At daybreak", "on an autumn morning", "that afternoon". */
const PART = pattern(
  `\\b(?:[Aa]t|[Ii]n|[Oo]n|[Tt]hat|[Oo]ne|[Tt]he|[Ww]as|[Bb]een|[Ll]ate|[Ee]arly) (?:the |an? |very |[a-z-]+ ){0,3}?(?<part>${PART_WORD})(?![-\\w])(?! (?:before|after|train|boat|mail|shift|bell|star|paper))`,
);
const MONTH = pattern(
  `(?<![-\\w])(?<month>${MONTHS.join('|')}|${SEASON_WORD})(?![-\\w])(?! (?:[A-Z]|coat|dress|suit|quarters|palace|house))`,
);
/** A "may" that begins no sentence, or March without a day of the year. */
const NO_MONTH = /^(?:fall|May|March|June|April|August|Autumn|Summer)$/u;
/** How far an hour may lie beyond the part of the day it is said to be in. */
const EDGE = 1.2;
const DATED = /\b(?:[Ii]n|[Oo]f|[Tt]hat|[Tt]he|[Ee]arly|[Ll]ate|[Ll]ast|[Aa]n?|[Ff]or|[Tt]his) $/u;

/** Five is in the afternoon, and so may six be, whatever comes between them. */
const edgeless = ([from, to]: Span): Span => (to - from > EDGE ? [from - EDGE, to + EDGE] : [from, to]);

function partsIn(text: string, isBesideHour: boolean): DeedTime[] {
  return matchesOf(PART, text).map(({ index, groups, 0: words }) => ({
    kind: 'hour',
    spans: [isBesideHour ? edgeless(hoursOf(groups?.['part'] ?? '')) : hoursOf(groups?.['part'] ?? '')],
    at: index + words.length,
  }));
}

function monthsIn(text: string): DeedTime[] {
  return matchesOf(MONTH, text).flatMap(({ index, 0: word }) =>
    NO_MONTH.test(word) && !DATED.test(text.slice(0, index)) ? [] : [{ kind: 'month', spans: [monthsOf(word.toLowerCase())], at: index }],
  );
}

function dayIn(text: string): DeedTime | undefined {
  const day = firstIn(DAY, text);
  if (!day || new Set(matchesOf(ANY_DAY, text).map(({ groups }) => groups?.['day'])).size > 1) return undefined;
  const word = day.groups?.['day'] ?? '';
  return { kind: 'weekday', spans: [daysOf(word)], at: day.index + day[0].length - word.length };
}

/** Which deed is told beside a time: the nearest, unless that says only that another took place. */
function deedBeside(deeds: readonly RegExpExecArray[], at: number): string {
  const near = deeds.toSorted((one, other) => Math.abs(one.index - at) - Math.abs(other.index - at)).map(deedBy);
  const [first = ''] = near;
  return first === 'beginning' ? (near.find((deed) => deed.endsWith('*')) ?? first) : first;
}

function deedBy(match: RegExpExecArray): string {
  const at = DEEDS.findIndex((_, each) => match.groups?.[`d${each}`] !== undefined);
  return DEEDS[at]?.[0] ?? '';
}

/** What two tellings of one sentence leave: "nine" and "in the evening". Nothing where they do not meet. */
export function common(one: readonly Span[], other: readonly Span[]): readonly Span[] {
  return one.flatMap(([from, to]) =>
    other.flatMap(([start, end]): Span[] => {
      const both: Span = [Math.max(from, start), Math.min(to, end)];
      return both[0] <= both[1] ? [both] : [];
    }),
  );
}

/** Of such a deed there is one that is spoken of: "the wedding", "the murder". */
const THE_ONE =
  /\b[Tt]he (?:[a-z]+ )?(?:wedding|marriage|elopement|funeral|burial|hanging|execution|murder|killing|shooting|shipwreck|robbery|burglary|break-in|theft|hold-up|kidnapping|arrest|fire|strike|crash|accident|collision|battle|mutiny|verdict|coronation|election|row|quarrel)\b/u;

/** What a sentence says was done, and when: "the clerk had been found on a Friday". */
export function deedsOf(
  text: string,
  times: readonly DeedTime[],
): readonly Pick<TimeMark, 'of' | 'about' | 'spans' | 'isPlain' | 'unit' | 'act'>[] {
  if (occursIn(ANOTHER, text)) return [];
  const day = dayIn(text);
  const hours = hoursTold(text);
  const all = [...times, ...hours, ...partsIn(text, hours.length > 0), ...monthsIn(text), ...(day ? [day] : [])];
  if (all.length === 0) return [];
  const deeds = matchesOf(DEED, text);
  const isCleft = occursIn(CLEFT, text);
  const whole = actOf(text);
  const about = deeds.length > 0 ? aboutOf(text.replace(DEED, ' ')) : whole;
  if (deeds.length === 0 && whole.verbs.size === 0) return [];
  const act = { ...whole, isCleft, isTheOne: occursIn(THE_ONE, text) };
  return UNITS.flatMap((unit) => {
    const told = all.filter(({ kind }) => kind === unit);
    const [first] = told;
    const spans = told.slice(1).reduce((left, { spans: each }) => common(left, each), first?.spans ?? []);
    if (!first || spans.length === 0) return [];
    return [{ of: deedBeside(deeds, first.at), about, act, spans, isPlain: isCleft || occursIn(HAD, text), unit }];
  });
}

const UNITS = ['weekday', 'hour', 'month'] as const;
