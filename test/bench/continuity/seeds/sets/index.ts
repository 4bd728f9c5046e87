import { HOSTS } from '../hosts/index.js';
import { eighth } from './eighth/index.js';
import { eleventh } from './eleventh/index.js';
import { fifth } from './fifth/index.js';
import { first } from './first/index.js';
import { fourth } from './fourth/index.js';
import { ninth } from './ninth/index.js';
import { second } from './second/index.js';
import type { SeedSet } from './set.js';
import { seventh } from './seventh/index.js';
import { sixth } from './sixth/index.js';
import { tenth } from './tenth/index.js';
import { third } from './third/index.js';
import { thirteenth } from './thirteenth/index.js';
import { fourteenth } from './fourteenth/index.js';
import { fifteenth } from './fifteenth/index.js';
import { sixteenth } from './sixteenth/index.js';
import { twelfth } from './twelfth/index.js';

/** The first hand, wordings and hosts at even places: the first that the detector was tuned on. */
export const DEV: SeedSet = {
  ...first,
  name: 'dev',
  hosts: HOSTS.filter(({ split }) => split === 'dev'),
  takes: (index) => index % 2 === 0,
  seedStep: 0,
};

/** The rest of the first hand: a test until it had been opened three times, tuned on since. */
export const TEST: SeedSet = {
  ...first,
  name: 'test',
  hosts: HOSTS.filter(({ split }) => split === 'test'),
  takes: (index) => index % 2 === 1,
  seedStep: 1,
};

const all = { hosts: HOSTS, takes: () => true };

/** What the detector is tuned on, each hand somebody's who knew neither the detector nor the other hands. */
export const TUNING_SETS: readonly SeedSet[] = [
  DEV,
  TEST,
  { ...all, ...second, name: 'second', seedStep: 10 },
  { ...all, ...third, name: 'third', seedStep: 20 },
  { ...all, ...fourth, name: 'fourth', seedStep: 30 },
  { ...all, ...sixth, name: 'sixth', seedStep: 50 },
  { ...all, ...seventh, name: 'seventh', seedStep: 60 },
  { ...all, ...eighth, name: 'eighth', seedStep: 70 },
  { ...all, ...tenth, name: 'tenth', seedStep: 90 },
  { ...all, ...eleventh, name: 'eleventh', seedStep: 100 },
  { ...all, ...twelfth, name: 'twelfth', seedStep: 110 },
  { ...all, ...thirteenth, name: 'thirteenth', seedStep: 120 },
  { ...all, ...fourteenth, name: 'fourteenth', seedStep: 130 },
  { ...all, ...fifteenth, name: 'fifteenth', seedStep: 140 },
  { ...all, ...sixteenth, name: 'sixteenth', seedStep: 150 },
];

/** What the detector was never tuned on, in stories of their own: nobody who worked on the detector has read them. */
export const HELD_OUT_SETS: readonly SeedSet[] = [
  { ...all, ...fifth, name: 'fifth', seedStep: 40 },
  { ...all, ...ninth, name: 'ninth', seedStep: 80 },
];

/** Every set there is. */
export const ALL_SETS: readonly SeedSet[] = [...TUNING_SETS, ...HELD_OUT_SETS];
