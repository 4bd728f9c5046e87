import type { Span } from '../lexicon/time.js';
import { matchesOf } from '../grammar/pattern.js';
import type { TimeMarker } from './timeMarks.js';
import { MONTHS } from './monthSigns.js';
import { shows, type Sign } from './sign.js';

const NIGHT: Span = [18.6, 30];
const DARK: Span = [16.5, 31];
const DAYLIGHT: Span = [4, 20];
const IS = '(?:was|were|is|are)';
const SHINES = `(?:${IS}|stood|stands?|hung|hangs?|shone|shines?|rode|rides?|sailed|sails?|silvered|silvers?|glittered|glitters?|lit|lights?|looked|looks?|swam|swims?|burned|burns?|glimmered|wheeled|pricked|crowded|blazed|winked|glinted)`;
const SHONE =
  '(?:lay|lies|fell|falls|shone|shines|streamed|streams|poured|pours|slanted|slants|spilled|spills|came|comes|filled|fills|lit|lights|flooded|floods|blazed|glittered|dazzled|glared|beat|beats|burned|burns|warmed|warms|picked|caught|catches|striped|danced|gleamed|struck|made|makes)';

const hour = shows('hour');
/** What comes to be so, and then is: it tells the time from there on. */
const turned = shows('hour', false);

/** The sky, the lamps and the table. */
const HOURS: readonly Sign[] = [
  hour('sun ', '\\b[Tt]he sun (?:blazed|blazes|beat|beats|glared|glares|baked|bakes|burned|burns|scorched)(?: down)?\\b', [8.5, 18.4]),
  hour('sun ', '\\b[Ss]un (?:[a-z]+ ){0,4}?(?:high (?:above|over|in|up)|was high|is high)\\b', [9, 17]),
  hour('east', '\\b(?:sun|sky|light|clouds|glow|rim|streak)\\b[^.;]{0,40}\\bin the east\\b', [3.5, 10]),
  hour('west', '\\b(?:sun|sky|light|clouds|glow|rim|streak)\\b[^.;]{0,40}\\bin the west\\b', [15, 22.5]),
  hour('light sun', '\\b(?:setting|sinking|dying) sun\\b|\\b[Tt]he last (?:of the )?(?:light|daylight|sun)\\b', [15, 22.5]),
  hour('ising', '\\b[Rr]ising sun\\b', [4, 9]),
  hour('ew', '\\b(?:[Tt]he )?[Dd]ew (?:still |had not |has not |was |is |lay |lies )+(?:dried|on|yet|heavy|wet|thick|still)\\b', [4, 11]),
  hour('milk', '\\b(?:[Tt]he )(?:milkman|milk float|milk cart) (?:was|is|had|has|came|comes|rattled|clinked|went|stopped)\\b', [3.5, 10]),
  hour('post', '\\b[Tt]he (?:first|morning) post (?:was|is|had|has|lay|came)\\b', [6, 12.5]),
  hour('chorus birds', '\\b(?:dawn chorus|first birds (?:were|had|are|began))\\b', [3, 8]),
  hour('school', '\\b(?:out of|home from|back from) school\\b|\\bschool (?:was|had) (?:out|let out)\\b', [11.5, 18]),
  hour('orders closing last', '\\b(?:last orders|closing time|the last (?:bus|tram|train) (?:had|has|went|was|is|goes))\\b', [16.5, 27]),
  hour('first', '\\b[Tt]he first (?:bus|tram|train) (?:of the day|had|has|went|was|is)\\b', [3.5, 9]),
  hour(
    'sleep',
    '\\b(?:[Tt]he )(?:whole |rest of the )?(?:house|village|town|street|household|camp|city|barracks|ship|farm) (?:was|is|lay|lies) (?:fast |still |all |long )?asleep\\b|\\beverybody decent (?:was|is) asleep\\b',
    [20.5, 31],
  ),
  hour(
    'night',
    '\\b[Tt]he night (?:nurse|porter|watchman|sister|clerk|guard) (?:was|is|sat|came|looked|had|went|read|walked|made|made)\\b',
    [19, 32],
  ),
  hour('stars Milky', '\\b(?:under|beneath|by|below) the stars\\b|\\bMilky Way\\b', NIGHT),
  hour('ats', '\\b[Bb]ats (?:flickered|flitted|flew|swooped|were|are|flicker|flit)\\b', [16, 31]),
  hour(
    'upper inner',
    '\\b(?:[Ss]upper|[Tt]he supper (?:things|dishes|plates)) (?:was|is|were|are|lay|stood) (?:on the|ready|laid|served|over|still|getting|cleared|in the|cooking)\\b',
    [17, 24],
  ),
  hour(
    'time',
    "\\b[Ii]t (?:was|is) (?:nearly |almost |already |past |long past |about )?(?:time for (?:the children 's |his |her |their )?(?:tea|supper|bed)|(?:tea|supper|bed) ?-?time)\\b",
    [15, 24],
  ),
  hour(
    'lunch',
    '\\b[Ll]unch (?:was|is|had been|has been) (?:long |just |nearly |almost |not quite )?(?:over|finished|cleared|on|ready|served|late)\\b',
    [12.1, 17],
  ),
  hour('lunch', '\\b(?:ate|eating|eats|unwrapped|unwraps|had) (?:his |her |their |my )lunch\\b', [11, 15.5]),
  hour(
    'breakfast',
    '\\b(?:frying|making|cooking|having|eating|over|serving|at) breakfast\\b|\\b[Bb]reakfast (?:was|is) (?:on|ready|laid|served|late|over|cooking|frying|getting)\\b',
    [5, 11.8],
  ),
  hour(
    'day',
    '\\b[Tt]he day (?:was|is) (?:not an hour old|still young|barely (?:begun|started)|just (?:beginning|breaking)|hardly begun)\\b',
    [3.5, 10],
  ),
  hour(
    'day',
    '\\b[Tt]he day (?:was|is) (?:nearly|almost|all but|as good as|drawing to) (?:over|done|gone|spent|ended|a close|its end)\\b',
    [15, 24],
  ),
  hour('news', "\\b[Tt]he (?:evening|six|nine|ten) o?'?(?:clock )?news (?:was|is|had|came|began)\\b", [17, 23.5]),
  hour('orning', '\\b[Tt]he morning (?:rush|traffic)\\b', [6.5, 10.5]),
  hour('daylight road', '\\b(?:(?:[Bb]road|[Ff]ull|[Pp]lain) daylight|broad day)\\b', DAYLIGHT),
  hour(
    'unlight unshine',
    `\\b(?:[Ss]unlight|[Ss]unshine) (?:\\w+ )?${SHONE}\\b|\\b(?:of|in|into|by) (?:the )?(?:[a-z]+ )?(?:sunlight|sunshine)\\b`,
    DAYLIGHT,
  ),
  hour(
    'sun ',
    '\\b[Tt]he sun (?:was|is|stood|stands|hung|hangs) (?!set|sunk|gone|down|going|sinking|setting|rising|coming|low|not|behind)[a-z]+',
    DAYLIGHT,
  ),
  hour('sun ', `\\b[Tt]he sun ${SHONE}\\b(?! (?:up|out))`, DAYLIGHT),
  hour('un ', '\\b[Ss]un (?:[a-z]+ ){0,3}?(?:overhead|straight (?:up|above|over|down)|at its (?:height|highest|zenith|peak))\\b', [11, 14]),
  hour('un ', '\\b[Ss]un (?:was|is|stood|stands|hung|hangs) (?:[a-z]+ )?low\\b', [4, 9], [14.5, 22]),
  hour('moon', `\\b[Tt]he (?:[a-z]+ )?moon ${SHINES}\\b(?! (?:not|rising))`, NIGHT),
  hour('stars', `\\b[Tt]he stars ${SHINES}\\b(?! (?:not|gone))`, NIGHT),
  hour('oonli tarli', '\\b(?:[Mm]oonlight|[Ss]tarlight|moonlit|starlit)\\b', NIGHT),
  hour(' night', '\\b(?:black|dark|starless|moonless|clear) night\\b(?! (?:of|in which))', [18, 30]),
  hour(
    'utside',
    `\\b[Oo]utside (?:it (?:was|is)|all (?:was|is)|the (?:street|world|yard|garden|lane) (?:was|is|lay|lies)) (?:[a-z]+ )?(?:pitch |quite |fully |already |still )?(?:dark|black)\\b`,
    DARK,
  ),
  hour(
    ' dark',
    '\\b[Ii]t (?:was|is) (?:(?:quite|fully|already|still|full|now|completely|pitch) dark\\b(?! in)|dark (?:out|outside|already|now|by now)\\b)',
    DARK,
  ),
  hour('window pane', `\\b[Tt]he (?:windows?|panes?) ${IS} (?:quite |already |all )?(?:black|dark)\\b`, DARK),
  hour(
    'treet',
    `\\b[Ss]treet ?(?:lamps?|lights?) (?:${IS}|had been|have been|burned|burns?|glowed|glows?|shone|shines?|threw|throws?|buzzed|hissed|made|makes?|lit|cast|laid)\\b(?! (?:not|out|off|coming))`,
    [15.5, 31],
  ),
  hour(' owl', '\\b(?:[Aa]n|[Tt]he|[Tt]wo) owls? (?:was |were |is |are )?(?:asking|hoot\\w*|call\\w*|cri\\w*|cry\\w*|screech\\w*)', NIGHT),
  hour('breakfast', '\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) breakfast (?:things|dishes|plates|cups|tray|table|crumbs|was|is)\\b', [5, 11.5]),
  hour(
    'breakfast',
    '\\b(?:over|at|ate|eating|eats|cooking|frying|finished|finishing|cleared away|laid) (?:his |her |their |the |a )?breakfast\\b',
    [5, 11.5],
  ),
  hour('lunch', '\\b[Tt]he (?:lunch|lunchtime) (?:things|dishes|plates|crowd|rush|hour|trade|menu|queue)\\b', [11, 15.5]),
  hour('supper', '\\b(?:[Tt]he|[Tt]heir) supper (?:things|dishes|plates|table|tray)\\b', [17, 28]),
  hour('cock rooster', '\\b(?:cocks?|roosters?|cockerels?) (?:was |were |had just |had )?(?:crow(?:ed|ing|s)?)\\b', [3, 10]),
  hour('dawn chorus', '\\bthe dawn chorus\\b', [3, 8]),
  turned('sun ', '\\b[Tt]he sun (?:was|is) (?:just |only just |already )?(?:coming up|rising)\\b', [4, 8]),
  turned('sun ', '\\b[Tt]he sun (?:was|is) (?:just |only just |already )?(?:going down|setting|sinking)\\b', [15.5, 22]),
  turned('sun ', '\\b[Tt]he sun (?:had|has) (?:just |long |already )?(?:set|gone down|sunk)\\b', [16, 31]),
  turned(
    'ight usk arkness vening',
    '\\b(?:[Nn]ight|[Dd]usk|[Dd]arkness|[Ee]vening) (?:had|has|was|is) (?:just |long |already )?(?:fallen|come|falling|coming)\\b',
    [16, 30],
  ),
  turned('awn ', '\\b[Dd]awn (?:was|is) (?:breaking|coming|near)\\b', [3, 8]),
  turned('been lit', '\\b[Tt]he (?:lamps|lights) (?:had|have) (?:just |already )?been lit\\b', [15.5, 31]),
];

/** Said of a time before this one. */
const EARLIER =
  /\b(?:(?:winter|summer|spring|autumn|year|night|morning|evening|day|week) before|ago|last (?:winter|summer|spring|autumn|year|night|week))\b/u;

function readSigns(signs: readonly Sign[], text: string, marker: TimeMarker): void {
  for (const { keys, sign, kind, spans, isState } of signs) {
    if (!keys.some((key) => text.includes(key)) || EARLIER.test(text)) continue;
    for (const match of matchesOf(sign, text)) marker.add(kind, { from: match.index, to: match.index + match[0].length, isState }, spans);
  }
}

const gateOf = (signs: readonly Sign[]): RegExp => new RegExp([...new Set(signs.flatMap(({ keys }) => keys))].join('|'), 'u');
const HOUR_GATE = gateOf(HOURS);
const MONTH_GATE = gateOf(MONTHS);

/** Whether a sentence may show the hour. */
export function mayShowHour(text: string): boolean {
  return HOUR_GATE.test(text);
}

/** Whether a sentence may show the month. */
export function mayShowMonth(text: string): boolean {
  return MONTH_GATE.test(text);
}

/** What the sky, the lamps and the table show of the hour. */
export function readHourSigns(text: string, marker: TimeMarker): void {
  readSigns(HOURS, text, marker);
}

/** What the weather, the fields and the feasts show of the month. */
export function readMonthSigns(text: string, marker: TimeMarker): void {
  readSigns(MONTHS, text, marker);
}
