import type { Host } from '../../model.js';
import { deepEnd } from './hosts/deepEnd.js';
import { slowRing } from './hosts/slowRing.js';
import { unitForty } from './hosts/unitForty.js';
import { wrenBridge } from './hosts/wrenBridge.js';

export const hosts: readonly Host[] = [wrenBridge, unitForty, slowRing, deepEnd];
