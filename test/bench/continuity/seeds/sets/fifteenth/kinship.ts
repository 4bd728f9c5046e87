import type { Slot } from '../../model.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.siblings',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'two brothers' }, { v: 'four brothers' }],
      [{ v: 'three sisters' }, { v: 'five sisters' }],
      [{ v: 'six brothers' }, { v: 'two brothers' }],
      [{ v: 'two sisters' }, { v: 'three sisters' }],
    ],
    establish: [
      '{X} {has|had} {v}, every one of them in trade.',
      '"I grew up with {v}," {x} {says|said}, "and learned to eat quickly."',
      "Of {x's} {v} not one {has|had} ever written to {him} at Christmas.",
      'A photograph on the piano {shows|showed} {x} in a sailor collar, with {his} {v} squinting in a row behind.',
    ],
    contradict: [
      '~{He} {has|had} {v}, and {quarrels|quarrelled} with them in strict rotation.',
      '{x}, who {is|was} used to the noise of {his} {v}, {sleeps|slept} through the band.',
      'The estate {has|had} to be parted between {x} and {his} {v}, and there {is|was} not a spoon that {does|did} not cause a letter.',
      'Nobody {envies|envied} {X} those {v}, though each {is|was} handsome enough singly.',
    ],
  },
  {
    id: 'kinship.relation',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [
        { n: 'Araminta', v: 'aunt' },
        { n: 'Araminta', v: 'sister' },
      ],
      [
        { n: 'Ignatius', v: 'uncle' },
        { n: 'Ignatius', v: 'brother' },
      ],
      [
        { n: 'Drusilla', v: 'grandmother' },
        { n: 'Drusilla', v: 'aunt' },
      ],
      [
        { n: 'Valentine', v: 'cousin' },
        { n: 'Valentine', v: 'brother' },
      ],
      [
        { n: 'Euphemia', v: 'niece' },
        { n: 'Euphemia', v: 'daughter' },
      ],
    ],
    establish: [
      "{n}, {x's} {v}, {arrives|arrived} by the second post-bus with a hatbox and a goose.",
      'There {is|was} a letter for {x} from {his} {v} {n}, smelling faintly of camphor.',
      '"{n} is my {v}," {x} {says|said}. "You must not mind what you hear."',
      "{n} {is|was} {X's} {v}, and {brings|brought} to the connection a certain weariness.",
    ],
    contradict: [
      '{x} {kisses|kissed} {his} {v} {n} on both cheeks, and {is|was} kissed in return upon the ear.',
      'In the matter of the garden {x} {gives|gave} way, as always, to {n}, who {is|was} after all {his} {v}.',
      '"Your {v} {n} has cut down the pear tree," {o.x} {tells|told} {x}.',
      "{n} {comes|came} in to supper on {x's} arm, and {is|was} presented to the company as {his} {v}, which {is|was} no more than the truth.",
    ],
  },
  {
    id: 'kinship.only',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'elder brother' }, { v: 'elder brother' }],
      [{ v: 'younger sister' }, { v: 'younger sister' }],
      [{ v: 'twin sister' }, { v: 'twin sister' }],
      [{ v: 'younger brother' }, { v: 'younger brother' }],
    ],
    establish: [
      "{X} {is|was} an only child, and {has|had} the only child's way of talking to furniture.",
      '~{He} {has|had} neither brother nor sister, and {has|had} never felt the want of any.',
      "{x's} parents {had|had had} one child, {him}, and {found|had found} the experiment sufficient.",
    ],
    contradict: [
      '{x} {has|had} walked the whole way arm in arm with {his} {v}.',
      '{x} {was|had been} taught to swim by {his} {v}, in the millrace, with a rope.',
      '~{He} {borrows|borrowed} the boots of {his} {v} and {goes|went} out by the kitchen.',
      'A parcel {comes|came} for {x} from {his} {v}, who {keeps|kept} a shop in the capital.',
    ],
  },
  {
    id: 'kinship.children',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'three daughters' }, { v: 'two daughters' }],
      [{ v: 'five children' }, { v: 'three children' }],
      [{ v: 'two sons' }, { v: 'four sons' }],
      [{ v: 'four children' }, { v: 'seven children' }],
    ],
    establish: [
      '{X} {has|had} {v} and {loves|loved} them in alphabetical order.',
      'Of an afternoon the {v} of {X} {go|went} by in a row, with their lunch in a cloth.',
      'To the bank {x} {is|was} a {parent} of {v} and a moderate risk.',
    ],
    contradict: [
      '"I have {v}," {x} {says|said}, "and not one of them can whistle."',
      '{x} {has|had} brought up {his} {v} on soup, Latin and cold water.',
      '~{He} {has|had} {v} at home, and {thinks|thought} about their shoes.',
    ],
  },
];
