import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const dominant: Slot = {
  id: 'hand.dominant',
  type: 'hand',
  about: 'anyone',
  pairs: pairsOf(['left', 'right'], ['right', 'left']),
  establish: [
    '{X} {writes|wrote} with {his} {v} hand, hunched over the page as if someone {wants|wanted} to copy.',
    '~{He} {is|was} {v}-handed; {he} {shoots|shot} that way and {deals|dealt} cards that way.',
    "The holster {sits|sat} on {X's} {v} hip, because {he} {is|was} {v}-handed.",
  ],
  contradict: [
    '{x}, being {v}-handed, {has|had} to reach across {his} body for the switch.',
    '{x} {throws|threw} with the {v}, {his} good hand, and {misses|missed} anyway.',
    'The smith {has|had} shaped the grip for {x}, that is, for a {v}-handed {man}.',
    '~{He} {signs|signed} with {his} {v} hand, the way {he} {signs|signed} everything, and {slides|slid} the paper back.',
  ],
};

const arm: Slot = {
  id: 'hand.arm',
  type: 'hand',
  about: 'newcomer',
  pairs: pairsOf(['left', 'left'], ['right', 'right']),
  establish: [
    '{X} {came|had come} back from the war without {his} {v} arm; the sleeve {is|was} pinned to the shoulder.',
    '~The {v} arm {is|was} gone above the elbow, and no surgeon in the city {has|had} offered {him} another.',
    'Since the airlock {has|had} closed on it, {X} {has|had} no {v} arm at all. {He} {refuses|refused} the false one.',
  ],
  contradict: [
    '{x} {drums|drummed} on the table with all the fingers of {his} {v} hand.',
    '{x} {cracks|cracked} {his} knuckles, first one hand, then the other.',
    '~{He} {has|had} a cup in each hand and a newspaper clamped under {his} {v} arm.',
  ],
};

const eye: Slot = {
  id: 'hand.eye',
  type: 'hand',
  about: 'newcomer',
  pairs: pairsOf(['left', 'left'], ['right', 'right']),
  establish: [
    '{X} {is|was} stone blind in the {v} eye and {turns|turned} {his} whole head to look at things.',
    'Where {his} {v} eye {has|had} been, {X} {wears|wore} a black patch.',
  ],
  contradict: [
    '{x} {puts|put} {his} {v} eye to the keyhole and {sees|saw} a strip of carpet, a shoe, a hand.',
    'With {his} {v} eye, always the sharper of the two, {x} {reads|read} the bottom line of the chart.',
  ],
};

const leg: Slot = {
  id: 'hand.leg',
  type: 'hand',
  about: 'newcomer',
  pairs: [
    [
      { v: 'left', w: 'right' },
      { v: 'right', w: 'left' },
    ],
    [
      { v: 'right', w: 'left' },
      { v: 'left', w: 'right' },
    ],
  ],
  establish: [
    "{X's} {v} leg {is|was} carbon fibre below the knee. The other one {he} {was|had been} born with.",
    '~{His} {v} foot {is|was} tin and leather, and {he} {stamps|stamped} it to hear it ring; the {w} {is|was} flesh and blood.',
  ],
  contradict: [
    '{x} {unstraps|unstrapped} the false leg, the {v} one, {leans|leaned} it against the wall and {scratches|scratched} the shin that {can|could} still itch.',
    'Under the blanket {x} {wiggles|wiggled} all the toes {he} {has|had}, five of them, on the {w} foot. There {is|was} nothing on the {v} side to wiggle.',
  ],
};

const finger: Slot = {
  id: 'hand.finger',
  type: 'hand',
  about: 'newcomer',
  pairs: pairsOf(['little finger', 'thumb'], ['index finger', 'ring finger'], ['thumb', 'middle finger']),
  establish: [
    '{X} {lacks|lacked} {an v}, {his} one loss in thirty years at the sawmill.',
    '~Nine {is|was} as far as {he} {can|could} count on {his} hands. The frost {has|had} taken {an v}.',
  ],
  contradict: [
    '{x} {has|had} all {his} fingers and thumbs save one, the {v} on the side {he} {keeps|kept} in {his} pocket.',
    "The glove {tells|told} them at once that it {is|was} {x's}. Only the {v} {is|was} sewn shut, and only the {v} {is|was} missing from {his} hands.",
  ],
};

export const hand: readonly Slot[] = [dominant, arm, eye, leg, finger];
