import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const SIDES = pairsOf(['left', 'right'], ['right', 'left']);

export const hand: readonly Slot[] = [
  {
    id: 'hand.handed',
    type: 'hand',
    about: 'anyone',
    pairs: SIDES,
    establish: [
      '{X} {is|was} {v}-handed, and {uses|used} that hand for everything from dealing cards to slamming doors.',
      '~{He} {writes|wrote} with {his} {v} hand, as {he} always {does|did}, with {his} tongue between {his} teeth.',
      '{x} {takes|took} aim, {v}-handed as in everything, and {throws|threw} the stone well over the wall.',
      'The grip {is|was} made for the {v} hand, which {suits|suited} {x}, who {is|was} {v}-handed.',
    ],
    contradict: [
      '{x} {signs|signed} with {his} {v} hand, the one {he} {has|had} always written with.',
      '~The pen {goes|went} to {his} {v} hand, of course. {He} {has|had} never been able to write with the other.',
      'Being {v}-handed, {x} {has|had} to reach right across the table for the ladle.',
      'The blow {comes|came} from a {v}-handed {man}, and {x} {is|was} one.',
    ],
  },
  {
    id: 'hand.injury',
    type: 'hand',
    about: 'newcomer',
    pairs: pairsOf(
      ['left wrist', 'right wrist'],
      ['right ankle', 'left ankle'],
      ['left shoulder', 'right shoulder'],
      ['right knee', 'left knee'],
    ),
    establish: [
      '{X} {has|had} torn {his} {v} in the fall, and the other side {is|was} not even bruised.',
      '~{He} {keeps|kept} the weight off {his} {v}, which {he} {cracked|had cracked} on the ice.',
      "A nurse {has|had} strapped {x's} bad {v} and told {him} to be thankful it {is|was} only the one.",
    ],
    contradict: [
      '{x} {winces|winced} when somebody {knocks|knocked} against {his} {v}, the injured one.',
      '~The bandage on {his} {v} {has|had} come undone, and {he} {winds|wound} it up again with care.',
      "{x's} bad {v} {aches|ached}; the other one {is|was} as good as new.",
      '{p.X} {take|takes|took} hold of {x} on the good side, well away from that bandaged {v}.',
    ],
  },
  {
    id: 'hand.lost',
    type: 'hand',
    about: 'newcomer',
    pairs: pairsOf(['left arm', 'right arm'], ['right hand', 'left hand'], ['left leg', 'right leg'], ['right foot', 'left foot']),
    establish: [
      '{X} {lost|had lost} {his} {v} in the mine, that and nothing else, and {makes|made} better jokes about it than anybody.',
      '~Where {his} {v} should have been there {is|was} nothing, and the children {stare|stared}.',
      'The war {has|had} cost {x} {his} {v}; the rest of {him} {has|had} come home.',
    ],
    contradict: [
      '{x} {straps|strapped} on the wooden {v} that the hospital {has|had} given {him}.',
      '~The stump of {his} {v} {itches|itched} in wet weather.',
      "The pension {is|was} for {x's} {v}, the one the surgeons took off.",
    ],
  },
  {
    id: 'hand.both',
    type: 'hand',
    about: 'newcomer',
    pairs: SIDES,
    establish: [
      '{X} {has|had} only one hand; the {v} sleeve {is|was} pinned up at the elbow.',
      'With no {v} arm to balance {him}, {x} {leans|leaned} into the wind like a sail.',
    ],
    contradict: [
      '{x} {claps|clapped} both hands over {his} ears.',
      '{x} {holds|held} the baby out at the full length of both {his} arms.',
      '~{He} {cracks|cracked} the knuckles of one hand and then of the other.',
    ],
  },
];
