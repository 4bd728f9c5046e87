import type { Slot } from '../../../model.js';
import { pairsOf } from '../../../pairs.js';

const bandage: Slot = {
  id: 'hand.bandage',
  type: 'hand',
  about: 'anyone',
  pairs: pairsOf(['left', 'right'], ['right', 'left']),
  establish: [
    "{X's} {v} hand {is|was} bandaged.",
    '~{He} {has|had} cut {his} {v} hand on a pane of glass, and the bandage {is|was} fresh.',
    '{x} {holds|held} {his} bandaged {v} hand against {his} chest.',
    '~A bandage {is|was} wound tight about {his} {v} hand.',
    '{X}, {his} {v} hand in a bandage, {cannot|could not} help with the table.',
    "There {is|was} a bandage on {x's} {v} hand.",
  ],
  contradict: [
    '{x} {looks|looked} at the bandage on {his} {v} hand.',
    '~The bandage on {his} {v} hand {is|was} grey with dirt.',
    '{x} {keeps|kept} the bandaged {v} hand in {his} pocket.',
    '{x} {picks|picked} at the bandage around {his} {v} hand.',
    '~{His} {v} hand {throbs|throbbed} under its bandage.',
    "The bandaged hand, {x's} {v}, {lies|lay} on the table like a parcel.",
  ],
};

const handed: Slot = {
  id: 'hand.handed',
  type: 'hand',
  about: 'anyone',
  pairs: pairsOf(['left', 'right'], ['right', 'left']),
  establish: [
    '{X} {is|was} {v}-handed.',
    '{x}, {v}-handed since the cradle, {carves|carved} for everyone.',
    '~{He} {has|had} always written with {his} {v} hand.',
    '{X} {does|did} everything with the {v} hand.',
  ],
  contradict: [
    '{x} {signs|signed} with the {v} hand, as {he} {has|had} done all {his} life.',
    '~{He} {is|was} {v}-handed and {smears|smeared} the ink.',
    '{x}, {v}-handed like most of the family, {reaches|reached} across.',
    '{x} {is|was} {v}-handed, and {holds|held} the spoon accordingly.',
  ],
};

const lost: Slot = {
  id: 'hand.lost',
  type: 'hand',
  // the hosts' own people use their hands and run
  about: 'newcomer',
  pairs: pairsOf(['left', 'left'], ['right', 'right']),
  establish: [
    '{X} {has|had} lost {his} {v} arm in the mill.',
    "{x's} {v} sleeve {is|was} pinned up, empty.",
    '~{He} {has|had} come home without {his} {v} arm.',
    '{X}, whose {v} arm {has|had} been taken off at the shoulder, {manages|managed} well enough.',
  ],
  contradict: [
    '{x} {drums|drummed} the fingers of {his} {v} hand on the table.',
    '~With {his} {v} hand {he} {turns|turned} the knob.',
    '{x} {lifts|lifted} the crate with both arms.',
    '{x} {claps|clapped} {his} hands for silence.',
  ],
};

const leg: Slot = {
  id: 'hand.leg',
  type: 'hand',
  // the hosts' own people use their hands and run
  about: 'newcomer',
  pairs: pairsOf(['left', 'right'], ['right', 'left']),
  establish: [
    '{X} {limps|limped}; {his} {v} leg {has|had} been broken long ago.',
    "{x's} {v} leg {is|was} lame.",
    '~{He} {is|was} lame in the {v} leg.',
    '{X}, lame in the {v} leg, {takes|took} the stairs one at a time.',
  ],
  contradict: [
    '{x} {drags|dragged} {his} lame {v} leg behind {him}.',
    '~{He} {rubs|rubbed} the lame leg, the {v} one.',
    "{x's} bad {v} leg {is|was} stiff from sitting.",
    '{x} {stretches|stretched} out the lame {v} leg.',
  ],
};

export const hand: readonly Slot[] = [bandage, handed, lost, leg];
