import type { Slot } from '../../model.js';

export const naming: readonly Slot[] = [
  {
    id: 'naming.dog',
    type: 'naming',
    about: 'anyone',
    pairs: [
      [{ v: 'Biscuit' }, { v: 'Crumpet' }],
      [{ v: 'Colin' }, { v: 'Trevor' }],
      [{ v: 'Hercules' }, { v: 'Samson' }],
      [{ v: 'Tosca' }, { v: 'Carmen' }],
    ],
    establish: [
      '{X} {has|had} a dog called {v}, who {has|had} eaten two summonses and a hearing aid.',
      "{x's} dog {answers|answered} to {v}, or {does|did} when there {is|was} ham.",
      '"Drop it, {v}!" {shouts|shouted} {x}, and {his} dog, after some thought, {drops|dropped} it.',
      "Stitched into the coat of {x's} dog, in red wool, {is|was} the name {v}.",
    ],
    contradict: [
      "{x} {whistles|whistled}, and {his} dog {v} {pretends|pretended} to be somebody else's.",
      '~{His} dog, {v}, {sits|sat} down squarely on the evidence.',
      '"Good dog, {v}," {x} {says|said} to the only animal {he} {has|had} ever owned.',
      "Nobody {moves|moved} but {v}, {x's} dog, who {has|had} smelled cheese.",
    ],
  },
  {
    id: 'naming.pub',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Drowned Rat' }, { v: 'Drunken Duck' }],
      [{ v: 'Lamb and Flag' }, { v: 'Ram and Anchor' }],
      [{ v: 'Three Horseshoes' }, { v: 'Three Tuns' }],
      [{ v: "King's Head" }, { v: "Queen's Head" }],
    ],
    establish: [
      'The only pub in the village {is|was} the {v}, and it {knows|knew} it.',
      'There {is|was} one pub for six miles around, the {v}, and the landlord {charges|charged} accordingly.',
      'Over the door of the village pub a painted board {says|said} The {v} and, smaller, No Coaches.',
      '"You can\'t miss the pub," the postman {has|had} said. "It\'s the {v}, it\'s the only one, and the roof\'s coming off."',
    ],
    contradict: [
      "The village's one pub, the {v}, {runs|ran} a quiz that {has|had} twice ended in court.",
      'Everybody who {is|was} anybody {drinks|drank} at the {v}, there being no other pub to drink at.',
      'Closing time at the {v} {is|was} a matter of opinion, since the village {has|had} no other pub to compare it with.',
      'Beer mats from the {v}, the only pub in the place, {turn|turned} up in every coat for miles.',
    ],
  },
  {
    id: 'naming.surname',
    type: 'naming',
    about: 'newcomer',
    pairs: [
      [{}, { w: 'Pettigrew' }],
      [{}, { w: 'Blenkinsop' }],
      [{}, { w: 'Thistlewood' }],
      [{}, { w: 'Marchbanks' }],
    ],
    establish: [
      'The parcel {is|was} addressed to {X}, in capitals, with the postcode wrong.',
      "{X} {signs|signed} the visitors' book with a flourish and somebody else's pen.",
      '"{X}," {says|said} the new arrival, shaking every hand in reach. "No relation."',
    ],
    contradict: [
      '{x} {comes|came} back from the bar with four halves and a rumour. Nobody {buys|bought} a round like {x} {w}.',
      '"{x} {w}," {says|said} {x}, when they {want|wanted} a name for the raffle ticket.',
      "The constable {licks|licked} his pencil and {writes|wrote} down {x} {w}, which {is|was} {x's} full name and rightly spelled.",
    ],
  },
  {
    id: 'naming.rank',
    type: 'naming',
    about: 'newcomer',
    pairs: [
      [{ v: 'Sergeant' }, { v: 'Inspector' }],
      [{ v: 'Canon' }, { v: 'Archdeacon' }],
      [{ v: 'Colonel' }, { v: 'Major' }],
      [{ v: 'Professor' }, { v: 'Councillor' }],
    ],
    establish: [
      '{v} {X} {has|had} come about the window and {stays|stayed} for the cake.',
      'The card on the desk {says|said} {v} {X}, and below that a telephone number.',
      '"{v} {X}, if you please," {says|said} the visitor, {x} {last} being a stickler for such things.',
    ],
    contradict: [
      'Nobody {has|had} told {v} {X} that the chair {is|was} broken.',
      'They all {stand|stood} up for {v} {last}, who {waves|waved} them down with a teaspoon.',
      '{v} {X} {takes|took} the seat nearest the fire and {asks|asked} whether there {is|was} any more of the lemon.',
    ],
  },
];
