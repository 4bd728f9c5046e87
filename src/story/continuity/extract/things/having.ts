import { readBelongings } from './belongings.js';
import { readLacks } from './lacks.js';
import { readLeftBehind } from './leftBehind.js';
import { readWhose } from './whose.js';

/** What becomes of things, whose they are, and who has them with them or has none. */
export const HAVING_READERS = [readBelongings, readWhose, readLeftBehind, readLacks] as const;
