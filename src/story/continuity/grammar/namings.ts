import { toEveryone, unmarried, written } from './namingsBeside.js';
import { before, BE, type Found, givenAfter, HAVING, INDEFINITE, type Naming, owned, type Words } from './namingParts.js';
import { CALLERS, partOfName } from '../lexicon/namingWords.js';
import { type Given, givenAt, givenEndingAt, isCapital, type One, oneEndingAt, oneStartingAt } from './ones.js';

const CALL = /^(?:call(?:ed|s)?|nam(?:ed|es|ing)|christen(?:ed|s)|bapti[sz]ed|nicknam(?:ed|es)|dub(?:bed|s))$/u;
/** "Their housekeeper was a woman called": the housekeeper; "the neighbours had a spaniel named": their spaniel. */
function meantBy(words: Words, one: One | undefined): One | undefined {
  if (one?.kind !== 'noun' || !INDEFINITE.test(one.det)) return one;
  const link = words[one.from - 1] ?? '';
  if (BE.test(link) || (link === ',' && !HAVING.test(words[one.from - 2] ?? ''))) {
    const subject = oneEndingAt(words, before(words, one.from - 1));
    if (subject?.kind === 'noun' && (INDEFINITE.test(subject.det) || subject.mods.some((mod) => /^(?:one|only|single)$/u.test(mod))))
      return owned(words, subject) ?? subject;
    return subject;
  }
  return owned(words, one);
}

/** Whether those who call somebody so stand before a verb. */
function hasCaller(words: Words, at: number): boolean {
  const last = before(words, at);
  const word = (words[last] ?? '').toLowerCase();
  return CALLERS.test(word) || isCapital(words[last]);
}

/** "Everyone called Ada Wren Fish": whoever bears the name stands in one row with it. */
function inOneRow(words: Words, at: number): Found {
  const given = givenAt(words, at);
  if (!given || given.isThe || given.from === given.to) return undefined;
  const parts = words.slice(given.from, given.to + 1);
  if (parts.some((word) => !isCapital(word))) return undefined;
  const one: One = { head: parts.slice(0, -1).join(' '), kind: 'name', det: '', owner: '', mods: [], from: given.from, to: given.to - 1 };
  return { one, given: { text: parts.at(-1) ?? '', isThe: false, from: given.to, to: given.to }, part: '' };
}

/** "Duke is what they called her", "Bramble, everybody calls it". */
function givenBeforeCallers(words: Words, at: number): Given | undefined {
  let last = before(words, at);
  if (!CALLERS.test((words[last] ?? '').toLowerCase())) return undefined;
  while (
    last > 0 &&
    (CALLERS.test((words[last] ?? '').toLowerCase()) ||
      /^(?:the|whole|what|was|is|that|,|—|absolutely|all|just|being|had|been|in|of)$/u.test(words[last] ?? ''))
  )
    last--;
  const given = givenEndingAt(words, last);
  return given && (given.from === 0 || /^(?:,|—|:|;|“”)$/u.test(words[given.from - 1] ?? '')) ? given : undefined;
}

/** "Was called", "was always named": not by anybody whom the sentence tells of. */
function isPassive(words: Words, at: number): boolean {
  const last = words[at - 1] ?? '';
  if (BE.test(last)) return true;
  return /^(?:always|only|generally|usually|simply|officially|originally|been|properly)$/u.test(last) && BE.test(words[at - 2] ?? '');
}

const MANY = /^(?:they|everyone|everybody|people|all|whole|nobody|lane|street|village|town|school|crew)$/iu;

/** "They called him Duke", "everyone called Ada Wren Fish". */
function calledByCallers(words: Words, at: number): Found {
  const verb = words[at] ?? '';
  const whom = oneStartingAt(words, at + 1);
  const given = whom && (givenAfter(words, whom.to + 1) ?? givenBeforeCallers(words, at));
  if (whom && given) return { one: whom, given, part: /^(?:christen|bapti|nam)/u.test(verb) ? 'given' : '' };
  const row = inOneRow(words, at + 1);
  if (!row || !words.slice(0, at).some((word) => MANY.test(word))) return undefined;
  return { ...row, part: /^(?:christen|bapti)/u.test(verb) ? 'given' : '' };
}

function called(words: Words, at: number): Found {
  const hasCallers = hasCaller(words, at) || /^(?:him|her|it)$/u.test(words[at + 1] ?? '');
  const found = hasCallers && !isPassive(words, at) ? calledByCallers(words, at) : undefined;
  if (found) return found;
  const given = givenAfter(words, at + 1);
  const one = given && meantBy(words, oneEndingAt(words, before(words, at)));
  return one && { one, given, part: /^(?:christen|bapti|named$)/u.test(words[at] ?? '') ? 'given' : '' };
}

/** "Went by". */
function goneBy(words: Words, at: number): Found {
  const given = words[at + 1] === 'by' ? givenAfter(words, at + 2) : undefined;
  const one = given && oneEndingAt(words, before(words, at));
  return one && { one, given, part: '' };
}

/** "Answered to", "answers only to". */
function answeredTo(words: Words, at: number): Found {
  const to = words[at + 1] === 'only' ? at + 2 : at + 1;
  const given = words[to] === 'to' ? givenAfter(words, to + 1) : undefined;
  const one = given && oneEndingAt(words, before(words, at));
  return one && { one, given, part: '' };
}

/** "Was known to all as", "went by", "answered to". */
function knownAs(words: Words, at: number): Found {
  const word = words[at] ?? '';
  if (/^(?:went|goes|go|gone|going)$/u.test(word)) return goneBy(words, at);
  if (/^answer(?:ed|s|ing)?$/u.test(word)) return answeredTo(words, at);
  const as = words.indexOf('as', at);
  if (as < 0 || as > at + 9) return undefined;
  const given = givenAt(words, as + 1);
  const one = given && (word === 'known' ? meantBy(words, oneEndingAt(words, before(words, at))) : oneStartingAt(words, at + 1));
  return one && { one, given, part: '' };
}

/** What is said after "the name": "was", "had always been", ":". */
function saidAfter(words: Words, at: number): Given | undefined {
  let first = at;
  while (
    (/^(?:was|is|had|has|ever|always|been|,|:|—|and|it|which|that|either|really|of|course|in|fact|he|she|I|after|all|would|be|answered|answers|to|bore|bears|used|only|just|simply|one|given|as|down|entered|written|recorded|put|appears|appeared|stood|read|reads|turned|out|proved|turns|him|her|them|me|said|says|told|explained|added|remembered|thought|knew)$/u.test(
      words[first] ?? '',
    ) ||
      /^(?:said|says|told|explained|added|remembered|thought)$/u.test(words[first + 1] ?? '')) &&
    first < at + 9
  )
    first++;
  return first > at ? givenAt(words, first) : undefined;
}

const OWNING = /^(?:his|her|my|its|whose|the|an?|'s|one|only|single|no|their|our)$/iu;

/** Who is meant by whose name it is. */
const OWNERS = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['my', 'i'],
  ['its', 'it'],
]);

interface Bearer {
  readonly one: One | undefined;
  /** The token after what says whose the name is. */
  readonly next: number;
  readonly part: string;
  readonly from: number;
}

/** Where it is said before a name whose it is. */
function owningBefore(words: Words, name: number): number {
  let first = name - 1;
  while (first > name - 5 && first >= 0 && !OWNING.test(words[first] ?? '')) first--;
  while (/^(?:one|only|single)$/u.test(words[first] ?? '') && OWNING.test(words[first - 1] ?? '')) first--;
  return first;
}

/** "Her", "the ship 's", "whose". */
function ownerAt(words: Words, at: number): One | undefined {
  const det = (words[at] ?? '').toLowerCase();
  const head = OWNERS.get(det);
  if (head !== undefined) return { head, kind: 'pronoun', det: '', owner: '', mods: [], from: at, to: at };
  if (det === "'s") return oneEndingAt(words, at - 1);
  return meantBy(words, oneEndingAt(words, words[at - 1] === ',' ? at - 2 : at - 1));
}

/** "Had one nickname", "had but the one name": who had it. */
function havingBefore(words: Words, at: number): One | undefined {
  const isHad = words.slice(Math.max(0, at - 2), at + 1).some((word) => HAVING.test(word));
  return isHad ? oneEndingAt(words, before(words, at + 1)) : undefined;
}

/** Whose a name is: "her", "whose", "the ship 's", or what follows "of". */
function bearer(words: Words, name: number): Bearer {
  const first = owningBefore(words, name);
  const part = partOfName([...words.slice(Math.max(0, first), name), words[name] ?? '']);
  const isOwned = /^(?:his|her|my|its|'s|whose)$/u.test((words[first] ?? '').toLowerCase());
  if (!isOwned && words[name + 1] === 'of') {
    const one = oneStartingAt(words, name + 2);
    return { one, next: (one?.to ?? name) + 1, part, from: Math.max(0, first) };
  }
  const one = isOwned ? ownerAt(words, first) : havingBefore(words, first);
  return { one, next: name + 1, part, from: one?.from ?? first };
}

function nameNoun(words: Words, at: number): Found {
  const { one, next, part, from } = bearer(words, at);
  if (!one) return undefined;
  const given = saidAfter(words, next);
  if (given) return { one, given, part };
  // "Andromeda, the freighter's name, …"; "Duke was her only nickname".
  let last = from - 1;
  while (/^(?:,|was|is|—|had|has|been|always)$/u.test(words[last] ?? '')) last--;
  const leading = last < from - 1 ? givenEndingAt(words, last) : undefined;
  return leading && leading.to !== one.to ? { one, given: leading, part } : undefined;
}

/** "Introduced himself as", "signed herself", "gave his name as". */
function ofOneself(words: Words, at: number): Found {
  if (!/^(?:himself|herself|itself|myself)$/u.test(words[at + 1] ?? '')) return undefined;
  const as = words.slice(at + 2, at + 8).indexOf('as');
  const given = givenAfter(words, at + 2) ?? (as < 0 ? undefined : givenAt(words, at + 3 + as));
  const one = given && oneEndingAt(words, before(words, at));
  return one && { one, given, part: 'full' };
}

/** "Dora, née Pelham"; "she had been born a Pelham"; "before she married she was a Miss Pelham". */
function maiden(words: Words, at: number): Found {
  const word = words[at] ?? '';
  if (/^n[ée]e$/u.test(word)) {
    const given = givenAt(words, at + 1);
    const one = given && oneEndingAt(words, before(words, at));
    return one && { one, given, part: 'maiden' };
  }
  if (word === 'born') {
    const given =
      /^an?$/u.test(words[at + 1] ?? '') || isCapital(words[at + 1]) ? givenAt(words, at + (isCapital(words[at + 1]) ? 1 : 2)) : undefined;
    const one = given && oneEndingAt(words, before(words, at));
    return one && { one, given, part: 'maiden' };
  }
  return undefined;
}

const REFLEXIVE = /^(?:introduc(?:ed|es)|call(?:ed|s)|sign(?:ed|s)|styl(?:ed|es)|nam(?:ed|es)|announc(?:ed|es))$/u;

function namingAt(words: Words, at: number): Found {
  const word = words[at] ?? '';
  if (/^(?:n[ée]e|born)$/u.test(word)) return maiden(words, at);
  if (/^(?:sur|nick)?names?$/u.test(word)) {
    const noun = nameNoun(words, at);
    if (noun || word !== 'names') return noun;
  }
  if (REFLEXIVE.test(word)) {
    const self = ofOneself(words, at);
    if (self) return self;
  }
  if (word === 'to' || word === 'To') return toEveryone(words, at);
  if (/^(?:married|marriage|wedding)$/u.test(word)) return unmarried(words, at);
  if (/^(?:said|says|reads?|bore|bears|announced|announces|spelled|spelt|sign(?:ed|s))$/u.test(word)) return written(words, at);
  if (CALL.test(word)) return called(words, at);
  return /^(?:known|knew|knows|know|went|goes|go|gone|going|answer(?:ed|s|ing)?)$/u.test(word) ? knownAs(words, at) : undefined;
}

/** The names that a sentence says somebody or something bears. */
export function namingsOf(words: Words): Naming[] {
  return words.flatMap((_, at) => {
    const found = namingAt(words, at);
    if (!found) return [];
    const { one, given } = found;
    return [{ ...found, from: Math.min(one.from, given.from, at), to: Math.max(one.to, given.to, at) }];
  });
}
