import type { Pair, Slot } from '../../model.js';
import { dayVars, pairsOf } from '../../pairs.js';

const days: readonly Pair[] = [
  [dayVars(1), dayVars(4)],
  [dayVars(0), dayVars(3)],
  [dayVars(6), dayVars(2)],
  [dayVars(5), dayVars(1)],
  [dayVars(3), dayVars(5)],
];

const now: Slot = {
  id: 'weekday.now',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: days,
  establish: [
    'It {is|was} {v}.',
    'The calendar by the sink {is|was} still turned to yesterday, {prev}.',
    'This {is|was} one of those {v}s when even the pigeons {seem|seemed} to be waiting for something.',
    'Tomorrow {is|was} {next}, and nothing {can|could} be done about that.',
    'So far {v} {has|had} brought one bill, one cold caller and no relief.',
    'If it {is|was} {v}, and it {is|was}, then there {is|was} fish.',
  ],
  contradict: [
    'Today {is|was} {v}.',
    'The radio {wishes|wished} its listeners a pleasant {v} and {goes|went} back to the dance music.',
    "The newspaper on the chair {is|was} that day's, {v}'s, and {is|was} folded to the racing.",
    'Yesterday, being {prev}, the bins {were|had been} out.',
    'Nobody {does|did} much on a {v}, and nobody {is|was} doing much on this one.',
    'There {is|was} a {v} feeling to it all, which {is|was} only right, since {v} it {is|was}.',
  ],
};

const boat: Slot = {
  id: 'weekday.boat',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: days,
  establish: [
    'The mail boat {comes|came} on {v}s and on no other day.',
    'The mail boat {is|was} a {v} affair; for the other six days the jetty {belongs|belonged} to the gulls.',
    'You {can|could} set the week by the mail boat: one whistle, at the point, every {v}, and silence till the next.',
    '{V} {is|was} mail boat day, the only one in the week.',
  ],
  contradict: [
    'Letters {have|had} to be written by {prev} night, since the mail boat {calls|called} on {v}s only.',
    'Once a week, of a {v}, the mail boat {puts|put} in, and the whole place {combs|combed} its hair.',
    "The mail boat's one day {is|was} {v}.",
  ],
};

const hearing: Slot = {
  id: 'weekday.hearing',
  type: 'weekday',
  about: 'nobody',
  sameScene: true,
  pairs: [
    [dayVars(1), dayVars(4)],
    [dayVars(0), dayVars(3)],
    [dayVars(3), dayVars(2)],
    [dayVars(4), dayVars(0)],
  ],
  establish: [
    'The hearing {is|was} fixed for {v}.',
    'On {v} the hearing {will|would} open, whether or not the witness {is|was} sober.',
    'Somebody {has|had} ringed {v} on the wall chart in red and written in the ring: hearing.',
  ],
  contradict: [
    'There {is|was} nothing to do until {v}, when the hearing {is|was} to begin, except press the suit.',
    'The hearing, set down for {v} from the first, {hangs|hung} over every meal.',
    'People {are|were} already quarrelling over who {will|would} drive to the hearing on {v}.',
    'The hearing {is|was} on {v}.',
  ],
};

const part: Slot = {
  id: 'time.part',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['evening', 'morning'], ['morning', 'evening'], ['afternoon', 'morning']),
  establish: [
    'It {is|was} {v}.',
    'The {v} light {lies|lay} along the floor like something spilt.',
    'Nobody {is|was} at their best in the {v}, and this {v} nobody {tries|tried} to be.',
    'A fine still {v} it {is|was}, and the smoke {goes|went} straight up.',
  ],
  contradict: [
    'It {is|was} a wet {v}, and early yet.',
    'Outside, the {v} bus {grinds|ground} up the hill on its one {v} run.',
    'Such {v}s {are|were} rare; this one {smells|smelled} of cut grass, and people {have|had} come out on their steps to breathe it.',
    'It {is|was} early {v}.',
  ],
};

const hour: Slot = {
  id: 'time.hour',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['five', 'two'], ['eleven', 'nine'], ['ten', 'eight'], ['seven', 'four']),
  establish: [
    'The clock {strikes|struck} {v}.',
    'It {is|was} {v} by the station and {v} by the church, which {has|had} not happened since the war.',
    "By anybody's watch it {is|was} {v} o'clock to the second.",
    "The time {is|was} {v} o'clock.",
  ],
  contradict: [
    'It {is|was} exactly {v}.',
    "{v} o'clock {finds|found} everything as it {was|had been}, and the soup no warmer.",
    'The dial over the door {says|said} {v}, and someone {compares|compared} it with a telephone and {finds|found} it right.',
  ],
};

const season: Slot = {
  id: 'time.season',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['winter', 'summer']),
  establish: [
    'Snow {has|had} drifted as high as the sills, and the milk {stands|stood} frozen on the step.',
    'It {is|was} the middle of January.',
    'Every breath {shows|showed}, and along the gutter {hang|hung} icicles as long as a forearm.',
  ],
  contradict: [
    'Wasps {are|were} at the jam, and all the windows {stand|stood} open to the July heat.',
    'It {is|was} high summer.',
    'Down at the bathing place children {are|were} shrieking, and the tar in the road {has|had} gone soft in the sun.',
  ],
};

const dark: Slot = {
  id: 'time.dark',
  type: 'time',
  about: 'nobody',
  sameScene: true,
  pairs: pairsOf(['night', 'noon']),
  establish: ['The moon {is|was} up, and the last lamps {are|were} going out along the street.', 'It {is|was} past midnight.'],
  contradict: [
    'The noon sun {stands|stood} over the yard and {leaves|left} nothing any shadow to speak of.',
    'It {is|was} midday, and the schoolchildren {are|were} going by on their way to dinner.',
    'Broad daylight {comes|came} in at the window, with the reek of lunch from next door.',
    'It {is|was} the middle of the night.',
  ],
};

export const weekday: readonly Slot[] = [now, boat, hearing];
export const time: readonly Slot[] = [part, hour, season, dark];
