const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** The only words that may be missing or added: they bear no meaning of their own. */
const ARTICLES = new Set(['a', 'an', 'the']);
/** Words that may be spelled otherwise, missing or added. */
export const MOST_CHANGES = 2;

/** Edits (insert, delete, substitute) between two short words. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Whether two words are one word spelled in two ways: under four letters they must be equal, up to seven one edit apart, beyond that two.
 * Figures must be equal.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || /\p{N}/u.test(a + b)) return false;
  return editDistance(a, b) <= (shorter < 8 ? 1 : 2);
}

/**
 * Whether a passage is the quoted one with slips of spelling, and not its paraphrase: the same words in the same order, at most two of
 * them spelled otherwise or articles dropped or added.
 */
export function isMisspelling(quote: string, passage: string): boolean {
  const asked = quote.match(WORD) ?? [];
  const found = passage.match(WORD) ?? [];
  const reach = (i: number, j: number, changes: number): boolean => {
    let [at, to] = [i, j];
    while (at < asked.length && asked[at] === found[to]) {
      at++;
      to++;
    }
    const [one, other] = [asked[at], found[to]];
    if (one === undefined && other === undefined) return true;
    if (changes === MOST_CHANGES) return false;
    if (one !== undefined && other !== undefined && isSpellingOf(one, other) && reach(at + 1, to + 1, changes + 1)) return true;
    if (one !== undefined && ARTICLES.has(one) && reach(at + 1, to, changes + 1)) return true;
    return other !== undefined && ARTICLES.has(other) && reach(at, to + 1, changes + 1);
  };
  return asked.length > 0 && reach(0, 0, 0);
}
