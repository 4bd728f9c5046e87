import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const brothers: Slot = {
  id: 'kinship.brothers',
  type: 'kinship',
  about: 'newcomer',
  pairs: pairsOf(['five', 'three'], ['three', 'four'], ['six', 'four'], ['four', 'seven']),
  establish: [
    '{X} {has|had} {v} brothers, every one of them louder.',
    '~{He} {grew|had grown} up with {v} brothers and one bed.',
    "Of {X's} {v} brothers not one {has|had} written since the sale of the house.",
    'There {are|were} {v} brothers besides {X}, and one good overcoat among the lot of them.',
  ],
  contradict: [
    'For each of {his} {v} brothers {x} {has|had} put by a pot of the damson.',
    "All {v} of {x's} brothers {are|were} at the table, and the gravy {goes|went} round from the eldest down.",
    '~{He} {has|had} {v} brothers and {quarrels|quarrelled} with them strictly by turns.',
    'The farm {will|would} have to be cut up small, for {x} and {his} {v} brothers {have|had} equal shares in it.',
  ],
};

const onlyChild: Slot = {
  id: 'kinship.only',
  type: 'kinship',
  about: 'newcomer',
  pairs: pairsOf(['only', 'sister'], ['only', 'brother']),
  establish: [
    '{X} {is|was} an only child, and {has|had} the tidy habits of one.',
    "{X's} parents never {had|had had} a child but {him}, and {have|had} kept every tooth.",
    '~Having neither brother nor sister, {he} {learned|had learned} draughts by playing one hand against the other.',
  ],
  contradict: [
    "{x's} elder {v} {has|had} come for the good saucepans and {is|was} choosing among them.",
    'Once a month {x} {writes|wrote} to {his} {v}, who {keeps|kept} bees in the next county.',
    '~{His} {v} {sits|sat} across from {him}, with the same nose and the same way of holding a spoon.',
  ],
};

const married: Slot = {
  id: 'kinship.single',
  type: 'kinship',
  about: 'newcomer',
  pairs: pairsOf(['single', 'married']),
  establish: [
    '{X} {has|had} never married, and {eats|ate} standing up.',
    'There {was|had been} some talk once of a wedding, but {X} {let|had let} it drop and {is|was} single still.',
    '~{He} {lives|lived}, unmarried, in three rooms, and {has|had} a use for only two of them.',
  ],
  contradict: [
    "{x's} {spouse} {has|had} gone up to bed and left the lamp for {him}.",
    '{x} and {his} {spouse} {walk|walked} on opposite sides of the lane, from habit.',
    '~{He} {keeps|kept} the butter hard because {his} {spouse} {likes|liked} it so.',
  ],
};

const whose: Slot = {
  id: 'kinship.whose',
  type: 'kinship',
  sex: 'm',
  about: 'newcomer',
  pairs: pairsOf(['nephew', 'brother'], ['son', 'cousin'], ['grandson', 'uncle'], ['stepson', 'brother']),
  establish: [
    "{X}, {o.X's} {v}, {has|had} been given the bed over the stable.",
    "It {is|was} as {o.X's} {v} that {X} {first came|had first come} to the valley.",
    '~{He} {is|was} {v} to {o.X}, though nobody seeing the pair of them would have thought it.',
  ],
  contradict: [
    "Because {x} {is|was} {o.x's} {v}, they {have|had} one pew between them and one hymn book.",
    '{o.x} {calls|called} across the yard for his {v}, and {x} {comes|came}, wiping his hands.',
    "~As {o.X's} {v} {he} {is|was} shown to the second-best chair.",
  ],
};

export const kinship: readonly Slot[] = [brothers, onlyChild, married, whose];
