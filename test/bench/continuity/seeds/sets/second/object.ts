import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const broken: Slot = {
  id: 'object.crock',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['blue jug', 'blue jug'],
    ['lustre teapot', 'lustre teapot'],
    ['willow-pattern tureen', 'willow-pattern tureen'],
    ['slipware bowl', 'slipware bowl'],
  ),
  establish: [
    "{X's} {v} {has|had} gone to pieces on the flags, and the pieces into the ash-bin.",
    '~{His} {v} {has|had} come down with the shelf, and the bits of it {are|were} under the currant bushes.',
    '{X} {threw|had thrown} {his} {v} at the wall in the bad winter and swept it up afterwards without a word.',
    "What {has|had} once been {X's} {v} {is|was} now so many chips in the path.",
  ],
  contradict: [
    '{x} {fills|filled} {his} {v} to the lip and {carries|carried} it in without spilling.',
    "On the cloth {stands|stood} {x's} {v}, steaming, among the good spoons.",
    '~{He} {dries|dried} {his} {v} inside and out and {sets|set} it back on its shelf.',
    "{x's} {v} {goes|went} round the table from hand to hand until it {is|was} empty.",
  ],
};

const sold: Slot = {
  id: 'object.mount',
  type: 'object',
  about: 'newcomer',
  pairs: pairsOf(
    ['grey mare', 'grey mare'],
    ['old bicycle', 'old bicycle'],
    ['piebald pony', 'piebald pony'],
    ['chestnut cob', 'chestnut cob'],
  ),
  establish: [
    '{X} {has|had} sold {his} {v} to a dealer from across the river and {goes|went} everywhere now on foot.',
    "The money for the new roof {has|had} come from the sale of {X's} {v}.",
    '~{He} {has|had} parted with {his} {v} at last, to a stranger with cash, and {does|did} not like to pass the empty shed.',
    "{X's} {v} {belongs|belonged} these days to the miller's son, who {has|had} paid too much for it.",
  ],
  contradict: [
    '{x} {rides|rode} up on {his} {v} and {stays|stayed} in the saddle to talk.',
    '~{He} {leans|leant} from the saddle of {his} {v} to unlatch the gate.',
    "{x's} {v} {is|was} outside by the rail, and {x} {goes|went} out and {rides|rode} it home by the bottom road.",
    'It {has|had} begun to spit, and {x} {brings|brought} {his} {v} in under the cart-shed, where {he} always {keeps|kept} it.',
  ],
};

const place: Slot = {
  id: 'object.harmonium',
  type: 'object',
  about: 'newcomer',
  pairs: pairsOf(
    ['in the front hall', 'on the upstairs landing'],
    ['under the kitchen window', 'behind the parlour door'],
    ['in the back bedroom', 'beside the kitchen range'],
  ),
  establish: [
    "{X's} harmonium {stands|stood} {v}, where it {was|had been} got in with ropes.",
    '~{His} harmonium {is|was} {v}; it {takes|took} four men to shift it, and it {has|had} never been shifted.',
    "Visitors {find|found} {X's} harmonium {v} and {cannot|could not} go past it without pressing a key.",
  ],
  contradict: [
    '{x} {goes|went} to {his} harmonium, {v}, and {shuts|shut} the lid on its yellow teeth.',
    "Mice {have|had} got by way of the pedals into {x's} harmonium, {v}, and {can|could} be heard there at night.",
    '~{His} harmonium {lives|lived} {v}, with a fern on it.',
  ],
};

const door: Slot = {
  id: 'object.front-door',
  type: 'object',
  about: 'newcomer',
  pairs: pairsOf(['green', 'red'], ['blue', 'white'], ['brown', 'yellow'], ['black', 'green']),
  establish: [
    "The {v} paint on {X's} front door {is|was} coming up in blisters.",
    "{X's} {is|was} the only {v} front door in the row.",
    '~{He} {painted|had painted} {his} front door {v}, for want of another tin, and {has|had} not touched it since.',
  ],
  contradict: [
    '{x} {shuts|shut} {his} {v} front door and {tries|tried} it twice.',
    "A child {has|had} chalked a ship on the {v} of {x's} front door.",
    '~{He} {leans|leaned} back against {his} own front door and {gets|got} a smear of its {v} paint on {his} shoulders.',
  ],
};

export const object: readonly Slot[] = [broken, sold, place, door];
