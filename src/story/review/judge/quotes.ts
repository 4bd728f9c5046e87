const PAIRS = /"([^"\n]{2,600})"|“([^”\n]{2,600})”|«([^»\n]{2,600})»|„([^“”\n]{2,600})[“”]/gu;
/** Single marks are apostrophes too: they open after a space or bracket and close before one, or before punctuation. */
const SINGLE_PAIRS = /(?<=^|[\s([—:])['‘](?=\S)([^\n]{2,600}?)(?<=\S)['’](?=$|[\s).,;:!?\]—])/gu;

function isPhrase(text: string): boolean {
  return /\p{L}\S*\s+\S*\p{L}/u.test(text);
}

/**
 * The quotes inside a justification: what stands in double or single quotation marks. Single words are taken only where no phrase
 * is quoted; they are more often a critic's terms than lines of the story.
 */
export function quotesIn(justification: string): string[] {
  const doubles = [...justification.matchAll(PAIRS)].map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim());
  const singles = [...justification.replaceAll(PAIRS, ' ').matchAll(SINGLE_PAIRS)].map((match) => (match[1] ?? '').trim());
  const phrases = [...doubles, ...singles].filter(isPhrase);
  const found = phrases.length > 0 ? phrases : doubles.filter((quote) => /\p{L}/u.test(quote));
  return [...new Set(found)];
}
