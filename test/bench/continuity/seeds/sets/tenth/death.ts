import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const ACTS = pairsOf(['a fever', ''], ['the plague', ''], ['a fall', ''], ['drowning', ''], ['a bad heart', '']);

export const DEATH: readonly Slot[] = [
  {
    id: 'death.before',
    type: 'death',
    about: 'newcomer',
    pairs: ACTS,
    establish: [
      '{X} {has|had} been dead six years, of {v}, and {his} coat still {hangs|hung} behind the door because no one {wants|wanted} to be the one to move it.',
      'They {buried|had buried} {X} in the year of the flood. It {was|had been} {v}, the doctor {says|said}, and nothing to be done.',
      'There {is|was} a stone for {X} by the north wall, with the two dates on it and a little moss in the second.',
      'The only one who could have told them {is|was} {X}, and {x} {died|had died} of {v} long before any of this began.',
    ],
    contradict: [
      '{x} {puts|put} {his} head round the door and {asks|asked} whether anybody {wants|wanted} tea.',
      'It {is|was} {x} who {carries|carried} the trunk down in the end, complaining at every stair.',
      '~{He} {laughs|laughed}, and {goes|went} out to see whether the horses {are|were} fed.',
      'When {p.x} {turn|turns|turned} round, {x} {is|was} already sitting at the table with {his} sleeves rolled up, peeling an apple.',
      'A stone {clatters|clattered} down the slope. {x} {waves|waved} to them from the top and {shouts|shouted} that the way {is|was} clear.',
    ],
  },
  {
    id: 'death.battle',
    type: 'death',
    about: 'newcomer',
    pairs: pairsOf(['at the ford', ''], ['on the second day of the siege', ''], ['when the reactor went', ''], ['in the retreat', '']),
    establish: [
      '{X} {was|had been} killed {v}, and those who {saw|had seen} it {do|did} not speak of it.',
      'Of all the names on the roll of the dead it {is|was} {X} that {p.x} {miss|misses|missed} most, killed {v}, and not even a body sent home.',
      'The news about {x} {came|had come} with the first survivors. {He} {died|had died} {v}, at once, they {say|said}, as people always {do|did}.',
      '{X} {died|had died} {v}, with {his} boots still on.',
    ],
    contradict: [
      '{x} {unrolls|unrolled} the chart on the floor and {weights|weighted} the corners with whatever {is|was} to hand.',
      '"Not that way," {says|said} {x}, and {takes|took} the lantern from the hook.',
      'The door {is|was} stuck, so {x} and the boy {set|set} their shoulders to it, and the second time it {gives|gave}.',
      '~{He} {yawns|yawned}, {scratches|scratched} {his} neck and {asks|asked} who {has|had} the next watch.',
    ],
  },
  {
    id: 'death.onstage',
    type: 'death',
    about: 'newcomer',
    pairs: pairsOf(['bread', ''], ['a broom', ''], ['a ladder', ''], ['a bucket', '']),
    establish: [
      '{X} {dies|died} without opening {his} eyes again. Somebody {folds|folded} the blanket over {his} face, and for a while there {is|was} no sound but the rain.',
      'They {lower|lowered} the coffin on two ropes. {X} {weighed|had weighed} nothing toward the end, and the coffin {weighs|weighed} nothing now.',
      "The physician {holds|held} a mirror to {x's} lips and {puts|put} it away again. {He} {is|was} dead, then. The candles {are|were} moved to the head of the bed.",
      "{X's} heart {stops|stopped} on the table, and this time nobody {can|could} start it again. They {write|wrote} down the death in the log and {wash|washed} their hands.",
    ],
    contradict: [
      '{x} {is|was} standing at the stove with a spoon, and {tells|told} {p.him} to mind the step.',
      'Nobody {has|had} slept. {x} {goes|went} from one to the next with a kettle, and {makes|made} the same joke to each of them.',
      '{x} {reaches|reached} past {p.him} for the salt.',
      '~{He} {writes|wrote} something on the back of the receipt and {pushes|pushed} it across the table.',
    ],
  },
];
