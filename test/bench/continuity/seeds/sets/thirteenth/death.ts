import type { Slot } from '../../model.js';

export const death: readonly Slot[] = [
  {
    id: 'death.acts',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ h: 'pneumonia', t: 'six years' }, { a: 'eating a pear' }],
      [{ h: 'a bad oyster', t: 'eight months' }, { a: 'humming a hymn' }],
      [{ h: 'a stroke', t: 'three years' }, { a: 'peeling an orange' }],
      [{ h: 'a wasp sting', t: 'eighteen months' }, { a: 'counting loose change' }],
    ],
    establish: [
      '{X} {died|had died} of {h} {t} {ago|before}, and the flowers {are|were} still talked about.',
      'They {buried|had buried} {X} {t} {ago|before}, in a wicker coffin, between a brigadier and the compost.',
      'It {is|was} {t} now since {h} carried off {X}, and nobody {has|had} yet collected the ashes.',
      'On the piano {stands|stood} a photograph of the late {X}, {t} in the churchyard and still looking for {his} glasses.',
      '"{X}? Dead," {says|said} {o.X}, who {carried|had carried} the coffin. "{H}. {T} ago."',
    ],
    contradict: [
      '{x} {comes|came} in by the back door, {a}, and {asks|asked} what there {is|was} to eat.',
      '"Budge up," {says|said} {x}, {a}, and {takes|took} the end of the bench.',
      '{x} {is|was} at the window, {a}, and {wants|wanted} to know whose van that {is|was}.',
      "{x} {sneezes|sneezed} twice, {begs|begged} everyone's pardon and {goes|went} on {a}.",
    ],
  },
  {
    id: 'death.how',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'a heart attack' }, { v: 'a bee sting' }],
      [{ v: 'a fall from the church tower' }, { v: 'a burst appendix' }],
      [{ v: 'pneumonia' }, { v: 'a car crash' }],
      [{ v: 'weedkiller' }, { v: 'a fall downstairs' }],
    ],
    establish: [
      '{X} {died|had died} of {v}, leaving a parrot and an overdraft.',
      'It {was|had been} {v} that killed {X}, and not the gin, whatever the family {hopes|hoped}.',
      "The coroner {has|had} put {X's} death down to {v}, and the coroner {is|was} a careful man.",
      '"{V}," {says|said} {o.X}, who {was|had been} in the room when {X} died. "One minute {he} was asking for the mustard."',
    ],
    contradict: [
      "Since {x's} death, which {was|had been} due to {v}, the bowls club {has|had} not won a match.",
      '{x} {was|had been} killed by {v}, and the sandwiches at the funeral {very nearly killed|had very nearly killed} the rest of them.',
      "It {is|was} odd to sit in {x's} chair and think that {v} {has|had} emptied it.",
      "{V} {is|was} an unlikely end for a {man} like {x}, but it {was|had been} {x's} end, and there {is|was} no arguing with it.",
    ],
  },
  {
    id: 'death.where',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'in a hotel in Torquay' }, { v: 'in the dining room at home' }],
      [{ v: 'on the ferry to Calais' }, { v: 'in a hospital bed in Leeds' }],
      [{ v: 'in the car park of a garden centre' }, { v: 'halfway up Snowdon' }],
      [{ v: "in a deckchair at Lord's" }, { v: 'at a bus stop in Croydon' }],
    ],
    establish: [
      '{X} {died|had died} {v}, and it {took|had taken} a fortnight to sort out the paperwork.',
      'They {found|had found} {X} dead {v}, with {his} hat on.',
      'There {is|was} no mystery about where {X} died: it {was|had been} {v}, in front of nine witnesses.',
      '"Poor {x} {last} went {v}," {says|said} {o.X}. "I was holding {his} coat."',
    ],
    contradict: [
      '{x}, who {died|had died} {v}, {has|had} left everything to the donkeys.',
      'The family {does|did} not care to be reminded that {x} died {v}.',
      'For {x}, death {came|had come} {v}, quickly and without so much as a cup of tea.',
      'When {x} died, {v}, somebody {went|had gone} off with {his} umbrella, and it {has|had} never been seen since.',
    ],
  },
];
