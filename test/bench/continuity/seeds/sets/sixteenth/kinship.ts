import type { Slot } from '../../model.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.siblings',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'two brothers' }, { v: 'five brothers' }],
      [{ v: 'three sisters' }, { v: 'two sisters' }],
      [{ v: 'four brothers' }, { v: 'three brothers' }],
      [{ v: 'six sisters' }, { v: 'four sisters' }],
    ],
    establish: [
      '{x} {has|had} {v}, and not one of them {has|had} ever left the estate.',
      'Growing up with {v} {has|had} taught {x} to eat fast.',
      '"I\'ve got {v}," {x} {says|said}, "and none of them can wire a plug."',
      "On {x's} fridge {is|was} a photograph of {him} with {his} {v}, the whole family squinting.",
      "Every one of {x's} {v} {lives|lived} within a mile of the chip shop.",
    ],
    contradict: [
      "At the wedding {x's} {v} {have|had} one pew to themselves, and a hip flask.",
      '~{He} {has|had} {v}, no more and no fewer, and {he} {sends|sent} each of them the same card.',
      '{x} {buys|bought} one scarf for each of {his} {v}, so that nobody {is|was} left out.',
      'Under the will the house {goes|went} to {x} and {his} {v} in equal shares.',
      "{p.x} {ask|asks|asked} after {x's} {v}, and {x} {says|said} they {are|were} still speaking, which {makes|made} it a good year.",
    ],
  },
  {
    id: 'kinship.relation',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [
        { n: 'Carla', v: 'sister' },
        { n: 'Carla', v: 'aunt' },
      ],
      [
        { n: 'Dermot', v: 'uncle' },
        { n: 'Dermot', v: 'cousin' },
      ],
      [
        { n: 'Josie', v: 'niece' },
        { n: 'Josie', v: 'daughter' },
      ],
      [
        { n: 'Wilf', v: 'stepfather' },
        { n: 'Wilf', v: 'brother' },
      ],
    ],
    establish: [
      "{n} {is|was} {x's} {v}, though they {have|had} never once shared a holiday.",
      '{x} {rings|rang} {his} {v} {n} after every match to complain about the referee.',
      '"This is {n}, my {v}," {x} {says|said}, one hand already on the door.',
      "The spare key to the flat {hangs|hung} in the porch of {x's} {v}, {n}.",
    ],
    contradict: [
      "The consent form {needs|needed} a relative, and so {n} {signs|signed} it as {x's} {v}, which {is|was} no more than the truth.",
      '~{He} {has|had} borrowed the trailer from {n}, {his} {v}, who {counts|counted} the miles.',
      "{p.x} {recognise|recognises|recognised} the voice on the machine as that of {n}, {x's} {v}.",
      "Being {x's} {v} {has|had} never stopped {n} from charging {him} full price for brakes.",
    ],
  },
  {
    id: 'kinship.spouse',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'Robin' }, { v: 'Kim' }],
      [{ v: 'Sam' }, { v: 'Pat' }],
      [{ v: 'Jo' }, { v: 'Lee' }],
      [{ v: 'Chris' }, { v: 'Alex' }],
    ],
    establish: [
      '{x} {has|had} been married to {v} for nine years and to the allotment for ten.',
      "{x's} {spouse}, {v}, {drives|drove} the mobile library.",
      'On the table {is|was} a note for {x} from {his} {spouse}, signed {v}, with a kiss and a shopping list.',
      '"My {spouse} will kill me," {x} {says|said}. "You don\'t know {v}."',
    ],
    contradict: [
      '{x} {kisses|kissed} {his} {spouse} on the top of the head. "{v}," {he} {says|said}, "I have done something stupid."',
      '~{He} {met|had met} {his} {spouse}, {v}, in the queue for a bus that never {came|had come}.',
      "As {x's} {spouse}, {v} {is|was} the one they {ring|rang} from the hospital.",
      'The ring on {x\'s} finger {has|had} "{v}, always" engraved inside, the only poetry {his} {spouse} {has|had} ever paid for.',
    ],
  },
];
