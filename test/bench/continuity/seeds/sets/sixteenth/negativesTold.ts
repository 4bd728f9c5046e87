import type { NegativeWording } from '../../model.js';

export const negativesTold: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'profession.trade',
    between:
      '{x} {hands|handed} in {his} notice, {burns|burned} the old work clothes in a bucket and {goes|went} back to college to learn another trade from the bottom up.',
    text: 'The college {takes|took} its time, but {x} {is|was} {an v} now, with a certificate in a clip frame to say so.',
  },
  {
    kind: 'told-change',
    slot: 'naming.dog',
    between:
      '{x} {buries|buried} the old dog under the plum tree, and before the grass {has|had} grown back {he} {lets|let} the woman at the rescue home talk {him} into a puppy.',
    text: '"{v}, down," {x} {says|said}, and the puppy {climbs|climbed} straight back onto the sofa.',
  },
  {
    kind: 'told-change',
    slot: 'kinship.spouse',
    between:
      'The divorce {costs|cost} {x} the caravan and the good saucepans, and before the ink {is|was} dry {he} {marries|married} again, at the same registry office, with the same registrar.',
    text: "{x's} new {spouse}, {v}, {has|had} views on the curtains.",
  },
  {
    kind: 'flashback',
    slot: 'tense.events',
    only: 'present',
    text: 'In those days, before the bypass, {p.x} took the milk train every week of the year, and nobody ever asked {p.him} for a ticket.',
  },
  {
    kind: 'flashback',
    slot: 'hand.broken',
    text: 'Long ago, as a {child} of ten, {x} {broke|had broken} {his} {v} jumping off a garage, and {spent|had spent} the whole of that summer in plaster.',
  },
  {
    kind: 'flashback',
    slot: 'quantity.steps',
    pairs: [
      [{ v: 'twelve' }, { v: 'fifteen' }],
      [{ v: 'nine' }, { v: 'fourteen' }],
      [{ v: 'eleven' }, { v: 'sixteen' }],
      [{ v: 'eight' }, { v: 'ten' }],
    ],
    text: 'Before the flood, when the cellar floor {was|had been} a yard lower, the stairs down to it {had|had had} {v} steps, and children {rode|had ridden} down them on tea trays.',
  },
  {
    kind: 'two-people',
    slot: 'hand.handed',
    text: '{o.x}, across the table, {deals|dealt} with the {v} hand and {keeps|kept} score with it too.',
  },
  {
    kind: 'two-people',
    slot: 'death.acts',
    text: "{X's} twin brother, who {has|had} the same nose and the same taste in overcoats, {is|was} at the counter, buying stamps.",
  },
  {
    kind: 'two-people',
    slot: 'point-of-view.acts',
    only: 'first',
    text: '{o.x} {scrapes|scraped} the ice off the windscreen of the next car with {o.his} library card.',
  },
  {
    kind: 'metaphor',
    slot: 'kinship.siblings',
    pairs: [
      [{ v: 'two brothers' }, { v: 'five brothers' }],
      [{ v: 'four brothers' }, { v: 'three brothers' }],
      [{ v: 'three sisters' }, { v: 'six brothers' }],
      [{ v: 'two sisters' }, { v: 'four brothers' }],
    ],
    text: 'The men on the night shift {are|were} {v} to {x}, without a drop of blood in common, only tea.',
  },
  {
    kind: 'metaphor',
    slot: 'time.part',
    pairs: [
      [{ v: 'morning' }, { v: 'evening' }],
      [{ v: 'afternoon' }, { v: 'evening' }],
      [{ v: 'night' }, { v: 'evening' }],
    ],
    text: "It {is|was} the {v} of the company's life, {says|said} the man from accounts, and somebody ought to see about the lights.",
  },
  {
    kind: 'metaphor',
    slot: 'naming.rank',
    pairs: [
      [{ v: 'Captain' }, { v: 'field marshal' }],
      [{ v: 'Sergeant' }, { v: 'admiral' }],
      [{ v: 'Constable' }, { v: 'general' }],
      [{ v: 'Lieutenant' }, { v: 'emperor' }],
    ],
    text: 'At a barbecue {X} {is|was} {an v}, moving the sausages about the grill as if there were a war on.',
  },
  {
    kind: 'nickname',
    slot: 'naming.pub',
    text: "{V} {is|was} what the postmen {call|called} it among themselves, for a joke nobody {can|could} now explain; the street's one pub {has|had} never had that over its door.",
  },
  {
    kind: 'nickname',
    slot: 'hand.handed',
    pairs: [[{ v: 'right' }, { v: 'left' }]],
    text: 'They {call|called} {x} Lefty down at the gym, after a politician {he} {supported|had supported} in {his} youth, and not on account of either hand.',
  },
  {
    kind: 'nickname',
    slot: 'kinship.relation',
    text: 'Ever since a waiter {made|had made} the mistake, "the {v}" {has|had} been {x\'s} joke name for {n}.',
  },
  {
    kind: 'scene-break',
    slot: 'time.month',
    sceneBreak: true,
    text: 'It {is|was} {v} before anybody {comes|came} to read the meter.',
  },
  {
    kind: 'scene-break',
    slot: 'time.part',
    sceneBreak: true,
    text: 'The next {v} the ladder {is|was} still up against the wall, and somebody {has|had} hung a shirt on it.',
  },
  {
    kind: 'scene-break',
    slot: 'profession.where',
    sceneBreak: true,
    text: 'A year later {x} {works|worked} at {v}, for less money and in better company.',
  },
];
