import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const OBJECT: readonly Slot[] = [
  {
    id: 'object.look',
    type: 'object',
    about: 'anyone',
    pairs: pairsOf(['green', 'blue'], ['black', 'yellow'], ['red', 'grey'], ['brown', 'white'], ['white', 'dark red']),
    establish: [
      '{X} {has|had} only the one cloak, a {v} one, and {sleeps|slept} in it.',
      "{x's} cloak {is|was} {v}, like nobody else's in the company, and it {is|was} the only one {he} {owns|owned}.",
      '{x} {spreads|spread} {his} only cloak, the {v} one, over the wet stones and {sits|sat} down.',
    ],
    contradict: [
      'It {is|was} {x} at the bend of the path. {p.x} {know|knows|knew} the {v} cloak, the only one {he} {has|had}, long before {p.he} {can|could} make out the face.',
      "A corner of {x's} {v} cloak, the one {he} {has|had} worn all the way, {is|was} caught in the door.",
      '~{His} {v} cloak, there {is|was} no other, {drips|dripped} on the hook.',
    ],
  },
  {
    id: 'object.place',
    type: 'object',
    about: 'anyone',
    pairs: pairsOf(
      ['under the hearthstone', 'in the lining of the coat'],
      ['in the tea caddy', 'behind the mirror'],
      ['at the bottom of the well', 'on top of the wardrobe'],
      ['inside the clock', 'between the pages of the Bible'],
      ['in the medicine locker', 'under the bunk'],
    ),
    establish: [
      '{X} {has|had} put the spare key {v}, and nobody {has|had} moved it since.',
      'The spare key {lies|lay} {v}, where {x} {has|had} left it, and there it {will|would} stay until somebody {needs|needed} it.',
      'Only {x} {knows|knew} that the spare key {is|was} {v}.',
      '~{He} {has|had} hidden the spare key {v} and then not slept for thinking of it.',
    ],
    contradict: [
      '{p.x} {find|finds|found} the spare key where {x} {put|had put} it on the first day and not touched it since, {v}.',
      'The spare key {has|had} been {v} all along, in the very spot where {x} first hid it.',
      '{x} {goes|went} to fetch the spare key, which {is|was} {v}, as ever.',
      '~{He} {has|had} kept the spare key {v} from the beginning, and never anywhere else.',
    ],
  },
  {
    id: 'object.fate',
    type: 'object',
    about: 'anyone',
    pairs: pairsOf(['letter', 'letter'], ['diary', 'diary'], ['map', 'map'], ['photograph', 'photograph'], ['treaty', 'treaty']),
    establish: [
      '{X} {holds|held} the {v} over the candle until the last corner {has|had} gone, and {stirs|stirred} the ash with a nail.',
      'There {is|was} nothing left of the {v} but a black flake in the grate. {x} {has|had} made sure of that, and there {was|had been} only the one.',
      'The {v} {goes|went} over the side, weighted with a stone, and {x} {watches|watched} it sink where no one {will|would} ever bring it up.',
      '~{He} {tears|tore} the {v} across, and across again, and {feeds|fed} the pieces to the stove. There {is|was} no copy.',
    ],
    contradict: [
      '{x} {takes|took} the {v} out, smooth as the day it {came|had come} to {him}, and {lays|laid} it on the table between them.',
      "The {v} {is|was} still in {x's} bag, not so much as creased, and {he} {lets|let} {p.him} look it over from corner to corner.",
      '~{He} {folds|folded} the {v} back into {his} coat and {pats|patted} the place.',
      '{x} {has|had} pinned the {v} to the wall over the bed, and it {is|was} the first thing {p.x} {see|sees|saw} on entering.',
    ],
  },
  {
    id: 'object.make',
    type: 'object',
    about: 'newcomer',
    pairs: pairsOf(['silver', 'brass'], ['gold', 'tin'], ['ivory', 'iron'], ['jade', 'glass'], ['copper', 'bone']),
    establish: [
      'The ring {X} {wears|wore} {is|was} {v}, the only ring on {his} hands.',
      '{x} {turns|turned} the one ring {he} {owns|owned}, plain {v}, round and round.',
    ],
    contradict: [
      'A small sound, {v} on wood: {x} {has|had} taken {his} only ring off and {is|was} rolling it along the table.',
      "{x's} only ring, a {v} one, {leaves|left} a mark on the polish.",
    ],
  },
];
