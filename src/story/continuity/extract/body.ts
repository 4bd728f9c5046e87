import { ADJ, ADJS, COPULA, NAME, OWNER, pattern, SUBJECT } from '../read/pattern.js';
import type { Sentence } from '../read/types.js';
import type { ContinuityRule } from '../types.js';
import { type FactSheet, type Hit, hitsOf } from './fact.js';
import { soleOf, subjectOf } from './subject.js';

export const PART =
  'eye|cheekbone|cheek|temple|chin|eyebrow|brow|forehead|jaw|jawline|lip|ear|earlobe|neck|collarbone|throat|shoulder|forearm|upper arm|arm|elbow|wrist|hand|palm|thumb|finger|forefinger|hip|thigh|leg|knee|shin|calf|ankle|foot|heel|breast|side|sleeve|nostril|nose|bridge|knuckles?|back|chest|ribs|stomach|belly|scalp|shin|cheeks?|spine';
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
  [
    'lame',
    /\b(?:limp|limped|limps|limping|lame|bad|game|stiff|withered|crippled|shrunken|paralys\w+|weak|club|shorter|gammy|injured|wounded|swollen|mangled|crooked|brace|built-up|dragged|dragging|twisted|favou?r(?:ed|ing))\b/u,
  ],
  ['blind', /\b(?:blind|blinded|patch|sightless|milky|clouded|glass eye|glass)\b/u],
  ['deaf', /\bdeaf(?:ened)?\b/u],
];

/** Parts that are told apart no further. */
export const REGION = new Map<string, string>([
  ...'arm forearm elbow wrist hand palm sleeve shoulder'.split(' ').map((part): [string, string] => [part, 'arm']),
  ...'thumb finger forefinger'.split(' ').map((part): [string, string] => [part, 'finger']),
  ...'hip thigh leg knee shin calf ankle foot heel'.split(' ').map((part): [string, string] => [part, 'leg']),
  ['eye', 'eye'],
  ...'cheek cheekbone'.split(' ').map((part): [string, string] => [part, 'cheek']),
  ...'temple brow eyebrow forehead'.split(' ').map((part): [string, string] => [part, 'brow']),
  ...'jaw jawline chin'.split(' ').map((part): [string, string] => [part, 'jaw']),
]);

const DRESSED = /\b(?:sling|plaster|splints?|splinted|bandag(?:e|ed|es)|cast)\b/u;
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
  if (/^(?:loss|lame)$/u.test(mark) && !/^(?:arm|leg|eye|finger|ear)$/u.test(region)) return undefined;
  const lasting = mark === 'injury' && region === 'leg' && !DRESSED.test(sentence.text) ? 'lame' : mark;
  const isLimb = /^(?:arm|leg|finger)$/u.test(region) && !/^(?:scar|birthmark|mole|tattoo)$/u.test(mark);
  return { rule: isLimb ? 'continuity/hand' : 'continuity/appearance', key: `${lasting}:${region}` };
}

/** Scars, lost limbs, slings and limps: which side they are on. */
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

const HANDED = [
  `${SUBJECT} (?:${COPULA} |, )(?:[a-z]+ )?(?:[a-z]+ly )?(?<val>left|right)-handed`,
  `${SUBJECT} (?:${COPULA} )(?:an? )?(?:[a-z]+ )?(?<val>left|right)-hander`,
  `(?<val>left|right)-handed (?<own>${NAME})`,
  `(?<own>${NAME}) , (?:who (?:was|is) )?(?:an? )?(?:[a-z]+ly )?(?<val>left|right)-handed`,
  `${OWNER} (?:good|dominant|writing|drawing|painting|sword) hand ,? ?(?:was |is )?(?:the |her |his )?(?<val>left|right)\\b`,
  `${OWNER} (?:good|dominant|writing|drawing|painting|sword) (?<val>left|right) hand`,
  `${SUBJECT} (?:(?:had|has|have) (?:always |ever |never )?(?:written|signed|eaten|drawn|painted|held (?:a|the|his|her) (?:pen|brush|knife|spoon|fork)|thrown|bowled|shot|fenced|played)|always (?:wrote|writes|signed|signs|ate|eats|drew|draws)) [^.;]{0,30}?(?:with|in) (?:his|her|my|the) (?<val>left|right)(?: hand)?\\b`,
  `${SUBJECT} (?:favou?red|favou?rs|preferred|prefers|led with|leads with|used|uses) (?:his|her|my|the) (?<val>left|right) hand\\b`,
  `\\b(?<val>left|right)-handed(?: like (?:his|her|my|all|most|the)[^,;]{0,30})? , (?<own>${NAME})`,
  `(?<own>${NAME}) , (?:being |a |as a |like (?:his|her) [a-z]+ )?(?<val>left|right)-hand(?:ed|er)`,
  `${SUBJECT} (?:wrote|writes|signed|signs|always wrote|always signed|scribbled|scrawled|drew|painted|sewed) [^.;]{0,40}?(?:with|in) (?:his|her|my|the) (?<val>left|right) hand`,
  `${SUBJECT} (?:dipped|took|took up|held|picked up|gripped|lifted|moved|guided) the (?:pen|brush|pencil|quill|chalk) [^.;]{0,24}?(?:with|in) (?:his|her|my) (?<val>left|right) hand`,
  `(?:with|in|from) (?:his|her|my) (?<val>left|right) hand ,? ?${SUBJECT} (?:wrote|writes|signed|signs|scribbled|scrawled|drew|painted)`,
].map(pattern);

const HANDED_ALONE = pattern(
  `\\b(?<val>left|right)-hand(?:ed|er)\\b(?! (?:compliment|scissors|gloves?|guitar|drive|side|corner|page|door|turn|drawer|pocket|wall))`,
);

/** So many of them say what somebody is, the others what they once do. */
const SETTLED = 10;

function readHandedness(sentence: Sentence, sheet: FactSheet): void {
  if (!/\b(?:left|right)(?:-hand| hand|\b)/u.test(sentence.text) || !sentence.text.includes('hand')) return;
  for (const hit of hitsOf(sentence, HANDED_ALONE)) {
    const sole = soleOf(sentence);
    if (sole)
      sheet.addOf(
        sentence,
        sole.holder,
        { ...hit, ownStart: sole.start },
        { rule: 'continuity/hand', key: 'handed', value: hit.val, low: 1 },
      );
  }
  for (const [at, each] of HANDED.entries()) {
    for (const hit of hitsOf(sentence, each)) {
      // What somebody once does with a hand is weaker than what they are.
      sheet.add(sentence, hit, { rule: 'continuity/hand', key: 'handed', value: hit.val, low: at < SETTLED ? 1 : 0 });
    }
  }
}

const LIMB = 'arms?|hands?|legs?|eyes?|foot|feet|forearms?';
const LOST: readonly RegExp[] = [
  `\\b(?:taken off|amputated|removed|cut off|sawn off|sawed off|lopped off|shot off|blown off|torn off|took off) ${OWNER} (?:(?<val>left|right) )?(?<limb>arm|hand|leg|foot)\\b`,
  `\\b(?:bitten|cut|torn|chopped|shot|blown|crushed|sliced|sawn|taken|bit|sliced) (?:off )?(?:two|three|four|a|one|some|both) (?:of )?${OWNER} (?<limb>fingers?)\\b`,
  `${SUBJECT} (?:(?:had|has) )?(?:come|came|comes|return(?:ed|s)|gone|went|been left|got|woke|lived|managed|was born|born)(?: [a-z]+){0,3}? without (?:his|her|my|an?|the) (?:(?<val>left|right) )?(?<limb>${LIMB})\\b`,
  `${SUBJECT} (?:had|has)(?: had)? (?:his|her|my) (?:(?<val>left|right) )?(?<limb>${LIMB}) (?:amputated|taken off|cut off|shot off|blown off|torn off|sawn off|shot away|crushed|off at the (?:elbow|shoulder|wrist|knee|hip))`,
  `\\b(?:cost|costs|took|taken|had|crushed|tore off|torn off|claimed|severed|robbed) (?:(?<own>${NAME}|him|her|me) (?:of )?(?:his|her|my|an|the)|(?<own2>his|her|my)) (?:(?<val>left|right) )?(?<limb>arm|hand|leg|eye|foot)\\b(?! (?:in|on|and|to|from|off|out|of|up|with|down|again|gently|firmly|between|across|as))(?=.*\\b(?:war|mill|mine|saw|machine|accident|shell|bullet|surgeon|shark|explosion|fever|frost|year|ago|child|boy|girl|press|thresher|train|grenade|blast|at)\\b)`,
  `${SUBJECT} (?:(?:had|has) )?(?:lost|was missing|is missing|left|given) (?:the use of )?(?:his|her|my|an?|one|the) (?:(?<val>left|right) )?(?<limb>${LIMB})\\b(?! (?:of|on|around|over|out|hanging|free|open|un|bare|by|up|down|to|against|resting|lying))`,
  `\\b(?:lost|missing|taken|took|severed|cost|short of|without) (?:(?:two|three|four|a|the|some|all) )?(?:of the )?(?<limb>fingers?) (?:of|from|on) ${OWNER}`,
  `${SUBJECT} (?:had |has )?(?:lost|was missing) (?:two|three|four|a|one|his|her|some) (?:of (?:his|her) )?(?<limb>fingers?)`,
  `${OWNER} (?:(?<val>left|right) )?(?<limb>arm|hand|leg|eye|foot) (?:was gone|was missing|had been (?:amputated|severed|taken off|taken|cut off|blown off|shot away)|ended|was amputated)`,
  `one-(?<limb>arm|leg|eye|hand)(?:ed) (?<own>${NAME})`,
  `${SUBJECT} (?:was|is) (?:an? )?${ADJS}one-(?<limb>arm|leg|eye|hand)ed`,
  `(?<own>${NAME}) , (?:an? |the )?${ADJS}one-(?<limb>arm|leg|eye|hand)ed`,
  `${SUBJECT} (?:had|has) (?:only |just )?(?:one|a single) (?:good )?(?<limb>arm|hand|leg|eye|foot)\\b(?! (?:on|in|around|at|over|up))`,
  `${OWNER} (?:only|one remaining|remaining|one good|single) (?<limb>arm|hand|leg|eye|foot)\\b`,
  `${OWNER} empty (?:(?<val>left|right) )?(?<limb>sleeve)`,
  `\\bthe stump of ${OWNER} (?:(?<val>left|right) )?(?<limb>arm|wrist|hand|leg|forearm|knee)`,
  `${OWNER} (?:wooden|artificial|peg|tin) (?<limb>leg|arm|hand|foot)`,
  `${OWNER} glass (?<limb>eye)`,
  `${SUBJECT} (?:had|has|wore|walked on|stumped along on) (?:an? )(?:wooden|artificial|peg|tin|glass|cork|prosthetic) (?<limb>leg|arm|hand|foot|eye)`,
  `(?<own>${NAME}) , with (?:his|her) (?:wooden|artificial|peg|tin|glass|cork) (?<limb>leg|arm|hand|foot|eye)`,
].map(pattern);
const SHOWN: readonly RegExp[] = [
  `${OWNER} (?:two |both )?(?:${ADJ} ){0,2}(?<limb>hands|arms|palms|fists|wrists|elbows)\\b`,
  `both (?:of )?${OWNER} (?:${ADJ} )?(?<limb>hands|arms|legs|feet|eyes|palms|fists|knees)\\b`,
  `${OWNER} two (?:${ADJ} )?(?<limb>legs|feet|eyes)\\b`,
  `${SUBJECT} [^,.;\\p{Lu}]{0,40}?\\bboth (?<limb>hands|arms|feet|legs|eyes|fists)\\b`,
  `${SUBJECT} crossed (?:his|her|my) (?<limb>legs|ankles|arms)`,
  `${SUBJECT} [^,.;]{0,40}?\\b(?:all )?ten (?:of (?:his|her|my) )?(?<limb>fingers)\\b`,
  `${OWNER} ten (?<limb>fingers)\\b`,
  `${OWNER} (?<val>left|right) (?<limb>hand|arm|foot|leg|eye|fist|palm|wrist|elbow|knee)\\b`,
].map(pattern);
/** The word without which each of `SHOWN` cannot match. */
const SHOWN_GATES: readonly RegExp[] = [
  /\b(?:hands|arms|palms|fists|wrists|elbows)\b/u,
  /\bboth\b/u,
  /\btwo\b/u,
  /\bboth\b/u,
  /\bcrossed\b/u,
  /\bten\b/u,
  /\bten\b/u,
  /\b(?:left|right)\b/u,
];
const LOST_GATE =
  /\b(?:amputated|removed|sawed|lopped|bitten|bit|cut|torn|chopped|shot|blown|crushed|sliced|sawn|cost|costs|claimed|robbed|lost|left|given|taken|took|severed|cost|short|without|missing|gone|had been|was amputated|ended|one|one-\w+|only|remaining|single|empty|stump|wooden|artificial|peg|tin|glass|cork|prosthetic)\b/u;
const LIMB_KEY = (limb: string): string =>
  limb.startsWith('finger')
    ? 'finger'
    : /arm|hand|sleeve|wrist|palm|fist|elbow/u.test(limb)
      ? 'arm'
      : limb.startsWith('eye')
        ? 'eye'
        : 'leg';
const LOSS_WORD = /\b(?:lost|missing|empty|stump|hook|wooden|amputat\w+|artificial|phantom|prosthe\w+|used to|gone|glass|peg)\b/u;

const LIMB_GATE = /\b(?:arm|hand|leg|eye|foot|feet|sleeve|palm|fist|wrist|elbow|knee|finger|forearm)s?\b|-(?:armed|legged|eyed|handed)\b/u;

function addLimb(sentence: Sentence, hit: Hit, sheet: FactSheet, value: string): void {
  const limb = LIMB_KEY(hit.part('limb'));
  const own = hit.own || hit.part('own2');
  sheet.add(
    sentence,
    { ...hit, own },
    {
      rule: limb === 'eye' ? 'continuity/appearance' : 'continuity/hand',
      key: `limb:${limb}`,
      value,
      mode: !value.startsWith('lost') ? 'now' : hit.match[0].includes(' without ') ? 'given' : 'ever',
    },
  );
}

/** Limbs that are gone; true when any is. */
function readLost(sentence: Sentence, sheet: FactSheet): boolean {
  let isLoss = LOSS_WORD.test(sentence.text);
  if (!LOST_GATE.test(sentence.text)) return isLoss;
  for (const each of LOST) {
    for (const hit of hitsOf(sentence, each)) {
      addLimb(sentence, hit, sheet, `lost ${hit.val}`.trim());
      isLoss = true;
    }
  }
  return isLoss;
}

/** Limbs that are gone, and limbs that are used. */
function readLimbs(sentence: Sentence, sheet: FactSheet): void {
  if (!LIMB_GATE.test(sentence.text) || readLost(sentence, sheet)) return;
  for (const [at, each] of SHOWN.entries()) {
    if (SHOWN_GATES[at]?.test(sentence.text) !== true) continue;
    for (const hit of hitsOf(sentence, each)) addLimb(sentence, hit, sheet, hit.val === '' ? 'both' : hit.val);
  }
}

/** Sides, hands and limbs. */
export function readBody(sentence: Sentence, sheet: FactSheet): void {
  readSides(sentence, sheet);
  readHandedness(sentence, sheet);
  readLimbs(sentence, sheet);
}
