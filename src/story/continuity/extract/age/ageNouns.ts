import { occursIn } from '../../grammar/matches.js';

/** Words that are an age. */
const WORDS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:a|the|still a|this) teen-?ager\b/u, 13, 19],
  [/\b(?:sexagenarian)\b/u, 60, 69],
  [/\b(?:septuagenarian)\b/u, 70, 79],
  [/\b(?:octogenarian)\b/u, 80, 89],
  [/\b(?:nonagenarian)\b/u, 90, 99],
  [/\b(?:was|is|being|already|now|,) (?:an? )?middle-aged(?= (?:man|woman|,|and)|$)/u, 35, 65],
  [/\b(?:was|is|being|already|now|,) (?:an? )?elderly(?= (?:man|woman|,|and|lady|gentleman)|$)/u, 58, 105],
  [/\b(?:was|is|still) (?:still |only |just |but )?(?:a |an )(?:schoolboy|schoolgirl|adolescent)\b/u, 6, 18],
  [/\b(?:was|is) (?:already |now |an? )?(?:old age )?(?:pensioner)\b/u, 57, 105],
  [/\b(?:his|her|my) (?:[a-z]+ )?(?:grandchild(?:ren)?|grandsons?|granddaughters?)\b/u, 34, 105],
  [/(?<![a-z])(?:been drawing|drawing|drew|draws|collect(?:s|ed|ing)|drawn) (?:a|his|her|the|my) (?:[a-z-]+ )?pension\b/u, 48, 105],
  [/\b(?:was|is|being) (?:already |now |long )?a (?:grandmother|grandfather|grandparent|great-grandmother|great-grandfather)\b/u, 34, 105],
  [
    /\b(?:(?:was|is|were) (?:still |only |just |not yet out of )|(?:[Uu]ntil|[Tt]ill) (?:that|this|last) [a-z]+ (?:he|she|I|\p{Lu}\p{L}+) (?:had|has) been )(?:at |in )?(?:school|grade school|middle school|high school)\b/u,
    4,
    20,
  ],
  [
    /\b(?:was|is|,) (?:an? )(?:very |frail |tired |bent |little |big |fat |thin |lonely |stubborn |proud |poor |kind |gentle |toothless |bald )?old (?:man|woman|lady|gentleman)\b/u,
    54,
    110,
  ],
  [
    /\b(?:was|is|,) (?:just |still |only )?(?:an? )(?:very |handsome |pretty |serious |pale |slim |thin |tall |nervous |thoughtful |clever )?young (?:man|woman|lady|mother|father|bride|wife|widow)\b/u,
    14,
    39,
  ],
  [/\b(?:was|is|,) (?:still |only |just )?(?:a )(?:toddler)\b/u, 1, 4],
  [/\b(?:was|is) (?:still |only |just |not yet |barely |hardly )?old enough to (?:drive|vote|drink|shave|marry)\b(?<!not .*)/u, 14, 110],
  [/\b(?:was|is) (?:too young|not (?:yet )?old enough) to (?:drive|vote|drink|shave|marry|enlist)\b/u, 1, 20],
  [/\b(?:was|is|had been) (?:long |now |already )?retired\b(?! (?:to|for the night|early))/u, 40, 110],
  [/\b(?:\p{Lu}\p{L}+) 's (?:[a-z]+ )?(?:grandchild(?:ren)?|grandsons?|granddaughters?)\b/u, 34, 105],
  [/\bhalf a century (?:old|behind (?:him|her)|of (?:his|her) life)/u, 49, 52],
  [/\b(?:quadragenarian)\b/u, 40, 49],
  [/\b(?:quinquagenarian)\b/u, 50, 59],
  [
    /\b(?:[a-z]+|[a-z]+ and a half) (?:years?|months|weeks) (?:off|away from|short of|from|to|before|left before|left until|to go before|to go to|until|till) (?:(?:his|her|my) )?(?:pension|retirement|retiring|pensionable age)\b/u,
    44,
    75,
  ],
  [
    /\b(?:(?:had|has) (?:only just |just |barely )?(?:learned|learnt|begun|started) to (?:walk|talk|crawl)(?! (?:again|with|without|on|in|like|to|the|about|back))|(?:was|is) (?:only just |just |barely )?(?:learning to (?:walk|talk)|crawling|teething|cutting (?:his|her) first tooth)|(?:cut|taken|took|takes|cutting|cuts) (?:his|her) first (?:tooth|steps?)|still (?:in nappies|in diapers|at the breast)|not yet (?:weaned|walking|talking|out of nappies)|asleep in (?:his|her) (?:pram|cot|cradle|high chair))\b/u,
    0,
    4,
  ],
  [/\b(?:was|is|,) (?:still |only |just |but )?(?:an? )(?:[a-z]+ )?(?:newborn|infant in arms|babe in arms|baby in arms)\b/u, 0, 2],
  [/\b(?:was|is|,) (?:still |only |just )?in (?:short (?:pants|trousers)|rompers|pinafores)\b/u, 3, 14],
  [/\b(?:had|has) (?:just |only just |already )?(?:started|begun) (?:shaving|to shave)\b/u, 12, 115],
  [/\b(?:had|has) (?:voted|cast (?:his|her) vote)\b(?! (?:for the school|in the class))/u, 18, 115],
  [/(?<![a-z])(?:came|come|comes|(?:would|will|shall|'d|'ll) come) of age\b(?<!\b(?:had|has|have|having) come of age)/u, 17, 22],
  [/\b(?:had|has) (?:long since |already |just )?come of age\b/u, 17, 105],
  [/\b(?:was|is) (?:still |as yet )?(?:not (?:yet )?of age|under age|a minor)\b/u, 0, 21],
  [/\b(?:was|is|had been|,) (?:already |now |by then |quite )?a (?:grown|full-grown|grown-up) (?:man|woman)\b/u, 17, 105],
  [
    /\b(?:was|is|,) (?:still |only |just |but |no more than |hardly more than |little more than |barely more than |scarcely more than )?(?:a (?:mere|little|small|tiny) (?:child|boy|girl|lad|lass)|hardly more than a child|a slip of a (?:boy|girl|lad))\b/u,
    2,
    17,
  ],
  [
    /\b(?:was|is|,) (?:still |only |just )?(?:in (?:his|her) (?:first|second) childhood|in petticoats|in short (?:frocks|skirts|trousers))\b(?<!second childhood)/u,
    2,
    16,
  ],
  [/\b(?:was|is|had been) (?:still |only |just )?(?:a |an )?(?:schoolboy|schoolgirl)\b/u, 4, 19],
  [/\bthree ?score (?:years )?and ten\b/u, 70, 70],
];

/** Of these one can be told in the pluperfect. */
const PENSION = /pension|retired/u;
const WORD_GATE =
  /\b(?:teen-?ager|\w+genarian|score|of age|under age|minor|grown|full-grown|grown-up|child|petticoats|frocks|middle-aged|elderly|schoolboy|schoolgirl|adolescent|pension\w*|century|grand\w+|school|old|young|toddler|retire\w*|walk|walking|talk|talking|crawl\w*|teething|tooth|steps?|nappies|diapers|breast|weaned|pram|cot|cradle|newborn|arms|pants|trousers|rompers|pinafores|shaving|shave|voted?)\b/u;

interface AgeInWords {
  readonly hit: { readonly start: number; readonly end: number };
  readonly range: readonly [number, number];
  readonly isPast: boolean;
}

/** Ages that a sentence tells without a number: "a pensioner". */
export function agesInWords(text: string): readonly AgeInWords[] {
  if (!occursIn(WORD_GATE, text)) return [];
  return WORDS.flatMap(([word, low, high]) => {
    const match = word.exec(text);
    const hit = match && { start: match.index, end: match.index + match[0].length };
    return hit ? [{ hit, range: [low, high], isPast: PENSION.test(match[0]) }] : [];
  });
}
