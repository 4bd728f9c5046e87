import type { NegativeWording } from '../../model.js';
import { loose } from './negativesLoose.js';
import { saidAndSupposed } from './negativesSaid.js';
import { told } from './negativesTold.js';

export const negatives: readonly NegativeWording[] = [...saidAndSupposed, ...told, ...loose];
