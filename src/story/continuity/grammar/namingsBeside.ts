import { before, type Found, givenAfter, type Naming, owned, type Words } from './namingParts.js';
import { type Given, givenAt, givenEndingAt, isCapital, type One, oneEndingAt, oneStartingAt } from './ones.js';

const EVERYONE = /^(?:everyone|everybody|all|friend|friends|strangers|anyone|anybody)$/u;
const WHOLE = /^(?:whole|entire|world|rest)$/u;

/** "To everyone", "to the whole town", "to her friends". */
function isToEveryone(words: Words, at: number): boolean {
  const next = words[at + 1] ?? '';
  const second = words[at + 2] ?? '';
  return EVERYONE.test(next) || WHOLE.test(second) || (/^(?:his|her|my)$/u.test(next) && EVERYONE.test(second));
}

/** "She was Moth" before "to all the world". */
function nicknameBefore(words: Words, at: number): Found {
  const given = givenEndingAt(words, words[at - 1] === ',' ? at - 2 : at - 1);
  if (!given) return undefined;
  const link = before(words, given.from);
  if (link >= given.from - 1) return undefined;
  const one = oneEndingAt(words, link);
  return one && { one, given, part: 'nickname' };
}

/** "She was simply Moth" after "to the whole town". */
function nicknameAfter(words: Words, at: number): Found {
  const be = words.findIndex((word, token) => token > at && token < at + 18 && /^(?:was|is|been)$/u.test(word));
  const given = be < 0 ? undefined : givenAfter(words, be + 1);
  const one = given && oneEndingAt(words, before(words, be));
  return one && { one, given, part: 'nickname' };
}

/** "Was Moth to all the world"; "to the whole town she was simply Moth". */
export function toEveryone(words: Words, at: number): Found {
  return isToEveryone(words, at) ? (nicknameBefore(words, at) ?? nicknameAfter(words, at)) : undefined;
}

const LABEL =
  /^(?:badge|plate|nameplate|sign|board|label|tag|collar|letterhead|passport|locker|cap|apron|card|door|overalls|jacket|papers|stern|hull|bow|bows|shopfront|van)$/u;

/** The name that begins with a token, where nothing follows that goes on with it. */
function writtenAt(words: Words, at: number): Given | undefined {
  const given = words[at] === 'the' ? undefined : givenAt(words, at);
  return given && /^(?:,|;|:|—|in|on|over|and|under|below|with|at|the)$/u.test(words[given.to + 1] ?? ',') ? given : undefined;
}

/** "Signed the note Edgar Pereira". */
function signed(words: Words, at: number): Found {
  let first = at + 1;
  while (first < at + 9 && !isCapital(words[first]) && words[first] !== ';') first++;
  if (/^(?:up|off|on|for|over|to|with|by)$/u.test(words[at + 1] ?? '')) return undefined;
  if (/^(?:of|in|at|from|by|to|for|with|and|near)$/u.test(words[first - 1] ?? '')) return undefined;
  const given = writtenAt(words, first);
  const one = given && oneEndingAt(words, before(words, at));
  return one && { one, given, part: 'full' };
}

/** Whose the thing is that something is written on: "on the landlady 's apron". */
function writtenOn(words: Words, at: number): One | undefined {
  const thing = /^(?:on|over|under|in)$/u.test(words[at] ?? '') ? oneStartingAt(words, at + 1) : undefined;
  return thing?.det === "'s" ? thing : undefined;
}

/** "The badge said Albert", "it said Agnes on the landlady 's apron", "signed the note Edgar Pereira". */
export function written(words: Words, at: number): Found {
  if ((words[at] ?? '').startsWith('sign')) return signed(words, at);
  const given = writtenAt(words, at + 1);
  if (!given) return undefined;
  const subject = oneEndingAt(words, before(words, at));
  if (subject?.head === 'it') {
    const one = writtenOn(words, given.to + 1);
    return one && { one, given, part: '' };
  }
  return subject?.kind === 'noun' && LABEL.test(subject.head) && subject.det === "'s" ? { one: subject, given, part: '' } : undefined;
}

/** "Before she married she had been a Pelham". */
export function unmarried(words: Words, at: number): Found {
  const start = words.slice(Math.max(0, at - 4), at).findLastIndex((word) => /^(?:before|until|till)$/iu.test(word));
  if (start < 0) return undefined;
  const be = words.findIndex((word, token) => token !== at && token < at + 9 && token > at - 12 && /^(?:was|been)$/u.test(word));
  const given = be < 0 ? undefined : givenAt(words, /^an?$/u.test(words[be + 1] ?? '') ? be + 2 : be + 1);
  const one = given && oneEndingAt(words, before(words, be));
  return one && { one, given, part: 'maiden' };
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
    const whose = /^(?:one|an?)$/u.test(one.det) ? (owned(words, one) ?? one) : one;
    return isEnding ? [{ one: whose, given, part: '', from: at, to: given.to }] : [];
  });
}
