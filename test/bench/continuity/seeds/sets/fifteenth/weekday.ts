import type { Slot } from '../../model.js';

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.today',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'Monday' }, { v: 'Thursday' }],
      [{ v: 'Saturday' }, { v: 'Tuesday' }],
      [{ v: 'Wednesday' }, { v: 'Sunday' }],
      [{ v: 'Friday' }, { v: 'Monday' }],
      [{ v: 'Thursday' }, { v: 'Saturday' }],
    ],
    establish: [
      'It {is|was} a {v}, and the whole street {smells|smelled} of starch.',
      'This {is|was} {v}; the carter {has|had} already gone by with his one lamp.',
      'Being {v}, there {is|was} barley soup, and {p.x} {eat|eats|ate} it without remark.',
      '"{V} already," somebody {says|said} on the other side of the wall, and {sighs|sighed}.',
      'The calendar by the stove {says|said} {v}, and for once it {is|was} right.',
      'Of all the days of the week it {has|had} fallen on a {v}, this one.',
      'On that {v} the air {has|had} a taste of tin, and {p.x} {keep|keeps|kept} close to the wall.',
    ],
    contradict: [
      'It {is|was}, when all {is|was} said, only an ordinary {v}.',
      '"What day have we?" {p.x} {ask|asks|asked}, and {am|is|was} told, quite correctly, that it {is|was} {v}.',
      'Today {is|was} {v}, and nobody {comes|came} to see to the clock.',
      'The bakery {is|was} shut, it being {v}, and {p.x} {look|looks|looked} in through the glass at the bare shelves.',
      'Somewhere a piano {goes|went} over the same four bars, as it {does|did} every {v}; it {is|was} {v} now, and it {goes|went} over them again.',
      'A {v} stillness {lies|lay} on the roofs, for it {is|was} {v}, and no one in the town {pretends|pretended} otherwise.',
      'The day {is|was} {v}: the newspaper on the step {says|said} so in two places.',
    ],
  },
  {
    id: 'weekday.market',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [{ v: 'Tuesday' }, { v: 'Friday' }],
      [{ v: 'Saturday' }, { v: 'Wednesday' }],
      [{ v: 'Monday' }, { v: 'Thursday' }],
      [{ v: 'Thursday' }, { v: 'Tuesday' }],
    ],
    establish: [
      'The cattle market {is|was} held on a {v} and on no other day.',
      '{v} {is|was} market day, and {has|had} been since King John.',
      'Once in the week, on {v}, the market {fills|filled} the square with hens and shouting.',
      'They {sell|sold} the lambs at the market, every {v}, under the arcade.',
      '"There is one market in the week," the ostler {tells|told} {p.him}, "and that is {v}."',
    ],
    contradict: [
      'The market {comes|came} round each {v}, and with it the mud.',
      'Market day {is|was} {v}, as the board beneath the clock {has|had} it.',
      'Every {v} the farmers {bring|brought} their wives to the one market of the week and {lose|lost} them there.',
      'On the market days, which {are|were} always {v}s, {p.x} {stay|stays|stayed} indoors.',
      'No one {goes|went} to market but on a {v}, for the day {is|was} fixed by charter.',
    ],
  },
];
