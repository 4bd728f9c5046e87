import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const death: readonly Slot[] = [
  {
    id: 'death.long',
    type: 'death',
    about: 'newcomer',
    pairs: pairsOf(['a stroke', ''], ['cancer', ''], ['a fever', ''], ['a bee sting', '']),
    establish: [
      '{X} {has|had} been dead for eleven years, and still there {is|was} a hook in the hall that nobody else {uses|used}.',
      'They {buried|had buried} {X} behind the chapel long ago, in the good suit.',
      'The whole village {walked|had walked} behind the coffin when {X} died, back before the road was paved.',
      'It {was|had been} {v} that killed {X}, years ago, and since then the piano {stays|stayed} shut.',
      '{p.X} {find|finds|found} the place in the churchyard without trouble. {X}, {says|said} the stone, and two dates.',
    ],
    contradict: [
      '{x} {pours|poured} the tea and {asks|asked} whether anybody {wants|wanted} milk.',
      'The bus {is|was} late. {x} {stamps|stamped} {his} feet and {grumbles|grumbled} about the council.',
      '{x} {leans|leaned} in at the door. "Supper," {he} {says|said}, and {is|was} gone again.',
      '{x} {laughs|laughed} so loud at this that the cat {leaves|left} the room.',
      'When {p.x} {turn|turns|turned} round, {x} {is|was} writing something on the back of an envelope.',
    ],
  },
  {
    id: 'death.recent',
    type: 'death',
    about: 'newcomer',
    pairs: [[{}, {}]],
    establish: [
      'The funeral of {X} {is|was} over, and people {are|were} looking for their umbrellas.',
      '{X} {is|was} dead. The ambulance men {have|had} said so and {have|had} drawn up the sheet.',
      'The wire {is|was} short: {X} killed at the bridge, effects to follow.',
      'Nothing more {can|could} be done for {X}. The doctor {closes|closed} {his} eyes with two fingers and {writes|wrote} down the time.',
    ],
    contradict: [
      '{x} {comes|came} down with wet hair, looking for {his} other boot.',
      '{x} {telephones|telephoned} from the station to say that {he} {will|would} walk.',
      '~{He} {lights|lit} a cigarette and {offers|offered} the packet round.',
      '"I\'d have gone left," {x} {says|said}, folding the map.',
    ],
  },
  {
    id: 'death.kin',
    type: 'death',
    about: 'newcomer',
    pairs: pairsOf(['grandmother', 'grandmother'], ['aunt', 'aunt'], ['mother', 'mother'], ['stepmother', 'stepmother']),
    establish: [
      '{X} {lost|had lost} {his} {v} at the age of nine, and {does|did} not talk about her.',
      'The ring {is|was} all that {x} {has|had} from {his} dead {v}.',
      'Every week {X} {takes|took} flowers to the grave of {his} {v}.',
    ],
    contradict: [
      "{x's} {v} {sends|sent} a text to ask if {he} {is|was} warm enough.",
      '{x} {has|had} promised {his} {v} to bring her to the eye doctor on the way back, and she {is|was} waiting with her coat on.',
      '~{His} {v} {waves|waved} from the car and {sounds|sounded} the horn, never a patient woman.',
    ],
  },
];
