import type { Slot } from '../../model.js';

export const profession: readonly Slot[] = [
  {
    id: 'profession.job',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'dentist' }, { v: 'locksmith' }],
      [{ v: 'undertaker' }, { v: 'florist' }],
      [{ v: 'plumber' }, { v: 'piano tuner' }],
      [{ v: 'vet' }, { v: 'bookmaker' }],
      [{ v: 'chiropodist' }, { v: 'auctioneer' }],
    ],
    establish: [
      '{X} {is|was} {an v}, and {has|had} the handshake for it.',
      'By trade {x} {is|was} {an v}; by inclination, a nuisance.',
      '"I\'m {an v}," {says|said} {x}. "You\'d be amazed what people tell me."',
      "The brass plate on {x's} gate {says|said} {V}, in letters you {can|could} read from the bus.",
      'Twenty years as {an v} {have|had} left {x} with few illusions and one bad shoulder.',
    ],
    contradict: [
      'There {is|was} only one {v} in the town, and {x} {is|was} it.',
      '~{He} {has|had} never been anything but {an v}, and never wished to be.',
      'As {an v}, {x} {gets|got} asked for free advice at every funeral.',
      'People {are|were} often surprised to learn that {x} {earns|earned} {his} living as {an v}.',
      '{x}, being {an v}, {has|had} a van with {his} name on it and no secrets.',
    ],
  },
  {
    id: 'profession.past',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: "ship's cook" }, { v: 'tax inspector' }],
      [{ v: 'bus conductor' }, { v: 'prison chaplain' }],
      [{ v: 'schoolteacher' }, { v: 'jockey' }],
      [{ v: 'customs officer' }, { v: 'circus clown' }],
    ],
    establish: [
      '{x} {has|had} spent {his} whole working life as {an v}, and {has|had} the pension to prove it.',
      'Until {his} retirement {X} {has|had} been {an v}, and nothing but {an v}, for forty years.',
      '"Forty years {an v}," {says|said} {x}, "and they gave me a carriage clock."',
      'A retired {v}, {X} {takes|took} the view that everybody {is|was} hiding something.',
    ],
    contradict: [
      '{x} {has|had} gone straight from school to being {an v} and {has|had} stuck at it until they {have|had} pensioned {him} off.',
      '~{He} {speaks|spoke} of {his} forty years as {an v} the way other people {speak|spoke} of the war.',
      '{x} {is|was} a former {v}, and it {is|was} the only job {he} {has|had} ever held.',
      'A whole career as {an v} {has|had} taught {x} to sleep anywhere.',
    ],
  },
  {
    id: 'profession.workplace',
    type: 'profession',
    about: 'anyone',
    pairs: [
      [{ v: 'building society' }, { v: 'crematorium' }],
      [{ v: 'garden centre' }, { v: "magistrates' court" }],
      [{ v: 'biscuit factory' }, { v: 'public library' }],
      [{ v: 'swimming baths' }, { v: 'bus depot' }],
    ],
    establish: [
      '{X} {works|worked} full-time at the {v} and {brings|brought} home more gossip than pay.',
      'At the {v}, where {x} {has|had} {his} one and only job, they {call|called} {him} the Oracle.',
      '"I\'d better get back to the {v} before they dock my wages," {says|said} {x}.',
    ],
    contradict: [
      '{x} {has|had} had the same job, at the {v}, for eleven years and {has|had} never had another.',
      '~{He} {is|was} employed at the {v}, full-time, and {has|had} the lanyard to prove it.',
      "At the {v}, {x's} place of work these many years, they {have|had} kept {his} mug for {him}.",
    ],
  },
];
