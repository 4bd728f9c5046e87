import type { Pair, Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const years = (from: number, to: number): Pair => [ageVars(from), ageVars(to)];

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [years(34, 52), years(27, 41), years(63, 48), years(45, 29), years(72, 56)],
    establish: [
      '{X} {is|was} {v} and {has|had} never once been on an aeroplane.',
      '~At {v}, {he} {thinks|thought}, a person ought to own more than two plates.',
      'The form {asks|asked} for an age, and {x} {writes|wrote} {n} in the box and {hands|handed} it back.',
      '{x} {turned|had turned} {v} a week ago, without a party.',
      '{p.X} {remember|remembers|remembered} that {x} {is|was} {v}, and {speak|speaks|spoke} more gently.',
    ],
    contradict: [
      '{x} {stops|stopped} on the landing. {He} {is|was} {v}, and {he} {has|had} just carried a box up four floors.',
      '~{He} {is|was} {v} years old and somebody {has|had} just called {him} "kiddo".',
      'Next year {x} {will|would} be {next}, and the insurance people {have|had} already written.',
      '"{V}," {x} {says|said} when the nurse {asks|asked} {him} {his} age, and she {writes|wrote} it down.',
      '{x} {blows|blew} out the candles on the cake that {has|had} {v} on it in icing.',
    ],
  },
  {
    id: 'age.decade',
    type: 'age',
    about: 'newcomer',
    pairs: [years(34, 62), years(56, 32), years(68, 43), years(42, 74)],
    establish: [
      '{X} {is|was} a {man} in {his} {tens} who {walks|walked} as if the pavement {belongs|belonged} to {him}.',
      '~{He} {is|was} well into {his} {tens} and {does|did} not mean to be polite to bailiffs any longer.',
      'The witness statement {gives|gave} the age of {X} as {n}.',
      '{x} {is|was} {v}, a year younger than the building, as {he} {likes|liked} to say.',
    ],
    contradict: [
      'For a {man} in {his} {tens}, {x} {takes|took} the fence well.',
      '~{He} {is|was} {v} and {looks|looked} every year of it under the strip lights.',
      '{x} {was|had been} born, {he} {says|said}, exactly {v} years ago in the room over this shop.',
      'The doctor {tells|told} {x} that this {is|was} quite usual for somebody of {v}.',
    ],
  },
  {
    id: 'age.school',
    type: 'age',
    about: 'newcomer',
    pairs: [
      [
        { v: 'six', c: 'first' },
        { v: 'eleven', c: 'sixth' },
      ],
      [
        { v: 'seven', c: 'second' },
        { v: 'thirteen', c: 'eighth' },
      ],
      [
        { v: 'nine', c: 'fourth' },
        { v: 'fourteen', c: 'ninth' },
      ],
      [
        { v: 'fifteen', c: 'tenth' },
        { v: 'ten', c: 'fifth' },
      ],
    ],
    establish: [
      '{X} {is|was} in {c} grade and {has|had} opinions about everything.',
      '~{He} {is|was} {v}, and {he} {holds|held} on to the strap with both hands when the tram {brakes|braked}.',
      'The {child} {is|was} called {X}, {v} years old, and {has|had} lost a shoe.',
      "There {is|was} a badge with a big {v} on {x's} coat, because it {is|was} {his} birthday.",
    ],
    contradict: [
      '{x} {shows|showed} them {his} report. Not bad for {c} grade, {he} {thinks|thought}.',
      '~{He} {is|was} {v} and {does|did} not see why {he} should be sent out of the room.',
      '{x} {sits|sat} at the back with the rest of the {c} graders and {kicks|kicked} the seat in front.',
      '"I\'m {v}," {x} {tells|told} the policewoman, and {spells|spelled} {his} last name for her.',
    ],
  },
  {
    id: 'age.gap',
    type: 'age',
    about: 'newcomer',
    pairs: pairsOf(
      ['two years older', 'five years younger'],
      ['ten years older', 'a year older'],
      ['six years younger', 'three years older'],
      ['a year younger', 'twelve years older'],
    ),
    establish: [
      '{X} {is|was} {v} than {o.X} and {has|had} never let him forget it.',
      'Being {v} than {o.X}, {x} {thinks|thought} {he} {has|had} a right to an opinion.',
    ],
    contradict: [
      'Nobody {believes|believed} that {x} {is|was} {v} than {o.x}, but so it {is|was}.',
      '{x}, who {is|was} {v} than {o.x}, {lets|let} him carry the boxes.',
    ],
  },
];
