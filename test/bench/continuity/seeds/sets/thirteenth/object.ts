import type { Slot } from '../../model.js';

export const object: readonly Slot[] = [
  {
    id: 'object.gone',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ v: 'typewriter' }, { v: 'typewriter' }],
      [{ v: 'gramophone' }, { v: 'gramophone' }],
      [{ v: 'barometer' }, { v: 'barometer' }],
      [{ v: 'sewing machine' }, { v: 'sewing machine' }],
      [{ v: 'stuffed pike' }, { v: 'stuffed pike' }],
    ],
    establish: [
      '{x} {has|had} sold {his} only {v} to a dealer in Lewes, who {shipped|had shipped} it to Ohio.',
      "The fire in the shed {has|had} done for {x's} {v}; there {is|was} nothing left of it but a smell.",
      '{X} {has|had} thrown {his} {v} off the end of the pier, in a temper, and there it {is|was} still, under forty feet of water.',
      '"I gave my {v} to the jumble sale," {says|said} {x}, "and some fool drove off to Hull with it."',
      "A removal man {has|had} dropped {x's} {v} down four flights, and the bits {have|had} gone out with the bins.",
    ],
    contradict: [
      '{x} {dusts|dusted} {his} {v}, as {he} {does|did} every week, and {moves|moved} it back an inch from the edge of the shelf.',
      '~{He} {rests|rested} an elbow on {his} dear old {v}, which {has|had} never left the house.',
      "In the corner, in perfect order, {stands|stood} {x's} {v}, the only one {he} {has|had} ever owned.",
      'To make room for the teapot {x} {shifts|shifted} {his} {v} along the table.',
      "{x's} {v} {is|was} where it always {is|was}, on the sideboard, with a cat asleep against it.",
    ],
  },
  {
    id: 'object.car',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ v: 'yellow Mini' }, { v: 'black Volvo' }],
      [{ v: 'red Fiesta' }, { v: 'blue Polo' }],
      [{ v: 'white Transit' }, { v: 'green Land Rover' }],
      [{ v: 'silver Astra' }, { v: 'orange Beetle' }],
    ],
    establish: [
      '{X} {drives|drove} {an v}, badly, and {has|had} never driven anything else.',
      "{x's} car, {an v}, {is|was} parked across two bays and a geranium.",
      '"Mine\'s the {v}," {says|said} {x}, who {owns|owned} just the one car. "With the swan-shaped dent."',
      "You {can|could} hear {x's} {v} three villages off.",
    ],
    contradict: [
      '{x} {has|had} left {his} car, {an v}, with its front wheels in the duck pond.',
      '~{He} {has|had} only ever had the one car, {an v}, and {he} {talks|talked} to it.',
      "There {is|was} a parking ticket on {x's} {v} and another under it.",
      "The police {have|had} gone over {x's} car, the {v}, and {have|had} found eleven pens and half a scotch egg.",
    ],
  },
  {
    id: 'object.place',
    type: 'object',
    about: 'nobody',
    pairs: [
      [
        { t: 'spare key', v: 'under the doormat' },
        { t: 'spare key', v: 'on a hook behind the boiler' },
      ],
      [
        { t: 'cash box', v: 'at the bottom of the freezer' },
        { t: 'cash box', v: 'on top of the wardrobe' },
      ],
      [
        { t: 'first-aid tin', v: 'in the umbrella stand' },
        { t: 'first-aid tin', v: 'over the sink' },
      ],
      [
        { t: 'rent book', v: 'in the bread bin' },
        { t: 'rent book', v: 'behind the clock' },
      ],
    ],
    establish: [
      'The {t} {is|was} kept {v}, where any burglar {will|would} look first.',
      'There {is|was} only one {t}, and it {lives|lived} {v}, summer and winter.',
      '"The {t}? {V}, same as ever," {says|said} {o.X}, who {put|had put} it there.',
      'Everybody {knows|knew} that the {t} {has|had} its place {v}; it {is|was} practically in the parish magazine.',
    ],
    contradict: [
      'The {t} {lives|lived} {v} and always {has|had}.',
      '{p.x} {go|goes|went} to get the {t} from its usual place, {v}, and {find|finds|found} it there.',
      'Nobody {has|had} ever kept the {t} anywhere but {v}.',
      'Safe {v}, in the spot it {has|had} had for years, {is|was} the {t}.',
    ],
  },
];
