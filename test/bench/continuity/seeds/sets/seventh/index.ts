import type { Slot } from '../../model.js';
import { age } from './age.js';
import { appearance } from './appearance.js';
import { time, weekday } from './day.js';
import { death } from './death.js';
import { hand } from './hand.js';
import { kinship } from './kinship.js';
import { naming } from './naming.js';
import { object } from './object.js';
import { profession } from './profession.js';
import { quantity } from './quantity.js';
import { telling } from './telling.js';
import { negatives } from './negatives.js';

const slots: readonly Slot[] = [
  ...appearance,
  ...age,
  ...kinship,
  ...naming,
  ...hand,
  ...weekday,
  ...time,
  ...death,
  ...object,
  ...profession,
  ...quantity,
  ...telling,
];

/** The wordings of this hand. */
export const seventh = { slots, negatives };
