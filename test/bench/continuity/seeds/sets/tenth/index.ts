import type { NegativeWording, Slot } from '../../model.js';
import { AGE } from './age.js';
import { APPEARANCE } from './appearance.js';
import { DEATH } from './death.js';
import { HAND } from './hand.js';
import { KINSHIP } from './kinship.js';
import { NAMING } from './naming.js';
import { NARRATION } from './narration.js';
import { MEANT } from './negativesMeant.js';
import { SAID } from './negativesSaid.js';
import { TOLD } from './negativesTold.js';
import { OBJECT } from './object.js';
import { PROFESSION } from './profession.js';
import { QUANTITY } from './quantity.js';
import { TIME } from './time.js';
import { WEEKDAY } from './weekday.js';
import { hosts } from './hosts.js';

const slots: readonly Slot[] = [
  ...APPEARANCE,
  ...AGE,
  ...KINSHIP,
  ...NAMING,
  ...HAND,
  ...WEEKDAY,
  ...TIME,
  ...DEATH,
  ...OBJECT,
  ...PROFESSION,
  ...NARRATION,
  ...QUANTITY,
];

const negatives: readonly NegativeWording[] = [...SAID, ...TOLD, ...MEANT];

/** The wordings of this hand, and its stories. */
export const tenth = { slots, negatives, hosts };
