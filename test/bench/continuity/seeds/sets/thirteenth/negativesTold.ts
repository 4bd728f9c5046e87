import type { NegativeWording } from '../../model.js';

/** Told of another time, another state, another person, or as not so. */
export const negativesTold: readonly NegativeWording[] = [
  {
    kind: 'dream',
    slot: 'naming.pub',
    text: '{p.x} {dream|dreams|dreamed} that the sign over the village pub {says|said} The {v} and that the beer {is|was} free, and {wake|wakes|woke} to find neither true.',
  },
  {
    kind: 'dream',
    slot: 'hand.injury',
    text: 'In {his} sleep {x} {has|had} the bandage on {his} {v} and {is|was} winning at tennis. Then the cat {lands|landed} on {him}, and {he} {wakes|woke} to the usual throb in the usual place.',
  },
  {
    kind: 'dream',
    slot: 'kinship.only',
    text: 'Last night {x} {dreamt|had dreamt} of {his} {v}. It {takes|took} {him} until the marmalade to be sure that there {is|was} no such person.',
  },
  {
    kind: 'negation',
    slot: 'death.acts',
    text: '{x} {is|was} not at the window, {a}, and never {will|would} be again, and still everybody {looks|looked} up.',
  },
  {
    kind: 'negation',
    slot: 'profession.past',
    text: 'The one thing {x} {has|had} never been {is|was} {an v}, whatever the parish magazine {chooses|chose} to print.',
  },
  {
    kind: 'negation',
    slot: 'naming.dog',
    text: 'It {is|was} no good shouting "{V}!" at {x\'s} dog, which {is|was} not called {v} and {has|had} its pride.',
  },
  {
    kind: 'told-change',
    slot: 'object.gone',
    between:
      'The neighbours, who {have|had} heard quite enough about the old one, {have|had} clubbed together and bought {x} another just like it, with a ribbon on.',
    text: '{x} {dusts|dusted} {his} {v} and {steps|stepped} back to admire it. The ribbon {is|was} still on.',
  },
  {
    kind: 'told-change',
    slot: 'hand.injury',
    between:
      'The bandage {has|had} not been off {x} a week before {he} {is|was} back for another, on the other side this time, a swan having got involved.',
    text: '{x} {lays|laid} the newly bandaged {v} along a cushion and {says|said} that it {is|was} no reflection on swans in general.',
  },
  {
    kind: 'told-change',
    slot: 'object.place',
    between:
      'After the visit of the man who {says|said} he {has|had} come about the drains, every mortal thing in the house {has|had} been moved to a better hiding place.',
    text: 'The {t} {is|was} {v} these days, and it {takes|took} {p.x} two wrong cupboards to remember it.',
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    establish: "{X's} hair {is|was} {v}, and {has|had} been ever since the business with the hovercraft.",
    text: 'In {his} youth {x} {had|had had} {v} hair down to the belt, and {once shut|had once shut} it in the door of a train to Crewe.',
    pairs: [
      [{ v: 'snow-white' }, { v: 'chestnut' }],
      [{ v: 'grey' }, { v: 'black' }],
      [{ v: 'white' }, { v: 'ginger' }],
      [{ v: 'iron-grey' }, { v: 'dark brown' }],
    ],
  },
  {
    kind: 'flashback',
    slot: 'death.acts',
    text: 'Ten years {ago|before}, on the one fine day of a wet June, {x} {sat|had sat} at the kitchen window, {a}, with all {his} troubles still to come.',
  },
  {
    kind: 'flashback',
    slot: 'tense.setting',
    only: 'present',
    text: 'Once, at fifteen, {p.x} climbed out of a bathroom window, landed in a pram and walked home in one shoe. Nobody ever asked.',
  },
  {
    kind: 'two-people',
    slot: 'hand.handed',
    text: '{o.X} {is|was} {v}-handed, and when he and {x} {share|shared} a bench it {is|was} the soup that {suffers|suffered}.',
  },
  {
    kind: 'two-people',
    slot: 'age.born',
    text: '{o.X}, born in {v} and bald ever since, {takes|took} the seat next to {x}.',
  },
  {
    kind: 'two-people',
    slot: 'naming.surname',
    text: "There {is|was} a second {x} about the place, {x} {w}, who {breeds|bred} ferrets, and all day long the two of them {have|had} been getting each other's telephone calls.",
  },
  {
    kind: 'scene-break',
    slot: 'time.month',
    sceneBreak: true,
    text: 'By the time {v} {comes|came} round nobody {can|could} remember who {started|had started} it.',
  },
  {
    kind: 'scene-break',
    slot: 'weekday.person',
    sceneBreak: true,
    text: 'The {v} of the week after {finds|found} {x} in clean socks and a better temper.',
  },
  {
    kind: 'scene-break',
    slot: 'age.years',
    sceneBreak: true,
    text: 'Long afterwards, at {v}, {x} {tells|told} the whole story to a man on a train, who {gets|got} out at the next stop.',
    pairs: [
      [{ v: 'thirty-four' }, { v: 'fifty-one' }],
      [{ v: 'twenty-eight' }, { v: 'sixty-two' }],
      [{ v: 'forty-seven' }, { v: 'seventy' }],
      [{ v: 'fifty-one' }, { v: 'seventy-eight' }],
    ],
  },
];
