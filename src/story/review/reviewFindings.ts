import { findingId, type Finding, type FindingRule } from '../findings/finding.js';
import type { Evidence, Review, ReviewedDimension } from './result.js';

/** The rule a fault is shown under: N2 and N10 join what the analysers of coherence and overloading find. */
function ruleOf(id: string): FindingRule {
  if (id === 'N2') return 'coherence';
  return id === 'N10' ? 'overloading' : `review.${id}`;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function placed(evidence: readonly Evidence[], text: string): Placed[] {
  return evidence
    .flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end, quote: text.slice(start, end) }]))
    .sort((a, b) => a.start - b.start);
}

function findingsOf(dimension: ReviewedDimension, text: string): Finding[] {
  const rule = ruleOf(dimension.id);
  const places = placed(dimension.evidence, text);
  const finding = (place: Placed, others: readonly Placed[]): Omit<Finding, 'id'> => ({
    rule,
    range: { start: place.start, end: place.end },
    quote: place.quote,
    message: dimension.justification === '' ? dimension.name : `${dimension.name}: ${dimension.justification}`,
    evidence: others.map(({ start, end, quote }) => ({ range: { start, end }, quote, message: dimension.name })),
    score: dimension.score / dimension.max,
    origin: 'judged',
  });
  const last = places.at(-1);
  // The slip is where the story denies what it established before: one finding, the earlier quotes its evidence.
  const found = rule === 'coherence' && last ? [finding(last, places.slice(0, -1))] : places.map((place) => finding(place, []));
  const counts = new Map<string, number>();
  return found.map((one) => {
    const id = findingId(rule, one.quote);
    const nth = counts.get(id) ?? 0;
    counts.set(id, nth + 1);
    return { id: findingId(rule, one.quote, nth), ...one };
  });
}

/**
 * The highlights a review gives: one a verified quote of every fault that was charged, N2 as `coherence`, N10 as `overloading`, the others
 * as `review.N3` and so on. A quote that is not in the text gives none.
 *
 * @param text the text that was reviewed, into which the offsets are
 */
export function findingsOfReview(review: Review, text: string): Finding[] {
  return review.dimensions
    .filter(({ sign, score }) => sign === 'negative' && score > 0)
    .flatMap((dimension) => findingsOf(dimension, text));
}
