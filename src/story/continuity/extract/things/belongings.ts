import { pastBase, presentBase } from '../../lexicon/verbs.js';
import { everyMatch, matchesOf, occursIn } from '../../grammar/matches.js';
import { ADJ, NAME, pattern } from '../../grammar/pattern.js';
import { isOfTheWorld } from '../../grammar/stance.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet } from '../fact.js';
import { FATE_GATE, type Gone, goneIn } from './fates.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { isKin, isRole, KIN } from '../../lexicon/nouns.js';
import { KEPT, PAPERS, STORED } from '../../lexicon/keepsakes.js';
import { ThingFinder } from './ownedThings.js';
import { meantAt, soleOf } from '../subject.js';

/** What is lost and found again in the same breath, or is no thing at all. */
const NO_THING = new Set(
  `temper mind way voice breath balance footing patience nerve nerves life heart head place job post faith hope interest grip hold sight hearing appetite memory memories courage composure virtue innocence
  money fortune soul time chance attention thoughts gaze glance eyes eye thread words word face reason senses hair husband wife son sons daughter mother father brother sister sisters brothers parents child children friend
  friends family arm arms leg legs hand hands finger fingers foot feet teeth tooth mouth lips nose ear ears shoulder shoulders back neck knee knees body skin blood tongue throat chest home house land
  country kingdom title name youth strength power control confidence dignity pride reputation honour honor freedom liberty sleep rest peace bearings weight self trade business company crew men people
  silence promise oath vow word heart fear anger rage guard fast turn turns case seat seats vote game bet savings inheritance share shares wages trust love own dreams dream past future work studies
  bread food meal dinner supper lunch breakfast tea coffee cigarette cigar match matches shot anchor ship things clothes belongings luggage line lines share half rest best duty post station position way
  daughters virginity religion licence license beauty looks figure health sanity wits marbles cool tail nose cheek cheeks face finger thumb ankle wrist rib ribs thigh`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Whether a noun names nothing that is lost for good, put away or kept anywhere. */
export function isNoThing(noun: string): boolean {
  return NO_THING.has(noun);
}

/** Words that end a noun phrase. */
const ENDS = new Set(
  'and or but of in on at to with for from by as was were is are had has have would could who which that when while into onto over under through about against back away down up out off again overboard still now once too there here aside apart behind across along among after before until because so than then where if not never also all both somewhere between inside outside without during ago year years last yesterday today tonight this that these those each every some any no the a an it him them me us you they he she we i long till upon like than such more most very himself herself myself itself'.split(
    ' ',
  ),
);
const OWN = pattern(
  `(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|\\b[Tt]he|${NAME} 's) (?:[a-z]+ 's )?(?:only |last |one and only |one )?(?:pair of )?(?=[a-z])`,
);
const WORD = /^[a-z]+(?:-[a-z]+)*$/u;

function isVerb(word: string): boolean {
  return (
    pastBase(word) !== undefined || presentBase(word) !== undefined || /^(?:[a-z]{2,}ed|blew|sank|slid|went|goes|lay|lies)$/u.test(word)
  );
}

/** The words of a noun phrase, from its owner on. */
function phraseFrom(rest: string): string[] {
  const words: string[] = [];
  for (const word of rest.split(' ', 6)) {
    const isEnd = !WORD.test(word) || ENDS.has(word) || (words.length > 0 && (word.endsWith('ly') || isVerb(word)));
    if (isEnd || words.length === 5) break;
    words.push(word);
  }
  return words;
}

/** Nouns of what cannot be held. */
const ABSTRACT = /(?:tion|sion|ness|ity|ment|ance|ence|ship|hood|ism|dom|ing|ly|ed)$/u;
/** There are several of these in any story, or they come back by themselves. */
const ANYWHERE =
  /^(?:door|window|wall|floor|room|fire|light|lights|water|rain|snow|sun|moon|wind|sky|sea|road|path|street|crowd|man|woman|boy|girl|people|men|women|others?|train|bus|cab|taxi|ice|ground|grass|dust|smoke|air|sound|noise|silence|dark|darkness|day|night|morning|evening|afternoon|summer|winter|spring|autumn|week|month|year|hour|minute|moment|first|last|rest|one|two|three|end|side|top|bottom|back|front|way|place|world|city|town|village|country|police|enemy|dead|thing|table|bread|tea|coffee|wine|food|match|matches|news|curtain|curtains|leaves|leaf|branch|branches|stairs|steps|corner|bank|shore|tide|waves?|river|stream|clouds?|stars?|line|rope|bird|dog|cat|horse|horses|money|paper|papers|letters|words|body|bodies|same|whole|half|other|second|third|surface|edge|pieces|glass|ball|stone|stones|old|young|poor|spell|storm|engine|body|shell|ship|party|war|battle|case|trail|thread|signal|connection|crew|picture|branch|stick|wood|log|logs|plan|spirit|mood|habit|kid|ground|point|group|deal|car|game|song)$/u;

/** What burns, breaks and vanishes in a manner of speaking: looks, limbs, landscapes. */
const IN_A_MANNER =
  /^(?:glare|gaze|stare|glance|look|smile|grin|expression|frown|wrists?|eyes?|ears?|cheeks?|face|skin|throat|lungs?|chest|stomach|shoulders?|legs?|arms?|knees?|feet|foot|fingers?|hands?|muscles?|bones?|blood|heart|mind|temper|forest|woods|trees?|jungle|island|hills?|mountains?|fields?|horizon|structures?|megastructures?|buildings?)$/u;

/** Whose a thing is that is told of with "the": the only one's the sentence speaks of; else its own. */
export function keeperOf(sentence: Sentence, thing: string): Holder {
  return soleOf(sentence)?.holder ?? { kind: 'role', text: thing };
}

/** "Tom gave Ada the book": it was his. */
function giverIn(sentence: Sentence, { how, start, end }: Gone): Holder | undefined {
  return how === 'given away' ? meantAt(sentence, { start, end })?.holder : undefined;
}

/** "Smashed the bat into the wall": it may be whole. */
function isMerelyHit(text: string, { how, end }: Gone, phraseEnd: number): boolean {
  const isBare = how === 'destroyed' && end === phraseEnd;
  return (
    isBare &&
    /^(?: ?$| (?:into|against|onto|on|at|down|over|across|through|between|in|with|and|under|back|aside)\b)/u.test(text.slice(phraseEnd))
  );
}

/** So many characters from a thing its fate may be told. */
const NEAR = 60;
const FATE_WORDS = new RegExp(FATE_GATE.source, 'gu');
const IT = pattern(
  `(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|\\b[Tt]he(?: [a-z]+ 's)?|${NAME} 's) (?<phrase>(?:${ADJ} ){0,2}?(?<thing>[a-z]{3,}))(?= (?:and|out|from|in|on|,|;|—|for|to|of|that|which)\\b| [,;:—])[^.]{0,80}?[,;:—] (?:and |but |for |when |since |because )?(?<it>it|them|both)\\b`,
);

/** "She reached for the compass; it had burned": a pronoun that takes a thing up. */
function readTakenUp(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  for (const match of matchesOf(IT, text)) {
    const { own = '', phrase = '', thing = '', it = '' } = match.groups ?? {};
    if (NO_THING.has(thing) || ANYWHERE.test(thing) || IN_A_MANNER.test(thing) || ABSTRACT.test(thing)) continue;
    const end = match.index + match[0].length;
    const gone = goneIn(text, end - it.length, end, true);
    const isPlain = own.toLowerCase() === 'the';
    const holder = isPlain ? keeperOf(sentence, thing) : holderOf(own);
    if (!gone || !holder) continue;
    const hit = { start: match.index, end: gone.end, ownStart: match.index };
    sheet.addOf(sentence, holder, hit, { rule: 'continuity/object', key: `own:${phrase}`, value: gone.how, mode: 'ever' });
  }
}

const FINDER = new ThingFinder(`${KEPT}|${STORED}|${PAPERS}`);
const TAKES = /\b(?:it|them)\b/gu;

/** "She carried the compass to the stove and burned it." */
function readBy(sentence: Sentence, sheet: FactSheet): void {
  const { text, at } = sentence;
  for (const match of matchesOf(TAKES, text)) {
    const gone = goneIn(text, match.index, match.index + match[0].length, true);
    if (!gone) continue;
    const things = FINDER.in(sentence).filter(({ to }) => (at[to] ?? 0) < match.index);
    const [thing] = things;
    if (!thing || things.some((each) => each.thing !== thing.thing) || !/^(?:the|his|her|my|one|.* 's)$/iu.test(thing.own)) continue;
    const holder = /^(?:the|one)$/iu.test(thing.own) ? keeperOf(sentence, thing.thing) : holderOf(thing.own);
    const start = at[thing.start] ?? 0;
    const hit = { start, end: Math.max(gone.end, start + 1), ownStart: start };
    const phrase = [...thing.mods, thing.thing].join(' ');
    if (holder) sheet.addOf(sentence, holder, hit, { rule: 'continuity/object', key: `own:${phrase}`, value: gone.how, mode: 'ever' });
  }
}

/** Whether the last word of a phrase names no thing that can be gone for good. */
function isNone(phrase: string, head: string, isPlain: boolean): boolean {
  if (NO_THING.has(head) || IN_A_MANNER.test(head) || head.length < 3) return true;
  const isCommon = ANYWHERE.test(head) && traitsOf(phrase).length === 0;
  return isPlain && (isCommon || ABSTRACT.test(head) || isKin(head) || isRole(head));
}

const PLAYED = /\b(?:played|plays|playing|painted|paints) $/u;

/** A sentence with a thing in it blotted out, every letter in its place: nobody only imagines a photograph that is burned, and who plays a violin has it. */
function blotted(sentence: Sentence, start: number, end: number): Sentence {
  const { text } = sentence;
  const from = start - (PLAYED.exec(text.slice(0, start))?.[0].length ?? 0);
  return { ...sentence, text: `${text.slice(0, from)}${'_'.repeat(end - from)}${text.slice(end)}` };
}

/** What becomes of the thing that is told of after an owner or "the". */
function readOwned(sentence: Sentence, match: RegExpExecArray, sheet: FactSheet): void {
  const { text } = sentence;
  const from = match.index + match[0].length;
  const words = phraseFrom(text.slice(from));
  const own = match.groups?.['own'] ?? '';
  const isPlain = own.toLowerCase() === 'the';
  // From the longest phrase down: a clasp knife is no clasp.
  for (let size = words.length; size > 0; size--) {
    const phrase = words.slice(0, size).join(' ');
    const head = words[size - 1] ?? '';
    const end = from + phrase.length;
    const gone = isNone(phrase, head, isPlain) ? undefined : goneIn(text, match.index, end, size === words.length);
    if (!gone || (isPlain && isMerelyHit(text, gone, end))) continue;
    const holder = isPlain ? (giverIn(sentence, gone) ?? keeperOf(sentence, head)) : holderOf(own);
    const isDenied = /\b(?:never|nothing|no|nobody)\b/u.test(text.slice(gone.start, gone.end));
    const hit = { start: gone.start, end: gone.end, ownStart: match.index };
    const said = { rule: 'continuity/object', key: `own:${phrase}`, value: gone.how, mode: 'ever' } as const;
    if (holder) sheet.addOf(blotted(sentence, match.index, end), holder, hit, { ...said, stanceEnd: isDenied ? gone.start : gone.end });
    return;
  }
}

/** What becomes of things: "her accordion", "the accordion". */
export function readBelongings(sentence: Sentence, sheet: FactSheet): void {
  const triggers = matchesOf(FATE_WORDS, sentence.text).map(({ index }) => index);
  if (triggers.length === 0) return;
  readTakenUp(sentence, sheet);
  readBy(sentence, sheet);
  for (const match of matchesOf(OWN, sentence.text)) {
    const end = match.index + match[0].length;
    if (triggers.some((at) => at > match.index - NEAR && at < end + NEAR)) readOwned(sentence, match, sheet);
  }
}

const OWNERS = new Set(['his', 'her', 'my', "'s", 'the']);

/** Every word that may name what is somebody's in a sentence. */
export function ownedIn({ words }: Sentence): string[] {
  const owned: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const isOwned = /^(?:an?|one)$/u.test(words[at] ?? '') && /^(?:owned|owns|drove|drives|keeps)$/u.test(words[at - 1] ?? '');
    if (!isOwned && !OWNERS.has(words[at]?.toLowerCase() ?? '')) continue;
    for (let next = at + 1; next < at + 5; next++) {
      const word = words[next] ?? '';
      if (!WORD.test(word) || ENDS.has(word)) break;
      if (!NO_THING.has(word)) owned.push(word);
    }
  }
  return owned;
}

/** Words that say little of which thing is meant. */
const PLAIN = new Set(
  'old little small big great own beloved precious good best favourite favorite only dear fine beautiful battered heavy worn cherished poor whole prized treasured trusty cheap new-looking long short second-hand late fathers worthless ancient ugly lovely pretty splendid magnificent faithful famous inherited once-fine'.split(
    ' ',
  ),
);

/** The words of a thing's phrase that tell it from others of its kind: "straw" of a straw hat. */
export function traitsOf(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .slice(0, -1)
    .filter((word) => !PLAIN.has(word));
}

/** Said of what is not at hand. */
const LEFT =
  /\b(?:(?:needed|needs|wanted|wants|forgot|forgotten|felt for) (?:his|her|my|the)\b|[Bb]efore the (?:fire|flood|war|sale|crash)|as (?:it|they) (?:was|were|had been)|still see|[Bb]efore (?:it|they|that|all that|all this)\b|[Bb]ack when|[Ii]n the days when|fallen asleep|fell asleep|ashes|pieces|fragments|remains|stump|burnt|burned|broken|shattered|smashed|torn|charred|mended|repaired|glued|rebuilt|replac\w+|copy|bought back|restored|spare|recovered|missing|gone|lost|losing|missed|misses|mourn\w*|without (?:his|her|my|it)|empty (?:case|place|hook|peg|box|space|stall)|had (?:been|kept|held|lain|stood|belonged)(?! (?:there |in [a-z ]+ |on [a-z ]+ )?(?:ever|always|(?:his|her|my) own))|would have|used to|wished|where (?:his|her|the|my) [a-z ]+ (?:had|used)|instead|sold|pawned|given|stolen|not there|absence|thought of|thinks of|regretted|regrets|cursed|searched|search(?:ed|ing)? for|look(?:ed|ing|s) for|hunt(?:ed|ing) for|ask(?:ed|s) (?:after|about)|for want of|insurance|bought|(?:found|finds) (?:his|her|my|the|it|them) (?:[a-z-]+ ){0,3}?(?:again|at last|after all|in the (?:ashes|ruins|mud|river|shop|market|window))|price of|story of|memory of|photograph of|picture of|drawing of|mind 's eye|in (?:his|her|my) mind\b|pawnshop|pawnbroker|saleroom|auction|museum|dealer)\b/u;
const PATTERNS = new Map<string, RegExp>();

/** A thing of somebody's that a sentence has as though it were at hand. */
export interface AtHand {
  readonly own: string;
  /** Whether it is told of as of one more: "owned a van". */
  readonly isAnew: boolean;
  /** Its noun phrase without the owner. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Whose a thing is said to be in a sentence as though it were at hand. */
export function atHand(sentence: Sentence, thing: string): readonly AtHand[] {
  if (!sentence.text.includes(thing) || occursIn(LEFT, sentence.text)) return [];
  if (PATTERNS.size > 500) PATTERNS.clear();
  const each =
    PATTERNS.get(thing) ??
    pattern(
      `(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|\\b[Tt]he(?: [a-z]+ 's)?|${NAME} 's) (?:(?:${KIN}) 's )?(?<phrase>(?:${ADJ} ){0,3}?${thing})\\b(?! 's|-)|\\b(?:had had|has had|owned|owns|had owned|keeps|drove|drives) (?:an?|the same|one) (?<anew>(?:${ADJ} ){0,2}?${thing})\\b(?! 's|-)`,
    );
  PATTERNS.set(thing, each);
  return everyMatch(each, sentence.text).flatMap((match) => {
    const { own = 'the', anew = '' } = match.groups ?? {};
    const phrase = match.groups?.['phrase'] ?? anew;
    const end = match.index + match[0].length;
    if (/\b(?:new|other|second|frame)\b/u.test(phrase)) return [];
    return isOfTheWorld(blotted(sentence, match.index, end), match.index, end)
      ? [{ own, phrase, isAnew: anew !== '', start: match.index, end }]
      : [];
  });
}

/** Of these one has a part in hand, and so the whole. */
const PART =
  /\b(?:pages?|leaves|leaf|strings?|lid|edge|rim|handle|back|arms?|seat|bonnet|wheel|keys|neck|sides?|bottom|top|front|face|door|drawers?|spine|cover|mouth|bowl|blade|hilt|straps?|clasp|wick|flame|cord|chain|sleeves?|collar|pockets?|brim|stem|engine) of $/u;

const HANDLED =
  /\b(?:got|hold of|has|had|gets|with|using|from|out of|into|at|on|in|under|against|through|over|to|across|onto|inside|aboard|beside|by|behind|[a-z]{2,}(?:ed|es|s)|took|put|held|drew|hung|lit|wore|drove|wound|rode|read|shook|slid|spread|swung|stuck|shut|laid|set|sent|brought|caught|kept|threw|blew|rang|sat down at|found|raised|and)(?: (?:up|down|out|off|on|open|back|over|away|again|in))? $/u;
const DOING =
  /^ (?:[a-z]+ly |still |now )?(?:[a-z]{2,}(?:ed|s)|lay|stood|sat|hung|rang|swung|shone|stuck|fell|slid|lit|was (?:in|on|at|still|where|there|by|warm|cold|heavy|open|safe|[a-z]+ing)|is (?:in|on|at|still))\b/u;

/** A wreck may be looked at. */
const LOOKED = /\b(?:look|star|glanc|gaz|point|nodd?)(?:ed|e?s) (?:back |up |down |over )?at $/u;

/** Whether a thing told of with "the" is there: something is done with it, or it does something. */
export function isInUse(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 40);
  const [next = ''] = after.trimStart().split(' ', 1);
  const isDone = HANDLED.test(before) || PART.test(before) || pastBase(before.trimEnd().split(' ').at(-1) ?? '') !== undefined;
  return (isDone && !LOOKED.test(before)) || DOING.test(after) || (after.startsWith(' ') && pastBase(next) !== undefined);
}
