import { AMBIENT, DISPLAY, monthsOf, MONTHS, SEASON_WORD } from '../../lexicon/time.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { DOES } from './sign.js';
import { AND_NOW, AND_THIS_WAS, BE, firstFit, following, type Frame, GOT_THROUGH, leading, MODS, OF_THAT_KIND } from './frame.js';
import type { TimeMarker } from './timeMarks.js';

const MONTH = MONTHS.join('|');
const OF_IT =
  '(?:(?:the )?(?:[a-z-]+ )?(?:first|second|third|last|middle|end|ends|beginning|start|height|depths|heart|dead|tail|tail-end|fag-end|turn|[a-z]+est|worst|best|longest|week|weeks|days|day|month|part|half|[a-z]+th) (?:[a-z]+ )?of (?:the |an? (?:[a-z]+ )?)?)?';
const THINGS = `(?:${AMBIENT}|visitors|term|holidays?|morning|afternoon|evening|night|noon|day|days|thaw|grass|gardens?|flowers?|roses|fields|woods|landscape|weather|foliage|leaves|sunset|dawn|twilight|countryside|harvest|blossoms?|mud|flies|wasps|term|sowing|floods?|gales?|fires?|solstice)`;

const FRAMES: readonly Frame[] = [
  { before: leading('^(?:[A-Z][a-z]+ )?'), after: following(' (?:in|at|on) [A-Z][a-z]+(?= [,;:—]|$)'), isState: true, isPlain: true },
  { before: leading('^An? (?:[a-z-]+ (?:, )?){1,3}'), after: following('(?= ,)'), isState: true, isPlain: true },
  GOT_THROUGH,
  { before: leading('\\b[Nn]ow ,? (?:that it (?:was|is) |in (?:the )?(?:early |late |high |deep )?)'), isState: true, isPlain: true },
  { before: leading('such an? '), after: following(' (?:as this|before|like)'), isState: true, isShown: true },
  ...OF_THAT_KIND,
  { before: leading(`\\b(?:its|it|this|today) being (?:an? |the )?${MODS}`), isState: true, isPlain: true },
  {
    before: leading('\\b(?:[Ss]o far|[Tt]hus far|[Uu]p to now|[Aa]s yet)(?: ,)? (?:this |the |that )?'),
    isState: true,
    isShown: true,
    isGeneral: true,
  },
  {
    before: leading('\\bas (?:it|one|they|everybody|he|she) (?:should|ought to|always|does|did|do|would|will)[^,;]{0,20} in '),
    isState: true,
    isGeneral: true,
    isShown: true,
  },
  {
    before: leading('(?:[Aa]ll|[Tt]he whole|[Mm]ost of the|[Tt]he whole of) (?:that |the )?'),
    after: following('[^,;]{0,30} (?:had|before)'),
    isState: true,
    isShown: true,
  },
  {
    before: leading('^(?:and |but )?(?:early |late |mid-?)?'),
    after: following(
      ' (?:[a-z]+ )?(?:rain|snow|wind|sun|light|sunlight|fog|mist|frost|sleet|heat|cold|air|gales?|drizzle|dusk|dark|sky)(?! of)',
    ),
    isState: true,
  },
  {
    before: leading('(?:[Tt]he|[Tt]hat) '),
    after: following(
      ' (?:bills?|sales|fair|term|issue|rent|heat|cold|flood|gales|rains|sun|moon|dividend|accounts) (?:was|were|is|are|had|have|has|lay|lies|came|come|blew|beat)',
    ),
    isState: true,
  },
  {
    before: leading('(?:the|The|against the|in the|of the) '),
    after: following(' (?:cold|heat|rain|sun|wind|dark|darkness|dusk|light|mud|frost|dust|air|fog|mist)'),
    isState: true,
  },
  {
    before: leading('^'),
    after: following(
      ' (?:lay|lies|hung|hangs|sat|sits|pressed|presses|burned|burns|beat|beats|dripped|drips|blew|blows|blazed|blazes|dragged|drags|steamed|roared)',
    ),
    isState: true,
  },
  {
    before: leading(
      '(?:[Tt]he (?:year|calendar)|[Tt]hey|[Ww]e) (?:had|has|have) (?:only |just |now |already |barely )?(?:reached|got to|come to|got as far as|turned into|crept into|worn on to|come round to) (?:a |the )?',
    ),
    isState: true,
    isShown: true,
  },
  {
    before: leading('(?:calendar|almanac|page|planner|leaf)\\b[^.;]{0,50}\\b(?:over|open|down|back|round)? ?(?:to|at|on) '),
    isState: true,
    isShown: true,
  },
  AND_THIS_WAS,
  AND_NOW,

  {
    before: leading(
      `(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]he (?:month|season|date|time of year)) ${BE} (?:, [a-z' ]{2,24} , )?${MODS}${OF_IT}(?:early |late |mid- ?|high |deep |full )?`,
    ),
    after: following('(?! (?:when|that|of|before|after|he|she|they|I|we|water|rain)\\b)'),
    isState: true,
    isPlain: true,
  },
  {
    before: leading('^(?:the |this |and |but )*'),
    after: following(' (?:had|has) been (?!over\\b|gone\\b|and\\b|ago\\b)[a-z]+'),
    isState: true,
    isShown: true,
    isWeak: true,
  },
  {
    before: leading('(?:^|, |and |but )(?:the |this |that )?'),
    after: following(' (?:was|is) (?:late|early|hot|cold|wet|dry|long|short|mild|warm|fine|bad|hard|in the air|on its way out|loud|quiet)'),
    isState: true,
  },
  {
    before: leading('(?<!\\b(?:before|by|until|till|after|since|from|last) )\\bthis (?:[a-z]+ (?:, )?){0,3}'),
    isState: true,
    isMention: true,
  },
  { before: leading(`(?:a|an|A|An) ${MODS}`), after: following(` (?:[a-z]+ )?(?:${AMBIENT})(?! of)`), isState: true },
  {
    before: leading(`(?:[Tt]he|[Tt]hat|[Tt]his|its|of an?|in) ${MODS}`),
    after: following(` (?:[a-z]+ )?${THINGS}(?! of)`),
    isState: true,
  },
  {
    before: leading(`^(?:early |late |mid-?|high |deep |a |an |the |another |still |only )*(?:[Tt]he )?${OF_IT}`),
    after: following('(?: (?:now|again|already|still))?(?= [,;:—]|$)'),
    isState: true,
  },
  {
    before: leading('(?:^|[,;—] |and |but |with )(?:the |early |late |mid-?|high |deep )*'),
    after: following(
      ' (?:was|is|being|lay|lies|had been) (?:at (?:its|the)|in (?:full|its)|[a-z]+ly|half|well|almost|nearly|over|here|upon|on the|still|already|dying|ending)',
    ),
    isState: true,
  },
  {
    before: leading('(?:^|[,;—] |and |but )(?:the |The )?'),
    after: following(` (?!passed\\b|ended\\b|gave\\b|turned\\b|had\\b|has\\b|was\\b|is\\b|came\\b)${DOES}(?! (?:by|away|into|on to)\\b)`),
    isState: true,
  },
  {
    before: leading('(?:^|[,;—] |and |but )(?:the |The )?'),
    after: following(
      ' (?:had|has) (?:at last |finally |already |just |only just )?(?!passed\\b|gone\\b|ended\\b|always\\b|never\\b|been (?:and|over|a (?:long|bad|good))\\b|once\\b|followed\\b|taught\\b)[a-z]+',
    ),
    isState: true,
  },
  {
    before: leading('\\bin (?:the )?(?:very )?(?:dead|depths?|middle|heat|height|heart|grip|full flush|pit) of (?:the |a )?'),
    isState: true,
  },
  {
    before: leading(
      '(?<!\\b(?:coal|wood|firewood|fuel|food|hay|clothes|coats?|money|supplies|stores?|stock|stocked|stored|saved?|ready|prepar\\w+|bound|plans?|planned|booked|put by|laid up|waiting|wait|longing|longed|hop\\w+|wish\\w+|look\\w* forward) (?:[a-z]+ )?)\\b(?:for|even for|too [a-z]+ for|usual for|unusual for|typical of|early for|late for) (?:early |late |mid-?)?',
    ),
    isState: true,
  },
  { before: leading('\\b(?:as|the way)\\b[^.;]{0,40}\\b(?:every|always (?:was|were|is|are|did|does|do) in) '), isState: true },
  {
    before: leading(
      `\\b(?:${DISPLAY})\\b[^.;]{0,50}?\\b(?:said|says|shows|showed|reads?|gave|gives|open(?:ed)? at|turned to|bore|bears)(?:(?: [a-z]+){0,3}|[^.;]{0,40} month of) `,
    ),
    isState: true,
    isShown: true,
  },
  {
    before: leading('\\b(?:[Ii]n|[Oo]n|[Dd]uring|[Oo]ne) (?:the [a-z]+ of |the middle of |early |late |mid-?|the |an? (?:[a-z]+ )?)?'),
    after: following('(?! (?:and|or|to)\\b)'),
    isState: false,
  },
  {
    before: leading(
      '(?:(?:smells?|sounds?|look|scents?|noises?|feel|colours?|light|heat|air|warmth|chill|cold) of|(?:[Hh]alfway|[Mm]idway|[Ff]ar|[Dd]eep|[Ww]ell) (?:through|into|in)|(?:weeks?|days?|end|half|best|worst|dregs|nights?) of) (?:the )?',
    ),
    isState: true,
  },
  {
    before: leading('(?<!\\b(?:in|[Ii]n|of|by|from|between|or|and|to) )(?:the |this )?'),
    after: following(
      '(?! (?:of|when|that|before|after|and|or|to|seem\\w*|felt|feels|(?:was|is) (?:far|still|a long)|coat|coats|clothes|dress|suit|hat|jacket|house|cottage|holidays?|school|job|camp|palace|quarters))',
    ),
    isState: true,
    isMention: true,
    isWeak: true,
  },
];

/** Names of people too: what they have done is nothing of the year. */
const OF_A_MONTH =
  /^ (?:(?:had|has) (?:at last |only |just |already )?(?:come|arrived|begun|brought|been|set|turned)|(?:was|is) (?:half|nearly|almost|over|here|upon|well|in|at|being|not)|lay|lies)\b/u;
const PERSONAL = /^(?:May|June|April|Summer|Autumn|August)$/u;
/** What makes a season of "fall". */
const FALL = /\b(?:early|late|this|last|in the|was|is|of|in|a|that|all) $/u;
const PLURAL_FRAMES: readonly Frame[] = [AND_THIS_WAS, ...OF_THAT_KIND];

const NAMED = pattern(`(?<![-\\w])(?<month>${MONTH})(?![-\\w])`);
const SEASON = pattern(`(?<![-\\w])(?<season>${SEASON_WORD}|Spring|Summer|Autumn|Winter|Midsummer|Midwinter)(?=s?(?![-\\w]))`);

const YEAR_OF = '(?:the (?:year|summer|winter|spring|autumn) (?:of )?)?';
const DATE = '(?<val>1[5-9]\\d\\d|20\\d\\d)';
const YEARS: readonly (readonly [RegExp, boolean])[] = [
  [
    pattern(
      `\\b(?:[Ii]t|[Tt]his|[Tt]he year) (?:was|is|'s)(?: already| still| only| just| now)? ${YEAR_OF}(?:${MONTH})?(?: of)? ?${DATE}\\b`,
    ),
    true,
  ],
  [
    pattern(`\\b(?:${DISPLAY})\\b[^.;]{0,50}?\\b(?:said|says|shows|showed|reads?|bore|bears|gave|gives)(?: [A-Za-z]+){0,3} ${DATE}\\b`),
    true,
  ],
  [pattern(`\\b[Ii]n ${YEAR_OF}(?:(?:${MONTH}) (?:of )?)?${DATE}\\b`), false],
];

/** Whoever is born in May has it kept in any month. */
const BIRTH = /\b(?:birthdays?|born|births?|into the world)\b/u;
const NEAR = 40;

function readNamed(words: RegExp, text: string, marker: TimeMarker): void {
  for (const match of matchesOf(words, text)) {
    const word = match[0];
    const end = match.index + word.length;
    const after = text.slice(end);
    if (BIRTH.test(text.slice(Math.max(0, match.index - NEAR), end + NEAR))) continue;
    const fit = firstFit(after.startsWith('s') ? PLURAL_FRAMES : FRAMES, text.slice(0, match.index), after);
    if (
      !fit ||
      (PERSONAL.test(word) && /^ [a-z]/u.test(after) && !OF_A_MONTH.test(after) && fit.from === match.index) ||
      (word === 'fall' && !FALL.test(text.slice(0, match.index)))
    )
      continue;
    const { frame, from, to } = fit;
    marker.add(
      'month',
      {
        from,
        to: end + to,
        isState: frame.isState,
        isPlain: frame.isPlain === true,
        isWeak: frame.isWeak === true,
        isShown: frame.isShown === true,
      },
      [monthsOf(word.toLowerCase())],
    );
  }
}

/** The month, the season and the year, as a sentence says them. */
export function readSeason(text: string, marker: TimeMarker): void {
  readNamed(NAMED, text, marker);
  readNamed(SEASON, text, marker);
  for (const [year, isState] of YEARS) {
    for (const match of matchesOf(year, text)) {
      const date = Number(match.groups?.['val']);
      marker.add('year', { from: match.index, to: match.index + match[0].length, isState }, [[date, date]]);
    }
  }
}

const SEASON_GATE = new RegExp(
  `\\b(?:${MONTH}|${SEASON_WORD}|Spring|Summer|Autumn|Winter|[Ss]now|[Ss]nowdrifts?|[Ii]cicles|[Hh]oarfrost|[Ii]ce|[Ff]rost|frozen|iced-over|trees|branches|boughs|blossoms?|lilacs?|daffodils|bluebells|crocuses|primroses|snowdrops|hawthorn|bloom|flower|leaves|hay|corn|wheat|barley|harvest|heat ?wave|dog days|swelter\\w*|Christmas|Easter|Whitsun|Lent|Halloween|Hallowe'en|All|Michaelmas|Martinmas|Thanksgiving|Bonfire|1[5-9]\\d\\d|20\\d\\d)\\b`,
  'u',
);

/** Whether a sentence may tell a season, a month or a year. */
export function mayTellSeason(text: string): boolean {
  return occursIn(SEASON_GATE, text);
}
