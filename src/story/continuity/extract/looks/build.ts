import { occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, COPULA, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Mode } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { SIGN_GATE, SIGNS } from './buildSigns.js';
import { meantAt, NOUN_BEFORE } from '../subject.js';

/** What is said of a body, and the words that say it of somebody who is or looks so. */
const BUILDS: readonly (readonly [build: string, words: string])[] = [
  [
    'tall',
    'tall|towering|lanky|gangling|gangly|long-legged|long-limbed|tallish|lofty|six-foot|rangy|taller|tallest|lankier|lankiest|beanpole|giant|giantess|colossus|colossal|statuesque|leggy|six-footer|overgrown|lengthy',
  ],
  [
    'short',
    'short|small|tiny|diminutive|stunted|undersized|petite|squat|stubby|pint-sized|dwarfish|shorter|shortest|smaller|smallest|squatter|squattest|midget|dwarf|wee|dumpy|elfin|sawn-off|half-pint|shrimp|undersize|stumpy|low-built|titch',
  ],
  [
    'fat',
    'fat|stout|portly|plump|corpulent|obese|rotund|heavyset|heavy-set|overweight|tubby|pudgy|podgy|chubby|big-bellied|pot-bellied|paunchy|barrel-shaped|roly-poly|fleshy|stouter|stoutest|fatter|fattest|plumper|plumpest|bulky|well-padded|well-upholstered|fattish|stoutish|round-bellied|broad-beamed|thickset|thick-set|burly|portlier|ample|hefty|elephantine|barrel-bodied|roly-poly|tubbier|well-fed|upholstered',
  ],
  [
    'thin',
    'thin|gaunt|skinny|slender|slim|bony|emaciated|scrawny|skeletal|spindly|rail-thin|reed-thin|stick-thin|wiry|weedy|spare|lean|willowy|reedy|whippet-thin|angular|thinner|thinnest|leaner|leanest|skinnier|skinniest|scarecrow|beanpole|fleshless|haggard|lath-thin|stringy|rawboned|raw-boned|lathy|meagre|underfed|wasted|hollow-cheeked|pinched|twiggy|slight|skeleton|thin-faced|narrow-shouldered|cadaverous',
  ],
  ['bald', 'bald|hairless|bald-headed|baldheaded|bald-pated|baldpate'],
  ['balding', 'balding'],
];
const BUILD = BUILDS.map(([, words]) => words).join('|');
const PLAIN =
  'heavy-set|thickset|burly|bulky|wiry|gaunt|spare|slight|dumpy|tall|short|small|tiny|fat|stout|portly|plump|thin|gaunt|skinny|slender|slim|lanky|squat|bald|lean|scrawny|petite|diminutive|rotund|towering';
/** What opens a sentence has a capital. */
const OPENING = BUILD.replace(/(?<=^|\|)[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const GATE = new RegExp(
  `\\b(?:${BUILD}|little|height|(?:long|short|stubby|stumpy) (?:legs|shanks|limbs)|pate|scalp|shaven?|shaved|long body|(?:tall|lean|stout|fat|plump|portli|thin|gaunt|short|small|bald|slight)ness)\\b`,
  'u',
);
const BODY =
  '(?:man|woman|girl|boy|lad|fellow|person|widow|lady|gentleman|youth|figure|child|sailor|soldier|farmer|clerk|priest|nurse|teacher|creature|bachelor|spinster|body|frame|form|silhouette|shape|chap|bloke|thing|couple|one|side|kind|stature|build|baby|fellow|beggar|brute|landlord|old|presence|somebody|spectacle|stick|streak|kid|guy|teenager|lass|gent|specimen|gentlewoman)';
const NOT_OF =
  /^ (?:of|with|on|in|to|for) (?:breath|temper|time|money|the money|cash|patience|ice|rage|exhaustion|words|thanks|supplies|the ground|mercy|hope|comfort)/u;

/** By how much. */
const BY =
  '(?:(?:a good deal|much|rather|far|half a head|a head|an inch|slightly|a little|(?:a|an|two|three|four|five|six|half a) (?:good |clear |full )?(?:foot|feet|inch|inches|hand|hands|head)) )?';
/** With whose body it is. */
const BUILT: readonly RegExp[] = [
  `${SUBJECT}(?: ,)? (?:${COPULA}|had (?:got|grown|gone|become)|looked|looks|turned out|proved) (?:[a-z]+ly |very |quite |always |so |too |a |an |as ){0,2}(?:${ADJ} (?:, |and )?){0,2}?(?<val>${BUILD})(?= (?:and|,|;|with|but|enough|that|to|by|from|as|like|since|at|even|still|for)\\b| [,;—]|$| for (?:his|her|a))(?! than)`,
  `${SUBJECT} ${COPULA} as (?<val>${BUILD}) as (?:an?|the|any)\\b`,
  `(?<own>${NAME}) , (?:as )?(?<val>${PLAIN}) as (?:an?|the|any)\\b`,
  `${SUBJECT} (?:had|has) been (?:[a-z]+ly )?(?<val>${BUILD})(?= (?:since|all (?:his|her|my)|from (?:birth|the|his|her)|ever|as long as)\\b)`,
  `${SUBJECT}(?: ,)? (?:${COPULA}|turned out to be|proved to be|proved|looked) (?:an? |the )${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `${SUBJECT} ${COPULA} one of (?:those|the|these|your) ${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}(?:men|women|people|girls|boys|creatures|fellows|ladies)\\b`,
  `${SUBJECT} (?:${COPULA}|,) (?:an? |the )${ADJS}(?<val>giant|giantess|colossus|beanpole|dwarf|midget|scarecrow|skeleton|shrimp|six-footer)(?= (?:,|and|who|with|among|in|even|by|of)\\b| [,;—]|$)`,
  `\\b(?:[Ii]t (?:was|is) |[Aa]ll (?:saw|noticed|knew) )(?:${OWNER} (?:[a-z]+ )?|the (?:[a-z]+ )?)(?<val>height|fatness|stoutness|plumpness|thinness|gauntness|shortness|smallness|baldness|leanness)(?= (?:that|which|people|one|of)\\b)`,
  `(?<own>${NAME}) , (?:an? |the )?${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `(?<own>${NAME}) , (?:[a-z]+ly |very |too |so )?(?<val>${PLAIN})(?: as (?:he|she) (?:was|is))?(?= (?:and ${ADJ}|,))`,
  `(?<own>${NAME}) , ${ADJ} (?:, |and )(?<val>${PLAIN})(?= ,|$)`,
  `\\b(?:an?|the) ${ADJS}(?<val>${BUILD}) ${ADJS}${BODY} (?:named|called) (?<own>${NAME})`,
  `${SUBJECT} (?:${COPULA}|,) (?:(?:much|by (?:far|some way)) )?the (?<val>shorter|smaller|taller|thinner|stouter|fatter|leaner|plumper|lankier) of (?:the|his|her|my|us|them)\\b`,
  `${SUBJECT} (?:${COPULA}|,) (?:by (?:far|some way) )?the (?<val>tallest|shortest|smallest|stoutest|fattest|thinnest|leanest|lankiest|skinniest|plumpest)\\b(?= (?:of|in|man|woman|among|there|person|by|member|boy|girl|one)\\b|$)`,
  `${SUBJECT} (?:, )?(?:was|is|stood|had grown|had always been|being) ${BY}(?<val>shorter|smaller|taller|thinner|stouter|fatter|leaner) than (?:the |all |any |most |every|his|her|\\p{Lu}|other)`,
  `\\b(?:as|so|quite as|half as) (?<val>${PLAIN}) as (?<own>${NAME})(?! 's)(?= (?:and|,|or|in|had|was|is|could|would|who)\\b|$| [,;—])`,
  `^(?<val>${OPENING}) as [^,]{2,30} , (?<own>${NAME})`,
  `\\b(?<val>[Ll]ittle) (?<own>(?:Mr|Mrs|Miss|Dr|Doctor|Father|Sister|Captain|Professor|Madame) ${NAME})(?! 's)`,
  `\\bhow (?:very )?(?<val>${BUILD}) (?<own>${NAME}|he|she|I) (?:was|is|had become|looked)\\b`,
  `\\b(?:[Bb]ig|[Ll]ittle|[Pp]oor|[Oo]ld)? ?(?<!\\b(?:a|an|the|his|her) )(?<val>bald|lanky|skinny|portly|burly|gaunt|plump|scrawny|stout) (?<own>${NAME})(?= [a-z]+(?:ed|s)?\\b)`,
  `^(?<val>[Bb]ald|[Tt]all|[Ss]tout|[Ff]at|[Tt]hin|[Ll]anky|[Ss]kinny|[Pp]lump|[Pp]ortly) (?<own>${NAME})`,
  `${OWNER} (?:great |very |sheer |considerable )?(?<val>height|tallness|leanness|stoutness|fatness|plumpness|portliness|thinness|gauntness|shortness|smallness|baldness|slightness) (?:made|gave|embarrassed|was|is|had|kept|showed|put|obliged|meant|told|came)\\b`,
  `${OWNER} ${ADJS}(?<val>plump|pudgy|podgy|chubby|fat|fleshy|bony|skinny|scrawny|skeletal|fleshless) ${ADJS}(?:hands?|fingers?|arms?|legs?|knees?|shoulders?|wrists?|neck|cheeks?|thighs?|elbows?|calves|shins?|chest|ribs|face|back|jaw|chin|bottom|behind|rump|ankles?|lap)\\b`,
  `\\b[Tt]he (?:[a-z]+ly )?(?:great |sheer |considerable |willowy |towering |unusual |extraordinary |impressive |remarkable |full |lofty |lean )?(?<val>height|stoutness|fatness|plumpness|thinness|gauntness|shortness|smallness|baldness|leanness) of (?<own>${NAME})(?! 's)`,
  `${SUBJECT} (?:had|has) ${ADJS}(?<val>plump|pudgy|podgy|chubby|fat|fleshy|bony|skinny|scrawny|skeletal) ${ADJS}(?:hands|fingers|arms|legs|knees|shoulders|wrists|thighs|elbows)\\b`,
  `${OWNER} ${ADJS}(?<val>long) (?:legs|shanks|limbs|body)\\b`,
  `${SUBJECT} (?:had|has) an? ${ADJS}(?<val>shaved|shaven|bald) (?:head|scalp|skull)\\b`,
  `${SUBJECT} (?:had|has) (?:grown|become) (?:very |rather |quite |[a-z]+ly )?(?<val>stout|fat|plump|portly|bald)(?= (?:and|,|;|with|since|over|in)\\b| [,;—]|$)`,
  `${OWNER} ${ADJS}(?<val>short|stubby|stumpy) (?:legs)\\b`,
  `${OWNER} (?:[a-z]+ )?(?<val>pate|bald|baldness)(?= (?:was|is|gleamed|shone|caught|pink|head|in the|under|reflected|with|,)\\b|$)`,
  `${OWNER} (?:[a-z]+ )?(?<val>scalp)(?= (?:gleamed|shone|caught|reflected|glistened|was bare))`,
  `${OWNER} ${ADJS}(?<val>bald|hairless|shaved|shaven) (?:head|pate|scalp|crown|skull|dome)`,
  `${OWNER} ${ADJS}(?<val>${BUILD}) ${ADJS}(?:body|frame|form|figure|silhouette|shape|bulk|build|stature|person)\\b`,
  `${SUBJECT} ${COPULA} (?:[a-z]+ )?(?<val>shorter|smaller|taller|thinner|stouter|fatter|lankier|squatter|leaner|plumper|skinnier) than (?:the rest|all|any|most|every|everybody|everyone|the others|anyone|anybody|other)`,
].map(pattern);
/** Without whose it is: the one the sentence speaks of. */
const ALONE: readonly RegExp[] = [
  `(?:^| [,:] |\\b(?:for|as|of|being|such|only|found|thought|remembered|at) )(?:an? |the )?(?:very |so |too |rather |[a-z]+ly )?${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `\\b(?:one|an?|each|either) ${ADJS}(?<val>plump|pudgy|podgy|chubby|fat|fleshy|bony|skinny|scrawny|skeletal|fleshless) ${ADJS}(?:hand|finger|arm|leg|knee|wrist|elbow|shoulder|thumb|thigh|ankle)\\b`,
  `\\bwho (?:was|is) (?:so |too |very |rather |quite |[a-z]+ly )?(?<val>${BUILD})(?= (?:,|and|to|for|enough)\\b| [,;—]|$)`,
  `(?:^|: )(?:so |too |very |rather |still )?(?<val>${PLAIN}) ?(?:and ${ADJ} ?)?(?:,|$)`,
  `^(?:[A-Z][a-z]+ , )?(?<val>${OPENING})(?: and [a-z]+(?: of [a-z]+)?)? , `,
  `(?<!(?:the|an?|his|her) [a-z-]+) , (?<val>${PLAIN})(?= (?:,|and (?:out of|short of|${ADJ} ,|${ADJ}$))|$)`,
  ` , (?:[a-z]+ly )?(?<val>scrawny|plump|portly|skinny|lanky|bony|gaunt|obese|corpulent|tubby|chubby|pudgy|podgy|petite|rotund|stout|heavyset|bald|burly|wiry|fat|emaciated)(?= (?:,|and)\\b| [,;—]|$)`,
  `(?<!\\b(?:as|so|how|too) )\\b(?<val>${BUILD}) as (?:he|she|I) (?:was|is)\\b`,
  `\\b(?:looked|looks|was|is|seemed|every bit) (?:exactly |just |quite |fully )?as (?<val>${BUILD}) as (?:he|she) (?:was|is|had|looked)\\b`,
  `(?:^| [,:] |\\b(?:for|as|of|being|such) )(?:an? |the )${ADJS}(?<val>little) (?:man|woman|fellow|chap|bloke|lady|gentleman)\\b`,
  `\\bso (?<val>${BUILD}) an? ${BODY}\\b`,
  `\\bbeing ${BY}(?:so |too |very |much |rather |the |by far the |[a-z]+ly )*(?<val>${BUILD})(?= (?:than|by|,|and|of|among|man|woman)\\b| [,;—]|$)`,
].map(pattern);

function keyOf(build: string): string {
  if (build.startsWith('bald')) return 'baldness';
  return build === 'tall' || build === 'short' ? 'height' : 'weight';
}

const RULE = 'continuity/appearance';

const OF_BUILD = new Map(
  Object.entries({ shaved: 'bald', shaven: 'bald', little: 'short', height: 'tall', long: 'tall', pate: 'bald', scalp: 'bald' }).concat(
    BUILDS.flatMap(([build, words]) => words.split('|').map((word): [string, string] => [`${word}ness`, build])),
  ),
);

function buildOf(word: string): string | undefined {
  const nominal = OF_BUILD.get(word) ?? OF_BUILD.get(word.replace('iness', 'yness'));
  if (nominal !== undefined) return nominal;
  return BUILDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[0];
}

function addAlone(sentence: Sentence, hit: Pick<Hit, 'start' | 'end'>, build: string, sheet: FactSheet, stanceEnd = hit.end): void {
  const meant = meantAt(sentence, hit);
  // Nobody expects "so small a man": he is one.
  const mode = sentence.text.startsWith('so ', hit.start) && sentence.text.slice(hit.start, hit.end).includes(' a ') ? 'given' : 'now';
  sheet.addMeant(sentence, meant, hit, { rule: RULE, key: keyOf(build), value: build, mode, stanceEnd });
}

/** No thing is so. */
const OF_BODIES =
  /^(?:scrawny|plump|portly|skinny|lanky|bony|gaunt|obese|corpulent|tubby|chubby|pudgy|podgy|petite|rotund|heavyset|bald|burly|wiry|stout|emaciated)$/u;
/** Beside somebody else one may be anything. */
const COMPARED =
  /\b(?:[Cc]ompared (?:to|with)|(?:[Bb]eside|[Nn]ext to|[Aa]gainst) (?:him|her|me|\p{Lu}|(?:the|an?|his|her|my) (?:[a-z-]+ ){0,2}?(?:man|woman|girl|boy|lad|brother|sister|mother|father|husband|wife|son|daughter|cousin|friend|[a-z]{3,}(?:er|or|ist|man))\b))/u;
/** Whether somebody's build is said: a "small man" is one, a small fire is none. */
function isBuild(sentence: Sentence, hit: Hit): boolean {
  if (COMPARED.test(sentence.text.slice(0, hit.start + 1))) return false;
  return (
    !NOT_OF.test(sentence.text.slice(hit.end, hit.end + 24)) &&
    !(/^(?:small|little|short|wee)$/u.test(hit.val) && /\b(?:thing|side|kind|one)$/u.test(hit.match[0]))
  );
}

function readSigns(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(SIGN_GATE, sentence.text)) return;
  for (const [build, sign] of SIGNS) {
    const match = sign.exec(sentence.text);
    if (!match) continue;
    // "Every bed was too short for him."
    const start = match.index - (/\b(?:[Ee]very|[Ee]ach|[Mm]ost) $/u.exec(sentence.text.slice(0, match.index))?.[0].length ?? 0);
    addAlone(sentence, { start, end: match.index + match[0].length }, build, sheet, start);
  }
}

/** "Nobody was so lean as Anna", "they saw how lean she was" take it for granted. */
function modeOf({ match: [words] }: Hit): Mode {
  if (/ (?:had|has) been /u.test(words)) return 'ever';
  return /^(?:how|as|so) /u.test(words) ? 'given' : 'now';
}

/** Tall and short, fat and thin, bald. */
export function readBuild(sentence: Sentence, sheet: FactSheet): void {
  readSigns(sentence, sheet);
  if (!occursIn(GATE, sentence.text)) return;
  for (const each of BUILT) {
    for (const hit of hitsOf(sentence, each)) {
      const build = buildOf(hit.val.toLowerCase());
      if (build !== undefined && isBuild(sentence, hit))
        sheet.add(sentence, hit, { rule: RULE, key: keyOf(build), value: build, mode: modeOf(hit) });
    }
  }
  for (const each of ALONE) {
    for (const hit of hitsOf(sentence, each)) {
      const build = buildOf(hit.val.toLowerCase());
      const isAnother = hit.match[0].startsWith(' , ') && !OF_BODIES.test(hit.val) && NOUN_BEFORE.test(sentence.text.slice(0, hit.start));
      if (build !== undefined && isBuild(sentence, hit) && !isAnother) addAlone(sentence, hit, build, sheet);
    }
  }
}
