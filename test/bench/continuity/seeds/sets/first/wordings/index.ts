import type { Slot } from '../../../model.js';
import { age } from './age.js';
import { appearance } from './appearance.js';
import { day } from './day.js';
import { hand } from './hand.js';
import { kinship } from './kinship.js';
import { matter } from './matter.js';
import { naming } from './naming.js';
import { telling } from './telling.js';

/** Every kind of fact that can be planted. */
export const SLOTS: readonly Slot[] = [...appearance, ...age, ...kinship, ...naming, ...hand, ...day, ...matter, ...telling];
