import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const trade: Slot = {
  id: 'profession.trade',
  type: 'profession',
  about: 'newcomer',
  pairs: [
    [
      { v: 'baker', w: 'bakehouse' },
      { v: 'saddler', w: 'harness shop' },
    ],
    [
      { v: 'blacksmith', w: 'forge' },
      { v: 'tailor', w: 'cutting table' },
    ],
    [
      { v: 'chemist', w: 'dispensary' },
      { v: 'wheelwright', w: 'wheel shop' },
    ],
    [
      { v: 'printer', w: 'press' },
      { v: 'miller', w: 'mill' },
    ],
  ],
  establish: [
    '{X} {is|was} {an v}, like {his} father before {him}, and {has|had} never wanted to be anything else.',
    'Twenty years as {an v}, and no other trade, {have|had} given {X} a cough and a house.',
    '~The smell of the {w} {comes|came} in with {him}, as it {does|did} with any {v}.',
    'What the town {needs|needed}, and in {X} {has|had}, {is|was} {an v} who {gives|gave} credit.',
    '{X} {served|had served} {his} time under the old {v} and {has|had} the business now.',
  ],
  contradict: [
    '{x} {is|was} the only {v} for ten miles, and people {have|had} to take {him} as {he} {is|was}.',
    '{x} {settles|settled} down to work at the {w}, as on every day of {his} life.',
    "~{He} {is|was} {an v} by trade, and {has|had} never been out of {an v}'s apron except for weddings.",
    "The brass plate {has|had} {x's} name on it and, beneath, the word {V}.",
    'As {an v} {x} {has|had} a name for honesty and bad temper.',
  ],
};

const living: Slot = {
  id: 'profession.living',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(
    ['mending clocks', 'teaching Latin'],
    ['drawing teeth', 'selling seed'],
    ['laying hedges', "keeping other people's accounts"],
    ['delivering babies', 'binding books'],
  ),
  establish: [
    "{X} {lives|lived} by {v}, and by nothing else, in two rooms over the corn chandler's.",
    '~{He} {earns|earned} {his} bread by {v}.',
    'It {is|was} hard work, {v}, but {X} {chose|had chosen} it at fifteen and {has|had} no other.',
    'All that {X} {has|had} ever been paid for {is|was} {v}.',
  ],
  contradict: [
    '{x} {makes|made} {his} living {v}, and not a bad one.',
    'After a lifetime of {v} for money, {x} {has|had} the shoulders that {go|went} with it.',
    '~{His} trade {is|was} {v}, and it {has|had} made {him} patient.',
    '{x} {has|had} always kept {himself}, and {keeps|kept} {himself} yet, by {v}.',
  ],
};

const service: Slot = {
  id: 'profession.service',
  type: 'profession',
  sex: 'f',
  about: 'newcomer',
  pairs: pairsOf(['cook', 'governess'], ['laundress', 'bookkeeper'], ['dairymaid', 'seamstress'], ['housekeeper', 'kitchen maid']),
  establish: [
    '{X} {came|had come} to the big house as its {v} and {has|had} never risen above it or sunk below.',
    'The big house {pays|paid} {X}, its {v}, quarterly, in an envelope.',
    '~Being {v} at the big house, {he} {has|had} a room with a grate and a text.',
  ],
  contradict: [
    '{x}, the {v} at the big house, {has|had} one afternoon in the week to {himself}.',
    'The big house {went|had gone} through three of them before finding in {x} {an v} who {will|would} stay.',
    '~{He} {has|had} been {v} at the big house from the first, and {will|would} be buried as {v}.',
  ],
};

const hives: Slot = {
  id: 'quantity.hives',
  type: 'quantity',
  about: 'newcomer',
  pairs: pairsOf(['seven', 'ten'], ['six', 'four'], ['twelve', 'nine'], ['five', 'eight']),
  establish: [
    '{X} {keeps|kept} {v} hives along the orchard wall, each a different colour so that the bees {will|would} not mistake it.',
    '~There {are|were} {v} hives in {his} garden, and {he} {tells|told} every one of them the news.',
    '{X} {has|had} moved all {v} of {his} hives up to the heather on one cart.',
    "Behind the privy {are|were} {X's} {v} hives, humming on one note.",
  ],
  contradict: [
    '{x} {goes|went} out to {his} {v} hives with a veil over {his} hat.',
    "All {v} of {x's} hives {have|had} come through the frost.",
    '~{He} {owns|owned} {v} hives and no gloves.',
    'When {x} {is|was} ill somebody else {has|had} to see to the bees, all {v} hives of them.',
  ],
};

const cellar: Slot = {
  id: 'quantity.cellar',
  type: 'quantity',
  about: 'newcomer',
  pairs: pairsOf(['eleven', 'nine'], ['fourteen', 'twelve'], ['eight', 'thirteen'], ['ten', 'seven']),
  establish: [
    "{V} steps {go|went} down to {X's} cellar, the lowest always wet.",
    "{X's} cellar stair {has|had} {v} treads, and everyone in the house {can|could} count them in the dark.",
    "One {goes|went} down {v} steps to {X's} cellar and {comes|came} up, with coals, what {feels|felt} like forty.",
    '~{He} {has|had} whitewashed the edges of all {v} of {his} cellar steps.',
  ],
  contradict: [
    "The candle {goes|went} out on the last of {x's} {v} cellar steps.",
    "From the top of {x's} cellar to the bottom {is|was} {v} steps, no more and no fewer.",
    '{x} {drops|dropped} a marble, and it {goes|went} down the cellar stair in {v} knocks, one to each step.',
    '~To get a barrel up all {v} of {his} cellar steps {is|was} work for two.',
  ],
};

const almshouses: Slot = {
  id: 'quantity.almshouses',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['six', 'eight'], ['four', 'five'], ['nine', 'seven'], ['ten', 'six']),
  establish: [
    'There {are|were} {v} almshouses at Sallow, each with a pump handle and a text.',
    'The founder of the Sallow almshouses {left|had left} money for {v} doors, and {v} {were|had been} built.',
    'Smoke {goes|went} up from all {v} of the almshouses at Sallow.',
    'At Sallow the almshouses {stand|stood} in a curve, {v} of them, like teeth.',
  ],
  contradict: [
    'The charity loaf at Sallow {is|was} cut into {v}, one piece for every almshouse.',
    'All the Sallow almshouses {have|had} geraniums, {v} sills of them, one to a house.',
    'It {takes|took} no time to walk past the {v} Sallow almshouses.',
    'The matron {has|had} {v} keys on her ring, one for each of the Sallow almshouses.',
  ],
};

export const work: readonly Slot[] = [trade, living, service, hives, cellar, almshouses];
