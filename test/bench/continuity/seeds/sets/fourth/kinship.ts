import type { Pair, Slot } from '../../model.js';
import { pairsOf } from '../../pairs.js';

const siblings: Slot = {
  id: 'kinship.siblings',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(
    ['only child', 'older brother'],
    ['only child', 'twin sister'],
    ['only child', 'little sister'],
    ['only child', 'younger brother'],
  ),
  establish: [
    '{X} {is|was} an {v}.',
    'Being an {v}, {X} {has|had} learned early to argue both sides of a game of chess.',
    '~{He} {has|had} no brothers and no sisters, just a house full of clocks and two parents who {speak|spoke} in murmurs.',
    'There {has|had} never been a second cot, a second bicycle, a second anything; {X} {was|had been} the one child {his} parents ever had.',
    '~An {v} {learns|learned} to fill a room alone, and {he} {is|was} filling this one, humming, pacing, touching things.',
  ],
  contradict: [
    '{x} {has|had} {an v}.',
    '~{His} {v} {calls|called} every Sunday, and every Sunday {he} {lets|let} it ring twice before picking up.',
    '{x} {smiles|smiled} the crooked smile {he} {shares|shared} with {his} {v}, teeth and all.',
    'The knitted hat, lumpy, lovingly awful, {was|had been} a present to {x} from {his} {v}.',
    'Growing up, {x} {shared|had shared} a bedroom, a bath and a birthday cake with {an v}, and {he} still {guards|guarded} {his} plate.',
  ],
};

const married: Slot = {
  id: 'kinship.married',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['unmarried', 'eleven'], ['unmarried', 'twenty-six'], ['unmarried', 'eighteen']),
  establish: [
    '{X} {has|had} never married.',
    '~Nobody {has|had} ever put a ring on {his} finger, and {he} {wiggles|wiggled} it now, bare, brown, free.',
    '{X} {is|was} {v} and always {has|had} been, a state {he} {wears|wore} as comfortably as an old cardigan.',
    '~Marriage {has|had} passed {him} by, like a bus with its lights off, and not once {has|had} {he} run after one.',
  ],
  contradict: [
    '{x} {has|had} been married for {v} years.',
    '~{He} {twists|twisted} {his} wedding ring, the gold worn thin after {v} years of being turned just so.',
    "{x's} {spouse} {has|had} packed the sandwiches, crusts off, a small kindness repeated daily for the {v} years since the wedding.",
    'In {v} years of marriage {x} {has|had} never once slept through an anniversary.',
  ],
};

const relation: Slot = {
  id: 'kinship.relation',
  type: 'kinship',
  about: 'anyone',
  pairs: pairsOf(['brother', 'cousin'], ['uncle', 'cousin'], ['nephew', 'twin brother'], ['brother-in-law', 'nephew']),
  establish: [
    "{o.X} {is|was} {x's} {v}.",
    '{X} {has|had} a photograph of {his} {v}, {o.X}, squinting into the sun with a fish held out like an offering.',
    '~{He} {has|had} {his} {v} to thank for the habit; {o.X} {was|had been} the first to hum while thinking.',
    "A voicemail from {o.X}, {x's} {v}, {blinks|blinked} unheard on the little screen.",
  ],
  contradict: [
    '{o.X} {is|was} {his} {v}, and {x} {loves|loved} him in the wary way one {loves|loved} weather.',
    '~{His} {v}, {o.X}, {has|had} taught {him} to whistle through a blade of grass.',
    "{x} {folds|folded} the letter from {o.X} in half, then in half again; a {v} {shouldn't|shouldn't} write such things.",
    "As {x's} {v}, {o.X} {has|had} been expected at the funeral, and {hasn't|hadn't} come.",
  ],
};

const CHILDREN: readonly Pair[] = [
  [{ v: 'three daughters' }, { v: 'two sons' }],
  [{ v: 'one son' }, { v: 'four daughters' }],
  [{ v: 'twin boys' }, { v: 'a single daughter' }],
];

const children: Slot = {
  id: 'kinship.children',
  type: 'kinship',
  about: 'newcomer',
  pairs: CHILDREN,
  establish: [
    '{X} {has|had} {v} and no other children.',
    'Life with {v}, all the family {X} {has|had} ever made, {leaves|left} its marks: jam on the cuff, a sticker on the heel.',
    '~{He} {is|was} the {parent} of {v}, no more and no fewer, and {he} {talks|talked} of nothing else.',
    '{X} {hums|hummed} the lullaby from the years of raising {v}, the whole of {his} brood.',
  ],
  contradict: [
    '{x} {has|had} {v}, and that {is|was} all the children there {are|were}.',
    '~Children {have|had} never come along, and the little back bedroom at home {is|was} full of jam jars instead.',
    '{x} {is|was} childless.',
    'Raising {v}, and nobody besides, {has|had} taught {x} to sleep with one ear open.',
  ],
};

export const kinship: readonly Slot[] = [siblings, married, relation, children];
