const NUMBER = String.raw`(?:\d[\d,.]*\s?k?(?:\s?(?:-|–|to)\s?\d[\d,.]*\s?k?)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?:[- ](?:hundred|thousand))+)`;
const QUALIFIER = String.raw`(?:about|approximately|around|roughly|exactly|at least|at most|no more than|under|over|up to)`;
const LENGTH_CLAUSE = new RegExp(String.raw`\b${NUMBER}[- ]?words?\b`, 'iu');
/** "a 500-word story" */
const AS_ADJECTIVE = new RegExp(
  String.raw`(?:\ban?\s+)?(?:${QUALIFIER}\s+)?\b${NUMBER}(?:[- ]word|-words)(?:[- ]long)?\s+(?=\p{L})`,
  'giu',
);
/** "a story of 500 words", "in exactly 500 words" */
const AS_PHRASE = new RegExp(
  String.raw`,?\s+(?:of|in|with)\s+(?:${QUALIFIER}\s+)?${NUMBER}\s?words\b(?:\s+(?:long|or so|or less|or more|in (?:all|total)))?`,
  'giu',
);
const OF_A_TEXT = new RegExp(
  String.raw`\b(?:story|tale|piece|fiction|narrative|novella|write|tell|draft|${QUALIFIER}\s+${NUMBER}\s?words)\b`,
  'iu',
);
const LENGTH_WORDS = new RegExp(String.raw`\b(?:long|length|limit|should|must|aim|write|${QUALIFIER})\b`, 'iu');
/** What is left of "Tell it in 500 words." */
const BARE = /^(?:please\s+)?(?:write|tell|draft)\s+(?:(?:a|the|this|your)\s+)?(?:it|story|tale|piece)[.!]?$/iu;

/**
 * A premise without what asks for a length ("Your story should be approximately 800 words long."). POLARIS' judge sees the prompt
 * this way, and a drafting prompt must hold one length only. "Write a 500-word story about …" keeps its subject and loses the number.
 */
export function withoutLengthSentence(premise: string): string {
  const sentences = premise
    .split(/(?<=[.!?])\s+/u)
    .map(withoutLength)
    .filter((sentence) => sentence !== '');
  const telling = sentences.filter((sentence) => !BARE.test(sentence));
  return (telling.length > 0 ? telling : sentences).join(' ').trim();
}

function withoutLength(sentence: string): string {
  if (!LENGTH_CLAUSE.test(sentence)) return sentence;
  const named = sentence.replace(AS_ADJECTIVE, 'a ');
  const kept = OF_A_TEXT.test(named) ? named.replace(AS_PHRASE, '') : named;
  return LENGTH_CLAUSE.test(kept) && LENGTH_WORDS.test(kept) ? '' : kept;
}
