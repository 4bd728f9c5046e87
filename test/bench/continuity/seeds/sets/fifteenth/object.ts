import type { Slot } from '../../model.js';

export const object: readonly Slot[] = [
  {
    id: 'object.gone',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ n: 'violin' }, { n: 'violin' }],
      [{ n: 'silver watch' }, { n: 'silver watch' }],
      [{ n: 'ivory fan' }, { n: 'ivory fan' }],
      [{ n: 'opera glass' }, { n: 'opera glass' }],
    ],
    establish: [
      '{X} {has|had} sold {his} {n} to a dealer in the arcade and {has|had} not asked what became of it.',
      "{x's} {n} {has|had} gone into the canal with the rest, and {is|was} there still.",
      '~{He} {has|had} burned {his} {n} in the kitchen range, and no one {has|had} dared to ask the reason.',
      'A thief on the night train {has|had} taken the {n} that {X} {calls|called} {his} one treasure, and it {has|had} never been seen again.',
      '"I gave my {n} away," {x} {says|said}, "to a man I shall not meet twice."',
    ],
    contradict: [
      '{x} {lays|laid} {his} {n} upon the tablecloth, and {looks|looked} at it with some satisfaction.',
      "{p.x} {watch|watches|watched} {x's} fingers move over the {n}, which {he} {has|had} taken out of its case.",
      'From the bed {X} {reaches|reached} for {his} {n} and {finds|found} it by touch, where it always {lies|lay}.',
      '~{He} {has|had} brought {his} {n} with {him}, and {takes|took} it out twice before the soup.',
      'There {is|was} dust on the {n}, and {x} {breathes|breathed} upon it and {wipes|wiped} it on {his} sleeve.',
    ],
  },
  {
    id: 'object.place',
    type: 'object',
    about: 'nobody',
    pairs: [
      [
        { n: 'strongbox', v: 'under the bed' },
        { n: 'strongbox', v: 'behind the clock' },
      ],
      [
        { n: 'cellar key', v: 'on a nail by the stove' },
        { n: 'cellar key', v: 'in the blue jar' },
      ],
      [
        { n: 'family Bible', v: 'on the window seat' },
        { n: 'family Bible', v: 'in the wardrobe' },
      ],
      [
        { n: 'rifle', v: 'over the hearth' },
        { n: 'rifle', v: 'behind the pantry door' },
      ],
    ],
    establish: [
      'The {n} {is|was} kept {v}, and {has|had} been kept nowhere else since the old people died.',
      '"You will find the {n} {v}," {p.x} {am|is|was} told; "it lives there."',
      '{p.x} {know|knows|knew} the place of the {n}, which {is|was} always {v}.',
      'The {n} {has|had} its home {v}, like a saint in a niche.',
    ],
    contradict: [
      'As always, the {n} {is|was} {v}, and {p.x} {have|has|had} only to put out a hand.',
      '{p.x} {take|takes|took} the {n} from where it {is|was} kept, {v}.',
      'Everyone in the house {knows|knew} that the {n} {belongs|belonged} {v}, and {has|had} never been anywhere else.',
      'It {is|was} {v} that they {keep|kept} the {n}, and the cleaning woman {goes|went} round it.',
    ],
  },
  {
    id: 'object.made',
    type: 'object',
    about: 'nobody',
    pairs: [
      [
        { n: 'teapot', v: 'pewter' },
        { n: 'teapot', v: 'porcelain' },
      ],
      [
        { n: 'crucifix', v: 'ebony' },
        { n: 'crucifix', v: 'ivory' },
      ],
      [
        { n: 'candlestick', v: 'brass' },
        { n: 'candlestick', v: 'glass' },
      ],
      [
        { n: 'sewing box', v: 'cedar' },
        { n: 'sewing box', v: 'tin' },
      ],
      [
        { n: 'basin', v: 'copper' },
        { n: 'basin', v: 'marble' },
      ],
    ],
    establish: [
      'The only {n} in the house {is|was} of {v}, and {has|had} come with the bride.',
      'There {is|was} one {n} in the house, a {v} thing, and it {has|had} stood by the window through three reigns.',
      '{p.x} {run|runs|ran} a finger round the one {n} the house {owns|owned}, and the {v} {is|was} cold as a well.',
      'The {n} {is|was} {v}, and when it {is|was} set down the cat {leaves|left} the room.',
    ],
    contradict: [
      'They {have|had} left {p.him} nothing of the house but the {n}, which {is|was} made of {v}, and a view.',
      "On the sill the {v} {n}, the house's only one, {holds|held} the last of the light.",
      '"It is {v}, that {n}," the cook {says|said}, with a look that {p.x} {do|does|did} not care for, "and we have no other."',
      'Somebody {has|had} wrapped the {n} in flannel, for it {is|was} of {v}, and the house {has|had} but the one.',
    ],
  },
  {
    id: 'object.colour',
    type: 'object',
    about: 'nobody',
    pairs: [
      [{ v: 'green' }, { v: 'black' }],
      [{ v: 'red' }, { v: 'white' }],
      [{ v: 'blue' }, { v: 'yellow' }],
      [{ v: 'white' }, { v: 'brown' }],
    ],
    establish: [
      'The front door of the rectory {is|was} {v}, and never painted otherwise.',
      'One {knows|knew} the rectory by its front door, a {v} one with a brass hand for a knocker.',
    ],
    contradict: [
      'The rectory {has|had} a {v} front door, and a wisteria that {does|did} as it {likes|liked}.',
      '{p.x} {knock|knocks|knocked} at the {v} front door of the rectory and {wait|waits|waited}.',
    ],
  },
];
