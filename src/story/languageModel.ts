/** The one port to a language model. Everything that drafts, continues, rewrites or judges asks a `LanguageModel`. */

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  /** 0 means off. */
  readonly topK: number;
  /** 1 means off. POLARIS' card: never together with a presence penalty. */
  readonly repetitionPenalty: number;
  /** 0 means off. */
  readonly presencePenalty: number;
  readonly seed?: number;
}

export interface GenerateRequest {
  /**
   * Stable text first: engines keep the longest prefix they have already read. Where the last message is the assistant's, the reply goes
   * on from its last character; ask so only where `capabilities.carryOn` is not `instruction`.
   */
  readonly messages: readonly Message[];
  /**
   * Raw text the model goes on from, without any chat form; `messages` is empty then. Ask so only where `capabilities.carryOn` is
   * `completion`.
   */
  readonly completion?: string;
  readonly sampling: Sampling;
  /** Upper bound on the tokens of the text. Thinking has its own. */
  readonly maxTokens: number;
  /** Upper bound on the tokens of the thinking; 0 asks the model not to think. */
  readonly thinkingTokens: number;
  /** The reply must be JSON that fits this schema. */
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
}

export type Chunk =
  /** `tokens` is how many this piece took; a server's delta counts as one until its usage report corrects the sum. */
  | { readonly kind: 'thinking'; readonly text: string; readonly tokens: number }
  | { readonly kind: 'text'; readonly text: string; readonly tokens: number }
  | { readonly kind: 'end'; readonly reason: 'stop' | 'length' | 'aborted'; readonly usage: Usage };

export interface Usage {
  readonly promptTokens: number;
  readonly thinkingTokens: number;
  readonly textTokens: number;
  /** True when the engine counted deltas because nobody reported usage. */
  readonly estimated: boolean;
}

/** What a caller must know of a model to ask it well. Comes from models/presets.json or the engine's defaults. */
export interface ModelProfile {
  readonly sampling: Sampling;
  /** Tokens the model may think before each reply; 0 for a model that does not think. */
  readonly thinkingTokens: number;
  /** Story lengths in words the model was trained to write in one reply. */
  readonly trainedWords: { readonly min: number; readonly max: number };
  /** Words written per word asked, as measured; 1 when unknown. */
  readonly lengthGain: number;
  /** True for the built-in model: what it writes shows the path, not the craft. */
  readonly demonstration: boolean;
}

/** What an engine can do beyond answering a chat. Callers degrade what is missing, and say so. */
export interface Capabilities {
  /** How a text is carried on: as raw text, by an assistant's message the reply begins with, or only because it is asked. */
  readonly carryOn: 'completion' | 'prefill' | 'instruction';
  /** Replies that are generated side by side; 1 means one after the other. */
  readonly parallel: number;
}

export interface LanguageModel {
  readonly name: string;
  readonly profile: ModelProfile;
  /** As far as is known now: an engine learns from refusals. */
  readonly capabilities: Capabilities;
  /** Prompt, thinking and text share it. */
  readonly contextTokens: number;

  /**
   * Streams a reply; the last chunk is always `end`.
   * An aborted signal ends the stream within 200 ms with reason `aborted`: text already given stays given.
   * @throws {LanguageModelError} when the model cannot be reached, loaded or kept alive.
   */
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<Chunk>;

  /** Tokens in a text; engines that cannot count estimate high rather than low. */
  countTokens(text: string, signal: AbortSignal): Promise<number>;

  /**
   * One vector a text, all of one length, in the order given; absent where the engine has none to offer.
   * @returns undefined where the model turns out to offer none
   * @throws {LanguageModelError} as `generate` does
   */
  embed?(texts: readonly string[], signal: AbortSignal): Promise<readonly (readonly number[])[] | undefined>;
}

export type LanguageModelErrorCode =
  | 'unreachable'
  | 'unauthorized'
  | 'refused'
  | 'model-missing'
  | 'model-broken'
  | 'context-full'
  | 'out-of-memory'
  | 'crashed'
  | 'stalled'
  | 'lost'
  /** Thinking never closed, or everything came as thinking: there is no text. */
  | 'thinking-only'
  | 'bad-settings';

/** A failure the person at the desk can act on. */
export class LanguageModelError extends Error {
  constructor(
    readonly code: LanguageModelErrorCode,
    /** One sentence: what happened, and what to do next. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'LanguageModelError';
  }
}
