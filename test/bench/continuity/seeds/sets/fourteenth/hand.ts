import type { Slot } from '../../model.js';

export const hand: readonly Slot[] = [
  {
    id: 'hand.handed',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [
        { v: 'left', t: 'fork' },
        { v: 'right', t: 'pen' },
      ],
      [
        { v: 'right', t: 'pen' },
        { v: 'left', t: 'fork' },
      ],
      [
        { v: 'left', t: 'paintbrush' },
        { v: 'right', t: 'pencil' },
      ],
      [
        { v: 'right', t: 'chalk' },
        { v: 'left', t: 'hammer' },
      ],
    ],
    establish: [
      '{x} {is|was} {v}-handed, which {means|meant} somebody {is|was} always bumping elbows with {him} at supper.',
      'Like {his} grandfather before {him}, {x} {does|did} everything with the {v} hand.',
      '"I\'m {v}-handed," {x} {says|said}. "Sit me on the other end."',
      '~{He} {holds|held} the {t} in {his} {v} hand, as {he} {holds|held} everything, having been born {v}-handed.',
    ],
    contradict: [
      '{x} {signs|signed} the guest book, {v}-handed as always.',
      'Being {v}-handed, {x} {takes|took} the chair where {his} elbow {will|would} bother no one.',
      'The softball coach {wants|wanted} a {v}-hander at first base and {is|was} glad to get {x}.',
      '~{He} {is|was} a {v}-handed {man} and {reaches|reached} for the {t} accordingly.',
    ],
  },
  {
    id: 'hand.bandaged',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left hand' }, { v: 'right hand' }],
      [{ v: 'right wrist' }, { v: 'left wrist' }],
      [{ v: 'left arm' }, { v: 'right arm' }],
      [{ v: 'right thumb' }, { v: 'left thumb' }],
    ],
    establish: [
      '{x} {comes|came} to the door with {his} {v} wrapped in gauze.',
      "The emergency room {has|had} done a neat job on {x's} {v}, the only part of {him} that {is|was} hurt.",
      '"It\'s nothing," {x} {says|said} of the bandage on {his} {v}. "The mower bit me."',
      "~{He} {keeps|kept} {his} bandaged {v} up on a pillow, under doctor's orders.",
    ],
    contradict: [
      '{x} {knocks|knocked} the bandaged {v} against the doorframe and {swears|swore}.',
      "The gauze on {x's} {v} {needs|needed} changing.",
      "Everyone at church {wants|wanted} to know about {x's} bandaged {v}.",
      '~{He} {tucks|tucked} {his} {v}, bandage and all, into the pocket of {his} robe.',
    ],
  },
  {
    id: 'hand.finger',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [
        { v: 'left', f: 'ring finger' },
        { v: 'right', f: 'ring finger' },
      ],
      [
        { v: 'right', f: 'little finger' },
        { v: 'left', f: 'little finger' },
      ],
      [
        { v: 'left', f: 'index finger' },
        { v: 'right', f: 'index finger' },
      ],
      [
        { v: 'right', f: 'middle finger' },
        { v: 'left', f: 'middle finger' },
      ],
    ],
    establish: [
      '{x} {is|was} missing one finger, the {f} of {his} {v} hand, and {makes|made} jokes about it before other people {can|could}.',
      "The baler {took|had taken} the {f} of {x's} {v} hand and nothing else.",
      '~{He} {has|had} nine fingers, having lost the {f} of {his} {v} hand, and {stuffs|stuffed} that finger of the glove with cotton.',
    ],
    contradict: [
      'When {x} {waves|waved}, people {see|saw} that {his} one missing finger {is|was} the {f} of the {v} hand.',
      '{x} {drums|drummed} on the counter with the three fingers and thumb of {his} {v} hand, all that the baler {left|had left} there; the other hand {is|was} whole.',
      '~{He} {has|had} nine fingers, the {f} of the {v} hand being the one {he} {lost|had lost}, and {plays|played} the piano anyway.',
    ],
  },
  {
    id: 'hand.eye',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [
        { v: 'left', k: 'a BB gun' },
        { v: 'right', k: 'a BB gun' },
      ],
      [
        { v: 'right', k: 'a fishhook' },
        { v: 'left', k: 'a fishhook' },
      ],
      [
        { v: 'left', k: 'a bottle rocket' },
        { v: 'right', k: 'a bottle rocket' },
      ],
      [
        { v: 'right', k: 'a tree branch' },
        { v: 'left', k: 'a tree branch' },
      ],
    ],
    establish: [
      '{x} {is|was} blind in the {v} eye, thanks to {k}.',
      'Ever since {k} {got|had gotten} into it, {x} {sees|saw} nothing out of the {v} eye.',
      '~{He} {has|had} lost the sight of {his} {v} eye to {k} and {drives|drove} slowly on that account.',
    ],
    contradict: [
      '{x} {turns|turned} {his} head to bring the good eye around; the {v} one {is|was} no use to {him}.',
      "Nobody {walks|walked} on {x's} {v} side, because {he} {is|was} blind in that eye, though the other {misses|missed} nothing.",
      '~{His} {v} eye {is|was} glass, and the other one, the good one, {does|did} the work of two.',
    ],
  },
];
