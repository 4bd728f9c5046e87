import type { Span } from '../../lexicon/time.js';
import { DOES, IS, shows, type Sign, STILL } from './sign.js';

const sure = shows('hour');
const likely = shows('hour', 'likely');
const turned = shows('hour', 'turned');
const lacking = shows('hour', 'lacking');

const NIGHT: Span = [18.5, 28.35];
const DARK: Span = [16.5, 31];
const DAYLIGHT: Span = [4, 20];
const DAWN: Span = [3, 8.5];
const EVE: Span = [14.5, 22.5];

/** The sun, the moon and the stars. */
const LIGHTS: readonly Sign[] = [
  sure('sun', '\\b[Tt]he sun (?:blazed|blazes|beat|beats|glared|glares|baked|bakes|burned|burns|scorched)(?: down)?\\b', [8.5, 18.4]),
  sure('sun', '\\b[Ss]un (?:[a-z]+ ){0,4}?(?:high (?:above|over|in|up|now|and)|was high|is high)\\b', [9, 17]),
  sure('sun', '\\b[Ss]un (?:[a-z]+ ){0,3}?(?:overhead|straight (?:up|above|over|down)|at its (?:height|highest|zenith|peak))\\b', [11, 14]),
  sure(
    'sun',
    '\\b[Ss]un (?:was|is|stood|stands|hung|hangs|sat|sits) (?:[a-z]+ ){0,2}?low\\b|\\b(?:low|slanting) sun\\b',
    [4, 9.5],
    [14.5, 22],
  ),
  sure(
    'sun light sunlight sunshine daylight',
    '\\b(?:setting|sinking|dying|westering|declining) sun\\b|\\b(?:[Tt]he|day \u0027s|evening \u0027s) last (?:[a-z]+ )?(?:of the |rays of |gleams? of )?(?:the )?(?:light|daylight|sun|sunlight|sunshine)\\b',
    EVE,
  ),
  sure('sun', '\\b(?:rising|newly risen|new-risen|early) sun\\b', [4, 9.5]),
  lacking(
    'sun',
    '\\b[Tt]he sun (?:was|is|had|has) (?:only )?(?:just|barely|hardly|scarcely) (?:now )?(?:clear\\w*|up|over|show\\w*|above|reach\\w*|touch\\w*|risen|come|lift\\w*|risen)\\b',
    [3.5, 9],
  ),
  lacking(
    'sun',
    '\\b[Tt]he sun (?:was|is|had|has) not (?:yet )?(?:up|risen|come up|cleared|reached|over)\\b|\\b[Bb]efore the sun (?:was|had been|is) (?:properly |fully |well )?up\\b',
    [2.5, 8.5],
  ),
  sure(
    'sun',
    '\\b[Tt]he sun (?:was|is|stood|stands|hung|hangs) (?!set|sunk|gone|down|going|sinking|setting|rising|coming|low|not|behind|just|barely|only|hardly)[a-z]+',
    DAYLIGHT,
  ),
  sure(
    'sun',
    `\\b[Tt]he (?:[a-z]+ ){0,2}sun (?:(?:from|through|in|at|on) (?:the |that |his |her )?[a-z]+ )?(?!set|sank|rose|went|dipped|dropped|climbed|had|has|was|is|sets|sinks|rises|goes|dips|stood|stands|hung|hangs)${DOES}\\b(?! (?:up|out|down behind))`,
    DAYLIGHT,
  ),
  sure(
    'sunlight sunshine',
    `\\b(?:[Ss]unlight|[Ss]unshine) (?:\\w+ )?${DOES}\\b|(?<!\\blast [a-z]+ )\\b(?:of|in|into|by|with|through) (?:the )?(?:[a-z]+ ){0,2}(?:sunlight|sunshine)\\b`,
    DAYLIGHT,
  ),
  sure('daylight day', '\\b(?:(?:[Bb]road|[Ff]ull|[Pp]lain) daylight|broad day)\\b', DAYLIGHT),
  sure(
    'moon',
    `\\b(?:[Tt]he|[Aa]n?) (?:(?!day|daylight|pale|ghost|morning)[a-z-]+ ){0,3}moon (?:, [a-z' -]{3,30} , )?${STILL}(?!landing|set|sets|rose|rises|had|has)${DOES}\\b(?! (?:not|rising))`,
    NIGHT,
  ),
  sure(
    'moonlight starlight moonlit starlit moonbeams',
    '(?<!\\b(?:patterns?|pictures?|prints?|design|song|colour|color|touch|story|smell|taste) of (?:[a-z]+ (?:and )?){0,3})\\b(?:[Mm]oonlight|[Ss]tarlight|moonlit|starlit|[Mm]oonbeams)\\b',
    NIGHT,
  ),
  turned(
    'moon',
    '\\b(?:[Tt]he|[Aa]) (?:[a-z-]+ ){0,2}moon (?:was|is) (?:just |already |slowly )?(?:rising|coming up)\\b|\\b[Tt]he moon (?:had|has) (?:just |already |long )?(?:risen|come up|come out|cleared)\\b|\\b[Tt]he moon (?:rose|rises|came up|came out)\\b',
    [16.5, 28.4],
  ),
  lacking(
    'moon dark',
    '\\b[Mm]oon (?:had|has) been (?:up|high|out)\\b|\\b[Ii]t had been dark (?:already |now )?(?:for|since|these|an)\\b',
    [16.5, 31],
  ),
  lacking('moon', '\\b(?:[Nn]o moon|moon had not (?:yet )?(?:risen|come up)|without (?:a|any) moon)\\b|\\b[Mm]oonless\\b', NIGHT),
  sure(
    'stars',
    `\\b(?:(?:[Tt]he|[Aa] few|[Ss]ome|[Aa] million|[Tt]housands of|[Aa] scatter\\w* of) )?(?<!\\b(?:film|movie|rock|pop|music|opera|gold|three|four|five|seeing|lucky) )[Ss]tars ${STILL}(?!of\\b|had|have|went|go|c[ao]me out|appear\\w*|be[gc][ao]\\w+)${DOES}\\b(?! (?:not|gone))`,
    NIGHT,
  ),
  sure(
    'stars',
    '\\b(?:under|beneath|below) (?:the |a sky of )?(?:[a-z]+ )?stars\\b|\\b(?:thick|bright|full|alive|crowded|heavy|dusty|littered|pricked|prickling|blazing|crammed|ablaze|strewn|sown|lit) (?:of|with|by) (?:the )?(?:[a-z]+ )?stars\\b|\\bsky (?:[a-z]+ ){0,2}full of stars\\b',
    NIGHT,
  ),
  sure(
    'stars star',
    '\\b(?:[Tt]he )?(?:[Ff]irst|[Ee]arly|[Ee]vening) stars? (?:was|were|is|are|had|have|has|came|come|comes|show\\w*|hung|hangs|prick\\w*|appear\\w*|glitter\\w*|shone)\\b',
    [16, 24],
  ),
  sure(
    'milky Milky constellations orion Orion Dipper Pleiades',
    '\\b(?:Milky Way|[Cc]onstellations?|Orion|the Plough|the Big Dipper|the Pleiades)\\b',
    NIGHT,
  ),
  lacking('moon', '\\b[Tt]here (?:was|is) (?:an?|no|half an?|hardly an?|only a thin) (?:[a-z]+ )?moon\\b', NIGHT),
  sure(
    'moon stars',
    '\\b(?:look\\w*|stare\\w*|staring|gaz\\w+|glanc\\w+|watch\\w*|squint\\w*|point\\w*) (?:[a-z]+ )?(?:at |to )?the (?:[a-z]+ )?(?:moon|stars)\\b|\\b(?:light|beams?|rays?|glow) of the (?:[a-z]+ )?moon\\b|\\b(?:counted|counting|named|naming|read|reading) the stars\\b',
    NIGHT,
  ),
  sure(
    'moon',
    '\\b(?:under|beneath|below|by) (?:the|a|an) (?:[a-z-]+ ){0,3}moon\\b|\\b(?:a|the) (?:full|new|half|great|harvest|gibbous|crescent|sickle) moon\\b(?! (?:in|by|over) (?:the )?(?:day|morning|afternoon))|\\b[Nn]ot a star\\b',
    NIGHT,
  ),
  sure('stars', '\\b(?:last|first|light) of the (?:[a-z]+ )?stars\\b', NIGHT),
  sure('light day', '\\bbroad light of day\\b|\\bfull light of day\\b', DAYLIGHT),
  sure('sun', '\\b[Ss]un (?:was|is|stood|stands) (?:[a-z]+ ){0,2}(?:as high as|at its noon)\\b', [10.5, 15]),
  sure('noonday noontide midday', '\\b(?:noonday|noontide|noon|midday|mid-day) (?:sun|sunshine|glare|light|heat|blaze)\\b', [11, 14.5]),
  likely('candlelight lamplight torchlight firelight', '\\bby (?:the )?(?:candle|lamp|torch|fire)light\\b', [15, 32]),
  sure(
    'sunset',
    '\\b(?:[Tt]he|[Aa]) (?:[a-z]+ ){0,3}of (?:the |a )?sunset\\b|\\b(?:to|at|on|in|into|by|against) (?:the|a) (?:[a-z]+ ){0,2}sunset\\b',
    [15.3, 22.5],
  ),
  sure(
    'sunrise',
    '\\b(?:[Tt]he|[Aa]) (?:[a-z]+ ){0,3}of (?:the |a )?sunrise\\b|\\b(?:to|at|on|in|into|by|against) (?:the|a) (?:[a-z]+ ){0,2}sunrise\\b',
    [3.5, 9],
  ),
  sure('dark', '\\b(?:woke|wakes|awoke|waking|dressed|got up|gets up|lay|lies|sat up) (?:[a-z]+ )?in the dark\\b', DARK),
  likely(
    'sun glare sunlit sunny sunbeam sunbeams',
    "\\b(?:in|into|against|with|from|of) the (?:[a-z]+ )?sun\\b(?! (?:set|go|com|ris|sink|was|had|'s))|\\b[Tt]he sun (?:on|in) (?:his|her|their|my) \\b|\\b(?:sunlit|sunny|sunbeams?)\\b(?! (?:disposition|smile|nature|side))",
    DAYLIGHT,
  ),
];

/** Light that comes, goes, or is not there. */
const SKY: readonly Sign[] = [
  sure('east', '\\b(?:sun|sky|light|clouds|glow|rim|streak)\\b[^.;]{0,40}\\bin the east\\b', [3.5, 10]),
  sure('west', '\\b(?:sun|sky|light|clouds|glow|rim|streak)\\b[^.;]{0,40}\\bin the west\\b', [15, 22.5]),
  sure(
    'sky light window',
    '\\b(?:sky|light|window|windows|air) (?:was|is|had begun|has begun|began|begins)(?: already| just| slowly)? (?:to )?(?:grow\\w*|get\\w*|turn\\w*) (?:light|lighter|pale|paler|grey|gray|greyer)\\b|\\b[Ii]t (?:was|is) (?:just |only just |already |slowly |beginning to )?(?:growing|getting|get|grow) light\\b',
    DAWN,
  ),
  sure(
    'light',
    '\\b(?:[Gg]rey|[Gg]ray|[Pp]ale|[Tt]hin|[Ff]irst|[Ee]arly|[Ww]an|[Ww]atery) (?:dawn |daw?ning |morning )?(?:[a-z]+ )?light (?:[a-z]+ )?(?:show\\w*|was showing|was at|stood at|touch\\w*|c[ao]me|comes|was spreading|had reached|was growing|seep\\w*|crept|creeps|filter\\w*|leak\\w*|was coming|had begun|was beginning|is coming)\\b',
    [3.5, 10],
  ),
  lacking('light', '\\b[Ii]t (?:was|is) (?:barely|hardly|scarcely|not yet|not quite|only just|just|just about) light\\b', [3.5, 9]),
  lacking('light daylight', '\\b(?:[Bb]efore|[Uu]ntil) (?:it was |first )?light\\b(?= (?:and|,)|$)', [2, 8]),
  sure(
    'light',
    '\\b[Ii]t (?:was|is) (?:still |quite |fully |broad |now |already )?light(?: out| outside| enough to (?:see|read))?(?= [,;]| and|$)',
    [4, 22.5],
  ),
  turned(
    'light daylight',
    '\\b(?:[Tt]he |[Dd]ay)?(?:light|daylight) (?:was|is) (?:already |nearly |almost |all but |fast )*(?:fail\\w*|fading|going|gone|dying|draining|thickening|leaving)\\b|\\b(?:light|daylight) (?:had|has) (?:almost |nearly |all but |already )*(?:gone|failed|faded|drained|died)\\b',
    EVE,
  ),
  turned(
    'dark dusk',
    '\\b[Ii]t (?:was|is) (?:already |just |slowly )?(?:getting|growing|beginning to get|beginning to grow|coming on) (?:dark|dusk|to dark)\\b',
    [15, 22.5],
  ),
  lacking('dark', '\\b(?:[Ii]t (?:was|is)|[Oo]utside) (?:almost|nearly|all but|not quite|not yet) (?:quite |fully )?dark\\b', [15, 22.5]),
  sure(
    'shadows',
    '(?<!\\b(?:[Ll]amps?|[Ss]treet ?(?:lamps?|lights?)|[Cc]andles?|[Ff]ire|[Ff]irelight|[Mm]oon|[Mm]oonlight|[Ll]anterns?|[Hh]eadlights|[Tt]orch|[Bb]ulbs?|neon|[Ff]lames?|[Ll]amplight|[Cc]andlelight)\\b[^.;]*)\\b[Ll]ong (?:[a-z]+ )?shadows\\b(?! (?:[a-z]+ )?(?:by|from) (?:the )?(?:[a-z]+ )?(?:lamp|candle|fire|lantern|moon))|\\b[Ss]hadows (?:[a-z]+ ){0,3}?(?:were |are |had grown |grew |stretched |fell |lay |reached )(?:very |already )?long\\b|\\b[Ss]hadows (?:stretched|reached|sloped) (?:right |half |all |halfway )?(?:across|over|down|out)\\b',
    [4, 9.5],
    [14.5, 22],
  ),
  sure(
    'shadows',
    '\\b[Ss]hadows (?:were|are|had been|had begun|have begun)(?: already)? (?:getting|growing|to grow|to get|to stretch|to lengthen)?(?: ?long| ?longer|lengthening|stretching)?\\b(?<=long|longer|lengthen|lengthening|stretch)|\\b[Ll]engthening shadows\\b',
    [13.5, 22],
  ),
  sure(
    'shadow shadows',
    '\\bshadows? (?:was|were|is|are|lay) (?:[a-z]+ )?(?:(?:small|little|black|short) (?:[a-z]+ )?(?:puddles?|pools?|stains?|blots?)|short|shrunk\\w*|under|directly)\\b',
    [10.5, 15],
  ),
  sure(
    'outside',
    '\\b[Oo]utside (?:it (?:was|is)|all (?:was|is)|the (?:street|world|yard|garden|lane) (?:was|is|lay|lies)) (?:[a-z]+ )?(?:pitch |quite |fully |already |still )?(?:dark|black)\\b',
    DARK,
  ),
  sure(
    'dark',
    '\\b[Ii]t (?:was|is) (?:(?:quite|fully|already|still|full|now|completely|pitch|very|too) dark\\b(?! in)|dark (?:out|outside|already|now|by now)\\b)|\\b[Ii]t (?:was|is) dark(?=$| [,;]| and (?:the|he|she|they|it|cold|wet|rain))',
    DARK,
  ),
  sure(
    'dark darkness',
    '\\b(?:[Tt]he )?dark(?:ness)? (?:outside|beyond the|at the window|pressed|of the (?:garden|yard|street|road|lane|fields|wood|woods|moor|bay))\\b|\\b(?:out|off|away|stared|looked|peered|ran|walked|drove) (?:[a-z]+ )?into the dark(?:ness)?\\b',
    DARK,
  ),
  sure(
    'dark',
    '\\b(?:sang|singing|sing|called|calling|barked|barking|hooted|cried|crying|ticked|sounded|waiting|waited) (?:[a-z]+ )?in the dark\\b',
    DARK,
  ),
  sure(
    'window windows pane panes',
    `\\b[Tt]he (?:windows?|panes?) (?:of [a-z ]{3,25})?${IS} (?:quite |already |all |still )?(?:black|dark)\\b`,
    DARK,
  ),
  sure(
    'night',
    '\\b(?:black|dark|starless|clear|frosty|windy|hot|warm|cold|still|quiet|summer|winter|deep) night\\b(?! (?:of|in which|train|before|when|that))(?<!\\bevery [a-z]+ night)(?<!\\bone [a-z]+ night)',
    [18, 30],
  ),
  sure('night', '\\b(?:[Ss]omewhere|[Oo]ut|[Oo]utside|[Bb]eyond|there) (?:out |away )?(?:in|into) the (?:[a-z]+ )?night\\b', [18.5, 28.35]),
  turned(
    'night dusk darkness dark evening',
    '\\b(?:[Nn]ight|[Dd]usk|[Dd]arkness|[Dd]ark|[Ee]vening|[Tt]wilight) (?:had|has|was|is) (?:just |long |already |all but |nearly |almost )?(?:fallen|come|falling|coming|gathering|gathered|settled|settling|closing|drawing|deepening|thickening)\\b',
    [15.5, 30],
  ),
  sure(
    'dusk twilight gloaming nightfall',
    '\\b(?:with|in|through|of|under) (?:the )?(?:(?!false)[a-z]+ )?(?:dusk|twilight|gloaming|half-dark)(?! (?:of (?:his|her|my)|years))\\b',
    [15.5, 22.5],
  ),
  turned('dawn', '\\b[Dd]awn (?:was|is) (?:just |only just |already )?(?:breaking|coming|near|showing|spreading)\\b', [3, 8]),
  lacking(
    'dawn sunrise daybreak',
    '\\b(?:hours?|minutes) before (?:the )?(?:dawn|sunrise|daybreak)\\b|\\b[Nn]ot (?:yet|quite) (?:dawn|daylight|sunrise|day)\\b',
    [2, 7.5],
  ),
  turned('sun', '\\b[Tt]he sun (?:was|is) (?:just |only just |already )?(?:coming up|rising|climbing)\\b', [4, 10]),
  turned(
    'sun',
    '\\b[Tt]he sun (?:was|is) (?:just |only just |already |almost |nearly )*(?:going down|setting|sinking|gone|dropping|dipping|down)\\b',
    [15, 22.5],
  ),
  turned(
    'sun',
    '\\b[Tt]he sun (?:had|has) (?:just |long |already |almost |nearly )*(?:set|gone down|sunk|dropped|dipped|slipped|gone behind)\\b',
    [15, 31],
  ),
  turned('sun', '\\b[Tt]he sun (?:had|has) (?:already |long )*(?:risen|come up)\\b', [4, 12]),
  sure(
    'sunset sunrise',
    '\\b(?:[Tt]he|[Aa]) (?:[a-z]+ ){0,2}sunset (?!clause|industry|boulevard)(?:[a-z]+ ){0,2}' + `${DOES}\\b`,
    [15.3, 22.5],
  ),
  lacking(
    'dark sunset nightfall sundown',
    '\\b[Ii]t (?:was|is) (?:already |now |long |well |just |some time )*(?:after|past) (?:dark|sunset|nightfall|sundown)\\b',
    [16.5, 31],
  ),
  sure('sunrise', `\\b[Ss]unrise (?:had |has |was |is )(?:[a-z]+ )?(?:turned|reddened|lit|pink|red|found|over)`, [3.5, 8.5]),
  turned(
    'dark',
    '\\b[Ii]t (?:had|has) (?:already |just |now |long )?(?:grown|got|gotten|gone|become|turned|fallen) (?:quite |fully |very |completely )?dark\\b',
    DARK,
  ),
  sure(
    'dark',
    '\\b(?:in|into|along|down|across|through|from|over) the dark (?:street|lane|road|garden|yard|square|fields?|woods?|village|town|city|alley|drive|hillside|harbour|sky)\\b',
    DARK,
  ),
  sure(
    'dark black',
    '\\b[Tt]he (?:sky|world|street|road|garden|yard|lane|sea|river|fields?|hills?) (?:outside |beyond )?(?:was|were|is|are|lay) (?:quite |already |now |pitch |completely )?(?:dark|black)\\b(?! (?:with (?:people|men|crowds|smoke|flies|birds|rain)|and empty of))',
    DARK,
  ),
  likely(
    'darkness blackness black dark',
    '\\b(?:only|nothing but|all was) (?:the )?(?:darkness|blackness)\\b|\\b(?:the|a) (?:dark|black|blackened) (?:window|windowpane|pane|glass)\\b|\\b[Ii]t (?:was|is) so dark\\b',
    DARK,
  ),
  lacking(
    'dawn daylight morning sunrise daybreak light',
    '\\bhours (?:yet |still |to go )?(?:before|until|till|to|off) (?:the )?(?:dawn|daylight|sunrise|daybreak|morning|first light)\\b|\\b(?:[Dd]awn|[Dd]aylight|[Mm]orning|[Ss]unrise) (?:was|is) (?:still )?(?:[a-z]+ )?(?:hours|a long way|a long time) (?:off|away|distant)\\b',
    [19, 29.5],
  ),
];

/** What the sky shows of the hour. */
export const SKY_SIGNS: readonly Sign[] = [...LIGHTS, ...SKY];
