import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.house',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [
        { t: 'houses', v: 'five' },
        { t: 'houses', v: 'seven' },
      ],
      [
        { t: 'cottages', v: 'nine' },
        { t: 'cottages', v: 'six' },
      ],
      [
        { t: 'shops', v: 'four' },
        { t: 'shops', v: 'eight' },
      ],
      [
        { t: 'garages', v: 'twelve' },
        { t: 'garages', v: 'ten' },
      ],
    ],
    establish: [
      'There {are|were} {v} {t} in the lane, and every one of them {has|had} a burglar alarm.',
      'Counting from the corner, the lane {has|had} {v} {t}, then nothing but nettles.',
      'The council {wants|wanted} to pull down the whole lane, which {comes|came} to {v} {t} and a postbox.',
      'All {v} {t} in the lane {have|had} been without water since the digger {went|had gone} through the pipe.',
    ],
    contradict: [
      'A leaflet {has|had} been pushed through the doors of all {v} {t} in the lane.',
      'In the lane, with its {v} {t}, there {is|was} not a soul to be seen.',
      'Each of the {v} {t} in the lane {has|had} the same green door.',
      '{p.x} {know|knows|knew} the lane by heart: {v} {t}, a lamp post, and a dog to be afraid of.',
    ],
  },
  {
    id: 'quantity.party',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['seven', 'nine'], ['eleven', 'eight'], ['six', 'five'], ['twelve', 'fourteen'], ['four', 'six']),
    establish: [
      '{V} walkers {have|had} turned up, and every one of the {v} {has|had} come in the wrong shoes.',
      'The minibus {is|was} waiting for the walkers, {v} of them, none of whom {has|had} paid.',
      'There {are|were} {v} people here with the walking club this weekend, and {p.x} {have|has|had} to learn all their names.',
      'The leader of the walk {has|had} ordered {v} packed lunches, one for each of the walkers.',
    ],
    contradict: [
      'Once all {v} of the walkers {are|were} in the minibus nobody {can|could} breathe.',
      'The walking club {has|had} brought {v} people this weekend, and the pub {has|had} run out of forks.',
      'The walkers {come|came} back over the stile one by one, {v} in all, exactly as many as {have|had} set out.',
      'Somebody {has|had} knitted a hat for each of the {v} walkers, and they {have|had} to wear them.',
    ],
  },
  {
    id: 'quantity.stairs',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['three', 'five'], ['four', 'six'], ['seven', 'four'], ['five', 'three']),
    establish: [
      'The building {has|had} {v} floors and a lift with a notice on it.',
      '{V} floors, {p.x} {count|counts|counted} from across the road, and washing on the balcony of every single one.',
      'Whoever {put|had put} up this building {ran|had run} out of money after {v} floors and simply roofed it over.',
      'The caretaker {sweeps|swept} all {v} floors of the building, top to bottom, and {sings|sang} while he {does|did} it.',
    ],
    contradict: [
      'Like every other building of {v} floors, this one {smells|smelled} of boiled cabbage on all of them.',
      'There {are|were} only {v} floors in the building, and somehow the argument {can|could} be heard on each.',
      'The whole building, all {v} floors of it, {shakes|shook} when the train {goes|went} under.',
      'Pipes {run|ran} up through the {v} floors of the building and {knock|knocked} whenever anyone {takes|took} a bath.',
    ],
  },
];
