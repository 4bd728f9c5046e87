import type { Pair, Vars } from './model.js';

/** Pairs of single values, each in its `{v}`. */
export function pairsOf(...pairs: readonly (readonly [string, string])[]): readonly Pair[] {
  return pairs.map(([established, contradicted]) => [{ v: established }, { v: contradicted }]);
}

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty'];
const ORDINAL_ONES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

function at(list: readonly string[], index: number): string {
  return list[index] ?? '';
}

function spelled(age: number, ones: readonly string[]): string {
  const unit = at(ones, age % 10);
  return unit === '' ? at(TENS, Math.floor(age / 10)) : `${at(TENS, Math.floor(age / 10))}-${unit}`;
}

/** What an age from 21 to 79 that is not a multiple of ten is called; `n` holds its digits. */
export function ageVars(age: number): Vars {
  const decade = Math.floor(age / 10);
  const tens = at(TENS, decade);
  return {
    n: String(age),
    v: spelled(age, ONES),
    ord: spelled(age, ORDINAL_ONES),
    next: spelled(age + 1, ONES),
    short: at(ONES, 10 - (age % 10)),
    decade: at(TENS, decade + 1),
    tens: `${tens.slice(0, -1)}ies`,
  };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A weekday (Monday is 0) with its neighbours. */
export function dayVars(day: number): Vars {
  return { v: at(DAYS, day), prev: at(DAYS, (day + 6) % 7), next: at(DAYS, (day + 1) % 7) };
}
