import type { NegativeWording } from '../../model.js';

/** Not meant to the letter: likened, supposed, rounded, or the same in other words. */
export const negativesLoose: readonly NegativeWording[] = [
  {
    kind: 'comparison',
    slot: 'appearance.hair',
    text: '{x} {has|had} a whole tribe of {v}-haired cousins, beside whom {he} {looks|looked} like a clerical error.',
  },
  {
    kind: 'comparison',
    slot: 'weekday.day',
    text: 'It {has|had} all the charm of a wet {v} in Grimsby, and rather less to do.',
  },
  {
    kind: 'comparison',
    slot: 'quantity.steps',
    text: 'The lighthouse along the coast {has|had} {v} steps, and {p.x}, who {have|has|had} been up both, {think|thinks|thought} the cliff the crueller climb.',
  },
  {
    kind: 'supposition',
    slot: 'appearance.eyes',
    text: 'If {x} {had|had had} {v} eyes, {he} {might get|might have got} away with that hat.',
  },
  {
    kind: 'supposition',
    slot: 'kinship.brothers',
    text: 'Give {x} {v} brothers instead, {p.x} {think|thinks|thought}, and {he} might {be|have been} a different {man}, or at any rate a slower eater.',
  },
  {
    kind: 'supposition',
    slot: 'pov.action',
    only: 'first',
    text: 'Anybody looking in just then {would see|would have seen} a lone figure on a kitchen chair, colander in hand, apologising to a cat.',
  },
  {
    kind: 'metaphor',
    slot: 'profession.job',
    text: "With other people's secrets {x} {is|was} {an v}: patient, silent and generally covered in mud.",
    pairs: [
      [{ v: 'dentist' }, { v: 'archaeologist' }],
      [{ v: 'undertaker' }, { v: 'poacher' }],
      [{ v: 'plumber' }, { v: 'gold prospector' }],
      [{ v: 'auctioneer' }, { v: 'eel-catcher' }],
    ],
  },
  {
    kind: 'metaphor',
    slot: 'appearance.eyes',
    text: '{x} {looks|looked} at the trophy, and at the winner, and {goes|went} quite {v}-eyed with envy.',
    pairs: [
      [{ v: 'blue' }, { v: 'green' }],
      [{ v: 'brown' }, { v: 'green' }],
      [{ v: 'grey' }, { v: 'green' }],
      [{ v: 'hazel' }, { v: 'green' }],
    ],
  },
  {
    kind: 'metaphor',
    slot: 'hand.handed',
    text: "{o.X} {has|had} been {x's} {v} for years, and {does|did} all the work that {wants|wanted} a clean collar.",
    pairs: [
      [{ v: 'left' }, { v: 'right hand' }],
      [{ v: 'left' }, { v: 'right-hand man' }],
      [{ v: 'left' }, { v: 'good right hand' }],
      [{ v: 'left' }, { v: 'strong right arm' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'quantity.building',
    text: 'For its {v} or so {p} the {t} {has|had} a single lavatory, with a book in it.',
    pairs: [
      [
        { t: 'tearoom', p: 'tables', v: 'eleven' },
        { t: 'tearoom', p: 'tables', v: 'dozen' },
      ],
      [
        { t: 'boarding house', p: 'bedrooms', v: 'nineteen' },
        { t: 'boarding house', p: 'bedrooms', v: 'twenty' },
      ],
      [
        { t: 'chapel', p: 'pews', v: 'twenty-nine' },
        { t: 'chapel', p: 'pews', v: 'thirty' },
      ],
      [
        { t: 'hotel', p: 'bedrooms', v: 'fifty-two' },
        { t: 'hotel', p: 'bedrooms', v: 'fifty' },
      ],
    ],
  },
  {
    kind: 'rounding',
    slot: 'time.hour',
    establish: 'It {is|was} {v} by the station clock, which the stationmaster {keeps|kept} right out of spite.',
    text: 'It {is|was} {v} or thereabouts, and nobody {has|had} yet been accused of anything.',
    pairs: [
      [{ v: 'four minutes to four in the afternoon' }, { v: 'four in the afternoon' }],
      [{ v: 'two minutes past nine in the morning' }, { v: 'nine in the morning' }],
      [{ v: 'three minutes to midnight' }, { v: 'midnight' }],
      [{ v: 'twenty-eight minutes past six in the evening' }, { v: 'half past six in the evening' }],
    ],
  },
  {
    kind: 'rounding',
    slot: 'death.acts',
    establish: '{X} {died|had died} {t} {ago|before}, and {was|had been} buried, as {he} {wished|had wished}, in {his} golfing shoes.',
    text: 'In the {t} or so since {x} died, nobody {has|had} got round to cancelling {his} magazines.',
    pairs: [
      [{ t: 'nine years and ten months' }, { t: 'ten years' }],
      [{ t: 'eleven and a half months' }, { t: 'year' }],
      [{ t: 'nineteen years' }, { t: 'twenty years' }],
      [{ t: 'just under five years' }, { t: 'five years' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'time.hour',
    text: 'The constable {licks|licked} his pencil and {writes|wrote} down the time as {v}, with the word "exactly".',
    pairs: [
      [{ v: 'four in the afternoon' }, { v: 'sixteen hundred hours' }],
      [{ v: 'half past ten at night' }, { v: 'ten-thirty p.m.' }],
      [{ v: 'midnight' }, { v: 'twelve at night' }],
      [{ v: 'noon' }, { v: 'twelve midday' }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'kinship.relation',
    text: "As {x's} {v}, {o.x} {is|was} given the good chair and told not to lean back in it.",
    pairs: [
      [{ v: 'uncle' }, { v: "father's brother" }],
      [{ v: 'nephew' }, { v: "sister's son" }],
      [{ v: 'stepfather' }, { v: "mother's second husband" }],
      [{ v: 'son-in-law' }, { v: "daughter's husband" }],
    ],
  },
  {
    kind: 'synonym',
    slot: 'object.car',
    text: '{x} {brings|brought} {his} {v} round to the front and {takes|took} part of the gatepost along.',
    pairs: [
      [{ v: 'red Fiesta' }, { v: 'little red Ford' }],
      [{ v: 'blue Polo' }, { v: 'blue Volkswagen' }],
      [{ v: 'white Transit' }, { v: 'white van' }],
      [{ v: 'silver Astra' }, { v: 'silver Vauxhall' }],
    ],
  },
];
