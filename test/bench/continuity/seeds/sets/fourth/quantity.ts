import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const keys: Slot = {
  id: 'quantity.keys',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['three', 'five'], ['seven', 'four'], ['nine', 'six'], ['five', 'eight']),
  establish: [
    'There {are|were} {v} keys on the ring that {X} {carries|carried}.',
    "{X's} key ring {holds|held} {v} keys, and {he} {knows|knew} each by its teeth.",
    '~{v} keys {hang|hung} from {his} belt on their one brass ring, jostling, chiming, a small private orchestra.',
    '~{He} {counts|counted} the keys on {his} ring by touch, {v} in all, and {counts|counted} them again.',
  ],
  contradict: [
    "{x's} ring of keys {has|had} {v} keys on it.",
    '~{He} {fans|fanned} out the keys on {his} ring, all {v} of them, like a hand of cards.',
    "{v} keys {make|made} up the whole of {x's} ring, every one of them cold against the palm.",
    '{x} {sorts|sorted} through {his} keys, muttering; the ring {carries|carried} {v}, no more, no fewer, and not one of them {seems|seemed} to fit.',
  ],
};

const cats: Slot = {
  id: 'quantity.cats',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['two', 'three'], ['four', 'two'], ['six', 'four'], ['three', 'five']),
  establish: [
    '{X} {has|had} {v} cats.',
    '~{He} {lives|lived} alone with {v} cats, {his} coat a felt of their shed fur.',
    'The {v} cats {X} {owns|owned}, tyrants every one, {expect|expected} {him} home before dark.',
    "{v} cats {have|had} the run of {X's} flat, and {he} {is|was} allowed to live there too, on sufferance.",
  ],
  contradict: [
    '{x} {keeps|kept} {v} cats.',
    "Scratches, fine as pencil lines, {cover|covered} {x's} forearm, the work of {his} {v} cats.",
    '~All {v} of {his} cats {are|were} grey, the whole household of them, and only {he} {can|could} tell which {is|was} which.',
    '{x} {worries|worried} aloud about {his} cats, about the {v} bowls set out in a row at home, one for each, and nobody there to fill them.',
  ],
};

const rooms: Slot = {
  id: 'quantity.rooms',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['two', 'four'], ['five', 'three'], ['six', 'eight'], ['three', 'seven']),
  establish: [
    "{X's} house {has|had} {v} rooms.",
    '~{He} {rents|rented} the same little house as ever, {v} rooms, low beams, a smell of apples.',
    '{v} rooms, counting everything, and {X} {has|had} lived in that house since birth, bumping the same elbow on the same latch.',
    '{X} {sees|saw} {his} own house when {he} {shuts|shut} {his} eyes, its {v} rooms opening one out of another like a sentence.',
  ],
  contradict: [
    "There {are|were} {v} rooms in {x's} house.",
    '~{He} {has|had} aired every room of {his} house before leaving, all {v}, curtains bellying, doors wedged with books.',
    'A house of {v} rooms {holds|held} a good deal of silence, and {x}, at home, {has|had} taken to talking to the taps.',
    '{x} {has|had} left the radio on in one of the {v} rooms of {his} house, meaning to fool burglars.',
  ],
};

const letters: Slot = {
  id: 'quantity.letters',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['eleven', 'seven'], ['four', 'six'], ['twenty', 'thirteen']),
  establish: [
    '{o.X} {has|had} written {x} {v} letters in his life.',
    '~In a biscuit tin {he} {has|had} every letter {o.X} {has|had} ever sent {him}, {v} of them, tied with kitchen string.',
  ],
  contradict: [
    '{x} {has|had} kept all the letters from {o.X}; the total {comes|came} to {v}.',
    '~{v} letters, that {is|was} what it all {amounts|amounted} to, the whole of what {o.X} {has|had} written to {him}.',
  ],
};

export const quantity: readonly Slot[] = [keys, cats, rooms, letters];
