import type { NegativeWording } from '../../model.js';

/** What the story itself tells of: a change, an earlier time, another person, another name, a figure of speech. */
export const negativesTold: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'hand.bandage',
    between:
      'In a fortnight the hurt {has|had} quite healed, and {x} {puts|put} the dressing in the stove; the same evening {he} {trips|tripped} over the coal scuttle and {does|did} {himself} a fresh injury, on the other side.',
    text: '{x} {shows|showed} everyone the new bandage on {his} {v}, and {thinks|thought} it superior to the old one.',
  },
  {
    kind: 'told-change',
    slot: 'naming.rank',
    pairs: [
      [{ v: 'Captain' }, { v: 'Major' }],
      [{ v: 'Lieutenant' }, { v: 'Captain' }],
      [{ v: 'Corporal' }, { v: 'Sergeant' }],
      [{ v: 'Canon' }, { v: 'Archdeacon' }],
    ],
    between:
      'The promotion {comes|came} at last, eleven years late, in a long envelope with a thumbprint on it, and {X} {goes|went} out and {buys|bought} a hat.',
    text: 'They {make|made} room on the bench for {v} {X}, who {has|had} not yet learned to answer to it.',
  },
  {
    kind: 'told-change',
    slot: 'profession.does',
    between:
      'Then the business {fails|failed}, as the whole street {has|had} said it would, and at an age when other people {sit|sat} down {x} {is|was} bound apprentice to a new trade.',
    text: '{x} {makes|made} a very fair {v}, all things considered, and {has|had} left off apologising for it.',
  },
  {
    kind: 'flashback',
    slot: 'tense.scene',
    only: 'present',
    text: "It had rained like this the year the bridge went; the lanterns hung in the boughs, and the whole parish stood at the water's edge and said nothing.",
  },
  {
    kind: 'flashback',
    slot: 'death.acts',
    text: 'Once, in the last year of {his} life, {X} {came|had come} in from the yard with a hedgehog in {his} hat, and {asked|had asked} for milk.',
  },
  {
    kind: 'flashback',
    slot: 'object.colour',
    establish: 'The front door of the rectory {is|was} {v} now, the new rector having had it burned down to the wood and begun again.',
    text: "In the old rector's day, when {p.x} {was|had been} small enough to be lifted to the knocker, the front door of the rectory {was|had been} {v}.",
  },
  {
    kind: 'two-people',
    slot: 'appearance.eyes',
    text: '{x} {looks|looked} at {o.X}, and {o.X}, who {has|had} {v} eyes and no curiosity, {looks|looked} at the mustard.',
  },
  {
    kind: 'two-people',
    slot: 'naming.dog',
    text: "{v}, the dog that {belongs|belonged} to {o.x}, {lays|laid} its chin on {x's} knee and {sighs|sighed} for a biscuit.",
  },
  {
    kind: 'two-people',
    slot: 'profession.parent',
    text: '"Now my own {parent} was a {v}," {o.x} {says|said} to {x}, "and we were all of us made to sit up straight."',
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: '"In here it is {v}," an old poet {is|was} saying, with a hand on his waistcoat, "and it is {v} all the year."',
  },
  {
    kind: 'metaphor',
    slot: 'kinship.only',
    text: 'The river {was|had been} all the {v} that {x} {has|had} ever had; it {taught|had taught} {him} to swim, and never once let {him} win.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.handed',
    pairs: [
      [{ v: 'left' }, { v: 'right' }],
      [{ v: 'left' }, { v: 'right' }],
    ],
    text: "{o.X} {is|was} {x's} {v} hand, and without {o.him} no bill {is|was} paid in that office and no window opened.",
  },
  {
    kind: 'nickname',
    slot: 'naming.role',
    text: 'Half the parish {calls|called} the {r} {v}, which {was|had been} the name of the one before, and {is|was} easier than learning another.',
  },
  {
    kind: 'nickname',
    slot: 'naming.ship',
    pairs: [
      [{ v: 'Halcyon' }, { v: 'Old Kettle' }],
      [{ v: 'Constance' }, { v: 'Fat Connie' }],
      [{ v: 'Lady Amalia' }, { v: 'Molly' }],
      [{ v: 'Boreas' }, { v: 'Wheezer' }],
    ],
    text: 'What {is|was} painted on the stern of the ship {is|was} thought too good for weekdays, and all along the estuary they {call|called} her {v}.',
  },
  {
    kind: 'nickname',
    slot: 'naming.rank',
    pairs: [
      [{ v: 'Captain' }, { v: 'Admiral' }],
      [{ v: 'Sergeant' }, { v: 'General' }],
      [{ v: 'Major' }, { v: 'Emperor' }],
      [{ v: 'Canon' }, { v: 'Cardinal' }],
    ],
    text: '"The {v} is late," somebody {says|said} of {X}, that being the name the card table {has|had} given {him} for {his} way of holding a cigar.',
  },
  {
    kind: 'scene-break',
    slot: 'time.hour',
    sceneBreak: true,
    text: "It {is|was} {v} o'clock of the next day before anybody {thinks|thought} of knocking.",
  },
  {
    kind: 'scene-break',
    slot: 'time.part',
    sceneBreak: true,
    text: 'At {v} on the day following they {find|found} the boat, with both oars in it and a cold pie.',
  },
  {
    kind: 'scene-break',
    slot: 'age.years',
    sceneBreak: true,
    pairs: [
      [{ v: 'twenty-six' }, { v: 'thirty-one' }],
      [{ v: 'forty-seven' }, { v: 'fifty-two' }],
      [{ v: 'sixty-eight' }, { v: 'seventy-three' }],
      [{ v: 'thirty-four' }, { v: 'thirty-nine' }],
    ],
    text: 'Five years {have|had} gone by, without once raising their voices. {x} {is|was} {v}, and {has|had} taken to carrying an umbrella.',
  },
];
