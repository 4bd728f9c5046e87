import type { Slot } from '../../model.js';
import { body } from './body.js';
import { clock } from './clock.js';
import { looks } from './looks.js';
import { people } from './people.js';
import { telling } from './telling.js';
import { things } from './things.js';
import { work } from './work.js';

export { hosts } from './hosts.js';
export { negatives } from './negatives.js';

/** The facts of this hand. */
export const slots: readonly Slot[] = [...looks, ...people, ...body, ...clock, ...things, ...work, ...telling];
