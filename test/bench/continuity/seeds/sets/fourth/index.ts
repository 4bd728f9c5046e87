import type { Slot } from '../../model.js';
import { age } from './age.js';
import { appearance } from './appearance.js';
import { clock } from './clock.js';
import { death } from './death.js';
import { hand } from './hand.js';
import { kinship } from './kinship.js';
import { naming } from './naming.js';
import { narration } from './narration.js';
import { object } from './object.js';
import { profession } from './profession.js';
import { quantity } from './quantity.js';
import { negatives } from './negatives.js';

const slots: readonly Slot[] = [
  ...appearance,
  ...age,
  ...kinship,
  ...naming,
  ...hand,
  ...clock,
  ...death,
  ...object,
  ...profession,
  ...narration,
  ...quantity,
];

/** The wordings of this hand. */
export const fourth = { slots, negatives };
