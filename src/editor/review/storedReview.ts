import { z } from 'zod';
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

const dimension = z.object({
  id: z.string(),
  name: z.string(),
  sign: z.enum(['positive', 'negative']),
  score: z.number(),
  max: z.number(),
  spread: z.number(),
  scores: z.array(z.number()),
  justification: z.string(),
  evidence: z.array(evidence),
  unsupported: z.boolean(),
  basis: z.enum(['whole', 'parts', 'synopsis']),
});

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

const share = z.number();

/** Loose: a later version may measure more. */
const measured = z.looseObject({
  length: z.object({ asked: z.number().nullable(), written: z.number(), ratio: z.number().nullable() }),
  repetition: z.looseObject({
    fourWordShare: share,
    eightWordShare: share,
    lineShare: share,
    phrases: z.array(z.object({ text: z.string(), count: z.number() })),
  }),
  dialogueShare: share,
  rhythm: z.looseObject({
    sentences: z.number(),
    meanWords: z.number(),
    medianWords: z.number(),
    deviationWords: z.number(),
    stepWords: z.number(),
    shortShare: share,
    longShare: share,
  }),
});

const review: z.ZodType<Review> = z.looseObject({
  dimensions: z.array(dimension),
  positive: z.number(),
  negative: z.number(),
  bonus: z.number(),
  penalty: z.number(),
  overall: z.number(),
  composite: z.number(),
  published: z.number(),
  label: z.enum(['very_poor', 'poor', 'fair', 'good', 'excellent']).nullable(),
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
