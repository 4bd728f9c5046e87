import * as z from 'zod/mini';
import { count, fromSidebar, judge, toSidebar } from '../shared/protocol.js';

/** What the ledger view and the extension say to each other. */

const fact = z.object({
  id: z.string(),
  kind: z.string(),
  who: z.string(),
  what: z.string(),
  when: z.string(),
  where: z.string(),
  quote: z.string(),
  state: z.enum(['noted', 'corrected', 'struck']),
});

const running = z.object({
  step: z.enum(['loading', 'reading', 'noting', 'comparing', 'confirming']),
  /** 1-based stretch of the story; 0 before the first. */
  window: count,
  windows: count,
  fraction: z.nullable(z.number()),
  /** Requests ahead, at most, and words to be read; null before they are known. */
  requests: z.nullable(count),
  words: z.nullable(count),
});

const failure = z.object({ message: z.string(), recovery: z.nullable(z.enum(['chooseJudge', 'check'])) });

const outcome = z.object({
  judge: z.string(),
  slips: count,
  /** Proposed and not shown. */
  unfound: count,
  explained: count,
  notes: z.array(z.string()),
});

const viewState = z.object({
  story: z.nullable(z.object({ title: z.string(), file: z.string() })),
  judge,
  facts: z.array(fact),
  running: z.nullable(running),
  failure: z.nullable(failure),
  outcome: z.nullable(outcome),
});

/** From the extension to the view. */
export const toView = toSidebar(viewState);

const wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check') }),
  z.object({ kind: z.literal('cancel') }),
  z.object({ kind: z.literal('chooseJudge') }),
  /** Shows the text a fact stands in. */
  z.object({ kind: z.literal('reveal'), fact: z.string() }),
  z.object({ kind: z.literal('strike'), fact: z.string() }),
  /** Takes a correction back. */
  z.object({ kind: z.literal('restore'), fact: z.string() }),
  z.object({ kind: z.literal('correct'), fact: z.string(), who: z.string(), what: z.string(), when: z.string(), where: z.string() }),
]);

/** From the view to the extension. */
export const fromView = fromSidebar(wish);

export type ShownFact = z.infer<typeof fact>;
export type Running = z.infer<typeof running>;
export type ViewState = z.infer<typeof viewState>;
export type Wish = z.infer<typeof wish>;
