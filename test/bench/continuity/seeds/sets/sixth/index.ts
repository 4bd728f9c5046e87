import type { Slot } from '../../model.js';
import { age } from './age.js';
import { appearance } from './appearance.js';
import { death } from './death.js';
import { hand } from './hand.js';
import { kinship } from './kinship.js';
import { naming } from './naming.js';
import { narration } from './narration.js';
import { objects } from './object.js';
import { profession } from './profession.js';
import { quantity } from './quantity.js';
import { time } from './time.js';
import { negatives } from './negatives.js';

const slots: readonly Slot[] = [
  ...appearance,
  ...age,
  ...kinship,
  ...naming,
  ...hand,
  ...time,
  ...death,
  ...objects,
  ...profession,
  ...quantity,
  ...narration,
];

/** The wordings of this hand. */
export const sixth = { slots, negatives };
