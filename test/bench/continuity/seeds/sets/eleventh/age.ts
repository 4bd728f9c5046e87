import type { Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [
      [ageVars(34), ageVars(41)],
      [ageVars(52), ageVars(46)],
      [ageVars(27), ageVars(31)],
      [ageVars(63), ageVars(57)],
      [ageVars(38), ageVars(26)],
    ],
    establish: [
      '{x} {is|was} {v}, and {has|had} about as much patience as people of that age usually have.',
      'At {v}, {x} still {sleeps|slept} with the landing light on.',
      '~{He} {is|was} {v}, too old to be climbing in through windows and well aware of it.',
      'The form {asks|asked} for an age, so {x} {writes|wrote} {n} in the box and {slides|slid} it back under the glass.',
      '"I\'m {v}," {x} {says|said}. "I can cross a road by myself."',
    ],
    contradict: [
      '{x} {is|was} {v} years old and {has|had} never learned to swim.',
      'Not many people {take|took} up the cello at {v}, but {x} {has|had}, and the neighbours {suffer|suffered}.',
      '~{He} {is|was} only {v}; there {is|was} plenty of time for all that.',
      'For somebody of {v}, {x} {goes|went} over the fence with remarkable ease.',
      "The lady from the council {writes|wrote} down {x's} age, {n}, and {asks|asked} if {he} {lives|lived} alone.",
    ],
  },
  {
    id: 'age.birthday',
    type: 'age',
    about: 'anyone',
    pairs: [
      [ageVars(33), ageVars(41)],
      [ageVars(54), ageVars(62)],
      [ageVars(26), ageVars(37)],
      [ageVars(47), ageVars(35)],
    ],
    establish: [
      "They {kept|had kept} {x's} {ord} birthday only a week ago, and there {is|was} still cake in the tin.",
      "Half the street {has|had} turned out the other day for {x's} {ord} birthday, and the bunting {is|was} still up.",
      '~{He} {has|had} turned {v} a few days ago and {is|was} still getting used to the sound of it.',
      "A card with a big silver {n} on it {has|had} stood on {x's} windowsill since the party last week.",
    ],
    contradict: [
      '{x} {will|would} be {next} next birthday, and {he} {has|had} begun to say so whenever a ladder {needs|needed} climbing.',
      'In {short} years {x} {will|would} be {decade}, a thought {he} {puts|put} away again at once.',
      '~{He} {is|was} {v}, after all, and {has|had} earned a chair with arms.',
      'That {x} {has|had} reached {v} without a single filling {is|was} a thing the dentist {tells|told} other patients.',
    ],
  },
  {
    id: 'age.child',
    type: 'age',
    about: 'newcomer',
    pairs: pairsOf(['six', 'nine'], ['seven', 'ten'], ['five', 'eight'], ['eight', 'six'], ['nine', 'seven']),
    establish: [
      '{X}, who {is|was} {v}, {has|had} put both shoes on the wrong feet and {is|was} proud of it.',
      'Being {v}, {X} {believes|believed} every word of this and {asks|asked} for it again.',
      'It {is|was} a lot to ask of {an v}-year-old, but {X} {takes|took} the torch and {goes|went} down first.',
      '~{He} {is|was} {v} and {has|had} already been sent home from school twice.',
    ],
    contradict: [
      '{x} {holds|held} up {his} fingers to show the bus driver how old {he} {is|was}, and the driver {counts|counted} {v}.',
      'Nobody {talks|talked} to {x} in the car, because what {is|was} there to say to {an v}-year-old about money?',
      '~{He} {is|was} {v}, and small for it, and {can|could} get through the hatch where no one else {can|could}.',
      'At {v}, {x} {does|did} not yet know what the word {means|meant}, but {he} {knows|knew} it {is|was} a bad one.',
    ],
  },
];
