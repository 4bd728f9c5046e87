import type { Pair, Slot, Vars } from '../../model.js';
import { ageVars } from '../../pairs.js';

function born(year: number): Vars {
  return { v: String(year), n: String(2000 - year) };
}

function small(v: string, ord: string, n: number): Vars {
  return { v, ord, n: String(n) };
}

const agePairs: readonly Pair[] = [
  [ageVars(54), ageVars(31)],
  [ageVars(67), ageVars(42)],
  [ageVars(38), ageVars(25)],
  [ageVars(27), ageVars(46)],
  [ageVars(73), ageVars(58)],
];

const years: Slot = {
  id: 'age.years',
  type: 'age',
  about: 'anyone',
  pairs: agePairs,
  establish: [
    '{X} {is|was} {v}.',
    'At {v}, {X} {has|had} stopped expecting letters and {goes|went} to the gate only for the walk.',
    '~{He} {is|was} in {his} {tens}, and {tells|told} everybody so before they {can|could} guess worse.',
    'Some people {are|were} born {v}; {X} {has|had} got there by the usual road, a year at a time, and {does|did} not think much of the view.',
    'The form {wants|wanted} an age, and {X}, who {does|did} not lie to forms, {prints|printed} {n} in the box.',
    '~{He} {is|was} {short} years short of {decade}, and already {has|had} the cough {his} uncles {died|had died} of.',
    '{X} {has|had} reached the age of {v}.',
  ],
  contradict: [
    '{x} {is|was} {v} years old.',
    '~In the {v} years since a midwife {first slapped|had first slapped} {him}, {he} {has|had} not once apologised properly.',
    "They {put|had put} {v} candles on {x's} last cake, one for each year, and the smoke alarm {gave|had given} its opinion.",
    '{x} {will|would} be {next} on {his} next birthday, God willing.',
    '~Nobody {expects|expected} a {man} of {v} to take the stairs like that, and {he} {does|did} not much care what they {expect|expected}.',
    'The insurance people {have|had} {x} down as {v}, non-smoker, and {short} years away from the premiums that {begin|began} at {decade}.',
  ],
};

const birth: Slot = {
  id: 'age.birth',
  type: 'age',
  about: 'anyone',
  pairs: [
    [born(1921), born(1934)],
    [born(1948), born(1962)],
    [born(1975), born(1986)],
    [born(1969), born(1953)],
  ],
  establish: [
    '{X} {was|had been} born in {v}, in a house without a number.',
    "The register {gives|gave} {v} for {X's} birth, in the curate's brown ink, and curates {do|did} not invent such things.",
    '~{He} {is|was} a child of {v}, the year {his} parents {gave|had given} up the farm.',
  ],
  contradict: [
    "{x's} birth certificate {is|was} dated {v}, and {has|had} a coffee ring for a seal.",
    '~{He} {came|had come} into the world in {v}, a month early, and {has|had} been early for everything since.',
    'The year {v} {produced|had produced} a poor wine, two bankruptcies and, in an upstairs room, {x}.',
    '{x} {was|had been} born in {v}.',
  ],
};

const child: Slot = {
  id: 'age.child',
  type: 'age',
  about: 'newcomer',
  pairs: [
    [small('eleven', 'eleventh', 11), small('six', 'sixth', 6)],
    [small('seven', 'seventh', 7), small('twelve', 'twelfth', 12)],
    [small('thirteen', 'thirteenth', 13), small('eight', 'eighth', 8)],
  ],
  establish: [
    '{X} {is|was} {v}, and {knows|knew} the name of every engine on the line.',
    "~{He} {is|was} a thin child of {v} in somebody else's boots.",
    'For {X}, on this {his} {ord} birthday, there {has|had} been a bicycle, and a row about the bicycle.',
  ],
  contradict: [
    '{x} {is|was} only {v}, and {has|had} been told not to touch the gun.',
    '~{His} mother {has|had} let down the cuffs again; at {v}, which {he} {is|was}, they {grow|grew} in the night.',
    'For a {child} of {v}, {x} {lies|lied} with remarkable finish.',
    '{x} {is|was} {v}.',
  ],
};

export const age: readonly Slot[] = [years, birth, child];
