import type { NegativeWording } from '../../model.js';
import { explained } from './explained.js';
import { unreal } from './unreal.js';
import { voiced } from './voiced.js';

export const negatives: readonly NegativeWording[] = [...voiced, ...unreal, ...explained];
