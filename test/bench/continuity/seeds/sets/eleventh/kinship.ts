import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.brothers',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(['two', 'three'], ['four', 'two'], ['three', 'five'], ['five', 'four']),
    establish: [
      '{x} {has|had} {v} brothers, all of them bigger, and {has|had} learned early to eat fast.',
      '{x} {has|had} grown up with {v} brothers and one bathroom, and {thinks|thought} nothing of queuing.',
      "~{His} mother {has|had} brought up {him} and {his} {v} brothers on a cleaner's wage.",
      'With {v} brothers, {x} {knows|knew} all there {is|was} to know about being held upside down.',
    ],
    contradict: [
      "Not one of {x's} {v} brothers {has|had} thought to ring and ask how it {went|had gone}.",
      '~{His} {v} brothers {have|had} signed the same card, one under the other, in order of size.',
      "The photograph in {x's} wallet {shows|showed} {him} as a child on a wall, between {his} parents, with all {v} of {his} brothers sitting in the grass.",
      '{x} {says|said} {he} {has|had} {v} brothers and not a favourite among them.',
    ],
  },
  {
    id: 'kinship.only',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{}, { v: 'sister' }],
      [{}, { v: 'older brother' }],
      [{}, { v: 'younger brother' }],
      [{}, { v: 'twin sister' }],
    ],
    establish: [
      '{x} {is|was} an only child and {has|had} never got the hang of sharing a room.',
      '~{His} parents {have|had} had {him} and nobody else, and {have|had} kept every drawing {he} ever {made|made}.',
      'Having neither brother nor sister, {x} {has|had} had to do all the hospital visits alone.',
      'There {were|had been} no other children in the house when {x} was small, nor any after {him}.',
    ],
    contradict: [
      '{x} {borrows|borrowed} the van from {his} {v}, who {asks|asked} no questions and {wants|wanted} it back full.',
      '~{He} {has|had} that laugh from {his} {v}, people {say|said}, though {his} {v} {laughs|laughed} less.',
      "{x's} {v} {has|had} left a message about the house, a long one, mostly about the roof.",
      'The last time {x} and {his} {v} {ate|had eaten} at one table, their mother {hid|had hidden} the knives.',
    ],
  },
  {
    id: 'kinship.role',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(['uncle', 'father'], ['brother', 'cousin'], ['stepfather', 'brother'], ['grandfather', 'uncle'], ['cousin', 'nephew']),
    establish: [
      "{o.X} {is|was} {x's} {v}, and {has|had} come only because {he} {has|had} asked him to.",
      '{x} {has|had} not spoken to {his} {v}, {o.X}, since the business with the boat.',
      '~{He} {has|had} been staying with {his} {v}, {o.X}, until something better {comes|came} up.',
    ],
    contradict: [
      "{o.X}, {x's} {v}, {rings|rang} twice and {hangs|hung} up both times.",
      'There {is|was} a parcel for {x} from {his} {v} {o.X}, badly tied and smelling of fish.',
      '~{He} {owes|owed} {his} {v} {o.X} more than money, and they both {know|knew} it.',
    ],
  },
  {
    id: 'kinship.children',
    type: 'kinship',
    about: 'anyone',
    pairs: pairsOf(['two', 'four'], ['three', 'five'], ['four', 'three'], ['six', 'two']),
    establish: [
      '{x} {has|had} {v} children, and {has|had} written their names inside all their boots.',
      '~{He} and {his} {spouse} {have|had} {v} children and a dog, and there {is|was} not a whole plate left in the house.',
      'Both of them, {x} and {his} {spouse}, {wanted|had wanted} a large family, and they {have|had} stopped at {v} children.',
    ],
    contradict: [
      'The {v} children {x} and {his} {spouse} {have|had} raised {are|were} all good at arithmetic.',
      '{x} {counts|counted} out pocket money for {his} {v} children and {has|had} nothing left for the meter.',
      '~{He} {thinks|thought} of {his} {v} children at home, and of what {he} {is|was} going to tell them.',
    ],
  },
];
