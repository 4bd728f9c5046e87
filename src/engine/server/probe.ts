import { z } from 'zod';
import { guardedFetch } from './client.js';
import type { Endpoint } from './endpoint.js';

// https://docs.ollama.com/context-length: machines without a large GPU get this unless its owner sets another. Beyond it Ollama drops the
// beginning of a prompt without a word.
const OLLAMA_DEFAULT_CONTEXT_TOKENS = 4096;

/** A model as the server lists it. */
export interface ListedModel {
  readonly id: string;
  readonly contextTokens: number | undefined;
  /** Most servers put their own name here. */
  readonly ownedBy: string | undefined;
}

/** What llama-server tells of itself. */
export interface ServerProps {
  /** For one request, in tokens. */
  readonly contextTokens: number;
  /** Requests it works on side by side. */
  readonly slots: number | undefined;
}

/** One word of letters, so that every template and every tokenizer gives it back as it is. */
const BEGUN = 'begun';

export type Tokenizer = 'vllm' | 'llama-server';

const size = z.number().int().positive().optional().catch(undefined);

const modelList = z.object({
  data: z.array(
    // vLLM and SGLang: max_model_len; OpenRouter: context_length; Mistral: max_context_length; Groq: context_window.
    z
      .object({
        id: z.string(),
        owned_by: z.string().optional().catch(undefined),
        max_model_len: size,
        context_length: size,
        max_context_length: size,
        context_window: size,
      })
      .transform((entry) => ({
        id: entry.id,
        ownedBy: entry.owned_by,
        contextTokens: entry.max_model_len ?? entry.context_length ?? entry.max_context_length ?? entry.context_window,
      })),
  ),
});
const props = z.object({ default_generation_settings: z.object({ n_ctx: z.number().int().positive() }), total_slots: size });
const running = z.object({ models: z.array(z.object({ name: z.string(), model: z.string().optional(), context_length: size })) });
const tokenized = z.object({
  count: z.number().int().optional(),
  tokens: z.array(z.unknown()).optional(),
  token_strs: z.array(z.string()).nullish(),
});
const renderedTemplate = z.object({ prompt: z.string() });

/** Reads the model list's JSON; a body of another shape lists nothing. */
export function parseModels(body: unknown): readonly ListedModel[] {
  const parsed = modelList.safeParse(body);
  return parsed.success ? parsed.data.data : [];
}

/** Small questions outside the OpenAI protocol. Every one may remain unanswered. */
export class Probe {
  readonly #fetch: typeof fetch;

  constructor(
    private readonly endpoint: Endpoint,
    apiKey: string | undefined,
    private readonly timeoutMs: number,
  ) {
    this.#fetch = guardedFetch({ endpoint, apiKey });
  }

  /** What llama-server tells of itself; undefined when this is another server. */
  async props(signal: AbortSignal): Promise<ServerProps | undefined> {
    const parsed = props.safeParse(await this.#ask('/props', undefined, signal));
    if (!parsed.success) return undefined;
    return { contextTokens: parsed.data.default_generation_settings.n_ctx, slots: parsed.data.total_slots };
  }

  /**
   * Ollama's context size: of the model when it is loaded, else its default.
   *
   * @returns undefined when this is not Ollama
   */
  async ollamaContextTokens(model: string, signal: AbortSignal): Promise<number | undefined> {
    const parsed = running.safeParse(await this.#ask('/api/ps', undefined, signal));
    if (!parsed.success) return undefined;
    const loaded = parsed.data.models.find((entry) => entry.name === model || entry.model === model);
    return loaded?.context_length ?? OLLAMA_DEFAULT_CONTEXT_TOKENS;
  }

  /** Which tokenizer route there is, if any. */
  async tokenizer(model: string, signal: AbortSignal): Promise<Tokenizer | undefined> {
    const parsed = tokenized.safeParse(await this.#ask('/tokenize', tokenizeBody(model, 'a'), signal));
    if (!parsed.success) return undefined;
    if (parsed.data.count !== undefined) return 'vllm';
    return parsed.data.tokens === undefined ? undefined : 'llama-server';
  }

  /** Tokens in a text by the server's own tokenizer; undefined when it does not answer. */
  async countTokens(model: string, text: string, signal: AbortSignal): Promise<number | undefined> {
    const parsed = tokenized.safeParse(await this.#ask('/tokenize', tokenizeBody(model, text), signal));
    return parsed.success ? (parsed.data.count ?? parsed.data.tokens?.length) : undefined;
  }

  /**
   * Whether the model's chat template opens the thinking itself, so that a reply holds only its end.
   *
   * @returns undefined when the server does not show what its template makes
   */
  async templateOpensThinking(model: string, tokenizer: Tokenizer, thinks: boolean, signal: AbortSignal): Promise<boolean | undefined> {
    const asked = { model, messages: [{ role: 'user', content: 'a' }], chat_template_kwargs: { enable_thinking: thinks } };
    const prompt = await this.#renderedPrompt(tokenizer, asked, { add_generation_prompt: true }, signal);
    return prompt === undefined ? undefined : prompt.lastIndexOf('<think>') > prompt.lastIndexOf('</think>');
  }

  /**
   * Whether the prompt made of a begun reply ends with it, so that the model can only go on.
   *
   * @returns undefined when the server does not show what its template makes
   */
  async rendersPrefill(model: string, tokenizer: Tokenizer, signal: AbortSignal): Promise<boolean | undefined> {
    const messages = [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: BEGUN },
    ];
    const asked = { model, messages, chat_template_kwargs: { enable_thinking: false }, continue_final_message: true };
    const form = { add_generation_prompt: false };
    const prompt = await this.#renderedPrompt(tokenizer, { ...asked, ...form }, form, signal);
    return prompt?.endsWith(BEGUN);
  }

  /** @param vllm what vLLM's tokenizer route must be told besides */
  async #renderedPrompt(tokenizer: Tokenizer, asked: object, vllm: object, signal: AbortSignal): Promise<string | undefined> {
    if (tokenizer === 'llama-server') {
      const parsed = renderedTemplate.safeParse(await this.#ask('/apply-template', asked, signal));
      return parsed.success ? parsed.data.prompt : undefined;
    }
    const parsed = tokenized.safeParse(await this.#ask('/tokenize', { ...asked, ...vllm, return_token_strs: true }, signal));
    return parsed.success ? parsed.data.token_strs?.join('') : undefined;
  }

  /** The JSON of an answer; undefined when there is none, whatever the reason: these routes are extras. */
  async #ask(path: string, body: object | undefined, signal: AbortSignal): Promise<unknown> {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(this.timeoutMs)]);
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    try {
      const response = await this.#fetch(this.endpoint.origin + path, { ...init, signal: limited });
      if (response.ok) return await response.json();
      await response.body?.cancel();
      return undefined;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Error) return undefined;
      throw error;
    }
  }
}

/** vLLM reads `prompt`, llama-server `content`; each ignores the other's. */
function tokenizeBody(model: string, text: string): object {
  return { model, prompt: text, content: text, add_special_tokens: false };
}
