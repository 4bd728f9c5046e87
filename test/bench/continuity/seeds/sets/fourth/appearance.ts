import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const eyes: Slot = {
  id: 'appearance.eyes',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['green', 'brown'], ['grey', 'dark brown'], ['blue', 'hazel'], ['brown', 'pale blue'], ['amber', 'grey']),
  establish: [
    "{X's} eyes {are|were} {v}.",
    "~{His} {v} eyes {flick|flicked} to the door and back, quick as a bird's.",
    '{X} {has|had} {v} eyes, the kind that {make|made} strangers confess to things.',
    '~{He} {looks|looked} up, lashes wet, the irises {an v} so clear that it almost {hurts|hurt}.',
    "Something {softens|softened} in the {v} of {X's} eyes, a door left briefly ajar.",
    '~{He} {says|said} nothing for a long moment, {his} gaze steady, unblinking, startlingly {v}.',
  ],
  contradict: [
    "{x's} eyes {are|were} {v}.",
    '~{He} {blinks|blinked}, {v} eyes narrowing against the glare.',
    'When {x} finally {lifts|lifted} {his} head, the eyes {are|were} {v} and rimmed with red.',
    "The light {finds|found} {x's} eyes, {v} and unreadable, and {lingers|lingered} there.",
    '~{His} pupils {widen|widened} until only a thin ring of {v} {is|was} left around them.',
    '{x} {has|had} {v} eyes, set a little too close together, giving {him} a look of permanent concentration.',
  ],
};

const hair: Slot = {
  id: 'appearance.hair',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['black', 'red'], ['fair', 'dark brown'], ['copper', 'black'], ['blond', 'black'], ['chestnut', 'white']),
  establish: [
    '{X} {has|had} {v} hair.',
    'A strand of {v} hair {has|had} come loose, and {x} {tucks|tucked} it behind one ear without noticing.',
    '~{His} hair, {v} and still damp at the roots, {drips|dripped} onto {his} collar.',
    "Wind {worries|worried} at {X's} {v} hair, flinging it across {his} mouth mid-sentence.",
    '~{He} {rakes|raked} both hands through {his} hair, the {v} of it dull as felt in this light.',
  ],
  contradict: [
    "{x's} hair {is|was} {v}.",
    '~{He} {shakes|shook} out {his} hair, a tangle of {v} smelling faintly of smoke.',
    'Head bent, {v} hair falling forward like a curtain, {x} {pretends|pretended} to read.',
    'From behind, {x} {is|was} nothing but {an v} head above a turned-up collar.',
    "Sun {slants|slanted} in and {picks|picked} out every {v} hair on {x's} head.",
  ],
};

const height: Slot = {
  id: 'appearance.height',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['tall', 'short'], ['very tall', 'small'], ['remarkably tall', 'tiny']),
  establish: [
    '{X} {is|was} {v}.',
    '{X}, {v} and long used to it, {ducks|ducked} under the door frame without breaking stride.',
    '~{He} {unfolds|unfolded} {himself} joint by joint, {an v} {man}, towering over everyone there.',
    "Heads {turn|turned}, then {tilt|tilted}; {X} {is|was} {v}, taller than anybody else by a hand's breadth.",
  ],
  contradict: [
    '{x} {is|was} {v}.',
    'On tiptoe, arm straining, {x} {reaches|reached} only as high as other people {do|did} flat-footed, being {an v} {man}.',
    '~{He} {has|had} to tip {his} head right back to look anyone in the face, {v} as {he} {is|was}.',
    '{An v} {man}, {x} {lets|let} {his} feet swing, the floor being well out of their reach.',
  ],
};

const beard: Slot = {
  id: 'appearance.beard',
  type: 'appearance',
  sex: 'm',
  about: 'anyone',
  pairs: pairsOf(['red', 'black'], ['black', 'ginger'], ['white', 'brown'], ['sandy', 'black']),
  establish: [
    "{X's} beard {is|was} {v}.",
    '~{He} {tugs|tugged} at {his} {v} beard, thumb and forefinger, thumb and forefinger.',
    'Crumbs {cling|clung} to the {v} beard that {X} {wears|wore} down to the second button of his shirt.',
    "A grin {splits|split} {X's} beard, a great {v} thicket of a thing that {smells|smelled} of pipe tobacco.",
  ],
  contradict: [
    '{x} {has|had} {an v} beard.',
    '~{His} jaw {works|worked} soundlessly under the {v} beard.',
    '{x} {is|was} clean-shaven, as he {has|had} been every day of his life.',
    "Beads of water {hang|hung} in {x's} beard, bright against the {v}, and he {doesn't|didn't} wipe them away.",
  ],
};

const scar: Slot = {
  id: 'appearance.scar',
  type: 'appearance',
  about: 'anyone',
  pairs: pairsOf(['left cheek', 'right cheek'], ['chin', 'forehead'], ['right eyebrow', 'left eyebrow'], ['upper lip', 'left temple']),
  establish: [
    '{X} {has|had} a single scar, on {his} {v}.',
    "The only scar on {X's} face, a pale seam across the {v}, {tightens|tightened} whenever {he} {is|was} lying.",
    '~A childhood fall {has|had} left {him} with one scar, thin as thread, running over the {v}.',
    '~{His} fingertips {stray|strayed} to the {v}, tracing the scar there, the only one {he} {has|had}, the puckered little ridge of it.',
  ],
  contradict: [
    "{x's} scar {is|was} on the {v}.",
    "The scar, {x's} one disfigurement, {gleams|gleamed} on {his} {v} like a snail's trail.",
    '~{He} {presses|pressed} a knuckle to {his} {v}, where the scar {is|was}, the way {he} always {does|did} before rain.',
    'Half in shadow, {x} {turns|turned}, showing the scarred {v}; the rest of {his} face {is|was} without a mark.',
  ],
};

export const appearance: readonly Slot[] = [eyes, hair, height, beard, scar];
