import { type Given, givenAt, type One, oneEndingAt } from './ones.js';

/** That somebody or something bears a name. */
export interface Naming {
  readonly one: One;
  readonly given: Given;
  /** Which part of a name it is said to be: "family", "maiden", …; '' where it is the name somebody goes by. */
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence. */
export type Words = readonly string[];
/** What is found, without where. */
export type Found = Omit<Naming, 'from' | 'to'> | undefined;

/** Forms of being. */
export const BE = /^(?:was|were|is|are|be|been|being|'s|got|gets)$/u;
/** What may stand between somebody and what is said of them. */
const FILLER =
  /^(?:had|has|have|been|was|were|is|are|be|being|'s|'d|always|only|ever|just|still|also|simply|never|once|generally|usually|properly|officially|really|actually|already|first|now|then|and|who|which|that|,|all|both|originally|mostly|affectionately|variously|long|himself|herself)$/u;
/** Verbs of having. */
export const HAVING = /^(?:had|has|have|'ve|owned|owns|kept|keeps|got|rode|rides|bought|own|keep)$/u;

/** The last token before `at` that is no filler. */
export function before(words: Words, at: number): number {
  let last = at - 1;
  while (last >= 0 && FILLER.test(words[last] ?? '')) last--;
  return last;
}

/** What stands before a given name without being part of it: "as", "simply", "by the name of". */
export function givenAfter(words: Words, at: number): Given | undefined {
  let first = at;
  while (
    /^(?:as|just|simply|only|plain|nothing|anything|but|else|other|than|always|,|:|—|by|everywhere|still|not|then|either|fondly|old|to|everyone|everybody|all)$/u.test(
      words[first] ?? '',
    ) &&
    first < at + 6
  )
    first++;
  if (words[first] === 'the' && /^(?:sur|nick)?name$/u.test(words[first + 1] ?? '')) first += words[first + 2] === 'of' ? 3 : 2;
  const wasDenied = words.slice(at, first).includes('not');
  return wasDenied ? undefined : givenAt(words, first);
}

/** What brings something in that was not told of before. */
export const INDEFINITE = /^(?:an?|one|another|some)$/u;

/** Whose an indefinite thing is that somebody has. */
export function owned(words: Words, one: One): One | undefined {
  let at = one.from - 1;
  while (/^(?:just|only|but|got|still|always)$/u.test(words[at] ?? '')) at--;
  if (!HAVING.test(words[at] ?? '')) return undefined;
  const subject = oneEndingAt(words, before(words, at));
  if (!subject || (subject.kind === 'noun' && INDEFINITE.test(subject.det))) return undefined;
  return { ...one, det: "'s", owner: words.slice(subject.from, subject.to + 1).join(' '), from: subject.from };
}
