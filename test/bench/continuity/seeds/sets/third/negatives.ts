import type { NegativeWording } from '../../model.js';
import { other } from './negativesOther.js';
import { said } from './negativesSaid.js';
import { told } from './negativesTold.js';

export const negatives: readonly NegativeWording[] = [...said, ...told, ...other];
