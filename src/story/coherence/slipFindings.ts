import type { Notes, Slip } from '../continuity/index.js';
import { findingId, type Finding, type FindingEvidence } from '../findings/finding.js';
import { linesOf } from '../findings/lines.js';
import { taxonomyOf } from './kinds.js';
import type { Said } from './place.js';
import type { JudgedSlip } from './slip.js';

/** What every slip has, whoever found it. */
type AnySlip = Pick<Slip, 'rule' | 'about' | 'message' | 'score'> & {
  readonly taxonomy: string;
  readonly here: Said;
  readonly established: Said;
};

/**
 * Slips that a judge confirmed, as findings: at the contradiction, the established place as evidence. What stands in the notes beside the story
 * is evidence of another file.
 * @param notes the notes that were read along: they tell the line of what stands in them
 */
export function slipFindings(slips: readonly JudgedSlip[], notes: readonly Notes[] = []): Finding[] {
  const seen = new Map<string, number>();
  return slips.map((slip) => findingOf(slip, 'judged', notes, seen));
}

/** Slips that were found without a model, as findings of the same shape. */
export function measuredSlipFindings(slips: readonly Slip[], notes: readonly Notes[] = []): Finding[] {
  const seen = new Map<string, number>();
  return slips.map((slip) => measuredSlipFinding(slip, notes, seen));
}

/**
 * One slip that was found without a model.
 * @param seen how often words came before: the same map for all slips of a text
 */
export function measuredSlipFinding(slip: Slip, notes: readonly Notes[], seen: Map<string, number>): Finding {
  const { matter, distance } = slip;
  return { ...findingOf({ ...slip, taxonomy: '' }, 'measured', notes, seen), slip: { matter, distance } };
}

function findingOf(
  { rule, taxonomy, message, about, here, established, score }: AnySlip,
  origin: Finding['origin'],
  notes: readonly Notes[],
  seen: Map<string, number>,
): Finding {
  // Both may say the same of the same words, and each is one thing in a list.
  const id = `${origin === 'measured' ? 'measured ' : ''}${findingId(rule, `${here.quote} ${established.quote}`)}`;
  const nth = seen.get(id) ?? 0;
  seen.set(id, nth + 1);
  return {
    id: nth === 0 ? id : `${id}#${nth + 1}`,
    rule,
    range: { start: here.start, end: here.end },
    quote: here.quote,
    message: `${taxonomy || taxonomyOf(rule)} · ${message}`.toWellFormed(),
    evidence: [evidenceOf(established, notes)],
    score,
    origin,
    ...(about === '' ? {} : { about }),
  };
}

function evidenceOf({ source, file, start, end, quote }: Said, notes: readonly Notes[]): FindingEvidence {
  const range = { start, end };
  const evidence: FindingEvidence = { range, quote, message: 'Established', kind: 'established' };
  if (source === 'story') return evidence;
  const text = notes.find((one) => one.file === file)?.text;
  return { ...evidence, file, ...(text === undefined ? {} : { lines: linesOf(text, range) }) };
}
