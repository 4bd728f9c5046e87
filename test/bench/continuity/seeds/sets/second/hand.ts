import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const SIDES = pairsOf(['left', 'right'], ['right', 'left']);

const writing: Slot = {
  id: 'hand.writing',
  type: 'hand',
  about: 'anyone',
  pairs: SIDES,
  establish: [
    '{X} {is|was} {v}-handed, and the kitchen scissors {have|had} been bought accordingly.',
    '~{He} always {writes|wrote} with {his} {v} hand, the cuff a little inky.',
    '{X} {does|did} everything with the {v} hand: ladle, pen, whip.',
    'A person as thoroughly {v}-handed as {X} {cannot|could not} be seated just anywhere at a small table.',
    "The pen {has|had} worn a groove in {X's} {v} hand, the only hand {he} {has|had} ever written with.",
  ],
  contradict: [
    '{x} {signs|signed} for the parcel with {his} {v} hand, {his} writing hand, without putting down the cat.',
    '{x}, in that narrow yard, {has|had} to throw as {v}-handed people must, with the wall in {his} way.',
    '~{His} {v} hand {is|was} the clever one; it {writes|wrote} and {peels|peeled}, and the other {has|had} only to hold things still.',
    '{x}, being {v}-handed, {sits|sat} at the end of the bench, out of the way of elbows.',
    'Asked to rule a line, {x} {takes|took} the pencil, as always, in the {v} hand.',
  ],
};

const arm: Slot = {
  id: 'hand.sleeve',
  type: 'hand',
  about: 'newcomer',
  pairs: SIDES,
  establish: [
    '{X} {left|had left} {his} {v} arm under a threshing machine and {does|did} not speak of it.',
    '~The {v} sleeve of {his} coat {is|was} pinned up empty at the elbow, as it {has|had} been since the quarry.',
    '{X} {milks|milked} with one arm, the other, the {v}, having gone to the surgeons.',
  ],
  contradict: [
    "{x's} missing arm {is|was} the {v} one, and it {is|was} there that {he} {feels|felt} the cold.",
    '~With the {v} arm gone, {he} {knots|knotted} string between {his} teeth and {his} other hand.',
    '{x} {turns|turned} the empty {v} cuff inside out with the hand {he} {has|had}, looking for moth.',
  ],
};

const leg: Slot = {
  id: 'hand.ashwood',
  type: 'hand',
  about: 'newcomer',
  pairs: SIDES,
  establish: [
    "{X's} wooden leg, the {v}, {was|had been} made by a cartwright and {looks|looked} it.",
    '~{He} {comes|came} down the stairs good foot first, the {v} one being ash wood from the knee.',
    'Frostbite {cost|had cost} {X} the {v} leg, and a carpenter {supplied|had supplied} another.',
  ],
  contradict: [
    "{x's} {v} leg, the wooden one, {is|was} the better for a drop of oil.",
    '~{He} {props|propped} {his} wooden leg, the {v}, on the fender, where it {cannot|could not} feel the heat.',
    '{x} {kneels|knelt} with difficulty, the {v} leg being made of wood and the other of rheumatism.',
  ],
};

const ear: Slot = {
  id: 'hand.measles',
  type: 'hand',
  about: 'newcomer',
  pairs: SIDES,
  establish: [
    'Measles {has|had} left {X} deaf in the {v} ear and quick in the other.',
    '~{He} {takes|took} the chair at the end, so that {his} deaf ear, the {v}, {is|was} to the wall.',
  ],
  contradict: [
    'When it {thunders|thundered} {x} {sleeps|slept} on {his} good ear, with the deaf one, the {v}, uppermost.',
    'It {is|was} no use speaking to {x} from the {v}, where {he} {is|was} deaf; one {has|had} to walk round.',
  ],
};

export const hand: readonly Slot[] = [writing, arm, leg, ear];
