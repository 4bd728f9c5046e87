import type { Message, Usage } from '../languageModel.js';

/** A text of the writer's about the story: notes beside it. */
export interface ContinueNotes {
  /** What it is called: a file's name. */
  readonly name: string;
  readonly text: string;
}

/** What the writer wants written, and where. */
export interface ContinueRequest {
  /** The whole document, byte-order mark, front matter and carriage returns included. */
  readonly text: string;
  /** UTF-16 offset into `text` where the new text goes; `placeFor` finds a place that suits. */
  readonly at: number;
  /** Words to write, met within a sentence; or on to the end of the scene. */
  readonly words: number | 'scene-end';
  readonly notes: readonly ContinueNotes[];
  /** Same seed, same model, one thread: same text. */
  readonly seed?: number;
  /** A take the writer likes: what is written now goes its way, in other words. */
  readonly likeThis?: string;
  /** Takes the writer refused: what is written now goes another way. */
  readonly refused?: readonly string[];
}

export type PartName = 'notes' | 'characters' | 'summary' | 'scene' | 'follows';

/** One part of what a model is shown. The five are always all there, in the order of `PART_NAMES`. */
export interface ContextPart {
  readonly part: PartName;
  /** Tokens of it that the model is shown. */
  readonly tokens: number;
  /**
   * Tokens of it that applied and are left out for want of room. For `summary`, tokens of the summaries left out; for `scene`, of the
   * scene's beginning; for `follows`, of the rest of the scene after the place.
   */
  readonly dropped: number;
  /** What was left out, by name: a note, a character, a scene; for prose, nothing. */
  readonly left: readonly string[];
}

export const PART_NAMES: readonly PartName[] = ['notes', 'characters', 'summary', 'scene', 'follows'];

/** Why a continuation ended. `short`: the model gave no more, however often it was asked. */
export type ContinueStop = 'done' | 'short' | 'cancelled';

/** What a continuation tells while it runs, in order: `progress` now and then, `context` once before any `text`, `end` last. */
export type ContinueEvent =
  | { readonly kind: 'progress'; readonly step: 'summary' | 'reading' | 'thinking' | 'writing'; readonly done: number; readonly of: number }
  | { readonly kind: 'context'; readonly parts: readonly ContextPart[] }
  /** More of the text: whole words, ready to insert at `at`, after the pieces before it; spaces and paragraph breaks are in it. */
  | { readonly kind: 'text'; readonly text: string }
  | ContinueEnd;

export interface ContinueEnd {
  readonly kind: 'end';
  readonly stop: ContinueStop;
  /** Words of all `text` pieces. */
  readonly words: number;
  /** Of all requests together, summaries included. */
  readonly usage: Usage;
}

/** One of several takes on a continuation, whole. */
export interface Take {
  /** Which of the growing takes it was. */
  readonly take: number;
  /** Ready to insert, as the `text` pieces of a continuation. */
  readonly text: string;
  readonly words: number;
  /**
   * How far it is from every take before it in the order: 1 − the greatest similarity to any of them, 0 (the same) to 1 (nothing in
   * common); 1 for the first. Similarity is the cosine of embeddings where the model offers them, else of word n-grams, negative ones
   * taken for 0.
   */
  readonly diversity: number;
  readonly stop: ContinueStop;
}

export type TakesEvent =
  | Exclude<ContinueEvent, ContinueEnd | { readonly kind: 'text' }>
  /** More of take `take`, 0-based, as a continuation's `text`. */
  | { readonly kind: 'text'; readonly take: number; readonly text: string }
  /** Take `take` grows no more. */
  | { readonly kind: 'taken'; readonly take: number; readonly stop: ContinueStop; readonly words: number }
  | TakesEnd;

export interface TakesEnd {
  readonly kind: 'end';
  /**
   * The takes kept, in the order to be offered. The lowest-numbered take that has text comes first: it is what the writer has been reading. One or two
   * more may have been written than asked for; those most like others are left out.
   */
  readonly takes: readonly Take[];
  /** `done` where at least one take is done; `cancelled` where the signal was aborted. */
  readonly stop: ContinueStop;
  readonly usage: Usage;
}

/** How a model is asked to go on; see `Capabilities.carryOn`. */
export type ContinueForm = 'completion' | 'prefill' | 'instruction';

/** What a model would be sent. */
export interface ModelView {
  readonly form: ContinueForm;
  readonly parts: readonly ContextPart[];
  /** The messages, to the letter; empty where the form is `completion`. */
  readonly messages: readonly Message[];
  /** The raw text, to the letter; '' unless the form is `completion`. */
  readonly completion: string;
  /** The whole of it as one text to read: roles as headings. */
  readonly text: string;
  /** Tokens of the whole prompt, the product's own words included. */
  readonly promptTokens: number;
  /** Tokens the reply may take at most. */
  readonly replyTokens: number;
  readonly contextTokens: number;
}

/** Keeps summaries of scenes by the hash of a scene's text. Those of scenes that are no longer there may be forgotten at any time. */
export interface SummaryCache {
  get(hash: string): string | undefined;
  set(hash: string, summary: string): void;
}
