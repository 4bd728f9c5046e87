import type OpenAI from 'openai';
import type { GenerateRequest } from '../../story/languageModel.js';
import { isPrefill } from './carryOn.js';

type Known = Omit<OpenAI.ChatCompletionCreateParamsStreaming, 'max_tokens' | 'seed' | 'reasoning_effort'>;

/** Deprecated by OpenAI, and yet what every other server of this protocol knows. */
interface Older {
  max_tokens?: number;
  seed?: number;
}

/** Sampling that OpenAI's own API does not know; vLLM, SGLang and llama-server do. */
interface Extras {
  top_k?: number;
  repetition_penalty?: number;
  /** llama.cpp's name for the same. */
  repeat_penalty?: number;
  chat_template_kwargs?: { readonly enable_thinking: boolean };
}

/** Sent once a model has thought although asked not to: Ollama and OpenAI do not know `enable_thinking`. */
interface Effort {
  reasoning_effort?: 'none';
}

/**
 * The reply goes on from the last message, which is the assistant's: vLLM, SGLang, and llama-server since ggml-org/llama.cpp#23012.
 * An older llama-server does so by itself and reads past both.
 */
interface Prefill {
  continue_final_message?: true;
  add_generation_prompt?: false;
}

export type ChatBody = Known & Older & Extras & Effort & Prefill;

/** Fields a server may do without. */
export type Droppable = keyof Extras | keyof Effort | 'temperature' | 'top_p' | 'seed' | 'presence_penalty' | 'stream_options';

export const EXTRA_FIELDS = ['top_k', 'repetition_penalty', 'repeat_penalty', 'chat_template_kwargs'] as const;

/** True for sampling outside OpenAI's own API. */
export function isExtra(field: Droppable): boolean {
  return EXTRA_FIELDS.some((extra) => extra === field);
}

/** How a reply by a schema is asked; `none`: in words alone, and checked here. */
export type ReplyFormat = 'json_schema' | 'json_object' | 'none';

export interface BodyForm {
  readonly model: string;
  /** Tokens of thinking and text together. */
  readonly bound: number;
  readonly boundField: 'max_tokens' | 'max_completion_tokens';
  readonly format: ReplyFormat;
  readonly dropped: ReadonlySet<Droppable>;
  readonly isLlamaCpp: boolean;
  /** It has thought although asked not to. */
  readonly thinksUnasked: boolean;
}

/** One chat request in the form this server takes. The messages stand first, so that what stays the same in them stays the same in bytes. */
export function chatBody(request: GenerateRequest, form: BodyForm): ChatBody {
  const { sampling } = request;
  const body: ChatBody = {
    model: form.model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    stream: true,
    stream_options: { include_usage: true },
    [form.boundField]: form.bound,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    chat_template_kwargs: { enable_thinking: request.thinkingTokens > 0 },
  };
  if (isPrefill(request)) Object.assign(body, { continue_final_message: true, add_generation_prompt: false } satisfies Prefill);
  if (form.thinksUnasked && request.thinkingTokens === 0) body.reasoning_effort = 'none';
  if (sampling.seed !== undefined) body.seed = sampling.seed;
  if (sampling.presencePenalty !== 0) body.presence_penalty = sampling.presencePenalty;
  if (sampling.topK > 0) body.top_k = sampling.topK;
  if (sampling.repetitionPenalty !== 1) {
    body.repetition_penalty = sampling.repetitionPenalty;
    if (form.isLlamaCpp) body.repeat_penalty = sampling.repetitionPenalty;
  }
  const format = replyFormat(request.jsonSchema, form.format);
  if (format) body.response_format = format;
  for (const field of form.dropped) Reflect.deleteProperty(body, field);
  return body;
}

function replyFormat(schema: GenerateRequest['jsonSchema'], format: BodyForm['format']): ChatBody['response_format'] {
  if (!schema || format === 'none') return undefined;
  if (format === 'json_object') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: 'reply', schema: { ...schema }, strict: true } };
}
