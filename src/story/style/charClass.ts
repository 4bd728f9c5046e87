/** What one UTF-16 unit is to the tokeniser. */
export const OTHER = 1;
export const LETTER = 2;
export const UPPER = 3;
export const SPACE = 4;
export const DIGIT = 5;
export const STOP = 6;
export const COMMA = 7;
export const PAUSE = 8;
export const DASH = 9;
export const APOSTROPHE = 10;
export const OPEN_QUOTE = 11;
export const CLOSE_QUOTE = 12;
export const STRAIGHT_QUOTE = 13;
export const HYPHEN = 14;
export const OPEN_SINGLE = 15;
export const STAR = 16;

const NAMED: readonly (readonly [number, string])[] = [
  [STOP, '.!?…。！？'],
  [COMMA, ','],
  [PAUSE, ';:()[]'],
  [DASH, '—–―'],
  [APOSTROPHE, "'’ʼ"],
  [OPEN_QUOTE, '“«„'],
  [CLOSE_QUOTE, '”»'],
  [STRAIGHT_QUOTE, '"'],
  [HYPHEN, '-‐‑'],
  [OPEN_SINGLE, '‘'],
  [STAR, '*_'],
];

function classOf(unit: number): number {
  const char = String.fromCharCode(unit);
  for (const [kind, chars] of NAMED) if (chars.includes(char)) return kind;
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\s/u.test(char) || unit < 32 ? SPACE : OTHER;
}

/** Filled as units are met: classifying all 65,536 of them at start would cost more than a whole chapter. */
const classes = new Uint8Array(65_536);

/** The class of a UTF-16 unit; half of a surrogate pair is `OTHER`. */
export function charClass(unit: number): number {
  const known = classes[unit] ?? OTHER;
  if (known !== 0) return known;
  const found = classOf(unit);
  classes[unit] = found;
  return found;
}
