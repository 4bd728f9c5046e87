import { findingId, type Finding } from '../findings/finding.js';
import { taxonomyOf } from './kinds.js';
import type { JudgedSlip } from './slip.js';

/**
 * Confirmed slips as findings: at the contradiction, the established place as evidence. What stands in the notes beside the story is evidence
 * of another file.
 */
export function slipFindings(slips: readonly JudgedSlip[]): Finding[] {
  const seen = new Map<string, number>();
  return slips.map(({ rule, taxonomy, message, about, here, established, score }) => {
    const id = findingId(rule, `${here.quote} ${established.quote}`);
    const nth = seen.get(id) ?? 0;
    seen.set(id, nth + 1);
    return {
      id: nth === 0 ? id : `${id}#${nth + 1}`,
      rule,
      range: { start: here.start, end: here.end },
      quote: here.quote,
      message: `${taxonomy || taxonomyOf(rule)} · ${message}`,
      evidence: [
        {
          range: { start: established.start, end: established.end },
          quote: established.quote,
          message: 'Established',
          kind: 'established',
          ...(established.source === 'notes' ? { file: established.file } : {}),
        },
      ],
      score,
      origin: 'judged',
      ...(about === '' ? {} : { about }),
    };
  });
}
