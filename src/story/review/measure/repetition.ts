/** What comes back word for word. */
export interface Repetition {
  /** Share of runs of four words that stood in the story before, 0 to 1, three decimals. */
  readonly fourWordShare: number;
  /** Share of runs of eight words that stood before: passages, not turns of phrase. */
  readonly eightWordShare: number;
  /** Share of lines that are the copy of an earlier one; scene breaks and blank lines left out. */
  readonly lineShare: number;
  /** The runs of four words that come back most, three times or more, at most five. */
  readonly phrases: readonly { readonly text: string; readonly count: number }[];
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const MOST_PHRASES = 5;
const LEAST_COUNT = 3;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}

/** How often each run of n words occurs. */
function runs(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at++) {
    const run = words.slice(at, at + n).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function repeatedShare(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return share(total - counts.size, total);
}

function repeatedLines(prose: string): number {
  const lines = prose
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return share(lines.length - new Set(lines).size, lines.length);
}

/** Measures repetition over the whole story, front matter left out by the caller. */
export function repetitionOf(prose: string): Repetition {
  const words = (prose.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));
  const fours = runs(words, 4);
  const phrases = [...fours]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_PHRASES)
    .map(([text, count]) => ({ text, count }));
  return { fourWordShare: repeatedShare(fours), eightWordShare: repeatedShare(runs(words, 8)), lineShare: repeatedLines(prose), phrases };
}
