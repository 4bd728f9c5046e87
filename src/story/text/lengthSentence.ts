const NUMBER = String.raw`(?:\d[\d,.]*\s?k?|\d[\d,.]*\s?(?:-|–|to)\s?\d[\d,.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?:[- ](?:hundred|thousand))+)`;
const LENGTH_CLAUSE = new RegExp(String.raw`\b${NUMBER}[- ]?words?\b`, 'iu');
const LENGTH_WORDS =
  /\b(?:long|length|about|approximately|around|roughly|exactly|at least|at most|no more than|limit|should|must|aim|write)\b/iu;

/**
 * A premise without the sentences that ask for a length ("Your story should be approximately 800 words long.").
 * POLARIS' judge sees the prompt this way, and a drafting prompt must hold one length only.
 * "Write a 500-word story about …" keeps its subject and loses the number.
 */
export function withoutLengthSentence(premise: string): string {
  const kept = premise
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => {
      if (!LENGTH_CLAUSE.test(sentence)) return sentence;
      const subject = sentence.replace(new RegExp(String.raw`\b(?:an?\s+)?${NUMBER}[- ]words?(?:[- ]long)?\s+(?=\p{L})`, 'iu'), 'a ');
      if (!LENGTH_CLAUSE.test(subject) && /\b(?:about|of|in which|where|who|whose)\b/iu.test(subject)) return subject;
      return LENGTH_WORDS.test(sentence) ? '' : sentence;
    })
    .filter((sentence) => sentence !== '');
  return kept.join(' ').trim();
}
