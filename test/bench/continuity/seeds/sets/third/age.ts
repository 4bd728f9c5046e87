import type { Slot } from '../../model.js';
import { ageVars, pairsOf } from '../../pairs.js';

const years: Slot = {
  id: 'age.years',
  type: 'age',
  about: 'anyone',
  pairs: [
    [ageVars(27), ageVars(44)],
    [ageVars(34), ageVars(51)],
    [ageVars(46), ageVars(29)],
    [ageVars(52), ageVars(38)],
    [ageVars(61), ageVars(43)],
  ],
  establish: [
    'At {v}, {X} {has|had} stopped counting the jobs {he} {has|had} walked out of.',
    '{X} {has|had} only just turned {v}, with a cake from a vending machine.',
    '~{He} {is|was} {v}. Under the strip lights {he} {looks|looked} it.',
    'The form {says|said} {X}, {n}, no dependants, and for once the form {is|was} right.',
    'There {is|was} a birthday cake with the number {n} on it in blue icing. It {is|was} for {X}, and the number {is|was} correct.',
  ],
  contradict: [
    '{x} {is|was} {v} years old and {does|did} not intend to run for a bus.',
    'For a {man} of {v}, {x} {gets|got} over the fence neatly.',
    '{x} {has|had} lived {v} years without learning to swim, every one of them on the coast.',
    "In a month's time {x} {will|would} be {next}, and there {is|was} already talk of a party.",
  ],
};

const decade: Slot = {
  id: 'age.decade',
  type: 'age',
  about: 'anyone',
  pairs: pairsOf(['twenties', 'fifties'], ['thirties', 'sixties'], ['sixties', 'thirties'], ['fifties', 'twenties']),
  establish: [
    '{X} {is|was} in {his} {v}, solvent, and bored.',
    '~{He} {carries|carried} {his} {v} lightly.',
    'The dating agency {has|had} filed {X} among the people in their {v}, which {is|was} where {he} {belongs|belonged}.',
  ],
  contradict: [
    '{x}, well into {his} {v}, {takes|took} the stairs one at a time.',
    'Like most people in their {v}, {x} {knows|knew} exactly what {he} {likes|liked} for breakfast.',
    'No one else in the room {is|was} in their {v}. {x} {feels|felt} it.',
    '~{He} {is|was} a {man} in {his} {v}, and the mirror {says|said} so.',
  ],
};

const birthYear: Slot = {
  id: 'age.birth-year',
  type: 'age',
  about: 'anyone',
  pairs: pairsOf(['1961', '1984'], ['1978', '1955'], ['1949', '1972'], ['1990', '1968']),
  establish: [
    '{X} {was|had been} born in {v}, in the back of a taxi.',
    "The passport {gives|gave} {X's} year of birth as {v}, and it {is|was} a genuine passport.",
  ],
  contradict: [
    "The year of {x's} birth, {v}, {was|had been} a bad one for wine.",
    '~{He} {came|had come} into the world in {v}, three weeks early.',
    'For luck {x} {keeps|kept} a coin from {v} in {his} shoe, since that {is|was} the year {he} {was|had been} born.',
  ],
};

const child: Slot = {
  id: 'age.child',
  type: 'age',
  about: 'newcomer',
  pairs: pairsOf(['six', 'eleven'], ['nine', 'four'], ['eight', 'thirteen'], ['ten', 'five']),
  establish: [
    '{X} {is|was} {v}, and small for it, and {has|had} lost {his} mother somewhere near the escalators.',
    'The {child} {holds|held} up fingers to show how old {he} {is|was}, {v} in all, and {says|said} that {his} name {is|was} {X}.',
    'Nobody {expects|expected} a witness of {v}. {X} {swings|swung} {his} legs and {waits|waited} to be asked.',
  ],
  contradict: [
    "There {are|were} {v} candles on the shelf with {x's} name on the box, one for each year of {his} life so far.",
    'Only {v} years old, {x} {can|could} already pick any lock in the building.',
    '{x} {is|was} {v} and {has|had} opinions about the crust.',
  ],
};

export const age: readonly Slot[] = [years, decade, birthYear, child];
