import type { Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const dogs: Slot = {
  id: 'quantity.dogs',
  type: 'quantity',
  about: 'anyone',
  pairs: pairsOf(['three', 'five'], ['three', 'seven'], ['four', 'six'], ['nine', 'five']),
  establish: [
    '{X} {has|had} {v} dogs, all of them rescued, none of them grateful.',
    '~{He} {owns|owned} dogs, {v} of them, and they {own|owned} the sofa.',
    "The neighbours {have|had} counted {X's} dogs and got {v}, which {is|was} correct.",
  ],
  contradict: [
    "{x's} {v} dogs {have|had} been fed and {want|wanted} feeding again.",
    '{x} {whistles|whistled}, and every dog {he} {has|had} {comes|came} running, {v} of them, muddy to the eyes.',
    'It {costs|cost} {x} a fortune to keep {v} dogs, but {he} {will|would} not hear of parting with one.',
  ],
};

const crew: Slot = {
  id: 'quantity.crew',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['six', 'nine'], ['eight', 'eleven'], ['twelve', 'seven'], ['fourteen', 'ten']),
  establish: [
    'A crew of {v}, captain included, {is|was} all the shuttle {has|had}.',
    'The shuttle {carries|carried} a crew of {v} and a cat that {is|was} on no list.',
    'You {can|could} fly the shuttle with {v} people, and {v} people {is|was} what the crew {comes|came} to.',
  ],
  contradict: [
    "All {v} members of the shuttle's crew {have|had} signed the protest, the captain first.",
    "The shuttle's bunks {are|were} numbered, one for each of the crew, from one to {v}.",
    "There {are|were} {v} people in the shuttle's crew, and {v} people {means|meant} {v} opinions.",
  ],
};

const letters: Slot = {
  id: 'quantity.letters',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['four', 'six'], ['five', 'eight'], ['seven', 'three']),
  establish: [
    'The blackmailer {has|had} sent {v} letters, and then no more.',
    'In all there {are|were} {v} letters from the blackmailer, tied up with kitchen string.',
    'First one letter, then another; by the time the blackmailer stopped, there had been {v}.',
  ],
  contradict: [
    "{p.He} {lay|lays|laid} the blackmailer's letters side by side on the table: {v}, the complete set.",
    "The blackmailer's whole output {comes|came} to {v} letters, every one of them typed.",
    'Of the {v} letters the blackmailer {has|had} ever written, not one {is|was} signed.',
  ],
};

const storeys: Slot = {
  id: 'quantity.storeys',
  type: 'quantity',
  about: 'nobody',
  pairs: pairsOf(['nineteen', 'thirty'], ['eleven', 'twenty-two'], ['forty', 'sixteen']),
  establish: [
    'The tower {is|was} {v} storeys high, not one of them finished.',
    'Whoever {built|had built} the tower {stopped|had stopped} at {v} storeys.',
  ],
  contradict: [
    '{V} storeys: that {is|was} all there {is|was} to the tower, from the doormat to the mast.',
    'All {v} storeys of the tower {are|were} dark.',
  ],
};

const medals: Slot = {
  id: 'quantity.medals',
  type: 'quantity',
  about: 'newcomer',
  pairs: pairsOf(['two', 'five'], ['three', 'eight'], ['seven', 'four']),
  establish: [
    '~{His} medals {hang|hung} in a row, {v} of them, and {he} {has|had} no others.',
    '{X} {has|had} won {v} medals, and that {is|was} the sum of {his} career.',
  ],
  contradict: [
    '{x} {has|had} exactly {v} medals to show for a whole career.',
    'When {x} {wears|wore} all the medals {he} {has|had} ever won, {v} in number, {he} {clanks|clanked}.',
  ],
};

export const quantity: readonly Slot[] = [dogs, crew, letters, storeys, medals];
