import { CLOTH_COLOURS, MATERIALS } from '../lexicon/colours.js';
import { type Holder, holderOf } from '../grammar/holder.js';
import { matchesOf, occursIn } from '../grammar/matches.js';
import { NAME, pattern } from '../grammar/pattern.js';
import type { Sentence } from '../grammar/types.js';
import type { FactSheet } from './fact.js';
import { soleOf } from './subject.js';

const GARMENTS =
  'dress|sundress|coat|overcoat|raincoat|gown|shirt|t-shirt|jacket|hat|cloak|cape|shawl|skirt|blouse|tie|jumper|sweater|cardigan|cap|bonnet|apron|waistcoat|vest|gloves|boots|shoes|sneakers|trousers|jeans|pullover|frock|robes?|tunic|hoodie|suit|uniform';
/** What somebody has one of for a long time. */
const LASTING =
  'scarf|notebook|rucksack|backpack|suitcase|lighter|briefcase|handbag|satchel|umbrella|bicycle|bike|motorcycle|motorbike|scooter|moped|car|van|camper van|truck|lorry|jeep|pickup|caravan|tractor|boat|sailboat|rowboat|dinghy|canoe|kayak|skiff|sloop|yacht|front door|wallet|purse|diary|journal|fountain pen|pocketknife|penknife|watch|wristwatch|pocket watch|locket|cigarette case|flask|hip flask|thermos|teapot|kettle|mug|typewriter|guitar|violin|cello|accordion|camera|telephone|toolbox|tackle box|wheelbarrow|pram|sofa|armchair|quilt|overcoat|raincoat|anorak|parka|cane|walking stick|pipe|snuffbox|ring|brooch|spectacles|sunglasses|helmet|hard hat|toboggan|sledge|sled|skis|kite|tent|sleeping bag|lantern|torch|flashlight|trunk|duffel bag|holdall|valise|carpet bag|parasol|earmuffs|lunchbox|hairbrush|comb|mirror|music box|radio|gramophone|record player|laptop|phone|caravan|wagon|cart|gig|trap|sleigh|surfboard|skateboard|rocking chair|cradle|key ring|keyring|saddle|fiddle|flute|trumpet|piano|oboe|clarinet|banjo|mandolin|ukulele|chess set|toolbag|hatchback|sedan|saloon|estate car|coupe|convertible|SUV|minivan|station wagon|pickup truck|camper|motorboat|wedding band|wedding ring|engagement ring|signet ring|bracelet|necklace|pendant|amulet|medallion|earrings|cufflinks|sword|dagger|shield|staff|wand|bookbag|messenger bag|tote bag|purse|mare|stallion|gelding|pony|cottage|house|letterbox|mailbox|truck|kimono|cigarette holder';
const HEAVY =
  'piano|harmonium|organ|wardrobe|grandfather clock|clock|dresser|sideboard|bookcase|safe|loom|spinning wheel|sewing machine|stove|bathtub|writing desk|desk|bureau|workbench|lathe|kiln|anvil|printing press|billiard table|sofa|settee|harp|double bass|rocking chair|armchair|mangle|telescope|gramophone|jukebox|bed|cradle|aquarium|drum kit|cello|trunk|sea chest|mirror|television|telephone|typewriter|barometer|portrait|tapestry|globe|stuffed bear|freezer|refrigerator|fridge|washing machine';
const STORED =
  'revolver|pistol|gun|shotgun|rifle|knife|will|money|savings|passport|spare key|key|keys|letters|diary|jewels|jewellery|pearls|medals|bottle|whisky|brandy|gin|photograph|photographs|map|maps|deeds|papers|tools|toolbox|ladder|axe|spade|umbrella|bicycle|car|boat|cash|ring|locket|violin|cello|camera|cashbox|cash box|pills|medicine|spectacles|glasses|fishing rod|rods|skis|sledge|wallet|notebook|manuscript|ledger';
const KEPT = `${LASTING}|${GARMENTS}`;
const COLOUR = CLOTH_COLOURS.pattern;
const SHADE = '(?:pale |dark |light |bright |deep |faded |dull |shabby |plain |a |an |very |[a-z]+ly |[a-z]+ish )*';
const WHOSE = `(?<own>${NAME} 's|\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|\\b[Tt]he|\\b[Aa]n?|\\b[Oo]ne)`;
const MODS = '(?:(?!and\\b|of\\b|in\\b|on\\b|with\\b|to\\b|the\\b|his\\b|her\\b|a\\b)[a-z-]+ ){0,3}?';
/** What tells that a colour is the thing's, and no other noun's. */
const ALONE =
  '(?= (?:wool|leather|silk|cotton|velvet|tweed|linen|denim|canvas|and|as|all|like|from|one|thing|kind|sort|affair|once|now|with (?!dust|mud|snow|flour|age|blood|ash|frost|soot|paint|rust|dirt|salt|wear|flowers)|in|but|since|to|for|where|when|under|at|on|again|through|against|so)\\b| [,;:—)]|$)';

function toned(values: string): readonly RegExp[] {
  return [
    `${WHOSE} ${MODS}(?<val>${values}) (?:[a-z]+ ){0,2}?(?<thing>${KEPT})\\b(?! 's)`,
    `${WHOSE} ${MODS}(?<thing>${KEPT}) (?:,? ?(?:which|that) )?(?:was|is|were|are|had (?:always |ever )?been|has (?:always |ever )?been|being) ${SHADE}(?<val>${values})${ALONE}`,
    `${WHOSE} ${MODS}(?<thing>${KEPT}) [^.;]{0,48}?[,:—] (?:and |it was |in |all |of )?${SHADE}(?<val>${values})${ALONE}`,
    `${WHOSE} ${MODS}(?<thing>${KEPT}) [^.;]{0,40}?\\b(?:a (?:patch|splash|flash|smudge|blob|scrap|square|spot) of|it (?:was|is|had always been|has always been)|it and it (?:was|is)|the) ${SHADE}(?<val>${values})${ALONE}`,
    `\\b[Tt]he colou?r of ${WHOSE} ${MODS}(?<thing>${KEPT}) (?:was|is) ${SHADE}(?<val>${values})`,
  ].map(pattern);
}

const STONES =
  'emerald|ruby|sapphire|diamond|pearl|garnet|opal|topaz|amethyst|turquoise|onyx|moonstone|aquamarine|agate|cameo|jade|amber|peridot|bloodstone';
const JEWEL = 'ring|brooch|pendant|necklace|bracelet|locket|earrings|signet ring|engagement ring|tiara|amulet|medallion';
/** The stone in a ring. */
const SET: readonly RegExp[] = [
  `${WHOSE} (?:[a-z]+ 's )?${MODS}(?<thing>${JEWEL})\\b[^.;]{0,70}?\\b(?:an?|the|its|single|with|one|small|tiny|square|pale|dark) (?:[a-z]+ )?(?<val>${STONES})s?\\b`,
  `\\b(?<val>${STONES})s?(?: set)? (?:in|of|on|from) ${WHOSE} (?:[a-z]+ 's )?${MODS}(?<thing>${JEWEL})\\b`,
  `${WHOSE} (?:[a-z]+ 's )?${MODS}(?<val>${STONES}) (?<thing>${JEWEL})\\b`,
  `${WHOSE} (?:[a-z]+ 's )?${MODS}(?<thing>${JEWEL}) [.,;:—] (?:[Tt]he|[Ii]ts) (?:[a-z]+ )?(?<val>${STONES})\\b`,
].map(pattern);
/** "Her hatchback … the blue paint". */
const PAINT = pattern(
  `${WHOSE} ${MODS}(?<thing>hatchback|car|van|truck|sedan|pickup|bicycle|bike|boat|motorcycle|front door|door|gate|caravan|tractor|wagon|cart|scooter)\\b[^;]{0,90}?\\b(?:the|its) (?:[a-z]+ )?(?<val>${COLOUR}) (?:paint|paintwork|enamel|gloss|bonnet|hood|roof|doors|metal)\\b`,
);
const COLOURED = [...toned(COLOUR), PAINT];
const MADE = toned(MATERIALS.pattern);

const ROOMS =
  'attic|loft|cellar|basement|kitchen|hall|hallway|parlou?r|study|library|nursery|bedroom|bathroom|pantry|scullery|landing|porch|veranda|verandah|conservatory|garage|barn|shed|stable|workshop|dining room|living room|sitting room|drawing room|front room|back room|spare room|music room|office|shop|window|stairs|staircase|fireplace|hearth|stove|mantelpiece|front door|back door|door|bed|mattress|desk drawer|desk|drawer|wardrobe|cupboard|safe|bureau|bookcase|sink|floorboards|boards|pillow|dresser|sideboard|biscuit tin|tea caddy|flour bin|bread bin|henhouse|greenhouse|woodshed|hayloft|boathouse|coal bunker|glove compartment|chimney|piano|linen chest|hat box|hatbox|sewing box|bank|strongbox|locker|alcove|passage|corridor|summerhouse|laundry|tack room';
const WHERE = `(?:at the (?:foot|top|bottom|back|end|head) of|on top of|in front of|next to|under|underneath|beneath|behind|beside|by|against|above|over|between|opposite|inside|in|on|outside) (?:the|his|her|my) (?:[a-z]+ ){0,1}?(?<val>${ROOMS})\\b(?! (?:in|at|of) the (?:${ROOMS}))`;
const PLACED: readonly RegExp[] = [
  `${WHOSE} ${MODS}(?<thing>${HEAVY})\\b(?! 's)(?: in (?:[A-Z][a-z]+ ){1,2}'s house| at home)? (?:, )?(?:(?:had|has) (?:always )?)?(?:was|is|stood|stands|sat|sits|hung|hangs|lived|lives|been|kept|squatted|up|down|out|which (?:stood|was|hung))? ?(?:always |still )?${WHERE}`,
  `\\b(?:[Ii]n|[Oo]n|[Uu]nder|[Bb]y|[Bb]eside|[Bb]ehind|[Aa]gainst) the (?<val>${ROOMS}) (?:, [^,;]{3,40} , )?(?:stood|stands|was|is|hung|hangs) ${WHOSE} ${MODS}(?<thing>${HEAVY})\\b`,
].map(pattern);
/** "He kept the revolver in the desk, and nowhere else". */
const ALWAYS: readonly RegExp[] = [
  `\\b(?:kept|keeps|stored|stores|hid|hides) ${WHOSE} ${MODS}(?<thing>${STORED}) ${WHERE}`,
  `${WHOSE} ${MODS}(?<thing>${STORED}) (?:lived|lives|was kept|is kept|was always|is always|(?:had|has) (?:always|never) (?:been(?: anywhere (?:but|except|other than))?|lived|lain|hung)|belonged|belongs|had its (?:place|home)) ${WHERE}`,
  `\\b(?:one|only|proper|usual|right) place for ${WHOSE} ${MODS}(?<thing>${STORED}) ,? ?(?:and )?(?:that )?(?:was|is) ${WHERE}`,
].map(pattern);
const KEPT_GATE = new RegExp(`\\b(?:${KEPT})\\b`, 'u');
const COLOUR_GATE = new RegExp(`\\b(?:${COLOUR})\\b`, 'u');
const STONE_GATE = new RegExp(`\\b(?:${STONES})s?\\b`, 'u');
const MATERIAL_GATE = new RegExp(`\\b(?:${MATERIALS.pattern})\\b`, 'u');
const HEAVY_GATE = new RegExp(`\\b(?:${HEAVY})\\b.*\\b(?:${ROOMS})\\b|\\b(?:${ROOMS})\\b.*\\b(?:${HEAVY})\\b`, 'u');
const STORED_GATE = new RegExp(`\\b(?:${STORED})\\b`, 'u');
const ALWAYS_GATE = /\b(?:kept|keeps|stored|stores|hid|hides|lived|lives|always|never|belong\w*|place|home)\b/u;

/** Somebody has no other. */
const ONLY = /\b(?:only|one|always|never|no other|every day|same)\b/u;
/** What leads up to a thing that is somebody's though it is told of with an "a". */
const HAVING =
  /\b(?:had|has|have|wore|wears|wearing|carr\w+|drove|drives|driving|own\w*|in|with|rode|rides|kept|keeps|gave (?:him|her|me)|given (?:him|her|me|[A-Z][a-z]+(?: [A-Z][a-z]+)?)|left|inherited(?: [a-z ]+)? was) $/u;
/** Anybody may stand beside them. */
const OTHERS_TOO = new RegExp(`^(?:${GARMENTS}|house|cottage|mug|car|truck|van|boat)$`, 'u');
/** What is gone is told apart by what it was. */
const GONE = /\b(?:pawned|sold|burned|burnt|lost|threw|thrown|tore|torn|gave away)\b/u;
/** Whose a thing is: the one's it is said to be, or the only one's the sentence speaks of. */
function ownerOf(sentence: Sentence, own: string, thing: string, start: number): Holder | undefined {
  if (!/^(?:the|an?|one)$/iu.test(own)) return holderOf(own);
  const isOnly = occursIn(ONLY, sentence.text);
  const isTheirs = /^the$/iu.test(own) ? isOnly || !OTHERS_TOO.test(thing) : isOnly || HAVING.test(sentence.text.slice(0, start));
  return isTheirs ? soleOf(sentence)?.holder : undefined;
}

function read(sentence: Sentence, sheet: FactSheet, kind: 'paint' | 'made' | 'gem' | 'place', patterns: readonly RegExp[]): void {
  for (const each of patterns) {
    for (const match of matchesOf(each, sentence.text)) {
      const { own = '', thing = '', val = '' } = match.groups ?? {};
      if (/\b(?:not|never|n't|no longer)(?: [a-z]+)? $|n't $/u.test(sentence.text.slice(Math.max(0, match.index - 24), match.index)))
        continue;
      const isOnly = occursIn(ONLY, sentence.text);
      const holder = ownerOf(sentence, own, thing, match.index);
      const hit = { start: match.index, end: match.index + match[0].length, ownStart: match.index };
      if (holder)
        sheet.addOf(sentence, holder, hit, {
          rule: 'continuity/object',
          key: `${kind}:${thing}`,
          value: val,
          low: isOnly ? 2 : 1,
          mode: 'held',
        });
    }
  }
}

/** What colour somebody's things are, of what they are made, and where they are kept. */
export function readKeepsakes(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (occursIn(KEPT_GATE, text) && !occursIn(GONE, text)) {
    if (occursIn(COLOUR_GATE, text)) read(sentence, sheet, 'paint', COLOURED);
    if (occursIn(MATERIAL_GATE, text)) read(sentence, sheet, 'made', MADE);
    if (occursIn(STONE_GATE, text)) read(sentence, sheet, 'gem', SET);
  }
  if (occursIn(HEAVY_GATE, text)) read(sentence, sheet, 'place', PLACED);
  if (occursIn(ALWAYS_GATE, text) && occursIn(STORED_GATE, text)) read(sentence, sheet, 'place', ALWAYS);
}
