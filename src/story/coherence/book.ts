import { z } from 'zod';
import { correction, type Correction } from './correction.js';
import { MAX_QUOTE, notedFact } from './fact.js';

/** A slip as a judge proposed it, before its quotes are looked up. */
export const proposedSlip = z.strictObject({
  kind: z.string().max(40),
  who: z.string().max(200),
  /** One sentence of the judge's. */
  why: z.string().max(600),
  established: z.string().max(MAX_QUOTE),
  contradiction: z.string().max(MAX_QUOTE),
});

export type ProposedSlip = z.infer<typeof proposedSlip>;

/** What the judge said of a slip when it was asked about it alone. */
export const verdict = z.strictObject({
  contradiction: z.boolean(),
  /** How sure, 0 to 100. */
  sure: z.int().min(0).max(100),
  why: z.string().max(600),
});

export type Verdict = z.infer<typeof verdict>;

/** A confirmed slip, to be shown again when the story is opened again. */
export const keptSlip = z.strictObject({
  kind: z.string(),
  about: z.string(),
  message: z.string(),
  why: z.string(),
  score: z.number().min(0).max(1),
  established: z.string(),
  contradiction: z.string(),
});

const bookSchema = z.strictObject({
  version: z.literal(1),
  /** Facts by the hash of the window they were read in and of who read it. */
  noted: z.record(z.string(), z.array(notedFact)),
  /** Slips proposed, by the hash of window and ledger. */
  compared: z.record(z.string(), z.array(proposedSlip)),
  /** By the hash of both passages with all that is shown around them. */
  verdicts: z.record(z.string(), verdict),
  corrections: z.array(correction),
  slips: z.array(keptSlip),
});

/** What is kept of a story's checks, beside its reviews: what was asked and need not be asked again, and what the writer put right. */
export interface LedgerBook {
  readonly version: 1;
  readonly noted: Readonly<Record<string, z.infer<typeof notedFact>[]>>;
  readonly compared: Readonly<Record<string, ProposedSlip[]>>;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly corrections: readonly Correction[];
  /** What the last check that came to its end has confirmed. */
  readonly slips: readonly z.infer<typeof keptSlip>[];
}

export const EMPTY_BOOK: LedgerBook = { version: 1, noted: {}, compared: {}, verdicts: {}, corrections: [], slips: [] };

/** The book as one line of JSON. */
export function encodeBook(book: LedgerBook): string {
  return `${JSON.stringify(book)}\n`;
}

/** Reads a book; undefined when the text is none, or of another version. */
export function decodeBook(text: string): LedgerBook | undefined {
  try {
    return bookSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
