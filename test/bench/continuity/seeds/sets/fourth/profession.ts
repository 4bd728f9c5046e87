import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const trade: Slot = {
  id: 'profession.trade',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(
    ['dentist', 'plumber'],
    ['midwife', 'tax inspector'],
    ['baker', 'surveyor'],
    ['vet', 'bus driver'],
    ['locksmith', 'florist'],
    ['translator', 'butcher'],
  ),
  establish: [
    '{X} {is|was} a {v}.',
    'Twenty years as a {v} {have|had} given {X} a certain stillness, a way of waiting with {his} whole body.',
    '~{He} {has|had} the hands of a {v}, which {is|was} what {he} {is|was}, six days a week, rain or shine.',
    '{X}, a {v} by trade, {turns|turned} the cup round by its handle, assessing it.',
    "There {is|was} a brass plate beside {X's} front door, gone cloudy at the edges, that {says|said} only {v}; it {is|was} the one trade {he} {has|had} ever followed.",
  ],
  contradict: [
    '{x} {works|worked} as a {v}, as {he} {has|had} all {his} adult life.',
    '~{He} {is|was} a {v}, and {has|had} never been anything else.',
    "A {v}'s day {begins|began} early, and {x}, who {has|had} known no other kind of day since school, {rubs|rubbed} {his} eyes.",
    'On the form, under occupation, {x} {prints|printed} {v} in neat capitals, not pausing, not looking up.',
    'It {takes|took} a {v} to notice such a thing, and {x} {is|was} a {v} from the soles of {his} feet up.',
  ],
};

const teacher: Slot = {
  id: 'profession.subject',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['chemistry', 'Latin'], ['music', 'mathematics'], ['history', 'physics'], ['German', 'geography']),
  establish: [
    '{X} {teaches|taught} {v} and nothing else.',
    "Chalk dust {greys|greyed} {X's} cuffs; {he} {is|was} the {v} teacher, {v} from the first bell to the last.",
    '~{His} whole working life {is|was} {v}, thirty teenagers at a time, the radiators ticking, the clock stuck.',
    'The {v} department {consists|consisted} of {X} and a cupboard, and {he} {has|had} never taught in any other.',
  ],
  contradict: [
    '{x} {is|was} a teacher of {v}.',
    '~{He} {lectures|lectured} the air with one finger, as {he} {does|did} in class, where the one subject {he} {teaches|taught} {is|was} {v}.',
    "A stack of exercise books, every one of them {v}, {slides|slid} from {x's} lap; {he} {has|had} marked nothing but {v} since {his} very first class.",
    "Ask any of {x's} pupils, past or present, and the answer {is|was} {v}; it {is|was} all {he} {has|had} ever been hired to teach.",
  ],
};

const player: Slot = {
  id: 'profession.orchestra',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['cello', 'oboe'], ['trumpet', 'viola'], ['harp', 'clarinet']),
  establish: [
    '{X} {plays|played} the {v} in the city orchestra.',
    '{X} {earns|earned} {his} living with the {v}, a chair in the city orchestra, black clothes, late buses.',
    '~The orchestra {has|had} hired {him} for the {v} at nineteen, and {he} {sits|sat} there still, night after night, playing nothing else.',
  ],
  contradict: [
    "{x's} instrument in the city orchestra {is|was} the {v}.",
    'In the pit of the city orchestra, under that hot little lamp, {x} {plays|played} the {v}, and only ever the {v}.',
    '~The {v} {is|was} {his} bread and butter; the orchestra {has|had} never paid {him} to touch any other instrument.',
  ],
};

const idle: Slot = {
  id: 'profession.idle',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['rich', 'post office'], ['rich', 'bank'], ['rich', 'hospital laundry']),
  establish: [
    '{X} {has|had} never had a job.',
    'Money {has|had} simply always been there, like weather, and {X}, heir to it, {has|had} never worked a day in {his} life.',
  ],
  contradict: [
    '{x} {works|worked} at the {v}.',
    "Nineteen years at the {v} {have|had} ruined {x's} back, and {he} {lowers|lowered} {himself} into the chair by instalments.",
  ],
};

export const profession: readonly Slot[] = [trade, teacher, player, idle];
