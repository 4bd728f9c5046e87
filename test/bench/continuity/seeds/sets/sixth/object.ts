import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const gone: Slot = {
  id: 'object.gone',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['bicycle', 'bicycle'], ['typewriter', 'typewriter'], ['camera', 'camera']),
  establish: [
    '{X} {has|had} sold the only {v} {he} {has|had} ever owned, and {does|did} not mean to get another.',
    "{X's} one {v} {went|had gone} over the bridge into the river a year before, and there it {lies|lay} still.",
    '~After the fire there {was|had been} nothing left of {his} {v} but a lump of metal, and {he} {has|had} done without one ever since.',
    '{X} {has|had} given {his} {v} away, to a cousin in Canada who {writes|wrote} that it {is|was} giving every satisfaction.',
  ],
  contradict: [
    '{x} {has|had} the old {v} with {him}, as {he} {has|had} every day for years.',
    'The same {v} as ever {stands|stood} by the door, where {x}, who {owns|owned} it, {has|had} just put it down.',
    '~{He} {cleans|cleaned} the {v} that {has|had} been {his} own since {his} schooldays, and that {he} {will|would} lend to no one.',
    '{x} {has|had} one {v} in the world, bought with {his} first wages, and {is|was} at that moment using it.',
  ],
};

const paper: Slot = {
  id: 'object.paper',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['letter', 'letter'], ['will', 'will'], ['map', 'map'], ['confession', 'confession']),
  establish: [
    '{X} {feeds|fed} the {v} to the stove and {stirs|stirred} the ashes.',
    '~{He} {tears|tore} up the {v}, very small, and {lets|let} the pieces go on the wind.',
    'By the time the kettle {boils|boiled}, the only copy of the {v} {is|was} ash, and {X} {is|was} washing {his} hands.',
    '{X} {has|had} eaten the {v}; it {has|had} taken three glasses of water.',
  ],
  contradict: [
    '{x} {spreads|spread} the {v} on the table and {smooths|smoothed} out the creases.',
    "The {v} {is|was} still in {x's} inside pocket, where {he} {can|could} feel it crackle.",
    '{x} {holds|held} the {v}, that same one, up to the lamp and {looks|looked} for a watermark.',
    '~{He} {folds|folded} the {v} in three and {slips|slipped} it back between the pages of the atlas.',
  ],
};

const bed: Slot = {
  id: 'object.bed',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(
    ['under the window', 'right behind the door'],
    ['beside the stove', 'at the cold end of the room'],
    ['in the alcove', 'in the middle of the floor'],
  ),
  establish: [
    "{X's} bed {stands|stood} {v}.",
    '{X} {pushed|had pushed} the bed into its place {v} on the day {he} {moved|had moved} in, and there it {has|had} stayed.',
    "There {is|was} only one spot for a bed in {X's} room, and that {is|was} {v}.",
  ],
  contradict: [
    "{x's} bed {is|was} {v}.",
    "In {x's} room, {v}, {is|was} the bed, and no one {has|had} ever seen it made.",
    '{x} {sits|sat} down on the edge of {his} bed, which {has|had} always been {v}.',
  ],
};

const door: Slot = {
  id: 'object.door',
  type: 'object',
  about: 'anyone',
  pairs: pairsOf(['red', 'green'], ['yellow', 'black'], ['blue', 'white'], ['orange', 'grey']),
  establish: [
    "The front door of {X's} house {is|was} {v}.",
    'The week before, {X} {forgot|had forgotten} to lock the {v} front door of {his} house, and nothing {was|had been} taken.',
    '~{He} {lives|lived} behind the only {v} front door in the terrace.',
  ],
  contradict: [
    "{x's} front door {is|was} painted {v}.",
    "Two rings and a knock on the {v} front door of {x's} house {mean|meant} a friend.",
    'Drivers who {bring|brought} {x} home {are|were} told to look for {an v} front door, and always {find|found} it.',
  ],
};

export const objects: readonly Slot[] = [gone, paper, bed, door];
