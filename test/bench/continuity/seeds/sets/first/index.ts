import { NEGATIVES } from './negatives/index.js';
import { SLOTS } from './wordings/index.js';

/** The wordings of this hand. */
export const first = { slots: SLOTS, negatives: NEGATIVES };
