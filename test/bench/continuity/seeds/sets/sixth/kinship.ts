import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const only: Slot = {
  id: 'kinship.only',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['nobody', 'brother'], ['nobody', 'sister']),
  establish: [
    '{X} {is|was} an only child.',
    'Having neither brother nor sister, {X} {has|had} learned early to play both sides of a chessboard.',
    '~{He} {was|had been} the first child in that house, and the last.',
    'The whole of the inheritance {comes|came} to {X}, {his} parents having had no other child to leave it to.',
  ],
  contradict: [
    '{x} {has|had} a younger {v} in the navy.',
    '{x} {reads|read} the letter from {his} {v} twice and {folds|folded} it small.',
    '~All through {his} childhood {he} {shared|had shared} a bedroom with {his} {v}, and a tooth glass.',
    'Of {x} and {his} {v}, people {say|said}, one {got|had got} the looks and the other the sense.',
  ],
};

const children: Slot = {
  id: 'kinship.children',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['two', 'five'], ['four', 'three'], ['six', 'four'], ['three', 'six']),
  establish: [
    '{X} {has|had} {v} children, all of them grown up and gone.',
    '~{He} {has|had} brought up {v} children in that flat, every one {he} {has|had}, and {swears|swore} that the walls still {hum|hummed}.',
    '{X} {carries|carried} a photograph of each of {his} children in {his} wallet, {v} in all.',
    "What with {v} children of {his} own and a full day's work, {X} {has|had} not finished a book in years.",
  ],
  contradict: [
    '{x} {is|was} the {parent} of {v}.',
    '{x} {writes|wrote} {v} postcards, one to each of {his} children.',
    '~All {v} of {his} children {have|had} inherited the ears.',
    "The village school {has|had} had {v} of {x's} children through its doors, which {is|was} to say the lot.",
  ],
};

const spouse: Slot = {
  id: 'kinship.spouse',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['single', 'married']),
  establish: [
    '{X} {has|had} never married.',
    '~Under the heading of status {he} {puts|put} single, as {he} {has|had} on every form since {he} {came|had come} of age.',
    'Nobody {has|had} ever been joined to {X}, in church or out of it, and {he} {is|was} content that nobody ever {will|would} be.',
    "No wife or husband {has|had} ever had to put up with {X's} snoring.",
  ],
  contradict: [
    '{x} {has|had} been married for eleven years.',
    "{x's} {spouse} {is|was} waiting in the car, with the engine running.",
    '~{He} {telephones|telephoned} home, and it {is|was} {his} {spouse} who {answers|answered}.',
    '{x} and {his} {spouse} {eat|ate} on every anniversary where they {ate|had eaten} on their honeymoon.',
  ],
};

const relation: Slot = {
  id: 'kinship.relation',
  type: 'kinship',
  sex: 'm',
  about: 'anyone',
  pairs: pairsOf(['nephew', 'cousin'], ['younger brother', 'son-in-law'], ['uncle', 'brother'], ['grandson', 'stepson']),
  establish: [
    "{X} {is|was} {o.X's} {v}.",
    "Being {o.X's} {v} {gets|got} {X} a seat near the fire, and no other favours.",
    "~{He} {has|had} come into the business as {o.X's} {v}, and {is|was} not allowed to forget it.",
    'It {is|was} to please {his} {v}, {X}, that {o.X} {has|had} kept the boat.',
  ],
  contradict: [
    "{x}, who {is|was} {o.x's} {v}, {says|said} nothing.",
    '{o.x} {has|had} only one {v}, and that {is|was} {x}.',
    '~{o.X} {introduces|introduced} {him} all round as a {v}, and {is|was} plainly proud of the connection.',
    "For a {v} of {o.x's}, {x} {gets|got} remarkably few invitations.",
  ],
};

export const kinship: readonly Slot[] = [only, children, spouse, relation];
