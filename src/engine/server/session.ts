import type { ThinkingExpectation } from '../thinkingFilter.js';
import type { CarryOnMemory } from './carryOn.js';
import type { Endpoint } from './endpoint.js';
import type { Tokenizer } from './probe.js';
import type { ServerQuirks } from './quirks.js';
import type { ServerKind } from './serverKind.js';

/** How patient the engine is; milliseconds. */
export interface Patience {
  readonly idleMs: number;
  /** How often a request is sent again before its first token: after 429, 5xx and broken connections. */
  readonly retries: number;
  /** The first pause; each further one is up to twice as long, and jittered. */
  readonly retryBaseMs: number;
  readonly retryMaxMs: number;
  /** A server that says "come back later" than this is not waited for. */
  readonly retryAfterMaxMs: number;
  /** For the small questions of the probe. */
  readonly probeMs: number;
  /** After finish_reason only the usage report is missing: it is not worth a long wait. */
  readonly afterFinishMs: number;
}

/** Everything but the idle timeout, which is a setting. */
export const PATIENCE: Omit<Patience, 'idleMs'> = {
  retries: 4,
  retryBaseMs: 500,
  retryMaxMs: 8_000,
  retryAfterMaxMs: 60_000,
  probeMs: 5_000,
  afterFinishMs: 5_000,
};

/** Everything that stays the same, or is remembered, while a model is open. */
export interface Session {
  readonly endpoint: Endpoint;
  readonly apiKey: string | undefined;
  readonly modelName: string;
  /** All the server lists. */
  readonly models: readonly string[];
  readonly kind: ServerKind;
  readonly tokenizer: Tokenizer | undefined;
  /** Replies it works on side by side: llama-server's slots; undefined when it does not say. */
  readonly slots: number | undefined;
  readonly patience: Patience;
  readonly quirks: ServerQuirks;
  readonly thinking: ThinkingMemory;
  readonly carryOn: CarryOnMemory;
  readonly log: (line: string) => void;
}

/** What is known of the form a model's thinking takes, asked to think and asked not to. Learned from the template or from replies. */
export class ThinkingMemory {
  #on: ThinkingExpectation = 'unknown';
  #off: ThinkingExpectation = 'none';

  get(asked: boolean): ThinkingExpectation {
    return asked ? this.#on : this.#off;
  }

  set(asked: boolean, expectation: ThinkingExpectation): void {
    if (asked) this.#on = expectation;
    else this.#off = expectation;
  }
}
