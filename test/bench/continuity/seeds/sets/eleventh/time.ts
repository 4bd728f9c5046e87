import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const time: readonly Slot[] = [
  {
    id: 'time.clock',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(
      ['half past four', 'ten past two'],
      ['a quarter to twelve', 'a quarter past nine'],
      ['twenty to seven', 'five past five'],
      ['half past ten', 'twenty past eight'],
      ['five to three', 'half past one'],
    ),
    establish: [
      'The clock over the door {says|said} {v}, and it {keeps|kept} good time.',
      '{p.x} {look|looks|looked} at {p.his} phone: {v}, and no messages.',
      'It {is|was} {v} already, and nobody {has|had} eaten anything.',
      'By the radio it {is|was} {v}, and a woman {is|was} reading out the price of wheat.',
    ],
    contradict: [
      'It {is|was} only {v} now, and {p.x} {have|has|had} run out of things to tidy.',
      'The church clock {says|said} {v}, and for once it {is|was} right.',
      '"Just {v}," the woman at the desk {says|said}, with a glance at her watch. "There\'s loads of time."',
      '{p.x} {check|checks|checked} the time, {v}, and {sit|sits|sat} down again.',
    ],
  },
  {
    id: 'time.part',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['morning', 'evening'], ['evening', 'morning'], ['afternoon', 'morning'], ['evening', 'afternoon']),
    establish: [
      'The {v} sun {comes|came} in low over the sink and {shows|showed} up every smear on the glass.',
      'It {is|was} a quiet {v}, with nothing going by but the odd bicycle.',
      '"Good {v}," a neighbour {calls|called} over the fence, and {goes|went} on with his hedge.',
      'All the noises of the {v} {come|came} up from the street, and {p.x} {listen|listens|listened} to them for a while.',
    ],
    contradict: [
      'So far the {v} {has|had} brought two salesmen and a wasp.',
      'The {v} light {lies|lay} along the floorboards as far as the bed.',
      'For this time of the {v} the street {is|was} oddly empty, {p.x} {think|thinks|thought}.',
      'A {v} like this one {is|was} wasted on people with work to do.',
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
        { v: 'winter', m: 'December' },
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
      'It {is|was} a mean sort of {v}, and the roof {has|had} begun to show it.',
      'There {is|was} a week of {m} left, and no money to get through it.',
      '{M} {has|had} come in wet, and the whole road {smells|smelled} of drains.',
      "In {v}, as now, the stairs {smell|smelled} of other people's cooking.",
    ],
    contradict: [
      'It {is|was} the middle of {m}, and the shop {has|had} changed its window for the occasion.',
      'This {v} {is|was} the worst for colds and for burglars that anyone {can|could} remember.',
      '{M} {is|was} no month for a wedding, but {p.x} {can|can|could} hear the bells going all the same.',
      'Everything {takes|took} longer in {v}, and it {is|was} {v} now, so {p.x} {wait|waits|waited}.',
    ],
  },
  {
    id: 'time.sky',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: [[{}, {}]],
    establish: [
      'The stars {are|were} out over the roofs, and a fox {is|was} going through the bins.',
      'It {is|was} long after dark, and only the chip shop still {has|had} a light on.',
      'The moon {has|had} come up behind the gasworks, and the whole yard {is|was} the colour of tin.',
    ],
    contradict: [
      'The sun {is|was} straight overhead, and the tar {has|had} gone soft at the edges of the road.',
      'Through the window {p.x} {can|can|could} see the children out at their long break, running about in the sunshine.',
      'Outside, in broad daylight, two men {are|were} trying to get a wardrobe over a wall.',
    ],
  },
];
