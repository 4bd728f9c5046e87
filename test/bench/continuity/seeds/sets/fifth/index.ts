import type { Slot } from '../../model.js';
import { body } from './body.js';
import { clock } from './clock.js';
import { looks } from './looks.js';
import { people } from './people.js';
import { telling } from './telling.js';
import { things } from './things.js';
import { work } from './work.js';
import { hosts } from './hosts.js';
import { negatives } from './negatives.js';

/** The facts of this hand. */
const slots: readonly Slot[] = [...looks, ...people, ...body, ...clock, ...things, ...work, ...telling];

/** The wordings of this hand, and its stories. */
export const fifth = { slots, negatives, hosts };
