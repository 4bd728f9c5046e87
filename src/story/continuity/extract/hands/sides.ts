import { matchesOf, occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type Claim, type FactSheet, type Hit, hitsOf } from '../fact.js';
import { extentOf } from './limbs.js';
import { type Mark, markOf, MISHAP } from './sideMarks.js';
import { causesIn, howIn } from './mishaps.js';
import { whoseIs } from './bearer.js';

type Region =
  | 'arm'
  | 'finger'
  | 'leg'
  | 'ear'
  | 'brow'
  | 'jaw'
  | 'cheek'
  | 'nostril'
  | 'breast'
  | 'ribs'
  | 'lid'
  | 'face'
  | 'eye'
  | 'lung'
  | 'kidney'
  | 'wing'
  | 'horn'
  | 'side'
  | 'neck'
  | 'head';

const PARTS = new Map<string, Region>([
  ...'ear earlobe lobe'.split(' ').map((part) => [part, 'ear'] as const),
  ...'arm forearm elbow wrist hand palm knuckles fist sleeve shoulder collarbone collar-bone clavicle armpit bicep biceps'
    .split(' ')
    .map((part) => [part, 'arm'] as const),
  ...'thumb finger forefinger'.split(' ').map((part) => [part, 'finger'] as const),
  ...['upper arm', 'shoulder blade', 'shoulder-blade'].map((part) => [part, 'arm'] as const),
  ...'buttock groin hip thigh leg knee kneecap shin calf ankle foot heel boot toe instep foreleg forepaw paw hoof hock fetlock pastern fore hind haunch'
    .split(' ')
    .map((part) => [part, 'leg'] as const),
  ...['hind leg', 'hind foot', 'hind paw', 'fore foot', 'fore paw', 'front leg', 'front paw', 'front foot', 'back leg', 'back paw'].map(
    (part) => [part, 'leg'] as const,
  ),
  ...'brow eyebrow temple'.split(' ').map((part) => [part, 'brow'] as const),
  ...'jaw cheek nostril breast lung kidney wing side'.split(' ').map((part) => [part, part as Region] as const),
  ...'rib ribs'.split(' ').map((part) => [part, 'ribs'] as const),
  ...'face mouth'.split(' ').map((part) => [part, 'face'] as const),
  ...'horn tusk antler'.split(' ').map((part) => [part, 'horn'] as const),
  ...'eye socket'.split(' ').map((part) => [part, 'eye'] as const),
  ...'lid eyelid'.split(' ').map((part) => [part, 'lid'] as const),
]);
const PART = `(?<part>(?:${[...PARTS.keys()].sort((one, other) => other.length - one.length).join('|')}))`;
const VAL = '(?<val>left|right)';

/** How a sentence tells on which side a limb is. */
const SIDED: readonly RegExp[] = [
  // "deaf on the right side"
  `\\b(?:deaf|hard of hearing|no hearing|hear(?:d|s)? nothing|(?:not|n't|never) hear(?: anything| a thing)?) (?:on|of|in|with|from) (?:the|his|her|my) ${VAL}(?: side)?\\b(?! [a-z]*ear)(?<part>)`,
  // "the left side of her mouth", "hit him on the left side of the jaw"
  `\\b(?:[Tt]he|[Oo]ne) (?:whole )?${VAL} (?:side|half|corner|hinge) of (?:${OWNER}|the|that) (?:[a-z]+ )?(?<part>face|mouth|jaw|neck|throat|head|skull|scalp|chest|chin|forehead|body)\\b`,
  // "bitten Lottie in the right calf", "took Anna by the bandaged right arm"
  `(?<own>${NAME}|\\bhim|\\bher|\\bme)(?! 's) (?:[a-z]+ ){0,3}?(?:in|on|through|across|above|below|over|near|by) the (?:calf of the |palm of the |back of the |side of the )?(?:${ADJ} ){0,2}?${VAL} (?:${ADJ} )?${PART}\\b`,
  // "her bandaged left hand", "a left leg", "whose right arm"
  `(?:${OWNER} |(?<own>${NAME}) (?:, )?whose |\\b(?:[Tt]he|[Aa]|[Oo]ne|[Tt]his|[Tt]hat|[Ii]ts) )(?:${ADJ} (?:, )?(?:and )?){0,3}?${VAL} (?:${ADJ} )?${PART}\\b(?: of (?<own>${NAME}|[Tt]he [a-z]+)(?! 's))?`,
  // A horse's near legs are its left ones.
  `(?:${OWNER} |\\b(?:[Tt]he|its) )(?:${ADJ} ){0,2}?(?<val>near|off)(?: side)? (?<part>(?:fore|hind)(?:leg|foot| leg| foot| knee| hock| hoof)?|hock|fetlock|pastern|hoof)\\b`,
  // "the lame leg, her left", "the bandaged hand, Ilse's right one"
  `\\b(?:(?:the|a|one)|${OWNER}) (?:${ADJ} ){0,2}?${PART}s? (?:[,—(:] |(?:was|is|were|are) (?:on |in )?)(?:(?:(?:and )?(?:it|that) (?:was|is) |being |which (?:was|is|were|are) (?:on )?)?(?:the|his|her|my)|(?<own>${NAME}) 's) ${VAL}\\b(?: side\\b)?(?! [a-z]*(?:hand|arm|leg|foot|side))(?: one)?(?: ,)?`,
  // "the arm he carried in a sling was the right", "his arm was broken: the left"
  `\\b[Tt]he ${PART}s? (?:that |which )?(?<own>${NAME}|he|she|I) (?:[a-z]+ ){1,7}?(?:was|is|were|are) (?:on )?(?:the|his|her|my) ${VAL}\\b(?! [a-z]*(?:hand|arm|leg|foot|side))`,
  `${OWNER} ${PART} (?:was|is|had been) (?:[a-z]+ ){1,4}?[:,—] (?:the|his|her) ${VAL}\\b(?! [a-z]*(?:hand|arm|leg|foot|side))`,
  // "his jaw had been broken on the left side"
  `${OWNER} ${PART} [^.;,]{0,30}? on (?:the|his|her|my) ${VAL}(?: side)?(?= (?:by|in|when|where|at|and|with|from|after|since|,|;)|$)`,
  // "the stitch over Anna's left eye"
  `(?:over|above) (?:${OWNER} |the )${VAL} (?<part>eye)\\b`,
  // "the left of her hands", "the left one of his two knees"
  `\\bthe ${VAL} (?:one )?of ${OWNER} (?:two )?${PART}s\\b`,
].map(pattern);
/** A side whose limb is named elsewhere in the sentence: "his ankle had gone, the left", "the right one was as good as new". */
const BARE = pattern(
  `(?:${OWNER} |(?<!\\b(?:on|to|at|from|in|into|towards|by|for) )\\b(?:the|The|this|that) )(?:${ADJ} )?${VAL}(?: one)?(?= (?:[,;:—)]|was|were|is|are|had|has|would|could|did|does|never|being|having|still|in (?:a|an|its|his|her|the) (?:[a-z]+ )?(?:sling|plaster|splints?|bandage|cast)|which|that|since|hung|lay|ached|throbbed|where|[a-z]+ly (?:was|had))\\b| [,;:—)]|$)|\\b(?<mark>hook|stump|bandage|sling|plaster|patch|damage|hearing aid|limp|numbness|bad one|burn|weal|stitches|cut|bruise|wound|hole|scars?) (?:was |is |were |being )?on (?:the|his|her|my) (?<side>left|right)\\b(?! (?:side|hand|wall|bank|page|of))`,
);
const ANY_PART = new RegExp(`\\b${PART}s?\\b`, 'gu');

const OTHER_SIDE = new Map([
  ['left', 'right'],
  ['right', 'left'],
]);
/** Sides of a horse. */
const SIDE_OF = new Map([
  ['near', 'left'],
  ['off', 'right'],
]);
/** What is at the side of a road, and not of a body. */
const OF_BODY = /\b(?:stroke|seizure|palsy|paraly[sz]\w*|ribs?|numb)\b/u;

/** A limb that is gone, or fingers of a hand. */
function lost(text: string, hit: Hit, region: Region): Claim {
  const isOfFingers = region === 'arm' && /\b(?:fingers?|thumb)\b/u.test(text);
  return {
    rule: 'continuity/hand',
    key: `limb:${isOfFingers ? 'finger' : region}`,
    value: `lost ${hit.val}`,
    low: extentOf(hit.part('part')),
    mode: 'ever',
  };
}

function regionOf(hit: Hit): Region | undefined {
  const part = hit.part('part');
  if (/^(?:neck|throat|head|skull|scalp|chest|chin|forehead|body)$/u.test(part)) return TRUNK.get(part);
  if (part === 'eye' && /^(?:over|above) /u.test(hit.match[0])) return 'brow';
  return PARTS.get(part) ?? (/\bear\b|^(?:deaf|hard|no)/u.test(hit.match[0]) ? 'ear' : undefined);
}

function markAt(text: string, hit: Hit, all: readonly Hit[], region: Region): Mark | undefined {
  if (region === 'eye') return markOf(text, hit, all, 'eye');
  return region === 'ear' ? (markOf(text, hit, all, 'ear') ?? markOf(text, hit, all, 'limb')) : markOf(text, hit, all, 'limb');
}

function readSide(sentence: Sentence, hit: Hit, all: readonly Hit[], sheet: FactSheet): void {
  const { text } = sentence;
  const region = regionOf(hit);
  if (region === 'side' && hit.own === '' && !OF_BODY.test(text)) return;
  const mark = region && markAt(text, hit, all, region);
  const owner = mark && whoseIs(sentence, hit);
  if (!owner || (mark.lasts === 'for now' && HEALED.test(text))) return;
  const isLoss = mark.kind === 'loss';
  // What else is lost is lost with the face.
  if (isLoss && !/^(?:arm|leg|finger)$/u.test(region)) return;
  const where = { start: Math.min(hit.start, owner.start), end: hit.end, ownStart: owner.start };
  const claim = claimOf(text, hit, region, mark);
  sheet.addOf(sentence, owner.holder, where, claim);
  // A stroke takes an arm with the side.
  if (region === 'side' && /\b(?:stroke|seizure|palsy|palsied|paraly[sz]\w*)\b/u.test(text))
    sheet.addOf(sentence, owner.holder, where, { ...claim, key: 'injury:arm', low: 1, traits: ['for good', 'arm', 'stroke'] });
}

/** An eye that does not see is still one of two, unless it is gone; under a patch it may be seen again. */
function blind(text: string, hit: Hit, { isSound }: Mark): Claim {
  return {
    rule: 'continuity/appearance',
    key: 'limb:eye',
    value: `lost ${isSound === true ? (OTHER_SIDE.get(hit.val) ?? '') : hit.val}`,
    low: /\bpatch\b/u.test(text) ? 0 : 2,
    traits: GONE.test(text) ? [] : ['blind'],
    // That it sees nothing is no denial.
    mode: /\b(?:nothing|not|no|never|cannot)\b|n't\b|can't/u.test(text) ? 'given' : 'ever',
  };
}
const GONE = /\b(?:lost|missing|glass|empty|socket|gone|taken|took|put out|gouged|cost)\b/u;

function claimOf(text: string, hit: Hit, region: Region, mark: Mark): Claim {
  if (mark.kind === 'loss') return lost(text, hit, region);
  return mark.kind === 'blind' ? blind(text, hit, mark) : suffered(text, hit, region, mark);
}

/** What a limb, or an ear, suffers from. */
function suffered(text: string, hit: Hit, region: Region, mark: Mark): Claim {
  const isDeaf = mark.kind === 'deaf';
  const part = hit.part('part');
  // A splint on a finger is on the hand.
  const limb = region === 'finger' ? 'arm' : region;
  const isOther = mark.isSound === true;
  return {
    rule: isDeaf ? 'continuity/appearance' : 'continuity/hand',
    key: `${isDeaf ? 'deaf' : mark.kind}:${limb}`,
    value: `${isOther ? (OTHER_SIDE.get(hit.val) ?? hit.val) : hit.val}${endOf(part)}`,
    low: mark.weight === 0 && (isSeen(text, hit) || NO_OTHER.test(text)) ? 1 : mark.weight,
    traits: [
      mark === MISHAP && region === 'leg' ? 'either' : (mark.lasts ?? ''),
      part,
      ...(isDeaf ? [isOther ? 'hears' : ''] : [howIn(text), ...causesIn(text)]),
    ],
    mode: mark.weight === 1 ? 'given' : 'ever',
  };
}

/** At which end of an animal a leg is. */
function endOf(part: string): string {
  if (/^(?:fore(?! ?(?:arm|finger|head))|front)/u.test(part)) return ' fore';
  return /^(?:hind|back |hock)/u.test(part) ? ' hind' : '';
}

/** "The one he had scalded", "his only wound", "the left had never been hurt": there is no other. */
const NO_OTHER =
  /\b(?:the (?:only )?(?:one|hand|arm|leg|foot|knee|ankle|wrist|ear|eye|thumb) (?:that |which )?(?:(?:he|she|I|they|it|the [a-z]+|an? [a-z]+) )?(?:had|has|was|is|'d|'s)|(?:his|her|my|the) (?:one and )?only (?:one|wound|scar|injury|bullet|hurt)|only (?:that )?one|the only [a-z]+ (?:he|she|I) (?:had|has|'d)|no other)\b/u;

const DRESSED_LATER =
  /^[^;]{0,60}? [,;—] (?:and |so |but )?(?:now )?(?:the|its|a|his|her|my) (?:[a-z]+ )?(?:bandage|dressing|plaster|cast|sling|splint|stitches)\b/u;
/** "Her broken left arm" is there to be seen. */
const SUFFERING =
  /\b(?:broken|fractured|sprained|dislocated|crushed|smashed|shattered|mangled|hurt|injured|wounded|swollen|torn|cracked|bruised|burned|burnt|scalded) (?:left|right)\b/u;

/** Whether what befell a limb is there to be seen: it is dressed, or "broken". */
function isSeen(text: string, hit: Hit): boolean {
  return DRESSED_LATER.test(text.slice(hit.end)) || SUFFERING.test(text.slice(Math.max(0, hit.start - 4), hit.end));
}

const FEIGNED =
  /\b(?:as well|instead|this time|newly)\b|\b(?:put|puts|putting) on a limp\b|\b(?:feign|pretend|fak)(?:ed|s|ing)\b|\bacting\b|\b(?:as long as|whenever|while) (?:the|anyone|anybody|somebody|someone|people|they|he|she|\p{Lu}\p{L}+) [^.;]{0,30}(?:room|look\w*|watch\w*|sight)\b/u;
/** What healed before. */
const HEALED =
  /^(?:\S+ ){0,3}(?:years|months|winters|summers) (?:before|ago|earlier)\b|\bas an? (?:child|boy|girl)\b|\bwhen (?:he|she|I) (?:was|were) (?:an?|six|seven|eight|nine|ten|eleven|twelve|still)\b|\bat school\b|\b(?:long )?healed\b/u;

/** Sides with the limb that is named elsewhere: the nearest before them, or else the first after. */
function bareSides(sentence: Sentence, sided: readonly Hit[]): Hit[] {
  const { text } = sentence;
  const parts = matchesOf(ANY_PART, text);
  return hitsOf(sentence, BARE).flatMap((hit) => {
    if (sided.some((known) => known.start < hit.end && hit.start < known.end)) return [];
    const named = parts.findLast(({ index }) => index < hit.start) ?? parts.find(({ index }) => index >= hit.end);
    const part = named?.groups?.['part'] ?? (hit.part('mark') === 'hook' ? 'hand' : undefined);
    const val = hit.val || hit.part('side');
    return part === undefined
      ? []
      : [{ ...hit, val, part: (group: string) => (group === 'part' || group === 'apart' ? part : hit.part(group)) }];
  });
}

/** Parts of which everybody has one, with two sides. */
const TRUNK = new Map<string, Region>([
  ...'neck throat'.split(' ').map((part) => [part, 'neck'] as const),
  ...'head skull scalp'.split(' ').map((part) => [part, 'head'] as const),
  ['forehead', 'brow'],
  ['chin', 'jaw'],
  ['chest', 'side'],
  ['body', 'side'],
]);

/** "Stone deaf in both ears". */
const DEAF_IN_BOTH = pattern(
  `\\b(?:deaf(?:ened)?|no hearing|hearing)\\b[^.;]{0,30} (?:in|of|from|on) (?:both|either)(?: of (?:his|her|my))? (?<part>ear)s?\\b`,
);

function readBothEars(sentence: Sentence, sheet: FactSheet): void {
  for (const hit of hitsOf(sentence, DEAF_IN_BOTH)) {
    const said = { rule: 'continuity/appearance', key: 'deaf:ear', value: 'both', mode: 'ever', traits: ['', 'ear'] } as const;
    sheet.addMeant(sentence, whoseIs(sentence, hit), hit, said);
  }
}

/** Slings, limps and lost limbs: which side they are on. */
export function readSides(sentence: Sentence, sheet: FactSheet): void {
  if (
    !/\b(?:left|right|both ears|(?:near|off)(?: side)? (?:fore|hind|hock|fetlock|pastern|hoof))/u.test(sentence.text) ||
    !occursIn(SIDE_GATE, sentence.text) ||
    occursIn(FEIGNED, sentence.text)
  )
    return;
  readBothEars(sentence, sheet);
  const all: Hit[] = [];
  for (const each of SIDED) {
    for (const hit of hitsOf(sentence, each))
      if (!all.some((known) => known.start < hit.end && hit.start < known.end)) all.push({ ...hit, val: SIDE_OF.get(hit.val) ?? hit.val });
  }
  const sides = [...all, ...bareSides(sentence, all)];
  for (const hit of sides) readSide(sentence, hit, sides, sheet);
}

const SIDE_GATE = new RegExp(`\\b(?:${[...PARTS.keys()].join('|')})s?\\b|\\b(?:deaf|hearing)\\b`, 'u');
