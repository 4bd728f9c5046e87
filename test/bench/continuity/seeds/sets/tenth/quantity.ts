import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const QUANTITY: readonly Slot[] = [
  {
    id: 'quantity.keys',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['three', 'five'], ['seven', 'four'], ['nine', 'twelve'], ['six', 'ten']),
    establish: [
      "There {are|were} {v} keys on the warden's ring, and each of them {is|was} worn to a different shape.",
      'The warden {carries|carried} {v} keys on an iron ring, no more and no fewer, and {knows|knew} them all by touch.',
      "{V} keys {hang|hung} on the warden's ring, and the ring {hangs|hung} on a nail.",
    ],
    contradict: [
      "The warden's ring {holds|held} {v} keys. {p.x} {try|tries|tried} all {v}, one after another, and the last one {turns|turned}.",
      "All {v} keys {are|were} still on the warden's ring when it {comes|came} back, and not one {has|had} been added.",
      "{p.x} {look|looks|looked} at the {v} keys on the warden's ring and {wonder|wonders|wondered} which {is|was} for the crypt.",
    ],
  },
  {
    id: 'quantity.coffins',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['four', 'six'], ['eight', 'five'], ['eleven', 'nine'], ['two', 'three'], ['thirteen', 'seven']),
    establish: [
      'There {are|were} {v} coffins in the vault, side by side, under one long cloth.',
      'In the vault {stand|stood} {v} coffins, and room {has|had} been left for no more.',
      '{V} coffins, {p.x} {count|counts|counted}, the whole of the family, and the vault {is|was} full.',
    ],
    contradict: [
      'The lantern {goes|went} along the coffins in the vault, all {v} of them, and {comes|came} back.',
      'Of the {v} coffins in the vault, not one {has|had} been opened or moved since the vault was built.',
      'The vault {has|had} held {v} coffins for a hundred years, and it {holds|held} {v} now.',
    ],
  },
  {
    id: 'quantity.crew',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['twelve', 'nineteen'], ['forty', 'thirty'], ['sixteen', 'eleven'], ['twenty-two', 'twenty-eight']),
    establish: [
      'The Halcyon {sailed|had sailed} with a crew of {v}, and not one of them {has|had} ever been found.',
      '{V} people {were|had been} aboard the Halcyon when she vanished, counting the captain.',
      'The Halcyon {needed|had needed} {v} to crew her, and exactly {v} {signed|had signed} on before she was lost.',
    ],
    contradict: [
      'On the wall {hangs|hung} the roll of the Halcyon, with {v} names on it, her whole crew, lost to a man.',
      'All {v} who {were|had been} aboard the Halcyon when she went {have|had} a candle in the chapel, one each, none left out.',
      'The Halcyon {went|had gone} down with {v} souls, the full number of those aboard.',
    ],
  },
  {
    id: 'quantity.steps',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['forty', 'sixty'], ['ninety', 'fifty'], ['thirty-three', 'twenty-one'], ['a hundred and ten', 'eighty']),
    establish: [
      'There {are|were} {v} steps up to the bell chamber, and every one {is|was} a different height.',
      '{v} steps {lead|led} up to the bell chamber, and the sexton {has|had} salted all of them.',
      'The stair to the bell chamber {has|had} {v} steps and no rail.',
    ],
    contradict: [
      'It {takes|took} {v} steps to reach the bell chamber, from the first to the last, and {p.x} {feel|feels|felt} them all in the knees.',
      '{p.x} {count|counts|counted} under {p.his} breath, as always on the stair to the bell chamber: {v} steps, and the door.',
      'The whole stair to the bell chamber {is|was} {v} steps high, worn hollow in the middle.',
    ],
  },
];
