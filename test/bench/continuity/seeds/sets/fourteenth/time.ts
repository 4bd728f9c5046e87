import type { Slot } from '../../model.js';

export const time: readonly Slot[] = [
  {
    id: 'time.hour',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'nine at night' }, { v: 'three in the afternoon' }],
      [{ v: 'four in the afternoon' }, { v: 'ten in the morning' }],
      [{ v: 'eleven at night' }, { v: 'one in the afternoon' }],
      [{ v: 'six in the evening' }, { v: 'eight in the morning' }],
    ],
    establish: [
      'By the clock over the sink it {is|was} {v}.',
      'It {is|was} {v}, and the house {is|was} quiet enough to hear the refrigerator think.',
      'At {v} the cuckoo clock {gives|gave} its one sad report, and {p.x} {look|looks|looked} up.',
      '"It\'s already {v}," {o.X} {says|said}, and {puts|put} the lid back on the pot.',
    ],
    contradict: [
      'It {is|was} barely {v}, and already everybody {has|had} had enough of one another.',
      '"It\'s {v}," {o.X} {says|said}. "Who calls at this hour?"',
      'The stove clock {makes|made} it {v}, and for once it {agrees|agreed} with the one in the hall.',
      'Outside a truck {goes|went} by, empty, the way they {do|did} at {v}, and it {is|was} {v} exactly.',
    ],
  },
  {
    id: 'time.part',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'morning' }, { v: 'evening' }],
      [{ v: 'evening' }, { v: 'morning' }],
      [{ v: 'afternoon' }, { v: 'morning' }],
      [{ v: 'evening' }, { v: 'afternoon' }],
    ],
    establish: [
      'It {is|was} {v}, and somebody down the road {is|was} running a mower.',
      'The {v} {is|was} mild, and the windows {have|had} been propped open with paint sticks.',
      '"Pretty {v}," {o.X} {says|said}, and {looks|looked} out at it.',
      'What there {is|was} of the {v} sun {lies|lay} along the linoleum.',
    ],
    contradict: [
      'The house {is|was} as still as houses {are|were} only in the {v}, which it {is|was}.',
      'On an ordinary {v} like this one the swing {creaks|creaked} by itself.',
      '"What {an v}," {o.X} {says|said}, and {stretches|stretched}. "I could sit out here until it\'s over."',
      'Somewhere in the {v} haze a screen door {bangs|banged}.',
    ],
  },
  {
    id: 'time.season',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [
        { v: 'summer', w: 'tall corn beyond the fence' },
        { v: 'winter', w: 'snow on the garage roof' },
      ],
      [
        { v: 'winter', w: 'ice along the gutters' },
        { v: 'summer', w: 'tomatoes ripening on the vines' },
      ],
      [
        { v: 'spring', w: 'the first crocuses by the steps' },
        { v: 'fall', w: 'red maple leaves in the gutters' },
      ],
      [
        { v: 'fall', w: 'pumpkins on every porch' },
        { v: 'spring', w: 'lilacs in full bloom' },
      ],
    ],
    establish: [
      'It {is|was} {v}, and nothing in the yard {is|was} any different from other years.',
      'Through the window {p.x} {see|sees|saw} {w}.',
      'This {is|was} the best part of {v}, everybody {says|said}, and everybody {complains|complained} of it.',
      '"I like it in {v}," {o.X} {says|said}. "Look at that: {w}."',
    ],
    contradict: [
      'There {is|was} no mistaking the {v}, with {w}.',
      'Beyond the porch railing there {are|were} signs of {v}: {w}, for one.',
      'The {v} light {comes|came} through the curtains and {settles|settled} on the plates.',
      '"Well, it\'s {v}, all right," {o.X} {says|said}, and {points|pointed} out {w}.',
    ],
  },
];
