import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const onlyChild: Slot = {
  id: 'kinship.only-child',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['none', 'older brother'], ['none', 'twin sister'], ['none', 'younger brother'], ['none', 'little sister']),
  establish: [
    '{X} {is|was} an only child and {eats|ate} like one, guarding the plate.',
    '~{His} parents {had|had had} one go at it and stopped. {He} {has|had} no brothers and no sisters.',
    "There {is|was} nobody to split the inheritance with, since {X's} parents {never had|had never had} another child.",
  ],
  contradict: [
    "{x's} {v} {taught|had taught} {him} to drive in a stolen hearse.",
    "The voicemail {is|was} from {x's} {v}, who only ever {calls|called} when there {is|was} a body.",
    '~{He} {has|had} {an v} in the navy, and {worries|worried}.',
  ],
};

const married: Slot = {
  id: 'kinship.married',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['single', 'married']),
  establish: [
    '{X} {has|had} never married; the work {sees|saw} to that.',
    'Nobody {has|had} ever got {X} as far as a register office. {He} {lives|lived} alone and {likes|liked} it.',
    '~{He} {is|was} single, and {has|had} been all {his} life.',
  ],
  contradict: [
    '{x} {sends|sent} {his} {spouse} a message to say that {he} {will|would} be late again.',
    'Every wedding anniversary {x} {buys|bought} the same cheap champagne, and {his} {spouse} {pretends|pretended} to be surprised.',
    "{x's} {spouse} {has|had} made the sandwiches. {His} mother-in-law {has|had} wrapped them.",
  ],
};

const children: Slot = {
  id: 'kinship.children',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(
    ['two daughters', 'one son'],
    ['four sons', 'one daughter'],
    ['one son', 'three daughters'],
    ['three daughters', 'two sons'],
  ),
  establish: [
    '{X} {has|had} {v} and no other children, which {is|was} plenty.',
    'The court {has|had} given {X} every other weekend with {his} children, {v} in total.',
    "~{He} {has|had} raised {v}, all told, on a sergeant's pay.",
  ],
  contradict: [
    'Having {v} and nobody else to leave it to, {x} {has|had} not bothered with a will.',
    "The lawyer {counts|counted} {x's} children. It {does|did} not take long: {v}, and that {is|was} the whole list.",
    '{x} {keeps|kept} a place at the table for every child {he} {has|had}, {v} in all.',
  ],
};

const relation: Slot = {
  id: 'kinship.relation',
  type: 'kinship',
  sex: 'f',
  about: 'newcomer',
  pairs: pairsOf(['sister', 'cousin'], ['aunt', 'daughter'], ['niece', 'sister'], ['mother', 'half-sister']),
  establish: [
    "{X} {is|was} {o.X's} {v}, and {has|had} the same way of not answering.",
    'They {hired|had hired} her without an interview: {X}, {v} to {o.X}.',
    "~As {o.X's} {v} she {has|had} a key to his house, and {knows|knew} where the gin {is|was}.",
  ],
  contradict: [
    "Being {o.x's} {v} {gets|got} {x} through most doors in the harbour.",
    '{x} {shares|shared} very little with {o.x}, although she {is|was} his {v}.',
    "~She {has|had} never asked for anything on the strength of being {o.x's} {v}, and {does|did} not ask now.",
  ],
};

export const kinship: readonly Slot[] = [onlyChild, married, children, relation];
