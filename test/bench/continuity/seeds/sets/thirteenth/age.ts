import type { Slot } from '../../model.js';

const thirtyFour = { v: 'thirty-four', n: '34', next: 'thirty-five', t: 'thirties' };
const fiftyOne = { v: 'fifty-one', n: '51', next: 'fifty-two', t: 'fifties' };
const sixtyTwo = { v: 'sixty-two', n: '62', next: 'sixty-three', t: 'sixties' };
const fortySeven = { v: 'forty-seven', n: '47', next: 'forty-eight', t: 'forties' };
const twentyEight = { v: 'twenty-eight', n: '28', next: 'twenty-nine', t: 'twenties' };

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [
      [thirtyFour, fiftyOne],
      [sixtyTwo, fortySeven],
      [twentyEight, fortySeven],
      [fiftyOne, thirtyFour],
      [fortySeven, sixtyTwo],
    ],
    establish: [
      "At {v}, {X} {has|had} been sacked from every shop in the high street except the fishmonger's.",
      '{x} {is|was} {v} and {tells|told} people so before they {can|could} guess.',
      '"I\'m {v}," {says|said} {x}, "and I have never been spoken to like that by a parrot."',
      "There {are|were} {v} candles on the cake, one for each of {x's} years, and the smoke alarm {objects|objected} to every one.",
      'A fortnight {ago|before}, {x} {turned|had turned} {v} without telling a soul and {bought|had bought} {himself} a trifle.',
    ],
    contradict: [
      '{x} {is|was} not going up a drainpipe at the age of {v}, whatever the plan {says|said}.',
      '~{He} {is|was} {v}, and {his} knees {are|were} a good deal older.',
      "Being {v} {means|meant}, in {x's} case, knowing the whereabouts of every clean lavatory in the county.",
      'On {his} next birthday {x} {will|would} be {next}, and {he} {wants|wanted} no fuss, provided that it {is|was} a large one.',
      'Like most people in their {t}, {x} {keeps|kept} a list of things {he} {will|would} never do again.',
      'In the box marked Age {x} {writes|wrote} {n}, that being the truth, and {leaves|left} the rest of the form blank.',
    ],
  },
  {
    id: 'age.born',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: '1961' }, { v: '1974' }],
      [{ v: '1950' }, { v: '1967' }],
      [{ v: '1983' }, { v: '1971' }],
      [{ v: '1948' }, { v: '1959' }],
    ],
    establish: [
      '{X} {has|had} been born in {v}, in the back of a milk float.',
      'In {v}, the year {x} was born, the pier burned down, and {his} mother {sees|saw} a connection.',
      '"Year of birth?" {asks|asked} the clerk. "{v}," {says|said} {X}, "and I want no remarks."',
      "{x's} birth certificate {says|said} {v}, and {he} {has|had} never felt moved to dispute it.",
    ],
    contradict: [
      '~{He} {has|had} come into the world in {v}, a fortnight late, and {has|had} never made it up.',
      "The passport {gives|gave} the year of {x's} birth as {v}, which {is|was} correct, and {his} height as six foot, which {is|was} not.",
      'Having been born in {v}, {x} {feels|felt} entitled to the comfortable chair.',
      "On {x's} mug {are|were} the words Made in {v}, and so {he} {has|had} been.",
    ],
  },
  {
    id: 'age.relative',
    type: 'age',
    about: 'newcomer',
    pairs: [
      [{ v: 'six years older' }, { v: 'six years younger' }],
      [{ v: 'ten years younger' }, { v: 'two years older' }],
      [{ v: 'four years older' }, { v: 'a year younger' }],
      [{ v: 'a year younger' }, { v: 'nine years older' }],
    ],
    establish: [
      '{X} {is|was} {v} than {o.X} and {regards|regarded} this as an achievement.',
      '{o.X} and {X} {have|had} gone to the same school, though never in the same class, {x} being {v}.',
      '"I\'m {v} than {o.X}," {says|said} {X}, "and I was always the sensible one."',
    ],
    contradict: [
      '{x}, though {v} than {o.x}, {carries|carried} the lighter bag.',
      '~{He} {is|was} {v} than {o.x}, and the pair of them {have|had} never stopped quarrelling about it.',
      'Being {v} than {o.x}, {x} {gets|got} first pick of the sandwiches.',
    ],
  },
];
