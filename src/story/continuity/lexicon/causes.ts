import { WAYS } from './waysToDie.js';

const LIKE = new Map([...WAYS].map(([way, { like }]): [string, ReadonlySet<string>] => [way, new Set(like.split(' '))]));

/** The words for a way to die, as they may stand after "died of", "died in", or before "killed him". */
export const CAUSES: readonly (readonly [way: string, words: RegExp])[] = [...WAYS].map(([way, { words }]) => [
  way,
  new RegExp(`\\b(?:${words})\\b`, 'u'),
]);

const ANY = new RegExp(`\\b(?:${[...WAYS.values()].map(({ words }) => words).join('|')})\\b`, 'u');

/** Whether words name anything that people die of. */
export function namesCause(text: string): boolean {
  return ANY.test(text.toLowerCase());
}

/** The ways to die that words name. */
export function causesIn(text: string): string[] {
  return CAUSES.flatMap(([way, words]) => (words.test(text.toLowerCase()) ? [way] : []));
}

/** What nobody dies of in bed, or in a room at home. */
const NOT_ABED = /^(?:drowned|flood|mountain|horse|car|train|plane|mine|war|execution|beheaded|animal|fall|crushed|shock|storm)$/u;
const NOT_AT_HOME = /^(?:drowned|mountain|horse|car|train|plane|mine|war|execution)$/u;

/** Whether nobody dies of both. */
export function causesDiffer(one: string, other: string): boolean {
  if (one === other) return false;
  if (one === 'abed' || other === 'abed') return NOT_ABED.test(one) || NOT_ABED.test(other);
  if (one === 'at home' || other === 'at home') return NOT_AT_HOME.test(one) || NOT_AT_HOME.test(other);
  return LIKE.get(one)?.has(other) !== true && LIKE.get(other)?.has(one) !== true;
}

/** Ways that say little of how: a closer one may be said of the same death. */
const LOOSE = new Set(['murder', 'war', 'accident', 'illness', 'suicide', 'execution', 'asleep', 'age', 'storm', 'crushed']);

/** The way that some ways told in one breath come to; undefined where they are two deaths' or nobody's. */
export function causeOf(ways: readonly string[]): string | undefined {
  const close = ways.filter((way) => !LOOSE.has(way));
  const [first, ...others] = close.length > 0 ? close : ways;
  return others.some((other) => first !== undefined && causesDiffer(first, other)) ? undefined : first;
}
