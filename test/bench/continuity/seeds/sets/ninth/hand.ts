import type { Pair, Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const limb = (part: string, side: 'left' | 'right'): Pair => [
  { part, v: side },
  { part, v: side === 'left' ? 'right' : 'left' },
];

const gone = (part: string, v: 'left' | 'right'): Pair => [
  { part, v },
  { part, v },
];

export const hand: readonly Slot[] = [
  {
    id: 'hand.handed',
    type: 'hand',
    about: 'anyone',
    pairs: pairsOf(['left', 'right'], ['right', 'left']),
    establish: [
      '{X} {signs|signed} with {his} {v} hand, the only one {he} {has|had} ever been able to write with.',
      '{x} {is|was} {v}-handed, and {takes|took} the end of the bench so as not to jog anyone.',
      '~{He} {is|was} {v}-handed, like {his} {parent}, and {swears|swore} at every pair of scissors in the place.',
      "Being {v}-handed, {X} {holds|held} the pen in a way that {makes|made} other people's wrists ache.",
    ],
    contradict: [
      '{x} {takes|took} up the pencil in {his} {v} hand, as {he} {has|had} done since school, and {begins|began} to draw a map.',
      'Of course {x} {has|had} thrown it with {his} {v}; {he} {is|was} {v}-handed, and hopeless with the other.',
      '{x} {writes|wrote} {his} number on the back of a receipt, quick and {v}-handed.',
      '~{He} {is|was} {v}-handed, so the cup {goes|went} on that side without anyone having to ask.',
    ],
  },
  {
    id: 'hand.injured',
    type: 'hand',
    about: 'newcomer',
    pairs: [limb('wrist', 'left'), limb('arm', 'right'), limb('elbow', 'left'), limb('shoulder', 'right'), limb('hand', 'left')],
    establish: [
      '{X} {has|had} broken {his} {v} {part} in the fall and {carries|carried} it strapped across {his} chest.',
      'The {v} {part} {is|was} the bad one, and {X} {winces|winced} whenever somebody {brushes|brushed} past on that side.',
      '{X} {is|was} bandaged at the {v} {part}; {p.he} {try|tries|tried} not to look at the stain.',
    ],
    contradict: [
      '{x} {cradles|cradled} {his} injured {v} {part} and {asks|asked} how much farther it {is|was}.',
      'The sling {has|had} slipped, and {x} {eases|eased} {his} hurt {v} {part} back into it with {his} good arm.',
      'It {is|was} the {v} {part} that {hurts|hurt}, and {x} {does|did} {his} best with the other, which {is|was} sound.',
    ],
  },
  {
    id: 'hand.lost',
    type: 'hand',
    about: 'newcomer',
    pairs: [
      gone('hand', 'left'),
      gone('thumb', 'right'),
      gone('thumb', 'left'),
      gone('forefinger', 'right'),
      gone('little finger', 'left'),
    ],
    establish: [
      '{X} {has|had} lost {his} {v} {part} at the mill, and {talks|talked} about it as other people {talk|talked} about the weather.',
      "Where {X's} {v} {part} ought to have been, there {is|was} only a neat pink seam.",
      '{X} {has|had} come back from the war without {his} {v} {part}, and with a medal that {he} {uses|used} as a doorstop.',
    ],
    contradict: [
      '{x} {drums|drummed} on the table with {his} {v} {part}, waiting.',
      '{x} {has|had} caught {his} {v} {part} in the door, and {stands|stood} there sucking air through {his} teeth.',
      "A wasp {settles|settled} on {x's} {v} {part}, and {he} {watches|watched} it without moving.",
    ],
  },
  {
    id: 'hand.leg',
    type: 'hand',
    about: 'anyone',
    pairs: [limb('leg', 'left'), limb('knee', 'right'), limb('ankle', 'left'), limb('foot', 'right'), limb('hip', 'left')],
    establish: [
      '{X} {has|had} only the one bad {part}, the {v}, and {blames|blamed} it on football.',
      '{X} {limps|limped} a little on the {v} side, where {his} bad {part} {is|was}.',
    ],
    contradict: [
      '{x} {stretches|stretched} out {his} {v} {part}, the bad one, and {rubs|rubbed} it.',
      '{x} {puts|put} all {his} weight on the good side and {lets|let} the stiff {v} {part} trail.',
    ],
  },
];
