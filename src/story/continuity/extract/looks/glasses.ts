import { firstIn, occursIn } from '../../grammar/matches.js';
import { NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const GATE =
  /\b(?:glasses|spectacles|specs|bifocals|pince-nez|lenses|eyesight|vision|sight|eyes|monocle|bespectacled|horn-rims|[a-z]+-rimmed)\b/u;
/** Glasses that one drinks from, or that are for the sun or the stage. */
const OTHER =
  '(?:wine|champagne|whisky|whiskey|beer|brandy|sherry|water|cocktail|shot|pint|empty|full|half-empty|half-full|drink|drinking|opera|field|night|dark|sun|safety|magnifying|tinted|welding|looking|3-D|two|three|four|clean|dirty)';
const GLASSES = `(?:(?!${OTHER} )[a-z-]+ (?:, )?){0,3}?(?:glasses|spectacles|specs|bifocals|pince-nez|horn-rims)\\b(?! (?:of|were (?:empty|full)|was|clinked|on the (?:table|tray|bar)))`;
const WORN: readonly RegExp[] = [
  `${OWNER} ${GLASSES}`,
  `${SUBJECT} (?:[a-z]+ly |always |still )?(?:wore|wears|had on|has on|needed|needs|had (?:always )?(?:worn|needed)) (?:an? pair of |the |his |her |my )?${GLASSES}`,
  `${SUBJECT} (?:[a-z]+ly )?(?:peer|gaz|star|look|blink|squint|glanc|beam|frown|regard|glar|read|watch|smil|consider|examin|stud)(?:ed|s|es|ied|ies|ing)? (?:[^,;.:—]{0,34} )?(?:through|over|from behind|behind|above|over the top of|from under) (?:an? pair of |the |his |her |my )?${GLASSES}`,
  `${SUBJECT} (?:had|has) (?:an? pair of )?(?:[a-z]+ , )?(?:[a-z]+-(?:rimmed|framed)|thick|rimless|steel|tortoiseshell|horn) ${GLASSES}`,
  `${SUBJECT} (?:was|is|am) bespectacled\\b`,
  `${SUBJECT} (?:was|is) (?:blind as an? [a-z]+|helpless|lost|blind|half blind|half-blind) without (?:his|her|my|the) ${GLASSES}`,
  `\\bthe ${GLASSES} (?:that |which )?(?<own>${NAME}|he|she|I) (?:[a-z']+ ){0,3}?(?:wore|worn|wears|needed|needs|read|see|saw|do)\\b`,
  `(?<own>${NAME}) , (?:[a-z-]+ (?:and |, ))?bespectacled\\b`,
  `${OWNER} bespectacled (?:[a-z]+ )?(?:face|head|gaze|eyes|nose|stare)\\b`,
].map(pattern);
/** "A small man in wire-rimmed glasses". */
const WORN_ALONE = pattern(
  `\\b(?:man|woman|girl|boy|person|fellow|lady|gentleman|kid|child|youth) (?:in|with|behind) (?:an? pair of )?${GLASSES}`,
);
const BARE =
  /\b(?:eyesight|sight|vision) (?:was|is) (?:the envy|the pride|as good as|better than|famous)|\b(?:boast(?:ed|s)?|proud) of (?:his|her|my) (?:eyesight|eyes|sight)\b|\bnever (?:a pair of|any) (?:glasses|spectacles) on\b|\bnever (?:wore|worn|had worn) (?:a glass|glasses|spectacles)\b|\b(?:never (?:in (?:his|her|my) life |once |yet )?(?:worn|needed|owned|had|required|wore|had to wear|been prescribed|had (?:any )?(?:need|use) (?:of|for))|(?:did|does|do) not (?:wear|need|own)|(?:didn't|doesn't|don't) (?:wear|need|own)|had no (?:need (?:of|for)|use for)|has no (?:need (?:of|for)|use for)|without (?:ever )?needing|without the (?:need|help|aid) of) (?:a pair of |any )?(?:glasses|spectacles)\b(?! (?:to|for|now|tonight|today))|\bwithout (?:glasses|spectacles) ,? ?(?:which|as) (?:he|she|I) (?:had |has )?(?:never|always)\b|\b(?:twenty-twenty|20\/20|perfect|flawless|excellent|faultless) (?:vision|eyesight|sight|eyes)\b|\b(?:eyesight|vision) (?:was|is|had always been) (?:perfect|excellent|flawless|as sharp as|twenty-twenty)\b|\beyes (?:of|like) an? (?:hawk|eagle|falcon)(?! 's)\b/u;
/** The kinds of frames. */
const RIMS: readonly (readonly [value: string, rims: RegExp])[] = [
  ['metal', /\b(?:wire|gold|silver|steel|metal|copper|brass)(?:-rimmed|-framed| rims?| frames?| wire)/u],
  [
    'horn',
    /\b(?:horn|tortoiseshell|tortoise-shell|black|plastic|red|blue|green|thick black|thick|heavy)(?:-rimmed|-framed| rims| frames?)|\bhorn-rims\b|\btortoiseshell (?:glasses|spectacles)/u,
  ],
  ['none', /\b(?:rimless|frameless)\b/u],
];

const RULE = 'continuity/appearance';

function readRims(sentence: Sentence, hit: Parameters<FactSheet['add']>[1], sheet: FactSheet): void {
  const rims = RIMS.find(([, each]) => each.test(hit.match[0]));
  if (rims) sheet.add(sentence, hit, { rule: RULE, key: 'rims', value: rims[0], mode: 'held' });
}

function readWorn(sentence: Sentence, sheet: FactSheet): void {
  for (const each of WORN) {
    for (const hit of hitsOf(sentence, each)) {
      const mode = / (?:wore|wears|had|has|was|is|needed|needs) /u.test(hit.match[0]) ? 'now' : 'held';
      sheet.add(sentence, hit, { rule: RULE, key: 'glasses', value: 'glasses', mode });
      readRims(sentence, hit, sheet);
    }
  }
  for (const hit of hitsOf(sentence, WORN_ALONE)) {
    const meant = meantAt(sentence, hit);
    sheet.addMeant(sentence, meant, hit, { rule: RULE, key: 'glasses', value: 'glasses' });
  }
}

/** Whether somebody wears glasses, and of what kind. */
export function readGlasses(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text)) return;
  const bare = firstIn(BARE, text);
  if (!bare) {
    readWorn(sentence, sheet);
    return;
  }
  const hit = { start: bare.index, end: bare.index + bare[0].length };
  const meant = meantAt(sentence, hit);
  const said = { rule: RULE, key: 'glasses', value: 'no glasses', mode: 'given', stanceEnd: hit.start } as const;
  sheet.addMeant(sentence, meant, hit, said);
}
