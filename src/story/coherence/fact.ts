import { z } from 'zod';
import type { TextRange } from '../findings/finding.js';
import { fieldOf } from '../judging/fields.js';
import { isObject } from '../judging/json.js';
import { plainText } from '../judging/plain.js';
import { kindOf, KINDS } from './kinds.js';

/** Longest quote kept, in UTF-16 units; what is asked for is 25 words. */
export const MAX_QUOTE = 400;
const MAX_WORDS = 200;

const words = z.string().max(MAX_WORDS);

/** One thing a story establishes, as it was noted: what the cache keeps. Offsets are not in it, for the text around it is edited. */
export const notedFact = z.strictObject({
  kind: z.string().max(40),
  /** Whom or what it is about, as the story names it. */
  who: words,
  /** What is so: "eyes: green". */
  what: z.string().max(MAX_WORDS * 2),
  /** Story time, '' when nothing is said of it. */
  when: words,
  where: words,
  /** To the letter as in the story. */
  quote: z.string().max(MAX_QUOTE),
});

export type NotedFact = z.infer<typeof notedFact>;

/** A fact of the ledger, where it stands in the text. */
export interface Fact extends NotedFact {
  /** The same for the same words about the same matter, whatever stands around them. */
  readonly id: string;
  /** Offsets into the file as it stands. */
  readonly place: TextRange;
  /** 0-based window it was noted in. */
  readonly window: number;
  /** What the writer did with it: `noted` is untouched, `corrected` outranks the story, `struck` counts for nothing. */
  readonly state: 'noted' | 'corrected' | 'struck';
}

/** The form a judge is asked for. Kinds are spelled out; bounds are ours, a grammar would spell them out too. */
export const factForm = z.strictObject({
  kind: z.enum(KINDS.map(({ id }) => id)),
  who: z.string(),
  what: z.string(),
  when: z.string(),
  where: z.string(),
  quote: z.string(),
});

/** A judge's text field: plain, bounded; '' for anything that is no text. */
export function fieldText(item: Readonly<Record<string, unknown>>, names: readonly string[], most: number): string {
  const value = fieldOf(item, names);
  return typeof value === 'string' || typeof value === 'number' ? plainText(String(value), most) : '';
}

/** A judge sometimes wraps a quote in quotation marks of its own. */
export function unwrapped(quote: string): string {
  return /^"[^"]+"$|^“[^“”]+”$/u.test(quote) ? quote.slice(1, -1).trim() : quote;
}

/** One item of a reply as a fact; undefined when it names nothing or quotes nothing. */
export function readFact(item: unknown): NotedFact | undefined {
  if (!isObject(item)) return undefined;
  const fact = {
    kind: kindOf(fieldText(item, ['kind', 'type', 'category'], 40)).id,
    who: fieldText(item, ['who', 'subject', 'about', 'name'], MAX_WORDS),
    what: fieldText(item, ['what', 'fact', 'value', 'statement'], MAX_WORDS * 2),
    when: fieldText(item, ['when', 'time'], MAX_WORDS),
    where: fieldText(item, ['where', 'place', 'location'], MAX_WORDS),
    quote: unwrapped(fieldText(item, ['quote', 'evidence', 'text'], MAX_QUOTE)),
  };
  return fact.who === '' || fact.what === '' || fact.quote === '' ? undefined : notedFact.safeParse(fact).data;
}

/** Letters and digits alone, for telling whether two texts say the same in other typography. */
export function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether one name is the other or a part of it: "Maud" and "Maud Pell". */
export function sameWho(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one).split(' '), wordsOf(other).split(' ')];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** Whether two notes are of one fact: the same matter about the same one, in the same words of the story. */
export function sameFact(one: NotedFact, other: NotedFact): boolean {
  if (!sameWho(one.who, other.who)) return false;
  const [a, b] = [wordsOf(one.quote), wordsOf(other.quote)];
  if (!a.includes(b) && !b.includes(a)) return false;
  return one.kind === other.kind || wordsOf(one.what) === wordsOf(other.what);
}
