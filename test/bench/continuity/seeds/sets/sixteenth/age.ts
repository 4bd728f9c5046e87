import type { Slot } from '../../model.js';

export const age: readonly Slot[] = [
  {
    id: 'age.years',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'twenty-nine' }, { v: 'thirty-eight' }],
      [{ v: 'forty-four' }, { v: 'fifty-one' }],
      [{ v: 'sixty-two' }, { v: 'fifty-five' }],
      [{ v: 'thirty-one' }, { v: 'twenty-six' }],
    ],
    establish: [
      'At {v}, {x} still {buys|bought} shoes a size too small out of vanity.',
      '"{V}," {x} {says|said} when the paramedic {asks|asked} {his} age.',
      '{x} {is|was} {v} and {has|had} been fired from better places than this.',
      'For a {man} of {v}, {x} {goes|went} up a drainpipe remarkably well.',
      'The birthday cake from the office {says|said} {v} in blue icing, and {x} {cuts|cut} straight through the middle of the number.',
    ],
    contradict: [
      '{x} {is|was} {v}, and nobody {has|had} yet told {his} knees.',
      '~{He} {is|was} {v}, and according to the mortgage adviser that {is|was} the whole trouble.',
      "The charge sheet {gives|gave} {x's} age as {v}, and for once the police {have|had} a fact right.",
      'The machine {wants|wanted} an age before it {sells|sold} anybody a beer, so {x} {types|typed} in the truth: {v}.',
      '{p.x} {am|is|was} startled to hear that {x}, at {v}, {has|had} never eaten an oyster.',
    ],
  },
  {
    id: 'age.born',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: '1968' }, { v: '1979' }],
      [{ v: '1985' }, { v: '1991' }],
      [{ v: '1959' }, { v: '1966' }],
      [{ v: '1990' }, { v: '1982' }],
    ],
    establish: [
      '{x} {was|had been} born in {v}, in the back of a bread van.',
      'The passport {says|said} that {x} {was|had been} born in {v}, and so {does|did} {his} mother.',
      '{x} {keeps|kept} a penny in {his} wallet from the year of {his} birth, {v}.',
      '"{v} was a good year for wine and a better one for me," {x} {says|said}. "That\'s when I turned up."',
    ],
    contradict: [
      '{x} {uses|used} the year {he} was born, {v}, as the code for everything, including the safe.',
      '~{He} {was|had been} born in {v}, on the night the river took the bridge.',
      'On the back of the baby photograph somebody {has|had} written "{x}, one day old" and the year, {v}.',
      'Because {x} {was|had been} born in {v}, the girl at the pensions counter {gives|gave} {him} the yellow form.',
    ],
  },
  {
    id: 'age.gap',
    type: 'age',
    about: 'anyone',
    pairs: [
      [{ v: 'two years older' }, { v: 'three years younger' }],
      [{ v: 'five years younger' }, { v: 'four years older' }],
      [{ v: 'ten years older' }, { v: 'a year younger' }],
      [{ v: 'eighteen months younger' }, { v: 'seven years older' }],
    ],
    establish: [
      '{x} {is|was} {v} than {o.x}, and {sees|saw} no reason to keep quiet about it.',
      'Being {v} than {o.x} {has|had} never got {x} a bigger slice of anything.',
      '"I\'m {v} than {o.x}," {x} {says|said}. "People always guess wrong."',
      '{x}, who {is|was} {v} than {o.x}, {learned|had learned} to drive in the same battered Mini.',
    ],
    contradict: [
      '{x} {is|was} {v} than {o.x}; the birth certificates {are|were} in one drawer to prove it.',
      '~{He} {is|was} {v} than {o.x}, and in a swimming costume it {shows|showed}.',
      'Side by side {o.x} and {x} {look|looked} the same age, though {x} {is|was} in fact {v}.',
      'The insurance man {wants|wanted} the ages. "{x} is {v} than {o.x}," {p.x} {tell|tells|told} him.',
    ],
  },
];
