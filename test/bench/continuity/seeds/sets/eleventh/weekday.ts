import type { Slot } from '../../model.js';
import { dayVars } from '../../pairs.js';

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.day',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [dayVars(0), dayVars(3)],
      [dayVars(1), dayVars(4)],
      [dayVars(5), dayVars(2)],
      [dayVars(6), dayVars(3)],
      [dayVars(4), dayVars(1)],
    ],
    establish: [
      'It {is|was} {v}, and the bins {are|were} out along the whole length of the road.',
      'A typical {v}, {p.x} {think|thinks|thought}: everything late and everybody cross.',
      'Because it {is|was} {v} the post office {has|had} a queue out of the door.',
      'Nobody {expects|expected} much of {an v}, and so far this one {has|had} not disappointed.',
      "The paper on the table {is|was} today's, {v}'s, and already somebody {has|had} done the crossword.",
    ],
    contradict: [
      'It {is|was} {v}, so there {is|was} no hope of getting a plumber.',
      'Of all the days to lose a wallet, {p.x} {think|thinks|thought}, it {has|had} to be today, {an v}.',
      'On any other {v} the place {would|would} have been shut by now, but today the lights {are|were} on.',
      'The calendar by the telephone {has|had} been torn off as far as today, {v}.',
    ],
  },
  {
    id: 'weekday.routine',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [dayVars(2), dayVars(5)],
      [dayVars(3), dayVars(0)],
      [dayVars(0), dayVars(4)],
      [dayVars(4), dayVars(6)],
    ],
    establish: [
      '{V} {is|was} market day, so the smell of frying onions {has|had} been in the air for hours.',
      'The window cleaner {comes|came} on a {v}, and there {is|was} his ladder now, against the front of the house.',
      'On a {v} there {is|was} always fish, and somebody {has|had} just carried a whole tray of it past.',
      'Since it {is|was} {v} the choir {is|was} practising, and the same eight bars {come|came} through the wall again and again.',
    ],
    contradict: [
      'It {is|was} the usual {v} crowd out there today, no better and no worse.',
      'Buses {are|were} few today because it {is|was} {v}, and the one that {passes|passed} {does|did} not stop.',
      'Today being {v}, the boy {brings|brought} two loaves instead of one.',
      'The rent {is|was} due on a {v}, which {means|meant} today, and {p.x} {have|has|had} eleven pounds.',
    ],
  },
  {
    id: 'weekday.next',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: [
      [dayVars(1), dayVars(4)],
      [dayVars(3), dayVars(0)],
      [dayVars(5), dayVars(2)],
      [dayVars(2), dayVars(6)],
    ],
    establish: [
      'Tomorrow {is|was} {next}, and the whole thing {will|would} have to be ready by then.',
      'Yesterday, {prev}, there {was|had been} a man here about the boiler, and he {has|had} left a puddle.',
      '"It\'s {v} today," {p.x} {say|says|said}. "We have until the end of the day."',
    ],
    contradict: [
      'Yesterday {was|had been} {prev}, and {p.x} still {have|has|had} the headache to prove it.',
      'If tomorrow {is|was} {next}, and it {is|was}, then somebody {will|would} have to tell the school.',
      'The shop across the way {is|was} shut today, as on every {v}, and {p.x} {need|needs|needed} stamps.',
      'The milk {has|had} to be drunk by today, {v}, according to the lid.',
    ],
  },
];
