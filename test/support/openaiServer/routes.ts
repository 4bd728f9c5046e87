import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { refuseFields, refuseFormat, refuseKey, refuseModel, refuseOverflow, refusePrefill } from './refusals.js';
import type { ChatRequest, Refusal, ServerScript } from './script.js';
import { streamAnswer } from './stream.js';
import { countPrompt, tokensOf } from './tokens.js';

/** One request, ready to be answered. */
export interface Call {
  readonly script: ServerScript;
  readonly basePath: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** How many chat requests have come, this one included. */
  readonly chatNumber: number;
}

const NOT_FOUND: Refusal = { status: 404, body: { detail: 'Not Found' } };
const DEFAULT_MODELS = [{ id: 'scripted', object: 'model', owned_by: 'tests' }] as const;

/** Answers one request by the script. */
export async function answerRoute(call: Call, response: ServerResponse): Promise<void> {
  if (!hasKey(call)) {
    send(response, refuseKey(call.script.dialect ?? 'openai'));
    return;
  }
  if (call.path === `${call.basePath}/chat/completions`) return answerChat(call, response);
  send(response, plainAnswer(call));
}

function hasKey({ script, headers }: Call): boolean {
  return script.apiKey === undefined || headers.authorization === `Bearer ${script.apiKey}`;
}

/** Everything that is not a chat. */
function plainAnswer(call: Call): Refusal {
  const { script, path, basePath } = call;
  switch (path) {
    case `${basePath}/models`:
      return script.models === null ? NOT_FOUND : ok({ object: 'list', data: modelsOf(script) });
    case '/props': {
      const size = script.propsContextTokens;
      return size === undefined ? NOT_FOUND : ok({ default_generation_settings: { n_ctx: size }, total_slots: script.slots ?? 1 });
    }
    case '/api/ps':
      return script.ollamaRunning === undefined ? NOT_FOUND : ok({ models: script.ollamaRunning });
    case `${basePath}/embeddings`:
      return script.embeddings?.((call.body as { readonly input: readonly string[] }).input) ?? NOT_FOUND;
    case '/tokenize':
      return tokenize(call);
    case '/apply-template':
      return applyTemplate(call);
    default:
      return NOT_FOUND;
  }
}

function modelsOf(script: ServerScript): readonly { readonly id: string }[] {
  return script.models ?? DEFAULT_MODELS;
}

async function answerChat(call: Call, response: ServerResponse): Promise<void> {
  const request = call.body as ChatRequest;
  const { script } = call;
  const refused =
    refuseUnknownModel(script, request) ?? refuseByFields(script, request) ?? refuseBegun(script, request) ?? refuseBySize(script, request);
  const reply = refused ?? (await script.reply(request, call.chatNumber));
  if ('status' in reply) send(response, reply);
  else await streamAnswer(response, request, reply, script.wire ?? {});
}

function refuseUnknownModel(script: ServerScript, request: ChatRequest): Refusal | undefined {
  if (script.models === null || script.checksModelName === false) return undefined;
  const isListed = modelsOf(script).some((model) => model.id === request.model);
  return isListed ? undefined : refuseModel(script.dialect ?? 'openai', request.model);
}

function refuseByFields(script: ServerScript, request: ChatRequest): Refusal | undefined {
  const dialect = script.dialect ?? 'openai';
  const unwanted = (script.refuses ?? []).filter((field) => request[field] !== undefined);
  if (unwanted.length > 0) return refuseFields(dialect, script.oneAtATime === true ? unwanted.slice(0, 1) : unwanted);
  const format = request.response_format?.type;
  const isRefused = script.refusesFormats?.some((refused) => refused === format) === true;
  return isRefused ? refuseFormat(dialect, String(format)) : undefined;
}

function refuseBegun(script: ServerScript, request: ChatRequest): Refusal | undefined {
  return script.prefill === 'refused' && request.messages.at(-1)?.role === 'assistant'
    ? refusePrefill(script.dialect ?? 'openai')
    : undefined;
}

function refuseBySize(script: ServerScript, request: ChatRequest): Refusal | undefined {
  const dialect = script.dialect ?? 'openai';
  const prompt = countPrompt(request.messages);
  const bound = request.max_completion_tokens ?? request.max_tokens ?? 0;
  // llama-server looks at the prompt alone: it stops at the end of its context by itself.
  const needed = dialect === 'llama-server' ? prompt : prompt + bound;
  const overflows = script.contextTokens !== undefined && needed > script.contextTokens;
  return overflows ? refuseOverflow(dialect, script.contextTokens, prompt, bound) : undefined;
}

interface TemplateRequest {
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly content?: string;
  readonly prompt?: string;
  readonly chat_template_kwargs?: { readonly enable_thinking?: boolean };
}

function tokenize({ script, body }: Call): Refusal {
  const request = body as TemplateRequest;
  if (script.tokenize === undefined) return NOT_FOUND;
  if (script.tokenize === 'llama-server') return ok({ tokens: tokensOf(request.content ?? '').map((_, index) => index) });
  if (request.messages && script.templateOpensThinking === undefined) return NOT_FOUND;
  const strings = tokensOf(request.messages ? rendered(script, request) : (request.prompt ?? ''));
  const tokens = strings.map((_, index) => index);
  return ok({ count: tokens.length, max_model_len: script.contextTokens ?? 32768, tokens, token_strs: strings });
}

function applyTemplate({ script, body }: Call): Refusal {
  if (script.tokenize !== 'llama-server' || script.templateOpensThinking === undefined) return NOT_FOUND;
  return ok({ prompt: rendered(script, body as TemplateRequest) });
}

/** What a chat template of the Qwen kind makes of the messages. */
function rendered(script: ServerScript, request: TemplateRequest): string {
  const last = request.messages?.at(-1);
  if (last?.role === 'assistant' && script.prefill === 'rendered') {
    return `<|im_start|>user\n…<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n${last.content}`;
  }
  const turns = (request.messages ?? []).map((message) => `<|im_start|>user\n${message.content}<|im_end|>\n`);
  const thinks = request.chat_template_kwargs?.enable_thinking !== false;
  const opening = script.templateOpensThinking === true ? (thinks ? '<think>\n' : '<think>\n\n</think>\n\n') : '';
  return `${turns.join('')}<|im_start|>assistant\n${opening}`;
}

function ok(body: object): Refusal {
  return { status: 200, body };
}

function send(response: ServerResponse, answer: Refusal): void {
  const isText = typeof answer.body === 'string';
  const type = isText ? 'text/plain' : 'application/json';
  response.writeHead(answer.status, { 'content-type': type, ...answer.headers });
  response.end(isText ? answer.body : JSON.stringify(answer.body));
}
