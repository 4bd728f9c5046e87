import type { Random } from './random.js';
import * as v from './vocabulary.js';

const DETERMINERS = ['the', 'the', 'the', 'a', 'his', 'her', 'their', 'that', 'this', 'every', 'some', 'another'] as const;
const CLOCK_NOUNS = ['a.m.', 'p.m.'] as const;

/** @returns the phrase with its first letter large */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** "a" before a vowel becomes "an". */
function withArticle(determiner: string, rest: string): string {
  return determiner === 'a' && /^[aeiou]/.test(rest) ? `an ${rest}` : `${determiner} ${rest}`;
}

export function thing(random: Random): string {
  const noun = random.pick(v.NOUNS);
  const described = random.chance(0.55) ? `${random.pick(v.ADJECTIVES)} ${noun}` : noun;
  const phrase = withArticle(random.pick(DETERMINERS), described);
  return random.chance(0.12) ? `${phrase} of the ${random.pick(v.PEOPLE)}` : phrase;
}

export function person(random: Random): string {
  const draw = random.next();
  if (draw < 0.4) return random.pick(v.FIRST_NAMES);
  if (draw < 0.5) return `${random.pick(v.TITLES)} ${random.pick(v.LAST_NAMES)}`;
  if (draw < 0.54) return `${random.pick('ABCDEFGHJKLMNOPRSTW'.split(''))}. ${random.pick(v.LAST_NAMES)}`;
  if (draw < 0.74) return random.pick(['he', 'she', 'they']);
  return withArticle(
    random.pick(['the', 'a', 'the']),
    `${random.chance(0.6) ? `${random.pick(v.ADJECTIVES)} ` : ''}${random.pick(v.PEOPLE)}`,
  );
}

export function place(random: Random): string {
  if (random.chance(0.06)) return `from ${random.pick(v.SAINTS)} to ${thing(random)}`;
  return `${random.pick(v.PREPOSITIONS)} ${thing(random)}`;
}

export function when(random: Random): string {
  if (random.chance(0.1))
    return `at ${String(random.int(1, 12))}:${String(random.int(10, 59))} ${random.pick(CLOCK_NOUNS)} on the ${random.pick(['second', 'third', 'last'])} day`;
  return random.pick(v.TIMES);
}

/** A verb with what belongs to it, in the past. */
export function deed(random: Random): string {
  const adverb = random.chance(0.2) ? `${random.pick(v.ADVERBS)} ` : '';
  const draw = random.next();
  if (draw < 0.5) return `${adverb}${random.pick(v.TRANSITIVE)} ${thing(random)}`;
  if (draw < 0.8) return `${adverb}${random.pick(v.INTRANSITIVE)} ${place(random)}`;
  if (draw < 0.9) return `had ${random.pick(v.ADVERBS)} ${random.pick(v.TRANSITIVE)} ${thing(random)}`;
  return `${random.pick(v.TRANSITIVE)} ${thing(random)} ${place(random)}`;
}

export function clause(random: Random): string {
  return `${person(random)} ${deed(random)}`;
}
