import { CLOTH_COLOURS, MATERIALS } from '../../lexicon/colours.js';
import { KEPT } from '../../lexicon/keepsakes.js';

export const COLOUR = new RegExp(`^(?:[a-z]+-)?(?:${CLOTH_COLOURS.pattern})$`, 'u');
export const MATERIAL = new RegExp(`^(?:${MATERIALS.pattern})$`, 'u');
export const GATE = new RegExp(`\\b(?:${CLOTH_COLOURS.pattern}|${MATERIALS.pattern})\\b`, 'u');
export const THEIRS = new Set(KEPT.split('|'));

/** What has many colours, or another at every hour; bodies, landscapes and crowds. */
export const NO_THING =
  /^(?:sky|sea|water|light|lights|eyes?|hair|face|hands?|skin|cheeks?|lips?|mouth|sun|moon|leaves|leaf|grass|air|smoke|wine|night|fire|flames?|snow|fields?|hills?|screen|page|pages|flowers?|roses?|world|room|floor|ceiling|windows?|letter|letters|paper|papers|blood|valley|river|lake|town|city|village|streets?|roads?|garden|forest|woods?|mountains?|shore|beach|horizon|lawn|desert|coast|country|land|ground|earth|stones?|rocks?|cellar|kitchen|hall|attic|corridor|passage|tunnel|cave|mine|hole|people|crowd|child|children|baby|king|pilot|cloth|silk|wool|ink|dust|cloud|clouds|mist|fog|rain|ice|trees?|branch|branches|nose|ears?|neck|throat|knuckles|nails|teeth|tongue|voice|day|morning|evening|dawn|dusk|sunset|glow|glass|bottle|bottles|food|bread|bruise|scar|smoke|wings?|feathers?|fur|coat|tail|colou?rs?|paint|rest|other|others|one|ones|thing|things|side|sides|edge|edges|line|lines|part|parts|place|time|way|end|top|bottom|back|front|middle|inside|outside|corner|piece|pieces|sort|kind|pair|set|same|whole|half|bird|birds|dress|eye|man|men|woman|women|hulls?|horses?|team|flag|army|tie|uniform|jungle|dragon|age|cross|cap|cup|card|cards|box|market|hour|death|bishop|knight|queen|square|squares|piece|rook|pawn)$|(?:er|or|ist|ian|man|woman|ess|ness|ing)$/u;
/** They end in the same letters as those who do something. */
export const AND_YET =
  /^(?:lighter|ledger|folder|printer|computer|cooker|mixer|toaster|heater|cleaver|dagger|sweater|jumper|pullover|blazer|poster|banner|binder|receiver|knocker|bumper|fender|muffler|steamer|schooner|cutter|freighter|roller|monitor|projector|tractor|mortar|generator|refrigerator|elevator|harness|earring|sling|carving|flower-pot|cloister|spur|fur|rafters|pillow-case|shutter|shutters|trailer|cooler|boiler|tower|ladder|drawer|counter|letter-opener|lantern|counterpane|teaspoon|timer|hammer|poker|saucer|platter|pitcher|tumbler|decanter|samovar|banister|bolster|duster|feeder|gutter|lever|locker|plaster|radiator|ruler|scooter|shower|slipper|slippers|transformer|typewriter|motor|anchor|altar|armor|armour|cedar|chair|blotter|spinning|building|railing|railings|ring|ceiling|wing|spring|string|clothing|awning|stair|oar|jar|car|samovar|cigar|guitar|collar|cellar|pillar|planter|dresser|razor|rudder|propeller)$/u;
export const STAND_IN = /^(?:one|ones|thing|affair|number|model|job|piece|article|specimen|contraption|creation|sort|kind|object)$/u;
export const STOP =
  /^(?:[,;:—().]|“”|and|or|but|as|that|which|who|with|in|on|of|at|to|from|for|by|under|over|behind|beside|against|like|since|when|where|while|because|until|than|so|all|now|again|was|is|were|are|had|has|it|he|she|they|his|her|my|the|a|an|not|once|still|never|no|always|has|have|from|above|below|near|through|into|out|up|down|off|there|here|too|from)$/u;
export const SHADE =
  /^(?:same|upholstered|covered|bound|lined|woven|pale|dark|light|bright|deep|faded|dull|shabby|plain|solid|pure|old|real|thin|very|quite|rather|still|once|all|entirely|the|a|an|of|in|made|built|cast|carved|painted|chipped|cracked|frosted|worn|scuffed|battered|stained|scratched|tarnished|patched|quilted|mostly|always|usually|heavy|cheap|good|fine|dirty|bottle|navy|royal|cold|polished|smooth|simple|honest|hard|nothing|but|[a-z]+ly|[a-z]+ish)$/u;
/** "Indian silk", "carved from walnut". */
export const NATION = /^(?:\p{Lu}[a-z]+(?:an|ish|ese|ch)|from|out|hewn|turned|sewn|knitted|thick|coarse|soft|rough|stout|stiff|thickly)$/u;
export const COPULA = /^(?:was|is|were|are|be|been|'s|remained|stayed)$/u;
export const DENIED =
  /^(?:not|never|no|nor|neither|than|instead|without|as|like|seemed|looked|looks|seems|turned|went|grew|almost|nearly|half|if)$|n't$/u;
export const WEATHER = /^(?:with|from|by|in the (?:light|glow|sun))$/u;
/** Somebody, or a house, has no other. */
export const ONLY =
  /\b(?:only (?!(?:a|an|in|to|then|when|by|half|just|after)\b)|no other|the one\b|there (?:was|is|were|had been) (?:only |but |just )?one\b|a single|single)\b/u;
/** Light and memory colour what they fall on. */
export const TINTED =
  /\b(?:in (?:the|that|this) (?:[a-z]+ )?(?:light|glow|dusk|dawn|firelight|lamplight|moonlight|twilight|sunset|photograph|picture|painting|dream)|by (?:lamp|candle|moon|fire)light|dust|rust|mud|frost|soot|snow|blood|sunset)\b/u;
export const DEFINITE = /^(?:the|his|her|my|its|our|their|'s|this|that|both)$/u;

/** Of what a thing shows its colour, or what it is made of. */
export const SURFACE = /^(?:paint|paintwork|varnish|enamel|lacquer|binding|covers?|upholstery|casing|hull)$/u;
export const FILLS = /^(?:fill(?:ed|s)|occup(?:ied|ies)|stood|stands|hung|hangs|dominat(?:ed|es)|grac(?:ed|es))$/u;
export const HOUSE =
  /^(?:House|Cottage|Lodge|Manor|Hall|Farm|Mill|Villa|Court|Grange|Rectory|Abbey|Priory|Inn|Chapel|Church|School|Castle|Tower|Hotel|Bridge|Mount|View|Place|Terrace)$/u;
export const PLACED = /^(?:of|in|at|on|to|over|under|above|below|beneath|behind|beside|by|near|against|outside|inside|upon|round|around)$/u;
/** The far end of something says less than what it is the end of. */
export const END = /^(?:end|foot|top|bottom|side|head|corner|edge|back|front|mouth|middle|centre)$/u;
export const OF_IT =
  /^(?:of|in|at|on|to|over|above|behind|beside|by|under|(?:in|at|on|to) the (?:far |back |near |other )?(?:end|foot|top|bottom|side|head|corner|edge|back|front|mouth|middle|centre) of)$/u;
/** Others drive such a one as well. */
export const MANY_OF =
  /^(?:car|motor|motorcar|automobile|van|truck|lorry|jeep|pickup|bicycle|bike|motorcycle|motorbike|scooter|moped|dinghy|canoe|trailer|hatchback|sedan|saloon|estate|coupe|convertible|camper|sleigh|cab|taxi)$/u;
