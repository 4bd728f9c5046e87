import type { Slot } from '../../model.js';
import { age } from './age.js';
import { appearance } from './appearance.js';
import { days } from './days.js';
import { death } from './death.js';
import { hand } from './hand.js';
import { kinship } from './kinship.js';
import { naming } from './naming.js';
import { object } from './object.js';
import { telling } from './telling.js';
import { work } from './work.js';

export { negatives } from './negatives.js';

export const slots: readonly Slot[] = [
  ...appearance,
  ...age,
  ...kinship,
  ...naming,
  ...hand,
  ...days,
  ...death,
  ...object,
  ...work,
  ...telling,
];
