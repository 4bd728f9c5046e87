import type { Span } from '../../lexicon/time.js';
import { IS, shows, type Sign } from './sign.js';

const sure = shows('month');
const likely = shows('month', 'likely');

const WINTER: Span = [10.5, 16];
const SNOWY: Span = [10, 16.4];
const OUTDOORS =
  '(?:water ?-?butt|butt|bucket|trough|rain barrel|well|pump|birdbath|puddles?|step|steps|windscreen|pail|basin|road|path|lane|rigging|inside|panes?|windows?|pond|water|river|canal|glass|lake|gutters?|ruts|ropes?|deck|rails?|railings|pavements?|milk)';

/** Snow, frost and what is done about them. */
export const COLD_SIGNS: readonly Sign[] = [
  sure(
    'snow',
    `\\b[Ss]now (?:still |already |now |had |has |[a-z]+ly )*(?:lay|lies|covered|covers|${IS} (?:falling|piled|deep|knee-deep|coming|thick|still|blowing|driving|settling|melting|so)|fell|falls|falling|drift\\w*|fallen|blew|blows|blanketed|whirl\\w*|clung|weighed|crunch\\w*|creak\\w*|squeak\\w*|stood|banked|piled|pil\\w*|settled|blown|tick\\w*|swirl\\w*|muffl\\w*|came|comes|hiss\\w*)\\b`,
    SNOWY,
  ),
  sure(
    'snow',
    '\\b(?:in|through|across|over|with|under|into|off|against|of|by) (?:the |a |fresh |deep |new |wet |thin |light )*(?:[a-z]+ )?snow\\b(?! (?:white|queen|line|goose|leopard))(?<!\\bwhite as snow)',
    SNOWY,
  ),
  sure(
    'snow snowing snowed',
    '\\b(?:stamp\\w*|brush\\w*|knock\\w*|shak\\w*|shook|kick\\w*) (?:the )?snow (?:off|from|out)\\b|\\b(?:[Tt]he|[Ff]irst|[Ff]resh|[Nn]ew|[Dd]eep|[Ww]et|[Tt]rodden|[Mm]ore|[Dd]irty|[Oo]ld) (?:[a-z]+ )?snow (?:was|is|had|has|of|lay|fell|came|on the (?:step|sill|roof|road|path|ground|pavement))\\b|\\b[Ii]t (?:was|is|had been|had begun|had started|began|started|has begun) (?:still |just |already )?(?:to snow\\b|snowing\\b)|\\b[Ii]t (?:had|has) snowed\\b|\\b[Tt]here (?:was|is|had been) (?:[a-z]+ )?snow\\b|\\bsnow (?:on|in) the (?:[a-z]+ )?(?:ground|air|wind|roofs?|road|grass|garden|fields?|sills?|steps?|streets?|yard|gutters?|pavements?|branches|trees)\\b|\\bshovell?\\w* (?:the )?(?:[a-z]+ )?(?:snow|path clear|drive)\\b',
    SNOWY,
  ),
  sure(
    'snowflakes blizzard snowstorm slush sleet snowfall snowplough snowplow snowdrift snowdrifts snowbank snowbanks flakes',
    `\\b(?:[Ss]nowflakes|[Bb]lizzard|[Ss]nowstorm|[Ss]lush|[Ss]leet|[Ss]nowfall|[Ss]nowploughs?|[Ss]nowplows?|[Ss]nowdrifts?|[Ss]nowbanks?)\\b|\\b[Ff]lakes (?:of snow|fell|were falling|whirled|drifted|came down)\\b`,
    SNOWY,
  ),
  sure(
    'cold coldest frozen hydrants pipes',
    '\\b(?:coldest|bitterest) (?:day|night|week|morning|month) (?:of the (?:year|winter)|in (?:memory|years)|for years|anyone)\\b|\\bfrozen (?:solid|stiff|over|from (?:bank|shore|side) to)\\b|\\bfrozen so hard\\b',
    [10.5, 16],
  ),
  sure(
    'frost',
    '\\b(?:[Tt]he |[Aa] )(?:first|last|hard|sharp|heavy|bitter|killing) frosts? (?:of|had|was|lay|on|in|whitened|that)\\b|\\bagainst the frost\\b|\\bsnow-?drifts?\\b|\\bin the drifts\\b',
    [9.6, 16.6],
  ),
  sure('icicles icicle hoarfrost hoar rime', '\\b(?:[Ii]cicles?|[Hh]oarfrost|[Hh]oar-frost|[Rr]ime)\\b', WINTER),
  sure(
    'ice',
    `\\b(?:skin of |film of |crust of |sheet of |plate of )?[Ii]ce (?:was |is |had |lay |stood |grew |formed |thick )?(?:[a-z]+ )?(?:in|on|over|along|across|inside) the (?:[a-z]+ )?${OUTDOORS}\\b|\\b(?:scraped?|scraping|scrapes|chipped|broke|breaking|cracked) the ice\\b(?! with)|\\b(?:slipp\\w*|slid|skidd\\w*) on the ice\\b|\\b[Bb]lack ice\\b|\\b(?:skinned|glazed|sheeted|filmed|slick|crusted|rimmed) (?:over )?with (?:thin |black )?ice\\b`,
    WINTER,
  ),
  sure(
    'frost hoar',
    '\\b(?:with|by|under) (?:the |an? )?(?:[a-z]+ )?(?:frost|hoar)\\b|\\b(?:[Bb]lack|[Hh]ard|[Hh]oar|[Ww]hite|[Ss]harp|[Hh]eavy|[Bb]itter|[Kk]een) (?:black |white )?frost\\b',
    [9.8, 16.4],
  ),
  sure(
    'frost',
    `\\b(?:[Tt]he )?[Ff]rost (?:was |is |had |lay |stood |grew |bloomed |formed |flowers? |thick |still |glittered |sparkled |whitened |furred |drawn |etched |covered |made |ferns )+(?:on|over|along|across|inside|white|thick|hard|out|the)\\b|\\b[Ff]rost (?:on|over|along|across) the (?:[a-z]+ )?[a-z]+\\b`,
    [9.8, 16.4],
  ),
  sure(
    'frozen iced frozen-over',
    '\\b(?:pond|lake|river|canal|pump|pipes|ditch|well|ground|stream|harbour|water|earth|milk|washing|puddles|ink) (?:had |has |have )?(?:been |was|were|is|are|stood|lay|stands|lies)? ?(?:all |almost |half )?(?:frozen|froze)\\b|\\b(?:frozen|iced-over) (?:ground|pond|river|puddles|earth|mud|lake|canal|ruts|fields|field|pipes|water|road|grass|lane|clods|furrows)\\b',
    WINTER,
  ),
  sure(
    'snowman snowmen sledge sledges toboggan toboggans skating skated skaters snowballs snowball sledging tobogganing sleigh skis skates',
    '\\b(?:[Ss]nowm[ae]n|[Ss]nowballs?|[Ss]ledging|[Tt]obogganing|[Tt]oboggans?|[Ss]ledges?|[Ss]katers|[Ss]leigh)\\b|\\b(?:skating|skated|skate) (?:on|across) the\\b',
    WINTER,
  ),
  sure(
    'breath breaths',
    "\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Tt]he horses '|[Ee]very) breaths? (?:[a-z]+ )?(?:smok\\w*|steam\\w*|show\\w*|cloud\\w*|hung|hangs|plum\\w*|fogg\\w*|mist\\w*|made (?:a |little )?(?:clouds?|plumes?)|(?:came|went|rose) (?:up |out )?in (?:white |small |little )*(?:clouds|plumes|puffs)|(?:was|were) (?:white|smoking|visible))\\b|\\b(?:see|saw|sees) (?:his|her|their|my) (?:own )?breath\\b",
    [10, 16.5],
  ),
  likely(
    'mittens muffler mufflers scarves earmuffs overcoat overcoats galoshes gloves furs balaclava',
    '\\b(?:[Mm]ittens|[Mm]ufflers?|[Ss]carves|[Ee]armuffs|[Oo]vercoats?|[Gg]aloshes|[Bb]alaclavas?|[Ff]ur (?:hat|coat|collar)|woollen gloves)\\b',
    [10, 16.5],
  ),
  likely(
    'stamped stamping stamp blew blowing blows fingers hands cold roofs',
    '\\b(?:stamp\\w*) (?:his|her|their) (?:feet|boots) (?:to keep warm|against the cold|for warmth|on the)\\b|\\b(?:blew|blowing|blows) (?:on|into) (?:his|her|their) (?:[a-z]+ )?(?:fingers|hands)\\b|\\b(?:numb|chapped|blue) with (?:the )?cold\\b|\\b(?:bitterly|freezing|bitter) cold\\b|\\b[Rr]oofs (?:[a-z ]{3,20})?(?:were|are) white\\b',
    [10, 16.5],
  ),
  likely(
    'radiator radiators stove fire grate',
    '\\b(?:[Rr]adiators?|[Hh]eating) (?:clank\\w*|tick\\w*|knock\\w*|hiss\\w*|was on|had come on|were on|gurgl\\w*)\\b|\\b(?:drew|sat|stood|huddled|crouched|held) (?:[a-z]+ ){0,4}(?:to|over|round|close to) the (?:fire|stove|grate|radiator)\\b',
    [9, 17.5],
  ),
  sure(
    'dark light days day gritted gritting',
    '\\b(?:pavements?|roads?|path) (?:was|were) gritted\\b|\\bgritting lorry\\b|\\b(?:dark|light gone|pitch black) (?:by|at|before) (?:half past )?(?:three|four|five)\\b|\\bshortest day\\b|\\b(?:days|afternoons) (?:were|are|had grown|had got) (?:so |very |at their )?(?:short|shortest)\\b',
    [10, 15],
  ),
  sure(
    'trees tree branches boughs twigs',
    `\\b(?:trees?|branches|boughs|twigs|hedges|woods|elms?|oaks?|beeches|willows|poplars|limes|orchards?|vines) (?:outside |opposite )?(?:was|were|is|are|stood|stand) (?:quite |all |still |black and )?(?:bare|leafless|naked)\\b|\\b(?:bare|leafless|naked|stripped) (?:black |wet |grey )?(?:trees?|branches|boughs|twigs|elms?|oaks?|poplars|hedges|willows|limes)\\b`,
    [10.3, 16.3],
  ),
  likely(
    'wreath ploughing plough furrows snowdrops robin fog',
    '\\b(?:holly |[a-z]+ )?wreath (?:hung |was |is )?on (?:the|every|each|her|his|their) (?:front )?door\\b|\\bfrost\\w* furrows\\b',
    [10.8, 14],
  ),
  sure(
    'year',
    '\\b[Tt]he (?:new )?year (?:was|is) (?:only |barely |hardly |not |just )*(?:an?|one|two|three|four|some|few) (?:[a-z]+ )?(?:days?|weeks?) old\\b',
    [12.95, 14],
  ),
];
