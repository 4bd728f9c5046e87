const GRAM = 8;
const SHINGLE = 3;
/** Shorter paragraphs ("“No,” she said.") come twice in honest stories. */
const SHORTEST_PARAGRAPH = 12;

function normalWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s—–]+/u)
    .map((token) => token.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

/**
 * Words of the longest stretch of at least eight that stands twice in the text; 0 when no eight words in a row do.
 * Case and marks do not matter. A stretch may overlap its own repetition: a sentence said n times counts n − 1 sentences.
 */
export function longestRepeatedRun(text: string): number {
  const words = normalWords(text);
  const lastSeen = new Map<string, number>();
  let longest = 0;
  let run = 0;
  let previousMatch = -2;
  for (let at = 0; at + GRAM <= words.length; at++) {
    const gram = words.slice(at, at + GRAM).join(' ');
    const match = lastSeen.get(gram);
    lastSeen.set(gram, at);
    if (match === undefined) {
      run = 0;
      continue;
    }
    run = run > 0 && match === previousMatch + 1 ? run + 1 : GRAM;
    previousMatch = match;
    longest = Math.max(longest, run);
  }
  return longest;
}

function shingles(paragraph: string): Set<string> {
  const words = normalWords(paragraph);
  return new Set(words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

/** Shared three-word shingles over all of them. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Pairs of paragraphs of twelve words or more that say nearly the same: Jaccard of three-word shingles at or over the threshold. */
export function nearDuplicates(story: string, threshold = 0.8): { readonly first: string; readonly second: string }[] {
  const paragraphs = story
    .split(/(?:\r?\n){2,}/u)
    .filter((paragraph) => normalWords(paragraph).length >= SHORTEST_PARAGRAPH)
    .map((text) => ({ text, shingles: shingles(text) }));
  const pairs: { first: string; second: string }[] = [];
  for (const [index, second] of paragraphs.entries()) {
    for (const first of paragraphs.slice(0, index)) {
      const [few, many] = [first.shingles.size, second.shingles.size].toSorted((a, b) => a - b);
      if ((few ?? 0) < threshold * (many ?? 0)) continue;
      if (jaccard(first.shingles, second.shingles) >= threshold) pairs.push({ first: first.text, second: second.text });
    }
  }
  return pairs;
}
