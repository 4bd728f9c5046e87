import type { Span } from '../lexicon/time.js';
import { DOES, IS, shows, type Sign, STILL } from './sign.js';

const sure = shows('hour');
const likely = shows('hour', 'likely');
const turned = shows('hour', 'turned');
const lacking = shows('hour', 'lacking');

const NIGHT: Span = [18.5, 28.45];
const DARK: Span = [16.5, 31];
const LAMPS: Span = [15.3, 31.5];
const DAYLIGHT: Span = [4, 20];
const DAWN: Span = [3, 8.5];
const EVE: Span = [14.5, 22.5];
const HOUSES =
  '(?:house|houses|cottages?|farms?|farmhouse|windows?|village|town|street|streets|square|harbour|harbor|city|valley|hill|hillside|quay|bridge|road|pier|promenade|embankment|esplanade|river|bay|way|water|shore|suburbs?|flats|apartments?|buildings?|offices?|tenements?|terraces?|shops?)';

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
    'sun light',
    '\\b(?:setting|sinking|dying|westering|declining) sun\\b|\\b[Tt]he last (?:[a-z]+ )?(?:of the |rays of )?(?:the )?(?:light|daylight|sun)\\b',
    EVE,
  ),
  sure('sun', '\\b(?:rising|newly risen|new-risen|early) sun\\b', [4, 9.5]),
  sure(
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
    `\\b[Tt]he (?:[a-z]+ ){0,2}sun (?!set|sank|rose|went|dipped|dropped|climbed|had|has|was|is|sets|sinks|rises|goes|dips|stood|stands|hung|hangs)${DOES}\\b(?! (?:up|out|down behind))`,
    DAYLIGHT,
  ),
  sure(
    'sunlight sunshine',
    `\\b(?:[Ss]unlight|[Ss]unshine) (?:\\w+ )?${DOES}\\b|\\b(?:of|in|into|by|with|through) (?:the )?(?:[a-z]+ ){0,2}(?:sunlight|sunshine)\\b`,
    DAYLIGHT,
  ),
  sure('daylight day', '\\b(?:(?:[Bb]road|[Ff]ull|[Pp]lain) daylight|broad day)\\b', DAYLIGHT),
  sure(
    'moon',
    `\\b(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,3}moon (?:, [a-z' -]{3,30} , )?${STILL}(?!landing|set|sets|rose|rises|had|has)${DOES}\\b(?! (?:not|rising))`,
    NIGHT,
  ),
  sure('moonlight starlight moonlit starlit moonbeams', '\\b(?:[Mm]oonlight|[Ss]tarlight|moonlit|starlit|[Mm]oonbeams)\\b', NIGHT),
  turned(
    'moon',
    '\\b(?:[Tt]he|[Aa]) (?:[a-z-]+ ){0,2}moon (?:was|is) (?:just |already |slowly )?(?:rising|coming up)\\b|\\b[Tt]he moon (?:had|has) (?:just |already |long )?(?:risen|come up|come out|cleared)\\b|\\b[Tt]he moon (?:rose|rises|came up|came out)\\b',
    [16.5, 28.4],
  ),
  lacking('moon', '\\b(?:[Nn]o moon|moon had not (?:yet )?(?:risen|come up)|without (?:a|any) moon)\\b|\\b[Mm]oonless\\b', NIGHT),
  sure(
    'stars',
    `\\b(?:(?:[Tt]he|[Aa] few|[Ss]ome|[Aa] million|[Tt]housands of|[Aa] scatter\\w* of) )?(?<!\\b(?:film|movie|rock|pop|music|opera|gold|three|four|five|seeing|lucky) )[Ss]tars ${STILL}(?!of\\b|had|have|went|go)${DOES}\\b(?! (?:not|gone))`,
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
    '\\b(?:[Gg]rey|[Gg]ray|[Pp]ale|[Tt]hin|[Ff]irst|[Ee]arly|[Ww]an|[Ww]atery) (?:[a-z]+ )?light (?:[a-z]+ )?(?:seep\\w*|crept|creeps|filter\\w*|leak\\w*|was coming|had begun|was beginning|is coming)\\b',
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
    '\\b[Ll]ong (?:[a-z]+ )?shadows\\b|\\b[Ss]hadows (?:[a-z]+ ){0,3}?(?:were |are |had grown |grew |stretched |fell |lay |reached )(?:very |already )?long\\b|\\b[Ss]hadows (?:stretched|reached|sloped) (?:right |half |all |halfway )?(?:across|over|down|out)\\b',
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
  sure('night', '\\b(?:[Ss]omewhere|[Oo]ut|[Oo]utside|[Bb]eyond|there) (?:out |away )?(?:in|into) the (?:[a-z]+ )?night\\b', [18.5, 28.45]),
  turned(
    'night dusk darkness dark evening',
    '\\b(?:[Nn]ight|[Dd]usk|[Dd]arkness|[Dd]ark|[Ee]vening|[Tt]wilight) (?:had|has|was|is) (?:just |long |already |all but |nearly |almost )?(?:fallen|come|falling|coming|gathering|gathered|settled|settling|closing|drawing|deepening|thickening)\\b',
    [15.5, 30],
  ),
  sure(
    'dusk twilight gloaming nightfall',
    '\\b(?:with|in|through|by|of|under|at) (?:the )?(?:(?!false)[a-z]+ )?(?:dusk|twilight|gloaming|half-dark)(?! (?:of (?:his|her|my)|years))\\b',
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
];

/** Lamps, and what is out and about by them. */
const LAMPLIT: readonly Sign[] = [
  sure(
    'street lamp lamps streetlamp streetlamps streetlight streetlights lamplight',
    `\\b(?:[Ss]treet ?(?:lamps?|lights?))\\b(?: outside| opposite| at the corner| on the corner)? (?:${IS} (?:lit|on|burning|glowing|still|coming on|already|just|making|buzzing|all|yellow|orange)|${DOES})\\b(?<!\\b(?:had|have|has|was|were|is|are))(?! (?:not|off|coming))|\\b(?:under|beneath|by|in|of) (?:the |a )?(?:light of (?:the |a )?)?(?:[a-z]+ )?(?:street ?(?:lamps?|lights?)|lamplight)\\b`,
    LAMPS,
  ),
  sure(
    'street streetlamps streetlights lamps',
    '\\b[Ss]treet ?(?:lamps?|lights?) (?:had|have) (?:just |already )?(?:been lit|come on)\\b',
    [15, 31],
  ),
  sure('headlights headlamps', '\\b(?:[Hh]eadlights|[Hh]eadlamps)\\b', [15.3, 32]),
  sure(
    'lights lamps windows',
    `\\b(?:[Ll]ights?|[Ll]amps|[Ww]indows?) (?:were |was |are |is |had begun |began )?(?:coming on|going on|to come on|came on|come on|lit up|were lit|being lit|pricked|winking|shone|burned|burning|showing|twinkled|glowed)\\b[^.;]{0,30}\\b(?:in|across|along|over|down|opposite|on|of) (?:the |other )?(?:[a-z]+ ){0,2}${HOUSES}\\b|\\b(?:windows|lights|lamps) (?:across|along|opposite|over) [^.;]{2,25} (?:lit up|came on|went on|come on|were lit|were on)\\b`,
    [15, 31],
  ),
  sure('lit lighted lamplit', `\\b(?:lit|lighted|lamplit) (?:windows|streets?|pavements?|promenade|shopfronts?|doorways)\\b`, [15, 31]),
  turned(
    'lamps lights',
    '\\b[Tt]he (?:[a-z]+ )?(?:lamps|lights) (?:had|have) (?:just |already )?been lit\\b|\\b[Tt]he (?:gas|lamps|lights) (?:were|are) being lit\\b',
    [15, 31],
  ),
  likely(
    'lamp lamps candle candles lantern gas',
    '\\b(?:lit|lights|light|lighting|lighted|trimmed|turned up) (?:the|a|an|his|her|another) (?:[a-z]+ )?(?:lamps?|candles?|lantern|gas)\\b',
    [15, 32],
  ),
  likely(
    'curtains blinds shutters',
    '\\b(?:drew|draws|drawing|closed|closes|pulled|pulls) (?:the|her|his) (?:[a-z]+ )?(?:curtains|blinds|shutters) (?:against|on|and)\\b',
    [15, 31],
  ),
  likely(
    'torch flashlight lantern torches lanterns',
    '\\b(?:beam|light|circle|glow) of (?:the|his|her|a) (?:[a-z]+ )?(?:torch|flashlight|lantern)\\b|\\b(?:switched|switches|turned|flicked|snapped|clicked) on (?:the|his|her|a) (?:torch|flashlight)\\b|\\b(?:held|lifted|raised|swung) (?:up )?(?:the|his|her|a) (?:torch|lantern|flashlight)\\b',
    [15.5, 32],
  ),
  likely('neon', '\\bneon (?:sign|light|glow)?', [15.5, 32]),
  sure(
    'owl owls',
    `\\b(?:[Aa]n|[Tt]he|[Tt]wo)? ?(?:[a-z]+ )?[Oo]wls? (?:was |were |is |are |had begun )?(?:asking|hoot\\w*|call\\w*|cri\\w*|cry\\w*|screech\\w*|answer\\w*|drift\\w*|flew|went|float\\w*)`,
    NIGHT,
  ),
  sure(
    'bats',
    '\\b[Bb]ats (?:flickered|flitted|flew|swooped|were|are|flicker|flit|dipped|hunted|darted|had)\\b|\\b(?:given way|gave way) to bats\\b',
    [16, 30],
  ),
  sure(
    'fireflies nightingale glow-worms nightjar',
    `\\b(?:[Ff]ireflies|[Nn]ightingales?|[Gg]low-worms|[Nn]ightjars?) ${DOES}\\b`,
    [17.5, 28.45],
  ),
  likely(
    'crickets frogs foxes fox moths moth',
    '\\b(?:[Cc]rickets|[Ff]rogs) (?:[a-z]+ ){0,2}(?:sang|sing|singing|shrill\\w*|chirp\\w*|creak\\w*|pulsed?|call\\w*|were|started|croak\\w*)\\b|\\b[Ff]ox(?:es)? (?:was |were |is |are )?(?:scream\\w*|bark\\w*)\\b|\\b[Mm]oths? (?:[a-z]+ ){0,4}(?:round|around|against|at|about) the (?:[a-z]+ )?(?:lamp|bulb|light|lantern|candle|porch)\\b',
    [16.5, 30],
  ),
  sure(
    'dew',
    '\\b(?:[Tt]he )?[Dd]ew (?:still |had not |has not |was |is |lay |lies |stood |silvered )+(?:dried|on|yet|heavy|wet|thick|still|the|gone|in)\\b|\\b(?:wet|grey|silver|heavy|white|drenched|soaked) with (?:the )?(?:[a-z]+ )?dew\\b',
    [3.5, 11],
  ),
  likely('mist fog', '\\b[Mm]ist (?:[a-z]+ )?(?:was |had begun to |began to )?(?:lift\\w*|burn\\w* off|rising off|rose off)\\b', [4, 11.5]),
  sure(
    'chorus birds bird blackbird blackbirds',
    '\\b[Dd]awn chorus\\b|\\b[Tt]he first (?:of the )?birds?\\b|\\b(?:[Bb]irds|[Bb]lackbirds?) (?:was |were |had |have )(?:just |already )?(?:starting|beginning|begun|started|waking|woken|tuning|stirring)\\b',
    [3, 8.5],
  ),
  sure(
    'cock cocks rooster roosters cockerel cockerels',
    '\\b(?:cocks?|roosters?|cockerels?) (?:was |were |had just |had |is |are )?(?:crow(?:ed|ing|s)?)\\b',
    [3, 10],
  ),
];

/** What the sky, the birds and the lamps show of the hour. */
export const SKY_SIGNS: readonly Sign[] = [...LIGHTS, ...SKY, ...LAMPLIT];
