import type { Host } from '../../model.js';
import { BELL } from './hosts/bell.js';
import { FENN } from './hosts/fenn.js';
import { FREIGHT } from './hosts/freight.js';
import { PRESS } from './hosts/press.js';

export const hosts: readonly Host[] = [BELL, FREIGHT, FENN, PRESS];
