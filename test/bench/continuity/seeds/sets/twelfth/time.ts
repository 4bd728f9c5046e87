import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const time: readonly Slot[] = [
  {
    id: 'time.clock',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [
        { v: 'two', p: 'in the afternoon' },
        { v: 'eleven', p: 'in the morning' },
      ],
      [
        { v: 'eleven', p: 'at night' },
        { v: 'six', p: 'in the evening' },
      ],
      [
        { v: 'three', p: 'in the afternoon' },
        { v: 'ten', p: 'in the morning' },
      ],
      [
        { v: 'seven', p: 'in the evening' },
        { v: 'eight', p: 'in the morning' },
      ],
    ],
    establish: [
      'It {is|was} just after {v} {p}, and {p.x} {have|has|had} not eaten yet.',
      'Somewhere a clock {strikes|struck} {v}. Only {v} {p}, and already {p.his} feet {hurt|hurt}.',
      'At {v} {p} the phone {rings|rang}, once, and {stops|stopped} again.',
      'The meeting {is|was} set for {v} {p}, and {p.x} {am|is|was} exactly on time for it.',
    ],
    contradict: [
      'Not many people {are|were} about, but then it {is|was} {v} {p}.',
      'A bell {tells|told} everybody that it {is|was} {v} {p}, in case they {have|had} forgotten.',
      '{p.X} {look|looks|looked} at {p.his} watch: {v} {p} exactly.',
      'It {is|was} barely {v} {p} and there {is|was} still no news.',
    ],
  },
  {
    id: 'time.part',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['morning', 'evening'], ['night', 'afternoon'], ['evening', 'morning'], ['afternoon', 'night']),
    establish: [
      'It {is|was} a mild {v}, and somebody {has|had} propped the door open with a brick.',
      'At that time of the {v} the pipes {knock|knocked} in the wall.',
      '{p.X} {have|has|had} planned to spend this {v} quite differently.',
      'There {is|was} a smell in the air, as there {is|was} every {v}, of diesel and frying onions.',
    ],
    contradict: [
      'The {v} {is|was} very quiet, and even the dogs {have|had} given up.',
      '"Good {v}," {says|said} the caretaker, and {goes|went} on by with his ladder.',
      'It {is|was} turning into one of those {v}s when nothing {wants|wanted} to get done.',
      'This {v} of all {v}s, {p.x} {think|thinks|thought}, and {shut|shuts|shut} the drawer.',
    ],
  },
  {
    id: 'time.season',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [
        { v: 'winter', m: 'January' },
        { v: 'summer', m: 'July' },
      ],
      [
        { v: 'summer', m: 'August' },
        { v: 'winter', m: 'February' },
      ],
      [
        { v: 'spring', m: 'April' },
        { v: 'autumn', m: 'October' },
      ],
      [
        { v: 'autumn', m: 'November' },
        { v: 'spring', m: 'May' },
      ],
    ],
    establish: [
      'It {is|was} {m}, and the heating in the building {does|did} what it {likes|liked}.',
      'That {is|was} how things {stand|stood} in the middle of this {v}.',
      'The {v} {is|was} half gone, and {p.x} {have|has|had} not once been to the sea.',
      'It {is|was} the last week of {m}, and the rent {is|was} due again.',
    ],
    contradict: [
      'It {is|was} a poor {v} so far, everybody {says|said} so.',
      'The calendar over the desk {says|said} {m}, and for once somebody {has|had} remembered to turn it.',
      'In {m}, which it now {is|was}, the whole district {smells|smelled} of wet dog.',
      'What {p.x} {want|wants|wanted} {is|was} to get through this {v} without another bill.',
    ],
  },
];
