import type { Slot } from '../../model.js';

const monday = { v: 'Monday', prev: 'Sunday', next: 'Tuesday' };
const tuesday = { v: 'Tuesday', prev: 'Monday', next: 'Wednesday' };
const wednesday = { v: 'Wednesday', prev: 'Tuesday', next: 'Thursday' };
const thursday = { v: 'Thursday', prev: 'Wednesday', next: 'Friday' };
const friday = { v: 'Friday', prev: 'Thursday', next: 'Saturday' };
const saturday = { v: 'Saturday', prev: 'Friday', next: 'Sunday' };

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.day',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [tuesday, friday],
      [monday, thursday],
      [saturday, wednesday],
      [thursday, monday],
      [wednesday, saturday],
    ],
    establish: [
      'It {is|was} a {v}, and nothing good {has|had} ever come of one of those.',
      'The street {has|had} put out its bins, it being {v}, and the foxes {have|had} been informed.',
      '"Happy {v}," {says|said} the woman with the post, and {means|meant} nothing by it.',
      'Of all the days in the week the boiler {has|had} picked this one, a {v}, to die on.',
      'Yesterday {was|had been} {prev} and perfectly all right; {v}, so far, {is|was} not.',
      'This {v}, like every other, the bakery {is|was} out of everything but rock cakes.',
    ],
    contradict: [
      'Nothing {is|was} open, it being {v}, except the launderette.',
      'That {is|was} the trouble with a {v} like this one: nobody {can|could} be bothered to confess.',
      'By tomorrow, {next}, it {will|would} be in all the papers.',
      '"Fish? Today? On a {v}?" {says|said} a voice. "The neighbours will talk."',
      'The parking {is|was} free, this being a {v}, and there {is|was} accordingly nowhere to park.',
      'It {is|was} {v}, and on {v}s the whole town {smells|smelled} of vinegar.',
    ],
  },
  {
    id: 'weekday.person',
    type: 'weekday',
    about: 'anyone',
    sameScene: true,
    pairs: [
      [friday, tuesday],
      [thursday, saturday],
      [monday, wednesday],
      [tuesday, thursday],
    ],
    establish: [
      '{X} {has|had} put on the socks with {v} on them, because it {is|was} {v}.',
      '"{v} already," {says|said} {x}, tearing yesterday off the calendar.',
      "It {is|was} {x's} turn with the kettle, today being {v}.",
      '{x} {has|had} a rule about {v}s, which {is|was} to say yes to nothing, and this {is|was} a {v}.',
      '"What\'s today?" {x} {asks|asked}. "{v}," {says|said} {o.X}, without looking up. "All day."',
      '{X} {has|had} got through the whole of {prev} without a cross word, and here {is|was} {v}, and here {is|was} a cross word.',
    ],
    contradict: [
      '{x} never {does|did} anything useful on a {v}, and {sees|saw} no reason to begin with this one.',
      '~{He} {has|had} a ticket for tonight, {v} being half price at the pictures.',
      'Tomorrow {is|was} {next}, and {x} {has|had} still not written a word of the speech for it.',
      '"It\'s {v}, I get my hair done," {says|said} {x}. "Can\'t it wait till {next}?"',
      'As it {is|was} {v}, {x} {has|had} brought in doughnuts, one each and two for {himself}.',
      "{x} {writes|wrote} today's day, {v}, at the top of the page and {underlines|underlined} it for want of anything to put below.",
    ],
  },
];
