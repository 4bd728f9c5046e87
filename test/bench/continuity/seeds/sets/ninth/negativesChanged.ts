import type { NegativeWording } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

/** Changed in between, another time, other people. */
export const changed: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    between: '{x} {has|had} shut {himself} in the bathroom with a box of dye and {comes|came} out looking like somebody else.',
    text: "{x's} newly {v} hair {smells|smelled} of chemicals.",
  },
  {
    kind: 'told-change',
    slot: 'appearance.beard',
    establish: "There {are|were} crumbs in {x's} {v}, and {he} {seems|seemed} to know it and not to mind.",
    text: '{x} {has|had} shaved it all off, crumbs included, and {keeps|kept} feeling for it on his {v} chin.',
  },
  {
    kind: 'told-change',
    slot: 'object.place',
    text: '{p.x} {have|has|had} thought better of it and moved the {what}; now it {is|was} {v}.',
  },
  {
    kind: 'told-change',
    slot: 'profession.is',
    text: '{x} {has|had} handed in {his} notice that same week and taken a post as {an v}, at half the money, and {is|was} happier than anyone {has|had} seen {him}.',
  },
  {
    kind: 'told-change',
    slot: 'quantity.furniture',
    between: 'Two men with a van {have|had} been to see about the furniture in the back room.',
    text: 'Since the men with the van {have|had} been, there {are|were} {v} {what} in the back room.',
  },
  {
    kind: 'told-change',
    slot: 'object.look',
    text: '{x} {has|had} got rid of the old {what} at last. The new one {is|was} {v}, and {he} {is|was} absurdly proud of it.',
  },
  {
    kind: 'told-change',
    slot: 'quantity.list',
    pairs: pairsOf(['four', 'six'], ['nine', 'twelve'], ['three', 'five']),
    text: 'More people {have|had} signed the petition since then, and it {is|was} up to {v} names.',
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    text: 'As a student, years ago, {x} {went|had gone} about with {v} hair for a bet, and there {are|were} photographs.',
  },
  {
    kind: 'flashback',
    slot: 'profession.is',
    text: 'Long before that, in another town, {x} {was|had been} {an v}, and {gave|had given} it up.',
  },
  {
    kind: 'flashback',
    slot: 'death.kin',
    text: '{p.x} {remember|remembers|remembered} {x} at school, being fetched home by {his} {v}, who was alive then and drove too fast.',
  },
  {
    kind: 'flashback',
    slot: 'age.years',
    text: 'When {x} was {v}, back in the bad years, {he} slept on a different sofa every week.',
    pairs: [
      [ageVars(45), ageVars(24)],
      [ageVars(63), ageVars(31)],
      [ageVars(52), ageVars(27)],
    ],
  },
  {
    kind: 'flashback',
    slot: 'object.gone',
    text: 'Years earlier, before it was lost, {x} used to carry {his} {what} everywhere and lay it beside {his} plate.',
  },
  {
    kind: 'flashback',
    slot: 'hand.lost',
    text: 'In the old days, with both sides whole, {x} could crack a walnut in {his} {v} fist; it was the thing {he} was known for.',
  },
  {
    kind: 'flashback',
    slot: 'death.killed',
    text: 'A year before {his} death {x} had come down those stairs two at a time, asking who had {v}.',
  },
  {
    kind: 'two-people',
    slot: 'appearance.eyes',
    text: 'The other one, {o.X}, {has|had} {v} eyes, and {keeps|kept} them on the door.',
  },
  {
    kind: 'two-people',
    slot: 'age.years',
    text: '{o.X}, who {has|had} come along for the ride, {is|was} {v}.',
  },
  {
    kind: 'two-people',
    slot: 'hand.handed',
    text: '{o.X} {is|was} {v}-handed, so the two of them {keep|kept} knocking elbows.',
  },
  {
    kind: 'two-people',
    slot: 'profession.is',
    text: '{o.X} {is|was} {an v}, and {says|said} he would not change places with {x} for money.',
  },
  {
    kind: 'two-people',
    slot: 'kinship.siblings',
    text: '{o.X} {has|had} {v}, and {claims|claimed} that it {is|was} a matter of survival.',
  },
  {
    kind: 'two-people',
    slot: 'object.look',
    text: "{o.x's} {what}, next to it, {is|was} {v} and brand new.",
  },
  {
    kind: 'two-people',
    slot: 'naming.wife',
    text: 'The wife of the man next door {is|was} called {v}. She {bakes|baked}.',
  },
  {
    kind: 'metaphor',
    slot: 'profession.is',
    text: '{x} {is|was} a perfect {v} about it, in a manner of speaking, and everyone {laughs|laughed}.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.lost',
    text: '{x} {says|said} that {he} would give {his} {v} arm for a cup of tea.',
  },
  {
    kind: 'metaphor',
    slot: 'kinship.only',
    pairs: pairsOf(['only child', 'brothers'], ['only child', 'sisters']),
    text: 'They {are|were} all {v} in that trade, {x} {says|said}, {v} under the skin, and {he} {calls|called} them so.',
  },
  {
    kind: 'metaphor',
    slot: 'age.years',
    text: '{x} {feels|felt} about {v} today, in the knees at any rate.',
  },
  {
    kind: 'metaphor',
    slot: 'death.kin',
    text: "{x's} {v} {lives|lived} on in the recipe book, {he} {says|said}, and {scolds|scolded} {him} from every margin.",
  },
  {
    kind: 'metaphor',
    slot: 'appearance.eyes',
    pairs: pairsOf(['brown', 'green'], ['grey', 'green'], ['dark', 'green']),
    text: '{x} {looks|looked} at the new car with eyes {v} with envy.',
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'There {is|was} something of {v} in her voice when she {speaks|spoke}, the woman at the gate, and nobody {stays|stayed} to hear more.',
  },
];
