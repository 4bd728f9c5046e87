import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import type { Hit } from '../fact.js';

/** How long there is between two: "barely eighteen months", "a good dozen years", "a full decade". */
export const SPAN = `(?:(?:by |some |about |nearly |almost |only |but |just |barely |scarcely |hardly |exactly |fully |all of |not quite |a full |a good |a bare |a mere |a clear )*(?<val>${NUMBER}|a dozen|an?|some|several|a few|the) (?<unit>years?|twelvemonths?|months?|weeks?|days?|minutes?|hours?|decades?))`;

const YEARS = new Map([
  ['year', 1],
  ['twelvemonth', 1],
  ['decade', 10],
  ['month', 1 / 12],
]);

/** How many years that is, at least and at most; what is less than a year may be a birthday more. */
export function yearsIn(hit: Hit, isRound: boolean): readonly [number, number] {
  const unit = YEARS.get(hit.part('unit').replace(/s$/u, ''));
  if (unit === undefined) return [0, 1];
  if (/some|several|few/u.test(hit.val)) return [2 * unit, 9 * unit];
  const count = /^(?:an?|the)$/u.test(hit.val) ? 1 : hit.val === 'a dozen' ? 12 : (numberOf(hit.val) ?? 0);
  const years = count * unit;
  if (unit < 1) return [Math.floor(years), Math.ceil(years)];
  if (unit === 10) return [years - 3, years + 5];
  return isRound ? [years - 2, years + 2] : [years, years];
}
