import type { NegativeWording, Slot } from '../../model.js';
import { age } from './age.js';
import { appearance } from './appearance.js';
import { death } from './death.js';
import { hand } from './hand.js';
import { kinship } from './kinship.js';
import { naming } from './naming.js';
import { narration } from './narration.js';
import { said } from './negativesSaid.js';
import { told } from './negativesTold.js';
import { named } from './negativesNamed.js';
import { object } from './object.js';
import { profession } from './profession.js';
import { quantity } from './quantity.js';
import { time } from './time.js';
import { weekday } from './weekday.js';
import { hosts } from './hosts.js';

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
  ...narration,
  ...quantity,
];
const negatives: readonly NegativeWording[] = [...said, ...told, ...named];

/** The wordings of this hand, and its stories. */
export const eighth = { slots, negatives, hosts };
