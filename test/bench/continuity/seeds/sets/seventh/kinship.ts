import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const only: Slot = {
  id: 'kinship.only',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['only child', 'sister'], ['only child', 'brother']),
  establish: [
    '{X} {is|was} an only child.',
    "Nobody {has|had} ever had to share a bath with {X}, {his} parents' first child and their last.",
    '~{His} parents {had|had had} just the one, {him}, and {considered|had considered} it sufficient.',
    '{X} {has|had} no brothers or sisters.',
  ],
  contradict: [
    "{x's} elder {v} {writes|wrote} twice a year, always for money.",
    '~The whistle {is|was} a thing {he} {has|had} from {his} {v}, along with the family nose.',
    'Half of the house {belongs|belonged} to {x} and half to {his} {v}, so that neither {can|could} sell and neither {speaks|spoke}.',
    '{x} {has|had} a {v} in Canada.',
  ],
};

const single: Slot = {
  id: 'kinship.single',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['single', 'married']),
  establish: [
    '{X} {has|had} never been married.',
    '~Twice {he} {has|had} bought a ring, and twice {has|had} taken it back to the shop; of a wedding there {has|had} never been one.',
    'Several people {have|had} walked with {X} as far as the church porch, in a manner of speaking, but none {has|had} ever gone in with {him}, and {he} {lives|lived} single and at peace.',
  ],
  contradict: [
    "{x's} {spouse} {sends|sent} word that the dinner {is|was} spoiling.",
    '~{He} {has|had} been married eleven years, and {can|could} tell from the way a lid {is|was} put down what sort of evening it {will|would} be.',
    '~The ring {will|would} no longer come off over the knuckle, not that {he} {has|had} tried it more than once since the wedding.',
    '{x} {is|was} married, to a dull good soul who {breeds|bred} canaries.',
  ],
};

const children: Slot = {
  id: 'kinship.children',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['two', 'four'], ['three', 'five'], ['six', 'three'], ['five', 'four']),
  establish: [
    '{X} {has|had} {v} children.',
    "~{He} {has|had} raised {v} children over a fishmonger's, and {is|was} not to be alarmed by noise.",
    "At Christmas there {hang|hung} {v} stockings over {X's} stove, one for each child {he} {has|had}, and a bare nail for luck.",
  ],
  contradict: [
    '{x} {carries|carried} all {his} children in {his} wallet, {v} of them, photographed in order of size.',
    '~Of {his} {v} children not one {has|had} learned to shut a door.',
    'Family life {has|had} made {x} what {he} {is|was}: the parent of {v}, and a light sleeper.',
    '{x} {has|had} {v} children.',
  ],
};

const whose: Slot = {
  id: 'kinship.whose',
  type: 'kinship',
  about: 'newcomer',
  pairs: pairsOf(['cousin', 'twin'], ['grandchild', 'cousin'], ['twin', 'grandchild']),
  establish: [
    "{X} {is|was} {o.X's} {v}, which {is|was} how {he} {came|had come} by the key.",
    'Everyone in the street {knows|knew} that {X} {is|was} {v} to {o.X}, and {makes|made} allowances.',
    '~{He} {is|was} the {v} of {o.X}.',
  ],
  contradict: [
    "~Being {o.X's} {v}, {he} {gets|got} the chair by the fire and the worst of the gossip.",
    '{o.X}, whose {v} {x} {is|was}, {looks|looked} at the floor.',
    "Blood {will|would} out: {x}, {o.X's} own {v}, {has|had} the same way of laughing before the end of a sentence.",
    "{x} {is|was} {o.X's} {v}.",
  ],
};

export const kinship: readonly Slot[] = [only, single, children, whose];
