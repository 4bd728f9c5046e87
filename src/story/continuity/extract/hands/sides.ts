import { matchesOf, occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Holder } from '../../grammar/holder.js';
import { holderOf } from '../../grammar/holder.js';
import type { Sentence } from '../../grammar/types.js';
import { type Claim, type FactSheet, type Hit, hitsOf } from '../fact.js';
import { extentOf } from './limbs.js';
import { meantAt, soleOf, subjectOf } from '../subject.js';

type Region = 'arm' | 'finger' | 'leg' | 'ear';

const PARTS = new Map<string, Region>([
  ['ear', 'ear'],
  ...'arm upper arm forearm elbow wrist hand palm knuckles fist sleeve shoulder'.split(' ').map((part) => [part, 'arm'] as const),
  ...'thumb finger forefinger'.split(' ').map((part) => [part, 'finger'] as const),
  ...'hip thigh leg knee kneecap shin calf ankle foot heel boot'.split(' ').map((part) => [part, 'leg'] as const),
]);
const PART = `(?<part>(?:${[...PARTS.keys()].sort((one, other) => other.length - one.length).join('|')}))`;
const VAL = '(?<val>left|right)';

/** How a sentence tells on which side a limb is. */
const SIDED: readonly RegExp[] = [
  // "bitten Lottie in the right calf", "took Anna by the bandaged right arm"
  `(?<own>${NAME}|\\bhim|\\bher|\\bme)(?! 's) (?:[a-z]+ ){0,3}?(?:in|on|through|across|above|below|over|near|by) the (?:${ADJ} ){0,2}?${VAL} (?:${ADJ} )?${PART}\\b`,
  // "her bandaged left hand", "a left leg", "whose right arm"
  `(?:${OWNER} |(?<own>${NAME}) (?:, )?whose |\\b(?:the|a|one) )(?:${ADJ} (?:, )?(?:and )?){0,3}?${VAL} (?:${ADJ} )?${PART}\\b`,
  // "the lame leg, her left", "the bandaged hand, Ilse's right one"
  `\\b(?:(?:the|a|one)|${OWNER}) (?:${ADJ} ){0,2}?${PART} (?:[,—(] |(?:was|is) )(?:(?:it was |that is |being )?(?:the|his|her|my)|(?<own>${NAME}) 's) ${VAL}\\b(?! [a-z]*(?:hand|arm|leg|foot|side))(?: one)?(?: ,)?`,
  // "the arm he carried in a sling was the right", "his arm was broken: the left"
  `\\b[Tt]he ${PART} (?:that |which )?(?<own>${NAME}|he|she|I) (?:[a-z]+ ){1,7}?(?:was|is) (?:the|his|her|my) ${VAL}\\b(?! [a-z]*(?:hand|arm|leg|foot|side))`,
  `${OWNER} ${PART} (?:was|is|had been) (?:[a-z]+ ){1,4}?[:,—] (?:the|his|her) ${VAL}\\b(?! [a-z]*(?:hand|arm|leg|foot|side))`,
  // "deaf on the right side"
  `\\b(?:deaf|hard of hearing) (?:on|of|in) (?:the|his|her|my) ${VAL}(?: side)?\\b(?! [a-z]*ear)(?<part>)`,
  // "the left of her hands", "the left one of his two knees"
  `\\bthe ${VAL} (?:one )?of ${OWNER} (?:two )?${PART}s\\b`,
  // "both his legs were long, but the left one was lame"
  `${OWNER} (?:two )?(?:${ADJ} )?${PART}s? [^.;]{0,30}?\\bthe ${VAL} (?:one )?(?=was|is|had|has)`,
].map(pattern);

type Lasting = 'for good' | 'for now' | 'either';

/** What befell a limb: the key of the fact, whether it says for sure which side is affected, and the limbs it may befall. */
interface Mark {
  readonly kind: 'injury' | 'loss' | 'deaf';
  /** Whether it is for good, will heal, or may be either. */
  readonly lasts?: Lasting;
  /** 1 when it is there to be seen; 0 when it is a mishap, which may befall the other side too. */
  readonly weight: 0 | 1;
  readonly words: RegExp;
}

const SEEN: readonly Mark[] = [
  { kind: 'deaf', weight: 1, words: /\b(?:deaf(?:ened)?|stone-deaf|hear(?:d|s|ing)? nothing|no hearing|no use to (?:him|her|me))\b/gu },
  {
    kind: 'injury',
    weight: 1,
    lasts: 'for now',
    words:
      /\b(?:slings?|splints?|splinted|strapped (?:to|against|across)|bandag(?:e|es|ed|ing)|ice pack|tourniquet|gauze|crutch(?:es)?|swaddled|bound(?= with| in| tight)|poultice|stitches|sutures|dressings?|strapped(?: up)?|swathed|in plaster|(?:the|its|his|her|a|plaster|heavy|white|in) (?:plaster|cast)|plaster cast|bound up|wrapped (?:up )?in (?:a |an )?(?:[a-z]+ )?(?:cloth|rag|rags|linen|towel|handkerchief|scarf|lint))\b/gu,
  },
  {
    kind: 'loss',
    weight: 1,
    words:
      /\b(?:lost|missing|amputated|severed|stump|wooden|false|carbon|prosthe\w+|artificial|empty|took off|taken off|cut off|sawn off|blown off|shot away|hook|pinned up|(?:of|made of) (?:cork|tin)|(?:cork|tin)(?= (?:left|right|leg|arm|hand|foot)))\b/gu,
  },
  {
    kind: 'injury',
    weight: 1,
    lasts: 'for good',
    words:
      /\b(?:the use of|no (?:use|feeling|strength) (?:of|in)|lame|withered|crippled|shrunken|paralys\w+|club|shorter|crooked|built-up|palsied|polio|arthritic|rheumatic|gouty|never (?:set|healed|mended|been right)|short|dead|does not bend|did not bend|would not bend)\b/gu,
  },
  {
    kind: 'injury',
    weight: 1,
    lasts: 'either',
    words:
      /\b(?:limp(?:ed|s|ing)?|bad|game|gammy|stiff|weak|braced?|dragg?(?:ed|s|ing)|favou?r(?:ed|s|ing)|spar(?:ed|es?|ing)|gave way|gives way|giving way|trouble|troubled|useless|nurs(?:ed|es|ing)|cradl(?:ed|es|ing)|throbb?(?:ed|s|ing)|ach(?:ed|es|ing)|painful|in pain|(?:w(?:ould|ill)|could|can|did|does) not (?:bear|bend|hold|take|carry|straighten|obey|close|grip|support)|(?:would|could|did)n't (?:bear|bend|hold|take|carry|straighten|obey|close|grip|support)|trailing|trailed|hobbl(?:ed|es|ing)|numb|ruined|twisted|(?:the|his|her|my) weight off|no weight on|injured|sore|swollen|sprained|hurt(?= (?:left|right)))\b/gu,
  },
];
/** A wound that is a thing to be seen, and on what it is: "the cut in his left palm". */
const WOUND: Mark = {
  kind: 'injury',
  weight: 1,
  lasts: 'for now',
  words:
    /\b(?:the|an?|his|her|that|this|two|three|one|fresh|deep|old) (?:[a-z]+ ){0,2}?(?:cuts?|burns?|scalds?|wounds?|gash(?:es)?|bites?|graze|bruises?|blisters?|splinter|welts?|swelling|injury|hurt|bullet hole|stings?|sprain|fracture)\b(?! (?:the|a|an|with)\b)(?: (?:ran|running|that ran|had been|was|is|throbbed|he had|she had|made|left)(?: the (?:length|width) of)?)?(?: (?:on|in|across|to|along|down|of|over|at|up|through|from|above|below|near)(?: the (?:back|palm|heel|side|inside|ball|whole) of)?)? ?$|\b(?:bullet|arrow|knife|blade|nail|shell|shot|shrapnel|shard|splinter|spike|fang|hook|axe|saw) (?:had |has )?(?:gone|went|passed|torn|tore|hit|struck|pierced|entered|caught|ripped|sliced|smashed|cut|laid open|opened|grazed|broke|broken) (?:[a-z]+ )?(?:(?:through|into|across|in) )?(?:the )?$/u,
};
const MISHAP: Mark = {
  kind: 'injury',
  weight: 0,
  lasts: 'for now',
  words:
    /\b(?:broke|broken|breaks|fractur(?:ed|es)|sprain(?:ed|s)|twist(?:ed|s)|wrench(?:ed|es)|dislocat(?:ed|es)|cut|cuts|gash(?:ed|es)|slic(?:ed|es)|slash(?:ed|es)|burn(?:ed|t|s)|scald(?:ed|s)|crush(?:ed|es)|smash(?:ed|es)|shatter(?:ed|s)|mangl(?:ed|es)|jamm(?:ed)|trapped|hurt|hurts|injur(?:ed|es)|wound(?:ed|s)|lacerat(?:ed|es)|skinn(?:ed)|bullet|swollen|pierced|stabbed|bitten|bit|t[oe]rn?|tore|shot|kicked|raw|skinned|scraped|grazed|stung|blistered|set|stitched|treated|crack(?:ed|s)|bruis(?:ed|es)|strain(?:ed|s))\b/gu,
};

/** How far what befell it may stand from a side, in characters of one clause. */
const NEAR = 64;
const DRESSED_LATER =
  /^[^;]{0,60}? [,;—] (?:and |so |but )?(?:now )?(?:the|its|a|his|her|my) (?:[a-z]+ )?(?:bandage|dressing|plaster|cast|sling|splint|stitches)\b/u;

/** How many characters lie between a mark and a side; infinite when something stands between them. */
function distance(text: string, mark: RegExpExecArray, hit: Hit): number {
  const markEnd = mark.index + mark[0].length;
  if (mark.index >= hit.start && markEnd <= hit.end) return 0;
  const between = mark.index < hit.start ? text.slice(markEnd, hit.start) : text.slice(hit.end, mark.index);
  if (between.length > NEAR || / (?:[;—]|as|than|like|, (?:and|but|while|so)) /u.test(` ${between} `)) return Number.POSITIVE_INFINITY;
  return mark.index > hit.end &&
    between.includes(' , ') &&
    !/^ , (?:(?:the|that|his|her) (?:one (?:in |with |that was |which was )?(?:an? |the )?)?|(?:now |still |all )?in (?:(?:its|his|her|a|an) (?:[a-z]+ )?)?|in which (?:he|she|I) (?:was|is|were) |(?:which|that) (?:[a-z]+ ){0,3}?(?:had |has |was |is )?|where (?:(?:the|an?|his|her) )?(?:[a-z]+ ){0,2}?(?:had |has )?)?$/u.test(
      between,
    )
    ? Number.POSITIVE_INFINITY
    : between.length;
}

/** What leads up to a limb, without whose it is. */
function leadOf(text: string, { start }: Hit): string {
  return text.slice(Math.max(0, start - 60), start);
}

/** What befell a limb: the nearest words that no other side is nearer to. */
function markOf(text: string, hit: Hit, all: readonly Hit[]): Mark | undefined {
  const isEar = /^(?:ear|)$/u.test(hit.part('part'));
  if (!isEar && WOUND.words.test(leadOf(text, hit))) return WOUND;
  for (const mark of [...SEEN, MISHAP]) {
    if (isEar !== (mark.kind === 'deaf')) continue;
    for (const match of matchesOf(mark.words, text)) {
      if (mark.kind === 'injury' && NONE.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
      const own = distance(text, match, hit);
      if (!Number.isFinite(own) || all.some((other) => other !== hit && distance(text, match, other) < own)) continue;
      if (mark !== MISHAP || isDone(text, match, hit)) return mark;
    }
  }
  return undefined;
}

/** Whether a mishap is this limb's: "broke her left arm", "his left arm was broken", and not "his left hand on the broken rail". */
function isDone(text: string, match: RegExpExecArray, hit: Hit): boolean {
  const end = match.index + match[0].length;
  if (match.index >= hit.start && end <= hit.end) return true;
  if (end <= hit.start)
    return /^ (?:(?:himself|herself|myself|him|her|me|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:(?:badly|clean|straight|right|hard) )?(?:in |on |through |across |above |below |near )?(?:the )?$/u.test(
      text.slice(end, hit.start),
    );
  // "The right one, which the rope had skinned", "where the bullet had gone in".
  if (
    /^ , the $|^ (?:, )?(?:which|that|where) (?:(?:the|an?|his|her) )?(?:[a-z]+ ){0,2}(?:had |has )?$/u.test(
      text.slice(hit.end, match.index),
    )
  )
    return true;
  return /^ (?:(?:was|is|one|had been|has been|had|has|got|were|lay|hung|,|still|badly|long since|twice|once|been|so|[a-z]+ly) ){1,4}$/u.test(
    text.slice(hit.end, match.index),
  );
}

/** "No bandage". */
const NONE = /\b(?:no|not|never|without|hardly|longer|nothing)\b(?: [a-z]+)? $|n't $/u;
/** The ear that hears is not the deaf one. */
const SOUND = /\b(?:good|better|sound|hearing|working|other)\b/u;
const OTHER_SIDE = new Map([
  ['left', 'right'],
  ['right', 'left'],
]);

/** "Her broken left arm" is there to be seen. */
const SUFFERING =
  /\b(?:broken|fractured|sprained|dislocated|crushed|smashed|shattered|mangled|hurt|injured|wounded|swollen|torn|cracked|bruised|burned|burnt|scalded) (?:left|right)\b/u;

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

function holderIn(sentence: Sentence, hit: Hit): { readonly holder: Holder; readonly start: number } | undefined {
  const { own } = hit;
  const holder = own === '' ? undefined : holderOf(own);
  if (holder) return { holder, start: hit.start + Math.max(0, hit.match[0].lastIndexOf(own)) };
  return own === '' ? (subjectOf(sentence, hit.start, false) ?? soleOf(sentence) ?? meantAt(sentence, hit)) : undefined;
}

function readSide(sentence: Sentence, hit: Hit, all: readonly Hit[], sheet: FactSheet): void {
  const { text } = sentence;
  const region = PARTS.get(hit.part('part')) ?? (/\bear\b|^deaf/u.test(hit.match[0]) ? 'ear' : undefined);
  const mark = markOf(text, hit, all);
  const owner = mark && holderIn(sentence, hit);
  if (region === undefined || !mark || !owner || (mark.lasts === 'for now' && HEALED.test(text))) return;
  const where = { start: Math.min(hit.start, owner.start), end: hit.end, ownStart: owner.start };
  sheet.addOf(sentence, owner.holder, where, mark.kind === 'loss' ? lost(text, hit, region) : suffered(text, hit, region, mark));
}

/** How it came: twice the same is once, and on one side. */
const HOW = /\b(scald|crush|bullet|shot|bit(?=e|ten)|mangl|stab|pierc|dislocat|fractur|sprain|jamm|trapp|burn|stung)/u;

function howIn(text: string, mark: Mark): string {
  return mark === MISHAP || mark === WOUND ? (HOW.exec(text)?.[1] ?? '') : '';
}

/** What a limb, or an ear, suffers from. */
function suffered(text: string, hit: Hit, region: Region, mark: Mark): Claim {
  const isEar = region === 'ear';
  const part = hit.part('part');
  // A splint on a finger is on the hand.
  const limb = region === 'finger' ? 'arm' : region;
  return {
    rule: isEar ? 'continuity/appearance' : 'continuity/hand',
    key: `${mark.kind}:${limb}`,
    value: isEar && SOUND.test(hit.match[0]) ? (OTHER_SIDE.get(hit.val) ?? hit.val) : hit.val,
    low: mark === MISHAP && isSeen(text, hit) ? 1 : mark.weight,
    traits: [mark === MISHAP && region === 'leg' ? 'either' : (mark.lasts ?? ''), part, howIn(text, mark)],
    mode: mark.weight === 1 ? 'given' : 'ever',
  };
}

/** Whether what befell a limb is there to be seen: it is dressed, or "broken". */
function isSeen(text: string, hit: Hit): boolean {
  return DRESSED_LATER.test(text.slice(hit.end)) || SUFFERING.test(text.slice(Math.max(0, hit.start - 4), hit.end));
}

const FEIGNED =
  /\b(?:as well|instead|this time)\b|\b(?:put|puts|putting) on a limp\b|\b(?:feign|pretend|fak)(?:ed|s|ing)\b|\bacting\b|\b(?:as long as|whenever|while) (?:the|anyone|anybody|somebody|someone|people|they|he|she|\p{Lu}\p{L}+) [^.;]{0,30}(?:room|look\w*|watch\w*|sight)\b/u;
/** What healed before. */
const HEALED =
  /^(?:\S+ ){0,3}(?:years|months|winters|summers) (?:before|ago|earlier)\b|\bas an? (?:child|boy|girl)\b|\bwhen (?:he|she|I) (?:was|were) (?:an?|six|seven|eight|nine|ten|eleven|twelve|still)\b|\bat school\b|\b(?:long )?healed\b/u;

/** Slings, limps and lost limbs: which side they are on. */
export function readSides(sentence: Sentence, sheet: FactSheet): void {
  if (!/\b(?:left|right)\b/u.test(sentence.text) || !occursIn(SIDE_GATE, sentence.text) || occursIn(FEIGNED, sentence.text)) return;
  const all: Hit[] = [];
  for (const each of SIDED) {
    for (const hit of hitsOf(sentence, each)) if (!all.some((known) => known.start < hit.end && hit.start < known.end)) all.push(hit);
  }
  for (const hit of all) readSide(sentence, hit, all, sheet);
}

const SIDE_GATE = new RegExp(`\\b(?:${[...PARTS.keys()].join('|')})s?\\b|\\bdeaf\\b`, 'u');
