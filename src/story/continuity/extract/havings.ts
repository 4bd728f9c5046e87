import { CLOTH_COLOURS } from '../lexicon/colours.js';
import { occursIn } from '../grammar/matches.js';
import { ADJ, NAME, OWNER, pattern } from '../grammar/pattern.js';
import type { Sentence } from '../grammar/types.js';
import { isNoThing } from './belongings.js';
import { type FactSheet, hitsOf } from './fact.js';

/** What is too heavy to be carried about. */
const FURNITURE =
  'harmonium|piano|pianola|organ|harpsichord|spinet|wardrobe|grandfather clock|longcase clock|four-poster|dresser|sideboard|bookcase|armoire|safe|loom|spinning wheel|sewing machine|stove|range|bathtub|bath|writing desk|desk|bureau|workbench|lathe|kiln|forge|anvil|printing press|press|billiard table|sofa|settee|settle|sea chest|blanket chest|linen chest|aquarium|harp|double bass|statue|bust|stuffed bear|rocking chair|armchair|treadle|mangle|copper|telescope|gramophone|jukebox';
const AT =
  '(?:on|in|under|underneath|beneath|behind|beside|by|over|above|below|near|at|next to|on top of|at the (?:foot|top|end|back|head|bottom) of|outside|inside|opposite|in front of|against|between|just inside|just outside)';
const SPOT = `${AT} (?:the|his|her|my) (?<val>(?:[a-z]+ ){0,2}?[a-z]+)(?= (?:and|where|when|with|in|of|as|to|that|which|but|for|at|like|all|since|ever|was|is|had|has|from|until|by|on|because|while|so|after|before)\\b| [,;:—]|$)`;
const HEAVY = `${OWNER} (?:${ADJ} ){0,2}?(?<thing>${FURNITURE})`;
const PLACES: readonly (readonly [RegExp, 0 | 1])[] = [
  [
    pattern(
      `${HEAVY} (?:, )?(?:(?:had|has) )?(?:always |still )?(?:stood|stands|was|is|sat|sits|lived|lives|hung|hangs|was kept|is kept|had its place|been|occupied a corner) ${SPOT}`,
    ),
    1,
  ],
  [pattern(`\\b(?:found|find|finds|kept|keeps|has|had) ${HEAVY} ${SPOT}`), 1],
  [pattern(`\\b(?:kept|keeps|stored|stores) ${OWNER} (?:${ADJ} ){0,1}?(?<thing>[a-z]{3,}) ${SPOT}`), 1],
  [pattern(`\\bplace for ${OWNER} (?:${ADJ} ){0,1}?(?<thing>[a-z]{3,}) , and (?:that|it) (?:was|is) ${SPOT}`), 1],
  [pattern(`${HEAVY} ,? ?(?:up |down |out |over )?${SPOT}`), 0],
];

const COLOUR = `(?<val>${CLOTH_COLOURS.pattern})`;
const PAINTED =
  'front door|back door|door|gate|hatchback|sedan|pickup|saloon|coupe|convertible|minivan|bike|shutters|garden gate|fence|van|car|lorry|truck|bicycle|boat|dinghy|caravan|tractor|motorcycle|motorbike|wagon|cart|barn|cottage|house|roof|kitchen|canoe|skiff|rowboat|letterbox|mailbox|wheelbarrow|pram|scooter|suitcase|lighter|typewriter|teapot|kettle|toolbox|briefcase|rucksack|backpack|handbag|telephone|sofa|armchair|pony trap|trunk|lantern';
const COLOURS: readonly RegExp[] = [
  `${OWNER} (?:${ADJ} ){0,1}?${COLOUR} (?<thing>${PAINTED})\\b`,
  `${OWNER} (?:${ADJ} ){0,1}?(?<thing>${PAINTED}) (?:was|is|had always been|has always been) (?:painted )?(?:an? )?(?:dark |light |pale |bright |dull |faded |deep |[a-z]+ly )?${COLOUR}\\b(?! with)`,
  `\\b(?:[Tt]he|some) (?:[a-z]+ )?${COLOUR} (?:paint |enamel |varnish )?(?:of|on|off|from) ${OWNER} (?:${ADJ} )?(?<thing>${PAINTED})\\b`,
  `(?<own>${NAME}) 's (?:was|is) the (?:only )?${COLOUR} (?<thing>${PAINTED})\\b`,
  `\\b(?:painted|paints) ${OWNER} (?<thing>${PAINTED}) ${COLOUR}\\b`,
  `${OWNER} (?:${ADJ} )?(?<thing>${PAINTED}) [^.;]{0,50}? its ${COLOUR} (?:paint|enamel|side|sides|panels|flank|bonnet)\\b`,
].map(pattern);

/** Where somebody's furniture stands, what colour their door is. */
export function readHavings(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (occursIn(FURNITURE_GATE, text) || /\b(?:kept|keeps|stored|stores|place for)\b/u.test(text)) {
    for (const [each, low] of PLACES)
      for (const hit of hitsOf(sentence, each))
        if (!isNoThing(hit.part('thing')))
          sheet.add(sentence, hit, { rule: 'continuity/object', key: `place:${hit.part('thing')}`, value: hit.val, low, mode: 'held' });
  }
  if (occursIn(PAINTED_GATE, text) && occursIn(COLOUR_GATE, text)) {
    for (const each of COLOURS)
      for (const hit of hitsOf(sentence, each))
        sheet.add(sentence, hit, { rule: 'continuity/object', key: `paint:${hit.part('thing')}`, value: hit.val, mode: 'held' });
  }
}

const FURNITURE_GATE = new RegExp(`\\b(?:${FURNITURE})\\b`, 'u');
const PAINTED_GATE = new RegExp(`\\b(?:${PAINTED})\\b`, 'u');
const COLOUR_GATE = new RegExp(`\\b(?:${CLOTH_COLOURS.pattern})\\b`, 'u');
