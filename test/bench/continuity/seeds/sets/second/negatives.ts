import type { NegativeWording } from '../../model.js';
import { fancied } from './negativesFancied.js';
import { known } from './negativesKnown.js';
import { said } from './negativesSaid.js';

export const negatives: readonly NegativeWording[] = [...said, ...fancied, ...known];
