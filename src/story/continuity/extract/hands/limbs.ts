import { type Holder, holderOf } from '../../grammar/holder.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { ADJ, ADJS, NAME, OWNER, pattern, SUBJECT } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt, soleOf, subjectOf } from '../subject.js';

const SIDE = '(?:(?<val>left|right) )?';
const LIMB = '(?<limb>arms?|cuff|trouser leg|hands?|legs?|eyes?|foot|feet|forearms?|sleeve|trouser leg|wrist|fingers?|thumb)';
/** A limb and whose it is; nobody's when "the" or "a" stands before it. */
const NOUN = pattern(
  `(?:${OWNER}|(?<own>${NAME}) (?:, )?whose|\\b(?:the|an?|one|that|whose)) (?:empty |pinned-up |pinned |missing |wooden |phantom |lost |severed |amputated |good |whole )?${SIDE}${LIMB}\\b(?! 's)`,
);

/** Said before a limb, that it is gone: "had lost", "took off". A limb that only lets go is not. */
const TAKEN =
  /\b(?:(?:lost|losing|forfeited|sacrificed)(?: the use of)?|amputat(?:ed|ing)|(?:taken|took|cut|saw(?:n|ed)|lopped|hacked|sliced|shot|blown|blew|t[oe]rn|torn|tore|ripped|bitten|bit|carried|had|taking|cutting) off|chopped off|severed|claimed|sheared off|without|minus|short of|deprived of|robbed of|relieved of|parted with|the (?:stump|remains) of|(?:was|is) left of|remained of|(?:was|is|were) missing|in (?:place|lieu) of|hook for|eaten|swallowed|chewed up)(?: (?:him|her|me) of)? $/u;
const COST =
  /\b(?:cost|costs|costing|(?:rob(?:bed|s)?|depriv(?:ed|es)|reliev(?:ed|es)|parted) (?<who>him|her|me|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:of|from)|(?:cost|costs|costing) (?<paid>him|her|me|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)) $/u;
/** Who or what takes a limb and keeps it. */
const TAKER =
  /\b(?:[Tt]he|[Aa]|[Hh]itler|[Tt]hat) (?:[a-z-]+ )?(?:war|saw|sea|shell|mine|mill|machine|thresher|press|frost|shark|grenade|bullet|surgeon|doctors?|sawbones|explosion|bomb|train|fever|gangrene|infection|accident|winch|land mine|landmine|cannon-ball|cannonball|round shot|wolf|dog|bull|lathe|bandsaw|propeller|loom|combine|baler|harvester|shrapnel|sniper|blast|crocodile|bear|rot|ice|sugar|diabetes)(?: (?:at|in|off|outside|near) (?:the )?(?:[A-Z][a-z]+|[a-z]+))? (?:had |has )?(?:taken|took|kept|keeps|eaten|ate|had|got|gotten|swallowed|claimed|chewed|mangled|crushed) (?:off )?$/u;
/** Said after it. */
const GONE =
  /^ (?:,? ?(?:which|that) )?(?:(?:was|is|were|had been|has been|had|has|having been|being) )?(?:long |now |quite |already |all |simply |just |both )?(?:gone(?! (?:numb|to|stiff|cold|white|limp|up|out|dead|weak|back|down|into|round|still))|missing|amputated|severed|taken (?:off|clean off|from (?:him|her|me))|cut off|sawn off|shot (?:off|away)|blown (?:off|away|clean off)|torn (?:off|away)|lopped off|off at the|lost (?:in|at|to|on|when|years|long)|(?:stayed|remained) (?:behind|in|at|on) |left (?:behind )?(?:at|on|in) (?:the |a )?(?:war|field|battlefield|front|trench\w*|mill|\p{Lu}\p{L}+)|buried (?:at|in|on)|no more|a stump|a hook|nothing but a stump|(?:of |made of |all )?(?:wood|cork|tin|steel|wax|carbon|leather|ash|oak|metal|plastic|brass|iron|titanium|aluminium|rubber)\b|wooden|false|artificial|come off(?: at|$| in| under)|not there)\b|^ , the one (?:that |which )?(?:[a-z]+ ){1,3}?(?:lost|took off|cut off|taken off|took|left behind|no longer ha[ds])\b|^ (?:(?:had |has )?(?:ended|ends|stopped|stops|finished|finishes|broke off|terminated)) (?:at|in|just|above|below|short|abruptly)\b/u;
const SLEEVE =
  /^ (?:of (?:his|her|my|the) (?:[a-z]+ ){1,2}?)?(?:(?:was|is|hung|hangs|flapped|flaps|swung|dangled|had been|lay) )?(?:,? ?)?(?:always |still |neatly |carefully )*(?:empty|pinned|sewn|stitched|folded up|folded and|tucked|knotted|flapped|flapping|flaps|loose and empty|flat and empty)\b/u;
const EMPTY = /\b(?:empty|pinned-up|pinned) (?:left |right )?(?:sleeve|cuff|trouser leg|trouser)$/u;

/** Losses that are told in other ways than by a noun and a verb. */
const LOST: readonly RegExp[] = [
  `${SUBJECT} (?:had|has) no use of (?:his|her|my|the|one) ${SIDE}(?<limb>arm|hand|leg|foot)\\b`,
  `${SUBJECT} (?:had|has|wore|wears|with) an? (?:[a-z]+ )?(?:hook|stump|claw|pincer|peg|prosthesis) (?:for|in place of|instead of|in lieu of|where) (?:an?|his|her|the) ${SIDE}(?<limb>arm|hand|leg|foot)\\b`,
  `\\b[Bb]orn (?:without|minus|lacking) (?:an?|his|her|the) ${SIDE}(?<limb>arm|hand|leg|foot)\\b[^.;]{0,40}? , (?<own>${NAME}|he|she)\\b`,
  `\\b(?:left|leaves|leaving|spared) (?<own>${NAME}|him|her) (?:with )?(?:only |but |just )?(?:the )?one (?<limb>arm|hand|leg|foot)\\b`,
  `${SUBJECT} (?:had|has) (?:only |just |but )?(?:six|seven|eight|nine|four and a half|three) (?:and a half )?(?<limb>fingers)\\b(?! (?:of|on|around|up))`,
  `${OWNER} (?:six|seven|eight|nine|remaining|two remaining|three remaining) (?<limb>fingers)\\b`,
  `\\b(?:taken|took|cost|crushed|claimed|eaten|lopped off|sheared off) (?:two|three|four|one|some|several|half) of ${OWNER} (?<limb>fingers)\\b`,
  `${SUBJECT} (?:(?:had|has) )?(?:left|leaves) (?:his|her|my|an?|one|the) (?:(?<val>left|right) )(?<limb>arm|hand|leg|foot) (?:under|in|at|on|beneath|between|inside) (?!the (?:table|arm|desk|chair|air|rail|water|sheet|blanket|sill|wall|tiller|wheel))`,
  `${SUBJECT} [^.;]{3,40}? with one (?<limb>arm|hand|leg|foot) , (?:the other , )?the (?<val>left|right) ,? ?(?:one )?(?:having|being|gone|lost|left)`,
  `(?:[Tt]he )(?<val>left|right) (?<limb>leg|foot|arm|hand|one) (?:was|is|being|having been) (?:made )?(?:of )?(?:wood|wooden|ash|ash wood|oak|willow|cork|tin|iron|steel|brass|leather|artificial|false|a hook|a stump|a peg)\\b(?<own>)`,
  `\\b(?:bitten|cut|torn|chopped|shot|blown|crushed|sliced|sawn|taken|bit|sliced) (?:off )?(?:two|three|four|a|one|some|both) (?:of )?${OWNER} (?<limb>fingers?)\\b`,
  `\\b(?:cost|costs|took|taken|had|crushed|tore off|torn off|claimed|severed|robbed) (?:(?<own>${NAME}|him|her|me) (?:of )?(?:his|her|my|an|the)|(?<own>his|her|my)) (?:(?<val>left|right) )?(?<limb>arm|hand|leg|eye|foot)\\b(?! (?:in|on|and|to|from|off|out|of|up|with|down|again|gently|firmly|between|across|as))(?=.*\\b(?:war|mill|mine|saw|machine|accident|shell|bullet|surgeon|shark|explosion|fever|frost|year|ago|child|boy|girl|press|thresher|train|grenade|blast|at)\\b)`,
  `${SUBJECT} (?:(?:had|has) )?(?:given|left|buried) (?:his|her|my|an?|one|the) ${SIDE}(?<limb>arm|hand|leg|eye|foot)\\b (?:at|to|for|behind|in|on) (?:the (?:war|sea|mill|mine|field|front|trenches|cause|king|queen|country|desert|ice|beach|battlefield|railway|quarry|[A-Z][a-z]+)|(?:his|her) country|[A-Z][a-z]+)\\b`,
  `${SUBJECT} (?:had|has)(?: had)? (?:his|her|my) ${SIDE}(?<limb>arm|hand|leg|eye|foot) (?:amputated|taken off|cut off|shot off|blown off|torn off|sawn off|shot away|crushed|off at the (?:elbow|shoulder|wrist|knee|hip))`,
  `${SUBJECT} (?:(?:had|has) )?(?:lost|was missing|is missing|lacked|lacks) (?:the use of )?(?:his|her|my|an?|one|the) ${SIDE}(?<limb>arm|hand|leg|eye|foot)\\b(?! (?:of|on|around|over|out|hanging|free|open|un|bare|by|up|down|against|resting|lying))`,
  `${SUBJECT} (?:(?:had|has) )?(?:come|came|comes|return(?:ed|s)|gone|went|been left|got|woke|lived|managed|was born|born)(?: [a-z]+){0,3}? (?:without|minus) (?:his|her|my|an?|the) ${SIDE}(?<limb>arm|hand|leg|eye|foot)\\b`,
  `\\b(?:lost|missing|taken|took|severed|cost|short of|without) (?:(?:two|three|four|a|the|some|all) )?(?:of the )?(?<limb>fingers?) (?:of|from|on) ${OWNER}`,
  `${SUBJECT} (?:had |has )?(?:lost|was missing|is missing) (?:two|three|four|a|one|his|her|some) (?:of (?:his|her) )?(?<limb>fingers?)`,
  `one-(?<limb>arm|leg|eye|hand)(?:ed) (?<own>${NAME})`,
  `${SUBJECT} (?:was|is) (?:an? )?${ADJS}one-(?<limb>arm|leg|eye|hand)ed`,
  `(?<own>${NAME}) , (?:an? |the )?${ADJS}one-(?<limb>arm|leg|eye|hand)ed`,
  `${SUBJECT} (?:had|has) (?:only |just |but )?(?:one|a single|the one) (?:good |sound |remaining )?(?<limb>arm|hand|leg|eye|foot)\\b(?! (?:on|in|around|at|over|up))`,
  `${OWNER} (?:only|one remaining|remaining|one good|single|one sound|surviving) (?<limb>arm|hand|leg|eye|foot)\\b`,
  `${SUBJECT} (?:had |has )?(?:come|came|comes|return(?:ed|s)|gone|went|been left|left|got|woke|lived|managed|manages|worked|works|did|does|was|is)(?: [a-z]+| [A-Z][a-z]+){0,3}? with (?:only |just |but )?one (?<limb>arm|hand|leg|eye|foot)\\b(?! (?:on|in|around|at|over|up|free|raised|tied|against|to|behind|under|out|across|resting|still|and|,))`,
  `${SUBJECT} [^.;,]{0,30}?\\b(?:an?|one) (?<limb>arm|leg|hand|foot|eye) short\\b`,
  `${OWNER} one (?<limb>arm|hand|leg|eye|foot)\\b(?! (?:and|,))`,
  `${SUBJECT} (?:had|has) (?:only |just |nothing but )?(?:a |the )?(?:stump|nothing|hook) (?:below|beneath|beyond|at|under) (?:the|his|her) (?:(?<val>left|right) )?(?<limb>elbow|knee|shoulder|wrist|ankle)\\b`,
  `\\b(?:cost|costs) (?<own>${NAME}|him|her|me) (?:two|three|four|a|one|some|both) (?<limb>fingers?|hands|legs|arms|feet)\\b`,
  `${OWNER} (?:(?<val>left|right) )?hand (?:lacked|lacks|was missing|is missing|was short of|had lost) (?:two|three|four|a|one|the last two|the last) (?<limb>fingers?)\\b`,
  `\\bnothing (?:below|beneath|beyond|past) ${OWNER} (?<val>left|right) (?<limb>shoulder|elbow|knee|wrist|ankle|hip)\\b`,
  `\\bthe stump of ${OWNER} ${SIDE}(?<limb>arm|wrist|hand|leg|forearm|knee)`,
  `${OWNER} (?:wooden|artificial|peg|tin|cork|false|prosthetic) (?<limb>leg|arm|hand|foot)`,
  `${OWNER} glass (?<limb>eye)`,
  `\\bpatch (?:(?<own>${NAME}|he|she|I) (?:had |has )?(?:wore|wears|worn) )?over (?:(?:his|her|my) (?<val>left|right)|one) (?<limb>eye)\\b`,
  `${SUBJECT} (?:had|has|wore|wears|walked on|walks on|stumped along on|got about on|gets about on|came home (?:on|with)) (?:an? )(?:wooden|artificial|peg|tin|glass|cork|false|prosthetic) (?<limb>leg|arm|hand|foot|eye)`,
  `(?<own>${NAME}) , with (?:his|her) (?:wooden|artificial|peg|tin|glass|cork) (?<limb>leg|arm|hand|foot|eye)`,
  `${SUBJECT} (?:had|has) no (?:(?<val>left|right) )(?<limb>arm|hand|leg|foot|eye)\\b`,
  `\\b(?<own>)[Ww]ith no (?:(?<val>left|right) )?(?<limb>arm|hand|leg|foot)\\b(?= (?:to|,))`,
  `${SUBJECT} (?:(?:was|is|went|had gone|had been) )?(?:stone |quite |totally |as good as )?blind (?:in|of) (?:the|his|her|my|one) (?:(?<val>left|right) )?(?<limb>eye)\\b`,
  `\\bwhere ${OWNER} ${SIDE}(?<limb>arm|hand|leg|foot|eye) (?:should have been|had (?:once )?been|used to be|ought to (?:be|have been)|was no longer)`,
].map(pattern);

const WHOLE = 'hands|arms|palms|fists|wrists|elbows';
/** Limbs that are there, with the word without which a pattern cannot match. */
const SHOWN: readonly (readonly [gate: RegExp, each: RegExp])[] = (
  [
    [`hands|arms|palms|fists|wrists|elbows`, `${OWNER} (?:two |both )?(?:${ADJ} ){0,2}(?<limb>${WHOLE})\\b`],
    ['both', `[Bb]oth (?:of )?${OWNER} (?:${ADJ} ){0,3}?(?<limb>hands|arms|legs|feet|eyes|palms|fists|knees)\\b`],
    ['two', `${OWNER} two (?:${ADJ} )?(?<limb>legs|feet|eyes|hands|arms)\\b`],
    ['two|both', `(?<own>)\\b(?:with|had|has) (?:two|both) (?:good|sound|sharp|perfect|seeing) (?<limb>eyes)\\b`],
    ['both', `${SUBJECT} [^,.;\\p{Lu}]{0,40}?\\bboth (?<limb>hands|arms|feet|legs|eyes|fists)\\b`],
    [
      'cross\\w*|fold\\w*',
      `${SUBJECT} (?:crossed|crosses|uncrossed|folded|folds|recrossed) (?:his|her|my|both) (?<limb>legs|ankles|arms|hands)`,
    ],
    ['legs', `\\b(?:dangl|sw[iu]ng|tuck|wrapp|spread|curl|drew up|pulled up|waggl)(?:ed|ing|s)? ${OWNER} (?<limb>legs)\\b`],
    ['ten|fingers', `${SUBJECT} [^,.;]{0,40}?\\b(?:all )?ten (?:of (?:his|her|my) )?(?<limb>fingers)\\b`],
    ['ten', `${OWNER} ten (?<limb>fingers)\\b`],
    ['both|two', `${SUBJECT} [^.;]{0,40}?\\b(?:both|two) (?:(?:of )?(?:his|her|my) )?(?:two )?(?<limb>thumbs)\\b(?! up)`],
    ['both|two', `(?:\\bboth (?:of )?)?${OWNER} (?:two )?(?<limb>thumbs)\\b(?! up)`],
    ['fingers', `${SUBJECT} [^.;]{0,40}?\\ball (?:of )?(?:his|her|my) (?<limb>fingers)\\b`],
    ['[Aa]ll', `\\b[Aa]ll (?:ten )?of ${OWNER} (?:[a-z]+ )?(?<limb>fingers)\\b`],
    [
      'five|all',
      `${SUBJECT} (?:had|has|kept|counted) (?:still )?(?:all|five|all five|all the) (?:[a-z]+ )?(?<limb>fingers) (?:of|on) (?:the|his|her|my) (?<val>left|right) hand\\b`,
    ],
    ['five', `\\b(?:all|the|with) five (?<limb>fingers) (?:of|on) ${OWNER} (?<val>left|right) hand\\b`],
    ['ten', `(?<own>)(?:^|\\b)(?:[Aa]ll )?[Tt]en (?:of (?:his|her|my) )?(?<limb>fingers|toes)\\b`],
    [
      'fingers',
      `(?:\\b(?:laced|laces|lacing|interlaced|interlaces|steepled|steeples|knotted|entwined) )?${OWNER} fingers (?:were |are )?(?:laced|interlaced|steepled|entwined|knotted|together)(?<limb>)`,
    ],
    ['toes', `${SUBJECT} [^.;]{0,40}?\\b(?:all )?ten (?:of (?:his|her|my) )?(?:[a-z]+ )?(?<limb>toes)\\b`],
    ['toes', `${OWNER} (?:all )?ten (?:[a-z]+ )?(?<limb>toes)\\b`],
    ['left|right', `${OWNER} (?:${ADJ} ){0,2}?(?<val>left|right) (?<limb>hand|arm|foot|leg|eye|fist|palm|wrist|elbow|knee)\\b`],
    ['clapped|claps|applauded|applauds', `${SUBJECT} (?:clapped|claps|applauded|applauds)(?= |$)(?! (?:him|her|me|a |an |the |eyes))`],
    [
      'other',
      `${SUBJECT} [^;]{3,60}? (?:in|with) one (?<limb>hand) (?:and|,) [^;]{0,40}?(?:in|with) the other\\b(?! (?:room|day|side|end|direction))`,
    ],
    ['other', `${SUBJECT} [^;]{3,40}? (?:first |of )?one (?<limb>hand|foot) (?:and|,) then (?:of )?the other\\b`],
    ['each|either', `${SUBJECT} [^;,]{3,40}? (?:in|with|under|on) (?:each|either) (?<limb>hand|arm|foot)\\b`],
  ] as const
).map(([gate, each]) => [new RegExp(`\\b(?:${gate})\\b`, 'u'), pattern(each)]);
/** Limbs in the absolute: "arms folded". They are the subject's. */
const BARE = pattern(
  `(?:, |with )(?<limb>hands|arms|legs|fists) (?:folded|crossed|clasped|akimbo|outstretched|spread|thrust|jammed|shoved|raised|laced|behind|apart|on (?:his|her) hips|in (?:his|her) (?:pockets|lap))\\b`,
);

const LOST_GATE =
  /\b(?:use|lack\w*|hook|stump|claw|born|Born|spared|leaves|fingers|los[ti]\w*|forfeited|sacrificed|amputat\w+|off|severed|claimed|without|minus|short|deprived|robbed|relieved|parted|stump|left|remain\w*|missing|cost\w*|gone|ended|ends|stop\w*|finish\w*|terminated|empty|pinned|sewn|stitched|folded|tucked|knotted|flapp\w+|flaps|bitten|bit|cut|torn|chopped|shot|blown|crushed|sliced|sawn|taken|took|given|blind|no|nothing|had (?:only|just|but|one|a single|an?|(?:his|her|my) (?:left |right )?(?:arm|hand|leg|eye|foot)|been|come)|wore|walked on|got about|one|one-\w+|only|single|surviving|made|oak|ash|willow|steel|iron|carbon|titanium|plastic|leather|brass|metal|wooden|artificial|peg|tin|glass|cork|false|prosthetic|where|wood|hook|come off|buried)\b/u;
const LOSS_WORD =
  /\b(?:lost|missing|empty|stump|hook|wooden|amputat\w+|artificial|phantom|prosthe\w+|used to|gone|glass|peg|tin|cork|one-\w+ed|lacked)\b/u;
const LIMB_GATE =
  /\b(?:arm|hand|leg|eye|foot|feet|sleeve|palm|fist|wrist|elbow|knee|finger|toe|forearm|thumb|ankle)s?\b|-(?:armed|legged|eyed|handed)\b|\b(?:clap|applaud)\w*/u;

function keyOf(limb: string): 'finger' | 'arm' | 'eye' | 'leg' {
  if (/^(?:finger|thumb|knuckle)/u.test(limb)) return 'finger';
  if (limb.startsWith('eye')) return 'eye';
  return /leg|foot|feet|toes|knee|ankle|hip/u.test(limb) ? 'leg' : 'arm';
}

/** How much of a limb its word names: a hand may be gone where the arm is there. */
export function extentOf(limb: string): number {
  return /^(?:hands?|foot|feet|palms?|fists?|wrists?|fingers?|thumbs?|toes|ankles)$/u.test(limb) ? 1 : 2;
}

const GOOD_EYES = /\b(?:two|both) (?:good|sound|sharp|perfect|seeing) eyes\b/u;

type Owned = Pick<Hit, 'start' | 'end' | 'ownStart'>;

function addLimb(sentence: Sentence, holder: Holder, hit: Owned, limb: string, value: string, sheet: FactSheet): void {
  const key = keyOf(limb);
  const isLost = value.startsWith('lost');
  const isGiven = isLost && /\b(?:without|where|no (?:left|right)|instead of|in (?:place|lieu) of)\b/u.test(sentence.text);
  sheet.addOf(sentence, holder, hit, {
    rule: key === 'eye' ? 'continuity/appearance' : 'continuity/hand',
    key: `limb:${key}`,
    value,
    low: extentOf(limb),
    traits: GOOD_EYES.test(sentence.text) ? ['good'] : [],
    mode: !isLost ? 'now' : isGiven ? 'given' : 'ever',
    stanceEnd: isGiven ? hit.start : hit.end,
  });
}

interface Meant {
  readonly holder: Holder;
  readonly start: number;
}

/** Whose a limb is that has no owner of its own: the subject's, or the only one's the sentence speaks of. */
function bareOwner(sentence: Sentence, at: number): Meant | undefined {
  return subjectOf(sentence, at, false) ?? soleOf(sentence);
}

/** From where to where words say that a limb is gone, before or after it; for a sleeve, that it is empty. */
function goneAt(text: string, { match, start, end }: Hit, limb: string): { readonly start: number; readonly end: number } | undefined {
  const after = text.slice(end);
  if (/^(?:sleeve|cuff|trouser)/u.test(limb)) {
    if (EMPTY.test(match[0])) return { start, end };
    const empty = SLEEVE.exec(after);
    return empty ? { start, end: end + empty[0].length } : undefined;
  }
  const gone = GONE.exec(after);
  if (gone) return { start, end: end + gone[0].length };
  const before = text.slice(Math.max(0, start - 40), start + (match[0].startsWith(' ') ? 1 : 0));
  const taken = LOOSENED.test(after) ? null : (TAKEN.exec(before) ?? COST.exec(before) ?? TAKER.exec(before) ?? offAt(before, after));
  return taken ? { start: start - before.length + taken.index, end } : undefined;
}

/** "They had taken his arm off". */
function offAt(before: string, after: string): RegExpExecArray | null {
  return /^ (?:clean )?(?:off\b|away\b|(?:just )?(?:below|above|at) the (?:knee|elbow|wrist|shoulder|hip|ankle))(?! (?:the|his|her|my) (?:[a-z]+ )?(?:table|wheel|rail|shoulder|knee|desk|door|arm|chair|bar))/u.test(
    after,
  )
    ? /\b(?:taken|took|cut|sawn|sawed|blown|blew|torn|tore|shot|bitten|bit|lopped|hacked|sliced|had) $/u.exec(before)
    : null;
}

/** "Lost his hand in the crowd", "took off his glove hand". */
const LOOSENED = /^ (?:of|on|around|over|out|hanging|free|open|un|bare|by|up|down|against|resting|lying|in (?:hers|his|the crowd))\b/u;

function readNoun(sentence: Sentence, hit: Hit, sheet: FactSheet): boolean {
  const limb = hit.part('limb');
  const gone = goneAt(sentence.text, hit, limb);
  if (!gone) return false;
  const paid = COST.exec(sentence.text.slice(Math.max(0, hit.start - 40), hit.start))?.groups;
  const own = hit.own || (paid?.['who'] ?? paid?.['paid'] ?? '');
  const named = own === '' ? undefined : holderOf(own);
  const ownStart = named ? Math.max(0, sentence.text.lastIndexOf(own, hit.end)) : hit.start;
  const meant = named ? { holder: named, start: ownStart } : own === '' ? bareOwner(sentence, hit.start) : undefined;
  if (!meant) return false;
  const whole = { start: Math.min(gone.start, meant.start), end: gone.end, ownStart: meant.start };
  addLimb(sentence, meant.holder, whole, limb, `lost ${hit.val}`.trim(), sheet);
  return true;
}

/** Limbs that are gone; true when any is. */
function readLost(sentence: Sentence, sheet: FactSheet): boolean {
  let isLoss = false;
  if (!occursIn(LOST_GATE, sentence.text)) return isLoss;
  for (const hit of hitsOf(sentence, NOUN)) if (readNoun(sentence, hit, sheet)) isLoss = true;
  for (const each of LOST) {
    for (const hit of hitsOf(sentence, each)) {
      const { own } = hit;
      const bare = own === '' ? bareOwner(sentence, hit.start) : undefined;
      const holder = bare?.holder ?? holderOf(own);
      const limb = /\b(?:foot|leg|boot|stairs|knee)\b/u.test(sentence.text)
        ? hit.part('limb').replace('one', 'leg')
        : hit.part('limb').replace('one', 'arm');
      if (holder) addLimb(sentence, holder, bare ? { ...hit, ownStart: bare.start } : hit, limb, `lost ${hit.val}`.trim(), sheet);
      isLoss = true;
    }
  }
  return isLoss;
}

/** "She was the captain's right hand." */
function isFigure(text: string, { start, val }: Hit): boolean {
  return val !== '' && /\b(?:was|is|be|been|become|became|as|being|and) $/u.test(text.slice(0, start));
}

/** So far from a limb words of loss may tell of it. */
const NEAR_LOSS = 40;

/** Whether a limb stands beside words of loss; a limb with a side of its own may stand farther off in the sentence. */
function isLossNear(text: string, { start, end, val }: Hit): boolean {
  return LOSS_WORD.test(val === '' ? text : text.slice(Math.max(0, start - NEAR_LOSS), end + NEAR_LOSS));
}

/** Limbs that are there. */
function readShown(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  for (const [gate, each] of SHOWN) {
    if (!gate.test(text)) continue;
    for (const hit of hitsOf(sentence, each)) {
      if (isLossNear(text, hit)) continue;
      const meant = hit.own === '' ? (subjectOf(sentence, hit.start, false) ?? meantAt(sentence, hit)) : undefined;
      const holder = isFigure(text, hit) ? undefined : (meant?.holder ?? holderOf(hit.own));
      const limb = hit.part('limb') || 'hands';
      if (!holder) continue;
      const where = meant ? { ...hit, ownStart: meant.start } : hit;
      // Ten toes are on two feet.
      if (limb === 'toes') sheet.addOf(sentence, holder, where, { rule: 'continuity/hand', key: 'limb:toe', value: 'both', low: 1 });
      addLimb(sentence, holder, where, limb, hit.val === '' ? 'both' : hit.val, sheet);
    }
  }
}

/** "Had her hands full", "threw up his hands", "when he still had both arms". */
const NO_LIMBS =
  /\bhands (?:full|tied|clean)\b|\b(?:threw|throws) up (?:his|her|my) hands\b|\b(?:wash(?:ed|es)|on|off|in|into|out of) (?:his|her|my) (?:own |good |capable )?hands (?:of (?:it|him|her|the)|now|again)|\b(?:still|once) had (?:both|two)\b|\bboth (?:arms|hands|legs|eyes|feet) again\b|\bboth eyes (?:firmly )?on the main\b|\b(?:might|would|could) have\b/u;

/** Limbs that are gone, and limbs that are used. */
export function readLimbs(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(LIMB_GATE, text) || readLost(sentence, sheet) || occursIn(NO_LIMBS, text)) return;
  readShown(sentence, sheet);
  if (occursIn(LOSS_WORD, text)) return;
  for (const match of matchesOf(BARE, text)) {
    const meant = subjectOf(sentence, match.index, false);
    const hit = { start: match.index, end: match.index + match[0].length, ownStart: meant?.start ?? 0 };
    if (meant) addLimb(sentence, meant.holder, hit, match.groups?.['limb'] ?? '', 'both', sheet);
  }
}
