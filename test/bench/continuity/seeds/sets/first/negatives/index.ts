import type { NegativeWording } from '../../../model.js';
import { explained } from './explained.js';
import { quoted } from './quoted.js';
import { unreal } from './unreal.js';

/** Everything that looks like a slip and is none. */
export const NEGATIVES: readonly NegativeWording[] = [...unreal, ...explained, ...quoted];
