import { HOSTS } from '../hosts/index.js';
import { NEGATIVES } from './first/negatives/index.js';
import { SLOTS } from './first/wordings/index.js';
import { hosts as fifthHosts, negatives as fifthNegatives, slots as fifthSlots } from './fifth/index.js';
import { negatives as fourthNegatives, slots as fourthSlots } from './fourth/index.js';
import { negatives as secondNegatives, slots as secondSlots } from './second/index.js';
import type { SeedSet } from './set.js';
import { negatives as seventhNegatives, slots as seventhSlots } from './seventh/index.js';
import { negatives as sixthNegatives, slots as sixthSlots } from './sixth/index.js';
import { negatives as thirdNegatives, slots as thirdSlots } from './third/index.js';

const first = { slots: SLOTS, negatives: NEGATIVES };

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
  { ...all, slots: secondSlots, negatives: secondNegatives, name: 'second', seedStep: 10 },
  { ...all, slots: thirdSlots, negatives: thirdNegatives, name: 'third', seedStep: 20 },
  { ...all, slots: fourthSlots, negatives: fourthNegatives, name: 'fourth', seedStep: 30 },
  { ...all, slots: sixthSlots, negatives: sixthNegatives, name: 'sixth', seedStep: 50 },
  { ...all, slots: seventhSlots, negatives: seventhNegatives, name: 'seventh', seedStep: 60 },
];

/** What the detector was never tuned on, in stories of its own: nobody who worked on the detector has read it. */
export const HELD_OUT: SeedSet = {
  name: 'fifth',
  hosts: fifthHosts,
  slots: fifthSlots,
  negatives: fifthNegatives,
  takes: () => true,
  seedStep: 40,
};

/** Every set there is. */
export const ALL_SETS: readonly SeedSet[] = [...TUNING_SETS, HELD_OUT];
