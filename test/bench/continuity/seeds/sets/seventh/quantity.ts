import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const keys: Slot = {
  id: 'quantity.keys',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['three', 'seven'], ['four', 'nine'], ['nine', 'five'], ['twelve', 'eight']),
  establish: [
    '{X} {has|had} {v} keys on {his} ring.',
    '~{He} {counts|counted} the keys on {his} ring, as {he} {does|did} last thing every night, and {makes|made} it {v}.',
    "Among the {v} keys that {make|made} up {X's} ring there {is|was} one that {fits|fitted} nothing.",
  ],
  contradict: [
    "All {v} of the keys on {x's} ring {have|had} been tried, and not one {turns|turned}.",
    '~{His} key ring {sags|sagged} on its chain, with {v} keys to it.',
    "Each of the {v} keys on {x's} ring {wears|wore} a twist of coloured wool.",
    "There {are|were} {v} keys on {x's} key ring.",
  ],
};

const steps: Slot = {
  id: 'quantity.steps',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['nine', 'fourteen'], ['twelve', 'seven'], ['sixteen', 'eleven'], ['thirteen', 'twenty']),
  establish: [
    'There {are|were} {v} steps down to the cellar.',
    'The cellar {lies|lay} at the foot of {v} steps, every one of a different height.',
    'Whoever {built|had built} the house {gave|had given} it {v} cellar steps and no rail.',
  ],
  contradict: [
    'It {is|was} {v} steps to the cellar, and the last one {is|was} rotten.',
    'One {learns|learned} to count on the cellar steps, in the dark, all {v} of them.',
    'A marble {has|had} got loose and {is|was} going down the cellar steps, {v} clicks, one for each, and then the floor.',
    'The cellar stairs {have|had} {v} steps.',
  ],
};

const cats: Slot = {
  id: 'quantity.cats',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['three', 'six'], ['five', 'two'], ['four', 'seven'], ['two', 'five']),
  establish: [
    '{X} {keeps|kept} {v} cats.',
    '~The milk bill {is|was} much what it {has|had} to be for a {man} with {v} cats.',
    'Solitude {has|had} driven some to drink and {X} to cats, of which {he} {has|had} {v}.',
  ],
  contradict: [
    '{x} {has|had} {v} cats at home, all named for popes.',
    '~At {his} house {v} saucers {stand|stood} in a row by the back door, exactly one for each of the cats.',
    'Every night {x} {calls|called} in {his} cats from the step until {he} {has|had} the full {v}.',
  ],
};

const letter: Slot = {
  id: 'quantity.pages',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['three', 'eight'], ['nine', 'four'], ['six', 'eleven']),
  establish: [
    "The lawyer's letter {runs|ran} to {v} pages.",
    "It {takes|took} the lawyer's letter {v} pages, no more and no fewer, to say no.",
  ],
  contradict: [
    "The lawyer's letter {is|was} {v} pages long.",
    "Somebody {has|had} spread the lawyer's letter out on the table like a hand of patience, the whole {v} pages of it.",
    "On the last page of the lawyer's letter, numbered {v}, there {is|was} a thumbprint in jam.",
  ],
};

const rooms: Slot = {
  id: 'quantity.rooms',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['two', 'four'], ['three', 'six'], ['five', 'three']),
  establish: [
    "{X} {lives|lived} in {v} rooms over a chandler's.",
    '~{His} flat {has|had} {v} rooms, in each of which something {drips|dripped}.',
    '{X} {rents|rented} a flat of {v} rooms.',
  ],
  contradict: [
    'The flat where {x} {lives|lived} {has|had} {v} rooms, counting the one nobody {can|could} stand up in.',
    '~{He} {pays|paid} too much for {his} {v} rooms, and {says|said} so on the stairs.',
    "{x's} flat {has|had} {v} rooms.",
  ],
};

export const quantity: readonly Slot[] = [keys, steps, cats, letter, rooms];
