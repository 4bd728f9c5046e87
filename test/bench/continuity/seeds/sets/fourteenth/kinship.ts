import type { Slot } from '../../model.js';

export const kinship: readonly Slot[] = [
  {
    id: 'kinship.siblings',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'three brothers' }, { v: 'two brothers' }],
      [{ v: 'four sisters' }, { v: 'two sisters' }],
      [{ v: 'two brothers' }, { v: 'five brothers' }],
      [{ v: 'three sisters' }, { v: 'six sisters' }],
    ],
    establish: [
      '{x} {has|had} {v}, and every one of them {owns|owned} a truck.',
      '{X} {grew|had grown} up with {v} in a house with one bathroom.',
      '"I\'ve got {v}," {x} {says|said}, "and I\'m still the one who drives Mama to dialysis."',
      '~{He} {has|had} {v}, all of them talkers.',
    ],
    contradict: [
      '{x} {calls|called} each of {his} {v}, one after another, and {gets|got} the machine every time.',
      'With {v}, {x} {has|had} learned early how to eat fast.',
      'In the Christmas picture {x} {stands|stood} with {his} {v}, the whole set of them squinting.',
      '~{He} {has|had} {v} in all, scattered from here to Tucson.',
    ],
  },
  {
    id: 'kinship.only',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{}, { v: 'older brother' }],
      [{}, { v: 'twin sister' }],
      [{}, { v: 'kid brother' }],
      [{}, { v: 'big sister' }],
    ],
    establish: [
      '{x} {is|was} an only child, and the quiet of that house {has|had} never quite worn off.',
      'After {x} there {were|had been} no more babies, as there {were|had been} none before; one, {his} parents {said|had said}, {was|had been} plenty.',
      '"It was just me," {x} {says|said}. "No brothers, no sisters, nobody to blame for the lamp."',
      '~{He} {has|had} neither brothers nor sisters, and {talks|talked} to dogs as if {he} {does|did} not need them.',
    ],
    contradict: [
      "{x's} {v} {keeps|kept} bees outside of Chillicothe.",
      '"My {v} taught me that," {x} {says|said}, and {ties|tied} the knot again, slower.',
      'As a child {x} {shared|had shared} a bed with {his} {v}, their heads at opposite ends.',
      '~{He} {has|had} {an v}, and for a year now the two of them {have|had} not spoken.',
    ],
  },
  {
    id: 'kinship.lorraine',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'aunt' }, { v: 'sister' }],
      [{ v: 'stepmother' }, { v: 'aunt' }],
      [{ v: 'half sister' }, { v: 'niece' }],
      [{ v: 'sister-in-law' }, { v: 'grandmother' }],
    ],
    establish: [
      "Lorraine Pruett, who {is|was} {x's} {v}, {keeps|kept} the good china in a safe.",
      '{x} {has|had} always been a little afraid of {his} {v}, Lorraine Pruett.',
      '"Lorraine Pruett is my {v}," {x} {explains|explained}, "so I have to take the fruitcake."',
    ],
    contradict: [
      "It {is|was} Lorraine Pruett, {x's} {v}, who {brings|brought} the ham.",
      '{x} {kisses|kissed} {his} {v}, Lorraine Pruett, on both powdered cheeks.',
      'Lorraine Pruett {calls|called} down the stairs for {x}, as a {v} {will|would}, and {x} {goes|went} up to {his} {v} at once.',
    ],
  },
  {
    id: 'kinship.children',
    type: 'kinship',
    about: 'anyone',
    pairs: [
      [{ v: 'two boys' }, { v: 'three girls' }],
      [{ v: 'four girls' }, { v: 'two boys' }],
      [{ v: 'three boys' }, { v: 'two girls' }],
      [{ v: 'five girls' }, { v: 'three boys' }],
    ],
    establish: [
      "{x} {is|was} the {parent} of {v} and no one else's keeper, as {he} {likes|liked} to say.",
      '{x} {has|had} {v} at home, and they {are|were} all the children {he} {means|meant} to have.',
      '~{He} {has|had} raised {v}, {his} whole brood, in a trailer behind the feed store.',
    ],
    contradict: [
      "Most of {x's} paycheck {goes|went} on shoes, since {he} {has|had} {v} to keep in them and no other children to hand them down from.",
      '"I\'ve got {v}, that\'s my whole crew," {x} {says|said}, and {gets|got} out the pictures.',
      '~{He} {is|was} the {parent} of {v}, and those {are|were} all the children {he} {has|had}.',
    ],
  },
];
