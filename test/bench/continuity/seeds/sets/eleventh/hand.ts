import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const hand: readonly Slot[] = [
  {
    id: 'hand.handed',
    type: 'hand',
    about: 'anyone',
    pairs: pairsOf(['left', 'right'], ['right', 'left']),
    establish: [
      '{x} {is|was} {v}-handed, and {has|had} never owned a pair of scissors that {suits|suited} {him}.',
      '{x} {signs|signed} with {his} {v} hand, as {he} {does|did} everything, and {pushes|pushed} the pad back.',
      '~{He} {is|was} {v}-handed like {his} {parent}, and {holds|held} {his} pen in the same awkward fist.',
      'The coach {puts|put} {x} on the far side of the court because {he} {is|was} {v}-handed.',
    ],
    contradict: [
      '{x} {writes|wrote} the number on the wall with {his} {v} hand, being no use at all with the other.',
      'Being {v}-handed, {x} {has|had} to twist round to reach the lever.',
      '~{He} {is|was} {v}-handed, so {he} {sits|sat} at the end of the bench, where {his} elbow {bothers|bothered} nobody.',
      "The ink on the side of {x's} {v} hand, {his} writing hand, {has|had} come off on the cup.",
    ],
  },
  {
    id: 'hand.injured',
    type: 'hand',
    about: 'anyone',
    pairs: pairsOf(
      ['left wrist', 'right wrist'],
      ['right ankle', 'left ankle'],
      ['left arm', 'right arm'],
      ['right knee', 'left knee'],
      ['left shoulder', 'right shoulder'],
    ),
    establish: [
      '{x} {has|had} hurt {his} {v} coming off the ladder, and {lets|let} other people carry the bags.',
      "The bandage on {x's} {v} {has|had} come loose, and {he} {winds|wound} it back on with {his} teeth.",
      '~{He} {has|had} an ice pack strapped to {his} {v} and {smells|smelled} strongly of ointment.',
      'Since the accident {x} {has|had} been able to do next to nothing with {his} {v}.',
    ],
    contradict: [
      '{x} {props|propped} {his} bad {v} on a cushion and {thanks|thanked} God the other one {is|was} sound.',
      '~{He} {bumps|bumped} {his} bandaged {v} on the door frame and {says|said} a word that {makes|made} the vicar look round.',
      'Everybody {wants|wanted} to know how {x} {has|had} injured {his} {v}, and nobody {believes|believed} it was the ladder.',
      'The doctor {has|had} told {x} to rest {his} injured {v} and use the good one.',
    ],
  },
  {
    id: 'hand.lost',
    type: 'hand',
    about: 'anyone',
    pairs: [
      [{ v: 'left arm' }, {}],
      [{ v: 'right arm' }, {}],
      [{ v: 'left hand' }, {}],
      [{ v: 'right hand' }, {}],
    ],
    establish: [
      '{x} {has|had} lost {his} {v} at the sawmill, and {does|did} up {his} buttons with the one {he} {has|had} left.',
      '~{He} {has|had} no {v}; the sleeve {is|was} folded up and pinned.',
      "A shell {took|had taken} {x's} {v} off years ago, and {he} {has|had} never wanted a false one.",
      "Children {ask|asked} straight out where {x's} {v} {has|had} gone, and {he} {tells|told} them about the threshing machine.",
    ],
    contradict: [
      '{x} {wrings|wrung} {his} hands, one over the other, until the knuckles {crack|cracked}.',
      '~{He} {takes|took} the baby under the arms with both hands and {swings|swung} it up to the ceiling.',
      '{x} {rolls|rolled} up both sleeves and {plunges|plunged} {his} two hands into the suds.',
      'With {his} fingers laced behind {his} head, {x} {leans|leaned} back and {looks|looked} at the ceiling.',
    ],
  },
];
