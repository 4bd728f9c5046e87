import { type Parts, partsOf } from '../../cast/parts.js';
import type { Cast } from '../../cast/cast.js';
import type { NameLedger } from '../../cast/ledger.js';
import type { Holder } from '../../grammar/holder.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { KIN } from '../../lexicon/nouns.js';
import { areForms } from '../../lexicon/shortForms.js';
import { soleKindOf } from '../../lexicon/soleKinds.js';
import { matter } from '../../matters.js';
import type { Chronicle } from '../chronicle.js';
import type { Entry } from '../entry.js';
import { type Changed, type Resolved, spotOf } from '../resolved.js';
import { perParagraph } from '../perParagraph.js';
import type { RawSlip } from '../rawSlip.js';

/** A name that more paragraphs than this use is no slip of the pen. */
const SELDOM = 2;

const kindOf = ({ fact }: Resolved): string => fact.key.slice('sole:'.length);

const SHIPS = /^(?:hms|ss|mv|rms|uss|the|st|saint)$/u;

/** The words of a name, in small letters, without titles. */
function wordsOf(name: string): readonly string[] {
  const all = partsOf(name).words.map((word) => word.toLowerCase().replace(/'s$/u, ''));
  const rest = all.filter((word) => !SHIPS.test(word) && word !== 'and' && word !== 'of');
  return rest.length > 0 ? rest : all;
}

const SHORTENED = /(?:ie|y|ey|o|s|kins)$|^.{2,4}$/u;

/** "Barty" for Bartholomew, "Winnie" for Windermere Lass. */
function isPetForm(one: string, other: string): boolean {
  if (areForms(one, other)) return true;
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (short.length === long.length || short.length > 6 || !SHORTENED.test(short)) return false;
  const stem = short.replace(/(?:ie|y|ey|o|s|kins|a)$/u, '').slice(0, 4);
  return stem.length > 1 && long.startsWith(stem.length > 3 ? stem.slice(0, -1) : stem);
}

/** Whether a name of one word is none of a full name's: "Mrs. Bell" and "Edith Beale". */
function isPartElsewhere(part: Parts, full: Parts): boolean {
  const word = part.words[0]?.toLowerCase() ?? '';
  return part.titles.length > 0 && !full.words.some((each) => each.toLowerCase() === word || isPetForm(each.toLowerCase(), word));
}

/** Whether one may be a woman's and the other a man's name. */
function areOfTwoGenders(one: string, other: string): boolean {
  const [gender, another] = [genderOfFirstName(one), genderOfFirstName(other)];
  return gender !== undefined && another !== undefined && gender !== another;
}

/** Whether two names of persons cannot be one's. */
function personsDiffer(name: string, another: string): boolean {
  const [one, other] = [partsOf(name), partsOf(another)];
  const [first = '', otherFirst = ''] = [one.words[0]?.toLowerCase(), other.words[0]?.toLowerCase()];
  const [isFull, isOtherFull] = [one.words.length > 1, other.words.length > 1];
  if (isFull !== isOtherFull) return isFull ? isPartElsewhere(other, one) : isPartElsewhere(one, other);
  if (isFull) return first === otherFirst ? one.words.at(-1) !== other.words.at(-1) : !isPetForm(first, otherFirst);
  if (one.titles.length > 0 !== other.titles.length > 0) return false;
  if (one.titles.length === 0 && areOfTwoGenders(first, otherFirst)) return false;
  return first !== otherFirst && !isPetForm(first, otherFirst);
}

/** Whether two names cannot be those of one ship, one dog, one landlady. */
function namesDiffer(one: Resolved, other: Resolved): boolean {
  const [name, another] = [one.fact.value, other.fact.value];
  if (one.fact.traits.includes('person')) return personsDiffer(name, another);
  const [ones, others] = [wordsOf(name), wordsOf(another)];
  const [text, otherText] = [ones.join(' '), others.join(' ')];
  if (text.includes(otherText) || otherText.includes(text)) return false;
  const isOneShort = ones.length === 1 || others.length === 1;
  return !isOneShort || !isPetForm(ones[0] ?? '', others[0] ?? '');
}

const ownOf = ({ fact }: Resolved): string | undefined => fact.traits.find((trait) => trait.startsWith('own:'))?.slice(4);
const PRONOUN = /^(?:his|her|my)$/u;
/** Somebody's brother, whose things are others than the story's. */
const KIN_OWNER = new RegExp(`\\b(?:${KIN}|neighbou?r|friend)$`, 'u');

/** Whether both may be whose each is said to be. */
function areOneOwners(one: Resolved, other: Resolved, cast: Cast): boolean {
  const [own, otherOwn] = [ownOf(one), ownOf(other)];
  if (own === undefined || otherOwn === undefined) return ![own, otherOwn].some((each) => each !== undefined && KIN_OWNER.test(each));
  if (one.other !== undefined && other.other !== undefined) return one.other === other.other;
  if (own === otherOwn) return true;
  const gender = (each: Resolved, text: string): string | undefined => {
    if (text === 'his') return 'm';
    if (text === 'her') return 'f';
    return each.other === undefined ? undefined : cast.person(each.other)?.gender;
  };
  const genders = [gender(one, own), gender(other, otherOwn)];
  if (!PRONOUN.test(own) && !PRONOUN.test(otherOwn)) return false;
  return genders[0] === undefined || genders[1] === undefined || genders[0] === genders[1];
}

/** A mare is no gelding: -1 and 1, and 0 for what may be either. */
function sexOf({ fact }: Resolved): number {
  const head = fact.traits.find((trait) => trait.startsWith('head:'))?.slice(5) ?? '';
  if (/^(?:mare|filly|bitch|lioness|ewe|moggy)$/u.test(head)) return -1;
  return /^(?:gelding|stallion|colt|tomcat|lion)$/u.test(head) ? 1 : 0;
}

/** Whether the first may be told of the one that the later sentence means. */
function mayBeOne(one: Resolved, other: Resolved, cast: Cast): boolean {
  const isCalled = (each: Resolved): boolean => each.fact.traits.includes('called');
  if (!other.fact.isFirm || one.fact.low + other.fact.low < 3 || one.place === other.place) return false;
  const [at, otherAt] = [one, other].map(({ fact }) => fact.traits.find((trait) => trait.startsWith('at:')));
  if (at !== undefined && otherAt !== undefined && at !== otherAt) return false;
  if (isCalled(one) !== isCalled(other) || sexOf(one) * sexOf(other) < 0) return false;
  return areOneOwners(one, other, cast);
}

const severals = new Map<string, RegExp>();

/** That there is more than one of a kind. */
function several(noun: string): RegExp {
  const known = severals.get(noun);
  if (known) return known;
  const plural = noun.endsWith('y') && !/[aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}(?:e?s)`;
  const made = new RegExp(
    `(?<!\\bno )\\b(?:another|other|second|next|new|third|rival|neighbou?ring|sister|different|every|each|neighbou?r['’]s|first of (?:his|her|their)) (?:[a-z-]+ )?${noun}\\b|\\b(?:two|three|four|five|six|both|the|his|her|their|our|my|other|all|some|several|many|of) (?:[a-z-]+ )?${plural}\\b`,
    'iu',
  );
  severals.set(noun, made);
  return made;
}

/** Whether a paragraph tells of several of a kind. */
const tellsOfSeveral = perParagraph(({ text }: Entry, noun) => text.includes(noun.slice(0, -1)) && several(noun).test(text));

/** Whether a story has several of a kind. */
function areMany(kind: string, chronicle: Chronicle): boolean {
  const noun = kind.split(' ').at(-1) ?? kind;
  if (/^(?:only|eldest|oldest|youngest) /u.test(kind)) return false;
  return chronicle.mayHold(noun).some((entry) => tellsOfSeveral(entry, noun));
}

interface Uses {
  readonly count: number;
  readonly places: ReadonlySet<unknown>;
}

/** Whether a word stands in a paragraph, and is not the beginning of another. */
const holdsWord = perParagraph(({ text }: Entry, word) => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[A-Za-zÀ-ÿ]/u.test(text[at + word.length] ?? '')) return true;
  return false;
});

/** In which paragraphs a name stands. */
function usesOf(name: string, chronicle: Chronicle): Uses {
  const words = partsOf(name).words;
  const word = (words.length > 1 && words[0]?.length === 1 ? words[1] : words[0]) ?? name;
  const places = chronicle.mayHold(word.toLowerCase()).filter((entry) => holdsWord(entry, word));
  return { count: places.length, places: new Set(places) };
}

/** Whether both names are told of beside each other, or are both used too often to be a slip. */
function areTwo(one: Resolved, other: Resolved, chronicle: Chronicle): boolean {
  const uses = [usesOf(one.fact.value, chronicle), usesOf(other.fact.value, chronicle)];
  const [first, second] = uses;
  if (!first || !second || Math.min(first.count, second.count) > SELDOM) return true;
  const isShared = partsOf(one.fact.value).words[0] === partsOf(other.fact.value).words[0];
  return !isShared && [...first.places].some((place) => second.places.has(place));
}

/** Whether what a beast or a thing is called is somebody's name elsewhere in the story. */
function isSomebodys({ fact, place }: Resolved, cast: Cast, ledger: NameLedger): boolean {
  if (fact.traits.includes('person')) return false;
  const known = ledger.count(fact.value);
  const here = place.at;
  return known > 2 && here >= 0 && cast.idOf(fact.value) !== undefined && ledger.animate(fact.value) > 1 && fact.traits.includes('thing');
}

interface Story {
  readonly cast: Cast;
  readonly ledger: NameLedger;
  readonly chronicle: Chronicle;
  readonly changed: Changed;
}

function slipOf(one: Resolved, other: Resolved): RawSlip {
  const kind = kindOf(one);
  return {
    rule: 'continuity/naming',
    about: `the ${kind}`,
    matter: matter('nameOf', kind),
    here: spotOf(other),
    established: spotOf(one),
    score: 0.65,
  };
}

/** More namings of a kind than this are a catalogue. */
const MOST = 24;

function slipsIn(group: readonly Resolved[], { cast, ledger, chronicle, changed }: Story): RawSlip[] {
  if (group.length > MOST || new Set(group.map(({ fact }) => fact.value)).size > 3) return [];
  for (const [at, later] of group.entries()) {
    const earlier = group.slice(0, at).find((one) => {
      if (!namesDiffer(one, later) || !mayBeOne(one, later, cast)) return false;
      if (isSomebodys(one, cast, ledger) || isSomebodys(later, cast, ledger) || areTwo(one, later, chronicle)) return false;
      return !changed('renamed', one.place.at, later.place.at + 1);
    });
    if (earlier) return areMany(kindOf(later), chronicle) ? [] : [slipOf(earlier, later)];
  }
  return [];
}

/** What "the dog was called Rex" and "Tom's dog was called Rex" say, as what "Rex, Tom's only dog" says. */
function soleCalled(each: Resolved): Resolved | undefined {
  const { fact, who } = each;
  const noun = fact.key.slice('called:'.length);
  const sole = soleKindOf(noun);
  // What but some call it is weighed where it is one's own.
  if (!sole || fact.low === 0 || fact.isSaid === true) return undefined;
  const owner = fact.holder.kind === 'kin' ? who.slice(0, who.lastIndexOf('>')) : undefined;
  if (fact.holder.kind !== 'kin' && fact.holder.kind !== 'role') return undefined;
  if (fact.holder.kind === 'role' && fact.holder.text !== noun) return undefined;
  const own = owner === undefined ? [] : [`own:${fact.holder.kind === 'kin' ? ownText(fact.holder.of) : ''}`];
  return { ...each, other: owner, fact: { ...fact, key: `sole:${sole.kind}`, traits: [sole.sort, ...own, 'told', `head:${noun}`] } };
}

/** How whoever owns it is called. */
function ownText(holder: Holder): string {
  if (holder.kind === 'name' || holder.kind === 'role') return holder.text.toLowerCase();
  if (holder.kind === 'narrator') return 'my';
  return holder.kind === 'pronoun' && holder.gender === 'm' ? 'his' : holder.kind === 'pronoun' ? 'her' : holder.relation;
}

/** Those that are called otherwise of which a story has but one: the village's pub, somebody's dog, the landlady. */
export function soleSlips(facts: readonly Resolved[], story: Story): RawSlip[] {
  const groups = new Map<string, Resolved[]>();
  for (const told of facts) {
    const each = told.fact.key.startsWith('called:') ? soleCalled(told) : told;
    if (!each?.fact.key.startsWith('sole:')) continue;
    const known = groups.get(each.fact.key);
    if (known) known.push(each);
    else groups.set(each.fact.key, [each]);
  }
  return [...groups.values()].flatMap((group) => slipsIn(group, story));
}
