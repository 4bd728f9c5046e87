import type { Span } from '../lexicon/time.js';
import { DOES, IS, shows, type Sign } from './sign.js';

const sure = shows('month');
const likely = shows('month', 'likely');

const WINTER: Span = [10.5, 16];
const SNOWY: Span = [9.8, 16.8];
const OUTDOORS =
  '(?:water ?-?butt|butt|bucket|trough|rain barrel|well|pump|birdbath|puddles?|step|steps|windscreen|pail|basin|road|path|lane|rigging|inside|panes?|windows?|pond|water|river|canal|glass|lake|gutters?|ruts|ropes?|deck|rails?|railings|pavements?|milk)';
const OF = '(?:[a-z]+ )?(?:on|in|over|from|of) (?:the |an? )?(?:[a-z]+ )?';

/** Snow, frost and what is done about them. */
const COLD: readonly Sign[] = [
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
    'snow',
    '\\b(?:stamp\\w*|brush\\w*|knock\\w*|shak\\w*|shook|kick\\w*) (?:the )?snow (?:off|from|out)\\b|\\b(?:[Tt]he|[Ff]irst|[Ff]resh|[Nn]ew|[Dd]eep|[Ww]et|[Tt]rodden|[Mm]ore|[Dd]irty|[Oo]ld) (?:[a-z]+ )?snow (?:was|is|had|has|of|lay|fell|came|on the (?:step|sill|roof|road|path|ground|pavement))\\b|\\b[Ii]t (?:was|is) (?:still )?snowing\\b|\\bshovell?\\w* (?:the )?(?:[a-z]+ )?(?:snow|path clear|drive)\\b',
    SNOWY,
  ),
  sure(
    'snowflakes blizzard snowstorm slush sleet snowfall snowplough snowplow snowdrift snowdrifts snowbank snowbanks flakes',
    `\\b(?:[Ss]nowflakes|[Bb]lizzard|[Ss]nowstorm|[Ss]lush|[Ss]leet|[Ss]nowfall|[Ss]nowploughs?|[Ss]nowplows?|[Ss]nowdrifts?|[Ss]nowbanks?)\\b|\\b[Ff]lakes (?:of snow|fell|were falling|whirled|drifted|came down)\\b`,
    SNOWY,
  ),
  sure('icicles icicle hoarfrost hoar rime', '\\b(?:[Ii]cicles?|[Hh]oarfrost|[Hh]oar-frost|[Rr]ime)\\b', WINTER),
  sure(
    'ice',
    `\\b(?:skin of |film of |crust of |sheet of |plate of )?[Ii]ce (?:was |is |had |lay |stood |grew |formed |thick )?(?:[a-z]+ )?(?:in|on|over|along|across|inside) the (?:[a-z]+ )?${OUTDOORS}\\b|\\b(?:scraped?|scraping|scrapes|chipped|broke|breaking|cracked) the ice\\b(?! with)|\\b(?:slipp\\w*|slid|skidd\\w*) on the ice\\b|\\b[Bb]lack ice\\b|\\b(?:skinned|glazed|sheeted|filmed|slick|crusted|rimmed) (?:over )?with (?:thin |black )?ice\\b`,
    WINTER,
  ),
  sure(
    'frost',
    '\\b(?:white|stiff|hard|thick|furred|silver|grey|feathered|glittering|sparkling|crisp) with (?:the )?(?:frost|hoar)\\b|\\b(?:[Bb]lack|[Hh]ard|[Hh]oar|[Ww]hite|[Ss]harp|[Hh]eavy|[Bb]itter|[Kk]een) (?:black |white )?frost\\b',
    [9.6, 16.8],
  ),
  sure(
    'frost',
    `\\b(?:[Tt]he )?[Ff]rost (?:was |is |had |lay |stood |grew |bloomed |formed |flowers? |thick |still |glittered |sparkled |whitened |furred |drawn |etched |covered |made |ferns )+(?:on|over|along|across|inside|white|thick|hard|out|the)\\b|\\b[Ff]rost on the (?:[a-z]+ )?(?:${OUTDOORS}|grass|ground|roofs?|fields?)\\b`,
    [9.6, 16.8],
  ),
  sure(
    'frozen iced frozen-over',
    '\\b(?:pond|lake|river|canal|pump|pipes|ditch|well|ground|stream|harbour|water|earth|milk|washing|puddles|ink) (?:had |has |have )?(?:was|were|is|are|stood|lay|stands|lies)? ?(?:all |almost |half )?(?:frozen|froze)\\b|\\b(?:frozen|iced-over) (?:ground|pond|river|puddles|earth|mud|lake|canal|ruts|fields|field|pipes|water|road|grass|lane|clods|furrows)\\b',
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
    [9.3, 17],
  ),
  likely(
    'mittens muffler mufflers scarves earmuffs overcoat overcoats galoshes gloves furs balaclava',
    '\\b(?:[Mm]ittens|[Mm]ufflers?|[Ss]carves|[Ee]armuffs|[Oo]vercoats?|[Gg]aloshes|[Bb]alaclavas?|[Ff]ur (?:hat|coat|collar)|woollen gloves)\\b',
    [9.3, 17],
  ),
  likely(
    'stamped stamping stamp blew blowing blows fingers hands cold roofs',
    '\\b(?:stamp\\w*) (?:his|her|their) (?:feet|boots) (?:to keep warm|against the cold|for warmth|on the)\\b|\\b(?:blew|blowing|blows) (?:on|into) (?:his|her|their) (?:[a-z]+ )?(?:fingers|hands)\\b|\\b(?:numb|chapped|blue) with (?:the )?cold\\b|\\b(?:bitterly|freezing|bitter) cold\\b|\\b[Rr]oofs (?:[a-z ]{3,20})?(?:were|are) white\\b',
    [9.3, 17],
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
];

/** Buds, blossom, birds and fruit, by the months they are there. */
const GREEN: readonly Sign[] = [
  sure(
    'blossom blossoms',
    `\\b[Bb]lossom ${OF}(?:pear|apple|cherry|plum|almond|may|hawthorn|trees?|orchard|branch|hedges?|chestnuts?)\\b|\\b(?:orchards?|trees?|hedges?|cherry|cherries|apples|hawthorns?) (?:was|were|is|are|stood|had come) (?:all |white |pink |thick |out )*(?:in|into|with|of) (?:full )?blossom\\b|\\b(?:apple|cherry|pear|plum|almond|hawthorn|may|white|pink|drifts? of) blossoms?\\b(?! tea)|\\b[Bb]lossom (?:drift\\w*|fell|was falling|lay|blew|litter\\w*)\\b`,
    [2.5, 6.5],
  ),
  sure(
    'chestnut chestnuts may haw hawthorn lilac lilacs laburnum wisteria magnolia magnolias rhododendrons',
    `\\b(?:chestnuts?|chestnut trees|horse chestnuts|may|hawthorn|[Ll]ilacs?|laburnums?|wisteria|magnolias?|rhododendrons) (?:was|were|is|are|stood|stand|hung|had come) (?:just |all |already |still )?(?:in (?:full )?(?:flower|bloom)|out|blooming|flowering|over the)\\b|\\b(?:scent|smell) of (?:the )?(?:lilac|may|hawthorn)\\b`,
    [2.5, 6.8],
  ),
  sure(
    'daffodil daffodils bluebell bluebells crocus crocuses primrose primroses snowdrop snowdrops tulips catkins hyacinths celandines',
    `\\b(?:[Dd]affodils|[Bb]luebells|[Cc]rocuses|[Pp]rimroses|[Ss]nowdrops|[Tt]ulips|[Cc]atkins|[Cc]elandines) (?:${DOES}|in (?:bloom|flower|the grass|the (?:garden|park|verge)))\\b|\\b(?:daffodils|bluebells|crocuses|primroses|snowdrops|catkins) (?:out|up|under|along|all|nodd\\w*)\\b`,
    [1, 6.5],
  ),
  sure(
    'bud buds leaf budding',
    '\\b[Bb]uds (?:were|are|had|was) (?:[a-z]+ )?(?:swell\\w*|break\\w*|open\\w*|show\\w*|fat|burst\\w*|sticky|green|out)\\b|\\b(?:trees?|hedges?|branches|willows?|birches|limes|chestnuts|twigs|lilacs?) (?:was|were|is|are) (?:just |all |already )?(?:in (?:bud|young leaf|new leaf)|com\\w+ into (?:leaf|bud)|budding|greening)\\b|\\b(?:new|first|young) (?:green )?leaves (?:were|are|on|had|was|unfurl\\w*)\\b',
    [2, 6],
  ),
  sure(
    'lamb lambs lambing',
    '\\b[Ll]ambs (?:were|are|had been|played|in the|cried|bleated|butted|skipped|raced)\\b|\\b(?:new|newborn|first) lambs\\b|\\blambing\\b',
    [1, 6],
  ),
  sure('cuckoo', '\\b[Cc]uckoo (?:called|was calling|calls|is calling|had been calling|shouted|had begun)\\b(?! clock)', [3.8, 7.5]),
  sure(
    'swallows martins',
    '\\b(?:[Ss]wallows|[Mm]artins) (?:had|have) (?:just |already )?(?:come back|returned|arrived|built)\\b',
    [3.2, 6.5],
  ),
  sure(
    'swallows martins geese',
    '\\b(?:[Ss]wallows|[Mm]artins) (?:were|are|had|have) (?:already |just )?(?:gathering|massing|lining up|gone|left|going)\\b|\\b(?:[Gg]eese) (?:were |was |are )?(?:going|flying|flew|heading|passing|passed|went) (?:over |away )?south\\b|\\b[Ss]keins? of geese\\b|\\b[Gg]eese (?:were|are) going over\\b',
    [8, 11.9],
  ),
  sure(
    'frogspawn tadpoles nest nesting fledglings',
    '\\b(?:frogspawn|tadpoles|fledglings)\\b|\\b(?:birds|rooks|sparrows|swallows|martins|[Ss]wallows|[Rr]ooks|thrush|blackbirds?|starlings) (?:were|was|are|is) (?:building|nesting)\\b',
    [1.8, 7.5],
  ),
  sure(
    'thaw thawing',
    '\\b(?:[Tt]he|[Aa]) thaw (?:had|has|was|is|came|set)\\b|\\bsnow (?:was|is) (?:melting|going|shrinking)\\b',
    [12.5, 17],
  ),
  sure(
    'swifts',
    '\\b[Ss]wifts (?:were |are |went |still )?(?:scream\\w*|shriek\\w*|wheel\\w*|race\\w*|hunt\\w*|flew|dived|round|over|had|were)\\b',
    [4.6, 9],
  ),
  sure(
    'dragonfly dragonflies mosquitoes mosquitos wasps wasp midges horseflies',
    `\\b(?:[Dd]ragonfl(?:y|ies)|[Mm]osquito(?:e?s)?|[Ww]asps?|[Mm]idges|[Hh]orseflies) (?:[a-z]+ly )?(?:crawled|crawl|skimmed|at the|in the jam|${DOES})\\b`,
    [4.8, 10.4],
  ),
  sure('grasshoppers cicadas cicada', `\\b(?:[Gg]rasshoppers|[Cc]icadas?) ${DOES}\\b`, [5.3, 10.3]),
  likely(
    'bees butterflies butterfly bumblebee',
    '\\b(?:[Bb]ees|[Bb]utterfl(?:y|ies)|[Bb]umblebees?) (?:[a-z]+ )?(?:hum\\w*|worked|work|drift\\w*|were|went|dance\\w*|blunder\\w*|bump\\w*|settl\\w*|flutter\\w*|in the|among|over)\\b',
    [3.3, 10.6],
  ),
  sure(
    'roses hollyhocks lavender honeysuckle delphiniums limes lime sweet sunflowers foxgloves poppies dahlias elderflower jasmine phlox',
    `\\b(?:[Rr]oses|[Hh]ollyhocks|[Ll]avender|[Hh]oneysuckle|[Dd]elphiniums|limes|lime trees|[Ss]weet peas|[Ss]unflowers|[Ff]oxgloves|[Pp]oppies|[Dd]ahlias|[Ee]lderflowers?|jasmine|phlox) (?:${IS} |had come |stood |hung )(?:just |already |all |still )?(?:in (?:full )?(?:bloom|flower)|out|blooming|heavy|nodding|into flower|over the|taller|tall|as tall)\\b|\\b(?:scent|smell) of (?:the )?(?:honeysuckle|sweet peas|night-scented stock|new-mown hay)\\b`,
    [4.8, 10.3],
  ),
  sure(
    'strawberries raspberries cherries gooseberries currants peas',
    '\\b(?:picking|picked|ate|eating|hulling|bowl of|punnets? of|basket of) (?:the )?(?:[a-z]+ )?(?:strawberries|raspberries|cherries|gooseberries|currants)\\b|\\b(?:strawberries|raspberries|cherries) (?:were|are) (?:ripe|in|out|over|ripening)\\b|\\b(?:podding|shelling) (?:the )?peas\\b',
    [5, 9],
  ),
  sure(
    'hay haymaking haymakers',
    '\\b[Hh]ay (?:lay|was drying|lies|is drying|stood in cocks|was in|was down)\\b|\\b(?:haymaking|haymakers|mowing the hay|new-mown hay|making hay|turning the hay|tossing hay)\\b',
    [5.3, 9.3],
  ),
  sure(
    'corn wheat barley harvest hay reapers',
    `\\b(?:hay|corn|wheat|barley|harvest|oats|rye) (?:${IS}|stood|had been|stands) (?:being )?(?:cut|in|ripe|half in|standing|ripening|under way|gold|golden|yellow|high|tall|nearly ready|waist-high)\\b|\\b(?:[Rr]eapers|[Cc]ombine harvesters?) (?:were|was|had|worked)\\b`,
    [5.5, 10],
  ),
  sure('stubble', '\\b[Ss]tubble (?:was|is|fields|lay|burned|burning|stood)\\b|\\b(?:on|over|across|in) the stubble\\b', [7, 11.9]),
  sure(
    'blackberries brambles sloes plums damsons',
    '\\b[Bb]lackberries (?:hung|were|are|hang|ripened|in the)\\b|\\b(?:picking|picked|gathering|gathered) (?:[a-z]+ )?(?:blackberries|sloes|plums|damsons|brambles)\\b|\\b(?:plums|damsons) (?:were|are|hung|had) (?:ripe|falling|heavy|dropp\\w*)\\b',
    [7.3, 11],
  ),
  sure(
    'conkers chestnuts acorns',
    '\\b(?:[Cc]onkers|[Cc]hestnuts|[Aa]corns) (?:were|are|lay|fell|had|littered|in the gutter|dropped|cracked|pattered|rolled)\\b(?! in (?:full )?(?:flower|bloom))|\\b(?:gather\\w*|collect\\w*|pocketful of|pockets full of) (?:conkers|acorns)\\b',
    [8.3, 11.9],
  ),
  sure('chestnuts chestnut', '\\b(?:roast\\w*|hot) chestnuts\\b|\\bchestnut (?:seller|man|brazier)\\b', [9.5, 14.5]),
  sure(
    'apples windfalls pumpkins pumpkin grapes grape vintage',
    "\\b(?:picking|pick|picked) (?:the )?(?:last of the )?(?:apples|grapes|pears)\\b|\\b[Ww]indfalls\\b|\\b[Ll]ast (?:of the )?apples\\b|\\b[Pp]umpkins (?:[a-z]+ )?(?:on the|sat|grinned|stood|were|glowed|lay)\\b|\\b(?:grape|apple) harvest\\b|\\bjack-o'-lanterns?\\b",
    [7.8, 11.8],
  ),
  sure(
    'leaves',
    '\\b(?:[Ww]et|[Dd]ead|[Ff]allen|[Yy]ellow|[Bb]rown|[Rr]ed|[Dd]ry|[Rr]usty|[Gg]olden|[Ss]odden|[Dd]rifted) (?:wet |dead |fallen |yellow |brown |red |dry |golden )?leaves\\b(?! (?:of (?:the|a|his|her) (?:book|tobacco|tea|paper|bible|plant)))',
    [8.4, 12.5],
  ),
  sure(
    'leaves leaf beeches maples birches oaks elms',
    `\\b[Ll]eaves (?:had|have) (?:just |already |all )?(?:(?:begun|started|just begun) to (?:turn|fall|yellow|redden|drop|come down)|turned|fallen|gone (?:yellow|red|brown|gold)|come down)\\b|\\b(?:full of|slippery with|choked with|deep in|thick with|littered with|carpeted (?:in|with)|clogged with|ankle-deep in) (?:wet |dead |fallen |brown )?leaves\\b|\\b(?:beeches|maples|birches|oaks|elms|chestnuts) (?:were|are|had turned|had gone) (?:all )?(?:copper|gold|golden|yellow|red|bronze|flame|orange|russet)\\b|\\b[Ll]eaves ${IS} (?:already |all |just )?(?:turning|yellowing|reddening|coming down|falling|thick on|yellow|red and|brown|coming off|dropping|down)\\b|\\b(?:raking|raked|rake|sweeping|swept|burning|burned|heaps? of|piles? of|drifts? of|bonfire of) (?:up )?(?:the )?(?:[a-z]+ )?leaves\\b`,
    [8.4, 12.5],
  ),
];

/** Feasts, clothes, games and heat. */
const FEASTS: readonly Sign[] = [
  sure('sunburn sunburnt sunburned sunbathers sunbathing', '\\bsunburn(?:t|ed)?\\b|\\b[Ss]unbath(?:ers|ing)\\b', [4, 10.5]),
  sure(
    'heatwave heat swelter sweltering dog',
    '\\b(?:heat ?wave|dog days|sweltering|swelter|heat haze)\\b|\\bshimmer\\w* (?:in|with) (?:the )?heat\\b|\\b[Hh]eat (?:shimmer\\w*|trembl\\w*|danced|quivered)\\b|\\b(?:dizzy|stupid|limp|drugged|dazed|grey) with (?:the )?heat\\b',
    [4.5, 10],
  ),
  likely(
    'heat',
    '\\b(?:[Tt]he|[Ii]n the|[Ss]uch) (?:[a-z]+ )?heat (?:was|is|had|lay|hung|pressed|of the (?:day|sun)|came|sat|rose|made|beat|and|$)',
    [4.5, 10],
  ),
  sure(
    'tar asphalt tarmac',
    '\\b(?:[Tt]ar|[Aa]sphalt|[Tt]armac)\\b[^.;]{0,30}\\b(?:melt\\w*|soft underfoot|soft|bubbl\\w*|sticky|tacky)\\b|\\bmelting tar\\b',
    [5, 9.6],
  ),
  sure(
    'drought sprinkler sprinklers hosepipe parched',
    '\\b(?:drought|hosepipe ban|lawn sprinklers?|[Ss]prinklers? (?:[a-z]+ ){0,4}(?:on|over|across) the (?:[a-z]+ )?(?:lawns?|grass|gardens?))\\b|\\b(?:grass|lawns?|fields?|garden|meadows?) (?:was|were|is|are|had gone|lay|had turned) (?:all |quite |already )?(?:burnt brown|brown|scorched|parched|burnt|yellow|dead)(?=$| (?:and|with|from|in the|for)\\b)|\\bparched (?:grass|lawns?|fields?|ground|earth)\\b',
    [5, 9.8],
  ),
  sure(
    'ice-cream ice deckchairs deckchair bathers bathing paddling lido swimming bathing',
    '\\b[Ii]ce[ -]creams? (?:van|cart|man|stall|kiosk|seller|parlour queue|cones?|cornets?|bell)\\b|\\b[Dd]eck-?chairs?\\b|\\b(?:[Bb]athers|[Pp]addling pool|lido|[Bb]athing (?:hut|huts|machines?|place|beach|suits?|costumes?|party))\\b|\\b(?:[Cc]hildren|[Bb]oys) (?:were )?(?:paddling|bathing|splashing|swimming|diving)\\b',
    [4.5, 9.8],
  ),
  likely(
    'sandals shirtsleeves straw sunhat sunhats parasol parasols sundress fan fans shorts',
    '\\b(?:[Ss]andals|in (?:his|their) shirt-?sleeves|[Ss]traw hats?|[Ss]un ?hats?|[Pp]arasols?|[Ss]undress|[Ss]un-?dress|cotton frock|summer frock)\\b|\\b(?:ceiling|electric|paper) fans?\\b',
    [4, 10.4],
  ),
  likely(
    'windows window doors',
    '\\b(?:[Aa]ll |[Ee]very )(?:the |of the )?(?:windows?|doors?) (?:in the [a-z]+ )?(?:was|were|is|are|stood|stand|had been thrown) (?:wide )?open\\b',
    [4.3, 10.2],
  ),
  sure(
    'mown lawnmower lawnmowers mower lawn lawns grass',
    '\\b(?:[Nn]ew-mown|[Ff]resh-mown|[Mm]own|[Ff]resh-cut|[Cc]ut) (?:grass|lawns?)\\b|\\b[Ll]awn ?mowers?\\b|\\bmow\\w* (?:the|his|her|a|their) (?:[a-z]+ )?(?:lawn|grass|verge)\\b',
    [3.6, 10.7],
  ),
  sure(
    'cricket fete fête regatta trippers holidaymakers maypole tennis',
    '\\b(?:cricket match|village f[eê]te|regatta|[Dd]ay-?trippers|[Hh]olidaymakers|[Hh]oliday-makers|summer visitors)\\b|\\bcricket on the green\\b',
    [4.3, 9.8],
  ),
  sure(
    'light',
    '\\b(?:light|daylight) (?:until|till) (?:nearly |almost |past |after |half past )?(?:nine|ten|eleven)\\b|\\blongest day\\b',
    [4.8, 8.6],
  ),
  sure('maypole May', '\\b[Mm]aypole\\b|\\bit (?:was|is) May Day\\b', [4.3, 6]),
  sure(
    'Christmas Boxing New Twelfth Advent',
    '\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,3}(?:Christmas|Boxing Day|New Year|Twelfth Night|Advent)(?: (?:Eve|Day|week|morning))?\\b(?! (?:present|card|before|since|cake|that))',
    [11.5, 13.4],
  ),
  sure(
    'Christmas tinsel carols wreath mistletoe holly Advent mince baubles carollers carol carol-singers full windows paper paperchains',
    `\\b(?:[Tt]he )?Christmas (?:tree|lights|decorations|shoppers|cards|pudding|market|wreath|cake|candles|streamers) (?:${DOES}|in|on)\\b|\\bfull of Christmas\\b|\\b(?:[Tt]insel|[Mm]istletoe|[Bb]aubles|[Pp]aper ?chains|[Mm]ince pies|[Cc]arol(?:s|lers| singers|-singers))\\b|\\b[Aa]dvent (?:calendar|candle|wreath)\\b|\\b[Hh]olly (?:on|over|wreath|along|behind)\\b`,
    [11, 13.5],
  ),
  sure(
    'Easter Whitsun Lent Good Palm Ash Pentecost',
    '\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,3}(?:Easter|Whitsun|Lent|Good Friday|Palm Sunday|Ash Wednesday|Pentecost)\\b(?! (?:before|since))|\\bEaster (?:eggs|lilies|bonnets?|bunny|bells)\\b',
    [2, 6.5],
  ),
  sure(
    "Halloween Hallowe'en All Michaelmas Martinmas Thanksgiving Bonfire Remembrance Guy",
    "\\b[Ii]t (?:was|is) (?:[a-z]+ ){0,3}(?:Halloween|Hallowe'en|All Souls|All Saints|Michaelmas|Martinmas|Thanksgiving|Bonfire Night|Guy Fawkes|Remembrance Sunday|Armistice Day)(?! (?:before|since))\\b|\\b(?:[Hh]arvest (?:festival|supper|home)|Michaelmas daisies|trick-or-treaters)\\b",
    [8.5, 12],
  ),
  sure('clocks', '\\bclocks (?:had|have) (?:just |already )?gone back\\b', [10, 12.2]),
  sure('clocks', '\\bclocks (?:had|have) (?:just |already )?gone forward\\b', [2.8, 5]),
];

/** What the weather, the trees, the fields and the feasts show of the season. */
export const MONTH_SIGNS: readonly Sign[] = [...COLD, ...GREEN, ...FEASTS];
