import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const trades = pairsOf(
  ['dentist', 'plumber'],
  ['vet', 'schoolteacher'],
  ['baker', 'postman'],
  ['tax inspector', 'piano tuner'],
  ['bus driver', 'nurse'],
  ['architect', 'butcher'],
  ['beekeeper', 'locksmith'],
);

export const profession: readonly Slot[] = [
  {
    id: 'profession.is',
    type: 'profession',
    about: 'newcomer',
    pairs: trades,
    establish: [
      '{X} {is|was} {an v}, and {looks|looked} at everything as if {he} {will|would} shortly be paid for it.',
      '{X}, {an v} by trade, {has|had} never done anything else and never wanted to.',
      "~{He} {is|was} {an v} and {keeps|kept} {an v}'s hours.",
      'It {is|was} {X}, the {v}, who {noticed|had noticed} the smell first.',
      '"Trust me, I\'m {an v}," {X} {says|said}, and {takes|took} off {his} jacket.',
    ],
    contradict: [
      '{x} {has|had} been {an v} all {his} working life, and it {shows|showed} in {his} shoulders.',
      'As {an v}, {x} {is|was} used to people being sorry to see {him}.',
      '{x} {works|worked} as {an v}, and a good one; nobody {has|had} complained yet.',
      'There {are|were} days when {x} {wishes|wished} {he} had become anything but {an v}.',
      '"I\'m only {an v}," {x} {says|said}. "I don\'t know about these things."',
    ],
  },
  {
    id: 'profession.place',
    type: 'profession',
    about: 'newcomer',
    pairs: pairsOf(
      ['teaches geography', 'drives a tram'],
      ['runs a flower shop', 'mends shoes'],
      ['drives the mail van', 'teaches maths'],
      ['keeps the lighthouse', 'sells insurance'],
      ['cuts hair', 'works on the trawlers'],
    ),
    establish: [
      '"{X} {v}," somebody {says|said}, by way of introduction, and {wanders|wandered} off.',
      '"What does {he} do, your {X}?" "{He} {v}. Has done for years, and nothing else."',
      'Ask anybody what {X} {does|did} for a living. "{He} {v}," they {will|would} tell you.',
    ],
    contradict: [
      '"{x} {v}," the porter {says|said}. "That\'s {his} living. Same as {his} {parent} before {him}."',
      '"You must be the one who {v}," the old lady {says|said}, and {x} {nods|nodded}, because that {is|was} exactly what {he} {does|did}.',
      "The card by {x's} bell {says|said} it all: {X} {v}, no callers.",
    ],
  },
  {
    id: 'profession.student',
    type: 'profession',
    about: 'newcomer',
    pairs: pairsOf(['law', 'medicine'], ['fine art', 'engineering'], ['theology', 'chemistry'], ['music', 'dentistry']),
    establish: [
      '{X} {is|was} in the last year of a degree in {v} and {has|had} not slept properly since the first.',
      '{X} {is|was} reading {v} at the university, when {he} {is|was} reading anything.',
      'To please {his} {parent} {X} {has|had} signed up for a degree in {v}, and with one term to go {he} {is|was} not about to stop.',
      '{X} {has|had} an exam in {v}, the last of {his} degree, and {has|had} written half of it on {his} wrist.',
    ],
    contradict: [
      '{x} {has|had} to be back for a lecture; {v} {is|was} the only subject {he} {has|had} ever been enrolled in, and {he} {is|was} failing it.',
      '{x} {props|propped} the book open against the teapot. It {is|was} a textbook of {v}, which {is|was} what {he} {has|had} studied from the first term to this, the last.',
      '"Once I have my degree in {v} I\'m never opening a book again," {x} {says|said}. It {is|was} the final year.',
      'Three years of {v} {have|had} taught {x}, if nothing else, to look as though {he} {is|was} listening; one more and they {will|would} give {him} the degree.',
    ],
  },
];
