import { isByname } from '../../grammar/byname.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { namingsOf } from '../../grammar/namings.js';
import type { Naming } from '../../grammar/namingParts.js';
import { apposedIn } from '../../grammar/namingsBeside.js';
import { type Given, isCapital, nounsBefore, type One } from '../../grammar/ones.js';
import { isNoPerson } from '../../lexicon/common.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { isBeastKind, isMany, isOwnedOnly, isPersonKind, isPlaceKind, namedKindOf } from '../../lexicon/namedKinds.js';
import { EXCLUSIVE } from '../../lexicon/namingWords.js';
import { genderOfNoun, isKin } from '../../lexicon/nouns.js';
import { soleKindOf } from '../../lexicon/soleKinds.js';
import type { Sentence } from '../../grammar/types.js';
import type { Claim, FactSheet } from '../fact.js';

const GATE =
  /\b(?:call(?:ed|s|ing)?|(?:nick|sur)?nam(?:e|es|ed|ing)|christen(?:ed|s)|bapti[sz]ed|nicknam(?:ed|es)|dub(?:bed|s)|known|kn[eo]ws?|went by|goes by|gone by|going by|answer(?:ed|s|ing)? (?:only )?to|introduc(?:ed|es)|sign(?:ed|s)|n[ée]e|born|married|marriage|to (?:everyone|everybody|all|friends?|strangers|his friends|her friends|the whole|the entire|half)|(?:badge|plate|sign|board|label|tag|collar|card|passport|papers|it|It|locker|apron|cap|door) (?:said|says|reads?|bore|bears|announced|spelled))\b/iu;
/** Another one of the kind, or not the name they have. */
const OTHERS =
  /^(?:new|old|former|previous|late|next|other|second|another|deputy|assistant|last|young|younger|older|elder|both|first|third|rival|nearest|false|stage|pen|code|user|brand|married|new|assumed|usual|real)$/u;
const UNTRUE =
  /\b(?:alias|on account of|of that name|false|fake|pretend\w*|made[- ]up|made up|invent\w*|stage name|pen name|disguise\w*|wrong|by mistake|mistook|mistaken\w*|used to (?:be|bear|call|have|go|answer)|no longer|at first|(?<!\b(?:never|not) )once|under (?:the|another) name|behind (?:his|her) back|to (?:his|her) face|for short|sometimes|the other (?:name|one)|some (?:called|call|people)|a few (?:called|call|people)|half of|lied|liar|lying|joke\w*|teas\w+|insult\w*|as a (?:child|boy|girl)|in the (?:play|film|story|book)|would have|might have|should have|could have|wanted to|meant to|going to|named after|named for|called (?:out|for|on|upon|back|after|over|to|down|up|in|off)|before (?:that|it))\b/u;
/** What only some call somebody, and what follows takes back. */
const TO_SOME =
  /\b(?:[Tt]o|among|by|with) (?:the|his|her|their|my|some|most) (?:children|boys|girls|men|crew|hands|maids|servants|family|mother|father|wife|husband|sister|brother)\b|\b(?:but|though|although|only) (?:everyone|everybody|nobody|no one|people|they|all|he|she|the)\b/u;

/** What a few call it is not what it is called. */
const BY_FEW =
  /\b(?:boys|girls|children|kids|crew|men|hands|sailors|soldiers|maids|servants|locals|villagers|pupils|students|regulars|neighbou?rs|workers|patients|friends|family|grandchildren) (?:[a-z]+ ){0,2}?(?:call(?:ed|s)?|kn[eo]w|known|nicknam\w+|dub\w+)\b/u;

/** Whom a pronoun in a sentence about a post means: "people who wanted something of the postmistress called her Ada". */
function nounFor(sentence: Sentence, one: One): One | undefined {
  const nouns = nounsBefore(sentence, one.from).filter(({ head }) => namedKindOf(head) !== undefined);
  const [only, ...more] = nouns;
  if (!only || more.some(({ head }) => head !== only.head)) return undefined;
  const isThing = isPlaceKind(namedKindOf(only.head) ?? '');
  if (one.head === 'it' || one.head === 'itself') return only;
  const gender = genderOfNoun(only.head);
  const fits = gender === undefined || (gender === 'f') === /^(?:she|her|herself)$/u.test(one.head);
  return !isThing && fits ? only : undefined;
}

const NEXT_DOOR = /\bnext[ -]door\b/u;

/** The landlady's dog, the neighbour's. */
export function ownedBy(owner: string, kind: string): Holder {
  const noun = owner.replace(/^\S+ /u, '').replace(/^neighbou?rs?$/u, 'neighbour');
  const of = holderOf(`the ${noun}`);
  return of ? { kind: 'kin', relation: kind, of } : { kind: 'role', text: `${noun} 's ${kind}` };
}

/** Whose "her dog" and "my neighbour" are. */
function holderForTheirs(sentence: Sentence, one: One, kind: string): Holder | undefined {
  const { det } = one;
  // "The landlady whistled for her dog".
  const role = det === 'my' ? undefined : nounFor(sentence, { ...one, head: det === 'his' ? 'he' : 'she' });
  if (role?.det === 'the') return ownedBy(`the ${role.head}`, kind);
  const of = holderOf(det);
  return of && { kind: 'kin', relation: kind, of };
}

/** Whose "Anna's dog" and "the landlady's dog" are. */
function holderForOwned(owner: string, kind: string): Holder | undefined {
  if (/^(?:the|our|their) /iu.test(owner)) return ownedBy(owner, kind);
  const of = holderOf(/^(?:she|he|i)$/iu.test(owner) ? owner : owner.replace(/^(?:she|he) .*$/iu, ''));
  return of && { kind: 'kin', relation: kind, of };
}

/** The landlord, the one pub: the only one of its kind there is. */
function holderForOnly({ det, head, mods }: One, kind: string): Holder | undefined {
  const isOnly = mods.some((mod) => /^(?:one|only|single)$/u.test(mod));
  if ((!isOnly && !/^(?:the|our|their|this|one|single|only)$/u.test(det)) || head === '') return undefined;
  return isOwnedOnly(kind) && !/^(?:dog|cat|horse)$/u.test(kind) ? undefined : { kind: 'role', text: kind };
}

/** Whom a noun and what stands before it mean. */
function holderForNoun(sentence: Sentence, one: One, kind: string): Holder | undefined {
  const { det, owner, mods } = one;
  if (mods.some((mod) => /^neighbou?rs$/u.test(mod))) return { kind: 'role', text: `neighbour 's ${kind}` };
  if (/^(?:his|her|my)$/u.test(det)) return holderForTheirs(sentence, one, kind);
  if (det === "'s") return holderForOwned(owner, kind);
  if (isBeastKind(kind) && occursIn(NEXT_DOOR, sentence.text)) return ownedBy('the neighbour', kind);
  return holderForOnly(one, kind);
}

/** What one person calls another is a name of theirs between the two. */
const BY_ONE = /(?:\b(?:[Hh]e|[Ss]he|I)|[A-ZÀ-Þ][a-zà-ÿ]+) (?:had )?(?:calls?|called|nicknamed|named) (?:him|her|me|[A-ZÀ-Þ][a-zà-ÿ]+)\b/u;

/** What of a name is told of a person. */
const PART_KEYS = new Map([
  ['', 'nickname'],
  ['nickname', 'nickname'],
  ['given', 'named:given'],
  ['family', 'named:family'],
  ['maiden', 'named:maiden'],
  ['middle', 'named:middle'],
  ['full', 'named:full'],
]);

/** How plainly it is the name of one of a kind: 2 of the only one, 1 of one of several, 0 where but some call it so. */
function weightOf({ det, mods }: One, kind: string, text: string): number {
  if (isByname(text) && !(isPersonKind(kind) && EXCLUSIVE.test(text))) return 0;
  const isOwn = /^(?:his|her|my|'s)$/u.test(det) && !isKin(kind) && kind !== 'friend' && kind !== 'neighbour';
  return !isMany(kind) || isOwn || [det, ...mods].some((word) => /^(?:one|only|single)$/u.test(word)) ? 2 : 1;
}

function claimOf(naming: Naming, kind: string | undefined, text: string): Claim | undefined {
  const { given, part, one } = naming;
  const value = given.text;
  const base = { rule: 'continuity/naming', value, mode: 'held', other: { kind: 'name', text: value } } as const;
  if (kind !== undefined) return { ...base, key: `called:${kind}`, low: weightOf(one, kind, text) };
  if (given.isThe) return undefined;
  const key = PART_KEYS.get(part);
  return key === undefined ? undefined : { ...base, key, low: BY_ONE.test(text) ? 0 : EXCLUSIVE.test(text) ? 2 : 1 };
}

/** Whose badge, whose apron, whose prescriptions tell a name. */
function ownerOf({ owner, from }: One): One | undefined {
  const words = owner.split(' ');
  const head = words.at(-1) ?? '';
  const to = from + words.length - 1;
  if (isCapital(head)) return { head: owner, kind: 'name', det: '', owner: '', mods: [], from, to };
  if (words.length < 2 || namedKindOf(head) === undefined) return undefined;
  return { head, kind: 'noun', det: (words[0] ?? '').toLowerCase(), owner: '', mods: words.slice(1, -1), from, to };
}

/** "The new landlord", "another dog", "her stage name". */
function isAnother({ head, det, mods }: One): boolean {
  if (det === 'another') return true;
  const isBeast = isBeastKind(namedKindOf(head) ?? '');
  return mods.some((mod) => OTHERS.test(mod) && !(isBeast && /^(?:old|young)$/u.test(mod)));
}

/** Whether one of a kind, or a person when there is none, may have such a name. */
function mayBeCalled(kind: string | undefined, { text, isThe }: Given): boolean {
  if (kind !== undefined && isPlaceKind(kind)) return !/^(?:Mr|Mrs|Miss|Ms|Dr) /u.test(text);
  if (isNoPerson(text) && genderOfFirstName(text.toLowerCase()) === undefined) return false;
  return kind === undefined || !isThe;
}

/** Takes what one is called: one of a kind, or a person when there is none. */
function takeNaming(sentence: Sentence, naming: Naming, kind: string | undefined, sheet: FactSheet): void {
  const { given, one } = naming;
  if (!mayBeCalled(kind, given)) return;
  const holder = kind === undefined ? holderOf(one.head) : holderForNoun(sentence, one, kind);
  const claim = claimOf(naming, kind, sentence.text);
  if (!holder || !claim || (holder.kind === 'name' && holder.text === given.text)) return;
  const at = (token: number): number => sentence.at[token] ?? 0;
  const end = at(naming.to) + (sentence.words[naming.to]?.length ?? 0);
  sheet.addOf(sentence, holder, { start: at(naming.from), end, ownStart: at(one.from) }, claim);
}

function readNaming(sentence: Sentence, naming: Naming, sheet: FactSheet): void {
  const found = naming.one.kind === 'pronoun' ? nounFor(sentence, naming.one) : undefined;
  const one = found ?? naming.one;
  if (isAnother(one)) return;
  if (one.kind !== 'noun') {
    takeNaming(sentence, { ...naming, one }, undefined, sheet);
    return;
  }
  const kind = namedKindOf(one.head);
  if (kind === undefined) {
    // A skiff has a name of its own, a badge its owner's.
    const owner = one.det === "'s" && soleKindOf(one.head) === undefined ? ownerOf(one) : undefined;
    if (owner) readNaming(sentence, { ...naming, one: owner }, sheet);
  } else if (!BY_FEW.test(sentence.text)) takeNaming(sentence, { ...naming, one }, kind, sheet);
}

/** What somebody, or something, is said to be called: "the landlady was called Rosa", "everyone called Ada Fish". */
export function readNamings(sentence: Sentence, sheet: FactSheet): void {
  if (!occursIn(GATE, sentence.text) || !/[A-ZÀ-Þ][a-zà-ÿ]/u.test(sentence.text)) return;
  if (occursIn(UNTRUE, sentence.text) || TO_SOME.test(sentence.text)) return;
  for (const naming of namingsOf(sentence.words)) readNaming(sentence, naming, sheet);
}

/** "There is one pub in the village, the Crown"; "her neighbour, Monsieur Blanc". */
export function readApposed(sentence: Sentence, sheet: FactSheet): void {
  if (!/ , (?:the |The )?[A-ZÀ-Þ]/u.test(sentence.text) || occursIn(UNTRUE, sentence.text)) return;
  for (const naming of apposedIn(sentence.words)) readNaming(sentence, naming, sheet);
}
