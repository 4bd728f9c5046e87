import type { LedgerBook } from '../../../src/story/coherence/book.js';
import { checkCoherence } from '../../../src/story/coherence/check.js';
import type { CoherenceRequest } from '../../../src/story/coherence/request.js';
import type { CoherenceEvent, CoherenceReport } from '../../../src/story/coherence/report.js';
import type { LanguageModel } from '../../../src/story/languageModel.js';

export interface Checked {
  readonly report: CoherenceReport;
  readonly book: LedgerBook;
  readonly events: readonly CoherenceEvent[];
}

/** A check and everything told on the way. */
export async function checked(
  request: CoherenceRequest,
  judge: LanguageModel | null,
  signal: AbortSignal = new AbortController().signal,
): Promise<Checked> {
  const events: CoherenceEvent[] = [];
  for await (const event of checkCoherence(request, judge, signal)) events.push(event);
  const last = events.at(-1);
  if (last?.kind !== 'end') throw new Error('a check ends with its report');
  return { report: last.report, book: last.book, events };
}
