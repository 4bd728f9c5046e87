import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const object: readonly Slot[] = [
  {
    id: 'object.car',
    type: 'object',
    about: 'newcomer',
    pairs: pairsOf(['green', 'red'], ['white', 'black'], ['yellow', 'dark blue'], ['silver', 'brown']),
    establish: [
      '{X} {has|had} only the one car, {an v} estate with a dent in the door.',
      "The {v} station wagon in the yard {is|was} {x's}, the same {he} {has|had} driven for years.",
      '~{He} {loads|loaded} the bags into {his} {v} estate and {ties|tied} down the hatch with string.',
    ],
    contradict: [
      "{x's} estate {is|was} parked across the gate, its {v} paint dull with dust.",
      "{p.X} {see|sees|saw} {x's} old {v} estate go by with one lamp out.",
      '~{His} {v} estate {does|did} not start until {he} {has|had} sworn at it twice.',
    ],
  },
  {
    id: 'object.where',
    type: 'object',
    about: 'newcomer',
    pairs: pairsOf(
      ['in the coat on the hook', 'under the flowerpot'],
      ['in the glove box', 'in the kitchen drawer'],
      ['on the nail behind the stove', 'at the bottom of the bag'],
      ['in the toolbox', 'on the shelf above the sink'],
    ),
    establish: [
      '{X} {puts|put} the cellar key {v} and {forgets|forgot} about it.',
      'There {is|was} one key to the cellar, and {x} {leaves|left} it {v}.',
      '~{He} {leaves|left} the only cellar key {v}, where nobody {will|would} touch it until {he} {comes|came} back.',
    ],
    contradict: [
      'The cellar key {is|was} still {v}, just where {x} {has|had} left it in the first place.',
      '{x} {goes|went} straight for the cellar key, {v}, where {he} {has|had} put it {himself}.',
      '~"The cellar key hasn\'t moved," {he} {says|said}, and {takes|took} it from where it {has|had} been all along, {v}.',
    ],
  },
  {
    id: 'object.fate',
    type: 'object',
    about: 'newcomer',
    pairs: pairsOf(['violin', 'violin'], ['guitar', 'guitar'], ['camera', 'camera'], ['laptop', 'laptop'], ['bicycle', 'bicycle']),
    establish: [
      '{X} {has|had} thrown {his} only {v} off the pier, and {has|had} watched it sink.',
      "The fire {has|had} taken {x's} {v} with the rest of the flat. There {is|was} nothing left of it but a lump.",
      'A lorry {has|had} gone over the {v} {X} loved, and {he} {has|had} never bought another.',
    ],
    contradict: [
      '{x} {picks|picked} up the {v}, {his} old one, and {wipes|wiped} it down with a cloth.',
      '~There {is|was} a new scratch on {his} old {v}, and {he} {rubs|rubbed} at it with {his} thumb.',
      "{x's} beloved {v} {is|was} in the corner where it {has|had} always been.",
    ],
  },
  {
    id: 'object.looks',
    type: 'object',
    about: 'nobody',
    pairs: [
      [{ v: 'wooden' }, { v: 'steel' }],
      [{ v: 'blue' }, { v: 'yellow' }],
      [{ v: 'glass' }, { v: 'iron' }],
      [{ v: 'white' }, { v: 'black' }],
    ],
    establish: [
      'The only door to the boiler room {is|was} {v} and {does|did} not close properly.',
      "{p.X} {lean|leans|leaned} against the boiler room's {v} door and {listen|listens|listened}.",
      'Somebody {has|had} written a rude word on the boiler room door, in chalk on the {v} surface.',
    ],
    contradict: [
      'The {v} door of the boiler room {bangs|banged} twice in the draught.',
      'A note {has|had} been taped to the boiler room door, crooked against the {v} of it.',
      '{p.X} {push|pushes|pushed} at the {v} door of the boiler room, the only way in.',
    ],
  },
  {
    id: 'object.letter',
    type: 'object',
    about: 'newcomer',
    pairs: [[{}, {}]],
    establish: [
      '{X} {tears|tore} the letter from the bank into small pieces without opening it and {drops|dropped} them in the stove.',
      'The letter from the bank {goes|went} into the stove unopened, and {x} {closes|closed} the little door on it.',
    ],
    contradict: [
      '{x} {opens|opened} the letter from the bank at last, and {reads|read} it standing.',
      'The letter from the bank {lies|lay} on the dresser, still sealed, where {x} {does|did} not have to look at it.',
    ],
  },
];
