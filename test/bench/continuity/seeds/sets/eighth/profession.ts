import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const profession: readonly Slot[] = [
  {
    id: 'profession.job',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(
      ['nurse', 'barrister'],
      ['plumber', 'dentist'],
      ['teacher', 'accountant'],
      ['baker', 'vet'],
      ['journalist', 'bus driver'],
    ),
    establish: [
      '{x} {has|had} been {an v} for eleven years, and {sleeps|slept} like one.',
      '{x} {is|was} {an v}. {He} {has|had} fallen into it, {he} {says|said}, the way other people {fall|fell} into rivers.',
      "As {an v} {x} {has|had} seen stranger things, and {doesn't|didn't} mind saying so.",
      'On the form, next to occupation, {x} {puts|put} "{v}" and {underlines|underlined} it.',
      '"I\'m {an v}," {x} {says|said}. "I can tell when somebody\'s fibbing."',
    ],
    contradict: [
      '{x} {has|had} the patience of any good {v}. {He} {has|had} never done any other job.',
      'Every {v} {has|had} a story like that, and {x}, who {has|had} only ever been {an v}, {has|had} dozens.',
      '{x} {rubs|rubbed} {his} eyes. {He} {has|had} to be up for work tomorrow, and nobody {likes|liked} a tired {v}.',
      'It {is|was} not much of a wage, even for {an v}, but {x} {likes|liked} {his} job and {is|was} good at it.',
      'People always {bring|brought} {x} their troubles. It {is|was} what {comes|came} of being {an v}, {he} {says|said}.',
    ],
  },
  {
    id: 'profession.place',
    type: 'profession',
    about: 'newcomer',
    pairs: pairsOf(['library', 'garden centre'], ['fish market', 'post office'], ['hospital', 'cinema'], ['car wash', 'primary school']),
    establish: [
      '{x} {works|worked} at the {v}, full time, and {knows|knew} everybody in town.',
      '{X} from the {v} {has|had} come straight from {his} shift with the badge still on.',
      'They {know|knew} {X} from the {v}, where {he} {works|worked} six days out of seven.',
      'The {v} {pays|paid} {x} just enough to stay, and {he} {has|had} stayed.',
    ],
    contradict: [
      '{x} {yawns|yawned}. A whole week at the {v}, the only job {he} {has|had}, and not one soul who {says|said} please.',
      "{x} {will|would} have to ask for time off, and they {don't|didn't} like that at the {v}, where {he} {has|had} worked since leaving school.",
      "{x's} boss at the {v} {has|had} rung twice, wanting to know where {he} {is|was}.",
      'You {can|could} always find {x} at work, which {means|meant} at the {v}, or else having a smoke round the back of it.',
    ],
  },
  {
    id: 'profession.parent',
    type: 'profession',
    about: 'anyone',
    pairs: pairsOf(['judge', 'butcher'], ['pilot', 'tailor'], ['hairdresser', 'surgeon'], ['farmer', 'piano teacher']),
    establish: [
      "{x's} {parent} {has|had} been {an v} all {his} life, and {x} {has|had} grown up with the hours.",
      'As the child of {an v}, {x} {says|said}, you {learn|learned} to be quiet at breakfast; {his} {parent} {talks|talked} enough at work.',
      '"My {parent}\'s {an v}," {x} {says|said}. "We never went without. We never had any peace either."',
    ],
    contradict: [
      '{x} {gets|got} {his} hands from {his} {parent}, who {has|had} been {an v} from the day {he} {left|had left} school until the day {he} {retired|had retired}.',
      "It {is|was} no secret that {x's} {parent} {is|was} {an v} and {has|had} wanted {x} to be one too.",
      '{x} {talks|talked} about {his} {parent}, who {has|had} worked as {an v} all along and never anything else.',
    ],
  },
];
