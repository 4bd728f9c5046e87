import type { Slot } from '../../model.js';

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.windows',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'nine' }, { v: 'seven' }],
      [{ v: 'five' }, { v: 'eight' }],
      [{ v: 'eleven' }, { v: 'six' }],
      [{ v: 'four' }, { v: 'ten' }],
    ],
    establish: [
      'The old toll house {has|had} {v} windows, and not two of them alike.',
      'All {v} windows of the toll house {look|looked} toward the water.',
      '{p.x} {count|counts|counted} the windows of the toll house, and there {are|were} {v}.',
      'In the toll house there {are|were} {v} windows, on each of which a tax {was once|had once been} paid.',
    ],
    contradict: [
      'At the toll house a maid {is|was} washing the windows, {v} in all, and singing.',
      "Light {shows|showed} in one of the toll house's {v} windows and in no other.",
      'A house of {v} windows, the old toll house {is|was} hard to heat and harder to watch.',
      'The hail {has|had} broken every window in the toll house, which {is|was} to say {v}.',
    ],
  },
  {
    id: 'quantity.steps',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'thirty-nine' }, { v: 'fifty-two' }],
      [{ v: 'twenty-one' }, { v: 'thirteen' }],
      [{ v: 'sixty' }, { v: 'forty-four' }],
      [{ v: 'ninety' }, { v: 'seventy' }],
    ],
    establish: [
      'There {are|were} {v} steps down to the river, worn like spoons.',
      '{p.x} {go|goes|went} down the {v} steps to the river with one hand on the wall.',
      'To reach the river one {has|had} to take the river stair, whose {v} steps {are|were} wet in all weathers.',
      'The river stair {has|had} {v} steps, and no rail.',
    ],
    contradict: [
      'Children {say|said} a rhyme to the {v} steps of the river stair, a syllable to each.',
      'Somebody {has|had} numbered the steps of the river stair in chalk, from one at the top to {v} at the water.',
      'From the embankment to the river {is|was} {v} steps, neither more nor less, and {p.x} {take|takes|took} them slowly.',
      '{V} steps {lead|led} down to the river, and every one of them {is|was} slippery.',
    ],
  },
  {
    id: 'quantity.ring',
    type: 'quantity',
    about: 'anyone',
    pairs: [
      [{ v: 'twelve' }, { v: 'eight' }],
      [{ v: 'five' }, { v: 'nine' }],
      [{ v: 'seven' }, { v: 'fourteen' }],
      [{ v: 'three' }, { v: 'six' }],
    ],
    establish: [
      "On the iron ring at {x's} belt there {hang|hung} {v} keys.",
      '{X} {carries|carried} {v} keys upon a ring, and {has|had} forgotten what two of them {open|opened}.',
      '~{His} keys, {v} of them on the one ring, {announce|announced} {him} like a cowbell.',
      '"{V} keys on the ring," {x} {says|said}, "and every one of them older than I am."',
    ],
    contradict: [
      '{x} {tells|told} the {v} keys of {his} ring over like beads.',
      'The ring {X} {carries|carried} {holds|held} {v} keys, and {he} {tries|tried} them all in the lock.',
      '~{He} {shakes|shook} out the ring and its {v} keys on the counter, and none {is|was} wanting.',
      "Every one of the {v} keys on {x's} ring {is|was} rusted, and {x} {files|filed} them with great patience.",
    ],
  },
];
