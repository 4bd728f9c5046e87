import { fieldOf } from '../../judging/fields.js';
import { isObject } from '../../judging/json.js';
import { MAX_QUOTE, MAX_QUOTES, MAX_REASON } from './judgement.js';
import { plainText } from '../../judging/plain.js';
import { quotesIn } from './quotes.js';

const NUMBER = /^\s*([-+]?\d+(?:[.,]\d+)?)\s*(?:$|\/|out of|of\b|points?\b|pts?\b)/iu;

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
