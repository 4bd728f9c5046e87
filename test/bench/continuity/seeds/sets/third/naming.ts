import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const first: Slot = {
  id: 'naming.first',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Marcus', 'Martin'], ['Helen', 'Ellen'], ['Petra', 'Paula'], ['Dominic', 'Dennis']),
  establish: [
    'The pathologist, {v} {last}, {does|did} all the talking with a scalpel in one hand.',
    'On the door of the morgue {hangs|hung} a brass plate, Dr. {v} {last}, Pathologist.',
    'Only one pathologist {will|would} touch a case like that, and {v} {last} {is|was} on leave.',
  ],
  contradict: [
    'Dr. {last}, the pathologist, {signs|signed} the report in full: {v} {last}.',
    '{v} {last}, the one pathologist for a hundred miles, {snaps|snapped} off the gloves.',
    'For the second time in a week they {wake|woke} {v} {last}, the only pathologist the county {has|had}.',
  ],
};

const family: Slot = {
  id: 'naming.family',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Harker', 'Holloway'], ['Quill', 'Quayle'], ['Sandoval', 'Santoro'], ['Bright', 'Birch']),
  establish: [
    'The lodger in the attic {gave|had given} the name {x} {v}, and it {is|was} the real one.',
    '{x} {v} {has|had} taken the attic room and paid a quarter in advance.',
    'Letters for the attic {come|came} addressed in violet ink to {x} {v}.',
  ],
  contradict: [
    "The attic lodger's family name {is|was} {v}. It {is|was} on the trunk and in the rent book, and {x} {has|had} no other.",
    'Up in the attic {x} {v} {is|was} walking about again.',
    "Beside the bell for the attic {is|was} a card in the lodger's own handwriting: {x} {v}.",
  ],
};

const nickname: Slot = {
  id: 'naming.nickname',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Duke', 'Deacon'], ['Sparrow', 'Magpie'], ['Doc', 'Prof'], ['Lucky', 'Smiler']),
  establish: [
    '{X} {answers|answered} to one nickname only, {v}, and God help anyone who {tries|tried} another.',
    'The gang {has|had} one name for {X} and one name only, which {is|was} {v}.',
    '~{v} {is|was} what they {call|called} {him}, the single nickname that {has|had} ever stuck.',
  ],
  contradict: [
    '{x} {has|had} had just the one nickname in {his} life, and it {is|was} {v}.',
    'The gang, down to the last lookout, {has|had} a single name for {x}, and it {is|was} {v}.',
    "Tattooed on {x's} wrist {is|was} {v}, the only nickname {he} {has|had} ever had.",
  ],
};

const spelling: Slot = {
  id: 'naming.spelling',
  type: 'naming',
  sex: 'f',
  about: 'newcomer',
  pairs: [
    [
      { v: 'Catherine', l: 'a C' },
      { v: 'Katherine', l: 'a K' },
    ],
    [
      { v: 'Sara', l: 'no H' },
      { v: 'Sarah', l: 'an H' },
    ],
    [
      { v: 'Vivien', l: 'an E' },
      { v: 'Vivian', l: 'an A' },
    ],
  ],
  establish: [
    "The duchess's maid {is|was} called {v}, with {l}, and {is|was} particular about it.",
    "On the lid of her trunk the duchess's maid {has|had} painted her name, {v}.",
  ],
  contradict: [
    "In the corner of the handkerchief the duchess's maid {has|had} stitched her name, {v}, in red silk.",
    "The duchess's maid {writes|wrote} her name the way her mother {taught|had taught} her: {v}, with {l}.",
  ],
};

const ship: Slot = {
  id: 'naming.ship',
  type: 'naming',
  about: 'newcomer',
  pairs: pairsOf(['Ariadne', 'Andromeda'], ['Lucky Strike', 'Lucky Star'], ['Marigold', 'Mayflower']),
  establish: [
    'The freighter {is|was} called the {v}, and she {leaks|leaked} air like a bad tyre.',
    "Every plate of the freighter's deck {has|had} her name stamped in it: {v}.",
  ],
  contradict: [
    "{v}, the freighter's name, {is|was} welded to her hull in letters as tall as a child.",
    'The freighter {has|had} flown under one name since they {laid|had laid} her keel, and that name {is|was} {v}.',
  ],
};

export const naming: readonly Slot[] = [first, family, nickname, spelling, ship];
