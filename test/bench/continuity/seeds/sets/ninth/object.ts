import type { Pair, Slot } from '../../model.js';

const thing = (what: string, established: string, contradicted: string): Pair => [
  { what, v: established },
  { what, v: contradicted },
];
const lost = (what: string): Pair => [{ what }, { what }];

export const object: readonly Slot[] = [
  {
    id: 'object.look',
    type: 'object',
    about: 'newcomer',
    pairs: [
      thing('car', 'red', 'silver'),
      thing('suitcase', 'green', 'brown'),
      thing('scooter', 'yellow', 'navy'),
      thing('bicycle', 'black', 'white'),
      thing('umbrella', 'blue', 'red'),
      thing('rucksack', 'grey', 'orange'),
    ],
    establish: [
      "{X's} {what}, the only one {he} {has|had}, {is|was} {v} and {has|had} seen better days.",
      'You {can|could} tell {X} by {his} {v} {what} from the far end of any street.',
      '{X} {has|had} owned the same {v} {what} for fifteen years and {sees|saw} no reason to change it now.',
      '~{He} {has|had} left {his} {v} {what} where everyone {has|had} to step round it.',
    ],
    contradict: [
      '{x} {has|had} forgotten {his} {what}; it {is|was} still out there, {v} and shining with wet.',
      "{x's} {v} {what} {stands|stood} just where {he} {has|had} left it.",
      'Somebody {has|had} gone and moved the {what}, the {v} one that {belongs|belonged} to {x}.',
    ],
  },
  {
    id: 'object.place',
    type: 'object',
    about: 'nobody',
    pairs: [
      thing('key', 'under the mat', 'on the hook behind the door'),
      thing('letter', 'inside the piano stool', 'between the pages of the dictionary'),
      thing('gun', 'in the bread bin', 'in the drawer of the desk'),
      thing('ring', 'in a matchbox', 'in the toe of a shoe'),
      thing('will', 'behind the mirror', 'in the biscuit tin'),
      thing('passport', 'in the freezer', 'beneath the mattress'),
    ],
    establish: [
      '{p.x} {leave|leaves|left} the {what} {v} and {tell|tells|told} no one.',
      'The {what} {is|was} {v}; {p.he} {put|put|had put} it there with {p.his} own hands, and it {will|would} have to stay there.',
      'There {is|was} only one safe place for the {what}, and that {is|was} {v}, so {v} it {goes|went}.',
    ],
    contradict: [
      'The {what} {is|was} still {v}, where {p.he} {put|put|had put} it; nobody {has|had} touched it since.',
      '{p.x} {think|thinks|thought} of the {what}, lying {v} all this while, exactly as {p.he} {left|left|had left} it.',
      'Nobody {will|would} ever look {v}, and nobody but {p.him} {has|had} laid a finger on the {what} since {p.he} {hid|hid|had hidden} it there.',
    ],
  },
  {
    id: 'object.gone',
    type: 'object',
    about: 'newcomer',
    pairs: [lost('diary'), lost('photograph'), lost('map'), lost('violin'), lost('notebook')],
    establish: [
      '{X} {put|had put} {his} only {what} on the fire and {stayed|had stayed} to watch until it was ash.',
      '{X} {has|had} dropped {his} {what} over the side of the boat, and it {has|had} gone down in ninety feet of water.',
      "There {is|was} nothing left of {X's} {what} but a smear of soot and one brass corner.",
    ],
    contradict: [
      '{x} {lays|laid} {his} {what} on the table, whole and dry, and {asks|asked} what they {make|made} of it.',
      '{x} {has|had} {his} old {what} under one arm and {will|would} not be parted from it.',
      '{x} {wraps|wrapped} {his} {what} in a scarf, carefully, and {puts|put} it back in the bag {he} {has|had} always kept it in.',
    ],
  },
  {
    id: 'object.made',
    type: 'object',
    about: 'newcomer',
    pairs: [
      thing('ring', 'gold', 'silver'),
      thing('walking stick', 'ash', 'bamboo'),
      thing('pipe', 'clay', 'briar'),
      thing('watch', 'steel', 'gold'),
      thing('lighter', 'brass', 'plastic'),
    ],
    establish: [
      '{X} {has|had} been left one thing of value, a {what} of plain {v}, and it {is|was} never out of {his} reach.',
      "The {v} of {X's} {what} {is|was} worn thin with handling; {he} {has|had} had no other in all {his} life.",
    ],
    contradict: [
      '{x} {turns|turned} the {what} over and over, the {v} of it gone warm, the same one {he} {has|had} always had.',
      '{x} {has|had} mislaid {his} {what} and {asks|asked} them to look for it: plain {v}, the one {he} {has|had} had all {his} life.',
      '{x} {puts|put} {his} {v} {what} down beside the plate, as {he} {does|did} at every meal, having no other.',
    ],
  },
];
