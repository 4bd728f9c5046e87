import { busyAt, PERFECT, verbAt } from './predicate.js';

/** "Anna , who had come in behind them , coughed": what she does in the end; what is told of her between, where that is all. */
function afterRelative(words: readonly string[], first: number): number {
  if (!PERFECT.has(words[first] ?? '')) return first;
  const length = words.slice(first, first + 12).indexOf(',');
  const close = first + length;
  return length > 0 && verbAt(words, close + 1) !== undefined ? close + 1 : first;
}

/** "Anna 's son , the only one she had ,": nobody else is told of. */
const SAME_ONE =
  /^(?:the (?:only|same|very|one|eldest|elder|youngest|younger|first|last|second|selfsame)|(?:an?|his|her|my) (?:only|one|eldest|same)|none (?:the|but)|as (?:always|ever|usual)|[a-z]+ and [a-z]+)\b/u;

/** After all that stands between commas. */
function afterAll(words: readonly string[], comma: number): number {
  let at = comma;
  for (let size = 0; size < 3; size++) {
    const close = words.indexOf(',', at + 1);
    if (close < 0 || close - at > 12) break;
    at = close;
    if (actAfter(words, at + 1) !== undefined) break;
  }
  return at + 1;
}

function actAfter(words: readonly string[], at: number): number | undefined {
  return verbAt(words, at) ?? busyAt(words, at);
}

const HANGS_ON = /^(?:from|of|behind|opposite|with|next|the)$/u;

/** "The cat from behind the dairy jumped", "Miss Pole from number nine leans out": what she does, after what tells her from others. */
function afterPlace(words: readonly string[], from: number): number {
  for (let at = from + 1; at < from + 8; at++) {
    const word = words[at] ?? '';
    if (!/^[\p{L}'-]+$/u.test(word) || /^(?:and|or|who|that|which|when|as|had|were)$/u.test(word)) return from;
    if (at > from && actAfter(words, at) !== undefined && !/^(?:the|an?|his|her|of|from)$/u.test(words[at - 1] ?? '')) return at;
  }
  return from;
}

/** Where the predicate of a subject begins: after "who", after a phrase between commas. */
export function predicateAt(words: readonly string[], last: number): number {
  const next = words[last + 1] ?? '';
  if (/^(?:who|himself|herself|itself)$/u.test(next)) return last + 2;
  if (HANGS_ON.test(next)) return afterPlace(words, last + 1);
  if (next !== ',') return last + 1;
  if (words[last + 2] === 'who') return afterRelative(words, last + 3);
  if (SAME_ONE.test(words.slice(last + 2, last + 5).join(' '))) return afterAll(words, last + 1);
  const close = words.indexOf(',', last + 2);
  const isShort = close > 0 && close - last < 10;
  const inside = isShort ? words.slice(last + 2, close) : [];
  return isShort &&
    !inside.some((word) =>
      /^(?:who|whose|and|namesake|ghost|dead|late|son|daughter|nephew|grandson|cousin|said|asked|was|were|had|“”)$/u.test(word),
    )
    ? close + 1
    : last + 1;
}
