import { isBeast } from '../lexicon/beasts.js';
import { isKin, isRole } from '../lexicon/nouns.js';
import { isFolk } from '../lexicon/folk.js';
import { isOwnOne, isQuality, kindTo } from './mourned.js';
import type { Sentence } from './types.js';

/** A sentence in which whoever is not named – "her brother", "the captain", "him" – is written as a name. */
export interface Personified {
  /** For matching only: what stands in for somebody is no word. */
  readonly text: string;
  /** Who stands at an offset of `text`, as the sentence says it; the name where "her brother Tom" gives one. */
  readonly who: ReadonlyMap<number, string>;
  /** Where each token of the sentence begins in `text`. */
  readonly at: readonly number[];
}

/** What is somebody's once they are dead. */
const LAST_THINGS =
  /^(?:funeral|wake|killers?|murderer|murder|corpse|ashes|passing|obituary|grave|gravestone|headstone|coffin|casket|burial|remains|inquest|autopsy|cremation|memorial|suicide|drowning)$/u;
const OF_THE_FOUND = /^(?:found|identified|discovered|recovered|washed|buried|dragged|pulled|viewed)$/u;
const OF_THE_NEWS = /^[Ss]ince$/u;

const CAPITAL = /^\p{Lu}['\p{L}-]*\p{L}$/u;
const OWNERS = /^(?:[Hh]is|[Hh]er|[Mm]y)$/u;
const QUALITY =
  /^(?:older|elder|eldest|oldest|younger|youngest|little|big|late|old|only|twin|dear|poor|own|first|second|beloved|favou?rite)$/u;
const PITIED = /^(?:[Pp]oor|old|young|dear|little)$/u;
/** Whose name may follow: "her friend Tom". */
const FELLOW = /^(?:friend|colleague|neighbou?r|boy|girl)$/u;
/** After these an object is no owner: "buried her in", "killed her". */
const NO_NOUN =
  /^(?:[,;:—]|and|or|but|in|on|at|by|with|to|from|that|when|where|while|before|after|under|beside|behind|out|up|down|back|dead|alive|for|as|of|into|off|over|last|then|there|without|first|among|between|too|if|until|next|near)$/u;

interface Found {
  /** One after the last token. */
  readonly to: number;
  readonly own: string;
}

function nameTo(words: readonly string[], at: number): number {
  let to = at;
  while (to < at + 3 && CAPITAL.test(words[to] ?? '')) to++;
  return to;
}

/** Where the one that somebody owns is named, one after it: "late husband", "brother", "young apprentice". */
function relativeTo(words: readonly string[], at: number): number | undefined {
  if (/^(?:the|an?|his|her|my|this|that)$/u.test(words[at] ?? '')) return undefined;
  let noun = at;
  while (noun < at + 2 && QUALITY.test(words[noun] ?? '')) noun++;
  const word = words[noun] ?? '';
  return isKin(word) || FELLOW.test(word) ? noun + 1 : kindTo(words, at, isOwnOne);
}

/** "Her brother", "Anna 's brother", with the name that follows it, in commas or without. */
function relative(words: readonly string[], at: number, first: number): Found | undefined {
  const to = relativeTo(words, first);
  if (to === undefined) return undefined;
  const comma = words[to] === ',' ? 1 : 0;
  const name = nameTo(words, to + comma);
  if (name > to + comma && words[name] !== "'s") {
    if (comma === 0) return { to: name, own: words.slice(to, name).join(' ') };
    if (words[name] === ',') return { to: name + 1, own: words.slice(to + 1, name).join(' ') };
  }
  const noun = words[to - 1] ?? '';
  if (isKin(noun)) return { to, own: words.slice(at, to).join(' ') };
  return isOwnOne(noun) ? { to, own: `${words.slice(at, first).join(' ')} ${noun}` } : undefined;
}

/** Where the owner ends that a sentence names by what they are: "the tailor 's", "the old tailor 's". */
function ownerTo(words: readonly string[], at: number): number | undefined {
  return [at + 2, at + 3].find((to) => words[to] === "'s" && words.slice(at + 1, to).every(isQuality));
}

/** "The landlord of the Plough", "the patient in bed six": what tells one from others of the kind, one after it. */
function tellingTo(words: readonly string[], to: number): number {
  if (words[to] === 'in') return /^(?:bed|room|ward|cell|berth|cabin|number)$/u.test(words[to + 1] ?? '') ? to + 3 : to;
  if (words[to] !== 'of' && words[to] !== 'at') return to;
  const first = words[to + 1] === 'the' ? to + 2 : to + 1;
  const name = nameTo(words, first);
  if (name > first) return words[name] === "'s" ? to : name;
  return words[to] === 'of' && first === to + 2 && /^[a-z-]+$/u.test(words[first] ?? '') ? first + 1 : to;
}

/** "The captain", "the old mare", "the miller 's horse". */
function theOne(words: readonly string[], at: number): Found | undefined {
  const owner = ownerTo(words, at);
  const owned = owner === undefined ? undefined : relative(words, at, owner + 1);
  if (owned) return { ...owned, own: owned.own.replace(/^([Tt]he) [a-z-]+ (?=[a-z-]+ 's )/u, '$1 ') };
  const next = words[at + 1] ?? '';
  const to =
    isRole(next) && !CAPITAL.test(words[at + 2] ?? '')
      ? at + 2
      : kindTo(words, at + 1, (each) => isBeast(each) || isFolk(each) || isRole(each));
  if (to === undefined) return undefined;
  const noun = words[to - 1] ?? '';
  const name = nameTo(words, to);
  if (name > to) return words[name] === "'s" ? undefined : { to: name, own: words.slice(to, name).join(' ') };
  return { to: isBeast(noun) ? to : tellingTo(words, to), own: `${words[at] ?? ''} ${noun}` };
}

/** "Tom Ferris , the eldest of them ,": the name, with what stands between commas. */
function apposed(words: readonly string[], at: number, to: number): Found | undefined {
  if (words[to] !== ',' || !/^(?:the|an?|his|her|my|their)$/u.test(words[to + 1] ?? '')) return undefined;
  const length = words.slice(to + 1, to + 10).indexOf(',');
  const close = to + 1 + length;
  const inside = words.slice(to + 1, close);
  const isPlain =
    length > 0 && inside.length < 8 && inside.every((word) => /^[a-z'-]+$/u.test(word) && !/^(?:and|was|had|were|is|who)$/u.test(word));
  return isPlain ? { to: close + 1, own: words.slice(at, to).join(' ') } : undefined;
}

/** Whom a pronoun stands for, or whose relative follows it. */
function pronounAt(words: readonly string[], at: number): Found | undefined {
  const word = words[at] ?? '';
  if (/^(?:[Hh]e|[Ss]he|him)$/u.test(word)) return { to: at + 1, own: word };
  if (!OWNERS.test(word)) return undefined;
  const next = words[at + 1] ?? '';
  const isObject = word === 'her' && (next === '' || NO_NOUN.test(next));
  return relative(words, at, at + 1) ?? (isObject ? { to: at + 1, own: word } : undefined);
}

function foundAt(words: readonly string[], at: number): Found | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (/^[Tt]he$/u.test(word)) return theOne(words, at);
  if (/^(?:[Oo]ur|[Tt]heir)$/u.test(word)) {
    const found = relative(words, at, at + 1);
    return found && CAPITAL.test(found.own) ? found : undefined;
  }
  if (PITIED.test(word) && CAPITAL.test(next)) {
    const to = nameTo(words, at + 1);
    return { to, own: words.slice(at + 1, to).join(' ') };
  }
  if (!CAPITAL.test(word) || OWNERS.test(word) || /^S?[Hh]e$/u.test(word)) return pronounAt(words, at);
  const to = nameTo(words, at);
  return words[to] === "'s" ? relative(words, at, to + 1) : (apposed(words, at, to) ?? called(words, at, to));
}

/** What is told to Tom may be told of the cook. */
const TOLD =
  /^(?:told|tell|tells|asked|gave|give|gives|showed|shown|sent|warned|informed|assured|reminded|brought|made|called|paid|owed|taught)$/u;

/** "Tom the cook": the name, with what its bearer is. */
function called(words: readonly string[], at: number, name: number): Found | undefined {
  if (words[name] !== 'the' || TOLD.test(words[at - 1] ?? '')) return undefined;
  const to = kindTo(words, name + 1, (each) => isFolk(each) || isRole(each));
  return to === undefined || words[to] === "'s" ? undefined : { to, own: words.slice(at, name).join(' ') };
}

/** Whether "her" is somebody's who is dead: "her funeral", "found her body". */
function ownsLastThing(words: readonly string[], at: number): boolean {
  if (!OWNERS.test(words[at] ?? '')) return false;
  const thing = words[at + 1] ?? '';
  const before = words[at - 1] ?? '';
  if (thing === 'body') return OF_THE_FOUND.test(before) || /^(?:found|discovered|washed)$/u.test(words[at + 3] ?? '');
  if (thing === 'death') return OF_THE_NEWS.test(before) || words[at - 2] === 'news';
  return LAST_THINGS.test(thing);
}

/** Writes whoever a sentence speaks of as names; undefined where there is nobody but the named. */
export function personified({ words }: Sentence): Personified | undefined {
  const who = new Map<number, string>();
  const at: number[] = [];
  let text = '';
  for (let token = 0; token < words.length; token++) {
    const isOwner = ownsLastThing(words, token);
    const found = isOwner ? { to: token + 1, own: words[token] ?? '' } : foundAt(words, token);
    if (found) who.set(text.length, found.own);
    for (let each = token; each < (found?.to ?? token + 1); each++) at.push(text.length);
    text += `${found ? NOBODY : (words[token] ?? '')}${isOwner ? " 's" : ''} `;
    token = (found?.to ?? token + 1) - 1;
  }
  return who.size === 0 ? undefined : { text: text.trimEnd(), who, at };
}

/** Stands for whoever is not named. */
export const NOBODY = 'Xxxx';

/** A stretch of what was written, in the sentence's own text. */
export function stretchOf(
  { at }: Personified,
  sentence: Sentence,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const first = at.findLastIndex((each, token) => each <= start && at[token - 1] !== each);
  const last = at.findLastIndex((each) => each < end);
  return { start: sentence.at[first] ?? 0, end: (sentence.at[last] ?? 0) + (sentence.words[last] ?? '').length };
}
