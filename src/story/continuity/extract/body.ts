import { ADJ, ADJS, COPULA, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import type { ContinuityRule } from '../types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { subjectOf } from './subject.js';

const PART =
  'eye|cheekbone|cheek|temple|chin|eyebrow|brow|forehead|jaw|jawline|lip|ear|earlobe|neck|collarbone|throat|shoulder|forearm|upper arm|arm|elbow|wrist|hand|palm|thumb|finger|forefinger|hip|thigh|leg|knee|shin|calf|ankle|foot|heel|breast|side|sleeve|nostril';
const SIDED = pattern(`(?:${OWNER} |\\b(?:the|a|one) )(?:${ADJ} )?(?<val>left|right)(?: (?<part>${PART}))?\\b`);
const GATE = /\b(?:left|right)\b/u;

/** What marks a side of somebody for good, or for the length of a story: patterns in order, the first that fits. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['scar', /\b(?:scar|scars|scarred|cicatrice)\b/u],
  ['birthmark', /\b(?:birthmark|port-wine|strawberry mark)\b/u],
  ['mole', /\bmole\b/u],
  ['tattoo', /\btattoo(?:ed|s)?\b/u],
  [
    'injury',
    /\b(?:sling|plaster|splints?|splinted|bandag(?:e|ed|es)|in a cast|the cast|broken|fractured|sprained|in plaster|bullet)\b|\b(?:broke|fractured|sprained|twisted) (?:his|her|my)\b/u,
  ],
  ['loss', /\b(?:lost|missing|amputated|severed|stump|wooden|prosthe\w+|artificial|empty|took off|cut off|sawn|blown off|shot away)\b/u],
  ['blind', /\b(?:blind|blinded|patch|sightless|milky|clouded|glass eye|glass)\b/u],
  ['deaf', /\bdeaf(?:ened)?\b/u],
];

const REGION = new Map<string, string>([
  ...'arm forearm elbow wrist hand palm sleeve shoulder'.split(' ').map((part): [string, string] => [part, 'arm']),
  ...'thumb finger forefinger'.split(' ').map((part): [string, string] => [part, 'finger']),
  ...'hip thigh leg knee shin calf ankle foot heel'.split(' ').map((part): [string, string] => [part, 'leg']),
  ['eye', 'eye'],
  ...'cheek cheekbone'.split(' ').map((part): [string, string] => [part, 'cheek']),
  ...'temple brow eyebrow forehead'.split(' ').map((part): [string, string] => [part, 'brow']),
  ...'jaw jawline chin'.split(' ').map((part): [string, string] => [part, 'jaw']),
]);

/** How far a mark's word may stand from the side it is on, in characters. */
const NEAR = 56;

function markNear(sentence: Sentence, hit: Hit): string | undefined {
  const from = Math.max(0, hit.start - NEAR);
  const before = sentence.text.slice(from, hit.start);
  const clause = before.slice(Math.max(before.lastIndexOf(' ; '), before.lastIndexOf(' — '), before.lastIndexOf(' , and '), 0));
  const after = sentence.text.slice(hit.end, hit.end + NEAR).replace(/ [;—,] .*$/u, '');
  const around = `${clause}${hit.match[0]}${after}`;
  return MARKS.find(([, word]) => word.test(around))?.[0];
}

/** What a side is of, if it is marked for good: the rule and the key of the fact. */
function markOf(sentence: Sentence, hit: Hit): { readonly rule: ContinuityRule; readonly key: string } | undefined {
  const part = hit.part('part');
  const mark = part === '' ? undefined : markNear(sentence, hit);
  if (mark === undefined) return undefined;
  const region = REGION.get(part) ?? part;
  // What befell a limb is read with the hands.
  if (/^(?:arm|leg|finger)$/u.test(region) && !/^(?:scar|birthmark|mole|tattoo)$/u.test(mark)) return undefined;
  if (mark === 'loss' && !/^(?:eye|ear)$/u.test(region)) return undefined;
  return { rule: 'continuity/appearance', key: `${mark}:${region}` };
}

/** Scars, and eyes and ears that are lost: which side they are on. */
function readSides(sentence: Sentence, sheet: FactSheet): void {
  if (!GATE.test(sentence.text)) return;
  for (const hit of hitsOf(sentence, SIDED)) {
    const mark = markOf(sentence, hit);
    if (!mark) continue;
    const said = { ...mark, value: hit.val, mode: 'ever' } as const;
    const owner = hit.own === '' ? subjectOf(sentence, hit.start, false) : undefined;
    if (hit.own !== '') sheet.add(sentence, hit, said);
    else if (owner) sheet.addOf(sentence, owner.holder, { ...hit, ownStart: owner.start, start: owner.start }, said);
  }
}

const BUILDS: readonly (readonly [string, string])[] = [
  ['tall', 'tall|towering|lanky|very tall|gangling|long-legged|long-limbed'],
  ['short', 'short|tiny|diminutive|stunted|undersized|petite|squat|stubby'],
  ['fat', 'fat|stout|portly|plump|corpulent|obese|rotund|heavyset|heavy-set|overweight|tubby|pudgy'],
  ['thin', 'thin|gaunt|skinny|slender|slim|bony|emaciated|scrawny|skeletal|spindly|rail-thin|reed-thin|wiry'],
  ['bald', 'bald|hairless|bald-headed'],
];
const BUILD = BUILDS.map(([, words]) => words).join('|');
const BUILD_GATE = new RegExp(`\\b(?:${BUILD})\\b`, 'u');
const BODY = `(?:man|woman|girl|boy|lad|fellow|person|widow|lady|gentleman|youth|figure|child|sailor|soldier|farmer|clerk|priest|nurse|teacher)`;
const BUILT = [
  `${SUBJECT} ${COPULA} (?:[a-z]+ly |very |quite |always |so |a |an ){0,2}(?:${ADJ} (?:, |and )?){0,2}?(?<val>${BUILD})(?= (?:and|,|with|but|enough)|$| (?:for|as) (?:his|her|a))`,
  `${SUBJECT} ${COPULA} (?:an? |the )${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `(?<own>${NAME}) , (?:an? |the )?${ADJS}(?<val>${BUILD})(?: ,)? ${ADJS}${BODY}\\b`,
  `(?<own>${NAME}) , (?<val>tall|short|bald|fat|stout|thin|gaunt|slender) and ${ADJ}`,
  `\\b(?:an?|the) ${ADJS}(?<val>${BUILD}) ${ADJS}${BODY} (?:named|called) (?<own>${NAME})`,
  `${OWNER} ${ADJS}(?<val>bald) (?:head|pate|scalp|crown)`,
].map(pattern);

function readBuild(sentence: Sentence, sheet: FactSheet): void {
  if (!BUILD_GATE.test(sentence.text)) return;
  for (const each of BUILT) {
    for (const hit of hitsOf(sentence, each)) {
      const after = sentence.text.slice(hit.end, hit.end + 24);
      if (/^ (?:of|with|on|in|to|for) (?:breath|temper|time|money|the money|cash|patience|ice|rage|exhaustion)/u.test(after)) continue;
      const build = BUILDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(hit.val))?.[0];
      if (build === undefined) continue;
      const key = build === 'bald' ? 'baldness' : build === 'tall' || build === 'short' ? 'height' : 'weight';
      sheet.add(sentence, hit, { rule: 'continuity/appearance', key, value: build });
    }
  }
}

const SCAR = pattern(
  `(?:\\b(?<article>[Tt]he|[Hh]is|[Hh]er|[Aa]|[Aa]n|[Mm]y) )${ADJS}scar (?:(?!and|or|,)[a-z]+ ){0,5}?${OWNER} (?:left |right )?(?<part>${PART})\\b`,
);
const HAD_SCAR = pattern(
  `${SUBJECT} (?:had|has|bore|carried) (?<article>an?) ${ADJS}scar (?:[a-z]+ ){0,4}?(?:his|her|my|the|one) (?:left |right )?(?<part>${PART})\\b`,
);

/** On what part of the body a scar is. */
function readScar(sentence: Sentence, sheet: FactSheet): void {
  if (!/\bscar\b/u.test(sentence.text)) return;
  for (const hit of [...hitsOf(sentence, SCAR), ...hitsOf(sentence, HAD_SCAR)]) {
    const part = hit.part('part');
    const isThe = /^(?:the|his|her|my)$/iu.test(hit.part('article'));
    sheet.add(sentence, hit, { rule: 'continuity/appearance', key: 'scarred', value: REGION.get(part) ?? part, low: isThe ? 1 : 0 });
  }
}

/** Sides and build. */
export function readBody(sentence: Sentence, sheet: FactSheet): void {
  readSides(sentence, sheet);
  readScar(sentence, sheet);
  readBuild(sentence, sheet);
}
