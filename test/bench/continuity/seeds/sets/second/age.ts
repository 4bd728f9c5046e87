import type { Slot } from '../../model.js';
import { ageVars } from '../../pairs.js';

const years: Slot = {
  id: 'age.candles',
  type: 'age',
  about: 'anyone',
  pairs: [
    [ageVars(34), ageVars(27)],
    [ageVars(47), ageVars(38)],
    [ageVars(62), ageVars(54)],
    [ageVars(29), ageVars(36)],
    [ageVars(58), ageVars(73)],
  ],
  establish: [
    '{X} {is|was} {v}, and {has|had} stopped having the number put on cakes.',
    'At {v}, {X} {has|had} outlived two dogs and a canary and {has|had} resolved on no more pets.',
    '~{He} {has|had} lived for {v} years without once sleeping in a tent.',
    '{X}, whose age, {n}, the insurance man {has|had} written in the wrong box, {does|did} not trouble to correct it.',
    '{X} {is|was} going to be {next} in a month and {means|meant} to say nothing about it.',
    "{X's} {ord} birthday {was|had been} the week before, and there {is|was} still ham.",
  ],
  contradict: [
    '{x} {takes|took} the stairs two at a time, at {v}, for the pleasure of it.',
    'A stranger {will|would} have guessed wrong, but {x} {is|was} {v}; wind and early rising {account|accounted} for the rest.',
    '~{He} {is|was} {v} and {feels|felt} it chiefly in the mornings.',
    'From the dates in the family Bible the subtraction {is|was} easily done: {x} {is|was} {v}.',
    '{x} {has|had} reached the age of {v} without learning to whistle.',
    '{V} years old, and {x} {is|was} still sent round to the side door.',
  ],
};

const decade: Slot = {
  id: 'age.tens',
  type: 'age',
  about: 'newcomer',
  pairs: [
    [
      { v: 'sixties', over: 'sixty', under: 'seventy', n: '65' },
      { v: 'forties', over: 'forty', under: 'fifty', n: '45' },
    ],
    [
      { v: 'fifties', over: 'fifty', under: 'sixty', n: '55' },
      { v: 'thirties', over: 'thirty', under: 'forty', n: '35' },
    ],
    [
      { v: 'seventies', over: 'seventy', under: 'eighty', n: '75' },
      { v: 'fifties', over: 'fifty', under: 'sixty', n: '55' },
    ],
    [
      { v: 'forties', over: 'forty', under: 'fifty', n: '45' },
      { v: 'twenties', over: 'twenty', under: 'thirty', n: '25' },
    ],
  ],
  establish: [
    '{X}, well on in {his} {v}, still {walks|walked} to market with the basket on {his} hip.',
    '~{He} {will|would} never see {over} again and {has|had} given up pretending otherwise.',
    'What {X} {wants|wanted}, in {his} {v}, {is|was} a chair with arms.',
    '{X} {turned|had turned} {over} some years back, in a week of hail, without remark.',
  ],
  contradict: [
    '{x} {is|was} not yet {under}, whatever the stoop {suggests|suggested}.',
    'The nurse {has|had} seen hands like that on the very old; {x} {is|was} in {his} {v}.',
    '~{He} {is|was} somewhere in {his} {v}, with the best of {his} teeth.',
    'Still short of {under}, {x} {has|had} already the habit of saying that spades were better made once.',
  ],
};

const born: Slot = {
  id: 'age.birth-year',
  type: 'age',
  about: 'newcomer',
  pairs: [
    [
      { v: 'forty-eight', n: '60' },
      { v: 'fifty-five', n: '53' },
    ],
    [
      { v: 'thirty-one', n: '52' },
      { v: 'thirty-nine', n: '44' },
    ],
    [
      { v: 'sixty-two', n: '41' },
      { v: 'fifty-seven', n: '46' },
    ],
    [
      { v: 'sixty-six', n: '37' },
      { v: 'seventy-three', n: '30' },
    ],
  ],
  establish: [
    '{X} {was|had been} born in {v}, in the room over the dairy.',
    '{X} {dates|dated} everything from {v}, the year of {his} own birth, as others {do|did} from the war.',
    "There {were|had been} four births in the hamlet in the whole of {v}, and {X's} {is|was} the only one people still {talk|talked} about.",
  ],
  contradict: [
    '{x} {came|had come} into the world in the snow of {v}, a month early and with the roads shut.',
    "The register {has|had} all of {v} on one page, and {x's} baptism, at three days old, {is|was} the last line of it.",
    '~{He} {was|had been} born in {v}, and {has|had} the caution of everyone born that year.',
  ],
};

export const age: readonly Slot[] = [years, decade, born];
