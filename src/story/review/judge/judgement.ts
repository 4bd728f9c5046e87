import { z } from 'zod';
import type { CatchAll, Dimension, Rubric } from '../rubric/rubric.js';

const ASKED_QUOTES = 2;
/** The rubric asks for two quotes a dimension; a judge that sends thousands is cut here. */
export const MAX_QUOTES = 4;
/** Longest reason kept, in UTF-16 units: sentences, not an essay. */
export const MAX_REASON = 2_000;
/** Longest quote kept, in UTF-16 units: the rubric asks for twelve words, a judge that copies a paragraph is still looked up. */
export const MAX_QUOTE = 600;

/** What one reply says of one dimension; the score is a whole number within the range. */
export interface JudgedDimension {
  readonly justification: string;
  readonly quotes: readonly string[];
  readonly score: number;
}

export interface JudgedCatchAll {
  /** The merit or the failure, named. */
  readonly target: string;
  readonly quotes: readonly string[];
  /** Id of the dimension that comes nearest to covering it, or "none". */
  readonly nearest: string;
  readonly whyNotCaptured: string;
  readonly score: number;
}

/** One reply of a judge, validated. */
export interface Judgement {
  readonly dimensions: Readonly<Record<string, JudgedDimension>>;
  readonly bonus: JudgedCatchAll | null;
  readonly penalty: JudgedCatchAll | null;
  readonly summary: string;
}

const dimensionSchema = ({ max }: { readonly max: number }) =>
  z.strictObject({
    justification: z.string().max(MAX_REASON),
    quotes: z.array(z.string().max(MAX_QUOTE)).max(MAX_QUOTES),
    score: z.int().min(0).max(max),
  });

const catchAllSchema = ({ max }: { readonly max: number }) =>
  z.strictObject({
    target: z.string().max(MAX_REASON),
    quotes: z.array(z.string().max(MAX_QUOTE)).max(MAX_QUOTES),
    nearest: z.string().max(MAX_REASON),
    whyNotCaptured: z.string().max(MAX_REASON),
    score: z.int().min(0).max(max),
  });

/** A dimension of a reply after coercion; undefined when it does not fit, which only a missing score can cause. */
export function judgedDimension(candidate: unknown, dimension: Dimension): JudgedDimension | undefined {
  return dimensionSchema(dimension).safeParse(candidate).data;
}

/** A catch-all of a reply after coercion; null when the reply holds none. */
export function judgedCatchAll(candidate: unknown, catchAll: CatchAll): JudgedCatchAll | null {
  return catchAllSchema(catchAll).safeParse(candidate).data ?? null;
}

/**
 * The form of a reply as JSON schema: a key for each dimension in the rubric's order, the reason before the score in each (a score
 * written first is argued for, not reasoned to). The same definitions validate what came. No `$schema` key: strict servers refuse it.
 */
export function replySchema(rubric: Rubric, dimensions: readonly Dimension[], withCatchAlls: boolean): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = {};
  for (const dimension of dimensions) shape[dimension.id] = dimensionSchema(dimension);
  if (withCatchAlls) for (const catchAll of [rubric.bonus, rubric.penalty]) shape[catchAll.id] = catchAllSchema(catchAll);
  const { $schema: _, ...schema } = z.toJSONSchema(z.strictObject({ ...shape, summary: z.string() }), {
    override: ({ jsonSchema }) => {
      // A grammar spells a bound of 2,000 characters out; our own bounds are for what comes unguided.
      delete jsonSchema.maxLength;
      if (jsonSchema.maxItems !== undefined) jsonSchema.maxItems = ASKED_QUOTES;
    },
  });
  return schema;
}
