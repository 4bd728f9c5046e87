import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const object: readonly Slot[] = [
  {
    id: 'object.fate',
    type: 'object',
    about: 'newcomer',
    pairs: [
      [{ t: 'letter' }, { t: 'letter' }],
      [{ t: 'will' }, { t: 'will' }],
      [{ t: 'diary' }, { t: 'diary' }],
      [{ t: 'contract' }, { t: 'contract' }],
      [{ t: 'map' }, { t: 'map' }],
    ],
    establish: [
      '{X} {has|had} burned the {t} in the stove, every page of it, and there {is|was} no copy.',
      'The {t} {has|had} gone into the river in a weighted bag; {X} {has|had} seen to that {himself}, and no one {has|had} made a copy.',
      '~{He} {has|had} put the {t} through the shredder, the only one there {is|was}, and then emptied the bin.',
      'Nothing {is|was} left of the {t} but a pinch of ash, because {X} {is|was} thorough, and no one {has|had} copied it.',
    ],
    contradict: [
      '{x} {takes|took} the {t} out of {his} bag and {smooths|smoothed} the creases with {his} thumb.',
      '~{He} {has|had} the {t} open on {his} knees, and {is|was} going through it with a pencil.',
      "The {t} {lies|lay} on the table in front of {x}, a little yellow, with a ring on it from somebody's cup.",
      '{x} {folds|folded} the {t} in four and {slips|slipped} it back under the lining of the drawer, where {he} {has|had} always kept it.',
    ],
  },
  {
    id: 'object.colour',
    type: 'object',
    about: 'newcomer',
    pairs: [
      [
        { t: 'car', v: 'red' },
        { t: 'car', v: 'green' },
      ],
      [
        { t: 'coat', v: 'navy' },
        { t: 'coat', v: 'brown' },
      ],
      [
        { t: 'bicycle', v: 'yellow' },
        { t: 'bicycle', v: 'black' },
      ],
      [
        { t: 'suitcase', v: 'grey' },
        { t: 'suitcase', v: 'tartan' },
      ],
      [
        { t: 'umbrella', v: 'black' },
        { t: 'umbrella', v: 'pink' },
      ],
    ],
    establish: [
      '{X} {has|had} only one {t}, a rather shabby {v} one, and {takes|took} it everywhere.',
      'It {is|was} impossible to overlook the {t} {X} {has|had} brought, the same {v} one as ever.',
      '~{His} {t}, the only one {he} {owns|owned}, {is|was} {v} and {has|had} seen better days.',
      "{X's} one and only {t} {stands|stood} by the steps, {v} and rather dirty.",
    ],
    contradict: [
      "Somebody {has|had} moved {x's} {v} {t}, the only one {he} {has|had}, to make way for the ambulance.",
      '{x} {runs|ran} back for {his} {t}, the old {v} one {he} {has|had} had since college.',
      '~{He} {has|had} never had any {t} but the {v} one, and {he} {will|would} not part with it now.',
      "The {v} {t} {is|was} {x's}, the only {t} {he} {has|had} ever owned.",
    ],
  },
  {
    id: 'object.where',
    type: 'object',
    about: 'nobody',
    pairs: [
      [
        { t: 'boathouse', v: 'on a nail behind the pantry door' },
        { t: 'boathouse', v: 'under the flowerpot by the step' },
      ],
      [
        { t: 'cellar', v: 'in the blue jug on the dresser' },
        { t: 'cellar', v: 'on top of the meter cupboard' },
      ],
      [
        { t: 'chapel', v: "at the sexton's house" },
        { t: 'chapel', v: 'beneath a loose brick in the porch' },
      ],
      [
        { t: 'attic', v: 'in the piano stool' },
        { t: 'attic', v: 'inside the grandfather clock' },
      ],
    ],
    establish: [
      'The only key to the {t} {is|was} kept {v} and {has|had} never been kept anywhere else.',
      'There {is|was} just one key to the {t}, and in all these years its place {has|had} been {v}.',
      'As everyone who {comes|came} to the house {is|was} told, the one key to the {t} {lives|lived} {v}.',
    ],
    contradict: [
      'The {t} {is|was} locked, so {p.x} {feel|feels|felt} {v} for the key, which {has|had} its place there and always {has|had}.',
      '{p.x} {put|puts|put} the only key to the {t} back where it {belongs|belonged}, {v}.',
      'In that house the one key to the {t} {has|had} always been {v}, where a burglar {would|would} look first.',
    ],
  },
  {
    id: 'object.ring',
    type: 'object',
    about: 'newcomer',
    pairs: pairsOf(['gold', 'silver'], ['silver', 'gold'], ['platinum', 'copper'], ['jade', 'silver']),
    establish: [
      '{X} {wears|wore} a single ring, a plain {v} one, and {turns|turned} it when {he} {is|was} thinking.',
      'The only jewellery {X} {owns|owned} {is|was} {an v} ring, and {he} {takes|took} it off for washing up.',
      '~The {v} ring on {his} finger, the only one {he} {has|had} ever worn, {clicks|clicked} against the glass.',
    ],
    contradict: [
      '{x} {loses|lost} {his} ring, the {v} one, the only one, and {goes|went} through the hoover bag on {his} knees.',
      '~{His} one ring, {v} and a little too big, {slides|slid} down to the knuckle.',
      'When {x} {taps|tapped} on the window it {is|was} with {his} only ring, {an v} band worn thin.',
    ],
  },
];
