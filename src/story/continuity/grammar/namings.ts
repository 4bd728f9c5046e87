import { CALLERS, partOfName } from '../lexicon/namingWords.js';
import { type Given, givenAt, givenEndingAt, isCapital, type One, oneEndingAt, oneStartingAt } from './ones.js';

/** That somebody or something bears a name. */
export interface Naming {
  readonly one: One;
  readonly given: Given;
  /** Which part of a name it is said to be: "family", "maiden", …; '' where it is the name somebody goes by. */
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

type Words = readonly string[];
type Found = Omit<Naming, 'from' | 'to'> | undefined;

const CALL = /^(?:call(?:ed|s)?|nam(?:ed|es|ing)|christen(?:ed|s)|bapti[sz]ed|nicknam(?:ed|es)|dub(?:bed|s))$/u;
const BE = /^(?:was|were|is|are|be|been|being|'s|got|gets)$/u;
/** What may stand between somebody and what is said of them. */
const FILLER =
  /^(?:had|has|have|been|was|were|is|are|be|being|'s|'d|always|only|ever|just|still|also|simply|never|once|generally|usually|properly|officially|really|actually|already|first|now|then|and|who|which|that|,|all|both|originally|mostly|affectionately|variously|long|himself|herself)$/u;
const INDEFINITE = /^(?:an?|one|another|some)$/u;
const HAVING = /^(?:had|has|have|'ve|owned|owns|kept|keeps|got|rode|rides|bought|own|keep)$/u;

/** The last token before `at` that is no filler. */
function before(words: Words, at: number): number {
  let last = at - 1;
  while (last >= 0 && FILLER.test(words[last] ?? '')) last--;
  return last;
}

/** "Their housekeeper was a woman called": the housekeeper; "the neighbours had a spaniel named": their spaniel. */
function meantBy(words: Words, one: One | undefined): One | undefined {
  if (!one || one.kind !== 'noun' || !INDEFINITE.test(one.det)) return one;
  const link = words[one.from - 1] ?? '';
  if (BE.test(link) || (link === ',' && !HAVING.test(words[one.from - 2] ?? ''))) {
    const subject = oneEndingAt(words, before(words, one.from - 1));
    if (subject?.kind === 'noun' && (INDEFINITE.test(subject.det) || subject.mods.some((mod) => /^(?:one|only|single)$/u.test(mod))))
      return owned(words, subject) ?? subject;
    return subject;
  }
  return owned(words, one);
}

/** Whose an indefinite thing is that somebody has. */
function owned(words: Words, one: One): One | undefined {
  let at = one.from - 1;
  while (/^(?:just|only|but|got|still|always)$/u.test(words[at] ?? '')) at--;
  if (!HAVING.test(words[at] ?? '')) return undefined;
  const subject = oneEndingAt(words, before(words, at));
  if (!subject || subject.kind === 'noun' && INDEFINITE.test(subject.det)) return undefined;
  return { ...one, det: "'s", owner: words.slice(subject.from, subject.to + 1).join(' '), from: subject.from };
}

/** What stands before a given name without being part of it: "as", "simply", "by the name of". */
function givenAfter(words: Words, at: number): Given | undefined {
  let first = at;
  while (/^(?:as|just|simply|only|plain|nothing|anything|but|else|other|than|always|,|:|—|by|everywhere|still|not|then|either|fondly|old|to|everyone|everybody|all)$/u.test(words[first] ?? '') && first < at + 6) first++;
  if (words[first] === 'the' && /^(?:sur|nick)?name$/u.test(words[first + 1] ?? '')) first += words[first + 2] === 'of' ? 3 : 2;
  const wasDenied = words.slice(at, first).includes('not');
  return wasDenied ? undefined : givenAt(words, first);
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
  while (last > 0 && (CALLERS.test((words[last] ?? '').toLowerCase()) || /^(?:the|whole|what|was|is|that|,|—|absolutely|all|just|being|had|been|in|of)$/u.test(words[last] ?? ''))) last--;
  const given = givenEndingAt(words, last);
  return given && (given.from === 0 || /^(?:,|—|:|;|“”)$/u.test(words[given.from - 1] ?? '')) ? given : undefined;
}

function called(words: Words, at: number): Found {
  const verb = words[at] ?? '';
  const part = /^(?:christen|bapti)/u.test(verb) ? 'given' : '';
  const isDone = BE.test(words[at - 1] ?? '') || (/^(?:always|only|generally|usually|simply|officially|originally|been|properly)$/u.test(words[at - 1] ?? '') && BE.test(words[at - 2] ?? ''));
  if (!isDone && (hasCaller(words, at) || /^(?:him|her|it)$/u.test(words[at + 1] ?? ''))) {
    const whom = oneStartingAt(words, at + 1);
    const given = whom && (givenAfter(words, whom.to + 1) ?? givenBeforeCallers(words, at));
    if (whom && given) return { one: whom, given, part: part === '' && verb.startsWith('nam') ? 'given' : part };
    const row = inOneRow(words, at + 1);
    if (row && /^(?:they|everyone|everybody|people|all|whole|nobody|lane|street|village|town|school|crew)$/iu.test(words[before(words, at)] ?? '')) return { ...row, part };
  }
  const given = givenAfter(words, at + 1);
  const one = given && meantBy(words, oneEndingAt(words, before(words, at)));
  return one && { one, given, part: part === '' && verb === 'named' ? 'given' : part };
}

/** "Was known to all as", "went by", "answered to". */
function knownAs(words: Words, at: number): Found {
  const word = words[at] ?? '';
  if (/^(?:went|goes|go|gone|going)$/u.test(word)) {
    const given = words[at + 1] === 'by' ? givenAfter(words, at + 2) : undefined;
    const one = given && oneEndingAt(words, before(words, at));
    return one && { one, given, part: '' };
  }
  if (/^answer(?:ed|s|ing)?$/u.test(word)) {
    const to = words[at + 1] === 'only' ? at + 2 : at + 1;
    const given = words[to] === 'to' ? givenAfter(words, to + 1) : undefined;
    const one = given && oneEndingAt(words, before(words, at));
    return one && { one, given, part: '' };
  }
  const as = words.indexOf('as', at);
  if (as < 0 || as > at + 9) return undefined;
  const given = givenAt(words, as + 1);
  const one = given && (word === 'known' ? meantBy(words, oneEndingAt(words, before(words, at))) : oneStartingAt(words, at + 1));
  return one && { one, given, part: '' };
}

/** What is said after "the name": "was", "had always been", ":". */
function saidAfter(words: Words, at: number): Given | undefined {
  let first = at;
  while (/^(?:was|is|had|has|ever|always|been|,|:|—|and|it|which|that|either|really|of|course|in|fact|he|she|I|after|all|would|be|answered|answers|to|bore|bears|used|only|just|simply|one)$/u.test(words[first] ?? '') && first < at + 9) first++;
  return first > at ? givenAt(words, first) : undefined;
}

const OWNING = /^(?:his|her|my|its|whose|the|an?|'s|one|only|single|no|their|our)$/iu;

/** Whose a name is: "her", "whose", "the ship 's", or what follows "of". */
function bearer(words: Words, name: number): { readonly one: One | undefined; readonly next: number; readonly part: string; readonly from: number } {
  let first = name - 1;
  while (first > name - 5 && first >= 0 && !OWNING.test(words[first] ?? '')) first--;
  while (/^(?:one|only|single)$/u.test(words[first] ?? '') && OWNING.test(words[first - 1] ?? '')) first--;
  const det = (words[first] ?? '').toLowerCase();
  const noun = words[name] ?? '';
  const part = partOfName([...words.slice(Math.max(0, first), name), noun]);
  const owner = (one: One | undefined): { one: One | undefined; next: number; part: string; from: number } => ({ one, next: name + 1, part, from: one?.from ?? first });
  if (/^(?:his|her|my|its)$/u.test(det)) {
    const head = { his: 'he', her: 'she', my: 'i', its: 'it' }[det] ?? det;
    return owner({ head, kind: 'pronoun', det: '', owner: '', mods: [], from: first, to: first });
  }
  if (det === "'s") return owner(oneEndingAt(words, first - 1));
  if (det === 'whose') return owner(meantBy(words, oneEndingAt(words, words[first - 1] === ',' ? first - 2 : first - 1)));
  if (words[name + 1] === 'of') {
    const one = oneStartingAt(words, name + 2);
    return { one, next: (one?.to ?? name) + 1, part, from: Math.max(0, first) };
  }
  // "Had one nickname", "had but the one name".
  const has = before(words, first + 1);
  const verb = words.slice(Math.max(0, first - 2), first + 1).some((word) => HAVING.test(word));
  return owner(verb ? oneEndingAt(words, has) : undefined);
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
    const given = /^an?$/u.test(words[at + 1] ?? '') || isCapital(words[at + 1]) ? givenAt(words, at + (isCapital(words[at + 1]) ? 1 : 2)) : undefined;
    const one = given && oneEndingAt(words, before(words, at));
    return one && { one, given, part: 'maiden' };
  }
  return undefined;
}

const EVERYONE = /^(?:everyone|everybody|all|friend|friends|strangers|anyone|anybody)$/u;
const WHOLE = /^(?:whole|entire|world|rest)$/u;

/** "Was Moth to all the world"; "to the whole town she was simply Moth". */
function toEveryone(words: Words, at: number): Found {
  const next = words[at + 1] ?? '';
  const isEveryone = EVERYONE.test(next) || WHOLE.test(words[at + 2] ?? '') || (/^(?:his|her|my)$/u.test(next) && EVERYONE.test(words[at + 2] ?? ''));
  if (!isEveryone) return undefined;
  const last = words[at - 1] === ',' ? at - 2 : at - 1;
  const given = givenEndingAt(words, last);
  const link = given && before(words, given.from);
  if (given && link !== undefined && link < given.from - 1) {
    const one = oneEndingAt(words, link);
    if (one) return { one, given, part: 'nickname' };
  }
  const be = words.findIndex((word, token) => token > at && token < at + 18 && /^(?:was|is|been)$/u.test(word));
  const after = be < 0 ? undefined : givenAfter(words, be + 1);
  const subject = after && oneEndingAt(words, before(words, be));
  return subject && { one: subject, given: after, part: 'nickname' };
}

/** "The badge said Albert", "it said Agnes on the landlady 's apron", "signed the note Edgar Pereira". */
function written(words: Words, at: number): Found {
  const isSigned = /^sign/u.test(words[at] ?? '');
  let first = at + 1;
  while (isSigned && first < at + 9 && !isCapital(words[first]) && words[first] !== ';') first++;
  const given = words[first] === 'the' ? undefined : givenAt(words, first);
  if (!given || !/^(?:,|;|:|—|in|on|over|and|under|below|with|at|the)$/u.test(words[given.to + 1] ?? ',')) return undefined;
  if (isSigned) {
    if (/^(?:up|off|on|for|over|to|with|by)$/u.test(words[at + 1] ?? '') || /^(?:of|in|at|from|by|to|for|with|and|near)$/u.test(words[first - 1] ?? '')) return undefined;
    const one = oneEndingAt(words, before(words, at));
    return one && { one, given, part: 'full' };
  }
  const subject = oneEndingAt(words, before(words, at));
  if (subject?.head === 'it') {
    const on = /^(?:on|over|under|in)$/u.test(words[given.to + 1] ?? '') ? oneStartingAt(words, given.to + 2) : undefined;
    return on?.det === "'s" ? { one: on, given, part: '' } : undefined;
  }
  return subject?.kind === 'noun' && LABEL.test(subject.head) && subject.det === "'s" ? { one: subject, given, part: '' } : undefined;
}

const LABEL = /^(?:badge|plate|nameplate|sign|board|label|tag|collar|letterhead|passport|locker|cap|apron|card|door|overalls|jacket|papers|stern|hull|bow|bows|shopfront|van)$/u;

/** "Before she married she had been a Pelham". */
function unmarried(words: Words, at: number): Found {
  const start = words.slice(Math.max(0, at - 4), at).findLastIndex((word) => /^(?:before|until|till)$/iu.test(word));
  if (start < 0) return undefined;
  const be = words.findIndex((word, token) => token !== at && token < at + 9 && token > at - 12 && /^(?:was|been)$/u.test(word));
  const given = be < 0 ? undefined : givenAt(words, /^an?$/u.test(words[be + 1] ?? '') ? be + 2 : be + 1);
  const one = given && oneEndingAt(words, before(words, be));
  return one && { one, given, part: 'maiden' };
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

const TAIL = /^(?:in|on|at|for|of|from|to)$/u;

/** After "one pub in the village": where the phrase that hangs on a noun ends. */
function endOfTail(words: Words, noun: number): number {
  if (!TAIL.test(words[noun + 1] ?? '')) return noun;
  const tail = oneStartingAt(words, noun + 2);
  return tail && !isCapital(words[tail.to]) ? tail.to : noun;
}

/** Whether a phrase says that there is no other: "its only pub", "one cook", or whose it is. */
function isOnly({ det, mods }: One): boolean {
  return /^(?:one|single|only|his|her|my|our|its|'s)$/u.test(det) || mods.some((mod) => /^(?:one|only|single|sole)$/u.test(mod));
}

/** Names that stand beside the only one of a kind: "their only pub, the Crown,". */
export function apposedIn(words: Words): Naming[] {
  return words.flatMap((word, at) => {
    if (!/^(?:the|his|her|my|our|their|its|one|an?|only)$/iu.test(word) && words[at + 1] !== "'s") return [];
    const one = oneStartingAt(words, at);
    if (one?.kind !== 'noun' || !isOnly(one)) return [];
    const comma = endOfTail(words, one.to) + 1;
    const given = words[comma] === ',' ? givenAt(words, comma + 1) : undefined;
    if (!given || !/^(?:,|;|—|:|and|has|had|was|is)$/u.test(words[given.to + 1] ?? ',')) return [];
    const isEnding = words[given.to + 1] !== ',' || !isCapital(words[given.to + 2]);
    return isEnding ? [{ one, given, part: '', from: at, to: given.to }] : [];
  });
}
