import type { Slot } from '../../model.js';

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.today',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'Tuesday' }, { v: 'Friday' }],
      [{ v: 'Monday' }, { v: 'Thursday' }],
      [{ v: 'Wednesday' }, { v: 'Saturday' }],
      [{ v: 'Thursday' }, { v: 'Monday' }],
      [{ v: 'Friday' }, { v: 'Tuesday' }],
    ],
    establish: [
      'It {is|was} a {v}, and the library {is|was} closed.',
      '{v} {has|had} come in gray and windless, with the flags hanging straight down.',
      'This {is|was} {v}, trash day, and all along the road the cans {stand|stood} waiting.',
      "That day's paper, the {v} edition, {lies|lay} unread on the step.",
      '"It\'s {v}," {o.X} {says|said}. "The truck doesn\'t come on {v}s."',
    ],
    contradict: [
      'It {is|was} too fine a {v} to stay indoors, everybody {agrees|agreed}.',
      'Since it {is|was} {v}, there {will|would} be choir practice at the church, and the parking lot {is|was} filling.',
      'The calendar from the feed store {is|was} turned to that day, which {is|was} a {v}.',
      '"What\'s today, {v}?" {o.X} {asks|asked}. "{v} all day," {p.x} {say|says|said}.',
      'On this particular {v} the phone {does|did} not ring once.',
    ],
  },
  {
    id: 'weekday.neighbor',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [
        { v: 'Monday', n: 'Tuesday', y: 'Sunday' },
        { v: 'Thursday', n: 'Friday', y: 'Wednesday' },
      ],
      [
        { v: 'Tuesday', n: 'Wednesday', y: 'Monday' },
        { v: 'Saturday', n: 'Sunday', y: 'Friday' },
      ],
      [
        { v: 'Friday', n: 'Saturday', y: 'Thursday' },
        { v: 'Monday', n: 'Tuesday', y: 'Sunday' },
      ],
      [
        { v: 'Wednesday', n: 'Thursday', y: 'Tuesday' },
        { v: 'Sunday', n: 'Monday', y: 'Saturday' },
      ],
    ],
    establish: [
      'It {is|was} {v}, and nobody {has|had} a single thing to do.',
      'Tomorrow {is|was} {n}, and the dishes {will|would} have to be returned to the church by then.',
      'Yesterday {was|had been} {y}, and the good tablecloth {is|was} still soaking in the sink.',
      'Today {is|was} {v}, according to the pillbox on the counter, which {has|had} a lid for each day.',
    ],
    contradict: [
      "Tomorrow, being {n}, {will|would} be somebody else's problem.",
      '"Yesterday was {y}," {o.X} {says|said}, "so today\'s {v}, and I\'m due at the dentist."',
      'It {is|was} still {v}, and the casseroles {have|had} not stopped coming.',
      'The day before, {y}, the church women {have|had} already been by with a ham.',
    ],
  },
  {
    id: 'weekday.custom',
    type: 'weekday',
    about: 'anyone',
    sameScene: true,
    pairs: [
      [{ v: 'Thursday' }, { v: 'Monday' }],
      [{ v: 'Monday' }, { v: 'Friday' }],
      [{ v: 'Saturday' }, { v: 'Wednesday' }],
      [{ v: 'Tuesday' }, { v: 'Sunday' }],
    ],
    establish: [
      '{x} {has|had} come over to look at the gutters, because it {is|was} {v} and {v} {is|was} the day {he} {has|had} free.',
      'It being {v}, {x} {has|had} the car until supper.',
      '~{He} {has|had} said {v} and here it {is|was} {v}, and {he} {has|had} kept {his} word.',
    ],
    contradict: [
      '{x} {counts|counted} the days on {his} fingers and {decides|decided} that yes, it {is|was} {v}.',
      '"Any other {v} I\'d be at the laundromat right now," {x} {says|said}.',
      '~{He} {remarks|remarked} that, for a {v}, the road {is|was} very quiet.',
    ],
  },
];
