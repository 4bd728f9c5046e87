import { nameOf } from '../style/explain.js';
import type { Grade, Passage } from '../style/types.js';
import { contentHash } from './contentHash.js';
import type { Finding } from './finding.js';

/** The score at which a passage counts as grave as can be. 1 is the human 90th percentile, so 4 is far out of the ordinary. */
const GRAVEST = 4;
const LEAST = 0.05;

/** How urgent a grade is: textured prose may be just what the writer wants. */
export const GRADES: readonly Grade[] = ['textured', 'heavy', 'overloaded'];

/**
 * A passage of a measured text as a finding.
 * @param seen how often words came before: the same map for all passages of a text
 */
export function styleFinding(passage: Passage, text: string, seen: Map<string, number>): Finding {
  const rule = `style/${passage.grade}` as const;
  const words = `${rule}:${contentHash(text, passage.start, passage.end)}`;
  const nth = seen.get(words) ?? 0;
  seen.set(words, nth + 1);
  return {
    id: nth === 0 ? words : `${words}#${nth + 1}`,
    rule,
    range: { start: passage.start, end: passage.end },
    quote: text.slice(passage.start, passage.end),
    message: passage.message,
    evidence: passage.marks.map(({ push, start, end }) => ({
      range: { start, end },
      quote: text.slice(start, end),
      message: nameOf(push),
      kind: push,
    })),
    score: Math.min(1, Math.max(LEAST, passage.score / GRAVEST)),
    origin: 'measured',
    density: { score: passage.score, shares: passage.shares },
  };
}

/** The grade of a finding of the style rules; undefined for any other. */
export function gradeOfFinding({ rule }: Pick<Finding, 'rule'>): Grade | undefined {
  return GRADES.find((grade) => rule === `style/${grade}`);
}
