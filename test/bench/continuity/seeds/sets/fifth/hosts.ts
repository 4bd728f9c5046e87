import type { Host } from '../../model.js';
import { doorway } from './hosts/doorway.js';
import { ferry } from './hosts/ferry.js';
import { newsletter } from './hosts/newsletter.js';
import { saleroom } from './hosts/saleroom.js';

/** Further stories into which facts can be planted. */
export const hosts: readonly Host[] = [ferry, doorway, newsletter, saleroom];
