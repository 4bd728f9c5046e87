import type { Pair, Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const SIDES: readonly Pair[] = [
  [
    { v: 'left', w: 'right' },
    { v: 'right', w: 'left' },
  ],
  [
    { v: 'right', w: 'left' },
    { v: 'left', w: 'right' },
  ],
];

export const hand: readonly Slot[] = [
  {
    id: 'hand.dominant',
    type: 'hand',
    about: 'anyone',
    pairs: SIDES,
    establish: [
      '{x} {is|was} {v}-handed, so the scissors {are|were} no use to {him}.',
      '{x} {writes|wrote} the address with {his} {v} hand, quickly, as {he} {writes|wrote} everything.',
      'The coach used to say that nobody {throws|threw} like a {v}-hander, and {x} {is|was} one to the bone.',
      '~As a {v}-handed person {he} always {takes|took} the same end of the table, so as not to bump elbows.',
    ],
    contradict: [
      'Being {v}-handed, {x} {holds|held} the pencil where the others {hold|held} the ruler.',
      '{x} {signs|signed} with {his} {v} hand, the only one {he} {has|had} ever been able to write with.',
      '{x} {tries|tried} the can opener again. It {is|was} not made for a {v}-handed {man}.',
      'Whoever {did|had done} this {has|had} used the {w} hand, and {x} {is|was} {v}-handed; anybody who {has|had} seen {him} write {knows|knew} that.',
    ],
  },
  {
    id: 'hand.cast',
    type: 'hand',
    about: 'newcomer',
    pairs: pairsOf(
      ['left wrist', 'right wrist'],
      ['right ankle', 'left ankle'],
      ['right wrist', 'left elbow'],
      ['left foot', 'right foot'],
    ),
    establish: [
      '{X} {has|had} broken {his} {v} falling off a ladder, and {he} {has|had} the plaster on for weeks yet.',
      "Everyone {has|had} signed the cast on {X's} {v}, even people who {can't|couldn't} stand {him}.",
      "The doctor {has|had} put {X's} {v} in plaster and told {him} to sit still, which {he} {can't|couldn't}.",
    ],
    contradict: [
      "The cast on {x's} {v} {itches|itched}, and {he} {goes|went} at it with a knitting needle.",
      '{x} {bangs|banged} the plaster on {his} {v} against the table leg and {swears|swore}.',
      '{x} {has|had} wrapped a carrier bag over {his} {v} to keep the plaster dry.',
    ],
  },
  {
    id: 'hand.finger',
    type: 'hand',
    about: 'anyone',
    pairs: pairsOf(
      ['ring finger', 'thumb'],
      ['index finger', 'little finger'],
      ['little finger', 'middle finger'],
      ['thumb', 'index finger'],
    ),
    establish: [
      "A saw {had|had} taken the {v} off {x's} right hand years ago, and {he} {still feels|still felt} it in the cold.",
      '~There {is|was} a gap on {his} right hand where the {v} should have been, and people {try|tried} not to look.',
      '{x} {waves|waved} with {his} right hand, the one with no {v}.',
    ],
    contradict: [
      'Children always {ask|asked} {x} about the {v}, the one finger that {is|was} missing from {his} right hand.',
      "{x} {has|had} four fingers out of five on the right hand, and {says|said} that you {don't|didn't} need {an v} to drive.",
      '{x} {spreads|spread} {his} right hand on the table. All but the {v} {are|were} there.',
    ],
  },
  {
    id: 'hand.limp',
    type: 'hand',
    about: 'anyone',
    pairs: SIDES,
    establish: [
      '{x} {comes|came} down the steps one at a time, because of {his} bad {v} knee.',
      '{x} {has|had} limped on the {v} leg ever since the accident, and {jokes|joked} about it before anyone else {can|could}.',
      'The {w} leg {is|was} all right. It {is|was} the {v} that {gives|gave} {x} trouble on stairs.',
    ],
    contradict: [
      '{x} {lowers|lowered} {himself} into the chair and {stretches|stretched} out {his} bad leg, the {v} one.',
      'It {is|was} a long way for {x}, with that limp, dragging {his} {v} foot over the gravel.',
      "{x} {rubs|rubbed} {his} {v} knee. The {w} one {has|had} never given {him} a day's pain, {he} {says|said}, so {he} {ought|ought} to be grateful.",
    ],
  },
];
