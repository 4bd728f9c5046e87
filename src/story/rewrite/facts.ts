import { contentHash } from '../findings/contentHash.js';
import { countWords } from '../text/words.js';

/** A rewrite may be this much longer or shorter than what it replaces. */
export const LENGTH_TOLERANCE = 0.1;

/** What a rewrite did that it was told not to do. `what` lists the names, numbers or lines it is about. */
export interface Breach {
  readonly kind: 'name-lost' | 'name-new' | 'number-lost' | 'number-new' | 'speech-lost' | 'speech-new' | 'longer' | 'shorter' | 'empty';
  readonly what: readonly string[];
}

const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen twice thrice';
const NUMBER = new RegExp(String.raw`\b(?:\d+(?:[.,:]\d+)*|${NUMBER_WORDS.split(' ').join('|')})\b`, 'giu');

/** Speech in curly or straight double quotes, or in single curly ones that a space or line start comes before. */
const SPEECH = /“[^”\n]{1,2000}”|"[^"\n]{1,2000}"|(?<=^|[\s—–])‘[^’\n]{1,2000}(?:’[^’\n\s][^’\n]{0,2000})*’(?=[\s.,;:!?—–]|$)/gmu;

/** A capitalised word, and whether a sentence begins with it. */
const CAPITALISED = /(?:(?<lead>^|[.!?…:]["'”’*_)]*\s+|\n\s*|[“"‘]\s*|[*_])|)(?<word>\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*)/gu;
const NO_NAMES = new Set(['I', 'I’m', "I'm", 'I’d', "I'd", 'I’ll', "I'll", 'I’ve', "I've", 'God', 'OK']);

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

/** The names in a passage: capitalised where no sentence begins, here or in what stands around it. */
function namesIn(text: string, known: ReadonlySet<string>): Set<string> {
  return new Set(
    capitalised(text)
      .filter(({ word, initial }) => !NO_NAMES.has(word) && (!initial || known.has(word)))
      .map(({ word }) => word),
  );
}

function missing(from: Iterable<string>, inOther: ReadonlySet<string>): string[] {
  return [...new Set(from)].filter((one) => !inOther.has(one));
}

function numbersIn(text: string): Set<string> {
  return new Set([...text.matchAll(NUMBER)].map(([number]) => number.toLowerCase()));
}

/** What is said in a passage, by the hash of its words. */
function speechIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(SPEECH)].map(([line]) => [contentHash(line), line]));
}

function breach(kind: Breach['kind'], what: readonly string[]): Breach[] {
  return what.length === 0 ? [] : [{ kind, what }];
}

function lengthBreach(before: string, after: string): Breach[] {
  const [old, now] = [countWords(before), countWords(after)];
  const slack = Math.max(1, Math.round(old * LENGTH_TOLERANCE));
  if (Math.abs(now - old) <= slack) return [];
  return [{ kind: now > old ? 'longer' : 'shorter', what: [String(old), String(now)] }];
}

/**
 * What a rewrite changed beyond its wording: names, numbers, what is said, length beyond a tenth.
 * @param around text of the story near the passage, from which names are known
 */
export function breachesOf(before: string, after: string, around: string): Breach[] {
  if (countWords(after) === 0) return [{ kind: 'empty', what: [] }];
  const known = new Set([...capitalised(around), ...capitalised(before)].filter(({ initial }) => !initial).map(({ word }) => word));
  const [oldNames, newNames] = [namesIn(before, known), namesIn(after, known)];
  const allNew = new Set(capitalised(after).map(({ word }) => word));
  const allOld = new Set(capitalised(before).map(({ word }) => word));
  const [oldNumbers, newNumbers] = [numbersIn(before), numbersIn(after)];
  const [oldSpeech, newSpeech] = [speechIn(before), speechIn(after)];
  const lines = (from: Map<string, string>, other: Map<string, string>): string[] =>
    [...from].filter(([hash]) => !other.has(hash)).map(([, line]) => line);
  return [
    ...breach('name-lost', missing(oldNames, allNew)),
    ...breach('name-new', missing(newNames, allOld)),
    ...breach('number-lost', missing(oldNumbers, newNumbers)),
    ...breach('number-new', missing(newNumbers, oldNumbers)),
    ...breach('speech-lost', lines(oldSpeech, newSpeech)),
    ...breach('speech-new', lines(newSpeech, oldSpeech)),
    ...lengthBreach(before, after),
  ];
}
