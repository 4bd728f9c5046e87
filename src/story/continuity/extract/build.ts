import { ADJ, ADJS, COPULA, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { meantAt } from './subject.js';

/** What is said of a body, and the words that say it of somebody who is or looks so. */
const BUILDS: readonly (readonly [build: string, words: string])[] = [
  [
    'tall',
    'tall|towering|lanky|gangling|gangly|long-legged|long-limbed|tallish|lofty|six-foot|rangy|taller|tallest|lankier|lankiest|beanpole|giant|giantess',
  ],
  [
    'short',
    'short|small|tiny|diminutive|stunted|undersized|petite|squat|stubby|pint-sized|dwarfish|shorter|shortest|smaller|smallest|squatter|squattest|midget|dwarf',
  ],
  [
    'fat',
    'fat|stout|portly|plump|corpulent|obese|rotund|heavyset|heavy-set|overweight|tubby|pudgy|podgy|chubby|big-bellied|pot-bellied|paunchy|barrel-shaped|roly-poly|fleshy|stouter|stoutest|fatter|fattest|plumper|plumpest',
  ],
  [
    'thin',
    'thin|gaunt|skinny|slender|slim|bony|emaciated|scrawny|skeletal|spindly|rail-thin|reed-thin|stick-thin|wiry|weedy|spare|lean|willowy|reedy|whippet-thin|angular|thinner|thinnest|leaner|leanest|skinnier|skinniest|scarecrow|beanpole',
  ],
  ['bald', 'bald|hairless|bald-headed|balding'],
];
const BUILD = BUILDS.map(([, words]) => words).join('|');
const PLAIN =
  'tall|short|small|tiny|fat|stout|portly|plump|thin|gaunt|skinny|slender|slim|lanky|squat|bald|lean|scrawny|petite|diminutive|rotund|towering';
const GATE = new RegExp(`\\b(?:${BUILD})\\b`, 'u');
const BODY =
  '(?:man|woman|girl|boy|lad|fellow|person|widow|lady|gentleman|youth|figure|child|sailor|soldier|farmer|clerk|priest|nurse|teacher|creature|bachelor|spinster|body|frame|form|silhouette|shape|chap|bloke|thing|couple|one|side|kind|stature|build)';
const NOT_OF =
  /^ (?:of|with|on|in|to|for) (?:breath|temper|time|money|the money|cash|patience|ice|rage|exhaustion|words|thanks|supplies|the ground|mercy|hope|comfort)/u;

/** With whose body it is. */
const BUILT: readonly RegExp[] = [
  `${SUBJECT} ${COPULA} (?:[a-z]+ly |very |quite |always |so |too |a |an ){0,2}(?:${ADJ} (?:, |and )?){0,2}?(?<val>${BUILD})(?= (?:and|,|;|with|but|enough|that|to|by)\\b| [,;—]|$| (?:for|as) (?:his|her|a))(?! than)`,
  `${SUBJECT} ${COPULA} (?:an? |the )${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `(?<own>${NAME}) , (?:an? |the )?${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `(?<own>${NAME}) , (?:[a-z]+ly |very |too |so )?(?<val>${PLAIN})(?: as (?:he|she) (?:was|is))?(?= (?:and ${ADJ}|,))`,
  `\\b(?:an?|the) ${ADJS}(?<val>${BUILD}) ${ADJS}${BODY} (?:named|called) (?<own>${NAME})`,
  `${OWNER} ${ADJS}(?<val>bald|hairless) (?:head|pate|scalp|crown|skull|dome)`,
  `${OWNER} ${ADJS}(?<val>${BUILD}) ${ADJS}(?:body|frame|form|figure|silhouette|shape|bulk|build|stature|person)\\b`,
  `${SUBJECT} ${COPULA} (?:[a-z]+ )?(?<val>shorter|smaller|taller|thinner|stouter|fatter|lankier|squatter|leaner|plumper|skinnier) than (?:the rest|all|any|most|every|everybody|everyone|the others|anyone|anybody|other)`,
].map(pattern);
/** Without whose it is: the one the sentence speaks of. */
const ALONE: readonly RegExp[] = [
  `(?:^| , |\\b(?:for|as|of|being|such|only|found|thought|remembered|at) )(?:an? |the )?(?:very |so |too |rather |[a-z]+ly )?${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `\\bwho (?:was|is) (?:so |too |very |rather |quite |[a-z]+ly )?(?<val>${BUILD})(?= (?:,|and|to|for|enough)\\b| [,;—]|$)`,
  `^(?:so |too |very |rather )?(?<val>${PLAIN}) (?:and ${ADJ} )?,`,
  `(?<!(?:the|an?|his|her) [a-z-]+) , (?<val>${PLAIN})(?= (?:,|and (?:out of|short of|${ADJ} ,|${ADJ}$))|$)`,
  `\\b(?:looked|looks|was|is|seemed|every bit) (?:exactly |just |quite |fully )?as (?<val>${BUILD}) as (?:he|she) (?:was|is|had|looked)\\b`,
  `\\bbeing (?:so |too |very |much |rather |the |by far the |[a-z]+ly )*(?<val>${BUILD})(?= (?:than|by|,|and|of|among|man|woman)\\b| [,;—]|$)`,
].map(pattern);

/** What tells a build without naming it. */
const SIGNS: readonly (readonly [build: string, sign: RegExp])[] = [
  [
    'tall',
    /\b(?:(?:stoop|duck|bend|bent|bow)(?:ed|s|ing)? (?:his|her|my)?(?: head)? ?(?:to (?:get|pass|come|go|enter|clear)|under|beneath|through|in at|for) (?:the|a|every|most|each) (?:[a-z]+ )?(?:door|doorway|lintel|beams?|ceiling|arch|frame)|head and shoulders (?:above|over)|a (?:full )?head (?:taller|above|higher) than|towered (?:over|above)|towers (?:over|above)|stood (?:well )?over six f(?:ee|oo)t|(?:six|seven) f(?:ee|oo)t (?:tall|high|in (?:his|her)|one|two|three|four|five|six|odd)|six-foot(?:-\w+|er)?)\b/u,
  ],
  [
    'short',
    /\b(?:feet (?:did not|didn't|do not|don't|never|could not|barely|hardly|scarcely|would not) (?:quite )?(?:reach|touch)(?:ed|es)? the (?:floor|ground|pedals|fender|boards)|feet (?:dangled|dangle|swung|swing) (?:clear|above|short|inches|off)|(?:barely|hardly|scarcely|only) (?:came|comes|reached|reaches|stood)(?: up)? (?:to|as high as) \S+(?: 's)? (?:shoulder|elbow|chest|armpit|chin|waist|breastbone)|(?:barely|scarcely|hardly|not|just|under|only) five f(?:ee|oo)t|four f(?:ee|oo)t (?:\w+)|five f(?:ee|oo)t nothing|a head shorter than|(?:stood|stands|climbed|climbs|got up) on (?:a|the) (?:box|stool|crate|chair) to (?:reach|see|look))\b/u,
  ],
  [
    'fat',
    /\b(?:double chins?|(?:his|her) (?:great |vast |enormous |huge )?(?:bulk|girth|paunch|pot belly|potbelly)|(?:great|vast|enormous|huge|large|round) (?:belly|stomach)|rolls of (?:fat|flesh)|(?:round|fat) as a (?:barrel|tub|pig|butterball|pumpkin)|barrel of a (?:man|woman)|(?:groaned|creaked|sagged|complained) (?:beneath|under) (?:his|her) weight|(?:sixteen|seventeen|eighteen|nineteen|twenty) stone)\b/u,
  ],
  [
    'thin',
    /\b(?:skin and bones?|nothing but bones|all bones?|(?:thin|lean) as a (?:rail|rake|lath|reed|stick|pole|wire|wafer|pencil|whip|broom)|(?:count|counted) (?:his|her) ribs|(?:his|her) ribs (?:showed|stood out|could be counted)|bag of bones|(?:rake|stick|wisp|reed|beanpole|lath|scarecrow) of a (?:man|woman|girl|boy|fellow|thing)|not an ounce of (?:fat|spare flesh|flesh)|(?:six|seven|eight) stone)\b/u,
  ],
  [
    'bald',
    /\b(?:not (?:had )?a (?:single )?hair (?:on|left on|to) (?:his|her|my) (?:head|scalp|skull|name)|without a (?:single )?hair (?:on|to)|(?:bare|shining|gleaming|naked|polished) (?:scalp|pate|skull|dome)|(?:smooth|bare|bald) as an? (?:egg|billiard ball|stone|pebble|baby)|no hair (?:at all|on (?:his|her) head|left|whatever))\b/u,
  ],
];
const SIGN_GATE =
  /\b(?:foot|feet|head|shoulders?|doors?|doorway|lintel|beams?|ceiling|arch|box|stool|crate|chair|chins?|bulk|girth|paunch|belly|stomach|rolls|barrel|weight|stone|bones?|ribs|rail|rake|lath|reed|stick|pole|wire|wafer|wisp|ounce|hair|scalp|pate|skull|dome|egg|towers?|towered)\b/u;

function keyOf(build: string): string {
  if (build === 'bald') return 'baldness';
  return build === 'tall' || build === 'short' ? 'height' : 'weight';
}

const RULE = 'continuity/appearance';

function buildOf(word: string): string | undefined {
  return BUILDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[0];
}

function addAlone(sentence: Sentence, hit: Pick<Hit, 'start' | 'end'>, build: string, sheet: FactSheet, stanceEnd = hit.end): void {
  const meant = meantAt(sentence, hit);
  if (meant)
    sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { rule: RULE, key: keyOf(build), value: build, stanceEnd });
}

/** "Her accomplice, a small man": the accomplice is. */
const NOUN_BEFORE = /\b(?:the|an?|his|her|their|my|our|its|this|that|'s) (?:[a-z-]+ ){0,2}[a-z]+$/u;

/** Whether somebody's build is said: a "small man" is one, a small fire is none. */
function isBuild(sentence: Sentence, hit: Hit): boolean {
  return (
    !NOT_OF.test(sentence.text.slice(hit.end, hit.end + 24)) && !/\b(?:small|little|short) (?:thing|side|kind|one)$/u.test(hit.match[0])
  );
}

function readSigns(sentence: Sentence, sheet: FactSheet): void {
  if (!SIGN_GATE.test(sentence.text)) return;
  for (const [build, sign] of SIGNS) {
    const match = sign.exec(sentence.text);
    if (match) addAlone(sentence, { start: match.index, end: match.index + match[0].length }, build, sheet, match.index);
  }
}

/** Tall and short, fat and thin, bald. */
export function readBuild(sentence: Sentence, sheet: FactSheet): void {
  readSigns(sentence, sheet);
  if (!GATE.test(sentence.text)) return;
  for (const each of BUILT) {
    for (const hit of hitsOf(sentence, each)) {
      const build = buildOf(hit.val);
      if (build !== undefined && isBuild(sentence, hit)) sheet.add(sentence, hit, { rule: RULE, key: keyOf(build), value: build });
    }
  }
  for (const each of ALONE) {
    for (const hit of hitsOf(sentence, each)) {
      const build = buildOf(hit.val);
      const isAnother = hit.match[0].startsWith(' , ') && NOUN_BEFORE.test(sentence.text.slice(0, hit.start));
      if (build !== undefined && isBuild(sentence, hit) && !isAnother) addAlone(sentence, hit, build, sheet);
    }
  }
}
