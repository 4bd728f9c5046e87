import type { Slot } from '../../model.js';

export const time: readonly Slot[] = [
  {
    id: 'time.hour',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'four in the afternoon' }, { v: 'nine in the morning' }],
      [{ v: 'eleven at night' }, { v: 'six in the evening' }],
      [{ v: 'seven in the evening' }, { v: 'half past two in the afternoon' }],
      [{ v: 'half past three in the afternoon' }, { v: 'ten in the morning' }],
    ],
    establish: [
      'It {is|was} {v} by the clock over the cooker.',
      'At {v} the tea {is|was} cold and the argument {is|was} warm.',
      '"{V} already," {says|said} the woman on the switchboard.',
      'The oven timer {agrees|agreed} with the church: {v}.',
      'It {has|had} just gone {v}, and every phone in the room {is|was} on charge.',
    ],
    contradict: [
      'The clock on the wall {says|said} {v}, and it {is|was} never wrong.',
      'It {is|was} barely {v}, and already {p.x} {want|wants|wanted} to go to bed.',
      '{p.x} {check|checks|checked} the time on {p.his} phone. It {is|was} {v}.',
      'The radio {gives|gave} the pips for {v}.',
    ],
  },
  {
    id: 'time.part',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'evening' }, { v: 'morning' }],
      [{ v: 'afternoon' }, { v: 'morning' }],
      [{ v: 'night' }, { v: 'afternoon' }],
      [{ v: 'morning' }, { v: 'evening' }],
    ],
    establish: [
      "It {is|was} {v}, and through the wall next door's television {is|was} explaining the weather.",
      'The {v} traffic {grinds|ground} past the window.',
      'Somebody upstairs {is|was} drilling, in the middle of the {v}.',
      '"Funny sort of {v}," {says|said} the woman with the ladder.',
    ],
    contradict: [
      'It {is|was} still {v}, and somebody across the road {is|was} washing a car.',
      'The {v} {is|was} not half over, and {p.x} {have|has|had} already spent {p.his} last tenner.',
      '{An v} like this one {is|was} no time to defrost a freezer.',
      '{p.x} {hear|hears|heard} the {v} delivery being unloaded next door: crates, bottles, swearing.',
    ],
  },
  {
    id: 'time.month',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'February' }, { v: 'August' }],
      [{ v: 'June' }, { v: 'November' }],
      [{ v: 'December' }, { v: 'May' }],
      [{ v: 'October' }, { v: 'April' }],
    ],
    establish: [
      'It {is|was} {v}, and the boiler man {is|was} booked up for a week.',
      'The calendar on the door {is|was} turned to {v}, a lighthouse, and nothing {is|was} written under it.',
      '"{v} already," {says|said} the woman at the bus stop. "Where does it go?"',
      'Halfway through {v} the office {has|had} run out of teabags and goodwill.',
    ],
    contradict: [
      'Takings {are|were} poor this {v}; they {fit|fitted} in a saucer.',
      'It {is|was} the second week of {v}, and {p.x} {owe|owes|owed} rent for the first.',
      'Nobody {expects|expected} a bus strike in {v}, yet here it {is|was}.',
      "The newspaper on the seat {is|was} the day's own, dated the ninth of {v}.",
    ],
  },
];
