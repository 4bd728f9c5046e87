import type { Slot } from '../../model.js';

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.today',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'Monday' }, { v: 'Thursday' }],
      [{ v: 'Tuesday' }, { v: 'Saturday' }],
      [{ v: 'Wednesday' }, { v: 'Friday' }],
      [{ v: 'Sunday' }, { v: 'Tuesday' }],
      [{ v: 'Friday' }, { v: 'Monday' }],
    ],
    establish: [
      'It {is|was} a {v}, and the bins {are|were} out.',
      'Being a {v}, it {is|was} quiet at the counter.',
      '"It\'s {v}," {says|said} the man in the kiosk. "The papers are always late."',
      'The little window on the clock radio {says|said} {v}.',
      'Somebody {has|had} written "Happy {v}" on the board by the till, with two exclamation marks.',
      'This particular {v} {smells|smelled} of fried onions and wet dog.',
    ],
    contradict: [
      '"Just try getting a plumber on a {v}," {p.x} {say|says|said} to nobody, and {dial|dials|dialled}.',
      'Because it {is|was} {v}, the library {is|was} shut.',
      'The parking ticket on the windscreen {is|was} fresh, and stamped {v}.',
      'On an ordinary {v} like this one the street {is|was} half asleep.',
      'The driver {wishes|wished} everybody a pleasant {v} as they {get|got} off.',
      "{p.x} {press|presses|pressed} the day's pill out of the strip, the one marked {v}.",
    ],
  },
  {
    id: 'weekday.event',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [
        { k: 'the auction', v: 'Friday' },
        { k: 'the auction', v: 'Tuesday' },
      ],
      [
        { k: 'the funeral', v: 'Monday' },
        { k: 'the funeral', v: 'Wednesday' },
      ],
      [
        { k: 'the audition', v: 'Saturday' },
        { k: 'the audition', v: 'Thursday' },
      ],
      [
        { k: 'the hearing', v: 'Tuesday' },
        { k: 'the hearing', v: 'Friday' },
      ],
    ],
    establish: [
      '{K} {is|was} on {v}, and nobody {has|had} so much as ironed a shirt.',
      'Ringed in red on the wall planner {is|was} {v}: {k}.',
      '"{K} is on {v}," {says|said} the woman from the office, "and I want everybody sober."',
      'They {have|had} fixed {k} for {v}, without asking anyone.',
      'A notice tied to the railings {gives|gave} {v} as the day of {k}.',
      '{v} {is|was} the day of {k}, and there {is|was} not a clean glass in the house.',
    ],
    contradict: [
      'With {k} set for {v}, there {is|was} still time to find a van.',
      'The letter on the mat {confirms|confirmed} {k} for {v}.',
      '{p.x} {own|owns|owned} one good suit, and the moths {have|had} until {k} on {v} to finish it.',
      '"Don\'t be late on {v}," {says|said} the caretaker. "They won\'t hold {k} for you."',
      'The folding chairs {are|were} hired for {v}, the day of {k}.',
      '{p.x} {have|has|had} promised to be somewhere else on {v}, which {is|was} a pity, since that {is|was} when {k} {is|was}.',
    ],
  },
];
