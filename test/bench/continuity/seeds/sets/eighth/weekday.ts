import type { Pair, Slot } from '../../model.js';
import { dayVars } from '../../pairs.js';

const DAYS: readonly Pair[] = [
  [dayVars(0), dayVars(3)],
  [dayVars(4), dayVars(1)],
  [dayVars(2), dayVars(6)],
  [dayVars(5), dayVars(2)],
  [dayVars(3), dayVars(5)],
];

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.today',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: DAYS,
    establish: [
      'It {is|was} a {v}, and nothing good {has|had} ever happened to {p.him} on a {v}.',
      'Being {v}, there {is|was} hardly anybody else about.',
      'Of all the days they could have chosen for it, they {have|had} chosen this one, a {v}.',
      '{p.He} {have|has|had} forgotten it {is|was} {v}. All the bins {are|were} out along the road.',
      'It {is|was} only {v}, and already the week {has|had} gone on too long.',
    ],
    contradict: [
      'There {is|was} no post, or none to speak of, but then it {is|was} {v}.',
      'You {can|could} tell it {is|was} {v} by the smell from the bakery.',
      '{p.He} {look|looks|looked} at the calendar to make quite sure of the day. {V}. There {are|were} still things to be done.',
      'It {is|was} {v}, and to anyone passing by it must {look|have looked} like any other.',
      'Since it {is|was} {v}, the radio {is|was} playing that programme with the hymns and the quizzes.',
    ],
  },
  {
    id: 'weekday.neighbours',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: DAYS,
    establish: [
      'Yesterday {has|had} been {prev}, and {p.he} {have|has|had} spent it in bed with a cold.',
      'It {is|was} {v} today, so the library {is|was} shut.',
      'Tomorrow {will|would} be {next}, and then people {will|would} want answers.',
      'It {is|was} {v}; {p.he} {have|has|had} one more day, until {next}, to think of something.',
    ],
    contradict: [
      '"What day is it today?" somebody {asks|asked}, and somebody else {says|said} {v}, without even having to think.',
      'If only it {were|had been} {next} already; but it {is|was} {v}, and {p.he} {will|would} have to wait one day more.',
      '{p.He} {think|thinks|thought} of all that {has|had} happened since yesterday, a perfectly ordinary {prev}.',
      'Tomorrow {is|was} {next}. {p.He} {need|needs|needed} a clean shirt and a better story.',
    ],
  },
  {
    id: 'weekday.person',
    type: 'weekday',
    about: 'anyone',
    sameScene: true,
    pairs: DAYS,
    establish: [
      '{x} {has|had} come straight here, as {he} always {does|did} on a {v}.',
      '"{V}," {x} {says|said}, and {sighs|sighed}. "It would have to be {v} today, wouldn\'t it?"',
      'It {is|was} {v}, the day {x} generally {has|had} to {himself}.',
    ],
    contradict: [
      'It {is|was} {v} and {x} {has|had} better things to do, and {says|said} so.',
      '{x} ought to have been at choir practice by now, this being {v}.',
      '"Don\'t you have somewhere to be?" {p.he} {ask|asks|asked}. "It\'s {v} today." {x} only {shrugs|shrugged}.',
    ],
  },
];
