import type { Person, Sex } from './model.js';
import type { Random } from './random.js';

const FIRST: Readonly<Record<Sex, readonly string[]>> = {
  m: [
    'Alban',
    'Corwin',
    'Edgar',
    'Fergus',
    'Gilbert',
    'Ivor',
    'Jerome',
    'Lionel',
    'Magnus',
    'Noel',
    'Percival',
    'Quentin',
    'Rufus',
    'Seymour',
  ],
  f: [
    'Adela',
    'Beatrix',
    'Clementine',
    'Delphine',
    'Eunice',
    'Felicity',
    'Greta',
    'Harriet',
    'Imogen',
    'Leonora',
    'Mabel',
    'Octavia',
    'Philippa',
    'Ursula',
  ],
};
const LAST = [
  'Ashdown',
  'Birtwell',
  'Cutler',
  'Dunmore',
  'Eastlake',
  'Furnival',
  'Gadsby',
  'Holroyd',
  'Inskip',
  'Jessop',
  'Kember',
  'Lovell',
  'Merton',
];

/** A person of whom the text has never heard. */
export function newcomer(sex: Sex, text: string, random: Random, not?: Person): Person {
  const free = (name: string): boolean => !text.includes(name) && name !== not?.first && name !== not?.last;
  return { first: random.pick(FIRST[sex].filter(free)), last: random.pick(LAST.filter(free)), sex };
}
