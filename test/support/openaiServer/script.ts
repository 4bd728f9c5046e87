/**
 * What a scripted server is told: who it says it is, what it refuses, how it puts bytes on the wire, and what it replies.
 * A story model (length, chatter, loops) is a `ReplyFunction`; the transport turns what it returns into real SSE over TCP.
 */

/** The fields the product may send; everything else stays readable too. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly temperature?: number;
  readonly seed?: number;
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: Readonly<Record<string, unknown>> } };
  readonly chat_template_kwargs?: { readonly enable_thinking?: boolean };
  readonly [field: string]: unknown;
}

/**
 * How thinking travels:
 * `reasoning_content` (vLLM, SGLang, llama-server, DeepSeek), `reasoning` (newer vLLM, Ollama, OpenRouter),
 * `inline` (`<think>…</think>` in the text), `unopened` (the chat template opened it: only `</think>` is in the text).
 */
export type ThinkingForm = 'reasoning_content' | 'reasoning' | 'inline' | 'unopened';

/**
 * A string is story text. Thinking that does not close never sends its `</think>`; for the two field forms `closes` means nothing.
 * `delta` is sent as it is, as one token: for servers with habits of their own.
 */
export type ReplyPiece =
  | string
  | { readonly thinking: string; readonly form: ThinkingForm; readonly closes?: boolean }
  | { readonly delta: Readonly<Record<string, unknown>> };

/** A normal answer: what the model would write if nobody bounded it. The server obeys max_tokens and says `length` when it cut. */
export interface Answer {
  readonly pieces: readonly ReplyPiece[];
  /** What the model says when it was not cut; default `stop`. */
  readonly finish?: string;
  /** Default: a usage report exactly when the request asks for one. */
  readonly usage?: 'never' | 'always';
  /** Default: thinking takes part of the completion tokens; true also reports it as reasoning_tokens. */
  readonly reasoningTokens?: boolean;
  readonly fault?: StreamFault;
  readonly wire?: Wire;
}

/** A plain HTTP answer instead of a stream. Helpers for realistic refusals are in refusals.ts. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body: unknown;
}

/** What goes wrong in a stream; `afterTokens` counts every delta, thinking included. */
export type StreamFault =
  /** The TCP connection breaks: reset (RST), or closed in the middle of the HTTP body. */
  | { readonly kind: 'drop'; readonly afterTokens: number; readonly how?: 'reset' | 'close' }
  /** Nothing comes any more; the connection stays open until the client closes it. */
  | { readonly kind: 'stall'; readonly afterTokens: number }
  /** The HTTP body ends properly, but without finish_reason; [DONE] comes only when asked for. */
  | { readonly kind: 'end-early'; readonly afterTokens: number; readonly done?: boolean }
  /** finish_reason comes, [DONE] does not; `drop` breaks the connection then, `stall` leaves it open. */
  | { readonly kind: 'no-done'; readonly how?: 'end' | 'drop' | 'stall' }
  /** An event whose data is not JSON; the stream goes on after it. */
  | { readonly kind: 'broken-event'; readonly afterTokens: number }
  /** An error inside the stream: as plain data (vLLM, OpenRouter) or as a named event (LM Studio). */
  | { readonly kind: 'error-event'; readonly afterTokens: number; readonly error: unknown; readonly named?: boolean };

/** How the bytes are cut and dressed. None of it may change what a client reads. */
export interface Wire {
  readonly newline?: '\n' | '\r\n';
  /** Bytes per write: every event by itself (default), one byte at a time, all in one, or pieces of seeded random size. */
  readonly split?: 'event' | 'byte' | 'whole' | { readonly seed: number; readonly maxBytes: number };
  /** A comment line before every n-th event. */
  readonly keepAliveEvery?: number;
  /** Tokens per event; default 1. */
  readonly tokensPerEvent?: number;
  /** finish_reason is "" instead of null until there is one. */
  readonly emptyFinishReasons?: boolean;
  /** Pause before each event in milliseconds; default 0. For watching by hand, and for cancelling in the middle. */
  readonly paceMs?: number;
}

/** `requestNumber` counts chat requests of this server from 1, refused ones included. */
export type ReplyFunction = (request: ChatRequest, requestNumber: number) => Answer | Refusal | Promise<Answer | Refusal>;

/** Whose words the server uses when it refuses something. */
export type Dialect = 'vllm' | 'openai' | 'llama-server';

export interface ServerScript {
  readonly reply: ReplyFunction;
  /** What GET /v1/models lists; default one model, "scripted". Null: the route answers 404. */
  readonly models?: readonly { readonly id: string; readonly max_model_len?: number; readonly [field: string]: unknown }[] | null;
  /** A request for a model that is not listed gets a 404; default true. */
  readonly checksModelName?: boolean;
  /** Requests without this key get a 401. */
  readonly apiKey?: string;
  /** Top-level body fields that get a 400, in the dialect's words; all refused fields are named at once unless `oneAtATime`. */
  readonly refuses?: readonly string[];
  readonly oneAtATime?: boolean;
  /** response_format types that get a 400. */
  readonly refusesFormats?: readonly ('json_schema' | 'json_object')[];
  readonly dialect?: Dialect;
  /** Prompt tokens plus bound above this get the dialect's overflow 400. */
  readonly contextTokens?: number;
  /** GET /props tells this n_ctx, as llama-server does. */
  readonly propsContextTokens?: number;
  /** GET /api/ps lists these, as Ollama does. */
  readonly ollamaRunning?: readonly { readonly name: string; readonly context_length: number }[];
  /** POST /tokenize answers in this engine's form; left out it is a 404. */
  readonly tokenize?: 'vllm' | 'llama-server';
  /** With `tokenize`: the rendered chat template ends with `<think>` when thinking is on. Left out: templates cannot be asked for. */
  readonly templateOpensThinking?: boolean;
  /**
   * What becomes of a request whose last message is the assistant's, besides what `reply` makes of it: `refused` by a 400 in the dialect's
   * words; `rendered` and `closed` say how a rendered template ends, with the begun text or after the end of it. Default `closed`.
   */
  readonly prefill?: 'refused' | 'rendered' | 'closed';
  /** GET /props tells this many slots; default 1. */
  readonly slots?: number;
  /** What POST /embeddings answers to these texts; a string is sent as it is. Left out it is a 404. */
  readonly embeddings?: (texts: readonly string[]) => Refusal;
  /** For every answer that does not bring its own. */
  readonly wire?: Wire;
  /** Where the routes are; default "/v1". */
  readonly basePath?: string;
}
