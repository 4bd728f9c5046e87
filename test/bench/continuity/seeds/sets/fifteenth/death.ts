import type { Slot } from '../../model.js';

export const death: readonly Slot[] = [
  {
    id: 'death.acts',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'pneumonia' }, { v: 'pneumonia' }],
      [{ v: 'a fever' }, { v: 'a fever' }],
      [{ v: 'a stroke' }, { v: 'a stroke' }],
      [{ v: 'old age' }, { v: 'old age' }],
    ],
    establish: [
      '{X} {is|was} dead of {v}, and the shutters of the house {have|had} not been opened since.',
      'They {have|had} buried {X} under the yew, and a good many people {have|had} come who {owe|owed} {him} money.',
      '"{X} died before the frost," the carrier {tells|told} {p.him}, "of {v}, and never woke."',
      'Since the death of {X}, from {v}, no one {has|had} wound the clock on the stair.',
      'The grave of {X} {is|was} the newest in the row, and still without a stone.',
      '{X}, whom {v} {has|had} carried off, {has|had} left a will of forty pages and nothing to leave.',
    ],
    contradict: [
      '{X} {comes|came} in from the yard with {his} sleeves rolled, and {asks|asked} for soap.',
      '"You are late," {X} {says|said}, without turning from the window.',
      '{p.x} {find|finds|found} {X} on the landing, trimming the lamp.',
      'Across the square {X} {lifts|lifted} {his} hat and {goes|went} on eating cherries out of a paper bag.',
      'It {is|was} {X} who {opens|opened} the door to them, a napkin still at {his} throat.',
      'The letter {is|was} passed to {X}, who {reads|read} it twice and {hands|handed} it back with a thumbprint of jam.',
    ],
  },
  {
    id: 'death.how',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'typhoid' }, { v: 'a broken neck' }],
      [{ v: 'consumption' }, { v: 'snakebite' }],
      [{ v: 'a fractured skull' }, { v: 'pneumonia' }],
      [{ v: 'cholera' }, { v: 'a stroke' }],
    ],
    establish: [
      'Years ago {X} {died|had died} of {v}, and the piano {has|had} been closed since.',
      "It {was|had been} {v} that killed {X}; the doctor's book {has|had} it in a fair round hand.",
      '"{X} went of {v}," they {tell|told} {p.him}, "and very quickly."',
    ],
    contradict: [
      'People {speak|spoke} still of how {X} {died|had died} of {v}, and {lower|lowered} their voices at the word.',
      "The cause of {X's} death {was|had been} {v}, as everyone in the house {knows|knew}.",
      '{V} {was|had been} the end of {X}, and a stranger end to so careful a life nobody {can|could} imagine.',
    ],
  },
  {
    id: 'death.where',
    type: 'death',
    about: 'anyone',
    pairs: [
      [{ v: 'Lisbon' }, { v: 'Trieste' }],
      [{ v: 'Antwerp' }, { v: 'Bath' }],
      [{ v: 'Marseilles' }, { v: 'Bergen' }],
      [{ v: 'Smyrna' }, { v: 'Riga' }],
    ],
    establish: [
      "{x's} {parent} {died|had died} in {v}, among strangers.",
      '{X} {was|had been} twelve when {his} {parent} died in {v}, with the window open.',
      '"My {parent} died in {v}," {x} {says|said}; "they sent me the spectacles."',
      '~{His} {parent} {breathed|had breathed} the last breath in {v}, so {he} {has|had} been told, with a candle on either side.',
    ],
    contradict: [
      '{x} {remembers|remembered} little of {v}, except that {his} {parent} {died|had died} there.',
      "In {v}, where {X's} {parent} {died|had died}, they {have|had} since put up a fountain.",
      '~{He} {keeps|kept} a ring that {has|had} come back from {v} after {his} {parent} died in that place.',
      'The telegram from {v} with the news that {his} {parent} {died|had died} there {is|was} among the few things {x} {has|had} never thrown away.',
    ],
  },
];
