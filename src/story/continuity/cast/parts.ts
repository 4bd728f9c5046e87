import { TITLE } from '../grammar/pattern.js';
import type { Gender } from '../lexicon/gender.js';

const TITLES = new Set(TITLE.split('|'));
/** Of whom a title speaks, where it tells. */
export const TITLE_GENDER = new Map<string, Gender>([
  ...'Mr Father Brother Uncle Lord Sir Monsieur King Prince Count Baron Duke Grandpa Herr Señor Signor Monsignor Friar Abbot Squire Earl Viscount Emperor Marquess Marquis Headmaster Parson Grandfather Granddad Grandad Great-Uncle Great-Grandfather'
    .split(' ')
    .map((title): [string, Gender] => [title, 'm']),
  ...'Mrs Ms Miss Mother Sister Aunt Lady Dame Madame Madam Queen Princess Countess Baroness Duchess Mme Mlle Granny Grandma Grandmother Auntie Great-Aunt Great-Grandmother Nurse Frau Fräulein Señora Signora Mademoiselle Matron Headmistress Empress Abbess Grandmother Auntie'
    .split(' ')
    .map((title): [string, Gender] => [title, 'f']),
]);

/** Titles that mean whoever bears them where they stand alone: "the Colonel". */
export const TITLE_ALONE =
  /^(?:Captain|Colonel|Major|General|Sergeant|Inspector|Lieutenant|Corporal|Commander|Commodore|Admiral|Superintendent|Commissioner|Bishop|Archbishop|Cardinal|Senator|Governor|Mayor|Sheriff|Vicar|Squire|Reverend|Professor|Doctor|Constable|Brigadier|Baron|Baroness|Countess|Duchess|Viscount|Abbess|Abbot|Matron|Headmaster|Headmistress|Canon|Magistrate|Parson|Rabbi|Ambassador)$/u;

/** What anybody may be called, and tells who is meant only with their name: a "Mrs Hale" is not the "Mr Hale". */
export const CIVIL = /^(?:Mr|Mrs|Miss|Ms)$/u;
/** Titles that are kin, or may be said to anybody: "the Father" is no Father Ryan. */
const NO_RANK =
  /^(?:Mr|Mrs|Ms|Miss|Father|Sister|Brother|Mother|Aunt|Auntie|Uncle|Sir|Madam|Old|Young|St|Cousin|Gran[a-z]+|Great-.*|Comrade)$/u;

/** Whether a whole name is but a rank: "the Colonel". */
export function isBareRank(name: string): boolean {
  return TITLES.has(name) && !NO_RANK.test(name);
}

/** A name parted into its titles and the rest. */
export interface Parts {
  readonly titles: readonly string[];
  readonly words: readonly string[];
}

const PARTS = new Map<string, Parts>();

/** Parts a name. What was parted is kept, for as many names as a long novel has. */
export function partsOf(name: string): Parts {
  const known = PARTS.get(name);
  if (known) return known;
  if (PARTS.size > 5_000) PARTS.clear();
  const parts = readParts(name);
  PARTS.set(name, parts);
  return parts;
}

function readParts(name: string): Parts {
  const all = name.split(' ');
  let at = 0;
  while (at < all.length - 1 && TITLES.has(all[at] ?? '')) at++;
  return { titles: all.slice(0, at), words: all.slice(at) };
}
