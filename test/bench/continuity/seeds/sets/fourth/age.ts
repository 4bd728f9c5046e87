import type { Pair, Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

function ages(...pairs: readonly (readonly [number, number])[]): readonly Pair[] {
  return pairs.map(([established, contradicted]) => [ageVars(established), ageVars(contradicted)]);
}

const years: Slot = {
  id: 'age.years',
  type: 'age',
  about: 'anyone',
  pairs: ages([34, 27], [46, 61], [58, 43], [27, 38], [63, 52]),
  establish: [
    '{X} {is|was} {v} years old.',
    'At {v}, {X} {has|had} stopped apologising for taking up space.',
    '~{He} {is|was} {v}, and some mornings {his} knees {feel|felt} twice that.',
    '{X}, {v} last month, still {carries|carried} the card with the candle on it folded in {his} wallet.',
    '~{He} {exhales|exhaled} slowly, {v} years of living in the sound, every birthday since the first.',
    "Someone {has|had} inked the number {n} on the back of {x's} hand for {his} birthday last week, and it {hasn't|hadn't} quite washed off.",
  ],
  contradict: [
    '{x} {is|was} {v}.',
    '~{He} {is|was} {v} years old and {has|had} never learned to sit still.',
    'Next birthday {x} {will|would} be {next}, a fact {he} {carries|carried} around like a stone in a shoe.',
    "A {v}-year-old {man} {shouldn't|shouldn't} blush like that, but the heat {climbs|climbed} {x's} neck all the same.",
    '~{He} {is|was} {short} years short of {decade}, and it {shows|showed} only in the hands.',
    '{v} years on this earth, and {x} still {flinches|flinched} when a balloon {bursts|burst}.',
  ],
};

const decade: Slot = {
  id: 'age.decade',
  type: 'age',
  about: 'anyone',
  pairs: pairsOf(['twenties', 'forties'], ['thirties', 'fifties'], ['sixties', 'thirties'], ['fifties', 'twenties']),
  establish: [
    '{X} {is|was} in {his} {v}.',
    'Somewhere in the middle of {his} {v}, {X} {moves|moved} with the care of a person balancing a tray.',
    '~{He} {wears|wore} {his} {v} lightly, sleeves pushed up, laughing at the wrong moments.',
    'The {v} {suit|suited} {X}; {he} {has|had} grown into {his} face at last.',
  ],
  contradict: [
    '{x} {is|was} in {his} {v} now.',
    "~It {is|was} an odd thing to be doing in one's {v}, {he} {reflects|reflected}, flexing {his} stiff fingers.",
    '{x}, well into {his} {v}, {rolls|rolled} {his} neck until something {clicks|clicked}.',
    'Halfway through {his} {v}, {x} {has|had} finally learned to let a silence be.',
  ],
};

const born: Slot = {
  id: 'age.born',
  type: 'age',
  about: 'anyone',
  pairs: pairsOf(['1951', '1964'], ['1968', '1959'], ['1973', '1980'], ['1947', '1955']),
  establish: [
    '{X} {was|had been} born in {v}.',
    'Born in {v}, during a power cut, {X} {claims|claimed} to remember the dark.',
    '~The pendant at {his} throat, a christening gift from the week of {his} birth, {is|was} stamped {v}.',
    "{X's} birth certificate, creased soft as cloth, {gives|gave} the year as {v}.",
  ],
  contradict: [
    "{x's} year of birth {is|was} {v}.",
    '~{He} {came|had come} into the world in {v}, feet first and furious.',
    '{x} {flips|flipped} open {his} passport, thumb resting below the date of birth, a day in March {v}.',
    'The winter of {v}, the winter {x} {was|had been} born, {was|had been} by all accounts a cruel one.',
  ],
};

export const age: readonly Slot[] = [years, decade, born];
