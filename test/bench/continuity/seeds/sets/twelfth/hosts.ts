import type { Host } from '../../model.js';
import { bakery } from './hosts/bakery.js';
import { choir } from './hosts/choir.js';
import { ferry } from './hosts/ferry.js';
import { hulk } from './hosts/hulk.js';

export const hosts: readonly Host[] = [ferry, bakery, hulk, choir];
