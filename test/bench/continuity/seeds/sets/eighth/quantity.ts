import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

export const quantity: readonly Slot[] = [
  {
    id: 'quantity.suspects',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['three', 'five'], ['four', 'six'], ['five', 'four'], ['seven', 'three']),
    establish: [
      'There {were|had been} {v} people in the house when the necklace went, and every one of them {claims|claimed} to have been asleep.',
      'The night the necklace {was|had been} stolen there {were|had been} {v} people in the house, not counting the owner.',
      'Only {v} people could have taken the necklace, the {v} who {were|had been} staying in the house.',
    ],
    contradict: [
      'They {have|had} spoken to all {v} of the people who {were|had been} in the house the night of the necklace, and {have|had} got nowhere.',
      '{p.He} {go|goes|went} through it again. A house, a necklace, and just {v} people staying there who might have taken it.',
      'One of the {v} {is|was} lying. Besides the owner nobody else {was|had been} in the house when the necklace {went|had gone}, just those {v}.',
    ],
  },
  {
    id: 'quantity.flat-stairs',
    type: 'quantity',
    about: 'nobody',
    pairs: pairsOf(['four', 'six'], ['five', 'three'], ['three', 'eight'], ['nine', 'five']),
    establish: [
      'There {are|were} only {v} flats in the building on the corner, and {p.he} {have|has|had} knocked at every one.',
      'The building on the corner {has|had} been cut up into {v} flats, no more, with one bell that {works|worked}.',
      'Over on the corner all {v} flats {are|were} dark. That {makes|made} the whole building dark, top to bottom.',
    ],
    contradict: [
      'The building on the corner {has|had} {v} letterboxes in the hall, one for each flat.',
      'In the building on the corner, where {v} families {share|shared} a roof, one to each of the {v} flats, everyone {has|had} heard and no one {has|had} seen.',
      'Somebody {comes|came} out of the corner building. With {v} flats in there, {p.he} {think|thinks|thought}, {v} in all, it could be anyone.',
    ],
  },
  {
    id: 'quantity.guests',
    type: 'quantity',
    about: 'anyone',
    pairs: pairsOf(['forty', 'sixty'], ['twenty', 'thirty-five'], ['eighty', 'fifty'], ['twelve', 'twenty']),
    establish: [
      '{x} {invited|had invited} {v} people to {his} wedding, and every one of them {came|had come}.',
      "{x's} wedding {was|had been} a plain one: {v} guests, and a cake that somebody {dropped|had dropped}.",
      '{x} {has|had} been married in front of {v} guests and a goat.',
    ],
    contradict: [
      '{x} {shows|showed} {p.him} the one picture from {his} wedding with all {v} guests in it.',
      "All of {x's} {v} wedding guests {have|had} had the same salmon, and not one {has|had} complained.",
      "There {were|had been} {v} guests at {x's} wedding. {p.He} {know|knows|knew}, because {p.he} {counted|had counted} the chairs.",
    ],
  },
  {
    id: 'quantity.money',
    type: 'quantity',
    about: 'newcomer',
    pairs: pairsOf(
      ['two hundred', 'five hundred'],
      ['eight hundred', 'three hundred'],
      ['fifty', 'ninety'],
      ['six thousand', 'four thousand'],
    ),
    establish: [
      '{x} {owes|owed} {o.X} {v} pounds and {can|could} not look him in the face.',
      '{o.X} {has|had} lent {x} {v} pounds, once, and {has|had} regretted it ever since.',
      'It {was|had been} {v} pounds, in an envelope, that {o.X} {gave|had given} {x} as a loan, and never another penny.',
    ],
    contradict: [
      "{x} {hasn't|hadn't} paid back a penny of the {v} pounds that {o.x} {lent|had lent} {him}.",
      '"{V} pounds," {o.x} {says|said} to {x}. "That\'s what I lent you, and I\'ve had nothing back."',
      'What {are|were} {v} pounds between friends? But it {is|was} all {o.x} {has|had} ever lent {x}, and {he} {wants|wanted} to pay it off.',
    ],
  },
];
