export const DECADES = 'teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';

/** What an age in words may be qualified with. */
export const MODIFIER =
  '(?:(?<mod>about|around|some|nearly|almost|not yet|not quite|barely|just|only|scarcely|hardly|over|past|well over|well past|just past|just over|under|just under|well under|close to|close on|close upon|near|approaching|nearing|rising|pushing|now|already|still only|still|aged|going on|getting on for|knocking on|exactly|all of|perhaps|roughly|maybe|upwards of|still short of|just short of|short of|shy of|the far side of|gone|turned|at least|at most|no more than|not more than|no older than|not over|a mere|precisely) )?';

/** Counted things that are no ages. */
export const NO_AGE =
  /^ (?:of|in (?:all|number)|minutes|hours|feet|miles|yards|pounds|stone|days|weeks|months|o'clock|to(?= (?:\d|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|[a-z]+t(?:y|een)\b))|times|inches|and a half|in the(?! (?:spring|summer|autumn|fall|winter|new year|coming|following)))/u;

/** What a modifier makes of an age: how far below and above it the truth may be. */
const SPANS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:about|around|some|perhaps|roughly|maybe)$/u, 3, 3],
  [
    /^(?:nearly|almost|not yet|not quite|close to|approaching|nearing|pushing|rising|going on|close on|close upon|near|getting on for|knocking on|just short of|just under|shy of)$/u,
    3,
    0,
  ],
  [/^(?:under|well under|still short of|short of|at most|no more than|not more than|no older than|not over)$/u, 120, 0],
  [/^(?:over|past|well over|well past|just past|just over|upwards of|the far side of|gone|at least)$/u, 0, 9],
];

/** Between what an age lies that is qualified so. */
export function span(value: number, modifier: string): readonly [number, number] {
  const [, below = 0, above = 0] = SPANS.find(([words]) => words.test(modifier)) ?? [];
  return [value - below, value + above];
}

/** Between what an age lies that is told in decades: "her late forties". */
export function decadeSpan(decade: string, part: string): readonly [number, number] {
  const ten = decade === 'teens' ? 13 : (DECADES.split('|').indexOf(decade) + 1) * 10;
  if (part === 'early') return [ten, ten + 4];
  if (part === 'late') return [ten + 5, ten + 9];
  return part === '' ? [ten, ten + 9] : [ten + 3, ten + 7];
}

/** What may follow an age. */
export const END = '(?= (?:,|;|:|—|and|but|with|now|when|that|or|years|already|he|she|I|[A-Z][a-z]+|“”)(?: |$)| ?$)';

/** A way of telling an age: what stands before the number, what stands after it, and how far the truth may be from it. */
export interface Telling {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What must be said in the sentence as well. */
  readonly needs?: RegExp;
  /** How far below and above. */
  readonly span?: readonly [number, number];
  readonly turned?: true;
  /** Whether numbers below thirteen are meant too, which may be hours. */
  readonly small?: true;
  /** Whether it is told by what is long past: a birth so many years ago. */
  readonly isPast?: true;
  /** Whether it is said by the way: a "not" in the sentence is not about it. */
  readonly isHeld?: true;
}
