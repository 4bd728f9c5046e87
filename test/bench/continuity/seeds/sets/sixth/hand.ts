import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const dominant: Slot = {
  id: 'hand.dominant',
  type: 'hand',
  about: 'anyone',
  pairs: pairsOf(['left', 'right'], ['right', 'left']),
  establish: [
    '{X} {is|was} {v}-handed.',
    '{X} {writes|wrote} with the {v} hand, and {has|had} never managed a stroke with the other.',
    '~{He} {is|was} so {v}-handed that {he} {can|could} hardly do up a button with the other.',
    'People who {play|played} tennis with {X} {learn|learned} to keep an eye on the {v} hand, since {he} {does|did} nothing whatever with the other.',
  ],
  contradict: [
    '{x} {has|had} always been {v}-handed.',
    "The pen {is|was} in {x's} {v} hand, where every pen {has|had} gone since {he} {learned|had learned} to write.",
    '{x}, being {v}-handed, {moves|moved} the inkwell across.',
    '~{He} {sews|sewed}, {writes|wrote}, {throws|threw}, and {strikes|struck} matches with the {v}.',
    '~Years of holding a pen {have|had} raised a hard place on the middle finger of {his} {v} hand; on the other there {is|was} none.',
  ],
};

const limb: Slot = {
  id: 'hand.arm',
  type: 'hand',
  about: 'newcomer',
  pairs: pairsOf(['one', 'two']),
  establish: [
    '{X} {has|had} only one arm.',
    "The left sleeve of {X's} jacket {is|was} pinned up, empty, at the shoulder.",
    "What the threshing machine {has|had} left of {X's} right arm {ends|ended} above the elbow, and {he} {will|would} not wear a hook on it.",
    '~Since the amputation {he} {has|had} learned to do everything one-handed, even bootlaces.',
  ],
  contradict: [
    '{x} {claps|clapped} {his} hands together to warm them.',
    '{x} {takes|took} hold of the trunk by both handles and {swings|swung} it up on to the rack.',
    '~{He} {folds|folded} {his} arms across {his} chest and {waits|waited}.',
    '{x} {drops|dropped} {his} face into {his} two hands.',
  ],
};

const leg: Slot = {
  id: 'hand.leg',
  type: 'hand',
  about: 'newcomer',
  pairs: pairsOf(['left', 'right'], ['right', 'left']),
  establish: [
    '{X} {limps|limped} on the {v} leg, which {was|had been} broken once and badly set.',
    'A fall from a hayloft {has|had} left {X} with a {v} knee that {does|did} not bend.',
    "~The {v} foot {drags|dragged} when {he} {is|was} tired; the other {has|had} never given {him} a moment's trouble.",
  ],
  contradict: [
    '{x} {rests|rested} the bad leg, the {v} one, on a stool.',
    "In wet weather {x's} {v} leg, the lame one, {gives|gave} {him} an hour's warning.",
    '~{He} {leans|leaned} on a stick to spare the {v} leg, the only one that {has|had} ever been hurt.',
  ],
};

const eye: Slot = {
  id: 'hand.eye',
  type: 'hand',
  about: 'newcomer',
  pairs: pairsOf(['left', 'right'], ['right', 'left']),
  establish: [
    '{X} {is|was} blind in the {v} eye.',
    '{X} {wears|wore} a patch over what {is|was} left of the {v} eye.',
    '~{He} {turns|turned} {his} whole head to see who {is|was} on the {v}, there being nothing but glass in that socket.',
  ],
  contradict: [
    "{x's} blind eye, the {v} one, {waters|watered} in the cold.",
    '{x} {shuts|shut} {his} one good eye and {sees|saw}, with the {v}, nothing at all.',
    '~With the sight of the {v} eye gone and only the other to judge by, {he} {misses|missed} the step.',
  ],
};

export const hand: readonly Slot[] = [dominant, limb, leg, eye];
