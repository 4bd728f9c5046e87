import { holderOf, type Holder } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import type { Sentence } from '../../grammar/types.js';
import { genderOfNoun, isKin, isPet, isRole } from '../../lexicon/nouns.js';
import { FURNITURE, STORED } from '../../lexicon/keepsakes.js';
import { isNoThing } from './noThings.js';
import { traitsOf, withoutPictures } from './thingPhrase.js';
import type { FactSheet } from '../fact.js';
import { isNobodys, type OwnedThing, ThingFinder } from './ownedThings.js';
import { outerOf, type Spot, spotsIn } from './spots.js';
import { soleOf } from '../subject.js';

const HEAVY = new ThingFinder(FURNITURE);
const LIGHT = new ThingFinder(STORED);

/** It is there for good. */
const LASTING =
  /\b(?:always|ever|never|usual|kept|keeps?|stored?|stores|lived|lives|belong(?:ed|s)|(?:its|their|one|only|proper|right|usual|very) (?:old )?(?:place|spot|home|hook|nail|peg|shelf)|too heavy|nowhere else|(?:for|in|all these|these) (?:[a-z]+ )?years|years before|since|as long as|(?:had|has) (?:stood|hung|lain))\b/u;
/** It is where it was put, and nobody has moved it. */
const STILL =
  /\b(?:nobody (?:has |had )?(?:ever )?(?:moved|touched)|not (?:once )?(?:been )?(?:moved|shifted|touched)|hasn't moved|hadn't moved|there (?:it|they) (?:had |has )?(?:stayed|remained)|all along|from the (?:beginning|first|start)|(?:just |exactly |right )?where (?:\S+ ){1,2}?(?:had |has )?(?:first )?(?:put|left|hidden|hid|laid|placed)|in the first place|(?:left|leaving|put|putting|laid|laying) (?:it|them) there|still (?:[a-z]+ ){0,2}(?:in|on|under|behind|at|beneath|inside)|(?:never|not|\w+n't) (?:once )?(?:left|been (?:out|off|away|anywhere|nearer|in any|on any))|never (?:once )?(?:hung|stood|lain|been kept|been) (?:anywhere|in any|on any|out|off)|the whole time|all (?:(?:that|the|this|these|those) )?(?:while|time|week|day|days|month|year|years|winter|summer|spring|autumn|night|morning|afternoon|evening)\b|untouched since|ever since (?:he|she|they|I|it|the|that)|since the day|where (?:it|they) (?:had |has )?(?:been|lain|stood|hung|always) (?:ever|all|since|the whole))\b/u;
/** It was hidden there, to stay. */
const HIDDEN =
  /\b(?:hid|hides|hidden|hiding|[Oo]nly (?:\S+ ){1,4}(?:knew|knows)|[Nn](?:obody|o one) (?:\S+ ){1,3}(?:knew|knows)|buried|think to look|would look|forg[eo]t(?:s)? about it|until (?:somebody|someone|he|she|I) (?:needs?|needed|comes?|came|want(?:s|ed))|nobody would)\b/u;
const PUT = /\b(?:put|puts|left|leaves|placed|laid|lays|locked|locks|stowed|slipped|dropped|drops|tucked|hung|hangs)\b/u;
const PUT_IT =
  /\b(?:put|puts|left|leaves|placed|laid|lays|locked|locks|stowed|tucked|hung|hangs) (?:it|them) (?:back )?(?:in|on|under|behind|at|inside|beneath|away|into)\b/u;
const ELSEWHERE =
  /(?<!(?:not|never|ever|nobody|nobody had|nobody has|n't|once|no one|no one has|no one had) (?:been )?)\b(?:moved(?! in(?: [,;]| and\b|$))|shifted|carried|dragged|relocated|put back|transferred|new (?:place|home|spot)|temporar\w+|for now|no longer|(?:would|might|could|should) have|thought of|meant to|intended|planned|cop(?:y|ies) of|duplicate|in (?:his|her|my) [a-z]+ 's (?:day|time)|(?<!even )now|used to|usually|till|instead)\b|\b(?:is|was|did|does|had|has)(?: not|n't) (?:keep|kept|in|on|under|be|been)\b(?! (?:moved|shifted|touched|out|off|away|anywhere|nearer))|n't (?:keep|kept|in|on|under)\b|\b(?:did|does|do)(?: not|n't) (?:stand|hang|sit|lie|belong|live|keep)\b/u;
/** Who knows it knows what is so. */
const SECRET = /^(?:\S+ ){0,2}(?:[Oo]nly|[Nn]obody|[Nn]o one) (?:\S+ ){1,4}(?:knew|knows)\b/u;
const STANDS = /^(?:was|is|stood|stands|hung|hangs|sat|sits|lay|lies|lived|lives|had|has|been|kept|squatted|leaned|leans|took|occupied)$/u;
const BETWEEN =
  /^(?:was|is|were|are|stood|stands|hung|hangs|sat|sits|lay|lies|lived|lives|had|has|been|kept|squatted|its|place|home|spot|always|still|up|down|out|in|'s|house|hidden|safe|locked|which|that|,|away|put|there|ever|never|anywhere|but|except|nowhere|back|carefully|deep|safely|folded|belonged|belongs|only|all|along|standing|lying|hanging|left|placed|stowed|put|well|for|years|at|home|half|the|one|room|from|inside|right|over|usual|proper|where|it|they|were|is|once|wore|worn|wears|about|has|that|while|time)$/u;
const HEAVY_GATE = new RegExp(`\\b(?:${FURNITURE})\\b`, 'u');
const LIGHT_GATE = new RegExp(`\\b(?:${STORED}|Bible)\\b`, 'u');
/** "The map lay in the bureau." */
const LIES = new RegExp(
  `\\b(?:${STORED}) (?:was|were|is|are|has been|have been|had been|lay|lies|rested|had|stood|stands|hung|hangs|sat|sits) (?:[a-z]+ )?(?:in|on|under|upon|behind|at|inside|beneath|beside|over|above|against|among|with)\\b`,
  'u',
);
const KEEPING = /^(?:kept|keeps|keep|stored|stores|hid|hides|hidden)$/u;
const HAVING = /^(?:had|has|have|kept|keeps|keep|hid|hidden|stored|owned|owns|was|is|stood)$/u;
const ARTICLE = /^(?:the|a|an|one|same)$/iu;

/** Where a thing is told to be, and how firmly. */
interface Kept {
  readonly thing: OwnedThing;
  readonly spot: Spot;
  /** How much it weighs: two that come to three cannot both be. */
  readonly weight: number;
}

const WAS_PUT = 0;
/** It is told to be there, for now. */
const LIES_THERE = 0.5;
const WAS_HIDDEN = 1;
const STANDS_THERE = 1;
const IS_KEPT = 2;
const IS_STILL = 3;

/** "The portrait of her late mother hung over the stairs": where what it is of ends. */
function endOfWhole(words: readonly string[], from: number, to: number): number {
  let at = from + 1;
  while (at < Math.min(to, from + 6) && !(BETWEEN.test(words[at] ?? '') && !/^(?:the|old|one|half|proper)$/u.test(words[at] ?? ''))) at++;
  return at;
}

function areBetween(words: readonly string[], from: number, to: number): boolean {
  const first = words[from] === 'of' ? endOfWhole(words, from, to) : from;
  return to - from < 10 && words.slice(first, to).every((word) => BETWEEN.test(word) || /^\p{Lu}/u.test(word));
}

/** "Had never stood on the piano" says where it is not; "had never stood but on the piano" where it is. */
function isDenied(between: readonly string[]): boolean {
  return (
    between.some((word) => /^(?:not|never)$|n't$/u.test(word)) &&
    !between.some((word) => /^(?:but|except|anywhere|left|out|of|moved|save)$/u.test(word))
  );
}

/** "The key to the cupboard hung on a nail", "in the chest, under his shirts": what stands there is not what a preposition leads up to. */
function isOfAnother(words: readonly string[], { start, to }: OwnedThing, { from }: Spot): boolean {
  const before = words[start - 1] ?? '';
  const between = words.slice(to + 1, from);
  if (/^(?:in|on|under|behind|inside)$/u.test(before) && between.includes(',')) return true;
  return /^(?:of|to|for|from|in|on|under|behind|by|beside|near|with|inside|over|above)$/u.test(before) && STANDS.test(between[0] ?? '');
}

/** The place that is told of a thing: beside it, or the only one in the sentence. */
function spotOf(words: readonly string[], thing: OwnedThing, spots: readonly Spot[], isLoose: boolean): Spot | undefined {
  const places = spots.filter(({ noun }) => noun < thing.start || noun > thing.to);
  const isNot = ({ from }: Spot): boolean =>
    from > thing.to && areBetween(words, thing.to + 1, from) && isDenied(words.slice(thing.to + 1, from + 1));
  const others = places.filter((spot) => !isNot(spot));
  const after = others.find(({ from }) => from > thing.to && areBetween(words, thing.to + 1, from));
  if (after) return isOfAnother(words, thing, after) ? undefined : after;
  const before = others.findLast(({ to }) => to < thing.start && areBetween(words, to + 1, thing.start));
  if (before && words.slice(before.to + 1, thing.start).some((word) => STANDS.test(word))) return before;
  // What is a place itself is not kept anywhere: "in the jug on the dresser".
  if (!isLoose || spots.length > places.length) return undefined;
  const [first, ...more] = others;
  return more.every(({ from }, at) => from === (others[at]?.to ?? 0) + 1) ? first : undefined;
}

const OWNER = /^(?:the|his|her|my)$/iu;
const HELPER = /^(?:was|is|were|are|had|has|have|always|been|long|ever|still|never)$/u;
const LIVES = /^(?:lived|lives|kept|belonged|belongs|hung|hangs|hidden|stayed|stays)$/u;

/** Where the determiner of a noun phrase stands that ends at a token; -1 for none near the beginning of the sentence. */
function ownerOf(words: readonly string[], to: number): number {
  let start = to - 1;
  while (start > Math.max(0, to - 4) && /^[a-z-]+$/u.test(words[start] ?? '') && !OWNER.test(words[start] ?? '')) start--;
  return OWNER.test(words[start] ?? '') && start < 4 ? start : -1;
}

/** "The rent book lived behind the clock": whatever has a place of its own. */
function keptSubject(words: readonly string[], spots: readonly Spot[]): Kept | undefined {
  const verb = words.findIndex((word, at) => at > 1 && at < 9 && LIVES.test(word));
  const spot = verb < 0 ? undefined : spots.find(({ from }) => from > verb && from < verb + 3);
  let to = verb - 1;
  while (to > 1 && HELPER.test(words[to] ?? '')) to--;
  const noun = words[to] ?? '';
  const start = ownerOf(words, to);
  if (!spot || start < 0 || !/^[a-z]{3,}$/u.test(noun) || isNoThing(noun) || isSomebody(noun)) return undefined;
  const thing = { thing: noun, own: words[start] ?? '', mods: words.slice(start + 1, to), start, from: to, to, isOwner: false };
  return { thing, spot, weight: IS_KEPT };
}

function isSomebody(noun: string): boolean {
  return isKin(noun) || isRole(noun) || isPet(noun) || genderOfNoun(noun) !== undefined || /(?:er|or|ist|ian|man|woman|s|ess)$/u.test(noun);
}

/** "Kept her savings in the clock": whatever is kept somewhere. */
function keptThing(words: readonly string[], spots: readonly Spot[]): Kept | undefined {
  const subject = keptSubject(words, spots);
  if (subject) return subject;
  const verb = words.findIndex((word) => KEEPING.test(word));
  if (verb < 0 || !/^(?:the|his|her|my|'s)$/u.test(words[verb + 1] ?? '')) return undefined;
  const spot = spots.find(({ from }) => from > verb + 2 && from < verb + 7);
  const noun = words[(spot?.from ?? 0) - 1] ?? '';
  if (!spot || !/^[a-z]{3,}$/u.test(noun) || isNoThing(noun)) return undefined;
  const thing = {
    thing: noun,
    own: words[verb + 1] ?? '',
    mods: words.slice(verb + 2, spot.from - 1),
    start: verb + 1,
    from: spot.from - 1,
    to: spot.from - 1,
    isOwner: false,
  };
  return { thing, spot, weight: /^(?:kept|keeps?|store)/u.test(words[verb] ?? '') ? IS_KEPT : WAS_HIDDEN };
}

/** What a sentence says of how long a thing is there; undefined when it says nothing of that. */
function weightOf(text: string): number | undefined {
  if (occursIn(STILL, text)) return IS_STILL;
  if (occursIn(LASTING, text)) return IS_KEPT;
  if (occursIn(HIDDEN, text)) return WAS_HIDDEN;
  return occursIn(PUT, text) ? WAS_PUT : undefined;
}

/** Where furniture stands; as firmly as the sentence says, or as what stands somewhere. */
function heavyIn(sentence: Sentence, spots: readonly Spot[], lasting: number | undefined): Kept[] {
  const { words, text } = sentence;
  if (!occursIn(HEAVY_GATE, text)) return [];
  return HEAVY.in(sentence).flatMap((thing): Kept[] => {
    const spot = spotOf(words, thing, spots, lasting !== undefined);
    if (!spot) return [];
    const between = words.slice(Math.min(thing.to, spot.to), Math.max(thing.start, spot.from));
    return [{ thing, spot, weight: lasting ?? (between.some((word) => STANDS.test(word)) ? IS_KEPT : STANDS_THERE) }];
  });
}

/** How firmly a thing is there that may be put anywhere. */
function weigh(told: number | undefined, words: readonly string[], thing: OwnedThing, spot: Spot): number {
  return told === undefined || told === WAS_PUT ? lyingWeight(words, thing, spot) : told;
}

/** "The key hung on a nail" tells where it is; "he hung the key on a nail" where it was put. */
function lyingWeight(words: readonly string[], thing: OwnedThing, spot: Spot): number {
  const between = spot.from > thing.to ? words.slice(thing.to + 1, spot.from) : words.slice(spot.to + 1, thing.start);
  const isPassive = between.some((word) => /^(?:put|left|placed|laid|stowed|tucked|slipped|dropped|thrown|set)$/u.test(word));
  return !isPassive && between.some((word) => STANDS.test(word)) ? LIES_THERE : WAS_PUT;
}

function keptIn(sentence: Sentence, spots: readonly Spot[]): Kept[] {
  const { words, text } = sentence;
  if (spots.length === 0) return [];
  const told = weightOf(text);
  const isLasting = told === IS_KEPT || told === IS_STILL;
  const found = heavyIn(sentence, spots, isLasting ? told : undefined);
  if (told === undefined && !occursIn(LIES, text)) return found;
  for (const thing of occursIn(LIGHT_GATE, text) ? LIGHT.in(sentence) : []) {
    const spot = spotOf(words, thing, spots, (told ?? WAS_PUT) !== WAS_PUT || occursIn(PUT_IT, text));
    if (spot) found.push({ thing, spot, weight: weigh(told, words, thing, spot) });
  }
  if (told === undefined) return found;
  const kept = found.length === 0 ? keptThing(words, spots) : undefined;
  return kept ? [kept] : found;
}

/** Whose it is; what is told of with "the" is also known by itself. */
function holdersOf(sentence: Sentence, { own, thing, start }: OwnedThing): Holder[] {
  if (isNobodys(own)) return /^(?:our|that|this)$/iu.test(own) ? [{ kind: 'role', text: thing.split(' ').at(-1) ?? thing }] : [];
  const isThe = sentence.words[start]?.toLowerCase() === 'the';
  if (!ARTICLE.test(own) && !isThe) return [holderOf(own)].filter((holder) => holder !== undefined);
  const sole = soleOf(sentence)?.holder;
  const itself: Holder = { kind: 'role', text: thing.split(' ').at(-1) ?? thing };
  if (!ARTICLE.test(own)) return [holderOf(own), itself].filter((holder) => holder !== undefined);
  if (/^(?:the|same)$/iu.test(own)) return sole ? [sole, itself] : [itself];
  return heldWith(sentence.words, start, sole, itself);
}

/** Whose "a" thing is: "had a map in the drawer" tells of their map, "there was a telescope at the window" of the telescope. */
function heldWith(words: readonly string[], start: number, sole: Holder | undefined, itself: Holder): Holder[] {
  const [there = '', before = ''] = [words[start - 2], words[start - 1]];
  if (/^there$/iu.test(there) && /^(?:was|is|stood|hung)$/u.test(before)) return [itself];
  const isHad = HAVING.test(before) || (before === 'in' && there.startsWith('sle'));
  return sole && isHad ? [sole] : [];
}

/** Every room has one: it says where only with its room. */
const VAGUE = /(?:^| )(?:wall|window|corner|side|end|door|floor|ceiling|rug|mat)$/u;

/** Where somebody's things are kept, and where furniture stands. */
export function readKept(sentence: Sentence, sheet: FactSheet): void {
  const { text, at } = sentence;
  if (weightOf(text) === undefined && !occursIn(HEAVY_GATE, text) && !occursIn(LIES, text)) return;
  if (occursIn(ELSEWHERE, text)) return;
  const spots = spotsIn(sentence.words);
  const shown = withoutPictures(sentence);
  for (const { thing, spot, weight } of keptIn(sentence, spots)) {
    const [first, last] = [Math.min(thing.start, spot.from), Math.max(thing.to, spot.to)];
    const hit = { start: at[first] ?? 0, end: (at[last] ?? 0) + (sentence.words[last]?.length ?? 0), ownStart: at[thing.start] ?? 0 };
    const name = thing.thing.split(' ');
    const said = {
      rule: 'continuity/object',
      key: `place:${name.at(-1) ?? ''}`,
      value: (VAGUE.test(spot.place) ? outerOf(sentence.words, spots, spot) : spot).place,
      low: weight,
      traits: traitsOf([...thing.mods, thing.thing].join(' ')),
      mode: 'given',
      ...(occursIn(SECRET, text) ? { stanceEnd: 0 } : {}),
    } as const;
    for (const holder of holdersOf(sentence, thing)) sheet.addOf(shown, holder, hit, said);
  }
}
