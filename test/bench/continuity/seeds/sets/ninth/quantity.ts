import type { Pair, Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const count = (what: string, established: string, contradicted: string): Pair => [
  { what, v: established },
  { what, v: contradicted },
];

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.furniture',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      count('chairs', 'six', 'four'),
      count('windows', 'two', 'five'),
      count('crates', 'nine', 'seven'),
      count('beds', 'three', 'five'),
      count('portraits', 'eight', 'eleven'),
    ],
    establish: [
      'There {are|were} {v} {what} in the back room, no two of them alike.',
      'Whoever {has|had} furnished the back room {has|had} thought that {v} {what} {are|were} enough.',
      '{p.x} {go|goes|went} around the back room and {count|counts|counted} the {what}: {v}.',
    ],
    contradict: [
      'The back room {is|was} as {p.he} {have|has|had} left it, with its {v} {what} and its smell of mice.',
      'In the back room nothing {has|had} been moved; all {v} {what} {are|were} where they always {are|were}.',
      'Of the {v} {what} in the back room not one {is|was} free of dust.',
    ],
  },
  {
    id: 'quantity.list',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['four', 'six'], ['seven', 'five'], ['twelve', 'nine'], ['three', 'five'], ['eleven', 'fourteen']),
    establish: [
      'The petition {has|had} {v} names on it, no more, and every one of them {is|was} in the same green ink.',
      '{V} people {have|had} signed the petition, and most of them {regret|regretted} it already.',
      '{p.x} {run|runs|ran} a finger down the petition: {v} signatures, all told, and nobody else {is|was} likely to add one.',
    ],
    contradict: [
      'Nobody {has|had} added to the petition or taken anything off; it {has|had} the same {v} names on it as on the first day.',
      '{p.x} {read|reads|read} the petition again from top to bottom, all {v} names of it.',
      '"{V} signatures," somebody {says|said}, tapping the petition. "That\'s every soul who would put a name to it."',
    ],
  },
  {
    id: 'quantity.money',
    type: 'quantity',
    about: 'newcomer',
    pairs: pairsOf(
      ['four hundred', 'six hundred'],
      ['two thousand', 'five thousand'],
      ['ninety', 'sixty'],
      ['three hundred', 'eight hundred'],
    ),
    establish: [
      '{X} {has|had} asked for {v} pounds in advance, which {is|was} what {he} {has|had} been given.',
      'The advance {X} {has|had} been paid {comes|came} to exactly {v} pounds, in old notes.',
      '{X} {has|had} signed for an advance of {v} pounds, and {has|had} it sewn into {his} coat.',
    ],
    contradict: [
      '{x} {wonders|wondered} if {he} {ought|ought} to have asked for more than the {v} pounds {he} {has|had} been given in advance.',
      '{x} {counts|counted} {his} advance again, though nothing {has|had} been spent. {V} pounds, as before.',
      '{x} {says|said} that {v} pounds in advance {is|was} not much, but it {is|was} all they {have|had} paid {him}.',
    ],
  },
  {
    id: 'quantity.house',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['five', 'three'], ['seven', 'ten'], ['four', 'eight'], ['two', 'four'], ['six', 'three']),
    establish: [
      'The consulate {has|had} {v} floors and a lift that {stops|stopped} at none of them.',
      'With its {v} floors the consulate {is|was} easily the tallest thing in town.',
    ],
    contradict: [
      "On each of the consulate's {v} floors the corridor {smells|smelled} of cabbage.",
      'From street door to roof the consulate {has|had} {v} floors, and {p.he} {have|has|had} seen the inside of every one.',
    ],
  },
  {
    id: 'quantity.keys',
    type: 'quantity',
    about: 'newcomer',
    pairs: pairsOf(['five', 'three'], ['seven', 'nine'], ['four', 'eight'], ['six', 'three']),
    establish: [
      "There {are|were} {v} keys on {X's} ring, and {he} {knows|knew} each of them by its teeth.",
      '{X} {carries|carried} {v} keys on a loop of wire and {has|had} never been heard to say what they {open|opened}.',
    ],
    contradict: [
      '{x} {tries|tried} every key on the ring, all {v}, and {shakes|shook} {his} head.',
      '{x} {lays|laid} out {his} keys in a row. Not one of the {v} {has|had} ever left {his} sight.',
    ],
  },
];
