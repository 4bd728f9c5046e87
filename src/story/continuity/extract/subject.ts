import { matchesOf, occursIn } from '../grammar/matches.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { type Holder, holderOf } from '../grammar/holder.js';
import type { Mention } from '../grammar/mentions.js';
import { mentionsIn } from './people.js';
import { OWNER } from '../grammar/pattern.js';
import { tokenAt } from '../grammar/sentences.js';
import type { Sentence } from '../grammar/types.js';

/** Whom something is said of, and where in the sentence's `text` they stand. */
export interface Meant {
  readonly holder: Holder;
  readonly start: number;
}

/** A stretch of a sentence's `text`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function whoIs({ kind, text, holder }: Mention): Holder | undefined {
  return kind === 'noun' ? holder : holderOf(text);
}

function standing({ at }: Sentence, mention: Mention): Meant | undefined {
  const holder = whoIs(mention);
  return holder && { holder, start: at[mention.token] ?? 0 };
}

/**
 * Whose an unowned feature is ("Marta looked up, green eyes narrowed"): the sentence's subject, when nobody else is in the sentence.
 * @param isWith whether it hangs on a "with", which the noun before it may own
 */
export function subjectOf(sentence: Sentence, before: number, isWith: boolean): Meant | undefined {
  const limit = tokenAt(sentence, before);
  const [first, ...others] = mentionsIn(sentence).filter(({ token, kind }) => token < limit || kind !== 'pronoun');
  if (!first?.isSubject || first.token >= limit) return undefined;
  // "Marta saw a girl with green eyes": the girl's. A pronoun of the subject's own does no harm.
  if (others.some(({ kind, text }) => kind !== 'pronoun' || text !== ownPronoun(first))) return undefined;
  if (isWith && (limit - first.last > 8 || OWNS.test(sentence.text.slice(sentence.at[first.last] ?? 0, before)))) return undefined;
  return standing(sentence, first);
}

/** A noun before a "with" may own what follows: "a doll with blue eyes", "men with brown eyes". */
const OWNS = /\b(?:an?|the|some|any|that|this|men|women|people|children|girls|boys|one|someone|somebody|those|[a-z]+s) (?:[a-z-]+ ){0,3}$/u;

function ownPronoun({ kind, text, gender }: Mention): string {
  if (text === 'he' || (kind === 'noun' && gender === 'm')) return 'his';
  return text === 'she' || (kind === 'noun' && gender === 'f') ? 'her' : '';
}

/** Persons and animals whose noun tells no gender. */
const UNGENDERED = /\b(?:twin|cousin|sibling|friend|parent|neighbou?r|colleague|partner|baby|infant|stranger|dog|cat|horse)\b/u;
/** Somebody else than the subject whom no mention shows. */
const ANOTHER =
  /\b(?:twin|cousin|sibling|friend|parents?|neighbou?r|colleague|partner|baby|infant|(?<!as an? )(?<!as a [a-z]+ )(?<!(?:every|each|any) )child|children|strangers?|dog|cat|horse|they|them|their|we|us|someone|somebody|anyone|anybody|everyone|everybody|(?<!most |many |all |other |the )people|one who|those(?= (?:who|of|in|with|he|she|they|two|three)\b)|another|others|each other)\b/u;

/** Others beside the only one who is named. */
const COMPANY =
  /\b(?:twin|cousin|sibling|friend|parents?|neighbou?r|colleague|partner|baby|infant|(?<!as an? )(?<!as a [a-z]+ )(?<!(?:every|each|any) )child|children|dog|cat|horse|(?<!most |many |all |other |the )people|one who|those(?= (?:who|of|in|with|he|she|they|two|three)\b)|another|others|each other)\b/u;

/** The one person a sentence speaks of: named, or "he", or "she", or "I" when there is nobody else. */
export function soleOf(sentence: Sentence): Meant | undefined {
  return occursIn(UNGENDERED, sentence.text) ? undefined : onlyOf(sentence, mentionsIn(sentence));
}

/** Whom what a sentence says between two places is said of: its subject when nobody stands between, else the only one it speaks of. */
export function meantAt(sentence: Sentence, said: Stretch): Meant | undefined {
  const mentions = mentionsIn(sentence).filter((each) => !isNounWithin(sentence, each, said));
  return (
    ownerOf(sentence, said) ??
    subjectBefore(sentence, mentions, said) ??
    namedAlone(sentence, mentions, said) ??
    (UNGENDERED.test(around(sentence, said)) || COMPANY.test(nearText(sentence, said)) ? undefined : onlyOf(sentence, mentions))
  );
}

/** Whoever words that were read stand for, unless they stand for nobody. */
export function meantBy(own: string | undefined, start: number): Meant | undefined {
  const holder = own === undefined ? undefined : holderOf(own);
  return holder && { holder, start };
}

const OWN = new RegExp(`${OWNER} (?:upper )?$`, 'u');

/** "The sergeant's lip was bare": whose it is that something is said of. */
function ownerOf({ text }: Sentence, { start }: Stretch): Meant | undefined {
  if (!text.startsWith("'s ", start - 3) && !text.startsWith("'s upper ", start - 9)) return undefined;
  const found = OWN.exec(text.slice(0, start));
  return meantBy(found?.groups?.['own'], found?.index ?? 0);
}

function around({ text }: Sentence, { start, end }: Stretch): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

/** "A nurse by trade": what is said of somebody is nobody more. */
function isNounWithin({ at }: Sentence, { kind, token, last }: Mention, { start, end }: Stretch): boolean {
  return kind === 'noun' && (at[last] ?? 0) < end && (at[token] ?? 0) + 1 >= start;
}

/** The subject that leads up to what is said, or that follows where the sentence begins with it. */
function subjectBefore(sentence: Sentence, mentions: readonly Mention[], { start, end }: Stretch): Meant | undefined {
  const { at, text } = sentence;
  const before = mentions.filter(({ token }) => (at[token] ?? 0) < start);
  const own = text.slice(0, start).lastIndexOf('I ');
  const subject = before.findLast((each, index) => each.isSubject || (!each.isOwner && (each.token === 0 || isKinOfFirst(before, index))));
  if (own >= 0 && own >= (subject ? (at[subject.token] ?? 0) : 0) && /(?:^| )$/u.test(text.slice(0, own)))
    return before.some(({ token }) => (at[token] ?? 0) > own) ? undefined : { holder: { kind: 'narrator' }, start: own };
  const role = roleBefore(sentence, subject, start);
  if (role) return before.some(({ token, kind }) => kind !== 'pronoun' && (at[token] ?? 0) > role.start) ? undefined : role;
  if (!subject) return before.length === 0 ? opened(sentence, mentions, { start, end }) : undefined;
  return unlessOthers(sentence, mentions, before, subject, start);
}

/** A subject, when nobody else stands between it and what is said. */
function unlessOthers(
  { at, text }: Sentence,
  mentions: readonly Mention[],
  before: readonly Mention[],
  subject: Mention,
  start: number,
): Meant | undefined {
  const between = before.slice(before.indexOf(subject) + 1);
  const isSame = (each: Mention): boolean => each.kind === 'pronoun' && (subject.gender === undefined || each.gender === subject.gender);
  if (!between.every(isSame) || new Set(between.map(({ gender }) => gender)).size > 1) return undefined;
  const from = at[subject.token] ?? 0;
  if (ANOTHER.test(text.slice(at[subject.last] ?? from, start))) return undefined;
  const holder = whoIs(subject) ?? holderOf(textOf(mentions, subject));
  return holder && { holder, start: from };
}

/** "Anna's brother, a man of forty, …": the one who opens the sentence with their owner. */
function isKinOfFirst(mentions: readonly Mention[], index: number): boolean {
  const [first] = mentions;
  return index === 1 && first?.token === 0 && first.isOwner && mentions[1]?.kind === 'noun' && mentions[1].token === first.last + 1;
}

/** What names whoever is mentioned: "Anna 's" belongs to "'s brother". */
function textOf(mentions: readonly Mention[], { kind, text, token }: Mention): string {
  if (kind !== 'noun' || !text.startsWith("'s ")) return text;
  const owner = mentions.find(({ isOwner, last }) => isOwner && last === token - 1);
  return owner ? `${owner.text} ${text}` : text;
}

const THE_ROLE =
  /(?<=^|[,;:—] |\b(?:and|but|that|though|because|when|while|whom|as|if|since|so|for|then|now|spring|summer|autumn|winter|year|month|week|day|night|morning|evening|time|term|(?:[a-z]+t(?:y|een)|ty-[a-z]+)) )[Tt]he (?:(?:new|old|young|good|little|fat|tall|poor|big|stout|village|local|chief) )?([a-z]+)(?= (?:[,(] )?(?:who |now |[a-z]+ly )?[a-z]+)/gu;

/** "The captain was well into his fifties": a subject that no mention shows, unless somebody else is one after it. */
function roleBefore({ text, at }: Sentence, subject: Mention | undefined, until: number): Meant | undefined {
  const from = subject ? (at[subject.token] ?? 0) : -1;
  const roles = matchesOf(THE_ROLE, text).filter(({ index }) => index > from && index < until);
  for (const { index, 1: noun = '' } of roles.reverse()) {
    const holder = holderOf(`the ${noun}`);
    if (holder) return { holder, start: index };
  }
  return undefined;
}

/** What is said of anybody, and then of somebody: "Not many people learn to swim at forty, but Anna did." */
export const GENERIC = /^(?:not many|few|nobody|no one|most|many|an?|it is|it was|there is|there was|what)\b/u;

/** Who is mentioned first after a place; "Anna's brother" is one. */
function firstAfter({ at }: Sentence, mentions: readonly Mention[], end: number): Mention | undefined {
  const [first, next] = mentions.filter(({ token }) => (at[token] ?? 0) >= end);
  return first?.isOwner === true && next?.kind === 'noun' ? next : first;
}

/** "For a woman of fifty, Anna climbed fast". */
function opened(sentence: Sentence, mentions: readonly Mention[], { start, end }: Stretch): Meant | undefined {
  const first = firstAfter(sentence, mentions, end);
  if (!first || start > (occursIn(GENERIC, sentence.text) ? 60 : 34) || !(first.isSubject || first.afterComma)) return undefined;
  const from = sentence.at[first.token] ?? 0;
  if (from < end || from - end > 60 || ANOTHER.test(sentence.text.slice(0, from))) return undefined;
  const holder = whoIs(first) ?? holderOf(textOf(mentions, first));
  return holder && { holder, start: from };
}

/** The only name of a sentence, where all else it mentions is its own pronoun or somebody who has nothing of the kind beside them. */
function namedAlone(sentence: Sentence, mentions: readonly Mention[], said: Stretch): Meant | undefined {
  const all = mentions.filter(({ kind }) => kind === 'name');
  // "Crumbs clung to Martha": a capital that opens a sentence may be anything's.
  const names = all.filter((each) => !each.isInitial || all.length === 1 || genderOfFirstName(each.text.toLowerCase()) !== undefined);
  const [name] = names;
  if (!name || names.some(({ text }) => text !== name.text) || COMPANY.test(nearText(sentence, said))) return undefined;
  const others = mentions.filter(({ kind }) => kind !== 'name');
  if (new Set(others.flatMap(({ kind, gender, holder }) => (kind === 'pronoun' || holder ? [gender] : []))).size > 1) return undefined;
  const borne = genderOfFirstName((name.text.split(' ')[0] ?? '').toLowerCase());
  if (borne !== undefined && others.some(({ kind, gender }) => kind === 'pronoun' && gender !== undefined && gender !== borne))
    return undefined;
  const isNear = (each: Mention): boolean => Math.abs((sentence.at[each.token] ?? 0) - said.start) < NEAR || each.isOwner;
  if (others.some((each) => each.kind === 'noun' && isNear(each))) return undefined;
  const holder = holderOf(name.text);
  return holder && { holder, start: sentence.at[name.token] ?? 0 };
}

/** So many characters away somebody else may be the one, or may be spoken of beside them. */
const NEAR = 40;
const BESIDE = 26;

function nearText({ text }: Sentence, { start, end }: Stretch): string {
  return `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`;
}

function onlyOf(sentence: Sentence, mentions: readonly Mention[]): Meant | undefined {
  const ofKind = (wanted: Mention['kind']): readonly Mention[] => mentions.filter(({ kind }) => kind === wanted);
  const [names, pronouns, nouns] = [ofKind('name'), ofKind('pronoun'), ofKind('noun')];
  const [noun] = nouns;
  // "The carpenter stood on his left leg": the carpenter, and nobody else.
  if (noun && (nouns.length > 1 || names.length > 0 || !noun.isSubject || !noun.holder)) return undefined;
  if (new Set(names.map(({ text }) => text)).size > 1 || new Set(pronouns.map(({ gender }) => gender)).size > 1) return undefined;
  const meant = names[0] ?? noun ?? pronouns[0];
  if (meant) return standing(sentence, meant);
  const own = sentence.words.findIndex((word) => /^(?:I|my|My|me)$/u.test(word));
  return own < 0 ? undefined : { holder: { kind: 'narrator' }, start: sentence.at[own] ?? 0 };
}

/** Who opens a sentence and is its only subject, for what they did after they did something else: "Anna buried a husband and reared nine children". */
export function leaderOf(sentence: Sentence, { start }: Pick<Stretch, 'start'>): Meant | undefined {
  const subjects = mentionsIn(sentence).filter(
    ({ token, isSubject, kind }) => (sentence.at[token] ?? 0) < start && (isSubject || kind === 'noun'),
  );
  const [first] = subjects;
  if (!first?.isSubject || first.token > 2) return undefined;
  if (subjects.filter(({ isSubject }) => isSubject).length > 1) return undefined;
  const holder = whoIs(first) ?? holderOf(textOf(mentionsIn(sentence), first));
  return holder && { holder, start: sentence.at[first.token] ?? 0 };
}

/** "Her accomplice, a small man": the accomplice is. */
export const NOUN_BEFORE = /\b(?:the|an?|his|her|their|my|our|its|this|that|'s) (?:[a-z-]+ ){0,2}[a-z]+$/u;
