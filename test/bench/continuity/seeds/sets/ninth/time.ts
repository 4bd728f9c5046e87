import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const time: readonly Slot[] = [
  {
    id: 'time.hour',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(
      ['half past nine', 'a quarter to seven'],
      ['ten past four', 'two'],
      ['five to eleven', 'half past eight'],
      ['six', 'twenty past three'],
      ['a quarter past eight', 'five'],
    ),
    establish: [
      'The clock on the wall {says|said} {v}, and for once it {is|was} right.',
      'It {is|was} {v} already, and {p.he} {have|has|had} done nothing that {p.he} {meant|meant|had meant} to do.',
      '{p.x} {look|looks|looked} at {p.his} watch: {v}, give or take a minute.',
      'By now it {is|was} {v}, and somebody {will|would} be wondering where everybody {is|was}.',
    ],
    contradict: [
      'It {is|was} not yet {v}; there {is|was} plenty of time.',
      'Somewhere in the building a clock {begins|began} to strike, and {p.he} {count|counts|counted} along with it: only just {v}.',
      '"What\'s the time?" somebody {asks|asked}, and somebody else {says|said} that it {is|was} {v}.',
    ],
  },
  {
    id: 'time.part',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['morning', 'night'], ['evening', 'morning'], ['night', 'afternoon'], ['afternoon', 'morning'], ['morning', 'evening']),
    establish: [
      'It {is|was} the kind of {v} on which nobody {wants|wanted} to be indoors.',
      'The {v} {has|had} come in grey and quiet, and {p.he} {am|is|was} grateful for it.',
      'All that {v} {p.he} {have|has|had} had the feeling of having left a tap running, and {p.he} {have|has|had} it still.',
      '"A fine {v} for it," somebody {calls|called} from outside, and {gets|got} no answer.',
    ],
    contradict: [
      'It {is|was} a still {v}, and sounds {carry|carried}.',
      'The pipes {knock|knocked} behind the wall, as they {do|did} every {v} at about this time.',
      '{p.x} {yawn|yawns|yawned}. It {has|had} been a long {v}, and it {is|was} not over.',
    ],
  },
  {
    id: 'time.light',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(
      ['first light', 'moonlight'],
      ['noon sun', 'starlight'],
      ['moonlight', 'midday sun'],
      ['last of the sunset', 'morning sun'],
      ['early sun', 'dusk'],
    ),
    establish: [
      'The {v} {lies|lay} across the floor in a long stripe, and {p.he} {step|steps|stepped} over it out of habit.',
      'Everything outside {looks|looked} flat in the {v}, like a set for a play.',
      '{p.x} {turn|turns|turned} {p.his} face up to the {v} for a moment.',
    ],
    contradict: [
      'Beyond the glass somebody {is|was} walking a dog in the {v}.',
      'In the {v} the road {is|was} empty as far as the bend.',
      'The {v} {gets|got} into everything, even the dust.',
    ],
  },
  {
    id: 'time.season',
    type: 'time',
    about: 'nobody',
    sameScene: true,
    pairs: pairsOf(['January', 'July'], ['August', 'February'], ['October', 'April'], ['May', 'November'], ['June', 'December']),
    establish: [
      'It {is|was} {v}, and the fruit in the bowl {has|had} come a long way.',
      'There {is|was} a smell of {v} about the place, and {v} it {is|was}, whatever the calendar from the bank {shows|showed}.',
      '{v} {is|was} nearly over, and there {is|was} still no letter.',
    ],
    contradict: [
      'This {is|was} {v}, and nobody {comes|came} out here in {v} without a reason.',
      'It {is|was} an odd {v}, everyone {agrees|agreed}, this one, and not done with yet.',
      'The first week of {v} {has|had} gone by, and now here {p.he} {am|is|was} in the second.',
    ],
  },
];
