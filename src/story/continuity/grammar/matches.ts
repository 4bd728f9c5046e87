import { mayMatch } from './sieve.js';

const NONE: readonly RegExpExecArray[] = [];

/** All matches of a pattern that is kept, made by `pattern`, in a sentence. */
export function matchesOf(each: RegExp, text: string): readonly RegExpExecArray[] {
  return mayMatch(each, text) ? everyMatch(each, text) : NONE;
}

/**
 * The same where the sieve shall not be asked: of a pattern made of a story's own words, whose words it would keep for good, or in another
 * text than the sentence at hand. Unlike `matchAll` it makes no new pattern at every call, which would cost more than the match.
 */
export function everyMatch(each: RegExp, text: string): readonly RegExpExecArray[] {
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
