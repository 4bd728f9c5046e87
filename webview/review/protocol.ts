import * as z from 'zod/mini';
import { count, fromSidebar, judge, toSidebar } from '../shared/protocol.js';

/** What the review view and the extension say to each other. */

/** Where a quote of the judge stands now. */
export const placeState = z.enum([
  /** In the text as it was quoted. */
  'there',
  /** Its words were edited since. */
  'edited',
  /** It was there, and was taken out since. */
  'gone',
  /** It never stood in the text: the judge made it up. */
  'unfound',
]);

const evidence = z.object({ index: count, quote: z.string(), place: placeState });

/** What a judge said of one dimension, without its quotes: kept reviews have the same. */
export const judgedShape = {
  id: z.string(),
  name: z.string(),
  sign: z.enum(['positive', 'negative']),
  score: z.number(),
  max: z.number(),
  /** Highest minus lowest score. */
  spread: z.number(),
  /** One a judgement. */
  scores: z.array(z.number()),
  justification: z.string(),
  /** A fault without one quote that stands in the text. */
  unsupported: z.boolean(),
  basis: z.enum(['whole', 'parts', 'synopsis']),
};

const dimension = z.object({
  ...judgedShape,
  evidence: z.array(evidence),
  attention: z.boolean(),
  /** Its score in the review compared with; null where there is none. */
  before: z.nullable(z.number()),
});

const catchAll = z.object({
  score: z.number(),
  target: z.string(),
  why: z.string(),
  evidence: z.array(evidence),
  unsupported: z.boolean(),
});

/** What is known without a judge. */
export const measured = z.object({
  length: z.object({ asked: z.nullable(z.number()), written: z.number(), ratio: z.nullable(z.number()) }),
  repetition: z.object({
    fourWordShare: z.number(),
    eightWordShare: z.number(),
    lineShare: z.number(),
    phrases: z.array(z.object({ text: z.string(), count })),
  }),
  dialogueShare: z.number(),
  rhythm: z.object({
    sentences: count,
    meanWords: z.number(),
    medianWords: z.number(),
    deviationWords: z.number(),
    stepWords: z.number(),
    shortShare: z.number(),
    longShare: z.number(),
  }),
});

export const label = z.enum(['very_poor', 'poor', 'fair', 'good', 'excellent']);

const shownReview = z.object({
  id: z.string(),
  /** When it was made, ISO 8601. */
  at: z.string(),
  /** Of a selection, not of the whole story. */
  selection: z.boolean(),
  /** The text is another now. */
  stale: z.boolean(),
  overall: z.number(),
  label,
  positive: z.number(),
  positiveMax: z.number(),
  negative: z.number(),
  negativeMax: z.number(),
  bonus: z.number(),
  penalty: z.number(),
  composite: z.number(),
  published: z.number(),
  lengthShort: z.boolean(),
  samples: count,
  judge: z.string(),
  rubric: z.string(),
  notes: z.array(z.string()),
  summary: z.string(),
  dimensions: z.array(dimension),
  bonusReason: z.nullable(catchAll),
  penaltyReason: z.nullable(catchAll),
  measured,
  /** Of the review compared with. */
  before: z.nullable(z.object({ at: z.string(), overall: z.number(), positive: z.number(), negative: z.number() })),
});

const pastReview = z.object({ id: z.string(), at: z.string(), overall: z.number(), label, selection: z.boolean() });

const running = z.object({
  phase: z.enum(['loading', 'reading', 'thinking', 'judging', 'synopsis', 'asking-again']),
  sample: count,
  samples: count,
  scored: count,
  /** 0 to 1; null while nobody can say. */
  fraction: z.nullable(z.number()),
});

/** A way on after a failure. */
const recovery = z.enum(['review', 'chooseJudge', 'setKey', 'openSettings', 'showLog']);

const failure = z.object({ code: z.string(), message: z.string(), recoveries: z.array(recovery) });

/** What is highlighted in the story, without a judge. */
const highlights = z.object({
  /** Of the whole story: 0 is usual, 1 denser than nine stories in ten; null until it is known. */
  density: z.nullable(z.string()),
  /** The gravest first. */
  passages: z.array(z.object({ id: z.string(), label: z.string(), quote: z.string() })),
  /** How many there are in all. */
  count,
});

/** All the view shows. */
const viewState = z.object({
  /** Null: no story is open. */
  story: z.nullable(z.object({ title: z.string(), file: z.string(), written: count, asked: z.nullable(count) })),
  judge,
  running: z.nullable(running),
  failure: z.nullable(failure),
  review: z.nullable(shownReview),
  /** Known without a judge; null where a review brings its own. */
  measured: z.nullable(measured),
  /** Newest first. */
  /** Null while highlights are off. */
  highlights: z.nullable(highlights),
  history: z.array(pastReview),
  comparedTo: z.nullable(z.string()),
});

/** From the extension to the view. */
export const toView = toSidebar(viewState);

const wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cancel') }),
  z.object({ kind: z.literal('export') }),
  z.object({ kind: z.literal('recover'), by: recovery }),
  /** Shows the text a quote stands in. */
  z.object({ kind: z.literal('reveal'), review: z.string(), index: count }),
  z.object({ kind: z.literal('revealHighlight'), id: z.string() }),
  z.object({ kind: z.literal('select'), review: z.string() }),
  /** Null ends the comparison. */
  z.object({ kind: z.literal('compare'), review: z.nullable(z.string()) }),
]);

/** From the view to the extension. */
export const fromView = fromSidebar(wish);

export type PlaceState = z.infer<typeof placeState>;
export type ShownEvidence = z.infer<typeof evidence>;
export type ShownDimension = z.infer<typeof dimension>;
export type ShownCatchAll = z.infer<typeof catchAll>;
export type ShownMeasured = z.infer<typeof measured>;
export type ShownReview = z.infer<typeof shownReview>;
export type PastReview = z.infer<typeof pastReview>;
export type ShownHighlights = z.infer<typeof highlights>;
export type Running = z.infer<typeof running>;
export type ShownFailure = z.infer<typeof failure>;
export type Recovery = z.infer<typeof recovery>;
export type ViewState = z.infer<typeof viewState>;
export type Wish = z.infer<typeof wish>;
