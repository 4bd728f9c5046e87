import type { Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [
      [ageVars(34), ageVars(47)],
      [ageVars(28), ageVars(36)],
      [ageVars(52), ageVars(43)],
      [ageVars(61), ageVars(73)],
      [ageVars(26), ageVars(31)],
    ],
    establish: [
      '{x} {is|was} {v} and {has|had} never once been asked for {his} opinion on anything that {matters|mattered}.',
      'At {v}, {x} {thinks|thought}, a {man} ought to know how to fold a map.',
      'The form {wants|wanted} {his} age as well, so {x} {writes|wrote} {n} in the box and {slides|slid} it back.',
      '~{He} {is|was} {v}, and there {are|were} days when {he} {feels|felt} every year of it in {his} knees.',
      '"I\'m {v}," {x} {says|said}. "I\'m too old to be scared of a bit of paper."',
    ],
    contradict: [
      '{x} {sits|sat} down on the step with a groan. {V} years old, and here {he} {is|was} hiding from a man with a clipboard.',
      'It {is|was} not the life {x} {has|had} pictured for {himself} at {v}, but it {has|had} its points.',
      'A {v}-year-old {man} {does|did} not sulk, {x} {tells|told} {himself}, and {goes|went} on sulking.',
      '{x} {will|would} be {next} next birthday and {does|did} not care who {knows|knew} it.',
      'Somebody {has|had} typed it all up at the top of the sheet: {X}, {n}, no fixed address.',
    ],
  },
  {
    id: 'age.child',
    type: 'age',
    about: 'newcomer',
    pairs: pairsOf(['six', 'nine'], ['seven', 'eleven'], ['nine', 'five'], ['twelve', 'eight']),
    establish: [
      'The child on the stairs {is|was} {X}, who {is|was} {v} and {does|did} not believe in bedtime.',
      'There {is|was} one child like {X} in every building, {v} years old and always underfoot.',
      'Nobody {has|had} told {X} anything, since {he} {is|was} only {v}, so {he} {knows|knew} it all already.',
      "Somebody's kid, {X}, {is|was} drawing on the back of the door. {He} {is|was} {v}, {he} {informs|informed} {p.him}, and {he} {is|was} allowed.",
    ],
    contradict: [
      '{x} {holds|held} up {his} fingers to show how old {he} {is|was}, and then {says|said} it as well, in case: "{V}."',
      'What {can|could} you say to a {v}-year-old? {p.He} {give|gives|gave} {x} a biscuit.',
      '"{x} is {v}," {p.he} {say|says|said}. "{He} shouldn\'t have to hear any of this."',
      '{x} {sticks|stuck} out {his} tongue. {He} {is|was} {v}, and it {is|was} {his} best argument.',
    ],
  },
  {
    id: 'age.grade',
    type: 'age',
    about: 'newcomer',
    pairs: pairsOf(['seventh', 'tenth'], ['fourth', 'sixth'], ['eleventh', 'eighth'], ['ninth', 'twelfth']),
    establish: [
      '{X}, the kid who {looks|looked} after the bikes, {is|was} in {v} grade this year and {hates|hated} it already.',
      '{X} {has|had} started {v} grade with a black eye and no lunch money, and nobody {has|had} asked why.',
      '"What grade are you in?" {p.he} {ask|asks|asked}, and {X} {says|said} {v}, as if there {were|had been} any doubt.',
    ],
    contradict: [
      '{x} {has|had} a bag full of {v}-grade homework and no plan to do any of it this year.',
      "The other {v} graders {call|called} {x} a teacher's pet, and {x} {says|said} that somebody {has|had} to be.",
      '{x} {sighs|sighed}. So far, {he} {says|said}, being in {v} grade {is|was} exactly like being in every other grade.',
    ],
  },
  {
    id: 'age.birthday',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'thirtieth' }, { v: 'fortieth' }],
      [{ v: 'fiftieth' }, { v: 'sixtieth' }],
      [{ v: 'fortieth' }, { v: 'thirty-fifth' }],
      [{ v: 'seventieth' }, { v: 'sixty-fifth' }],
    ],
    establish: [
      "It {is|was} only a week since {x's} {v} birthday, and there {is|was} still cake.",
      '{x} {has|had} just had {his} {v} birthday and {is|was} not taking it well.',
    ],
    contradict: [
      '{x} {is|was} wearing the jumper from {his} {v} birthday, only days old and already out at the elbow.',
      "Next to the biscuits {are|were} the cards from {x's} {v} birthday, the one {he} {has|had} just had, still in a pile.",
    ],
  },
];
