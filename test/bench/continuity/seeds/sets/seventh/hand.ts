import type { Pair, Slot } from '../../model.js';

const LEFT = { v: 'left', w: 'right' };
const RIGHT = { v: 'right', w: 'left' };
const sides: readonly Pair[] = [
  [LEFT, RIGHT],
  [RIGHT, LEFT],
];

const handed: Slot = {
  id: 'hand.handed',
  type: 'hand',
  about: 'anyone',
  pairs: sides,
  establish: [
    '{X} {is|was} {v}-handed.',
    '{X} {has|had} never been able to do a thing with the {w} hand, and {holds|held} pen, spoon and hammer in the {v}.',
    '~The handle of the mug {points|pointed} to the {v}, because {he} {is|was} {v}-handed and {lives|lived} alone.',
    '~{He} {writes|wrote} with the {v} hand, elbow stuck out like a wing.',
  ],
  contradict: [
    '{x} {signs|signed} with {his} {v} hand, the hand {he} {uses|used} for everything.',
    'Being {v}-handed, {x} {takes|took} the end of the table, where {his} elbow {will|would} trouble no one.',
    '~The knife {is|was} in {his} {v} hand before anyone {can|could} speak; {he} {has|had} been {v}-handed since the cradle.',
    "There {is|was} a callus on the middle finger of {x's} {v} hand, {his} writing hand, where a lifetime of pens {has|had} rested.",
    '{x} {is|was} {v}-handed.',
  ],
};

const arm: Slot = {
  id: 'hand.arm',
  type: 'hand',
  about: 'newcomer',
  pairs: sides,
  establish: [
    '{X} {lost|had lost} the {v} arm in a sawmill and {does|did} everything with the {w}.',
    "The {v} sleeve of {X's} jacket {is|was} pinned flat, and when {he} {shakes|shook} hands it {is|was} with the {w}.",
    '~{He} {has|had} one arm, the {w}; the other {is|was} in a field in Picardy.',
    '{X} {has|had} no {v} arm, only the {w}.',
  ],
  contradict: [
    '~{He} {rolls|rolled} a cigarette with {his} {w} hand, the {v} arm being gone at the shoulder.',
    "Of {x's} two arms the {v} {is|was} the one the surgeons {took|had taken}, and the {w} {has|had} grown strong enough for both.",
    '{x} {scratches|scratched} at the air where {his} {v} arm {has|had} been, {laughs|laughed}, and {pours|poured} with the {w}.',
    '~{He} {has|had} lost the {v} arm but not the {w}.',
  ],
};

const leg: Slot = {
  id: 'hand.leg',
  type: 'hand',
  about: 'newcomer',
  pairs: sides,
  establish: [
    "{X's} {v} leg {is|was} made of ash, and {answers|answered} the stairs with a knock; the {w} {is|was} flesh.",
    '~{He} {lost|had lost} the {v} leg below the knee and {hops|hopped} about the house at night on the {w}.',
  ],
  contradict: [
    '~It {is|was} the {v} leg that {is|was} false; the {w} one {he} {was|had been} born with.',
    '{x} {unstraps|unstrapped} the wooden {v} leg and {warms|warmed} the toes of the {w} at the fender.',
    "{x's} {v} leg {is|was} wooden and the {w} {is|was} not.",
  ],
};

const eye: Slot = {
  id: 'hand.eye',
  type: 'hand',
  about: 'newcomer',
  pairs: sides,
  establish: [
    '{X} {is|was} blind in the {v} eye, and with the {w} {sees|saw} more than {is|was} good for anybody.',
    '~A patch {covers|covered} the {v} eye; a firework {took|had taken} it. The {w} {misses|missed} nothing.',
  ],
  contradict: [
    "{x's} glass eye {is|was} the {v}; the {w} one {does|did} the weeping.",
    '~{He} {has|had} only the {w} eye to see with, and {turns|turned} {his} whole head to find out who {is|was} on the {v}.',
    '{x} {is|was} blind in the {v} eye but not in the {w}.',
  ],
};

const ear: Slot = {
  id: 'hand.ear',
  type: 'hand',
  about: 'newcomer',
  pairs: sides,
  establish: [
    '{X} {is|was} stone deaf on the {v} side and {hears|heard} perfectly on the {w}.',
    '~{He} {turns|turned} {his} {w} ear to whoever {is|was} speaking, because the {v} {is|was} dead.',
    '{X} {is|was} deaf in the {v} ear only.',
  ],
  contradict: [
    'Those who {want|wanted} something of {x} {sit|sat} on {his} {w} side, since the {v} ear {has|had} heard nothing since the measles.',
    '~The {v} ear {is|was} no use to {him}, but a whisper into the {w} {he} {can|could} repeat word for word.',
  ],
};

export const hand: readonly Slot[] = [handed, arm, leg, eye, ear];
