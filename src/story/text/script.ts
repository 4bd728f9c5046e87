const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;
const LETTER = /\p{L}/gu;

/**
 * Whether counting whitespace-delimited words means anything for a text: false when a fifth of its letters or more
 * belong to scripts that are written without spaces.
 */
export function wordCountIsValid(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return letters === 0 || unspaced / letters < 0.2;
}
