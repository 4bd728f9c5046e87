import { DOES, IS, shows, type Sign } from './sign.js';

const sure = shows('month');
const likely = shows('month', 'likely');
const lacking = shows('month', 'lacking');

const OF = '(?:[a-z]+ )?(?:on|in|over|from|of) (?:the |an? )?(?:[a-z]+ )?';

/** Buds, blossom, birds and fruit, by the months they are there. */
export const FIELD_SIGNS: readonly Sign[] = [
  sure(
    'blossom blossoms',
    `\\b[Bb]lossom ${OF}(?:pear|apple|cherry|plum|almond|may|hawthorn|trees?|orchard|branch|hedges?|chestnuts?)\\b|\\b(?:orchards?|trees?|hedges?|cherry|cherries|apples|hawthorns?) (?:was|were|is|are|stood|had come) (?:all |white |pink |thick |out )*(?:in|into|with|of) (?:full )?blossom\\b|\\b(?:[Aa]pple|[Cc]herry|[Pp]ear|[Pp]lum|[Aa]lmond|[Hh]awthorn|may|[Ww]hite|[Pp]ink|drifts? of|[Oo]range) blossoms?\\b(?! tea)|\\b[Bb]lossom (?:was drift\\w*|blown|came down|drift\\w*|fell|was falling|lay|blew|litter\\w*)\\b`,
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
    [4.8, 9.8],
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
    '\\b[Hh]ay (?:lay|was drying|lies|is drying|stood in cocks|was in|was down)\\b|\\b(?:haymaking|haymakers|new-mown hay|making hay)\\b|\\b(?:mow|cut|turn|toss|rak|cart|fork|spread|stack|get|got|bring|carr)\\w*(?: in)? the hay\\b|\\b(?:smells?|scents?|sweetness) of (?:the )?(?:new-mown |new |fresh |cut |mown |warm )*hay\\b',
    [5.3, 9.3],
  ),
  lacking(
    'corn wheat barley oats rye harvest hay reapers',
    `\\b(?:hay|corn|wheat|barley|harvest|oats|rye) (?:${IS}|stood|had been|stands) (?:being )?(?:cut|in|ripe|half in|standing|ripening|under way|gold|golden|yellow|high|tall|nearly ready|waist-high|nearly over|almost over|over|nearly in|almost in)\\b|\\b(?:reap|cut|carr|bring|brought|gett?|got|gather)\\w*(?: in)? the (?:last of the )?(?:corn|wheat|barley|oats|rye|harvest)\\b|\\b(?:[Rr]eapers|[Cc]ombine harvesters?) (?:were|was|had|worked)\\b`,
    [5.5, 10],
  ),
  sure(
    'stooks stook sheaves harvest barley corn wheat oats',
    '\\b(?:[Ss]tooks?|[Ss]heaves) (?:were|was|stood|standing|stands?|lay|in the|along)\\b|\\bthe harvest (?:moon|stubble|fields?|waggons?|wagons?)\\b|\\b(?:barley|corn|wheat|oats|harvest) (?:was |were )?(?:not|barely|hardly|nearly) (?:yet )?in\\b',
    [6.9, 10.6],
  ),
  sure('apples', '\\b[Aa]pples (?:[a-z]+ )?(?:red|ripe|heavy|yellow) on the (?:trees?|bough|boughs|branch)', [7.8, 11]),
  sure(
    'blackthorn may hawthorn almond',
    '\\b(?:blackthorn|may|hawthorn|whitethorn) (?:was |were )?(?:white|out|thick) (?:in|on|along|over) the\\b|\\b(?:almond|cherry|apple|plum|pear)-blossom\\b',
    [2, 6.5],
  ),
  sure(
    'blossom bloom',
    '\\b(?:trees?|chestnuts?|cherr(?:y|ies)|apples?|pears?|plums?|lilacs?|hawthorns?|almonds?|orchards?|boughs?|hedges?|magnolias?) in (?:full |heavy |thick |white |pink )?(?:blossom|bloom)\\b',
    [2.5, 6.5],
  ),
  sure('gentians', '\\b[Gg]entians (?:out|were|in)\\b|\\bcattle (?:[a-z]+ )?(?:up )?(?:on|upon) the high pastures\\b', [5, 9.8]),
  sure('vintage', '\\b(?:at|during|in|of) the vintage\\b', [8.5, 11]),
  sure(
    'limes elms trees oaks beeches chestnut chestnuts maples leaf',
    '\\b[Nn]ot a leaf (?:was |had been )?(?:left )?on the\\b',
    [10.3, 16.3],
  ),
  sure('leaf', '\\bin (?:full |thick )?green leaf\\b|\\bin full (?:summer )?leaf\\b', [4.3, 9.9]),
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
    'apples windfalls olives pears grape-picking grape-pickers pumpkins pumpkin grapes grape vintage',
    "\\b(?:picking|pick|picked|press\\w*|bring\\w* in|brought in|gather\\w*|harvest\\w*|tread\\w*) (?:the )?(?:last of the )?(?:apples|grapes|pears|olives)\\b|\\b(?:[Aa]pples|[Pp]ears|[Gg]rapes|[Oo]lives) (?:were|are|had been|lay|hung) (?:[a-z]+ )?(?:ripe|red|ready|rotting|falling|heavy|picked|in the grass|brought in|being (?:picked|pressed|brought in|harvested)|on the ground|thick)\\b|\\b[Gg]rape(?:-| )?pick\\w*|\\b[Ww]indfalls\\b|\\b[Ll]ast (?:of the )?apples\\b|\\b[Pp]umpkins (?:[a-z]+ )?(?:on the|sat|grinned|stood|were|glowed|lay)\\b|\\b(?:grape|apple) harvest\\b|\\bjack-o'-lanterns?\\b",
    [7.8, 11.8],
  ),
  sure(
    'leaves',
    '\\b(?:[Ww]et|[Dd]ead|[Ff]allen|[Yy]ellow|[Bb]rown|[Rr]ed|[Dd]ry|[Rr]usty|[Gg]olden|[Ss]odden|[Dd]rifted) (?:wet |dead |fallen |yellow |brown |red |dry |golden )?leaves\\b(?! (?:of (?:the|a|his|her) (?:book|tobacco|tea|paper|bible|plant)))',
    [8.4, 12.5],
  ),
  sure(
    'leaves leaf beeches maples birches oaks elms',
    `\\b[Ll]eaves (?:had|have) (?:just |already |all )?(?:(?:begun|started|just begun) to (?:turn|fall|yellow|redden|drop|come down)|turned|fallen|gone (?:yellow|red|brown|gold)|come down)\\b|\\b(?:full of|slippery with|choked with|deep in|thick with|littered with|carpeted (?:in|with)|clogged with|ankle-deep in) (?:wet |dead |fallen |brown )?leaves\\b|\\b(?:beeches|maples|birches|oaks|elms|chestnuts) (?:were|are|had turned|had gone) (?:all )?(?:copper|gold|golden|yellow|red|bronze|flame|orange|russet)\\b|\\b[Ll]eaves ${IS} (?:already |all |just )?(?:turning|yellowing|reddening|coming down|falling|thick on|yellow|red and|brown|coming off|dropping|down)\\b|\\b(?:raking|raked|rake|sweeping|swept|burning|burned|heaps? of|piles? of|drifts? of|bonfires? of) (?:up )?(?:the )?(?:[a-z]+ )?leaves\\b`,
    [8.4, 12.5],
  ),
  sure(
    'blossom blossoms',
    '\\b(?:[Bb]lossoms?|petals) (?:on|in|over) (?:the|his|her|their) (?:[a-z]+ )?(?:trees?|hedges?|boughs?|branches|orchards?|lanes?|hats?|hair)\\b',
    [2.5, 6.5],
  ),
  sure(
    'leaf',
    '\\b(?:trees?|limes?|chestnuts?|oaks?|elms?|beeches|planes|hedges?|woods?|vines) (?:was |were |is |are |stood |had come )?(?:all |now |at last )?in(?:to)? (?:full|heavy|thick|deep) leaf\\b',
    [4.3, 9.9],
  ),
  sure(
    'leaf leaves',
    '\\b(?:in|com\\w+ into|came into|hardly in|just in|barely in|not yet in) (?:young |first |new |early )?leaf\\b|\\bput\\w* out (?:their |its )?(?:first |new |young )(?:leaves|shoots|buds)\\b|\\bunfurl\\w* (?:their|its) (?:[a-z]+ )?leaves\\b',
    [2.5, 6],
  ),
  sure(
    'potatoes potato beans onions seed seeds seedlings',
    '\\b(?:lift|dig|dug)\\w*(?: up)? (?:the )?(?:last of the |main-?crop )?potatoes\\b|\\b[Pp]otatoes (?:were|are) (?:being )?lifted\\b',
    [6.3, 11.3],
  ),
  sure(
    'potatoes beans onions seed seeds seedlings wheat corn barley',
    '\\b(?:plant|put)\\w*(?: out| in)? (?:the |her |his |their )?(?:early |seed )?(?:potatoes|beans|onions|seedlings)\\b|\\b(?:young|green|new|springing) (?:wheat|corn|barley)\\b|\\bsow\\w* the (?:spring )?(?:wheat|corn|barley|seeds?|beans|peas)\\b',
    [2.3, 6.5],
  ),
  sure('hop hops', '\\b(?:hop(?:-| )?(?:pick\\w*|harvest)|picking (?:the )?hops|pick hops)\\b', [8, 10]),
  sure('mushrooms mushrooming', '\\b(?:mushrooming|(?:pick|gather|hunt)\\w*(?: for)? mushrooms)\\b', [7.5, 11.5]),
];
