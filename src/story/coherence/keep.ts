import type { LedgerBook } from './book.js';
import { openStory, type CoherenceRequest } from './request.js';
import { wordsOf, type Fact, type NotedFact } from './fact.js';
import { kindOf } from './kinds.js';
import { ledgerPart } from './ledger.js';
import type { JudgedSlip } from './slip.js';

/**
 * The ledger as it was kept, where its facts stand in the text now. Nobody is asked. It pauses after each fact, so that a long ledger need not
 * be looked up in one go.
 */
export function* keptLedger(request: CoherenceRequest): Generator<undefined, readonly Fact[]> {
  const { book } = request;
  if (!book) return [];
  const { passages, body } = openStory(request);
  const facts = new Map<string, NotedFact>();
  for (const fact of Object.values(book.noted).flat()) facts.set([fact.kind, fact.who, fact.what, fact.quote].map(wordsOf).join('|'), fact);
  const placed: Fact[] = [];
  for (const fact of facts.values()) {
    placed.push(...ledgerPart([fact], { window: body, index: 0 }, passages, book.corrections).facts);
    yield undefined;
  }
  return placed.sort((a, b) => a.place.start - b.place.start);
}

/** The slips of the last check, where both quotes still stand; one that was mended is gone. Nobody is asked. */
export function keptSlips(request: CoherenceRequest): JudgedSlip[] {
  const { book } = request;
  if (!book) return [];
  const { passages, body } = openStory(request);
  return book.slips
    .flatMap((kept): JudgedSlip[] => {
      const established = passages.inStory(kept.established, body) ?? passages.inCanon(kept.established);
      const here = passages.inStory(kept.contradiction, body, established?.source === 'story' ? established.end : body.start);
      if (!established || !here || (established.source === 'story' && established.end > here.start)) return [];
      const { rule, taxonomy } = kindOf(kept.kind);
      const { kind, about, message, why, score } = kept;
      return [{ rule, kind, taxonomy, about, message, why, here, established, score }];
    })
    .sort((a, b) => a.here.start - b.here.start);
}

/** A book with the slips that a check ended with. */
export function withSlips(book: LedgerBook, slips: readonly JudgedSlip[]): LedgerBook {
  const kept = slips.map(({ kind, about, message, why, score, here, established }) => ({
    kind,
    about,
    message,
    why,
    score,
    established: established.quote,
    contradiction: here.quote,
  }));
  return { ...book, slips: kept };
}
