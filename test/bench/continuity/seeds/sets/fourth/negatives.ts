import type { NegativeWording } from '../../model.js';
import { saidNegatives } from './negativesSaid.js';
import { thoughtNegatives } from './negativesThought.js';
import { toldNegatives } from './negativesTold.js';

export const negatives: readonly NegativeWording[] = [...saidNegatives, ...thoughtNegatives, ...toldNegatives];
