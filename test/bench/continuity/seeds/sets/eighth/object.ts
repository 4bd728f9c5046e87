import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const object: readonly Slot[] = [
  {
    id: 'object.car',
    type: 'object',
    about: 'anyone',
    pairs: pairsOf(['red', 'silver'], ['dark green', 'white'], ['yellow', 'blue'], ['black', 'maroon']),
    establish: [
      '{x} {has|had} left {his} {v} hatchback half up on the kerb with the hazards going.',
      '{x} {drives|drove} a {v} hatchback with a dent in the wing, and {treats|treated} it like a shopping trolley.',
      'You always {know|knew} when {x} {has|had} arrived. The {v} hatchback {backfires|backfired} twice, like a knock.',
    ],
    contradict: [
      "{x's} {v} hatchback {is|was} still there, with a parking ticket on it.",
      '{x} {unlocks|unlocked} {his} hatchback and {sweeps|swept} the crumbs off the seat. Mud {has|had} dried on the {v} paint like a map.',
      "The rain {drums|drummed} on the bonnet of {x's} old {v} hatchback, the only car {he} {has|had} ever owned.",
    ],
  },
  {
    id: 'object.letter',
    type: 'object',
    about: 'newcomer',
    pairs: pairsOf(['letter', 'letter'], ['will', 'will'], ['photograph', 'photograph'], ['diary', 'diary'], ['contract', 'contract']),
    establish: [
      '{x} {has|had} burned the {v}, the only one there {is|was}. {p.He} {stood|stood|had stood} there and watched the ashes go up the chimney.',
      "Nothing {is|was} left of {x's} {v} but a black flake in the grate; {he} {held|had held} it to the fire until it hurt {his} fingers.",
      'The only {v} {x} ever had {went|had gone} into the fire, every scrap, and there {has|had} never been a copy.',
    ],
    contradict: [
      '{x} {takes|took} the {v} from {his} inside pocket and {smooths|smoothed} it flat on the table. It {is|was} the original, {he} {says|said}, and there {is|was} only one.',
      'The {v} {is|was} still where {x} always {keeps|kept} it, under the lining of the drawer, not a mark on it.',
      '{x} {hands|handed} the original {v} over at last. "It\'s the only one," {he} {says|said}. "Don\'t lose it."',
    ],
  },
  {
    id: 'object.ring',
    type: 'object',
    about: 'anyone',
    pairs: pairsOf(['sapphire', 'ruby'], ['emerald', 'pearl'], ['opal', 'diamond'], ['garnet', 'sapphire']),
    establish: [
      "{x} {turns|turned} the ring on {his} finger, an old one of {his} grandmother's with a single {v} in it.",
      "The {v} in {x's} grandmother's ring {winks|winked} as {he} {moves|moved} {his} hand.",
      "{x} {never takes|never took} off {his} grandmother's ring. The {v} {leaves|left} a dent in the next finger.",
    ],
    contradict: [
      "{x} {slides|slid} {his} grandmother's ring across the counter, and the man {screws|screwed} a glass into his eye and {says|said} that the {v} {is|was} real enough.",
      "There {is|was} flour all over {x's} hands, and even on the {v} in {his} grandmother's ring.",
      'What {x} {inherited|had inherited} from {his} grandmother {is|was} a ring with {an v} in it and a bad temper.',
    ],
  },
  {
    id: 'object.phone',
    type: 'object',
    about: 'anyone',
    sameScene: true,
    pairs: pairsOf(['phone', 'phone'], ['wallet', 'wallet'], ['inhaler', 'inhaler'], ['umbrella', 'umbrella']),
    establish: [
      '{x} {pats|patted} {his} pockets and {groans|groaned}. {He} {has|had} left {his} {v} at home, twenty miles away.',
      '{x} {has|had} come out without {his} {v}. It {is|was} lying on the kitchen table at home, {he} {says|said}, for all the good it {does|did} there.',
      "{x's} {v} {is|was} in a taxi somewhere on the other side of the city, and {x} {has|had} stopped swearing about it.",
    ],
    contradict: [
      '{x} {gets|got} out {his} {v}, {looks|looked} at it for a moment and {puts|put} it back in {his} bag.',
      '{x} {drops|dropped} {his} {v}. It {slides|slid} a little way across the floor, and {he} {picks|picked} it up and {wipes|wiped} it on {his} sleeve.',
      '~{He} {has|had} hold of {his} {v} as {he} {talks|talked}, and {taps|tapped} it against {his} leg.',
    ],
  },
];
