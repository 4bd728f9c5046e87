import type { Slot } from '../../model.js';

export const naming: readonly Slot[] = [
  {
    id: 'naming.role',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [
        { r: 'landlady', v: 'Mrs. Tansley' },
        { r: 'landlady', v: 'Mrs. Tarrant' },
      ],
      [
        { r: 'sexton', v: 'Obadiah Crick' },
        { r: 'sexton', v: 'Obadiah Crisp' },
      ],
      [
        { r: 'schoolmaster', v: 'Mr. Penhallow' },
        { r: 'schoolmaster', v: 'Mr. Lidgate' },
      ],
      [
        { r: 'postmistress', v: 'Miss Orme' },
        { r: 'postmistress', v: 'Miss Fenn' },
      ],
    ],
    establish: [
      'The {r}, whose name {is|was} {v}, {has|had} put out a saucer for the hedgehog.',
      '{v}, the {r}, {is|was} the first to hear the horses.',
      'Everyone in the place {owes|owed} something to the {r}, {v}, if only an answer.',
      '"Ask {v}," {p.x} {am|is|was} told; "no {r} ever knew more or said less."',
    ],
    contradict: [
      'At the corner {stands|stood} {v}, the {r}, with a lantern that {is|was} not lit.',
      'The {r} {is|was} called {v}, and {is|was} seldom called anything kinder.',
      '{p.x} {nod|nods|nodded} to the {r}, {v}, who {is|was} counting something on the fingers of one glove.',
      'A light {burns|burned} late at the house of {v}, who {has|had} been {r} here longer than the elms.',
    ],
  },
  {
    id: 'naming.dog',
    type: 'naming',
    about: 'anyone',
    pairs: [
      [{ v: 'Juno' }, { v: 'Bracken' }],
      [{ v: 'Hector' }, { v: 'Nestor' }],
      [{ v: 'Tinder' }, { v: 'Pilot' }],
      [{ v: 'Marquis' }, { v: 'Bishop' }],
    ],
    establish: [
      "{x's} dog, {v}, {lies|lay} across the threshold like a rolled rug.",
      '{X} {keeps|kept} one dog, a brindled creature that {answers|answered} to {v} when it {answers|answered} at all.',
      '"Down, {v}!" {x} {says|said} to the dog, which {has|had} never been known to obey.',
    ],
    contradict: [
      "{v}, {x's} only dog, {has|had} rolled in something by the river and {is|was} pleased with it.",
      '{x} {whistles|whistled} up the old dog, {v}, and {takes|took} the lane to the ford.',
      '~{His} dog {is|was} named {v}, after nobody.',
    ],
  },
  {
    id: 'naming.ship',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Halcyon' }, { v: 'Kittiwake' }],
      [{ v: 'Constance' }, { v: 'Prudence' }],
      [{ v: 'Lady Amalia' }, { v: 'Lady Amelia' }],
      [{ v: 'Boreas' }, { v: 'Good Intent' }],
    ],
    establish: [
      'Only one ship {comes|came} up the estuary that year, the {v}, with salt and oranges.',
      'The one ship that {trades|traded} up the estuary {is|was} named the {v}, in letters that {have|had} been gold.',
      '"There is the {v}," {p.x} {hear|hears|heard} somebody say, and the one ship in the roads {puts|put} up her topsail.',
    ],
    contradict: [
      'They {have|had} painted the name of the only ship in the estuary afresh, and it {says|said} {v}.',
      'The ship {is|was} the {v}, and no other {has|had} ever come so far up the estuary.',
      '"The only ship we ever see is the {v}," the pilot {tells|told} {p.him}, "and she is late."',
    ],
  },
  {
    id: 'naming.village',
    type: 'naming',
    about: 'nobody',
    pairs: [
      [{ v: 'Aldermere' }, { v: 'Aldermoor' }],
      [{ v: 'Saint Osyth' }, { v: 'Saint Neot' }],
      [{ v: 'Wenlow' }, { v: 'Winlow' }],
      [{ v: 'Harrowgill' }, { v: 'Cold Aston' }],
    ],
    establish: [
      'The nearest village {is|was} {v}, six miles off by the drove road.',
      '{v} {is|was} the nearest village, and {has|had} a pump, a pond and a grievance.',
      'When the wind {sits|sat} right one {can|could} hear the bell of the nearest village, which {is|was} called {v}.',
    ],
    contradict: [
      'For candles one {has|had} to go to {v}, the nearest village, and be looked at.',
      'There {is|was} no village nearer than {v}, and that {is|was} near enough.',
      '"Which is the nearest village?" somebody {asks|asked}, and {p.x} {answer|answers|answered}, truthfully, "{v}."',
    ],
  },
  {
    id: 'naming.rank',
    type: 'naming',
    about: 'newcomer',
    pairs: [
      [{ v: 'Captain' }, { v: 'Colonel' }],
      [{ v: 'Sergeant' }, { v: 'Corporal' }],
      [{ v: 'Major' }, { v: 'Lieutenant' }],
      [{ v: 'Canon' }, { v: 'Archdeacon' }],
    ],
    establish: [
      '{v} {X} {comes|came} in from the rain and {stands|stood} steaming before the grate.',
      '"{v} {last}, if you please," {X} {says|said}, and {lays|laid} {his} gloves one upon the other.',
      'The card {reads|read} simply: {v} {X}.',
    ],
    contradict: [
      'At the far end of the table {v} {X} {peels|peeled} a pear without once lifting the knife.',
      '{X} {signs|signed} the book, as always, with {his} rank of {v} before the name.',
      '"Good night, {v}," {p.x} {say|says|said} to {X}, who {bows|bowed}.',
    ],
  },
];
