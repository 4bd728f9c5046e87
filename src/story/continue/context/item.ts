/** A piece of a part that is shown whole, shortened or not at all. */
export interface Item {
  /** What it is called when it is left out. */
  readonly name: string;
  readonly text: string;
  /** Names that tell whether it applies; none where it always does. */
  readonly names: readonly string[];
}

const MOST_NAMES = 6;
const NO_NAMES = new Set(
  'a an and as at by for from her his in its my not of on or our that the their this to was were what when where who why with your about after before chapter scene part notes note general story'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;

/** The words of a heading that may be found again in a story: those with a capital, else the longer ones. */
export function namesIn(heading: string): string[] {
  const words = heading.match(WORD) ?? [];
  const telling = words.filter((word) => word.length >= 3 && !NO_NAMES.has(word.toLowerCase()));
  const capital = telling.filter(isProper);
  return [...new Set(capital.length > 0 ? capital : telling)].slice(0, MOST_NAMES);
}

function isProper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The words of a text, as they stand and in small letters; possessives count as their word. */
export interface Vocabulary {
  readonly asWritten: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

export function vocabularyOf(text: string): Vocabulary {
  const words = (text.match(WORD) ?? []).flatMap((word) => [word, word.replace(/['’]s?$/u, '')]);
  return { asWritten: new Set(words), small: new Set(words.map((word) => word.toLowerCase())) };
}

/** Whether an item applies where these words stand: one of its names does, or, not written as a name, all of them do ("the old mill"). */
export function applies({ names }: Item, { asWritten, small }: Vocabulary): boolean {
  if (names.length === 0) return true;
  return names.some((name) => isProper(name) && asWritten.has(name)) || names.every((name) => small.has(name.toLowerCase()));
}
