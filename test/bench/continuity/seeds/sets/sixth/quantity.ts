import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const hens: Slot = {
  id: 'quantity.hens',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['three', 'seven'], ['nine', 'five'], ['twelve', 'eight'], ['six', 'eleven']),
  establish: [
    '{X} {keeps|kept} {v} hens, no more, in the yard at home.',
    "Every one of {X's} hens {has|had} a name, which {makes|made} {v} names to remember.",
    '~{He} {counts|counted} {his} hens in every night, and every night there {are|were} {v}.',
    '{X} {has|had} {v} hens and one bad-tempered cock.',
  ],
  contradict: [
    "{x's} hens, all {v} of them, {are|were} out on the road again.",
    'With {v} hens of {his} own, {x} never {has|had} to buy an egg.',
    '~{He} still {has|had} the same {v} hens that {he} {started|had started} with.',
    '{x} {throws|threw} down {v} handfuls of corn, one to each of {his} hens, and {shuts|shut} the gate.',
  ],
};

const steps: Slot = {
  id: 'quantity.steps',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(
    ['eighty-eight', 'one hundred and four'],
    ['sixty-two', 'forty-nine'],
    ['one hundred and thirty', 'ninety-six'],
    ['seventy-one', 'fifty-three'],
  ),
  establish: [
    'There {are|were} {v} steps to the top of the lighthouse.',
    'The lighthouse {has|had} {v} steps, each of them worn in the middle like a spoon.',
    'Anyone who {climbs|climbed} the lighthouse, counting, {gets|got} to {v} steps and a locked door at the top.',
    'It {is|was} {v} steps up the lighthouse and, as the keeper never {tires|tired} of saying, {v} down.',
  ],
  contradict: [
    'The lighthouse stair {has|had} {v} steps.',
    'After {v} steps, the whole of the climb, the lighthouse {gives|gave} its visitors a view of fog.',
    'The topmost step of the lighthouse {is|was} number {v}; someone {has|had} painted the figure on it in red.',
    '{v} times a foot {has|had} to be lifted, once for every step, to get from the floor of the lighthouse to the lamp.',
  ],
};

const wreck: Slot = {
  id: 'quantity.survivors',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['four', 'nine'], ['eleven', 'seven'], ['six', 'three']),
  establish: [
    '{v} people {came|had come} ashore alive from the wreck of the Halcyon, and no more.',
    'The Halcyon {went|had gone} down with all but {v} of those aboard.',
    'Of everyone who {sailed|had sailed} in the Halcyon the sea {let|had let} {v} go.',
  ],
  contradict: [
    'There {were|had been} {v} survivors of the Halcyon.',
    'Every November the vicar {reads|read} out the names of all who {were|had been} saved from the Halcyon, {v} names, with a pause after each.',
    '{v} blankets {were|had been} enough for the survivors of the Halcyon, at one apiece.',
  ],
};

const rooms: Slot = {
  id: 'quantity.rooms',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['two', 'four'], ['five', 'three'], ['three', 'six']),
  establish: [
    "{X's} cottage {has|had} {v} rooms.",
    '~{He} {has|had} never wanted more than the {v} rooms of which {his} cottage {consists|consisted}.',
  ],
  contradict: [
    "There {are|were} {v} rooms in {x's} cottage, all told.",
    'Cleaning the cottage from end to end {takes|took} {x} an hour for each of its {v} rooms.',
  ],
};

export const quantity: readonly Slot[] = [hens, steps, wreck, rooms];
