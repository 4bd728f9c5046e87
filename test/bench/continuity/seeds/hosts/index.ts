import type { Host } from '../model.js';
import { archive } from './archive.js';
import { boatyard } from './boatyard.js';
import { choirvan } from './choirvan.js';
import { clearing } from './clearing.js';
import { glasshouse } from './glasshouse.js';
import { hotel } from './hotel.js';
import { kitchen } from './kitchen.js';
import { museum } from './museum.js';
import { platform } from './platform.js';
import { rehearsal } from './rehearsal.js';
import { signal } from './signal.js';
import { survey } from './survey.js';

/** The stories into which facts are planted, written for this bench. */
export const HOSTS: readonly Host[] = [
  archive,
  boatyard,
  clearing,
  kitchen,
  rehearsal,
  signal,
  choirvan,
  glasshouse,
  hotel,
  museum,
  platform,
  survey,
];
