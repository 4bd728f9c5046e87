/** A window's start is moved by this share of its size at a time; a small one by more, or it would move with every continuation. */
const STEP = 0.25;
const SMALL_STEP = 0.5;
const SMALL_UNITS = 8_000;
const PARAGRAPH = /\n[ \t]*(?=\S)/gu;
const SENTENCE = /[.!?…]["”’')\]*_]*\s+(?=\S)/gu;
const WORD = /\s+(?=\S)/gu;

/**
 * Where the part of a text begins that is shown when it is longer than it may be. As the text grows at its end the start stays where it is, until it
 * moves on by a quarter of the window, half of a small one: a model that has read the window need not read it again for every word.
 * @param mostUnits UTF-16 units that may be shown
 * @returns the start of a paragraph; of a sentence or a word where no paragraph begins in time; the text's length where nothing may be shown
 */
export function windowStart(text: string, mostUnits: number): number {
  if (text.length <= mostUnits) return 0;
  if (mostUnits < 8) return text.length;
  const step = Math.max(1, Math.floor(mostUnits * (mostUnits < SMALL_UNITS ? SMALL_STEP : STEP)));
  const from = Math.ceil((text.length - mostUnits) / step) * step;
  for (const boundary of [PARAGRAPH, SENTENCE, WORD]) {
    const at = nextAfter(text, from, boundary);
    if (at !== undefined && at - from <= step) return at;
  }
  return isHalf(text, from) ? from + 1 : from;
}

/** The end of the first match of `boundary` whose end is at `from` or after it. */
function nextAfter(text: string, from: number, boundary: RegExp): number | undefined {
  const looked = new RegExp(boundary.source, boundary.flags);
  // A boundary may have begun before.
  looked.lastIndex = Math.max(0, from - 8);
  for (let found = looked.exec(text); found; found = looked.exec(text)) {
    const end = found.index + found[0].length;
    if (end >= from) return end < text.length ? end : undefined;
  }
  return undefined;
}

function isHalf(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(text.slice(at - 1, at));
}

/**
 * The beginning of a text, up to the last sentence that ends in time, else the last word.
 * @param mostUnits UTF-16 units at most
 */
export function beginningOf(text: string, mostUnits: number): string {
  if (text.length <= mostUnits) return text;
  const head = text.slice(0, Math.max(0, mostUnits));
  const sentences = [...head.matchAll(/[.!?…]["”’')\]*_]*(?=\s)/gu)];
  const last = sentences.at(-1);
  if (last) return head.slice(0, last.index + last[0].length);
  const word = /^[\s\S]*\S(?=\s)/u.exec(head)?.[0];
  return word ?? '';
}
