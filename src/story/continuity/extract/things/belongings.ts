import { pastBase, presentBase } from '../../lexicon/verbs.js';
import { matchesOf } from '../../grammar/matches.js';
import { ADJ, groupOf, NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet } from '../fact.js';
import { FATE_GATE, type Gone, goneIn } from './fates.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { KEPT, PAPERS, STORED } from '../../lexicon/keepsakes.js';
import { isNone, isNothingTaken, isNoThing } from './noThings.js';
import { ThingFinder } from './ownedThings.js';
import { blotted } from './thingPhrase.js';
import { meantAt, soleOf } from '../subject.js';

/** Words that end a noun phrase. */
const ENDS = new Set(
  'and or but of in on at to with for from by as was were is are had has have would could who which that when while into onto over under through about against back away down up out off again overboard still now once too there here aside apart behind across along among after before until because so than then where if not never also all both somewhere between inside outside without during ago year years last yesterday today tonight this that these those each every some any no the a an it him them me us you they he she we i long till upon like than such more most very himself herself myself itself'.split(
    ' ',
  ),
);
const OWN = pattern(
  `(?<own>\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|\\b(?:[Tt]he|[Tt]hat|[Tt]his|[Oo]ur)|${NAME} 's) (?:(?:[a-z]+ ){0,2}[a-z]+ 's )?(?:only |last |one and only |one |same |very )?(?:pair of )?(?=[a-z])`,
);
const WORD = /^[a-z]+(?:-[a-z]+)*$/u;

/** Verbs they may be, but hardly after a "silver". */
const THINGS_TOO =
  /^(?:spoons|forks|combs|dishes|cups|saddles|lamps|clocks|watches|boots|chairs|coins|hammers|pens|nails|brushes|buttons|beads)$/u;

function isVerb(word: string): boolean {
  return (
    pastBase(word) !== undefined ||
    (presentBase(word) !== undefined && !THINGS_TOO.test(word)) ||
    /^(?:[a-z]{2,}ed|blew|sank|slid|went|goes|lay|lies)$/u.test(word)
  );
}

/** "Let the dagger sink." */
const LET = /\b(?:lets?|watch(?:ed|es)|saw|sees?|seen|mak(?:es?|ing)|made) $/u;
const SINKS = /^(?:sink|fall|drop|drift|slide|slip|roll|float|burn|vanish|go|die|fly|tumble|disappear|drown)$/u;

/** The words of a noun phrase, from its owner on. */
function phraseFrom(rest: string, isLet: boolean): string[] {
  const words: string[] = [];
  const all = rest.split(' ', 8);
  for (const [at, word] of all.entries()) {
    const isEnd =
      !WORD.test(word) || ENDS.has(word) || (words.length > 0 && (word.endsWith('ly') || isVerb(word) || (isLet && SINKS.test(word))));
    // "The ledger page by page"
    if (isEnd || words.length === 5 || (at > 0 && all[at + 1] === 'by' && all[at + 2] === word)) break;
    words.push(word);
  }
  return words;
}

/** "The dealer gave Anna ten pounds for the cello." */
const PAID = pattern(
  `\\b(?:gave|gives|paid|pays|handed|hands) (?<own>${NAME}|him|her|me) (?:[a-z-]+ ){1,3}(?:pounds|shillings|dollars|guineas|francs|marks|crowns|pence|euros|roubles|sovereigns|lire|cents) for the\\b`,
);

/** Who takes things has none of them: "Robbers took the chalice". */
const TAKERS =
  /^(?:Robbers|Thieves|Burglars|Bailiffs|Soldiers|Looters|Vandals|Gypsies|Poachers|Bandits|Brigands|Pirates|Raiders|Smugglers|Footpads|Highwaymen|Pickpockets|Mice|Rats|Moths)$/u;

/** The only one the sentence speaks of, unless they have nothing of what it tells: of "the bell of Arden" no Arden is the owner. */
function soleKeeperOf(sentence: Sentence, thing: string): Holder | undefined {
  const holder = soleOf(sentence)?.holder;
  const isNamed = holder?.kind === 'name' && (TAKERS.test(holder.text) || sentence.text.includes(`${thing} of ${holder.text}`));
  return isNamed ? undefined : holder;
}

/** Whether nothing but the thing itself is told by what stands before it. */
export function isPlainly(own: string): boolean {
  return /^(?:the|that|this|our)$/iu.test(own);
}

/** Whose a thing is that is told of with "the": the only one's the sentence speaks of, or theirs who are paid for it; else its own. */
export function keeperOf(sentence: Sentence, thing: string): Holder {
  const paid = matchesOf(PAID, sentence.text)[0];
  return soleKeeperOf(sentence, thing) ?? (paid && holderOf(groupOf(paid, 'own'))) ?? { kind: 'role', text: thing };
}

/** "Tom gave Ada the book": it was his. */
function giverIn(sentence: Sentence, { how, start, end }: Gone): Holder | undefined {
  return how === 'given away' ? meantAt(sentence, { start, end })?.holder : undefined;
}

/** What no wall leaves whole. */
const FRAGILE =
  /\b(?:vase|cup|mug|glass|goblet|tumbler|bottle|decanter|plate|dish|bowl|jug|pitcher|teapot|saucer|mirror|lamp|lantern|clock|watch|fiddle|violin|viola|guitar|cello|lute|mandolin|banjo|ukulele|doll|figurine|statuette|ornament|telephone|phone|camera|radio|wireless|laptop|urn|pot|bust|china|crockery|gramophone|violins|records?|eggs?)$/u;

/** "Smashed the bat into the wall": it may be whole. */
function isMerelyHit(text: string, { how, end }: Gone, start: number, phraseEnd: number): boolean {
  const isBare = how === 'destroyed' && end === phraseEnd;
  return (
    isBare &&
    !/\b(?:shredd(?:ed|s)|demolish(?:ed|es)|destroy(?:ed|s)|scrapped|scuttled|dismantled|t[oe]re up|torn up|ripped up|cut up|chopped up|broke up|melted down) $/u.test(
      text.slice(0, start),
    ) &&
    !FRAGILE.test(text.slice(0, phraseEnd)) &&
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
    if (isNothingTaken(thing)) continue;
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
    // "Her father 's letter" is hers to burn.
    const own = thing.own.replace(/^((?:[Hh]is|[Hh]er|[Mm]y)|[A-ZÀ-Þ]\S+ 's) [a-z]+ 's$/u, '$1');
    const holder = /^(?:the|one)$/iu.test(own) ? keeperOf(sentence, thing.thing) : holderOf(own);
    const start = at[thing.start] ?? 0;
    const hit = { start, end: Math.max(gone.end, start + 1), ownStart: start };
    const phrase = [...thing.mods, thing.thing].join(' ');
    if (holder) sheet.addOf(sentence, holder, hit, { rule: 'continuity/object', key: `own:${phrase}`, value: gone.how, mode: 'ever' });
  }
}

/** The letters that somebody burned are theirs, whichever they are. */
function areTheirs(sentence: Sentence, noun: string, end: number): boolean {
  return noun === 'letters' && !/^ (?:from|about|to|of) /u.test(sentence.text.slice(end)) && soleOf(sentence)?.holder.kind === 'name';
}

/** Whose a thing is of which it is told what became of it. */
function loserOf(sentence: Sentence, gone: Gone, own: string, thing: string): Holder | undefined {
  if (!isPlainly(own)) return holderOf(own);
  const keeper = giverIn(sentence, gone) ?? keeperOf(sentence, thing);
  const isTaker = keeper.kind === 'name' && new RegExp(`\\bto (?:the )?${keeper.text}\\b`, 'u').test(sentence.text.slice(gone.start));
  return isTaker ? { kind: 'role', text: thing } : keeper;
}

/** What becomes of the thing that is told of after an owner or "the". */
function readOwned(sentence: Sentence, match: RegExpExecArray, sheet: FactSheet): void {
  const { text } = sentence;
  const from = match.index + match[0].length;
  const words = phraseFrom(text.slice(from), LET.test(text.slice(0, match.index)));
  const own = match.groups?.['own'] ?? '';
  const isPlain = isPlainly(own);
  // From the longest phrase down: a clasp knife is no clasp.
  for (let size = words.length; size > 0; size--) {
    const phrase = words.slice(0, size).join(' ');
    const head = words[size - 1] ?? '';
    const end = from + phrase.length;
    const gone = isNone(phrase, head, isPlain && !areTheirs(sentence, head, end))
      ? undefined
      : goneIn(text, match.index, end, size === words.length);
    if (!gone || (isPlain && isMerelyHit(text, gone, match.index, end))) continue;
    const holder = loserOf(sentence, gone, own, head);
    const isDenied = /\b(?:never|nothing|no|nobody)\b/u.test(text.slice(gone.start, gone.end));
    const hit = { start: gone.start, end: gone.end, ownStart: match.index };
    const said = { rule: 'continuity/object', key: `own:${phrase}`, value: gone.how, mode: 'ever' } as const;
    if (holder)
      sheet.addOf(blotted(sentence, match.index, gone.from ?? end), holder, hit, { ...said, stanceEnd: isDenied ? gone.start : gone.end });
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

const OWNERS = new Set(['his', 'her', 'my', "'s", 'the', 'that', 'this', 'our']);

/** Every word that may name what is somebody's in a sentence. */
export function ownedIn({ words }: Sentence): string[] {
  const owned: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const isOwned = /^(?:an?|one)$/u.test(words[at] ?? '') && /^(?:owned|owns|drove|drives|keeps)$/u.test(words[at - 1] ?? '');
    if (!isOwned && !OWNERS.has(words[at]?.toLowerCase() ?? '')) continue;
    for (let next = at + 1; next < at + 5; next++) {
      const word = words[next] ?? '';
      if (!WORD.test(word) || ENDS.has(word)) break;
      if (!isNoThing(word)) owned.push(word);
    }
  }
  return owned;
}
