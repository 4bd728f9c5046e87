import { contentHash } from '../findings/contentHash.js';
import { genderOfFirstName } from '../continuity/lexicon/firstNames.js';
import { countWords } from '../text/words.js';
import type { Breach } from './breach.js';
import type { Keeps } from './keeps.js';
import type { Length } from './length.js';

const SMALL = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const DIGITS = new Map([
  ...SMALL.split(' ').map((word, at): [string, string] => [word, String(at + 2)]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at): [string, string] => [word, String(at * 10 + 20)]),
]);
const NUMBER_WORDS = [...DIGITS.keys(), ...'hundred thousand million dozen twice thrice'.split(' ')];
const NUMBER = new RegExp(String.raw`\b(?:\d+(?:[.,:]\d+)*|${NUMBER_WORDS.join('|')})\b`, 'giu');

/** Speech in curly or straight double quotes, or in single curly ones that a space or line start comes before. */
const SPEECH = /“[^”\n]{1,2000}”|"[^"\n]{1,2000}"|(?<=^|[\s—–])‘[^’\n]{1,2000}(?:’[^’\n\s][^’\n]{0,2000})*’(?=[\s.,;:!?—–]|$)/gmu;

/** A capitalised word, and whether a sentence begins with it. */
const CAPITALISED = /(?:(?<lead>^|[.!?…:]["'”’*_)]*\s+|\n\s*|[“"‘]\s*|[*_])|)(?<word>\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*)/gu;
const NO_NAMES = new Set(['I', 'I’m', "I'm", 'I’d', "I'd", 'I’ll', "I'll", 'I’ve', "I've", 'God', 'OK']);

/** First names that open sentences as other words, too. */
const ALSO_WORDS = new Set(
  'will may rose grace hope faith joy mark bill art dawn summer april june august frank pat rich iris ivy violet lily ruby pearl amber jade drew don sue gene jack rob ray guy penny heather hazel olive daisy basil sandy robin'.split(
    ' ',
  ),
);

function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return !ALSO_WORDS.has(lower) && genderOfFirstName(lower) !== undefined;
}

interface Capitalised {
  readonly word: string;
  readonly initial: boolean;
}

function capitalised(text: string): Capitalised[] {
  return [...text.matchAll(CAPITALISED)].map(({ groups }) => ({
    word: (groups?.['word'] ?? '').replace(/[’']s$/u, ''),
    initial: groups?.['lead'] !== undefined,
  }));
}

/** The names in a passage: capitalised where no sentence begins, here or in what stands around it; first names wherever they stand. */
function namesIn(text: string, known: ReadonlySet<string>): Set<string> {
  return new Set(
    capitalised(text)
      .filter(({ word, initial }) => !NO_NAMES.has(word) && (!initial || known.has(word) || isFirstName(word)))
      .map(({ word }) => word),
  );
}

function missing(from: Iterable<string>, inOther: ReadonlySet<string>): string[] {
  return [...new Set(from)].filter((one) => !inOther.has(one));
}

/** The numbers in a passage; "fourteen" and "14" are one. */
function numbersIn(text: string): Set<string> {
  const lower = [...text.matchAll(NUMBER)].map(([number]) => number.toLowerCase());
  return new Set(lower.map((number) => DIGITS.get(number) ?? number));
}

/** What is said in a passage, by the hash of its words. */
function speechIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(SPEECH)].map(([line]) => [contentHash(line), line]));
}

function breach(kind: Breach['kind'], what: readonly string[]): Breach[] {
  return what.length === 0 ? [] : [{ kind, what }];
}

function lengthBreach(after: string, length: Length | undefined): Breach[] {
  const now = countWords(after);
  if (!length || (now >= length.least && now <= length.most)) return [];
  return [{ kind: now > length.most ? 'longer' : 'shorter', what: [String(length.target), String(now)] }];
}

function nameBreaches(before: string, after: string, around: string, keeps: Keeps): Breach[] {
  const known = new Set([...capitalised(around), ...capitalised(before)].filter(({ initial }) => !initial).map(({ word }) => word));
  const [oldNames, newNames] = [namesIn(before, known), namesIn(after, known)];
  const allNew = new Set(capitalised(after).map(({ word }) => word));
  const allOld = new Set(capitalised(before).map(({ word }) => word));
  const teller = keeps.tellerMayGo ? commonest(before, oldNames) : undefined;
  const isFree = (word: string): boolean => word === teller || keeps.free.has(word.toLowerCase());
  const lost = missing(oldNames, allNew).filter((word) => !isFree(word));
  const come = missing(newNames, allOld).filter((word) => !isFree(word) && !(keeps.knownNames && known.has(word)));
  return [...breach('name-lost', lost), ...breach('name-new', come)];
}

function commonest(text: string, names: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const { word } of capitalised(text)) if (names.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function numberBreaches(before: string, after: string, { free }: Keeps): Breach[] {
  const [old, now] = [numbersIn(before), numbersIn(after)];
  const isFree = (number: string): boolean => free.has(number) || [...free].some((word) => DIGITS.get(word) === number);
  return [
    ...breach(
      'number-lost',
      missing(old, now).filter((number) => !isFree(number)),
    ),
    ...breach(
      'number-new',
      missing(now, old).filter((number) => !isFree(number)),
    ),
  ];
}

function speechBreaches(before: string, after: string, { speech }: Keeps): Breach[] {
  if (speech === 'free') return [];
  const [old, now] = [speechIn(before), speechIn(after)];
  const lines = (from: Map<string, string>, other: Map<string, string>): string[] =>
    [...from].filter(([hash]) => !other.has(hash)).map(([, line]) => line);
  const come = lines(now, old);
  if (speech === 'kept') return breach('speech-lost', lines(old, now));
  if (speech === 'exact') return [...breach('speech-lost', lines(old, now)), ...breach('speech-new', come)];
  const said = new Set([...old.values()].flatMap(spokenWords));
  return breach(
    'speech-new',
    come.filter((line) => spokenWords(line).filter((word) => !said.has(word)).length > MOST_NEW_WORDS),
  );
}

/** A line that lost words may have needed one or two to stand again. */
const MOST_NEW_WORDS = 2;

function spokenWords(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What a rewrite changed that it had to keep: names, numbers, what is said, its length.
 * @param around text of the story near the passage, from which names are known
 * @param length undefined: as long as it likes
 */
export function breachesOf(before: string, after: string, around: string, keeps: Keeps, length: Length | undefined): Breach[] {
  if (countWords(after) === 0) return [{ kind: 'empty', what: [] }];
  return [
    ...(keeps.names ? [...nameBreaches(before, after, around, keeps), ...numberBreaches(before, after, keeps)] : []),
    ...speechBreaches(before, after, keeps),
    ...lengthBreach(after, length),
  ];
}

/** The names in a text, the commonest first. */
export function namesOf(text: string): string[] {
  const known = new Set(
    capitalised(text)
      .filter(({ initial }) => !initial)
      .map(({ word }) => word),
  );
  const counts = new Map<string, number>();
  for (const { word } of capitalised(text)) {
    if ((known.has(word) || isFirstName(word)) && !NO_NAMES.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
