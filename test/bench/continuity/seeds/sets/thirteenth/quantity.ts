import type { Slot } from '../../model.js';

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.building',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [
        { t: 'tearoom', p: 'tables', v: 'seven' },
        { t: 'tearoom', p: 'tables', v: 'nine' },
      ],
      [
        { t: 'cottage', p: 'windows', v: 'four' },
        { t: 'cottage', p: 'windows', v: 'six' },
      ],
      [
        { t: 'chapel', p: 'pews', v: 'twelve' },
        { t: 'chapel', p: 'pews', v: 'eight' },
      ],
      [
        { t: 'boarding house', p: 'bedrooms', v: 'eleven' },
        { t: 'boarding house', p: 'bedrooms', v: 'five' },
      ],
    ],
    establish: [
      'The {t} {has|had} {v} {p}, no two of them alike.',
      'There {are|were} {v} {p} in the {t}, and a draught for each.',
      'With its {v} {p} and its one radiator, the {t} {is|was} not exactly the Ritz.',
      '"{V} {p}," {says|said} {o.X}, who {has|had} been all over the {t} with a tape measure. "I made sure."',
      'Whoever {built|had built} the {t} {gave|had given} it {v} {p} and then {ran|run} out of money.',
    ],
    contradict: [
      'All {v} {p} of the {t} {have|had} been dusted for prints.',
      'It {takes|took} no time to search the {t}, which {has|had} {v} {p} and something sticky on every one of them.',
      '{p.x} {count|counts|counted} the {p} in the {t} twice, and both times there {are|were} {v}.',
      'The {t} {boasts|boasted} just {v} {p}, according to the insurance, and for once the insurance {is|was} right.',
      'Each of the {v} {p} in the {t} {has|had} a brass number, from one to {v}.',
    ],
  },
  {
    id: 'quantity.belonging',
    type: 'quantity',
    about: 'anyone',
    pairs: [
      [
        { t: 'penknife', p: 'blades', v: 'five' },
        { t: 'penknife', p: 'blades', v: 'three' },
      ],
      [
        { t: 'waistcoat', p: 'buttons', v: 'six' },
        { t: 'waistcoat', p: 'buttons', v: 'eight' },
      ],
      [
        { t: 'briefcase', p: 'pockets', v: 'four' },
        { t: 'briefcase', p: 'pockets', v: 'seven' },
      ],
      [
        { t: 'desk', p: 'drawers', v: 'nine' },
        { t: 'desk', p: 'drawers', v: 'six' },
      ],
    ],
    establish: [
      "{x's} {t} {has|had} {v} {p}, and {he} {has|had} a use for every one.",
      '{X} {is|was} inordinately proud of {his} {t} and its {v} {p}.',
      '"{V} {p}," {says|said} {x}, patting {his} {t}. "Try buying one with {v} {p} now."',
      'Only a {man} as tidy as {x} {owns|owned} {an t} with {v} {p} and {uses|used} all {v}.',
    ],
    contradict: [
      "{x's} {t} {is|was} a plain affair with {v} {p}.",
      '~{He} {looks|looked} over {his} {t}, all {v} {p} of it, and {finds|found} a mint.',
      '{x} {runs|ran} a thumb along the {v} {p} of {his} {t}, first to last.',
      "A {t} like {x's}, with exactly {v} {p}, {is|was} easy enough to describe to a policeman.",
    ],
  },
  {
    id: 'quantity.steps',
    type: 'quantity',
    about: 'nobody',
    pairs: [
      [{ v: 'sixty-one' }, { v: 'forty-four' }],
      [{ v: 'thirty-nine' }, { v: 'fifty-two' }],
      [{ v: 'ninety-three' }, { v: 'seventy-eight' }],
      [{ v: 'eighty-seven' }, { v: 'a hundred and four' }],
    ],
    establish: [
      'From the beach to the top of the cliff there {are|were} {v} steps, every one of them slippery.',
      'The steps up the cliff {number|numbered} {v}, and the postman {has|had} a word for each.',
      '"{V} steps from the sand to the cliff top," {says|said} {o.X}, who {built|had built} them. "Don\'t let anybody tell you different."',
    ],
    contradict: [
      'It {is|was} {v} steps from the beach to the cliff top, and {p.he} {am|is|was} out of breath at the twentieth.',
      'The cliff steps, all {v} of them, {have|had} been swept, which {is|was} suspicious in itself.',
      '{p.x} {climb|climbs|climbed} the cliff steps, counting out loud, and {make|makes|made} it {v} from bottom to top.',
    ],
  },
];
