import type { Brief } from './brief.js';

/** A beat of the plan: one scene and its budget. */
export interface Beat {
  readonly summary: string;
  readonly words: number;
}

export type DraftMode = 'auto' | 'single' | 'scenes';

export type Phase = 'planning' | 'thinking' | 'writing' | 'ending' | 'revising';

/** Tokens over the whole draft; `estimated` when an engine could not report its usage. */
export interface TokenTotals {
  readonly prompt: number;
  readonly thinking: number;
  readonly story: number;
  readonly estimated: boolean;
}

export type DraftStop = 'done' | 'trimmed' | 'short' | 'cancelled' | 'failed';

/** The object `draft --json` prints and the command `polaris.draft` resolves to. */
export interface DraftResult {
  readonly asked: number;
  readonly written: number;
  /** written / asked, four decimals. */
  readonly ratio: number;
  readonly scenes: readonly { readonly asked: number; readonly written: number }[];
  readonly tokens: TokenTotals;
  /** Seconds of work, resumed parts included, one decimal. */
  readonly seconds: number;
  /** Seconds until the first token of any kind came; null when none did. */
  readonly firstTokenSeconds: number | null;
  readonly stop: DraftStop;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** What a request was for: the whole story in one pass, a part of it, its ending, or help (plan, summary, a rewritten sentence). */
export type ReplyPurpose = 'whole' | 'body' | 'ending' | 'help';

export interface ReplyEvent {
  readonly kind: 'reply';
  readonly purpose: ReplyPurpose;
  readonly askedWords: number;
  /** Words of the reply after cleaning, kept or not; up to where it was read. */
  readonly writtenWords: number;
  /** Whether the figure teaches how the model answers to a length. */
  readonly learned: boolean;
  /** False when nothing of it is in the story yet; text may still be let in after this record. */
  readonly kept: boolean;
  readonly promptTokens: number;
  readonly thinkingTokens: number;
  readonly textTokens: number;
  readonly estimated: boolean;
  readonly seconds: number;
}

/**
 * What a draft tells while it runs, in order. The story is the concatenation of all `text` events, whole sentences at a time;
 * nothing given is ever taken back, except by `revise`.
 * `start`, `plan`, `scene`, `text`, `summary`, `reply`, `revise` and `end` go into the journal; the others are for the eye.
 */
export type DraftEvent =
  | { readonly kind: 'start'; readonly brief: Brief; readonly mode: 'single' | 'scenes'; readonly seed: number; readonly model: string }
  | { readonly kind: 'plan'; readonly beats: readonly Beat[] }
  /** Scene `scene` (0-based) begins with the next text. */
  | { readonly kind: 'scene'; readonly scene: number; readonly askedWords: number }
  /** More of the story. `ends` stands with the text that holds its last sentence: one record, so that no crash can part the two. */
  | { readonly kind: 'text'; readonly text: string; readonly ends?: boolean }
  /** What has happened up to here, in at most about a hundred words: what later scenes are told. */
  | { readonly kind: 'summary'; readonly text: string }
  /** One request is over: what was asked and what came, for the governor when a draft is resumed. */
  | ReplyEvent
  /** A sentence held something the brief avoids: UTF-16 range of the story so far, and what stands there now. */
  | { readonly kind: 'revise'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'end'; readonly result: DraftResult }
  | { readonly kind: 'thinking'; readonly text: string }
  | {
      readonly kind: 'progress';
      readonly phase: Phase;
      /** 1-based. */
      readonly scene: number;
      readonly scenes: number;
      readonly words: number;
      readonly askedWords: number;
      readonly tokensPerSecond: number;
      /** Null until a rate is known. */
      readonly secondsLeft: number | null;
    };
