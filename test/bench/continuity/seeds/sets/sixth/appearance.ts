import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const eyes: Slot = {
  id: 'appearance.eyes',
  type: 'appearance',
  about: 'anyone',
  pairs: [
    [
      { v: 'brown', like: 'conkers' },
      { v: 'blue', like: 'cornflowers' },
    ],
    [
      { v: 'grey', like: 'slate' },
      { v: 'green', like: 'bottle glass' },
    ],
    [
      { v: 'blue', like: 'forget-me-nots' },
      { v: 'brown', like: 'treacle' },
    ],
    [
      { v: 'green', like: 'gooseberries' },
      { v: 'black', like: 'sloes' },
    ],
  ],
  establish: [
    '{X} {has|had} {v} eyes.',
    '{X} {is|was} the only one of the family with {v} eyes, and {knows|knew} how to use them.',
    'When {X} {looks|looked} up from the page, {his} eyes {are|were} {v} and a little bloodshot.',
    'Whatever {X} {makes|made} of it all, nothing {shows|showed} in those {v} eyes.',
    '~Strangers always {remember|remembered} {his} eyes, which {are|were} the colour of {like}.',
  ],
  contradict: [
    "{x's} eyes {are|were} {v}.",
    "Smoke {has|had} got into {x's} {v} eyes, and {he} {wipes|wiped} them on a cuff.",
    '{x} {blinks|blinked}, {v}-eyed and unrepentant, at the lamp.',
    '~Seen from close to, the irises {are|were} as {v} as {like}, and clear to the rim.',
    '{x} {holds|held} the cloth up to the window; it {is|was} {v}, the very shade of {his} own eyes.',
  ],
};

const hair: Slot = {
  id: 'appearance.hair',
  type: 'appearance',
  about: 'anyone',
  pairs: [
    [
      { v: 'black', like: 'soot' },
      { v: 'fair', like: 'straw' },
    ],
    [
      { v: 'red', like: 'a fox' },
      { v: 'dark', like: 'peat' },
    ],
    [
      { v: 'white', like: 'flour' },
      { v: 'brown', like: 'a hazelnut' },
    ],
    [
      { v: 'auburn', like: 'a copper pan' },
      { v: 'grey', like: 'ash' },
    ],
  ],
  establish: [
    "{X's} hair {is|was} {v}, and there {is|was} a great deal of it.",
    '{X} {pushes|pushed} the {v} hair off {his} forehead with a wrist, both hands being full.',
    '~{An v} curl {has|had} worked loose and {hangs|hung} over {his} collar.',
    'Anyone who {knows|knew} the family {can|could} pick out {X} across a field by that {v} head.',
    'The cushions of the armchair {are|were} covered with {v} hairs, and {X} {is|was} the only person who ever {sits|sat} in it.',
  ],
  contradict: [
    '{x} {has|had} {v} hair.',
    "The wind {gets|got} into {x's} {v} hair and {makes|made} a haystack of it.",
    '{x} {runs|ran} a comb through {his} hair, {v} to the roots, and {goes|went} in.',
    '~Against the green of the door {his} {v} head {is|was} easy to follow.',
    '{x} {pulls|pulled} off the cap and {shakes|shook} out hair as {v} as {like}.',
  ],
};

const height: Slot = {
  id: 'appearance.height',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['tall', 'short']),
  establish: [
    '{X} {is|was} the tallest {man} in the place by half a head.',
    '{X} {ducks|ducked} under the lintel, as {he} {has|had} had to duck under every lintel since {his} schooldays.',
    '~{He} {stands|stood} six feet four in {his} socks.',
    'Every bed {is|was} too short for {X}; {his} feet {hang|hung} out over the end of this one like two parcels nobody {has|had} called for.',
  ],
  contradict: [
    '{x} {is|was} a very small {man}, barely five feet.',
    '{x} {has|had} to stand on a crate to see over the counter.',
    '~{He} {is|was} so short in the leg that {his} feet {swing|swung} clear of the floor when {he} {sits|sat}.',
    'Even the boys {have|had} to look down to talk to {x}.',
  ],
};

const face: Slot = {
  id: 'appearance.scar',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['scarred', 'unmarked']),
  establish: [
    '{X} {has|had} a scar from the corner of the mouth to the ear.',
    "Children {stare|stared} at the old burn that {covers|covered} one half of {X's} face, and {X} {lets|let} them.",
    '~Years ago a dog {bit|had bitten} {him} in the cheek, and the toothmarks {show|showed} white whenever {he} {grins|grinned}.',
  ],
  contradict: [
    "There {is|was} not a mark on {x's} face.",
    "{x's} cheeks {are|were} smooth and whole, with no more history in them than an egg.",
    '~It {is|was} a face that nothing, neither a razor nor a cat, {has|had} ever so much as scratched.',
  ],
};

export const appearance: readonly Slot[] = [eyes, hair, height, face];
