import type { Pair, Slot } from '../../model.js';
import { dayVars } from '../../pairs.js';

const days = (established: number, contradicted: number): Pair => [dayVars(established), dayVars(contradicted)];

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.today',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [days(0, 3), days(1, 4), days(4, 1), days(2, 6), days(6, 2), days(5, 0), days(3, 5)],
    establish: [
      'It {is|was} {v}, and nothing that {matters|mattered} ever {happens|happened} on a {v}.',
      'Today {is|was} {v}. {p.x} {have|has|had} to work it out from the milk.',
      'Somebody {has|had} crossed off the days on the calendar as far as this one, {v}.',
      'For a {v} the place {is|was} unusually full of people with nothing to do.',
      '"It\'s {v}," somebody {says|said} through the wall, as if that {settles|settled} it.',
    ],
    contradict: [
      'It {is|was} only {v}, after all, and there {is|was} no hurry.',
      'Being a {v}, there {is|was} no post, or none that {p.he} {care|cares|cared} to open.',
      'Somewhere a radio {says|said} that it {is|was} {v} and that there {are|were} delays on all lines.',
      '{p.x} {remember|remembers|remembered} that it {is|was} {v} and that the bins {have|had} not gone out.',
    ],
  },
  {
    id: 'weekday.tomorrow',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [days(0, 4), days(1, 5), days(4, 2), days(2, 0), days(3, 6), days(6, 3)],
    establish: [
      'Tomorrow {will|would} be {next}, and there {will|would} be the rent to find.',
      'Only yesterday, {prev}, all this {seemed|had seemed} quite ordinary.',
      'It {is|was} {v} today and {next} tomorrow, and the forms {are|were} due by then.',
      'With tomorrow being {next}, nobody {expects|expected} an answer before the week {is|was} out.',
    ],
    contradict: [
      'There {is|was} nothing to be done before tomorrow, and tomorrow {is|was} {next}.',
      'Yesterday {was|had been} {prev}; {p.he} {have|has|had} the receipt to prove it.',
      'As today {is|was} {v}, the shop on the corner {is|was} shut.',
      '"Come back tomorrow," the man in the hatch {says|said}. "We open on {next}s."',
    ],
  },
  {
    id: 'weekday.custom',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [days(0, 2), days(1, 3), days(2, 5), days(4, 0), days(6, 1), days(5, 3)],
    establish: [
      'The smell of fish {comes|came} up from below, so it {is|was} {v}.',
      '{v} {has|had} come round again, and with it the man who {tunes|tuned} the piano.',
      'It {has|had} been raining since {prev}, and now it {is|was} {v} and raining still.',
    ],
    contradict: [
      'A bell {rings|rang} in the next street, as one {does|did} on every {v}, and {p.he} {am|is|was} glad of it: it {is|was} {v}, then, and the world {is|was} in order.',
      "The paper on the mat {is|was} today's, with {v} printed large across the top.",
      'Nobody {wants|wanted} to start anything new on a {v} like this one.',
      '"It\'s {v}, for heaven\'s sake," a woman {says|said} in passing, and {gets|got} no argument. It {is|was}.',
    ],
  },
];
