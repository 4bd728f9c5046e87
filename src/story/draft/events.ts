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

/**
 * What a draft tells while it runs, in order. The story is the concatenation of all `text` events, whole sentences at a time;
 * nothing given is ever taken back, except by `revise`.
 * `start`, `plan`, `scene`, `text`, `reply`, `revise` and `end` go into the journal; the others are for the eye.
 */
export type DraftEvent =
  | { readonly kind: 'start'; readonly brief: Brief; readonly mode: 'single' | 'scenes'; readonly seed: number; readonly model: string }
  | { readonly kind: 'plan'; readonly beats: readonly Beat[] }
  /** Scene `scene` (0-based) begins with the next text. */
  | { readonly kind: 'scene'; readonly scene: number; readonly askedWords: number }
  | { readonly kind: 'text'; readonly text: string }
  /** One request is over: what was asked and what came, for the governor when a draft is resumed. */
  | {
      readonly kind: 'reply';
      readonly askedWords: number;
      readonly writtenWords: number;
      readonly natural: boolean;
      readonly promptTokens: number;
      readonly thinkingTokens: number;
      readonly textTokens: number;
      readonly estimated: boolean;
      readonly seconds: number;
    }
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
