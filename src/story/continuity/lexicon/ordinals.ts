const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
);
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
for (const [at, word] of TENTHS.entries()) ORDINALS.set(word, (at + 2) * 10);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** The first ten, as a pattern's alternatives. */
export const FIRST_TEN = [...ORDINALS.keys()].slice(0, 10).join('|');

/** The value of an ordinal in words: "forty-first". */
export function ordinalOf(word: string): number | undefined {
  const [ten = '', unit = ''] = word.split('-');
  const tens = TENS.indexOf(ten);
  const units = ORDINALS.get(unit);
  return tens >= 0 && units !== undefined ? (tens + 2) * 10 + units : ORDINALS.get(word);
}
