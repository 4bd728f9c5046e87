import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const SIDES = pairsOf(['left', 'right'], ['right', 'left']);

const handed: Slot = {
  id: 'hand.handed',
  type: 'hand',
  about: 'anyone',
  pairs: SIDES,
  establish: [
    '{X} {is|was} {v}-handed.',
    '~{He} {is|was} {v}-handed, and a smear of ink {runs|ran} down the side of that palm.',
    'Like every {v}-handed child of {his} generation, {X} {was|had been} told to hold scissors some other way, and {did not listen|had not listened}.',
    '{X} {writes|wrote} with {his} {v} hand, tongue caught between {his} teeth, as {he} {does|did} everything that {needs|needed} care.',
    '~{His} {v} hand {is|was} the clever one, the one that {can|could} draw and sew and pick a lock; the other merely {holds|held} things.',
  ],
  contradict: [
    '{x} {is|was} {v}-handed.',
    "The pencil {hovers|hovered} in {x's} {v} hand, the one {he} {has|had} written with all {his} life, then {comes|came} down hard.",
    'Being {v}-handed, {x} {has|had} the callus on that middle finger, a hard little lentil left by years of pens.',
    '~{He} {throws|threw} with {his} {v}, naturally; the other arm {has|had} always been a passenger.',
    'A {v}-hander to the bone, {x} {can|could} not so much as butter bread with the other.',
  ],
};

const arm: Slot = {
  id: 'hand.arm',
  type: 'hand',
  about: 'newcomer',
  pairs: SIDES,
  establish: [
    '{X} {lost|had lost} {his} {v} arm in the war.',
    "{X's} {v} sleeve {is|was} empty, folded flat and held with a safety pin where the arm {was|had been} once.",
    '~There {is|was} nothing below {his} {v} shoulder but air; the machine {took|had taken} the whole arm, cleanly, in under a second.',
    'People {stare|stared}, then {pretend|pretended} otherwise: {X} {was|had been} born without a {v} arm, and it {has|had} never bothered {him}.',
  ],
  contradict: [
    '{x} {has|had} only one arm, the {v} one being gone, yet the hand that {remains|remained} {does|did} the work of two.',
    '~{He} {rubs|rubbed} {his} hands together, both palms rasping, and {blows|blew} on all ten fingers.',
    '{x} {spreads|spread} {his} arms wide, a hand at the end of each, and {laughs|laughed}.',
    '~{He} {scratches|scratched} the stump of {his} {v} arm, the one arm {he} {has|had} lost, through the cloth.',
  ],
};

const eye: Slot = {
  id: 'hand.eye',
  type: 'hand',
  about: 'newcomer',
  pairs: SIDES,
  establish: [
    '{X} {is|was} blind in {his} {v} eye.',
    '~{His} {v} eye {is|was} glass, a good match, but it never quite {follows|followed} the other.',
    '{X}, sightless on the {v} since the firework, {angles|angled} {his} head like a listening bird to bring the good eye round.',
    "A patch, black, slightly frayed, {covers|covered} the socket where {X's} {v} eye {was|had been} once.",
  ],
  contradict: [
    "{x's} blind eye {is|was} the {v} one; the other {misses|missed} nothing.",
    '{x} {closes|closed} {his} {v} eye, the dead one, since it {makes|made} no difference, and {trusts|trusted} the other.',
    '~{He} {pops|popped} out the glass eye, the {v}, polishing it on {his} shirt-tail, the living one watering beside it.',
    "With two good eyes, sharp as a kestrel's, either one a match for the other, {x} {scans|scanned} the room.",
  ],
};

const leg: Slot = {
  id: 'hand.leg',
  type: 'hand',
  about: 'newcomer',
  pairs: SIDES,
  establish: [
    "{X's} {v} leg {is|was} artificial.",
    '{X} {eases|eased} the strap where the prosthesis {meets|met} {his} {v} knee, the other leg being flesh and bone.',
    '~{He} {walks|walked} with a hitch, the {v} foot, carbon fibre and rubber, clicking down a heartbeat after the real one.',
  ],
  contradict: [
    "The artificial leg {is|was} {x's} {v}.",
    'Barefoot, all ten toes curling against the cold floor, {x} {shifts|shifted} from one sole to the other.',
    '~{He} {raps|rapped} {his} {v} shin, a hollow plastic sound; on the other side there {is|was} still a leg to bruise.',
  ],
};

export const hand: readonly Slot[] = [handed, arm, eye, leg];
