import { matchesOf } from '../../grammar/matches.js';
import type { Hit } from '../fact.js';
import { BLIND, DEAF, HEARING, SEEING } from './senseMarks.js';

type Lasting = 'for good' | 'for now' | 'either';

/** What befell a limb: the key of the fact, whether it says for sure which side is affected, and the limbs it may befall. */
export interface Mark {
  readonly kind: 'injury' | 'loss' | 'deaf' | 'blind';
  /** Whether it is for good, will heal, or may be either. */
  readonly lasts?: Lasting;
  /** 1 when it is there to be seen; 0 when it is a mishap, which may befall the other side too; -1 when it tells of one only beside what did it. */
  readonly weight: -1 | 0 | 1;
  /** Whether it says that nothing is the matter with the side, so that the other one is meant. */
  readonly isSound?: boolean;
  readonly words: RegExp;
}

const SEEN: readonly Mark[] = [
  {
    kind: 'injury',
    weight: 1,
    lasts: 'for now',
    words:
      /\b(?:slings?|slung (?:across|up)|splints?|splinted|strapped (?:to|against|across)|bandag(?:e|es|ed|ing)|ice pack|tourniquet|gauze|crutch(?:es)?|swaddled|bound(?= with| in| tight)|poultice|stitches|sutures|dressings?|strapped(?: up)?|swathed|in plaster|in traction|(?:done|tied|wrapped|trussed) up(?= like| in|$| [,;])|(?:the|its|his|her|a|plaster|heavy|white|in) (?:plaster|cast)|plaster cast|bound up|wrapped (?:up )?in (?:a |an )?(?:[a-z]+ )?(?:cloth|rag|rags|linen|towel|handkerchief|scarf|lint|muslin|flannel))\b/gu,
  },
  {
    kind: 'loss',
    weight: 1,
    words:
      /\b(?:lost|missing|amputated|severed|stump|wooden|timber|false|carbon|prosthe\w+|artificial|empty|took off|taken off|cut off|sawn off|blown off|shot away|hook|pinned up|(?:was|is|being|been) gone(?! (?:numb|stiff|dead|cold|lame|white)\b)|(?:of|made of) (?:cork|tin)|(?:cork|tin)(?= (?:left|right|leg|arm|hand|foot)))\b/gu,
  },
  {
    kind: 'injury',
    weight: 1,
    lasts: 'for good',
    words:
      /\b(?:the use of|no (?:use|feeling|strength) (?:of|in)|lame|lameness|withered|crippled|shrunken|paralys\w+|paralyz\w+|club|shorter|crooked|built-up|palsied|polio|stroke|[Aa]rthritis|arthritic|[Rr]heumatism|[Ss]ciatica|rheumatic|gout|gouty|callipers?|calipers?|(?:in|the|an?|of) irons?|frostbite|frostbitten|(?:been |was |were )?replaced|new(?= (?:left|right|one|hip|knee|joint))|(?:a |her |his |the )?replacement|operat(?:e|ed|ing) on|never (?:(?:having |quite |properly |really ){0,2}(?:set|healed|mended|knit|recovered)|been right)|short|dead|does not bend|did not bend|would not bend)\b/gu,
  },
  {
    kind: 'injury',
    weight: 1,
    lasts: 'either',
    words:
      /\b(?:limp(?:ed|s|ing)?|bad|poorly|gone (?:numb|dead|lame)|game|gammy|gimpy|stiff|stiffened|frozen|weak|braced?|dragg?(?:ed|s|ing)|favou?r(?:ed|s|ing)|spar(?:ed|es?|ing)(?! (?:him|her|me)\b)|gave way|gives way|giving way|trouble|troubl(?:ed|es)|pain(?:ed|s) (?:him|her|me)|plagued|useless|nurs(?:ed|es|ing)|cradl(?:ed|es|ing)|throbb?(?:ed|s|ing)|ach(?:ed|es|ing)|painful|in pain|twing(?:e|es|ed)|(?:w(?:ould|ill)|could|can|did|does) not (?:bear|bend|hold|take|carry|straighten|obey|close|grip|support)|(?:would|could|did)n't (?:bear|bend|hold|take|carry|straighten|obey|close|grip|support)|(?:(?:could|can)(?: not|n't|not| hardly| scarcely| barely)|cannot|(?:n't|not|never|hardly|un)(?: been)? ?able to) (?:lift|raise|move|bend|use|feel|straighten|lean on|stand on|put (?:[a-z]+ )?weight (?:up)?on)|trailing|trailed|hobbl(?:ed|es|ing)|numb|felt? nothing (?:in|with)|ruined|twisted|(?:the|his|her|my) weight off|no weight (?:up)?on|injured|sore|swollen|puffed up|purple|droop(?:ed|s|ing)|had dropped|sagg(?:ed|s|ing)|hung (?:slack|dead|useless|limp|helpless)|drawn down|stiffly|gingerly|(?:knit|knitted|mended|set|healed) (?:badly|crooked)|(?:not|never) been set (?:well|properly|right)|(?:next to|almost|hardly) (?:nothing|anything) with|turned inwards?|black and blue|sprained|hurt(?= (?:left|right)))\b/gu,
  },
];

/** What may befall an eye that sees. */
const EYE: Mark = {
  kind: 'injury',
  weight: 1,
  lasts: 'for now',
  words:
    /\b(?:swollen(?: shut)?|swelled|swelling|black(?:ened)?(?= (?:left|right)| and blue)|bruised|bandaged|puffed up|half[- ]closed|closed up|a stye|stye|shiner|sewn|twitch(?:ed|es|ing)?|lazy|wander(?:ed|s|ing)|roving|bloodshot|droop(?:ed|s|ing)|turn(?:ed|s) (?:in|out|inwards?|outwards?)|squint(?= |$)(?<=\b(?:a|the|his|her) squint)|walleyed|weep(?:s|ing)|water(?:ed|s|ing)|streaming|poulticed|inflamed|infected)\b/gu,
};
/** The side with which nothing is the matter. */
const SOUND: Mark = {
  kind: 'injury',
  weight: 1,
  lasts: 'either',
  isSound: true,
  words:
    /\b(?:(?:good|sound|healthy|uninjured|unhurt|unbroken|unbandaged|undamaged|unwounded|unharmed)(?= (?:left|right))|(?:was|is|were|being|remained) (?:still |at least |quite |perfectly |luckily |only |merely )*(?:fine|sound|whole|healthy|unhurt|uninjured|unharmed|untouched|unscathed|undamaged|all right|(?:as )?(?:sound|good|right) as (?:a bell|new|ever|gold|rain)|perfectly (?:good|sound))|ha(?:d|s) never (?:given|troubled|been (?:touched|hurt|broken|injured)|had a (?:scratch|mark))|never (?:gives|gave) (?:him|her|me)|never ail(?:ed|s)|ha(?:d|s) (?:taken no hurt|no mark on it|escaped)|had come through|(?:had |has )?(?:been )?spared)\b/gu,
};

/** A wound that is a thing to be seen, and on what it is: "the cut in his left palm". */
const WOUND: Mark = {
  kind: 'injury',
  weight: 1,
  lasts: 'for now',
  words:
    /\b(?:the|an?|his|her|my|that|this|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fresh|deep|old|tooth|teeth|fang|bite|claw) (?:[a-z-]+ ){0,2}?(?:cuts?|burns?|scalds?|wounds?|gash(?:es)?|bites?|graze|bruises?|blisters?|splinter|weals?|welts?|swelling|injury|hurt|bullet hole|stings?|sprain|fracture|stitch(?:es)?|plaster|dressing|boil|bunion|chilblain|scratch(?:es)?|marks|thorn|lump|tic|twitch|holes?|dents?|piece|chunk|tooth-marks|(?:ball|shrapnel|slug|pellet)(?= (?:in|had|that|still|lodged)))\b(?! (?:the|a|an|with)\b)(?: (?:ran|running|that ran|had been|was|is|throbbed|he had|she had|made|left|lodged|had lodged|had started|started|above|showed)(?: [a-z]+)?(?: the (?:length|width) of)?)?(?: (?:on|in|across|to|along|down|of|out of|over|at|up|through|from|above|below|near|beneath|under)(?: (?:the|one|his|her) (?:back|palm|heel|side|inside|ball|whole|knuckles?|calf|lobe) of)?)? ?$|\b[Bb]lood (?:ran|trickled|dripped|oozed|came|poured|seeped|was running|was coming|was dripping|flowed|streamed|spurted|welled)(?: [a-z]+)? (?:from|out of|down|along|over) $|\b(?:bullet|arrow|knife|blade|nail|shell|shot|shrapnel|shard|splinter|spike|fang|hook|axe|saw|thorn|foil|ball|strap|rope|wire|glass) (?:had |has )?(?:gone|went|passed|torn|tore|hit|struck|pierced|entered|caught|ripped|sliced|smashed|cut|laid open|opened|grazed|broke|broken|lodged|bitten) (?:[a-z]+ )?(?:(?:through|into|across|in|under|above|below|near|behind) )?(?:the )?$/u,
};
export const MISHAP: Mark = {
  kind: 'injury',
  weight: 0,
  lasts: 'for now',
  words:
    /\b(?:broke|broken|breaks|fractur(?:ed|es)|sprain(?:ed|s)|twist(?:ed|s)|wrench(?:ed|es)|dislocat(?:ed|es)|cut|cuts|gash(?:ed|es)|slic(?:ed|es)|slash(?:ed|es)|burn(?:ed|t|s)|scald(?:ed|s)|sear(?:ed|s)|crush(?:ed|es)|smash(?:ed|es)|shatter(?:ed|s)|snapp(?:ed)|mangl(?:ed|es)|jamm(?:ed)|trapped|trodden on|trod on|stepped on|hurt|hurts|injur(?:ed|es)|wound(?:ed|s)|lacerat(?:ed|es)|laid open|skinn(?:ed)|bullet|swollen|pierced|punctured|stabbed|bitten|bit|nipped|pecked|clawed|scratched|nicked|gored|butted|t[oe]rn?|tore|shot|kicked|struck|hit|caught|raw|skinned|scraped|grazed|stung|blistered|set|stitched|treated|(?:been )?put (?:back|out)|crack(?:ed|s)|bruis(?:ed|es)|strain(?:ed|s)|pulled|(?<=\b(?:ankle|knee|hip|shoulder|wrist|elbow) (?:had |has )?)(?:gone|went|given way))\b/gu,
};
/** "Where the gander had got hold of her". */
const WHERE =
  /^ (?:, )?(?:which (?:was|is) )?where (?:(?:(?:the|an?|his|her|that|[a-z]+|\p{Lu}\p{L}+) ){1,3}?(?:had |has |have |'d )?(?:got|gotten|caught|hit|hits|kicked|bit|bitten|stung|burn(?:ed|t)|cut|gone (?:in|through)|went (?:in|through)|struck|landed|fallen|fell|trodden|trod|stepped|pecked|clawed|scratched|knocked|broken|broke|torn|tore|nipped|butted|gored|stabbed|shot|crushed|lodged|scalded|seared|slipped|clipped|cracked)\b|(?:it|he|she) (?:was|had been) (?:[a-z]+ed|cut|hit|shot|bitten|stung|broken|torn|struck)\b)/u;

/** Whatever tells of a mishap somewhere in a sentence that speaks of one side: what did it must be told twice to be one. */
const HINT: Mark = {
  kind: 'injury',
  weight: -1,
  lasts: 'either',
  words:
    /\b(?:br(?:oke|oken|eak)|bust(?:ed)?|fractur\w*|sprain\w*|twist(?:ed)?|wrench(?:ed)?|dislocat\w*|cut|gash\w*|slic(?:ed|ing)|slash\w*|slit|burn(?:ed|t|s)?|scald\w*|sear(?:ed)?|singed|scorched|crush\w*|smash\w*|shatter\w*|snapped|mangled|maimed|jammed|trapped|pinched|nipped|squashed|pinned|squeezed|trodden|trod|trampled|stepped on|hurt|injur\w*|wound(?:ed|s)?|lacerat\w*|skinned|grazed?|scraped?|scratch\w*|bruis\w*|swollen|swelling|swelled|pierced|punctured|stab\w*|bit|bites?|bitten|peck\w*|claw(?:ed|s|-marks)|gored|butted|tore|torn|shot|kick(?:ed)?|struck|hit|caught|stung|sting|blister\w*|stitch\w*|crack(?:ed)?|strained|closed|blacked|bleeding|bled|blood|bloody|bloodied|marks?|scars?|scarred|dents?|dented|lump|weals?|welts?|hole|plaster|bandag\w*|dressing|sling|splint\w*|cast|lint|poultice|limp(?:ed|s|ing)?|lame(?:d)?|stiff|crippled|withered|paraly[sz]ed|useless|throbb\w*|ach(?:ed|es|ing)|sore|tender|stump|lost|cost|severed|[Ss]ix(?:th)?|extra|spare|taken|took|gone (?:in|through|over)|went (?:in|through|over|into)|gone|passed through|lodged|roll(?:ed|s) over|(?:ran|run|drove|driven|fell|fallen|landed|dropped) (?:over|on|upon|across)|teeth|bullet|arrow|splinter|thorn|nail|fang|drawn|socket|frostbite|frostbitten|polio|stroke|seizure|arthritis|rheumatism|gout|cataract|infection)\b/u,
};

const LIMB: readonly Mark[] = [SOUND, ...SEEN, MISHAP];

/** "It's my left shoulder, doctor." */
const COMPLAINT = /^[Ii]t (?:'s|was|is) (?:only |just )?$/u;

/** How far what befell it may stand from a side, in characters of one clause. */
const NEAR = 64;

/** "Kept her right hand in her pocket, for it was withered". */
const ON_IT = /^[^,;]{0,32} [,;:—] (?:(?:for|and|since|because|as) )?it (?:was|is|had|has|would|could)(?: [a-z]+)? $/u;

/** How many characters lie between a mark and a side; infinite when something stands between them. */
function distance(text: string, mark: RegExpExecArray, hit: Hit): number {
  const markEnd = mark.index + mark[0].length;
  if (mark.index >= hit.start && markEnd <= hit.end) return 0;
  const between = mark.index < hit.start ? text.slice(markEnd, hit.start) : text.slice(hit.end, mark.index);
  if (mark.index > hit.end && ON_IT.test(between)) return between.length;
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

/** "No bandage". */
const NONE = /\b(?:no|not|never|without|hardly|longer|nothing)\b(?: [a-z]+){0,2} $|n't $/u;

/** Whether a mark is this side's: it is near, and no other side is nearer to it. */
function isOf(mark: Mark, match: RegExpExecArray, text: string, hit: Hit, all: readonly Hit[]): boolean {
  if (mark.kind === 'injury' && !mark.isSound && NONE.test(text.slice(Math.max(0, match.index - 26), match.index))) return false;
  const own = distance(text, match, hit);
  if (!Number.isFinite(own) || all.some((other) => other !== hit && distance(text, match, other) < own)) return false;
  if (mark.isSound === true) return isSoundAt(text, match, hit);
  return mark !== MISHAP || isDone(text, match, hit);
}

/** What is sound is said of the side it stands at: "the left was whole", "the right eye, which was the good one", "saw only with the left". */
function isSoundAt(text: string, { 0: words, index }: RegExpExecArray, hit: Hit): boolean {
  if (/^ of (?!him|her|me)/u.test(text.slice(hit.end))) return false;
  if (index >= hit.end) {
    const between = text.slice(hit.end, index);
    return (
      /^ (?:[a-z]+ly |, at least , |itself )?$/u.test(between) || (/^(?:the|his|her|my|he|she|I)\b/u.test(words) && AT_ONCE.test(between))
    );
  }
  const end = index + words.length;
  return end > hit.start || (/\b(?:with|of|from|through|by|in|on|only)$/u.test(words) && text.slice(end, hit.start).trim() === '');
}
const AT_ONCE = /^ (?:(?:, )?(?:(?:which|that) )?(?:was|is|being) |, (?:at least , )?)?$/u;

function isWithin({ 0: words, index }: RegExpExecArray, { start, end }: Hit): boolean {
  return index >= start && index + words.length <= end;
}

/** What befell a limb: the nearest words that no other side is nearer to. */
export function markOf(text: string, hit: Hit, all: readonly Hit[], of: 'ear' | 'eye' | 'limb'): Mark | undefined {
  if (of === 'eye') return nearest([SEEING, EYE, BLIND], text, hit, all) ?? hintOf(text, hit, all);
  if (of === 'ear') return nearest([HEARING, DEAF], text, hit, all);
  if (WOUND.words.test(leadOf(text, hit))) return WOUND;
  if (COMPLAINT.test(text.slice(0, hit.start)) && hit.match[0].startsWith('my ')) return WOUND;
  return nearest(LIMB, text, hit, all) ?? (WHERE.test(text.slice(hit.end)) ? MISHAP : hintOf(text, hit, all));
}

/** Of marks the first that is this side's; what stands beside the side itself comes first: "strapped on the wooden left hand". */
function nearest(marks: readonly Mark[], text: string, hit: Hit, all: readonly Hit[]): Mark | undefined {
  return (
    marks.find((mark) => matchesOf(mark.words, text).some((match) => isWithin(match, hit) && isOf(mark, match, text, hit, all))) ??
    marks.find((mark) => matchesOf(mark.words, text).some((match) => isOf(mark, match, text, hit, all)))
  );
}

/** A sentence that speaks of one side only, and of a mishap. */
function hintOf(text: string, hit: Hit, all: readonly Hit[]): Mark | undefined {
  return all.every(({ val }) => val === hit.val) && HINT.words.test(text) ? HINT : undefined;
}

/** Whether a mishap is this limb's: "broke her left arm", "his left arm was broken", and not "his left hand on the broken rail". */
function isDone(text: string, match: RegExpExecArray, hit: Hit): boolean {
  const end = match.index + match[0].length;
  if (match.index >= hit.start && end <= hit.end) return true;
  // "His ankle had gone on the stile, the left".
  if (end <= hit.start && /^(?: [a-z-]+){0,6} , $/u.test(text.slice(end, hit.start))) return hit.part('apart') !== '';
  if (end <= hit.start)
    return /^ (?:(?:himself|herself|myself|him|her|me|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:(?:badly|clean|straight|right|hard) )?(?:in |on |through |across |above |below |near )?(?:(?:both )?(?:the |his |her |my )?[a-z]+ of )?(?:the )?$/u.test(
      text.slice(end, hit.start),
    );
  // "The right one, which the rope had skinned", "it was the left she had cracked", "where the bullet had gone in".
  if (
    /^ , the $|^ (?:, (?:the one )?)?(?:which|that|where) (?:(?:the|an?|his|her) )?(?:[a-z]+ ){0,2}(?:had |has )?(?:been )?$|^ (?:they|he|she|I|\p{Lu}\p{L}+) (?:had |has |'d )?(?:been )?$/u.test(
      text.slice(hit.end, match.index),
    )
  )
    return true;
  // "His left eyebrow laid open, he …".
  if (text.slice(hit.end, match.index) === ' ' && /^ (?:[,;]|by |from |in two|$)/u.test(text.slice(end))) return true;
  return /^ (?:(?:was|is|one|had been|has been|had|has|got|were|lay|hung|,|still|badly|long since|twice|once|been|so|[a-z]+ly) ){1,4}$/u.test(
    text.slice(hit.end, match.index),
  );
}
