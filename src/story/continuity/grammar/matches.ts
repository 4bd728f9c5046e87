import { mayMatch } from './sieve.js';

const NONE: readonly RegExpExecArray[] = [];

/** All matches of a pattern made by `pattern`. Unlike `matchAll` it makes no new pattern at every call, which would cost more than the match. */
export function matchesOf(each: RegExp, text: string): readonly RegExpExecArray[] {
  if (!mayMatch(each, text)) return NONE;
  each.lastIndex = 0;
  let match = each.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === '') each.lastIndex++;
    match = each.exec(text);
  }
  return matches;
}

/** Whether a pattern that is kept matches in a sentence. */
export function occursIn(each: RegExp, text: string): boolean {
  return mayMatch(each, text) && each.test(text);
}

/** The first match of a pattern that is kept. */
export function firstIn(each: RegExp, text: string): RegExpExecArray | null {
  return mayMatch(each, text) ? each.exec(text) : null;
}
