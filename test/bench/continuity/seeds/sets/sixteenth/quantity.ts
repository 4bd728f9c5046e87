import type { Slot } from '../../model.js';

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.keys',
    type: 'quantity',
    about: 'anyone',
    pairs: [
      [{ v: 'five' }, { v: 'three' }],
      [{ v: 'seven' }, { v: 'four' }],
      [{ v: 'six' }, { v: 'nine' }],
      [{ v: 'eight' }, { v: 'eleven' }],
    ],
    establish: [
      '{x} {has|had} {v} keys on {his} ring and {knows|knew} each by touch.',
      "The ring in {x's} pocket {holds|held} {v} keys and a bottle opener.",
      '{x} {lays|laid} {his} key ring on the bar: {v} keys, one of them bent.',
      '"There are {v} keys on this ring," {x} {says|said}, "and one of them is going to work."',
    ],
    contradict: [
      "All {v} keys on {x's} ring {have|had} been tried, and the door {is|was} still shut.",
      '~{He} {goes|went} round {his} key ring again: {v} keys, no more, no fewer.',
      "{p.x} {feel|feels|felt} the weight of {x's} key ring and its {v} keys.",
      "Of the {v} keys on {x's} ring, not one {looks|looked} old enough.",
    ],
  },
  {
    id: 'quantity.steps',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'twelve' }, { v: 'fifteen' }],
      [{ v: 'nine' }, { v: 'fourteen' }],
      [{ v: 'twenty' }, { v: 'sixteen' }],
      [{ v: 'eleven' }, { v: 'eight' }],
    ],
    establish: [
      'The cellar stairs {have|had} {v} steps, and the bulb at the bottom {is|was} dead.',
      'From the hall to the cellar floor {is|was} {v} steps, every one of them stone.',
      '"Mind your head and count: {v} steps down to the cellar," {says|said} the agent.',
      'There {are|were} {v} steps down to the cellar, and something {is|was} dripping on the lowest.',
    ],
    contradict: [
      '{p.x} {go|goes|went} down the {v} steps to the cellar on {p.his} backside.',
      '{V} steps, top to bottom: that {is|was} the cellar stair, and the crate {bounces|bounced} off each of them.',
      'Somebody {has|had} painted the edges of all {v} cellar steps white.',
      'A cat {is|was} asleep on the last of the {v} cellar steps.',
    ],
  },
  {
    id: 'quantity.tables',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'six' }, { v: 'ten' }],
      [{ v: 'four' }, { v: 'seven' }],
      [{ v: 'twelve' }, { v: 'eight' }],
      [{ v: 'five' }, { v: 'nine' }],
    ],
    establish: [
      'The corner café {has|had} {v} tables and one waiter.',
      'Somehow they {have|had} squeezed {v} tables into the corner café, and a plastic fern.',
      'A card in the window of the corner café {says|said} "{V} tables, no reservations, no exceptions."',
      'The owner of the corner café {wipes|wiped} down the tables, all {v} of them.',
    ],
    contradict: [
      "Every one of the corner café's {v} tables {is|was} taken.",
      'With {v} tables to look after, the corner café {needs|needed} just the one waitress.',
      '{p.x} {count|counts|counted} the tables in the corner café, for something to do. {V}.',
      'The inspector {measures|measured} the corner café and {passes|passed} it for its {v} tables, not a stool more.',
    ],
  },
];
