import { shows, type Sign } from './sign.js';

const month = shows('month');
const WINTER: readonly [number, number] = [10.5, 16];
const IS = '(?:was|were|is|are)';

/** The weather, the trees, the fields and the feasts. */
export const MONTHS: readonly Sign[] = [
  month(
    'lossom',
    '\\b[Bb]lossom (?:[a-z]+ )?(?:on|in|over|from|of) (?:the |an? )?(?:[a-z]+ )?(?:pear|apple|cherry|plum|almond|may|hawthorn|trees?|orchard|branch|hedges?)\\b|\\b(?:orchards?|trees?|hedges?) (?:was|were|is|are|stood) (?:all |white |pink |thick )*(?:in|with) blossom',
    [2.5, 6.5],
  ),
  month(
    'hestnut may haw lilac laburnum wisteria magnolia',
    '\\b(?:chestnuts?|chestnut trees|horse chestnuts|may|hawthorn|lilac|laburnum|wisteria|magnolias?) (?:was|were|is|are|stood|stand) (?:just |all |already |still )?(?:in (?:full )?(?:flower|bloom)|out|blooming|flowering)\\b',
    [2.5, 6.7],
  ),
  month(
    'leaves',
    '\\b(?:wet|dead|fallen|yellow|brown|red|dry|rusty|golden|sodden) (?:wet |dead |fallen |yellow |brown |red |dry |golden )?leaves (?:all |were |are |lay |lie |blew |blow |stuck |clung |drifted |skittered |scuttled |littered |covered |choked |clogged |rustled |had |over |on |across |along |in )',
    [8.5, 12.4],
  ),
  month(
    'leaves',
    '\\bleaves (?:had|have) (?:begun|started|just begun) to (?:turn|fall|yellow|redden|drop)\\b|\\bleaves (?:had|have) (?:turned|fallen)\\b',
    [8.5, 12.4],
  ),
  month(
    'ice',
    '\\b(?:skin of |film of |crust of |sheet of )?[Ii]ce (?:[a-z]+ )?(?:in|on|over) the (?:water ?-?butt|butt|bucket|trough|rain barrel|well|pump|birdbath|puddle|step|steps|windscreen|pail|basin|road|path|lane|rigging)\\b|\\b(?:scraped?|scraping|scrapes|chipped|broke|breaking|cracked) the ice\\b(?! with)',
    WINTER,
  ),
  month(
    'rost',
    '\\b(?:white|stiff|hard|thick|furred|silver|grey) with (?:the )?(?:frost|hoar)\\b|\\b(?:black|hard|hoar|white|sharp|heavy) frost\\b',
    [10, 16.5],
  ),
  month('frozen', '\\b(?:pond|lake|river|canal|pump|pipes|ditch|well|ground|stream|harbour|water) (?:was|were|is|are) frozen\\b', WINTER),
  month(
    'snowm sledge toboggan skating snowball',
    '\\b(?:building|built|builds|made|making) a snowman\\b|\\bsnowman (?:stood|stands|was|is)\\b|\\b(?:skating|skated|skate) (?:on|across) the\\b|\\b(?:threw|throwing|throw) snowballs\\b|\\b(?:sledging|tobogganing)\\b',
    WINTER,
  ),
  month(
    'now',
    '\\b(?:first|last|fresh|new|deep) snow (?:was|is|had|has|of|lay|fell|came)\\b|\\b[Ii]t (?:was|is) snowing\\b|\\b(?:trod|trudged|waded|tramped|tracks|footprints) (?:through|in) the snow\\b',
    [10, 16.5],
  ),
  month(
    'wifts wallows',
    '\\b[Ss]wifts (?:were |are |went |still )?(?:scream\\w*|shriek\\w*|wheel\\w*|race\\w*|hunt\\w*|flew|dived|round|over)\\b',
    [4.8, 9],
  ),
  month('wallows', '\\b[Ss]wallows (?:had|have) (?:just |already )?(?:come back|returned|arrived|built)\\b', [3.5, 6]),
  month('wallows', '\\b[Ss]wallows (?:were|are|had|have) (?:already |just )?(?:gathering|massing|lining up|gone|left|going)\\b', [8, 11]),
  month('uckoo', '\\b[Cc]uckoo (?:called|was calling|calls|is calling|had been calling|shouted)\\b', [3.8, 7.5]),
  month(
    'lackberr ramble',
    '\\b[Bb]lackberries (?:hung|were|are|hang|ripened|in the)\\b|\\b(?:picking|picked|gathering) blackberries\\b',
    [7.5, 11],
  ),
  month('onkers', '\\b(?:[Cc]onkers|chestnuts) (?:were|are|lay|fell|had|littered|in the gutter)\\b', [8.5, 11.9]),
  month(
    'trawberries aspberries herries',
    '\\b(?:picking|picked|ate|eating|shelling|hulling) (?:the )?(?:strawberries|raspberries|cherries|gooseberries)\\b|\\b(?:strawberries|raspberries|cherries) (?:were|are) (?:ripe|in|out|over|ripening)\\b',
    [5, 9],
  ),
  month('amb', '\\b[Ll]ambs (?:were|are|had been|played|in the|cried|bleated)\\b|\\b(?:new|newborn|first) lambs\\b|\\blambing\\b', [1, 6]),
  month('tubble', '\\b[Ss]tubble (?:was|is|fields|lay|burned|burning|stood)\\b|\\b(?:on|over|across|in) the stubble\\b', [7, 11.9]),
  month('hay', '\\b[Hh]ay (?:lay|was drying|lies|is drying|stood in cocks)\\b|\\b(?:haymaking|haymakers|mowing the hay)\\b', [5.5, 9.5]),
  month(
    'ragonfl osquito asps',
    '\\b(?:[Dd]ragonfl(?:y|ies)|[Mm]osquitoes|[Mm]osquitos|[Ww]asps) (?:hung|hang|hovered|hover|whined|whine|crawled|crawl|darted|were|are|skimmed)\\b',
    [4.9, 10.4],
  ),
  month('unburn', '\\bsunburn(?:t|ed)?\\b', [4, 10.5]),
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
  month('lossom', '\\b(?:apple|cherry|pear|plum|almond|hawthorn|may) blossoms?\\b(?! tea)', [2.5, 6.5]),
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
