import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const eyes: Slot = {
  id: 'appearance.family-eyes',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['grey', 'brown'], ['blue', 'brown'], ['hazel', 'blue'], ['green', 'black'], ['brown', 'pale blue']),
  establish: [
    "{X} {has|had} {his} grandmother's {v} eyes, and {uses|used} them as the old woman had, to stop a conversation.",
    '{X} {goes|went} on looking at the jam through spectacles that {make|made} {his} {v} eyes enormous.',
    '{X} {watches|watched} the milk come up to the rim, {v} eyes narrowed, one hand ready at the handle.',
    '~{He} {has|had} the {v} eyes of all that family, in which every bad night {shows|showed}.',
    "There {is|was} flour on {X's} lashes, and the {v} eyes between them {water|watered}.",
    "Nobody in the parish {can|could} say where {X} {got|had got} {his} eyes, which {are|were} {v}, as neither parent's had been.",
  ],
  contradict: [
    '{x} {looks|looked} up from the darning, and the lamp {gets|got} into {his} eyes and {shows|showed} them {v}.',
    "What the child {takes|took} home from the visit {is|was} a pair of {v} eyes, {x's}, on a level with the tablecloth.",
    '{x} {has|had} been at the onions, and {his} {v} eyes {stream|streamed}.',
    '~{He} {turns|turned} {his} {v} eyes on the gatepost as though it had spoken out of turn.',
    'In the scullery mirror {x} {pulls|pulled} down a lid to hunt for the lash; the iris {is|was} {v}, the white a map of red threads.',
    "Somebody {holds|held} the lantern up to {x's} face: chapped lips, {v} eyes, a drop at the end of the nose.",
  ],
};

const hair: Slot = {
  id: 'appearance.crop',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['black', 'fair'], ['red', 'dark brown'], ['fair', 'chestnut'], ['brown', 'flaxen'], ['auburn', 'black']),
  establish: [
    '{X} {comes|came} in from the yard with hay in {his} {v} hair and {does|did} not know it.',
    "The scissors {have|had} left a ring of {v} clippings on the flags round {X's} chair.",
    '~{He} {pushes|pushed} back {his} cap, and the {v} hair {springs|sprang} up after it.',
    "{X's} hair, {v} like that of all the chapel side of the family, {has|had} been flattened with water.",
    'From the top of the hill, in a field full of reapers, one {picks|picked} out {X} by the {v} head.',
  ],
  contradict: [
    '{x} {bends|bent} over the bread trough, and a strand of {v} hair {comes|came} loose and {has|had} to be blown aside.',
    '{An v} hair {lies|lay} on the butter, and there {is|was} only {x} it {can|could} have come from.',
    '~{He} {stoops|stooped} to the pump and {comes|came} up streaming, {his} {v} hair in {his} eyes.',
    'By the fender {sits|sat} {x}, whose {v} hair the fire {is|was} drying in tufts.',
    '{x} {has|had} {his} hat off for once, and the sun {goes|went} through the {v} hair to the scalp.',
  ],
};

const height: Slot = {
  id: 'appearance.stature',
  type: 'appearance',
  about: 'anyone',
  pairs: [
    [
      { v: 'tall', w: 'taller' },
      { v: 'short', w: 'shorter' },
    ],
    [
      { v: 'small', w: 'smaller' },
      { v: 'very tall', w: 'taller by a head' },
    ],
    [
      { v: 'lanky', w: 'lankier' },
      { v: 'squat', w: 'squatter' },
    ],
  ],
  establish: [
    '{X}, {an v} {man} in borrowed boots, {is|was} first through the gap in the hedge.',
    'All the {last}s {are|were} {v}, and {X} {is|was} {w} than the rest.',
    'The bearers {have|had} been matched for size, and {X}, who {is|was} too {v} to be matched with anyone, {carries|carried} the hats.',
  ],
  contradict: [
    "The apron {was|had been} made for a person of ordinary size; on {x}, who {is|was} {v}, it {looks|looked} like somebody else's.",
    '~{He} {is|was} {an v} {man}, and strangers {remember|remembered} that about {him} when they {have|had} forgotten the name.',
    'Among the beaters {x} {is|was} easily found, being {w} than any of them.',
  ],
};

const scar: Slot = {
  id: 'appearance.sickle-scar',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(
    ['left cheek', 'right cheek'],
    ['chin', 'forehead'],
    ['left forearm', 'right forearm'],
    ['right wrist', 'neck'],
    ['forehead', 'jaw'],
  ),
  establish: [
    '{X} {carries|carried} on {his} {v} the one mark that harvesting {has|had} ever left on {him}, where a sickle {slipped|had slipped}.',
    "A sickle {once opened|had once opened} {X's} {v}, and the seam of it {goes|went} white in cold weather.",
    '~{He} {scratches|scratched} {his} one scar, which a sickle {left|had left} on the {v}, and {makes|made} it pinker than before.',
  ],
  contradict: [
    '{x} {has|had} only the one scar, from a sickle, and it {runs|ran} across the {v}.',
    '~The place on {his} {v} where the sickle {caught|had caught} {him} as a child {is|was} itching again.',
    "Rain {beads|beaded} along {x's} one scar, where a sickle {crossed|had crossed} the {v}.",
  ],
};

export const appearance: readonly Slot[] = [eyes, hair, height, scar];
