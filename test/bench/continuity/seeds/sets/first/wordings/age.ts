import type { Pair, Slot } from '../../../model.js';
import { ageVars } from '../../../pairs.js';

const ages: readonly (readonly [number, number])[] = [
  [27, 38],
  [48, 36],
  [57, 68],
  [38, 26],
  [66, 47],
  [46, 57],
];

const years: Slot = {
  id: 'age.years',
  type: 'age',
  about: 'anyone',
  // never a multiple of ten, and too far apart for "about" and "late forties" to cover both
  pairs: ages.map(([established, contradicted]): Pair => [ageVars(established), ageVars(contradicted)]),
  establish: [
    '{X} {is|was} {v}.',
    '{X}, {v}, {has|had} never lived anywhere else.',
    'At {v}, {x} {has|had} stopped apologising for things.',
    '{x} {turned|had turned} {v} that year.',
    '{x} {is|was} {short} years short of {decade}.',
    '~{He} {is|was} {v} years old.',
    '{X}, {an v}-year-old {man} with a great deal to say, {says|said} none of it.',
    '~{He} {kept|had kept} {his} {ord} birthday the week before.',
    '{x} {is|was} {v} and {looks|looked} it.',
    '~{He} {will|would} be {next} on {his} next birthday.',
    '{x} {has|had} lived {v} years and {has|had} no wish to be any younger.',
    '{X} {has|had} reached the age of {v} without learning to swim.',
    '~Already {he} {is|was} {v}, and {owns|owned} one good coat.',
    '{X}, aged {v}, {has|had} a firm belief in soup.',
  ],
  contradict: [
    '{x} {is|was} {v}, after all.',
    '~At {v}, {he} {has|had} other things to think about.',
    '{x}, who {is|was} {v}, {feels|felt} every one of those years.',
    '~{He} {is|was} {an v}-year-old {man} with no one to answer to.',
    '{x} {is|was} {short} years away from {decade}.',
    'Nobody {would|would} have guessed that {x} {is|was} {v}.',
    '~{He} {is|was} {v} years old and still {counts|counted} the stairs.',
    "{x's} {v} years {sit|sat} lightly on {him}.",
    '{x} {turned|had turned} {v} not a month before.',
    'For a {man} of {v}, {x} {climbs|climbed} quickly.',
    '~{His} {ord} birthday {came and went|had come and gone} the week before without a cake.',
    'It {is|was} strange to think that {x} {is|was} already {v}.',
    '{X}, {v} years of age, {waits|waited} {his} turn like the rest.',
    '~{He} {has|had} been {v} for a month, and it {makes|made} no difference.',
  ],
};

export const age: readonly Slot[] = [years];
