import type { Slot } from '../../model.js';

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.steps',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'five' }, { v: 'eight' }],
      [{ v: 'seven' }, { v: 'four' }],
      [{ v: 'nine' }, { v: 'six' }],
      [{ v: 'three' }, { v: 'ten' }],
    ],
    establish: [
      'The back porch {has|had} {v} steps, and the second one {is|was} rotten.',
      'There {are|were} {v} steps up to the back porch; {p.x} {count|counts|counted} them out of habit.',
      '"Mind yourself, there\'s {v} steps," {o.X} {calls|called} from the back porch.',
    ],
    contradict: [
      'The {v} steps of the back porch {are|were} slick with rain.',
      'Whoever {comes|came} in by the back porch {has|had} {v} steps to climb first.',
      'All {v} of the back porch steps {need|needed} paint.',
    ],
  },
  {
    id: 'quantity.motel',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'twelve' }, { v: 'twenty' }],
      [{ v: 'fourteen' }, { v: 'nine' }],
      [{ v: 'sixteen' }, { v: 'eleven' }],
      [{ v: 'ten' }, { v: 'eighteen' }],
    ],
    establish: [
      'The Starlite Motel {has|had} {v} rooms and one ice machine.',
      'At the Starlite Motel the rooms {are|were} numbered one to {v}, though no one {can|could} say who {sleeps|slept} in all of them.',
      '"I own the whole Starlite Motel," {o.X} {says|said}. "{V} rooms, and not one of them ever full."',
    ],
    contradict: [
      'Of the {v} rooms at the Starlite Motel, only two {have|had} a light on.',
      "The sign {promises|promised} a television in each of the Starlite Motel's {v} rooms.",
      'With {v} rooms to its name, the Starlite Motel {is|was} the biggest place for miles.',
    ],
  },
  {
    id: 'quantity.windows',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'three' }, { v: 'six' }],
      [{ v: 'seven' }, { v: 'four' }],
      [{ v: 'eight' }, { v: 'five' }],
      [{ v: 'four' }, { v: 'nine' }],
    ],
    establish: [
      'The Grange hall {has|had} {v} windows, every one of them painted shut.',
      'There {are|were} {v} windows in the Grange hall, and no curtain for any of them.',
      'Somebody {has|had} taped cardboard over one of the {v} windows in the Grange hall.',
    ],
    contradict: [
      'Light {comes|came} through all {v} windows of the Grange hall and {falls|fell} in squares on the floor.',
      'Counting from the road, the Grange hall {has|had} {v} windows.',
      "The women {have|had} washed the Grange hall's {v} windows for the wedding.",
    ],
  },
  {
    id: 'quantity.choir',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'eight' }, { v: 'twelve' }],
      [{ v: 'eleven' }, { v: 'six' }],
      [{ v: 'fifteen' }, { v: 'nine' }],
      [{ v: 'seven' }, { v: 'thirteen' }],
    ],
    establish: [
      'The Methodist choir {has|had} {v} voices, and most of them {are|were} altos.',
      "There {are|were} {v} singers in the Methodist choir, counting the organist's husband.",
      'At full strength the Methodist choir {numbers|numbered} {v} people, not one of them a soprano.',
    ],
    contradict: [
      'The Methodist choir, all {v} of them, {files|filed} in and {sits|sat} down together.',
      'For {v} people the Methodist choir {makes|made} a good deal of noise.',
      'The {v} members of the Methodist choir {have|had} never agreed on a key.',
    ],
  },
];
