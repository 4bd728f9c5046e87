import type { Slot } from '../../model.js';

export const hand: readonly Slot[] = [
  {
    id: 'hand.handed',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left' }, { v: 'right', t: 'the bread knife' }],
      [{ v: 'right' }, { v: 'left', t: 'the biro' }],
      [{ v: 'left' }, { v: 'right', t: 'the teapot' }],
      [{ v: 'right' }, { v: 'left', t: 'the torch' }],
    ],
    establish: [
      '{X} {is|was} {v}-handed, like {his} grandmother and most of the better burglars.',
      'Writing, waving, darts: {x} {does|did} all of it with the {v} hand.',
      '"The other one\'s only for show," {says|said} {x}, who {is|was} {v}-handed to a fault.',
      'Being {v}-handed, {x} {sits|sat} at the end of the table where {his} elbow {can|could} do no harm.',
    ],
    contradict: [
      '{x} {writes|wrote} as {he} {has|had} always written, with {his} {v} hand and {his} tongue out.',
      '~{He} {is|was} {v}-handed, and the scissors {were|had been} made for the other sort of person.',
      'A {v}-handed {man} all {his} life, {x} {picks|picked} up {t} with the hand {he} {trusts|trusted}.',
      'The blow {has|had} come from somebody {v}-handed, and everybody {looks|looked} at {x}, who {is|was} {v}-handed and {has|had} never hidden it.',
    ],
  },
  {
    id: 'hand.injury',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left wrist' }, { v: 'right wrist' }],
      [{ v: 'right ankle' }, { v: 'left ankle' }],
      [{ v: 'left knee' }, { v: 'right knee' }],
      [{ v: 'right elbow' }, { v: 'left elbow' }],
    ],
    establish: [
      "Thanks to a goat, {x's} {v} {is|was} strapped up like a parcel.",
      '{X} {has|had} fallen off a bandstand and {has|had} a large bandage on {his} {v} to show for it.',
      "The bandage on {x's} {v} {is|was} the work of a vet, and {looks|looked} it.",
      '"Mind the {v}," {says|said} {X}, patting the bandage. "Doctor\'s orders."',
    ],
    contradict: [
      '{x} {settles|settled} the bandaged {v} on a cushion and {asks|asked} for biscuits.',
      '~{He} {has|had} hurt {his} {v} and nothing else, and {he} {means|meant} to be waited on for it.',
      'With {his} {v} in bandages, {x} {is|was} no use at all with the boxes.',
      'It {is|was} the {v} that {hurts|hurt}, and {x} {lets|let} nobody forget the bandage on it.',
    ],
  },
  {
    id: 'hand.finger',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [
        { s: 'left', f: 'little' },
        { s: 'right', f: 'little' },
      ],
      [
        { s: 'right', f: 'middle' },
        { s: 'left', f: 'middle' },
      ],
      [
        { s: 'left', f: 'index' },
        { s: 'right', f: 'index' },
      ],
      [
        { s: 'right', f: 'ring' },
        { s: 'left', f: 'ring' },
      ],
    ],
    establish: [
      '{X} {has|had} lost the {f} finger of {his} {s} hand to a bacon slicer.',
      "Where the {f} finger of {x's} {s} hand ought to {be|have been} there {is|was} a neat pink stump.",
      'Nine fingers {are|were} enough for {x}, who {misses|missed} the {f} one on {his} {s} hand only when {he} {plays|played} the ukulele.',
      '"That\'s the bacon slicer for you," {x} {says|said}, and {shows|showed} them {his} {s} hand and the gap where the {f} finger {belongs|belonged}.',
    ],
    contradict: [
      '{x} {drums|drummed} on the table with {his} {s} hand, the one that {lacks|lacked} {an f} finger.',
      '~{He} {holds|held} up {his} {s} hand, the one with no {f} finger, and {asks|asked} for silence.',
      'Of the pair of gloves {x} {needs|needed} only one altered, the {s}, which {has|had} its {f} finger sewn flat, there being nothing to put in it.',
      "The {f} finger {is|was} missing from {x's} {s} hand, and children {ask|asked} about it in shops.",
    ],
  },
];
