import type { Slot } from '../../model.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'green' }, { v: 'brown' }],
      [{ v: 'blue' }, { v: 'brown' }],
      [{ v: 'grey' }, { v: 'hazel' }],
      [{ v: 'brown' }, { v: 'blue' }],
      [{ v: 'hazel' }, { v: 'grey' }],
    ],
    establish: [
      '{X} {has|had} {v} eyes and the kind of stare that {empties|emptied} a lift.',
      'It {is|was} hard to tell {x} a lie, chiefly because of those {v} eyes.',
      'Two {v} eyes {rise|rose} over the top of the newspaper, followed in due course by the rest of {X}.',
      '"Never trust a {man} with {v} eyes," {x} {says|said}, pointing helpfully at {his} own.',
      'On the whole queue {x} {turns|turned} a pair of {v} eyes that {have|had} never once been told to wait.',
    ],
    contradict: [
      '{x} {blinks|blinked}, and for a moment the {v} eyes {look|looked} almost sorry.',
      '~{He} {has|had} a big nose, a small chin and {v} eyes, and of the three {he} {minds|minded} only the nose.',
      "Over the rim of the mug {x's} eyes {are|were} {v} and entirely unconvinced.",
      "The jumper {is|was} the exact {v} of {x's} eyes, which {is|was} the only reason {he} {has|had} paid full price for it.",
      'With {his} {v} eyes screwed shut, {x} {counts|counted}, not quietly, to ten.',
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'ginger' }, { v: 'black' }],
      [{ v: 'jet-black' }, { v: 'fair' }],
      [{ v: 'fair' }, { v: 'dark brown' }],
      [{ v: 'snow-white' }, { v: 'chestnut' }],
    ],
    establish: [
      'In a crowd you {find|found} {x} by the hair, which {is|was} {v} and {enters|entered} every room a second before {he} {does|did}.',
      '{X} {pushes|pushed} a hand through {v} hair that {has|had} not met a comb in living memory.',
      'Off {comes|came} the hood, and under it {is|was} the {v} hair of {X}, who {has|had} forgotten the password.',
      '{x}, {v} hair plastered flat by the wet, {looks|looked} like something the lifeboat {has|had} brought in.',
    ],
    contradict: [
      "There {is|was} sawdust in {x's} {v} hair and, by some means, in {his} tea.",
      '~{His} {v} hair {wants|wanted} cutting, and {he} {wants|wanted} somebody else to pay for it.',
      'From behind, {x} {is|was} all {v} hair and raincoat.',
      "A {v} hair {lies|lay} on {x's} collar, but as it {is|was} one of {his} own nobody {can|could} build a case on it.",
    ],
  },
  {
    id: 'appearance.scar',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'over the left eyebrow' }, { v: 'over the right eyebrow' }],
      [{ v: 'on the right cheek' }, { v: 'on the left cheek' }],
      [{ v: 'under the right eye' }, { v: 'under the left eye' }],
      [{ v: 'on the left temple' }, { v: 'on the right temple' }],
    ],
    establish: [
      'A dog {once left|had once left} {x} with a small scar {v}, and {he} {bears|bore} the dog no ill will.',
      '{X} {has|had} exactly one scar, {v}, and eleven stories about it.',
      'What everybody {remembers|remembered} about {X} {is|was} the scar {v}, thin and pale as string.',
    ],
    contradict: [
      '{x} {rubs|rubbed} the scar {v}, as {he} always {does|did} before a fib.',
      '~{He} {has|had} only the one scar, {v}, and it {itches|itched} when the wind {is|was} in the east.',
      'When {x} {laughs|laughed}, the scar {v} {puckers|puckered} like a badly sewn hem.',
      "The hat {hides|hid} most of {x's} face, though not the old scar {v}.",
    ],
  },
];
