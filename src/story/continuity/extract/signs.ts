import type { Span } from '../lexicon/time.js';
import { matchesOf, pattern } from '../read/pattern.js';
import type { Marker, TimeMark } from './marker.js';

const NIGHT: Span = [18.1, 30];
const DARK: Span = [16.5, 31];
const DAYLIGHT: Span = [4, 20];
const WINTER: Span = [10.5, 16];
const IS = '(?:was|were|is|are)';
const SHINES = `(?:${IS}|stood|stands?|hung|hangs?|shone|shines?|rode|rides?|sailed|sails?|silvered|silvers?|glittered|glitters?|lit|lights?|looked|looks?|swam|swims?|burned|burns?|glimmered|wheeled|pricked|crowded|blazed|winked|glinted)`;
const SHONE =
  '(?:lay|lies|fell|falls|shone|shines|streamed|streams|poured|pours|slanted|slants|spilled|spills|came|comes|filled|fills|lit|lights|flooded|floods|blazed|glittered|dazzled|glared|beat|beats|burned|burns|warmed|warms|picked|caught|catches|striped|danced|gleamed|struck|made|makes)';

/** What shows the time without naming it. */
interface Sign {
  /** Parts of words: without one of them the sign is not looked for. */
  readonly keys: readonly string[];
  readonly sign: RegExp;
  readonly kind: TimeMark['kind'];
  readonly spans: readonly Span[];
  readonly isState: boolean;
}

const shows =
  (kind: TimeMark['kind'], isState = true) =>
  (keys: string, sign: string, ...spans: readonly Span[]): Sign => ({ keys: keys.split(' '), sign: pattern(sign), kind, spans, isState });
const hour = shows('hour');
/** What comes to be so, and then is: it tells the time from there on. */
const turned = shows('hour', false);
const month = shows('month');

/** The sky, the lamps and the table. */
const HOURS: readonly Sign[] = [
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

/** The weather, the trees, the fields and the feasts. */
const MONTHS: readonly Sign[] = [
  month(
    'now ',
    `\\b[Ss]now (?:still |already |now )?(?:lay|lies|covered|covers|${IS} (?:falling|piled|deep|knee-deep)|fell|falls|drifted|had (?:drifted|fallen)|blew|blanketed|whirled|clung|weighed|crunched|creaked|squeaked|stood)\\b`,
    WINTER,
  ),
  month('nowdrift cicles oarfrost', '\\b(?:[Ss]nowdrifts?|[Ii]cicles|[Hh]oarfrost)\\b', WINTER),
  month(
    'ce rost',
    '\\b(?:[Ii]ce|[Ff]rost) (?:was |is |had |lay |stood |grew |bloomed |formed |flowers? |thick )?(?:on|over|along|across|inside) the (?:inside|panes?|windows?|puddles|pond|water|river|canal|glass|lake|gutters?|ruts)\\b',
    WINTER,
  ),
  month('frozen iced', '\\b(?:frozen|iced-over) (?:ground|pond|river|puddles|earth|mud|lake|canal|ruts|fields)\\b', WINTER),
  month(
    'trees branches boughs',
    `\\b(?:trees|branches|boughs) (?:were|are|stood|stand) (?:quite |all )?(?:bare|leafless|naked)\\b`,
    WINTER,
  ),
  month('blossom', '\\b(?:apple|cherry|pear|plum|almond|hawthorn|may) blossoms?\\b(?! tea)', [2.5, 6.5]),
  month(
    'lilac daffodil bluebell crocus primrose snowdrop hawthorn',
    `\\b(?:lilacs?|daffodils|bluebells|crocuses|primroses|snowdrops|hawthorn) (?:${IS}|had|nodded|stood|bloomed|smelled) (?:in (?:bloom|flower)|out|up|[a-z]+ing|come)\\b`,
    [1, 6.5],
  ),
  month(
    'roses hollyhock lavender honeysuckle delphinium limes',
    `\\b(?:roses|hollyhocks|lavender|honeysuckle|delphiniums|limes) ${IS} (?:in (?:full )?(?:bloom|flower)|out|blooming|heavy)\\b`,
    [5, 10],
  ),
  month('leaves', `\\bleaves ${IS} (?:turning|yellowing|reddening|coming down|falling)\\b`, [8.5, 12.5]),
  month(
    'hay corn wheat barley harvest',
    `\\b(?:hay|corn|wheat|barley|harvest) ${IS} (?:being )?(?:cut|in|ripe|half in|standing|ripening|under way)\\b`,
    [5.5, 10],
  ),
  month('heat dog swelter', '\\b(?:heat ?wave|dog days|sweltering|swelter)\\b', [4.5, 10]),
  month(
    'Christmas Boxing New',
    `\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,2}(?:Christmas|Boxing Day|New Year)(?: (?:Eve|Day|week))?\\b(?! (?:present|card|before|since|cake))`,
    [11.8, 13.3],
  ),
  month('Christmas', `\\bChristmas (?:tree|lights|decorations) (?:${IS}|stood|stands|hung|winked|blinked|glittered)\\b`, [11, 13.5]),
  month('Easter Whitsun Lent', '\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,2}(?:Easter|Whitsun|Lent)(?! (?:before|since))\\b', [2, 6.5]),
  month(
    'Hallow All M Thanks Bonfire',
    "\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,2}(?:Halloween|Hallowe'en|All Souls|All Saints|Michaelmas|Martinmas|Thanksgiving|Bonfire Night)(?! (?:before|since))\\b",
    [9, 12],
  ),
];

function readSigns(signs: readonly Sign[], text: string, marker: Marker): void {
  for (const { keys, sign, kind, spans, isState } of signs) {
    if (!keys.some((key) => text.includes(key))) continue;
    for (const match of matchesOf(sign, text)) marker.add(kind, { from: match.index, to: match.index + match[0].length, isState }, spans);
  }
}

/** What the sky, the lamps and the table show of the hour. */
export function readHourSigns(text: string, marker: Marker): void {
  readSigns(HOURS, text, marker);
}

/** What the weather, the fields and the feasts show of the month. */
export function readMonthSigns(text: string, marker: Marker): void {
  readSigns(MONTHS, text, marker);
}
