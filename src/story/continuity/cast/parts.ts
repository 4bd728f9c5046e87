import { TITLE } from '../grammar/pattern.js';
import type { Gender } from '../lexicon/gender.js';

const TITLES = new Set(TITLE.split('|'));
/** Of whom a title speaks, where it tells. */
export const TITLE_GENDER = new Map<string, Gender>([
  ...'Mr Father Brother Uncle Lord Sir Monsieur King Prince Count Baron Duke Grandpa Herr Señor Signor Monsignor Friar Abbot Squire Earl Viscount Emperor Marquess Marquis Headmaster Grandfather Parson'
    .split(' ')
    .map((title): [string, Gender] => [title, 'm']),
  ...'Mrs Ms Miss Mother Sister Aunt Lady Dame Madame Madam Queen Princess Countess Baroness Duchess Mme Mlle Granny Grandma Nurse Frau Fräulein Señora Signora Mademoiselle Matron Headmistress Empress Abbess Grandmother Auntie'
    .split(' ')
    .map((title): [string, Gender] => [title, 'f']),
]);

/** Titles that mean whoever bears them where they stand alone: "the Colonel". */
export const TITLE_ALONE =
  /^(?:Captain|Colonel|Major|General|Sergeant|Inspector|Lieutenant|Corporal|Commander|Commodore|Admiral|Superintendent|Commissioner|Bishop|Archbishop|Cardinal|Senator|Governor|Mayor|Sheriff|Vicar|Squire|Reverend|Professor|Doctor|Constable|Brigadier|Baron|Baroness|Countess|Duchess|Viscount|Abbess|Abbot|Matron|Headmaster|Headmistress|Canon|Magistrate|Parson|Rabbi|Ambassador)$/u;

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
