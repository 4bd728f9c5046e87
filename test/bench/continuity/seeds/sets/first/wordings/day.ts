import type { Pair, Slot } from '../../../model.js';
import { dayVars, pairsOf } from '../../../pairs.js';

const days: readonly (readonly [number, number])[] = [
  [0, 3],
  [1, 4],
  [4, 1],
  [6, 2],
  [2, 5],
];

const name: Slot = {
  id: 'weekday.name',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: days.map(([established, contradicted]): Pair => [dayVars(established), dayVars(contradicted)]),
  establish: [
    'It {is|was} {v}.',
    'It {is|was} a {v}, and the street {is|was} full of carts.',
    '{v}s {are|were} always slow, and this one {is|was} no different.',
    'The calendar by the door {says|said} {v}.',
    'This {is|was} {v}, the day for accounts.',
    '{v} {has|had} come round again.',
    'It {is|was} {v} today, and nobody {has|had} swept.',
    'The day before {has|had} been {prev}, and the crumbs of it {are|were} still on the cloth.',
    'Tomorrow {will|would} be {next}.',
    'Being {v}, it {is|was} the day for washing floors.',
    'So this {is|was} how {v} {begins|began}.',
    'A {v} like any other, one {might|might} think.',
  ],
  contradict: [
    'It {is|was} {v}, so the bank {is|was} shut.',
    'For a {v}, the place {is|was} quiet.',
    'It {is|was} only {v}, and already the bread {is|was} gone.',
    'The {v} crowd {begins|began} to come in.',
    'Somewhere a bell {rings|rang}, it being {v}.',
    'On this {v}, as on every {v}, there {is|was} fish.',
    'It {is|was} a {v}, after all, and nobody {expects|expected} much of it.',
    'Today {is|was} {v}, which {means|meant} soup.',
    "The newspaper on the chair {is|was} that {v}'s, still folded.",
    'As it {is|was} {v}, the van {does|did} not come.',
    'Tomorrow, {next}, there {will|would} be an end of it.',
    'Yesterday {has|had} been {prev}; there {is|was} no getting round that.',
  ],
};

const part: Slot = {
  id: 'time.part',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [
      { v: 'morning', clock: 'nine' },
      { v: 'evening', clock: 'eight' },
    ],
    [
      { v: 'evening', clock: 'seven' },
      { v: 'morning', clock: 'ten' },
    ],
    [
      { v: 'afternoon', clock: 'three' },
      { v: 'morning', clock: 'eight' },
    ],
  ],
  establish: [
    'It {is|was} {clock} in the {v}.',
    'It {is|was} still {v}.',
    'The {v} light {lies|lay} across the boards.',
    'That {v} the whole street {smells|smelled} of tar.',
    'It {is|was} a close, windless {v}.',
    'The clock over the door {says|said} {clock}, and the {v} {is|was} fine.',
    'It {is|was} the middle of the {v}, and somebody {is|was} frying onions.',
    'So the {v} {finds|found} them, with nothing packed.',
  ],
  contradict: [
    'It {is|was} {clock} in the {v} by the clock over the door.',
    'The {v} {is|was} nearly gone.',
    'In the {v} quiet every board {creaks|creaked}.',
    'The {v} air {smells|smelled} of smoke.',
    'The {v} sun {is|was} in the window.',
    'It {is|was} a mild {v}, with a thin mist.',
    'All this {v} there {has|had} not been a single visitor.',
    'At {clock} in the {v}, as it {is|was} now, nobody {talks|talked} much.',
  ],
};

const night: Slot = {
  id: 'time.night',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['day', 'night']),
  establish: [
    'The noon sun {stands|stood} straight over the roofs.',
    'It {is|was} midday, and the shutters {are|were} closed against the glare.',
    'Noon {has|had} just struck.',
    'It {is|was} broad daylight, and the swifts {are|were} screaming round the tower.',
  ],
  contradict: [
    'The moon {is|was} up, and the street lamps {have|had} been lit for hours.',
    'It {is|was} past midnight.',
    'Outside it {is|was} black night, without a star.',
    'Midnight {strikes|struck} from the tower.',
  ],
};

const season: Slot = {
  id: 'time.season',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['winter', 'summer']),
  establish: [
    'It {is|was} January.',
    'Snow {lies|lay} a foot deep on the sills.',
    'It {is|was} the coldest week of the winter.',
    'There {is|was} ice on the inside of the panes, as there {is|was} every December.',
  ],
  contradict: [
    'It {is|was} July, and the tar {is|was} soft underfoot.',
    'The August heat {comes|came} in at every crack.',
    'It {is|was} high summer, and the windows {stand|stood} open.',
    'Through the window {comes|came} the smell of a June garden.',
  ],
};

export const day: readonly Slot[] = [name, part, night, season];
