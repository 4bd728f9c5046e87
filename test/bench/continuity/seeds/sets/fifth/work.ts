import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const trade: Slot = {
  id: 'profession.trade',
  type: 'profession',
  about: 'anyone',
  pairs: pairsOf(
    ['dentist', 'plumber'],
    ['carpenter', 'barber'],
    ['lawyer', 'butcher'],
    ['schoolteacher', 'optician'],
    ['engraver', 'baker'],
  ),
  establish: [
    '{X} {is|was} {an v}.',
    '{X}, {an v} by profession, {cannot|could not} pass a lighted window without looking in.',
    '~Twenty years as {an v} {have|had} taught {him} to say nothing until {he} {is|was} paid, and {he} {means|meant} to do twenty more.',
    "{X's} card {gives|gave} an address, a telephone number and one word, *{v}*.",
  ],
  contradict: [
    "As the town's only {v}, {x} {is|was} used to being stopped in the street.",
    '{x} {works|worked} as {an v}, and {has|had} never been anything else.',
    '~{He} {has|had} the hands of {an v}, which {is|was} what {he} {is|was}, and {keeps|kept} them out of sight.',
    '~{He} {has|had} inherited the business from a father who {was|had been} {an v} too, and {runs|ran} it exactly as the old man {did|had done}.',
  ],
};

const workplace: Slot = {
  id: 'profession.workplace',
  type: 'profession',
  about: 'anyone',
  pairs: pairsOf(
    ['the hospital', 'the bank'],
    ['the railway station', 'the post office'],
    ['the library', 'the sawmill'],
    ['the gasworks', 'the university'],
  ),
  establish: [
    '{X} {has|had} come straight from {his} job at {v} and {has|had} not stopped to eat.',
    '{X} {works|worked} at {v}.',
    '~They {think|thought} the world of {him} at {v}, where {he} {has|had} drawn {his} wages for eleven years.',
    "It {is|was} {v} that {pays|paid} {X's} rent, in return for {his} days.",
  ],
  contradict: [
    "{x's} place of work {is|was} {v}, and {he} {is|was} never late for it.",
    '{x} {jingles|jingled} the staff keys of {v}, where {he} {has|had} been employed all {his} life.',
    '~{He} {knows|knew} by sight everybody who {comes|came} and {goes|went} at {v}; it {is|was} what they {pay|paid} {him} for.',
    '{x} {has|had} a post at {v}, and {has|had} never held another.',
  ],
};

const retired: Slot = {
  id: 'profession.retired',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['-', 'three'], ['-', 'five']),
  establish: [
    '{X} {has|had} retired from the works, and {grows|grew} leeks.',
    "{X}, who {has|had} not done a hand's turn at the works since {his} pension {came|had come} through, {feels|felt} for a pipe.",
    '~The works {gave|had given} {him} a clock when {he} left for good, and {he} {spends|spent} {his} whole days now listening to it.',
    "Up at the works {X's} peg {has|had} another name over it now, {he} having drawn the pension for years.",
  ],
  contradict: [
    '{x} {clocks|clocked} on at the works every day at the same minute, and {will|would} be there tomorrow.',
    '{x} {has|had} still {v} years to go at the works before {his} pension.',
    '~{He} {has|had} asked the foreman for leave, the first that {he} {has|had} taken from the works since {he} was a {child}, and {is|was} expected back on the bench next week.',
    '{x} {is|was} still working full time at the works, with {v} years of it left to do.',
  ],
};

const rank: Slot = {
  id: 'profession.rank',
  type: 'profession',
  about: 'newcomer',
  pairs: pairsOf(['captain', 'sergeant'], ['major', 'corporal'], ['colonel', 'lieutenant']),
  establish: [
    '{X} {runs|ran} a thumb along the braid that {marks|marked} {him} out as a {v}, and {finds|found} a loose thread.',
    '{X} {is|was} a {v} in the regiment.',
    '~A {v} {is|was} what the regiment {has|had} made of {him}, and a {v} {he} {means|meant} to remain until somebody {shoots|shot} {him}.',
    'On the parade ground, as everywhere, {X} {is|was} a {v} and {expects|expected} to be greeted as one.',
  ],
  contradict: [
    "{x} {is|was} a {v}, on a {v}'s pay.",
    '{x} {takes|took} {his} cap from the peg, with the badge of a {v} on it, and {blows|blew} off the dust.',
    '~No {v} in the regiment {has|had} been longer in the grade than {he} {has|had}.',
    'Among the officers and men of the regiment, {x} {is|was} known for a {v} who {answers|answered} letters.',
  ],
};

export const work: readonly Slot[] = [trade, workplace, retired, rank];
