import type { NegativeWording } from '../../model.js';
import { negativesOfChange } from './negativesOfChange.js';
import { negativesOfTalk } from './negativesOfTalk.js';
import { negativesOfWords } from './negativesOfWords.js';

export const negatives: readonly NegativeWording[] = [...negativesOfTalk, ...negativesOfChange, ...negativesOfWords];
