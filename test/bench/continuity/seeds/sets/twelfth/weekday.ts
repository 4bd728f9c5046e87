import type { Pair, Slot } from '../../model.js';
import { dayVars } from '../../pairs.js';

const days = (from: number, to: number): Pair => [dayVars(from), dayVars(to)];
const PAIRS = [days(0, 3), days(1, 4), days(2, 0), days(3, 5), days(4, 1), days(5, 2)];

export const weekday: readonly Slot[] = [
  {
    id: 'weekday.plain',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: PAIRS,
    establish: [
      'It {is|was} a {v}, and nothing much {is|was} open.',
      'It {is|was} {v}, so there {is|was} fish.',
      'The calendar on the wall {says|said} {v}, and for once the calendar {is|was} right.',
      '{V}s {are|were} always slow, and this one {is|was} no better than the rest.',
    ],
    contradict: [
      'That {is|was} the trouble with doing it on a {v}: everybody else {has|had} had the same idea today.',
      '"What day is it?" somebody {asks|asked}. It {is|was} {v}, and {p.x} {say|says|said} so.',
      'Since it {is|was} {v}, {p.x} {do|does|did} not expect an answer before the day after.',
      'The radio {reminds|reminded} its listeners that today {is|was} {v} and the roads {are|were} full.',
    ],
  },
  {
    id: 'weekday.yesterday',
    type: 'weekday',
    about: 'nobody',
    sameScene: true,
    pairs: PAIRS,
    establish: [
      'Yesterday {was|had been} {prev}, and the bins still {stand|stood} at the kerb.',
      'Tomorrow {is|was} {next}, the last chance to pay without a fine.',
      'On this {v} the whole street {seems|seemed} to be waiting for something.',
      "The paper {p.x} {have|has|had} under {p.his} arm {is|was} today's, the thick {v} edition.",
    ],
    contradict: [
      'The shop {has|had} a sign in the door, Closed {v}s, and so it {is|was} closed.',
      'Tomorrow {will|would} be {next}, and {p.x} {have|has|had} promised to be there.',
      'Like every {v}, today the bells {practise|practised} their scales and {get|got} them wrong.',
      'It {was|had been} {prev} yesterday and it {feels|felt} like a month ago.',
    ],
  },
  {
    id: 'weekday.work',
    type: 'weekday',
    about: 'newcomer',
    sameScene: true,
    pairs: PAIRS,
    establish: [
      '{X} {wears|wore} a tie, because it {is|was} {v} and on {v}s the owner {comes|came}.',
      'Today being {v}, {X} {has|had} the key to the storeroom.',
      '"Happy {v}," {X} {says|said} without looking up, and {turns|turned} the sign on the desk to the new day.',
      '{x} {has|had} taken this {v} off to see the dentist and {looks|looked} as if {he} {regrets|regretted} it.',
    ],
    contradict: [
      '{x} {frowns|frowned} at {his} watch. It {is|was} {v}, and {he} {is|was} supposed to be somewhere else.',
      '"I never drink on a {v}," {x} {says|said}, and {pushes|pushed} the glass away. "Tomorrow, gladly."',
      '~A {v} like this one, {he} {thinks|thought}, {is|was} wasted on work.',
      'It {is|was} {v}, so {x} {gives|gave} the plants their water before anything else.',
    ],
  },
];
