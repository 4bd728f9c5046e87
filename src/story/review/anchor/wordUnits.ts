const OTHER_WORD_UNIT = /[\p{L}\p{N}]/u;
const OTHER_EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** 1 for the letters and digits of ASCII. */
export const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, unit) => (/[a-z0-9]/i.test(String.fromCharCode(unit)) ? 1 : 0));

/**
 * Whether a UTF-16 unit is a letter or a digit; half of a surrogate pair is neither. ASCII is told without a regular expression: to
 * compile one that knows all letters takes longer than to look a quote up.
 */
export function isWordUnit(unit: number): boolean {
  return unit < 0x80 ? ASCII_WORD[unit] === 1 : OTHER_WORD_UNIT.test(String.fromCharCode(unit));
}

/** Whether a text has so many letters and digits at least. */
export function hasWordUnits(text: string, least: number): boolean {
  let found = 0;
  for (const character of text) {
    const unit = character.codePointAt(0) ?? 0;
    if (unit < 0x10000 ? isWordUnit(unit) : OTHER_WORD_UNIT.test(character)) found++;
    if (found >= least) return true;
  }
  return false;
}

/** The text from its first letter or digit to its last. */
export function trimToWords(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isOtherAscii(text.charCodeAt(start))) start++;
  while (end > start && isOtherAscii(text.charCodeAt(end - 1))) end--;
  const inner = text.slice(start, end);
  const isBare = (unit: number): boolean => unit < 0x80;
  return isBare(inner.charCodeAt(0)) && isBare(inner.charCodeAt(inner.length - 1)) ? inner : inner.replaceAll(OTHER_EDGES, '');
}

function isOtherAscii(unit: number): boolean {
  return unit < 0x80 && !isWordUnit(unit);
}
