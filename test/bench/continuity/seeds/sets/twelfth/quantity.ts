import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const COUNTS = pairsOf(['three', 'five'], ['four', 'two'], ['seven', 'four'], ['six', 'nine']);

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.crew',
    type: 'quantity',
    about: 'nobody',
    pairs: COUNTS,
    establish: [
      'A delegation from head office {has|had} come, {v} of them, all in the same coat.',
      'There {are|were} {v} inspectors from head office in the lobby, and not one {has|had} taken a seat.',
      'Head office {has|had} sent {v} people, which {is|was} either an honour or a threat.',
      '{p.X} {count|counts|counted} the visitors from head office: {v}.',
    ],
    contradict: [
      'All {v} people from head office {have|had} written their names in the book.',
      '{p.X} {bring|brings|brought} coffee for the {v} visitors from head office, a cup each.',
      'The visitors from head office {leave|left} as they {have|had} come, all {v} of them together.',
      'Nobody {trusts|trusted} the {v} from head office, who {have|had} been together since they arrived.',
    ],
  },
  {
    id: 'quantity.house',
    type: 'quantity',
    about: 'newcomer',
    pairs: COUNTS,
    establish: [
      "{x's} flat {has|had} {v} rooms, and {he} {heats|heated} one of them.",
      '{X} {lives|lived} in {v} rooms above a laundry.',
      '~{He} {rents|rented} {v} rooms by the canal, counting the kitchen.',
      'There {are|were} {v} rooms in the flat {X} {shows|showed} them, and every one {smells|smelled} of paint.',
    ],
    contradict: [
      '{x} {walks|walked} through all {v} rooms of {his} flat and {switches|switched} off every lamp.',
      "In each of the {v} rooms of {x's} flat there {is|was} a bucket on the floor.",
      '~{He} {has|had} {v} rooms in that flat and {knows|knew} every board in them.',
      "It {does|did} not take long to search the {v} rooms that {are|were} all of {x's} flat.",
    ],
  },
  {
    id: 'quantity.matches',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['two', 'three'], ['four', 'six'], ['three', 'four'], ['five', 'two']),
    establish: [
      'There {are|were} {v} matches left in the box, and {p.x} {close|closes|closed} it carefully.',
      '{p.X} {open|opens|opened} the matchbox and {find|finds|found} {v} matches, no more.',
      'One box, {v} matches, and no lighter: that {is|was} the whole of the fire they {have|had}.',
      '"{V} matches," {p.x} {say|says|said}, and {shut|shuts|shut} the box on them.',
    ],
    contradict: [
      'The matchbox {has|had} not been touched. {V} matches {rattle|rattled} in it, as before.',
      'Nobody {has|had} struck a match yet, so {v} {are|were} left in the box.',
      '{p.X} {shake|shakes|shook} the matchbox, unused since {p.he} {have|has|had} first looked into it. {V} of them still.',
    ],
  },
  {
    id: 'quantity.floors',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['three', 'five'], ['twelve', 'eight'], ['four', 'six'], ['ten', 'seven']),
    establish: [
      'The tower block across the way {has|had} {v} floors, and a lift that {works|worked} on some of them.',
      'The tower block across the way {was|had been} built {v} floors high before the money ran out.',
    ],
    contradict: [
      'The lamps {go|went} on one by one on all {v} floors of the tower block across the way.',
      'Some boy {drops|dropped} a bag of water from the roof of the tower block across the way, {v} floors down to the street.',
    ],
  },
];
