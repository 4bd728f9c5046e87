import { z } from 'zod';
import { fieldOf } from '../judging/fields.js';
import { isObject, objectIn } from '../judging/json.js';
import type { Message } from '../languageModel.js';
import { itemsIn, schemaOf, type Question } from './asking.js';
import { proposedSlip, verdict, type ProposedSlip, type Verdict } from './book.js';
import { factForm, fieldText, MAX_QUOTE, readFact, unwrapped, type NotedFact } from './fact.js';
import { kindOf, KINDS } from './kinds.js';

/** Tokens of thirty facts, or of a dozen slips, with their keys. */
export const LIST_TOKENS = 3_000;
export const VERDICT_TOKENS = 300;
/** Items of one reply that are looked at: a judge that lists thousands is cut here. */
const MOST_ITEMS = 120;
const MOST_SLIPS = 24;
const MAX_WHY = 600;

const slipForm = z.strictObject({
  kind: z.enum(KINDS.map(({ id }) => id)),
  who: z.string(),
  why: z.string(),
  established: z.string(),
  contradiction: z.string(),
});

const FACTS = schemaOf(z.strictObject({ facts: z.array(factForm) }));
const SLIPS = schemaOf(z.strictObject({ slips: z.array(slipForm) }));
const VERDICT = schemaOf(z.strictObject({ why: z.string(), verdict: z.enum(['contradiction', 'explained']), sure: z.int() }));

function quoteOf(item: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const value = fieldOf(item, names);
  const inner = isObject(value) ? fieldOf(value, ['quote', 'text', 'passage']) : value;
  return typeof inner === 'string' ? unwrapped(fieldText({ inner }, ['inner'], MAX_QUOTE)) : '';
}

function readSlip(item: unknown): ProposedSlip | undefined {
  if (!isObject(item)) return undefined;
  const slip = {
    kind: kindOf(fieldText(item, ['kind', 'type', 'category', 'rule'], 40)).id,
    who: fieldText(item, ['who', 'subject', 'about', 'name'], 200),
    why: fieldText(item, ['why', 'explanation', 'reason', 'message', 'what'], MAX_WHY),
    established: quoteOf(item, ['established', 'establishedQuote', 'earlier', 'first', 'fact']),
    contradiction: quoteOf(item, ['contradiction', 'contradictionQuote', 'later', 'second', 'contradicts']),
  };
  return slip.established === '' || slip.contradiction === '' ? undefined : proposedSlip.safeParse(slip).data;
}

/** What a list question gives: what can be used, and how many items could not. */
export interface Read<T> {
  readonly items: readonly T[];
  readonly dropped: number;
}

function readList<T>(reply: string, names: readonly string[], read: (item: unknown) => T | undefined, most: number): Read<T> | undefined {
  const all = itemsIn(reply, names);
  if (!all) return undefined;
  const items = all.slice(0, MOST_ITEMS).flatMap((item) => {
    const one = read(item);
    return one === undefined ? [] : [one];
  });
  // Items, but none of the form asked for: that is no honest "nothing".
  if (items.length === 0 && all.length > 0) return undefined;
  return { items: items.slice(0, most), dropped: all.length - Math.min(items.length, most) };
}

/** A percentage a judge wrote: 85, "85 %", "85/100", 0.85. */
function percent(value: unknown): number | undefined {
  const text =
    typeof value === 'string'
      ? /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|\/\s*100|out of 100)?\s*$/u.exec(value)?.[1]?.replace(',', '.')
      : undefined;
  const number = typeof value === 'number' ? value : text === undefined ? Number.NaN : Number(text);
  if (!Number.isFinite(number) || number < 0 || number > 100) return undefined;
  return Math.round(number > 0 && number < 1 ? number * 100 : number);
}

/** A verdict that says two things at once counts as no contradiction. */
function readVerdict(reply: string): Verdict | undefined {
  const object = objectIn(reply);
  if (!object) return undefined;
  const said = fieldOf(object, ['verdict', 'decision', 'answer']);
  const flag = fieldOf(object, ['contradiction', 'isContradiction']);
  const word = typeof said === 'string' ? said.toLowerCase().trim() : undefined;
  const sure = percent(fieldOf(object, ['sure', 'confidence', 'certainty']));
  if ((word === undefined && typeof flag !== 'boolean') || sure === undefined) return undefined;
  const contradiction = (word === undefined || word === 'contradiction') && flag !== false && fieldOf(object, ['explained']) !== true;
  return verdict.safeParse({ contradiction, sure, why: fieldText(object, ['why', 'reason', 'explanation'], MAX_WHY) }).data;
}

type Asked<T> = (messages: readonly Message[], thinkingTokens: number) => Question<T>;

export const noteQuestion: Asked<Read<NotedFact>> = (messages, thinkingTokens) => ({
  messages,
  thinkingTokens,
  jsonSchema: FACTS,
  maxTokens: LIST_TOKENS,
  read: (reply) => readList(reply, ['facts', 'ledger'], readFact, MOST_ITEMS),
});

export const compareQuestion: Asked<Read<ProposedSlip>> = (messages, thinkingTokens) => ({
  messages,
  thinkingTokens,
  jsonSchema: SLIPS,
  maxTokens: LIST_TOKENS,
  read: (reply) => readList(reply, ['slips', 'contradictions', 'findings'], readSlip, MOST_SLIPS),
});

export const confirmQuestion: Asked<Verdict> = (messages, thinkingTokens) => ({
  messages,
  thinkingTokens,
  jsonSchema: VERDICT,
  maxTokens: VERDICT_TOKENS,
  read: readVerdict,
});
