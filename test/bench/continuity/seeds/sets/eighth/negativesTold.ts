import type { NegativeWording, Pair } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const YOUNGER: readonly Pair[] = [
  [ageVars(47), ageVars(28)],
  [ageVars(52), ageVars(23)],
  [ageVars(61), ageVars(34)],
];
/** Changes, other times, other people and figures of speech. */
export const told: readonly NegativeWording[] = [
  {
    kind: 'told-change',
    slot: 'appearance.hair',
    text: "{x} {has|had} been to the hairdresser's. {His} hair {is|was} {v} now, dyed to the roots, and {he} {turns|turned} round twice to be admired.",
  },
  {
    kind: 'told-change',
    slot: 'appearance.beard',
    text: '{x} {has|had} shaved it all off at last. His {v} face {looks|looked} younger and a good deal more worried.',
  },
  {
    kind: 'told-change',
    slot: 'profession.job',
    text: '{x} {has|had} given up the old job. {He} {is|was} {an v} these days, newly trained, and {says|said} that {he} {sleeps|slept} better.',
  },
  { kind: 'told-change', slot: 'object.car', text: '{x} {has|had} sold the old hatchback and bought another just like it, only {v}.' },
  {
    kind: 'told-change',
    slot: 'naming.surname',
    text: 'The caretaker {has|had} got married and taken the new name. It {is|was} {x} {v} now, on the plate and on the keys.',
  },
  {
    kind: 'told-change',
    slot: 'naming.rank',
    pairs: pairsOf(['Sergeant', 'Inspector'], ['Constable', 'Sergeant'], ['Lieutenant', 'Captain']),
    text: 'They {have|had} promoted {him} since. It {is|was} {v} {last} who {comes|came} back with the notebook, in a better coat.',
  },
  {
    kind: 'told-change',
    slot: 'hand.cast',
    text: '{x} {has|had} the old plaster off, and then, on the very steps of the hospital, {he} {has|had} slipped and broken {his} {v}.',
  },

  {
    kind: 'flashback',
    slot: 'age.years',
    pairs: YOUNGER,
    text: '{x} {thinks|thought} back to the first time {he} saw the sea. {He} {was|had been} {v}, and nobody had warned {him} about the noise.',
  },
  {
    kind: 'flashback',
    slot: 'profession.job',
    text: 'Long ago, before {he} {retrained|had retrained}, {x} {was|had been} {an v}, and hated every minute of it.',
  },
  {
    kind: 'flashback',
    slot: 'death.friend',
    text: '{p.He} {remember|remembers|remembered} the last time {X} came to supper. {He} {sat|had sat} just there, picking out the olives.',
  },
  {
    kind: 'flashback',
    slot: 'appearance.hair',
    text: "There {is|was} an old school photograph in which {x} {has|had} {v} hair. It {changed|had changed} later, as children's hair {does|did}.",
  },
  {
    kind: 'flashback',
    slot: 'death.cat',
    text: 'It {was|had been} a good cat. In its day the old {v} thing {lay|had lain} behind the bins and rubbed itself on any leg that went by.',
  },
  {
    kind: 'flashback',
    slot: 'tense.telling',
    only: 'present',
    text: 'Years ago {p.he} stood at a door like this one. {p.He} knocked, and nobody came, and {p.he} went home again.',
  },
  {
    kind: 'flashback',
    slot: 'time.season',
    text: 'The last time {p.he} {was|was|had been} here it {was|had been} {v}, that other year, and everyone {was|had been} kinder.',
  },
  {
    kind: 'flashback',
    slot: 'object.letter',
    text: '{p.He} {can|can|could} still see it as it was before the fire: {x} by the window with the {v} in {his} hand, holding it up to the light.',
  },

  { kind: 'two-people', slot: 'appearance.eyes', text: "{x's} cousin {o.X} {has|had} {v} eyes and rather less charm." },
  {
    kind: 'two-people',
    slot: 'profession.job',
    text: '{o.X} {is|was} {an v}, and {x} and he {argue|argued} without end about whose work {is|was} harder.',
  },
  {
    kind: 'two-people',
    slot: 'age.years',
    text: '{o.X}, who {is|was} {v}, {asks|asked} {x} whether anyone {is|was} using the other chair.',
  },
  { kind: 'two-people', slot: 'hand.cast', text: '{o.X} {has|had} one as well, on his {v}, and {x} and he {compare|compared} signatures.' },
  {
    kind: 'two-people',
    slot: 'object.ring',
    text: "{o.X's} ring {is|was} the one with {an v} in it. It {comes|came} from a market, and he {is|was} always comparing it with {x's}.",
  },
  {
    kind: 'two-people',
    slot: 'naming.dog',
    text: 'There {is|was} a second spaniel at the far end of the road, a thin one by the name of {v}, that {belongs|belonged} to the vicar.',
  },
  {
    kind: 'two-people',
    slot: 'kinship.brothers',
    text: '{o.X} {has|had} {v} brothers himself, so {x} {gets|got} no sympathy in that quarter.',
  },

  {
    kind: 'metaphor',
    slot: 'death.friend',
    establish: '{X} {is|was} dead on {his} feet after the double shift and {falls|fell} asleep with {his} spoon in {his} soup.',
  },
  {
    kind: 'metaphor',
    slot: 'death.friend',
    establish:
      '"You\'re dead to me, {X}," {p.he} {say|says|said}, and {mean|means|meant} it for as long as it {takes|took} a kettle to boil. {x} only {laughs|laughed}.',
  },
  {
    kind: 'metaphor',
    slot: 'kinship.only-child',
    text: "That old boat {is|was} {x's} {v}, or the nearest thing to one that {he} {has|had} ever had.",
  },
  {
    kind: 'metaphor',
    slot: 'kinship.children',
    text: 'In the greenhouse {x} {waters|watered} {his} other children, all {v} of them: tomatoes, every one, and spoiled.',
  },
  {
    kind: 'metaphor',
    slot: 'time.season',
    text: 'It {is|was} the {v} of {p.his} life, {p.he} {think|thinks|thought}, whatever the weather outside {is|was} up to.',
  },
  {
    kind: 'metaphor',
    slot: 'age.years',
    pairs: YOUNGER,
    text: 'Inside, {x} {says|said}, {he} {is|was} still {v} and waiting for somebody to ask {him} to dance.',
  },
  {
    kind: 'metaphor',
    slot: 'hand.dominant',
    pairs: [
      [
        { v: 'left', w: 'right' },
        { v: 'right', w: 'left' },
      ],
    ],
    text: "{o.X} {has|had} been {x's} {v} hand in the business for years, and {knows|knew} where everything {is|was} buried.",
  },
];
