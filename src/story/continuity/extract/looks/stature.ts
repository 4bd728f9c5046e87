import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, COPULA, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Claim, type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt, NOUN_BEFORE } from '../subject.js';

const RULE = 'continuity/appearance';
const BODY = '(?:man|woman|fellow|chap|bloke|person|lady|gentleman|guy)';
const FRAME = '(?:build|frame|figure|body|physique|form)';
const THIN = 'thin|lean|slim|slender|slight|bony|skinny|scrawny|gaunt|spindly|stick-thin|willowy|wiry|spare';
const FAT = 'heavy|stout|plump|stocky|portly|fat|ample|massive|bulky|corpulent|rotund|hefty|burly';

const GATE = new RegExp(
  `\\b(?:far from|anything but|hardly|scarcely|heavy|weigh(?:ed|s|t)?|little|small|tiny|petite|diminutive|giant|burly|strapping|feet|foot|(?:five|six)-(?:${NUMBER})|pounds|kilos?|kilograms|stone|built|${FRAME}|not|n't|never|no|big|large|huge|hulking|massive|enormous|${THIN}|${FAT}|thick|flabby|paunch|jowls|pot ?-?belly|beer)\\b|n't\\b`,
  'u',
);

/** What is said of somebody, and the build it is. */
const SAID: readonly (readonly [said: Pick<Claim, 'key' | 'value'>, sources: readonly string[]])[] = [
  [{ key: 'height', value: 'short' }, [`${SUBJECT} ${COPULA} (?:an? |the )${ADJS}little ${ADJS}${BODY}\\b`]],
  [
    { key: 'weight', value: 'thin' },
    [
      `${OWNER} ${ADJS}(?:${THIN}) ${ADJS}(?:arms?|shoulders?|wrists?|neck|legs?|chest|knees?|ankles?|back|thighs?|elbows?|limbs|hips|cheeks|face)\\b`,
      `${SUBJECT} (?:had|has) ${ADJS}(?:${THIN}) ${ADJS}(?:arms|shoulders|wrists|legs|limbs|ankles|hips)\\b`,
      `${SUBJECT} (?:had|has) (?:an? |the )${ADJS}(?:${THIN}) ${ADJS}${FRAME}\\b`,
      `${SUBJECT} ${COPULA} built like an? (?:greyhound|whippet|stork|heron|bird|dancer|jockey|beanpole|reed|rake|pencil|ballerina|scarecrow)\\b`,
      `${SUBJECT} ${COPULA} (?:slightly|slenderly) built\\b`,
      `${SUBJECT} (?:weighed|weighs|weigh) (?:next to nothing|nothing at all|almost nothing|no more than (?:an? )?(?:child|bird|sparrow|cat|feather))\\b`,
    ],
  ],
  [
    { key: 'weight', value: 'fat' },
    [
      `${OWNER} ${ADJS}(?:thick|flabby|fleshy|ample|vast|broad|heavy|massive|enormous|meaty|beefy|wide) ${ADJS}(?:waist|thighs|stomach|belly|midriff|middle|gut|bosom|jowls|hips|forearms)\\b`,
      `${OWNER} ${ADJS}(?:paunch|jowls|pot ?-?belly|beer (?:belly|gut)|spare tyre|spare tire|double chins?)\\b`,
      `${SUBJECT} (?:had|has) (?:an? |the )${ADJS}(?:${FAT}) ${ADJS}${FRAME}\\b`,
      `${OWNER} ${ADJS}(?:heavy|massive|bulky|ample) ${FRAME}\\b`,
      `${SUBJECT} ${COPULA} built like an? (?:barrel|tank|bear|brick [a-z]+|barn|house|shed|battleship|wall|door|gate|cupboard|fridge|refrigerator|wardrobe|bull|ox|hippo|sofa|tub)\\b`,
      `${SUBJECT} ${COPULA} (?:so |very |too |rather |quite |[a-z]+ly )?heavy(?= (?:,|;|and|but|for|enough)\\b| [,;—]|$)(?! (?:and|,) (?:slow|tired|sad|sleepy|drowsy|dull))`,
      `${OWNER} (?:great|vast|considerable|enormous|immense|prodigious|whole) weight\\b`,
      `${SUBJECT} ${COPULA} (?:heavily|stoutly|massively|broadly) built\\b`,
      `${SUBJECT} ${COPULA} broad in the beam\\b`,
    ],
  ],
  [
    { key: 'size', value: 'big' },
    [
      `${SUBJECT} ${COPULA} (?:an? |the )${ADJS}(?:big|large|huge|hulking|massive|enormous|burly|strapping|giant|great bear of an?) ${ADJS}${BODY}\\b`,
      `${SUBJECT} ${COPULA} (?:so |such a |too |very )?(?:big|large|huge|hulking|massive|enormous|burly)(?= (?:and|,|;|with|but|enough|that)\\b| [,;—]|$)`,
      `${SUBJECT} ${COPULA} (?:a )(?:giant|mountain|bear|bull|ox|hulk) of a ${BODY}\\b`,
      `${OWNER} ${ADJS}(?:huge|massive|hulking|enormous|burly) ${ADJS}(?:frame|body|shoulders|form|figure|bulk|arms)\\b`,
    ],
  ],
  [
    { key: 'size', value: 'small' },
    [
      `${SUBJECT} ${COPULA} (?:an? |the )${ADJS}(?:little|small|tiny|slight|petite|diminutive|skinny|scrawny|weedy|slim|slender|thin) ${ADJS}${BODY}\\b`,
      `${SUBJECT} ${COPULA} (?:[a-z]+ly |very |so |quite )?(?:tiny|slight|petite|diminutive|skinny|scrawny|weedy|thin|slim|slender|small and [a-z]+)(?= (?:and|,|;|with|but|enough)\\b| [,;—]|$)`,
      `(?<own>${NAME}) , an? ${ADJS}(?:little|small|tiny|slight|petite|diminutive) ${ADJS}${BODY}\\b`,
      `${OWNER} ${ADJS}(?:small|slight|tiny|slender|delicate|skinny|thin) ${ADJS}(?:frame|body|form|figure|shoulders)\\b`,
    ],
  ],
];
/** "Not a tall man". */
const NOT_SO: readonly (readonly [said: Pick<Claim, 'key' | 'value'>, source: string])[] = [
  [
    { key: 'height', value: 'short' },
    `(?:a )?(?:very |especially |particularly |exactly |what you would call )?tall(?: ${ADJ})? ${BODY}|(?:very |especially |particularly |exactly )?tall(?= (?:and|but|,|enough)\\b| [,;—]|$)`,
  ],
  [{ key: 'height', value: 'tall' }, `(?:a )short ${BODY}`],
  [{ key: 'weight', value: 'fat' }, `(?:a )(?:thin|slim|slender|slight) ${BODY}`],
];

/** Without whose it is: "a huge man, he was easy to find". */
const BESIDE: readonly (readonly [value: string, each: RegExp])[] = (
  [
    ['big', '(?:huge|hulking|massive|enormous|giant|burly|strapping)'],
    ['small', '(?:small|little|tiny|slight|petite|diminutive)'],
  ] as const
).map(([value, words]) => [
  value,
  pattern(
    `(?:(?:^|, |\\b(?:for|as|of) )(?:an? |the )${ADJS}${words} ${ADJS}${BODY}|\\bso ${words} an? ${BODY})\\b(?! (?:in|of|and) [a-z]+s\\b)`,
  ),
]);

const compiled = SAID.map(([said, sources]) => [said, sources.map(pattern)] as const);
const denied = NOT_SO.map(
  ([said, source]) =>
    [
      said,
      pattern(`${SUBJECT} (?:was|is)(?: not| by no means| far from| anything but| hardly| scarcely|n't| no| never) (?:${source})`),
    ] as const,
);

/** "Six feet two", "five-foot-four", "six-two"; what stands before and after shows that it is a height. */
const FEET = pattern(
  `\\b(?<feet>four|five|six|seven)(?<half> and a half)?(?:[ -](?:feet|foot)(?:[ -](?:and )?(?:(?<inches>${NUMBER})(?: inch(?:es)?| and a half)?|tall))?|-(?<short>${NUMBER}))(?![-\\w])`,
);
const STANDS =
  /\b(?:was|is|stood|stands|standing|[Aa]t|measured|measures|being|[Bb]arely|[Ss]carcely|[Hh]ardly|only|just|nearly|almost|over|under|of|all|reached|(?:no|not) more than)(?: (?:a|an|at|about|around|only|just|well|over|under|barely|nearly|almost|all|of|some|maybe|no|more|than|a good|not|even|quite|fully)){0,4} $/u;
const NO_HEIGHT =
  /^ (?:away|deep|wide|long|from|below|above|behind|apart|off|to|underground|under|high|thick|square|across|in front|of (?!him|her|muscle|bone|height|sinew|man|woman)|down|up|by|into|out|back|ahead|or|between|clear)\b/u;
const POUNDS = pattern(
  `\\b(?:weigh(?:ed|s|ing)|tipp(?:ed|ing) the scales at) (?:[a-z]+ ){0,3}?(?:(?<hundreds>a|one|two|three|four) hundred(?: and)?(?: (?<rest>${NUMBER}))?|(?<val>${NUMBER})) (?<unit>pounds|kilos?|kilograms|stone)\\b`,
);

function addMeant(sentence: Sentence, hit: Hit, said: Pick<Claim, 'key' | 'value' | 'low' | 'high'>, sheet: FactSheet): void {
  const meant = meantAt(sentence, hit);
  const mode = sentence.text.startsWith('so ', hit.start) ? 'given' : 'now';
  sheet.addMeant(sentence, meant, hit, { rule: RULE, ...said, mode, stanceEnd: hit.start });
}

function readFeet(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  for (const hit of hitsOf(sentence, FEET)) {
    const before = text.slice(Math.max(0, hit.start - 40), hit.start);
    const stands = STANDS.exec(before);
    const inches =
      hit.part('half') !== '' ? 6 : hit.part('short') === '' ? (numberOf(hit.part('inches')) ?? 0) : (numberOf(hit.part('short')) ?? 12);
    if (!stands || inches > 11 || NO_HEIGHT.test(text.slice(hit.end))) continue;
    const height = (numberOf(hit.part('feet')) ?? 0) * 12 + inches;
    const whole = { ...hit, start: hit.start - stands[0].length };
    // So many feet are not short, or not tall, for a woman or a man.
    if (height >= 70) addMeant(sentence, whole, { key: 'height', value: 'tall' }, sheet);
    else if (height <= 66) addMeant(sentence, whole, { key: 'height', value: 'short' }, sheet);
    addMeant(sentence, whole, { key: 'inches', value: hit.match[0], low: height - 1, high: height + 1 }, sheet);
  }
}

function readPounds(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, POUNDS)) {
    const hundreds = hit.part('hundreds');
    const whole = hundreds === '' ? 0 : hundreds === 'a' ? 100 : (numberOf(hundreds) ?? 0) * 100;
    const unit = hit.part('unit');
    const pounds =
      (whole + (numberOf(hit.part('rest')) ?? numberOf(hit.val) ?? 0)) * (unit === 'stone' ? 14 : unit.startsWith('k') ? 2.2 : 1);
    if (pounds >= 238 && pounds < 700) addMeant(sentence, hit, { key: 'weight', value: 'fat' }, sheet);
    else if (pounds > 70 && pounds <= 120) addMeant(sentence, hit, { key: 'weight', value: 'thin' }, sheet);
  }
}

/** How tall somebody is in feet, how heavy in pounds, how big, and of what make. */
export function readStature(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  for (const [said, patterns] of compiled) {
    for (const each of patterns) {
      for (const hit of hitsOf(sentence, each)) {
        const mode = / (?:was|were|is|are|had|has) /u.test(hit.match[0]) ? 'now' : 'held';
        sheet.add(sentence, hit, { rule: RULE, ...said, mode });
      }
    }
  }
  for (const [value, each] of BESIDE)
    for (const hit of hitsOf(sentence, each))
      if (!NOUN_BEFORE.test(text.slice(0, hit.start).trimEnd())) addMeant(sentence, hit, { key: 'size', value }, sheet);
  if (/\b(?:not|no|never|far from|anything but|hardly|scarcely)\b|n't/u.test(text)) {
    for (const [said, each] of denied)
      for (const hit of hitsOf(sentence, each)) sheet.add(sentence, hit, { rule: RULE, ...said, stanceEnd: hit.ownStart + hit.own.length });
  }
  if (/\b(?:feet|foot)\b|\b(?:five|six)-/u.test(text)) readFeet(sentence, sheet);
  if (/\b(?:pounds|kilo\w*|stone)\b/u.test(text)) readPounds(sentence, sheet);
}
