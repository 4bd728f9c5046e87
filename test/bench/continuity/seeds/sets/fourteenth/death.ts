import type { Slot } from '../../model.js';

export const death: readonly Slot[] = [
  {
    id: 'death.gone',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'of a stroke' }, { v: 'of a stroke' }],
      [{ v: 'of pneumonia' }, { v: 'of pneumonia' }],
      [{ v: 'in a wreck on Route 9' }, { v: 'in a wreck on Route 9' }],
      [{ v: 'of a heart attack' }, { v: 'of a heart attack' }],
    ],
    establish: [
      '{X} {died|had died} {v}, and half the county {turned|had turned} out for the funeral.',
      'They {buried|had buried} {X} beside the Methodist church, after {he} died {v}.',
      '"{X} died {v}," {o.X} {says|said}. "I sang at the service."',
      'Ever since {X} died {v}, nobody {has|had} touched the workbench in the garage.',
    ],
    contradict: [
      '{X} {comes|came} up the walk with a pie held out in front like a lantern.',
      '"You\'ll want to jiggle the handle," {X} {calls|called} down from the top of the stairs.',
      'At the hardware store {X} {is|was} buying furnace filters and {stops|stopped} to talk about the weather.',
      'The phone {rings|rang}, and it {is|was} {X}, wanting to know about the potluck.',
      '{X} {sits|sat} down at the table and {asks|asked} for the salt.',
    ],
  },
  {
    id: 'death.how',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'a heart attack' }, { v: 'a fall from the barn roof' }],
      [{ v: 'a car wreck' }, { v: 'cancer' }],
      [{ v: 'a house fire' }, { v: 'a stroke' }],
      [{ v: 'a logging accident' }, { v: 'pneumonia' }],
    ],
    establish: [
      'It was {v} that {killed|had killed} {X}, and nobody in the family {likes|liked} to say so.',
      'The death certificate of {X} {gives|gave} the cause as {v}, and for once the county {has|had} spelled everything right.',
      '"{X} was taken by {v}," {o.X} {says|said}, in the voice people {use|used} for that sort of thing.',
    ],
    contradict: [
      'Nobody {can|could} speak of {X} without coming around to {v}, since that {is|was} what {killed|had killed} {him}.',
      'After {X} died of {v}, the house {was|had been} sold with the curtains still up.',
      '{V} {carried|had carried} off {X}, just as everybody {expected|had expected}.',
    ],
  },
  {
    id: 'death.where',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'at home, in the front bedroom' }, { v: 'in the county hospital' }],
      [{ v: 'on the lake, in that leaky boat' }, { v: 'at home, in the front bedroom' }],
      [{ v: 'in the county hospital' }, { v: 'in a motel outside Toledo' }],
      [{ v: 'in a motel outside Toledo' }, { v: 'on the lake, in that leaky boat' }],
    ],
    establish: [
      '{X} {died|had died} {v}, where nobody {was|had been} looking.',
      'They {say|said} that {X} {died|had died} {v}, with both shoes on.',
      '{X} {took|had taken} {his} last breath {v}, and the doctor {came|had come} too late.',
    ],
    contradict: [
      '{o.X} {was|had been} there when {X} died {v}, and {has|had} not cared for the smell of lilies since.',
      '"{X} died {v}," {o.X} {says|said}, "and not in any other place, whatever you\'ve been told."',
      '{X}, who {died|had died} {v}, {left|had left} behind a shed full of lawn mowers.',
    ],
  },
  {
    id: 'death.when',
    type: 'death',
    about: 'newcomer',
    pairs: [
      [{ v: 'March' }, { v: 'October' }],
      [{ v: 'December' }, { v: 'July' }],
      [{ v: 'August' }, { v: 'February' }],
      [{ v: 'April' }, { v: 'November' }],
    ],
    establish: [
      '{X} {died|had died} in {v} of the year the mill closed.',
      'Every {v} {o.X} {takes|took} flowers out to {X}, who {died|had died} in that month.',
      'The funeral of {X} {was|had been} in {v}, two days after {he} died.',
    ],
    contradict: [
      'The stone {says|said} that {X} died in {v}.',
      '"It was {v} when {X} passed," {o.X} {says|said}. "I remember the weather."',
      '{X} {died|had died} one {v}, and {left|had left} the storm windows for somebody else to see to.',
    ],
  },
];
