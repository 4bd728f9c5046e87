import type { Slot } from '../../model.js';

export const time: readonly Slot[] = [
  {
    id: 'time.hour',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'ten' }, { v: 'seven' }],
      [{ v: 'eleven' }, { v: 'eight' }],
      [{ v: 'six' }, { v: 'four' }],
      [{ v: 'nine' }, { v: 'five' }],
    ],
    establish: [
      'The church clock {strikes|struck} {v}, a little flat.',
      'It {is|was} {v} by the watch on the mantelpiece, and by the one in {p.his} pocket.',
      "It {is|was} {v} o'clock, and {p.x} {have|has|had} not yet taken off {p.his} coat.",
      '"{V} o\'clock," somebody {says|said}, and {draws|drew} the curtain to.',
    ],
    contradict: [
      'It {is|was} not yet {v}; {p.x} {have|has|had} the evidence of two clocks.',
      'The hands of the clock {stand|stood} at {v} exactly, and it {is|was} a clock that {keeps|kept} time.',
      "It {is|was} {v} o'clock, and the milk in the jug {has|had} begun to turn.",
      'In the hall the clock {strikes|struck} {v}, and {p.x} {count|counts|counted} every stroke.',
    ],
  },
  {
    id: 'time.part',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'dusk' }, { v: 'dawn' }],
      [{ v: 'midnight' }, { v: 'noon' }],
      [{ v: 'nightfall' }, { v: 'daybreak' }],
      [{ v: 'sunset' }, { v: 'sunrise' }],
    ],
    establish: [
      'It {is|was} {v}, and the swifts {have|had} gone from over the tannery.',
      'They {have|had} agreed upon {v}, and {v} it now {is|was}.',
      'The river, at this hour of {v}, {gives|gave} off a smell of cellars.',
      'The hour {is|was} {v}; {p.x} {see|sees|saw} it by the colour of the wall.',
    ],
    contradict: [
      'It {is|was} {v}; the windows across the way {have|had} the look of things that {have|had} not made up their minds.',
      'The light {is|was} the light of {v}, for {v} it {is|was}, and {p.x} {feel|feels|felt} it on {p.his} eyelids.',
      '"Is it always so quiet here at {v}?" somebody {asks|asked}, for it {is|was} {v}, and there {is|was} not a cart to be heard.',
      'Now, at {v}, the stones {are|were} neither warm nor cold.',
    ],
  },
  {
    id: 'time.season',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'January' }, { v: 'July' }],
      [{ v: 'August' }, { v: 'February' }],
      [{ v: 'midwinter' }, { v: 'midsummer' }],
      [{ v: 'November' }, { v: 'May' }],
      [{ v: 'June' }, { v: 'December' }],
    ],
    establish: [
      'It {is|was} {v}, and the doors of the house {have|had} altered in their frames.',
      'That day in {v} {p.x} {wear|wears|wore} the grey cloak, there being no other.',
      'The almanac {calls|called} it {v}, and the sky {has|had} nothing to say against it.',
      '{V} {has|had} come, and with it the old complaint about the chimney.',
    ],
    contradict: [
      'It {is|was} {v}; the light {stands|stood} in the room like a guest who {has|had} been told to wait.',
      'Nobody {travels|travelled} this road in {v}, and it {is|was} {v} now, and the road {is|was} empty.',
      'What one {wants|wanted}, on such a day in {v} as this, {is|was} a chair and no conversation.',
      'Even now, in {v}, the rooks {keep|kept} up their parliament, and {p.x} {listen|listens|listened} to it.',
    ],
  },
];
