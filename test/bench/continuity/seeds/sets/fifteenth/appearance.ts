import type { Slot } from '../../model.js';

export const appearance: readonly Slot[] = [
  {
    id: 'appearance.eyes',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'grey' }, { v: 'brown' }],
      [{ v: 'blue' }, { v: 'black' }],
      [{ v: 'green' }, { v: 'brown' }],
      [{ v: 'hazel' }, { v: 'blue' }],
    ],
    establish: [
      '{X} {has|had} {v} eyes and {spends|spent} them sparingly, as other people spend money.',
      "From the shadow of the doorway {x's} {v} eyes {go|went} over the company one by one, and {count|counted} it.",
      "{p.x} {look|looks|looked} up into the {v} of {X's} eyes and {lose|loses|lost} the end of the sentence.",
      '~{His} eyes {are|were} {v}, with short thick lashes that {seem|seemed} wet even in dry weather.',
    ],
    contradict: [
      '{x} {opens|opened} one {v} eye, {consults|consulted} the ceiling, and {shuts|shut} it again.',
      "Smoke {has|had} got into {x's} eyes, and the {v} of them {swims|swam} behind the tears.",
      'Whoever {has|had} once been weighed by the {v} eyes of {X} {does|did} not soon forget it.',
      '~{He} {turns|turned} upon the table a pair of {v} eyes in which there {is|was} no apology at all.',
    ],
  },
  {
    id: 'appearance.hair',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'red' }, { v: 'black' }],
      [{ v: 'fair' }, { v: 'black' }],
      [{ v: 'chestnut' }, { v: 'flaxen' }],
      [{ v: 'dark' }, { v: 'fair' }],
    ],
    establish: [
      "Rain {has|had} darkened everything in the yard except {x's} {v} hair, which {he} never {covers|covered}.",
      '{x} {bends|bent} to the basin, and the water {runs|ran} off {his} {v} hair on to the flags.',
      'By the stove {sits|sat} {X}, whose hair, {v} and very fine, {smells|smelled} of woodsmoke.',
      '"I should know that {v} head in any crowd," {o.x} {says|said} when {x} {comes|came} up the stair.',
    ],
    contradict: [
      "The comb {goes|went} through {x's} {v} hair with a small dry sound like a mouse in straw.",
      'Among the bare heads at the rail {p.x} {pick|picks|picked} out the {v} one of {X}.',
      '~{His} hair {is|was} {v}, and {has|had} been so since the cradle.',
      '{x} {is|was} one of those {v}-haired people whom the sun {punishes|punished} or {ignores|ignored}, never both.',
    ],
  },
  {
    id: 'appearance.scar',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'left cheek' }, { v: 'right cheek' }],
      [{ v: 'right temple' }, { v: 'left temple' }],
      [{ v: 'chin' }, { v: 'forehead' }],
      [{ v: 'throat' }, { v: 'left cheekbone' }],
    ],
    establish: [
      'The one scar {x} {owns|owned}, no longer than a grain of rice, {is|was} on {his} {v}.',
      "A sickle, swung by a cousin in play, {has|had} left its white scar on {X's} {v}.",
      '~On {his} {v} there {is|was} a scar, fine as a thread drawn through linen.',
      'When {x} {laughs|laughed}, the old scar on {his} {v} {goes|went} pink before the rest of the face {does|did}.',
    ],
    contradict: [
      '{x} {touches|touched} the scar on {his} {v}, as {he} {does|did} whenever the talk {turns|turned} to money.',
      '"How did you come by it?" {o.x} {asks|asked}, looking at the scar on {x\'s} {v}.',
      'The firelight {is|was} unkind to the scar, which {runs|ran} slantwise over the {v} of {X}.',
      '~{He} {has|had} powdered {his} {v} to hide the scar there, and {has|had} hidden nothing.',
    ],
  },
  {
    id: 'appearance.build',
    type: 'appearance',
    about: 'anyone',
    pairs: [
      [{ v: 'tall' }, { v: 'short' }],
      [{ v: 'stout' }, { v: 'thin' }],
      [{ v: 'tiny' }, { v: 'tall' }],
      [{ v: 'lean' }, { v: 'fat' }],
    ],
    establish: [
      '{X} {is|was} {an v} {man}, and {enters|entered} every room as though it had been built for somebody else.',
      'They {find|found} a chair for {x}, who {is|was} so {v} that the choice {takes|took} some thought.',
      'The tailor {has|had} never in his life been asked to fit anyone so {v} as {X}.',
    ],
    contradict: [
      '~{He} {is|was} {v}; the borrowed coat {makes|made} a jest of it.',
      'Beside the clock {stands|stood} {x}, {an v} figure in a great deal of wool.',
      'Being {v}, {x} {has|had} trouble with the seats in the gallery, and {says|said} so.',
      'What strangers {remember|remembered} of {X} {is|was} chiefly how {v} {he} {is|was}.',
    ],
  },
];
