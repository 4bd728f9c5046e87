import { partsOf } from '../cast/parts.js';
import { type Cast } from '../cast/cast.js';
import type { NameCount, NameLedger } from '../cast/ledger.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { areForms } from '../lexicon/shortForms.js';

/** A name written in two ways: the odd one, and the one the story uses. */
export interface Misnaming {
  readonly odd: string;
  readonly usual: string;
  readonly score: number;
}

const RARE = 2;
const USUAL = 3;

const SOUNDS = new Map<string, string>();

/** How a word sounds, roughly. What was asked once is kept. */
function sound(word: string): string {
  const known = SOUNDS.get(word);
  if (known !== undefined) return known;
  if (SOUNDS.size > 5_000) SOUNDS.clear();
  const heard = soundOf(word);
  SOUNDS.set(word, heard);
  return heard;
}

function soundOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/(?<=[tckrg])h/gu, '')
    .replace(/^k(?=n)|^w(?=r)/gu, '')
    .replace(/ck|c(?![eiy])|q/gu, 'k')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/z/gu, 's')
    .replace(/ie|ey|y|ee|ea/gu, 'i')
    .replace(/ae|ai|ay/gu, 'e')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/(?<=.{2})(?:e|h)$/u, '')
    .replace(/h(?=[^aeiou]|$)/gu, '');
}

function skeleton(word: string): string {
  const heard = sound(word);
  return heard.charAt(0) + heard.slice(1).replace(/[aeiou]/gu, '');
}

/** Whether one letter more, less, other or swapped makes one word the other. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at++;
  const rest = (from: string, skip: number): string => from.slice(at + skip);
  if (rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && rest(one, 2) === rest(other, 2);
}

/** Whether the words are two names of their own, or one and its plural. */
function areApart(one: string, other: string): boolean {
  if (one === other || `${one}s` === other || one === `${other}s`) return true;
  // "A Rhys-free week".
  if (one.startsWith(`${other}-`) || other.startsWith(`${one}-`)) return true;
  if (Math.min(one.length, other.length) < 3 || Math.abs(one.length - other.length) > 3) return true;
  const genders = [genderOfFirstName(one), genderOfFirstName(other)];
  return !genders.includes(undefined) && genders[0] !== genders[1];
}

/** Whether one word looks like the other written wrong. */
export function isLike(odd: string, usual: string): boolean {
  const one = odd.toLowerCase();
  const other = usual.toLowerCase();
  if (areApart(one, other)) return false;
  if (sound(one) === sound(other)) return true;
  if (areForms(one, other)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter >= 6 && skeleton(one) === skeleton(other) && skeleton(one).length > 3) return true;
  const areNames = genderOfFirstName(one) !== undefined && genderOfFirstName(other) !== undefined;
  return !areNames && shorter >= 5 && isOneOff(one, other);
}

function misspelt(odd: string, usual: string, words: ReadonlyMap<string, number>): boolean {
  const ones = partsOf(odd);
  const others = partsOf(usual);
  if (ones.words.length !== others.words.length) return false;
  const wrong = ones.words.filter((word, at) => word !== others.words[at]);
  if (wrong.length !== 1) return false;
  const at = ones.words.findIndex((word, index) => word !== others.words[index]);
  if (ones.titles.length > 0 && others.titles.length > 0 && ones.titles.join() !== others.titles.join()) return false;
  const word = ones.words[at] ?? '';
  const usualWord = others.words[at] ?? '';
  return (words.get(word) ?? 0) <= RARE && (words.get(usualWord) ?? 0) >= USUAL && isLike(word, usualWord);
}

/** How often each word of a name is used, whatever stands with it. */
function wordsOf(counts: readonly NameCount[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { text, count } of counts) for (const word of partsOf(text).words) words.set(word, (words.get(word) ?? 0) + count);
  return words;
}

/** How often a name is used, by the word of it that is used least. */
function useOf(text: string, words: ReadonlyMap<string, number>): number {
  return Math.min(...partsOf(text).words.map((word) => words.get(word) ?? 0));
}

/** Names by what a name that may be meant shares with them, so that each is compared with a few. */
function bucketsOf(counts: readonly NameCount[], keyOf: (text: string) => string): Map<string, NameCount[]> {
  const buckets = new Map<string, NameCount[]>();
  for (const count of counts) {
    const key = keyOf(count.text);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(count);
    else buckets.set(key, [count]);
  }
  return buckets;
}

const soundKey = (text: string): string => {
  const { words } = partsOf(text);
  return `${words.length}${sound(words[0] ?? '').charAt(0)}`;
};

/** Names that look like another name of the story written wrong. */
export function misnamings(ledger: NameLedger, cast: Cast): Misnaming[] {
  const counts = [...ledger.counts()].filter(
    ({ text }) => cast.idOf(text) !== undefined || partsOf(text).titles.length > 0 || isLoose(text, ledger),
  );
  const words = wordsOf(counts);
  const usuals = bucketsOf(
    counts.filter(({ text }) => partsOf(text).words.some((word) => (words.get(word) ?? 0) >= USUAL)),
    soundKey,
  );
  const found: Misnaming[] = [];
  for (const odd of counts) {
    if (odd.count > RARE || useOf(odd.text, words) > RARE) continue;
    const usual = usuals.get(soundKey(odd.text))?.find((each) => {
      if (each.text === odd.text) return false;
      return misspelt(odd.text, each.text, words) && !ledger.areTogether(each.text.toLowerCase(), odd.text.toLowerCase());
    });
    if (usual) found.push({ odd: odd.text, usual: usual.text, score: 0.75 });
  }
  return withoutFulls(found);
}

/** A name that does what persons do, though it stands only where every word has a capital. */
function isLoose(text: string, ledger: NameLedger): boolean {
  return ledger.animate(text) > 0;
}

/** One slip of the pen is told once: not for "Marta Vanse" and "Vanse" both. */
function withoutFulls(found: readonly Misnaming[]): Misnaming[] {
  return found.filter(
    ({ odd }, at) => !found.slice(0, at).some((before) => odd.split(' ').some((word) => before.odd.split(' ').includes(word))),
  );
}
