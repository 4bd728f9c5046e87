import { occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import type { ContinuityRule } from '../../types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt, subjectOf } from '../subject.js';

export const PART =
  'eye|cheekbone|cheek|temple|chin|eyebrow|brow|forehead|jaw|jawline|lip|ear|earlobe|neck|collarbone|throat|shoulder|forearm|upper arm|arm|elbow|wrist|hand|palm|thumb|finger|forefinger|hip|thigh|leg|knee|shin|calf|ankle|foot|heel|breast|side|sleeve|nostril|nose|bridge|knuckles?|back|chest|ribs|stomach|belly|scalp|shin|cheeks?|spine';
const SIDED = pattern(`(?:${OWNER} |\\b(?:the|a|one) )(?:${ADJ} )?(?<val>left|right)(?: (?<part>${PART}))?\\b`);
/** "Her blind eye, the right one", "the glass eye was the left". */
const WHICH = pattern(
  `(?:${OWNER} |\\b[Tt]he )(?:blind|glass|dead|bad|lost|missing|deaf) (?<part>eye|ear)(?: ,| was| is) (?:the|his|her|my) (?<val>left|right)\\b(?! (?:eye|ear|side|hand))`,
);
/** "Had lost an eye at sea, the left". */
const ONE_LOST = pattern(
  `\\b(?:lost|missing|lacked|lacking) (?:an|one) (?<part>eye|ear)\\b[^.;]{0,30} , (?:the|his|her|my) (?<val>left|right)(?: one)?(?= ,| and|$)`,
);
/** "The eye that Matty had lost was the left". */
const LOST_ONE = pattern(
  `\\b[Tt]he (?<part>eye|ear) (?:that |which )?(?<own>${NAME}|he|she|I) (?:had |has )?(?:lost|could not see with|couldn't see with|was blind in|no longer had)(?: [a-z]+){0,3}? (?:was|is) (?:the|his|her|my) (?<val>left|right)\\b`,
);
/** "Sightless on the right". */
const BLIND_ON = pattern(
  `\\b(?:blind|sightless|unsighted) (?:on|of|in) (?:the|his|her|my) (?<val>left|right)(?: side)?\\b(?! (?:eye|ear|hand|arm))(?<part>)`,
);
/** "Her good left eye": the other is blind. */
const SEEING = /\b(?:good|sound|seeing|remaining|surviving) (?:left|right)(?: eye)?$/u;
const LIMB = /\b(?:arm|hand|leg|foot|feet|knee|ankle|ear|shoulder)s?\b/u;
const OTHER = new Map([
  ['left', 'right'],
  ['right', 'left'],
]);
const GATE = /\b(?:left|right)\b/u;

/** What marks a side of somebody for good, or for the length of a story: patterns in order, the first that fits. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['scar', /\b(?:scar|scars|scarred|cicatrice)\b/u],
  ['birthmark', /\b(?:birthmark|port-wine|strawberry mark)\b/u],
  ['mole', /\bmole\b/u],
  ['tattoo', /\btattoo(?:ed|s)?\b/u],
  ['dimple', /\bdimpled?\b/u],
  [
    'loss',
    /\b(?:lost|missing|amputated|severed|stump|wooden|prosthe\w+|artificial|empty|took off|cut off|sawn|blown off|shot away|should have been|ought to (?:be|have been)|used to be|hole where)\b/u,
  ],
  [
    'blind',
    /\b(?:blind|blinded|patch|sightless|milky|clouded|the (?:dead|bad|useless) one|dead(?= (?:left|right))|glass eye|glass|see nothing|saw nothing)\b/u,
  ],
  ['deaf', /\bdeaf(?:ened)?\b/u],
];

/** Parts that are told apart no further. */
const REGION = new Map<string, string>([
  ...'arm forearm elbow wrist hand palm sleeve shoulder'.split(' ').map((part): [string, string] => [part, 'arm']),
  ...'thumb finger forefinger'.split(' ').map((part): [string, string] => [part, 'finger']),
  ...'hip thigh leg knee shin calf ankle foot heel'.split(' ').map((part): [string, string] => [part, 'leg']),
  ['eye', 'eye'],
  ...'cheek cheekbone'.split(' ').map((part): [string, string] => [part, 'cheek']),
  ...'temple brow eyebrow forehead'.split(' ').map((part): [string, string] => [part, 'brow']),
  ...'jaw jawline chin'.split(' ').map((part): [string, string] => [part, 'jaw']),
]);

const GONE = /\b(?:lost|missing|glass|empty|socket|gone|taken|took|put out)\b/u;

/** What may come off again. */
const BANDAGED = /\bpatch\b/u;

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

/** "Sightless on the right", "her good left one", where no other limb is spoken of. */
function isOfSight({ text }: Sentence, { match, start }: Hit): boolean {
  if (/^(?:blind|sightless|unsighted) /u.test(match[0])) return true;
  return SEEING.test(match[0]) && /\beyes?\b/u.test(`${match[0]} ${text.slice(0, start)}`) && !LIMB.test(text);
}

/** What a side is of, if it is marked for good: the rule and the key of the fact. */
function markOf(sentence: Sentence, hit: Hit): { readonly rule: ContinuityRule; readonly key: string } | undefined {
  const part = hit.part('part');
  if (isOfSight(sentence, hit)) return { rule: 'continuity/appearance', key: 'limb:eye' };
  const mark = part === '' ? undefined : markNear(sentence, hit);
  if (mark === undefined) return undefined;
  const region = REGION.get(part) ?? part;
  if ((region === 'eye' && (mark === 'loss' || mark === 'blind')) || (region === 'side' && mark === 'blind'))
    return { rule: 'continuity/appearance', key: 'limb:eye' };
  // What befell a limb is read with the hands.
  if (/^(?:arm|leg|finger)$/u.test(region) && !/^(?:scar|birthmark|mole|tattoo|dimple)$/u.test(mark)) return undefined;
  if (mark === 'loss' && !/^(?:eye|ear)$/u.test(region)) return undefined;
  return { rule: 'continuity/appearance', key: `${mark}:${region}` };
}

/** "He put Anna's scar over the left eye": where somebody says it is. */
const PUT = /\b(?:put|puts|placed|places) (?:\p{Lu}\S+|his|her) (?:'s )?(?:[a-z]+ )?(?:scar|birthmark|mole|tattoo) (?:[a-z]+ ){0,2}$/u;

/** Scars, and eyes and ears that are lost: which side they are on. */
export function readMarkedSides(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text)) return;
  for (const hit of [
    ...hitsOf(sentence, WHICH),
    ...hitsOf(sentence, ONE_LOST),
    ...hitsOf(sentence, LOST_ONE),
    ...hitsOf(sentence, BLIND_ON),
    ...hitsOf(sentence, SIDED),
  ]) {
    const mark = markOf(sentence, hit);
    if (!mark || PUT.test(sentence.text.slice(0, hit.start))) continue;
    // A blind eye is still one of two.
    const said =
      mark.key === 'limb:eye'
        ? ({
            ...mark,
            value: `lost ${SEEING.test(hit.match[0]) ? (OTHER.get(hit.val) ?? '') : hit.val}`,
            low: BANDAGED.test(sentence.text) ? 0 : 2,
            traits: GONE.test(sentence.text) ? [] : ['blind'],
            mode: 'ever',
          } as const)
        : ({ ...mark, value: hit.val, mode: 'ever' } as const);
    const owner = hit.own === '' ? (subjectOf(sentence, hit.start, false) ?? meantAt(sentence, hit)) : undefined;
    if (hit.own !== '') sheet.add(sentence, hit, said);
    else if (owner) sheet.addOf(sentence, owner.holder, { ...hit, ownStart: owner.start, start: owner.start }, said);
  }
}
