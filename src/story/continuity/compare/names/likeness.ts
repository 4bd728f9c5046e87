import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { areForms } from '../../lexicon/shortForms.js';

/** Longer words are not looked at letter by letter. */
const LONGEST = 40;
/** Nor are shorter ones: another letter makes them another word. */
const SHORTEST = 5;
/** A word of so many letters may be known by its consonants, if there are so many of them. */
const WHOLE = { letters: 6, bones: 4 };

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

/** Whether two words are one as it sounds: "Philip" and "Phillip". */
export function soundsSame(one: string, other: string): boolean {
  const [word, another] = [one.toLowerCase(), other.toLowerCase()];
  return (
    !areApart(word, another) &&
    !areForms(word, another) &&
    Math.min(word.length, another.length) >= SHORTEST &&
    sound(word) === sound(another)
  );
}

/** Whether one word looks like the other written wrong. */
export function isLike(odd: string, usual: string): boolean {
  const one = odd.toLowerCase();
  const other = usual.toLowerCase();
  if (areApart(one, other)) return false;
  if (sound(one) === sound(other)) return true;
  if (areForms(one, other)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter >= WHOLE.letters && skeleton(one) === skeleton(other) && skeleton(one).length >= WHOLE.bones) return true;
  const areNames = genderOfFirstName(one) !== undefined && genderOfFirstName(other) !== undefined;
  return !areNames && shorter >= SHORTEST && isOneOff(one, other);
}

/** What two words have in common of which one looks like the other: how they sound, or what is left of them without a letter. */
export function likenessKeys(word: string): Set<string> {
  const lower = word.toLowerCase();
  const keys = new Set([`sound ${sound(lower)}`]);
  const bones = skeleton(lower);
  if (lower.length >= WHOLE.letters && bones.length >= WHOLE.bones) keys.add(`bones ${bones}`);
  if (lower.length < SHORTEST || lower.length > LONGEST) return keys;
  for (let at = 0; at <= lower.length; at++) keys.add(lower.slice(0, at) + lower.slice(at + 1));
  return keys;
}

/** How a word begins to sound. */
export function firstSound(word: string): string {
  return sound(word).charAt(0);
}
