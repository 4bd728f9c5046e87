import type { Host } from '../../model.js';
import { auntsHouse } from './hosts/auntsHouse.js';
import { lastFerry } from './hosts/lastFerry.js';
import { propRoom } from './hosts/propRoom.js';
import { saltYard } from './hosts/saltYard.js';

/** Four stories, none like another. */
export const hosts: readonly Host[] = [saltYard, lastFerry, propRoom, auntsHouse];
