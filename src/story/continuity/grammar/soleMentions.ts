import { mayBeKind, pairKindOf, soleKindOf, type Sort } from '../lexicon/soleKinds.js';
import { isKin } from '../lexicon/nouns.js';
import { pastBase } from '../lexicon/verbs.js';
import { isCapital, type One, oneEndingAt } from './ones.js';

/** A noun phrase in a sentence whose noun names a kind of which there may be but one: "the only pub", "her dog", "a ketch". */
export interface SoleMention {
  readonly one: One;
  readonly kind: string;
  readonly sort: Sort;
  /** Whether it says itself that there is no other: "the only pub", "no other pub", "the nearest village". */
  readonly isOnly: boolean;
  readonly isDefinite: boolean;
  /** The token of what it bears its name on, where the noun is but whose: the "collar" of "the dog 's collar". */
  readonly label: number | undefined;
  /** Whether its kind is any noun, which is believed only of names that nobody bears. */
  readonly isOpen: boolean;
}

/** A name in a sentence, with the article before it. */
export interface NameMention {
  readonly text: string;
  readonly isThe: boolean;
  readonly from: number;
  readonly to: number;
}

type Words = readonly string[];

const LABEL =
  /^(?:badge|plate|nameplate|sign|signboard|signpost|board|label|tag|disc|collar|letterhead|nametag|bow|bows|stern|hull|transom|prow|side|gate|gates|gatepost|door|lintel|front|shopfront|window|windows|awning|name|names|bell|lifebelt|lifebuoy|flank|nose|stall|kennel|bowl|basket|cage|coat|saddle|bridle|saddlecloth|apron|masthead|title|poster|placard|banner|card|menu|napkins|letters|wall|blanket|lead|ribbon|plaque|notice|programme|noticeboard|tailboard)$/u;
/** Parts of a beast by which it is touched: "patted the mare's neck". */
const BEAST_PART =
  /^(?:neck|ears?|head|mane|nose|muzzle|flanks?|back|chin|fur|side|shoulder|reins?|bridle|halter|nostrils|forelock|rump|paws?|belly|tail|withers|snout|whiskers|feathers|ruff|scruff|throat|cage|perch|stall|box|tether)$/u;
/** Whether a noun is of something that a name is written on. */
export function isLabel(noun: string): boolean {
  return LABEL.test(noun);
}

/** They make another one of it, or one of many. */
const ANOTHER =
  /^(?:new|former|previous|next|other|second|third|another|deputy|assistant|late|rival|false|stage|different|any|every|each|many|some|most|several|few|first|neighbouring|neighboring|visiting|passing|strange|sister|both|two|three|four|own)$/u;
/** Beside what the story's one is. */
const ELSEWHERE = /^(?:opposite|across|beyond|nearby|behind)$/u;
const ONLY = /^(?:only|one|single|sole|nearest|lone|closest)$/u;
const DETERMINER = /^(?:the|his|her|my|our|their|its|an?|one|this|that|single|only|another|any|no)$/iu;

const phrase = (words: Words, from: number, at: number, det: string, owner = '', first = from + 1): One => {
  return { head: words[at] ?? '', kind: 'noun', det, owner, mods: words.slice(first, at), from, to: at };
};

/** "No other pub", "no village nearer". */
function denied(words: Words, at: number): One | undefined {
  let first = at - 1;
  while (first > at - 4 && /^(?:other|second|nearer|single|such)$/u.test(words[first] ?? '')) first--;
  const isOnly = first < at - 1 || /^(?:nearer|closer|but|for)$/u.test(words[at + 1] ?? '');
  return words[first] === 'no' && isOnly ? phrase(words, first, at, 'no', '', at) : undefined;
}

/** "Octavia 's only dog", "the village 's one pub": the noun's words begin with `first`. */
function ownedBy(words: Words, first: number, at: number): One | undefined {
  const owner = oneEndingAt(words.slice(0, first - 1), first - 2);
  return owner && phrase(words, owner.from, at, "'s", words.slice(owner.from, first - 1).join(' '), first);
}

/** "Who had been schoolmaster here", "as mayor": a post without an article. */
function bareAt(words: Words, at: number): One | undefined {
  const isBare = /^(?:was|is|been|be|as|being)$/u.test(words[at - 1] ?? '') && !/^(?:and|or)$/u.test(words[at + 1] ?? '');
  return isBare ? phrase(words, at, at, 'the') : undefined;
}

/** The phrase of a noun from its own determiner on, without what it hangs on. */
function nounPhraseAt(words: Words, at: number): One | undefined {
  for (let first = at - 1; first >= Math.max(0, at - 5); first--) {
    const word = words[first] ?? '';
    if (word === "'s") return ownedBy(words, first + 1, at);
    if (DETERMINER.test(word)) return determined(words, first, at);
    if (!/^[a-zà-ÿ-]+$/u.test(word)) return undefined;
  }
  return undefined;
}

function determined(words: Words, first: number, at: number): One | undefined {
  const isCount = /^(?:one|single|only)$/u.test(words[first] ?? '');
  const before = words[first - 1] ?? '';
  if (isCount && before === "'s") return ownedBy(words, first, at);
  const from = isCount && /^(?:the|his|her|my|our|their|its)$/iu.test(before) ? first - 1 : first;
  const one = oneEndingAt(words.slice(first, at + 1), at - first);
  return one && phrase(words, from, at, (words[from] ?? '').toLowerCase());
}

function labelAt(words: Words, at: number): number | undefined {
  const next = words[at + 1] === "'s" ? at + 2 : at + 1;
  for (let label = next; label < next + 2; label++) if (LABEL.test(words[label] ?? '')) return label;
  return undefined;
}

/** "The county line", "the village green". */
const PLACE_NOUN = /^(?:county|village|town|city|school|country|parish|station|hotel|farm)$/u;
const PLACE_PART =
  /^(?:line|green|hall|pump|square|council|border|road|bridge|clock|yard|gate|walls?|well|pond|street|fair|band|choir|police|doctor|constable|boundary|jail|records|seat|house|wall|kitchen|lobby|register|shop|platform|roof)$/u;

/** Whether the noun is but a part of another, "the pub landlord", or what stands elsewhere. */
function isPartOf(words: Words, at: number): boolean {
  const next = words[at + 1] ?? '';
  // "The tea room 's called the Copper Kettle".
  if (next === "'s") return !/^(?:called|named|been|the)$/u.test(words[at + 2] ?? '');
  return soleKindOf(next) !== undefined || (PLACE_NOUN.test(words[at] ?? '') && PLACE_PART.test(next));
}

/** Whether a phrase speaks of one more of a kind. */
function isAnother({ det, mods }: One, sort: Sort): boolean {
  return (
    det === 'another' ||
    (sort === 'person' && mods.includes('last')) ||
    (sort === 'person' && mods.includes('old')) ||
    mods.some((mod) => ANOTHER.test(mod) && !(mod === 'own' && /^(?:their|our)$/u.test(det)))
  );
}

/** "Martin 's only son", "her eldest daughter". */
function onlyKin(words: Words, at: number): { readonly kind: string; readonly sort: Sort } | undefined {
  const noun = words[at] ?? '';
  const which = words[at - 1] ?? '';
  const isFirst = /^(?:husband|wife)$/u.test(noun) && /^(?:first|second|third)$/u.test(which);
  return isKin(noun) && (isFirst || /^(?:only|eldest|oldest|youngest)$/u.test(which))
    ? { kind: `${which} ${noun}`, sort: 'person' }
    : undefined;
}

/** Any noun after a determiner, where a name stands beside it or a word of naming follows. */
function openKind(words: Words, at: number): { readonly kind: string; readonly sort: Sort } | undefined {
  const noun = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const isBeside = /^(?:,|—|called|named|was|is|known|whose|that|which)$/u.test(next) || words[at + 2] === 'was';
  return (isBeside || isCapital(next)) && mayBeKind(noun) && !LABEL.test(noun) && pastBase(noun) === undefined
    ? { kind: noun, sort: 'thing' }
    : undefined;
}

/** "Patted the mare 's neck": the mare is meant. */
function isTouched(words: Words, at: number, sort: Sort): boolean {
  return sort === 'beast' && words[at + 1] === "'s" && BEAST_PART.test(words[at + 2] ?? '');
}

function mentionAt(words: Words, at: number): SoleMention | undefined {
  const listed = pairKindOf(words[at - 1] ?? '', words[at] ?? '') ?? soleKindOf(words[at] ?? '') ?? onlyKin(words, at);
  const known = listed ?? openKind(words, at);
  if (!known || ELSEWHERE.test(words[at + 1] ?? '')) return undefined;
  const label = labelAt(words, at);
  if (label === undefined && isPartOf(words, at) && !isTouched(words, at, known.sort)) return undefined;
  return ofKind(words, at, known, label, !listed);
}

/** The phrase that a noun of a known kind ends, if it is of the story's one. */
function ofKind(
  words: Words,
  at: number,
  known: { readonly kind: string; readonly sort: Sort },
  label: number | undefined,
  isOpen: boolean,
): SoleMention | undefined {
  const never = denied(words, at);
  const one = never ?? nounPhraseAt(words, at) ?? (known.sort === 'person' ? bareAt(words, at) : undefined);
  if (!one || (isAnother(one, known.sort) && !/^(?:first|second|third) /u.test(known.kind))) return undefined;
  const isOnly = never !== undefined || [one.det, ...one.mods].some((word) => ONLY.test(word));
  return { one, ...known, isOnly, isDefinite: isOnly || !/^(?:an?|some)$/u.test(one.det), label, isOpen };
}

/** "One dog, an aged spaniel called Bounce": what is set beside the only one of its sort is that one. */
function besideOnly(words: Words, mention: SoleMention, before: readonly SoleMention[]): SoleMention {
  const { one, sort } = mention;
  if (!/^an?$/u.test(one.det) || words[one.from - 1] !== ',') return mention;
  const only = before.findLast((each) => each.isOnly && each.sort === sort && !each.isOpen);
  return only ? { ...mention, isOnly: true, isDefinite: true, one: { ...one, det: only.one.det, owner: only.one.owner } } : mention;
}

/** The phrases of a sentence that may be of a one-of-a-kind. */
export function soleMentionsIn(words: Words): SoleMention[] {
  const found: SoleMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention = mentionAt(words, at);
    if (mention) found.push(besideOnly(words, mention, found));
  }
  return found;
}

const LINK = /^(?:of|the|de|la|le|von|van|du|del|der|di|en|on|upon|in|and|'s|&)$/u;
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|God|Lord|English|French|German|I|Mr|Mrs|Miss|Ms|Dr|No .*)$/u;
/** Kinds that are called by the names of two. */
const PARTNERS =
  /^(?:firm|company|business|shop|bank|agency|store|solicitors|bakery|brewery|publishers?|duo|partnership|garage|restaurant)$/u;

/** Where a name ends that begins with a token. */
function nameEnd(words: Words, from: number, isJoined: boolean): number {
  let to = from;
  while (to < from + 5) {
    const next = words[to + 1] ?? '';
    if (isCapital(next)) to++;
    else if (LINK.test(next) && isCapital(words[to + 2]) && (isJoined || !/^(?:and|in)$/u.test(next))) to += 2;
    else break;
  }
  return to;
}

/** The names of a sentence that own nothing there. */
export function namesIn(words: Words): NameMention[] {
  const arePartners = words.some((word) => PARTNERS.test(word));
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at]) || words[at] === 'The') continue;
    // "The old Bellona" is the Bellona.
    const first = /^(?:old|good|poor|dear)$/u.test(words[at - 1] ?? '') ? at - 2 : at - 1;
    const isThe = /^the$/iu.test(words[first] ?? '');
    const to = nameEnd(words, at, isThe || arePartners);
    const isOwner =
      words[to + 1] === "'s" &&
      /^(?!(?:and|or|but|in|on|at|for|which|who|that|since|as|where|over|across)$)[a-zA-Z]/u.test(words[to + 2] ?? '');
    const text = words
      .slice(at, to + 1)
      .join(' ')
      .replaceAll(" 's", "'s");
    if (!isOwner && !NO_NAME.test(text)) found.push({ text, isThe, from: isThe ? first : at, to });
    at = to;
  }
  return found;
}
