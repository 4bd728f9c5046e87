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
import { negatives } from './negatives.js';

const slots: readonly Slot[] = [...appearance, ...age, ...kinship, ...naming, ...hand, ...days, ...death, ...object, ...work, ...telling];

/** The wordings of this hand. */
export const second = { slots, negatives };
