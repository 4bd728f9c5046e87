import type { Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const years: Slot = {
  id: 'age.years',
  type: 'age',
  about: 'anyone',
  pairs: [
    [ageVars(34), ageVars(47)],
    [ageVars(62), ageVars(51)],
    [ageVars(28), ageVars(39)],
    [ageVars(73), ageVars(58)],
  ],
  establish: [
    '{X} {is|was} {v} years old and {has|had} never once been seasick.',
    'At {v}, {X} {has|had} given up expecting to be surprised.',
    '~{He} {is|was} {v}, and {he} {has|had} never made a secret of it.',
    '{X}, {short} years short of {decade}, still {takes|took} the steps two at a time.',
    '{X} {puts|put} down {n} in the box marked Age and {goes|went} on to the next question.',
  ],
  contradict: [
    '{x} {is|was} {v}, and {looks|looked} it.',
    '~The form {gives|gave} {his} age as {v}, which {is|was} correct.',
    '{x} {has|had} a {ord} birthday coming, and {does|did} not want it mentioned.',
    'Next birthday {x} {will|would} be {next}.',
    'Not many people {learn|learned} to swim at {v}, but {x} {is|was} managing it, one width at a time.',
  ],
};

const birth: Slot = {
  id: 'age.birth',
  type: 'age',
  about: 'anyone',
  pairs: pairsOf(['1958', '1971'], ['1984', '1969'], ['1947', '1962'], ['1966', '1979']),
  establish: [
    '{X} {was|had been} born in {v}.',
    "The passport {gives|gave} {v} as the year of {X's} birth.",
    'The house {dates|dated}, like {X} {himself}, from {v}, and the damp {is|was} beginning to tell on both of them.',
    '~{He} still {drinks|drank} out of the silver mug that {was|had been} given to {him} on the day of {his} birth, with {v} engraved beneath the name.',
  ],
  contradict: [
    "{x's} year of birth {is|was} {v}.",
    '~The headstone {he} {has|had} already bought for {himself} {says|said} {v}, and a dash, and nothing more.',
    '{x} {finds|found} a penny from {v}, the year {he} {was|had been} born, and {pockets|pocketed} it for luck.',
    'The midwife who {delivered|had delivered} {x}, on the second of June {v}, {is|was} still alive and still {sends|sent} a card.',
  ],
};

const generation: Slot = {
  id: 'age.generation',
  type: 'age',
  about: 'newcomer',
  pairs: pairsOf(['young', 'old']),
  establish: [
    '{X} {is|was} barely out of {his} teens.',
    'Nobody in the firm {is|was} younger than {X}, who {turned|had turned} twenty at Easter.',
    '~Until that summer {he} {was|had been} at school, and {he} still {puts|put} up {his} hand when {he} {wants|wanted} to speak.',
    'The barman {asks|asked} {X} for proof of age and {gets|got} it: eighteen years and two months.',
  ],
  contradict: [
    '{x} {is|was} an old {man}, seventy at the very least.',
    '{x} {has|had} been drawing a pension for ten years.',
    '~{His} grandchildren {have|had} taught {him} to send pictures, and {he} {sends|sent} them, mostly of {his} own thumb.',
    'That month {x} {has|had} been married fifty years.',
  ],
};

export const age: readonly Slot[] = [years, birth, generation];
