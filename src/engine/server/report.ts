import type { CarryOn, CarryOnSource } from './carryOn.js';
import type { ReplyFormat } from './requestBody.js';
import type { ServerKind } from './serverKind.js';

/** Who told the context size. */
export type ContextSource = 'models' | 'props' | 'ollama' | 'default';

/** What a connection test found; both faces print it. */
export interface ConnectionReport {
  /** Host and port. */
  readonly where: string;
  readonly baseUrl: string;
  readonly kind: ServerKind;
  /** The model that answered. */
  readonly modelName: string;
  /** All the server lists. */
  readonly models: readonly string[];
  readonly contextTokens: number;
  readonly contextFrom: ContextSource;
  /** From sending to the first token of any kind; null when the reply was empty. */
  readonly firstTokenMs: number | null;
  readonly capabilities: ServerCapabilities;
}

/** What a server can do, as it showed. */
export interface ServerCapabilities {
  /** How it carries a text on, and where that is known from. */
  readonly carryOn: { readonly how: CarryOn; readonly from: CarryOnSource };
  /** Replies asked for side by side; `assumed` where it does not tell its slots. */
  readonly parallel: { readonly replies: number; readonly from: 'slots' | 'assumed' };
  /** The form in which replies by a schema are asked, and whether a small one fitted its schema. */
  readonly schema: { readonly form: ReplyFormat; readonly fitted: boolean };
  /** Numbers a vector; null where it offers no embeddings. */
  readonly embeddings: number | null;
  /** It reports token counts; otherwise they are estimated. */
  readonly usage: boolean;
  /** It counts tokens: by vLLM's or llama-server's route. */
  readonly tokenizer: 'vllm' | 'llama-server' | null;
  /** How a reply is bounded here. */
  readonly boundField: string;
  /** Fields it refused, left out from now on. */
  readonly refused: readonly string[];
  /** It thought although it was asked not to. */
  readonly thinksUnasked: boolean;
}
