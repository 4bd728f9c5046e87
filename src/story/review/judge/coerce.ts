import { isObject, type JsonObject } from './json.js';
import { MAX_QUOTE, MAX_QUOTES, MAX_REASON } from './judgement.js';
import { plainText } from './plain.js';
import { quotesIn } from './quotes.js';

const NUMBER = /^\s*([-+]?\d+(?:[.,]\d+)?)\s*(?:$|\/|out of|of\b|points?\b|pts?\b)/iu;

/** Letters and digits of a key, lower case: `P1_Score`, `p1 score` and `p1Score` are one. */
export function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Keys of one object that are read: an honest reply has twenty, a flat one a hundred. */
export const MOST_KEYS = 2_000;

/** The first of these keys that an object has, however it is spelled. */
export function fieldOf(object: JsonObject, names: readonly string[]): unknown {
  const entries = new Map(
    Object.entries(object)
      .slice(0, MOST_KEYS)
      .map(([key, value]) => [keyOf(key), value]),
  );
  for (const name of names) {
    const value = entries.get(keyOf(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A whole number from 0 to max; undefined for what is no number (NaN, null, words), so that it can be asked for again. */
export function scoreOf(value: unknown, max: number): number | undefined {
  const text = typeof value === 'string' ? NUMBER.exec(value)?.[1]?.replace(',', '.') : undefined;
  const number = typeof value === 'number' ? value : text === undefined ? Number.NaN : Number(text);
  if (Number.isNaN(number)) return undefined;
  return Math.round(Math.min(max, Math.max(0, number)));
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value, MAX_REASON);
  if (Array.isArray(value)) return plainText(value.filter((item) => typeof item === 'string').join(' '), MAX_REASON);
  return '';
}

function quoteText(item: unknown): string {
  if (typeof item === 'string') return item;
  const inside = isObject(item) ? fieldOf(item, ['quote', 'text', 'excerpt', 'evidence', 'passage']) : undefined;
  return typeof inside === 'string' ? inside : '';
}

/** A judge sometimes wraps a quote in quotation marks of its own. */
function unwrapped(quote: string): string {
  return /^"[^"]+"$|^“[^“”]+”$/u.test(quote) ? quote.slice(1, -1).trim() : quote;
}

/** The quotes a judge gave, the first few of them; those in its justification when it gave none apart. */
export function quoteListOf(value: unknown, justification: string): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, MAX_QUOTES * 4) : [value];
  const given = items.map((item) => unwrapped(plainText(quoteText(item), MAX_QUOTE))).filter((quote) => /[\p{L}\p{N}]/u.test(quote));
  const quotes = given.length > 0 ? given : quotesIn(justification);
  return [...new Set(quotes)].slice(0, MAX_QUOTES);
}
