import { z } from 'zod';
import { judgedShape, label, measured } from '../../../webview/review/protocol.js';
import type { Review } from '../../story/review/result.js';

/** Words the judge quoted and where they stood, every line break counted as one; null for a quote that was not in the text. */
const place = z.object({ start: z.number(), end: z.number(), words: z.string() }).nullable();

const evidence = z.object({
  quote: z.string(),
  verified: z.boolean(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  match: z.enum(['exact', 'normalised', 'approximate']).nullable(),
});

const dimension = z.object({ ...judgedShape, evidence: z.array(evidence) });

const catchAll = z
  .object({
    score: z.number(),
    spread: z.number(),
    target: z.string(),
    nearest: z.string(),
    whyNotCaptured: z.string(),
    evidence: z.array(evidence),
    unsupported: z.boolean(),
  })
  .nullable();

const review: z.ZodType<Review> = z.looseObject({
  dimensions: z.array(dimension),
  positive: z.number(),
  negative: z.number(),
  bonus: z.number(),
  penalty: z.number(),
  overall: z.number(),
  composite: z.number(),
  published: z.number(),
  label: z.nullable(label),
  needsAttention: z.array(z.string()),
  samples: z.number(),
  measured,
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  bonusReason: catchAll,
  penaltyReason: catchAll,
  summary: z.string(),
  rubric: z.object({ id: z.string(), name: z.string() }),
  judge: z.string().nullable(),
  parts: z.number(),
  notes: z.array(z.string()),
});

/** A review as it is kept, one file each. */
export const storedReview = z.object({
  version: z.literal(1),
  /** Names the file; sorts by time. */
  id: z.string().regex(/^[\w-]+$/u),
  at: z.iso.datetime(),
  /** Of the text that was reviewed, every line break as one. */
  textHash: z.string(),
  selection: z.boolean(),
  /** One for each quote: those of the dimensions in order, then of bonus and penalty. */
  places: z.array(place),
  review,
});

export type StoredReview = z.infer<typeof storedReview>;
export type StoredPlace = z.infer<typeof place>;

/** All quotes of a review, in the order `places` has them. */
export function evidenceOf({ dimensions, bonusReason, penaltyReason }: Review): Review['dimensions'][number]['evidence'] {
  return [...dimensions, bonusReason, penaltyReason].flatMap((one) => one?.evidence ?? []);
}
