import { NUMBER, numberOf } from '../../lexicon/nouns.js';

/** "A", "half a", "two hundred", "nine thousand", "two and a half". */
export const AMOUNT = `(?:half an?|an?|${NUMBER}(?: hundred(?: and ${NUMBER})?| thousand(?: ${NUMBER}(?: hundred)?)?)?(?: and a half)?)`;

function wholeOf(words: string): number | undefined {
  const [, thousands, hundreds, , rest] = /^(?:(.+?) thousand ?)?(?:(.+?) hundred( and)? ?)?(.*)$/u.exec(words) ?? [];
  const parts = [thousands, hundreds, rest].map((part) => (part === undefined || part === '' ? 0 : (numberOf(part) ?? Number.NaN)));
  const sum = (parts[0] ?? 0) * 1000 + (parts[1] ?? 0) * 100 + (parts[2] ?? 0);
  return Number.isNaN(sum) || sum === 0 ? undefined : sum;
}

/** The value of what `AMOUNT` matches. */
export function amountOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (/^half an?$/u.test(lower)) return 0.5;
  if (/^an?$/u.test(lower)) return 1;
  const half = lower.endsWith(' and a half') ? 0.5 : 0;
  const whole = wholeOf(lower.replace(/ and a half$/u, ''));
  return whole === undefined ? undefined : whole + half;
}
