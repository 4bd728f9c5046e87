import type { Finding, TextRange } from './finding.js';

/** Whether a finding says that the story contradicts itself, or what its writer declared. */
export function isSlip({ rule }: { readonly rule: string }): boolean {
  return rule === 'coherence' || rule.startsWith('continuity/');
}

interface Slipped {
  readonly rule: string;
  readonly range: TextRange;
}

const touches = (one: TextRange, other: TextRange): boolean => one.start < other.end && other.start < one.end;

/** Whether two findings tell of one slip: under one rule, at the same words. */
export function tellTheSame(one: Slipped, other: Slipped): boolean {
  return one.rule === other.rule && isSlip(one) && touches(one.range, other.range);
}

/** Leaves out measured slips that a judge has confirmed: what the judge says of them says more. */
export function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  const judged = findings.filter((finding) => finding.origin === 'judged' && isSlip(finding));
  if (judged.length === 0) return findings;
  return findings.filter((finding) => finding.origin === 'judged' || !judged.some((other) => tellTheSame(other, finding)));
}
