import type { Slot } from '../../model.js';

export const object: readonly Slot[] = [
  {
    id: 'object.piano',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ v: 'sold' }, {}],
      [{ v: 'hauled off to the dump' }, {}],
      [{ v: 'broken up for kindling' }, {}],
      [{ v: 'given away to the Baptists' }, {}],
      [{ v: 'burned in the yard' }, {}],
    ],
    establish: [
      "{x's} old upright piano {was|had been} {v} the year the roof went.",
      'The upright piano that {x} {grew|had grown} up playing {is|was} gone now, {v} by people who {did not ask|had not asked} {him}.',
      '"They had my upright piano {v} years ago," {x} {says|said}. "I didn\'t even get to play it goodbye."',
      '~{He} {has|had} no piano anymore, the upright having been {v} long before.',
    ],
    contradict: [
      'In the front room {x} {is|was} playing {his} old upright piano, badly and with both feet on the pedals.',
      '{x} {lifts|lifted} the lid of {his} old upright piano and {tries|tried} a chord.',
      "The tuner {comes|came} to see about {x's} upright piano, which still {stands|stood} against the dining room wall.",
      '~{He} {sets|set} {his} coffee down on top of {his} old upright piano, as {he} {does|did} every day.',
    ],
  },
  {
    id: 'object.truck',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ v: 'red' }, { v: 'green' }],
      [{ v: 'white' }, { v: 'black' }],
      [{ v: 'blue' }, { v: 'yellow' }],
      [{ v: 'black' }, { v: 'silver' }],
    ],
    establish: [
      '{x} {drives|drove} {an v} pickup with a cracked windshield and no radio.',
      "{x's} pickup {is|was} {v}, and parked across two spaces, as usual.",
      "Out in the lot stood {x's} pickup, {v} under its coat of dust.",
      '"You can\'t miss {x\'s} pickup," {o.X} {says|said}. "It\'s {v}, with a dent."',
      '~{He} {owns|owned} one vehicle, {an v} pickup, and {washes|washed} it before funerals.',
    ],
    contradict: [
      "Everybody in town {knows|knew} {x's} {v} pickup.",
      'At the edge of the field {x} {has|had} left {his} pickup, and the {v} paint {flashes|flashed} in the trees.',
      '{o.X} {watches|watched} the {v} pickup back out of the driveway with {x} at the wheel.',
      '~{He} {climbs|climbed} into {his} {v} pickup and {sits|sat} there with the key in {his} hand.',
    ],
  },
  {
    id: 'object.key',
    type: 'object',
    about: 'nobody',
    pairs: [
      [{ v: 'under the flowerpot by the back steps' }, { v: 'on a nail in the garage' }],
      [{ v: 'on a hook behind the furnace' }, { v: 'under the doormat' }],
      [{ v: 'inside the mailbox' }, { v: 'over the door frame' }],
      [{ v: 'in a coffee can on the porch' }, { v: 'under the birdbath' }],
    ],
    establish: [
      'The spare key to the house {is|was} kept {v}, where any burglar {can|could} find it.',
      'The one spare key {lives|lived} {v}, and it {has|had} never been moved.',
      '"The spare key\'s {v}, same as always," {o.X} {says|said}.',
    ],
    contradict: [
      'The spare key {has|had} always been kept {v}, and the whole road {knows|knew} it.',
      '{o.X} {finds|found} the spare key {v}, in the spot where it {has|had} been since the house was built.',
      'They {look|looked} {v}, the only place the spare key {has|had} ever lived, and there it {is|was}.',
    ],
  },
  {
    id: 'object.table',
    type: 'object',
    about: 'anyone',
    pairs: [
      [{ v: 'oak' }, { v: 'pine' }],
      [{ v: 'walnut' }, { v: 'maple' }],
      [{ v: 'cherry' }, { v: 'oak' }],
      [{ v: 'pine' }, { v: 'walnut' }],
    ],
    establish: [
      "{x's} dining table {is|was} {v}, with a burn at one end from a Christmas candle.",
      "The {v} table in {x's} dining room {seats|seated} ten if nobody {is|was} proud.",
      '~{He} {has|had} a big {v} table in the dining room, the only good thing in the house.',
    ],
    contradict: [
      '{x} {runs|ran} a hand along the {v} of {his} dining table.',
      "They {spread|spread} the maps out on {x's} dining table, which {is|was} {v}, scratched and heavy as a car.",
      '~{His} dining table {is|was} made of {v}, and it {takes|took} four men to carry it.',
    ],
  },
];
