import type { Slot } from '../../model.js';

export const hand: readonly Slot[] = [
  {
    id: 'hand.handed',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'right' }, { v: 'left' }],
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'right' }, { v: 'left' }],
    ],
    establish: [
      '{x}, who {is|was} {v}-handed, {wears|wore} the torch on that side of the belt and the radio on the other.',
      '{x} {does|did} everything with {his} {v} hand: writing, dealing, slapping the roofs of taxis.',
      'The scissors in the kitchen drawer {are|were} {v}-handed, like {x}, who {has|had} paid for them.',
      '"I write, bowl and punch with my {v}," {x} {says|said}.',
      'From the slant of the note the expert {takes|took} its author to be {v}-handed, and {x} {admits|admitted} that {he} {is|was}.',
    ],
    contradict: [
      '{x} {signs|signed} for the parcel with {his} {v} hand, the only one {he} {can|could} write with.',
      '~{He} {has|had} been {v}-handed since the cradle.',
      'The mouse {is|was} on the {v} of the keyboard, where a {v}-handed person like {x} {wants|wanted} it.',
      '{p.x} {notice|notices|noticed} that {x} {stirs|stirred}, {pours|poured} and {writes|wrote} with the {v} hand.',
    ],
  },
  {
    id: 'hand.broken',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left wrist' }, { v: 'right wrist' }],
      [{ v: 'right ankle' }, { v: 'left ankle' }],
      [{ v: 'left elbow' }, { v: 'right elbow' }],
      [{ v: 'right wrist' }, { v: 'left ankle' }],
    ],
    establish: [
      '{x} {has|had} broken {his} {v} falling off a kerb, of all things.',
      "The nurse {sets|set} {x's} broken {v} in plaster and {tells|told} {him} six weeks.",
      'With {his} {v} in plaster, {x} {is|was} no use for moving pianos.',
      '"It\'s only the {v}," {x} {says|said} when {p.x} {stare|stares|stared} at the plaster. "The rest of me works."',
    ],
    contradict: [
      "The plaster on {x's} {v} {is|was} already covered in signatures.",
      '~{He} {props|propped} {his} broken {v} on a cushion and {swears|swore} at the remote control.',
      "{p.x} {read|reads|read} the X-ray upside down, but the break in {x's} {v} {is|was} plain enough.",
      'In the taxi {x} {nurses|nursed} {his} {v}, heavy in its plaster.',
    ],
  },
  {
    id: 'hand.missing',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [
        { v: 'left hand', d: 'finger' },
        { v: 'right hand', d: 'finger' },
      ],
      [
        { v: 'right foot', d: 'toe' },
        { v: 'left foot', d: 'toe' },
      ],
      [
        { v: 'right hand', d: 'finger' },
        { v: 'left hand', d: 'finger' },
      ],
      [
        { v: 'left foot', d: 'toe' },
        { v: 'right foot', d: 'toe' },
      ],
    ],
    establish: [
      "Machinery {has|had} taken a {d} off {x's} {v}, and {he} {calls|called} it the price of the job.",
      '{x} {is|was} a {d} short on the {v}.',
      "The missing {d} on {x's} {v} {is|was} the first thing children {ask|asked} about.",
      '"Frostbite," {x} {says|said}, showing the gap on {his} {v} where a {d} should have been.',
    ],
    contradict: [
      '~{He} {lost|had lost} a {d} from {his} {v} years ago and still {feels|felt} it in the cold.',
      "In the icy water the stump of the lost {d} on {x's} {v} {turns|turned} blue.",
      "{p.x} {try|tries|tried} not to look at {x's} {v}, with its one {d} gone.",
      'The print in the mud {is|was} of a {v} lacking a {d}, and in all the county only {x} {has|had} one like it.',
    ],
  },
];
