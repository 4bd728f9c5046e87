import type { NegativeWording } from '../../model.js';

/** Dreams, beliefs, comparisons, metaphors, rounded numbers, synonyms. */
export const negativesLoose: readonly NegativeWording[] = [
  {
    kind: 'dream',
    slot: 'hand.finger',
    text: "In {x's} dream that night the missing finger {is|was} the {f} of the {v} hand, and {he} {is|was} late for school on account of it.",
  },
  {
    kind: 'dream',
    slot: 'naming.boat',
    text: 'All night {p.x} {dream|dreams|dreamed} of the pontoon boat going down the river by itself with its lights on, and {v} painted along the side in letters as tall as a man.',
  },
  {
    kind: 'dream',
    slot: 'quantity.windows',
    text: '{p.x} {sleep|sleeps|slept} in the chair for a minute, and there {is|was} the Grange hall, with {v} windows and a cow looking out of every one.',
  },
  {
    kind: 'belief',
    slot: 'kinship.lorraine',
    text: "For years {o.X} {has|had} taken Lorraine Pruett for {x's} {v}, and by now it {is|was} too late for anybody to correct {o.him}.",
  },
  {
    kind: 'belief',
    slot: 'tense.house',
    only: 'past',
    text: '{p.x} believed, as {p.his} mother had, that a house knows when its people are leaving it, and that it holds its breath.',
  },
  {
    kind: 'belief',
    slot: 'object.piano',
    text: "{x's} grandmother, whose mind {comes|came} and {goes|went}, {is|was} convinced that the old upright piano still {stands|stood} against the dining room wall, and {wants|wanted} {x} to play it.",
  },
  {
    kind: 'comparison',
    slot: 'object.truck',
    text: "Beside the deputy's pickup, {an v} one right off the lot, {x's} {looks|looked} every one of its years.",
  },
  {
    kind: 'comparison',
    slot: 'quantity.motel',
    text: 'Compared with the Ramada out by the interstate, which {has|had} {v} rooms and a pool, the Starlite Motel {is|was} a chicken coop with towels.',
    pairs: [
      [{ v: 'twelve' }, { v: 'sixty' }],
      [{ v: 'fourteen' }, { v: 'eighty-four' }],
      [{ v: 'ten' }, { v: 'a hundred and six' }],
    ],
  },
  {
    kind: 'comparison',
    slot: 'kinship.children',
    text: 'Next to the man ahead in the checkout line, who {has|had} {v} hanging off his cart, {x} {feels|felt} practically childless.',
    pairs: [
      [{ v: 'two boys' }, { v: 'five girls' }],
      [{ v: 'two girls' }, { v: 'six boys' }],
      [{ v: 'three boys' }, { v: 'seven girls' }],
    ],
  },
  {
    kind: 'metaphor',
    slot: 'kinship.only',
    text: '"This old mutt is the best {v} I could have asked for," {x} {says|said}, and {lets|let} the dog have the crust.',
    pairs: [
      [{}, { v: 'kid brother' }],
      [{}, { v: 'brother' }],
      [{}, { v: 'baby sister' }],
    ],
  },
  {
    kind: 'metaphor',
    slot: 'quantity.steps',
    text: '{p.x} {am|is|was} so tired by then that the back porch {has|had} {v} steps, all of them uphill.',
    pairs: [
      [{ v: 'five' }, { v: 'a hundred' }],
      [{ v: 'seven' }, { v: 'a thousand' }],
      [{ v: 'nine' }, { v: 'a million' }],
    ],
  },
  {
    kind: 'metaphor',
    slot: 'weekday.today',
    text: '{o.X} {has|had} a {v} face on, and {passes|passed} the lima beans without a word.',
    pairs: [
      [{ v: 'Friday' }, { v: 'Monday' }],
      [{ v: 'Wednesday' }, { v: 'Monday' }],
      [{ v: 'Thursday' }, { v: 'Monday-morning' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.windows',
    text: '{o.X} {figures|figured} on {v} windows, more or less, to be washed at the Grange hall, and one bottle of vinegar to do it with.',
    pairs: [
      [{ v: 'eleven' }, { v: 'a dozen' }],
      [{ v: 'nine' }, { v: 'ten' }],
      [{ v: 'nineteen' }, { v: 'twenty' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.choir',
    text: '"There must be close to {v} of them up there," {o.X} {whispers|whispered}, when the Methodist choir {gets|got} to its feet, "and I can\'t hear a one."',
    pairs: [
      [{ v: 'twenty-nine' }, { v: 'thirty' }],
      [{ v: 'nineteen' }, { v: 'twenty' }],
      [{ v: 'fourteen' }, { v: 'fifteen' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    establish: 'By the clock over the sink it {is|was} {v}.',
    text: '"Here it is {v}, just about," {o.X} {says|said}, and {begins|began} putting lids on things.',
    pairs: [
      [{ v: 'eight minutes to nine' }, { v: 'nine' }],
      [{ v: 'five to ten' }, { v: 'ten' }],
      [{ v: 'six fifty-four' }, { v: 'seven' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'kinship.lorraine',
    text: '{x} {holds|held} the door for {his} {v}, Lorraine Pruett, and for the ham she {is|was} carrying.',
    pairs: [
      [{ v: 'stepmother' }, { v: "father's second wife" }],
      [{ v: 'grandmother' }, { v: "mother's mother" }],
      [{ v: 'sister-in-law' }, { v: "brother's wife" }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'profession.place',
    text: 'Whenever {v} {gives|gave} {him} two weeks off, {x} {drives|drove} by at noon anyway, to see how they {are|were} getting along.',
    pairs: [
      [{ v: 'the tire plant' }, { v: 'the tire factory' }],
      [{ v: 'the elementary school' }, { v: 'the grade school' }],
      [{ v: 'the water department' }, { v: 'the waterworks' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'death.how',
    text: 'Sooner or later, on that road, somebody {gets|got} around to {X} and to {v} that {took|had taken} {him}.',
    pairs: [
      [{ v: 'a heart attack' }, { v: 'the coronary' }],
      [{ v: 'a car wreck' }, { v: 'the automobile accident' }],
      [{ v: 'a house fire' }, { v: 'the blaze at the house' }],
    ],
  },
];
