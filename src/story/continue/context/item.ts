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

/** The words of a heading that may be found again in a story: those with a capital, else the longer ones. */
export function namesIn(heading: string): string[] {
  const words = heading.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  const telling = words.filter((word) => word.length >= 3 && !NO_NAMES.has(word.toLowerCase()));
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set((capital.length > 0 ? capital : telling).map((word) => word.toLowerCase()))].slice(0, MOST_NAMES);
}

/** The words of a text, in small letters; possessives count as their word. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  return new Set(words.flatMap((word) => [word, word.replace(/(?:['’]s?)$/u, '')]));
}

/** Whether an item applies to a text of these words. */
export function applies(item: Item, words: ReadonlySet<string>): boolean {
  return item.names.length === 0 || item.names.some((name) => words.has(name));
}
