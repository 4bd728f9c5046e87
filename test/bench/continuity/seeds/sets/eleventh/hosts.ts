import type { Host } from '../../model.js';
import { understudy } from './hosts/understudy.js';
import { vault } from './hosts/vault.js';
import { warehouse } from './hosts/warehouse.js';
import { waterworks } from './hosts/waterworks.js';

export const hosts: readonly Host[] = [understudy, vault, warehouse, waterworks];
