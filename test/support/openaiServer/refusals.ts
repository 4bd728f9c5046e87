import type { Dialect, Refusal } from './script.js';

/** A 400 that names body fields, in the words of the engine: OpenAI's API, vLLM's pydantic report, llama-server's JSON error. */
export function refuseFields(dialect: Dialect, fields: readonly string[]): Refusal {
  const first = fields[0] ?? '';
  switch (dialect) {
    case 'openai':
      return openaiFieldRefusal(first, fields);
    case 'vllm': {
      const report = fields.map(
        (field) => `{'type': 'extra_forbidden', 'loc': ('body', '${field}'), 'msg': 'Extra inputs are not permitted'}`,
      );
      return { status: 400, body: { object: 'error', message: `[${report.join(', ')}]`, type: 'BadRequestError', param: null, code: 400 } };
    }
    case 'llama-server':
      return llamaError(400, `Unsupported param: ${fields.join(', ')}`, 'invalid_request_error');
  }
}

function openaiFieldRefusal(first: string, fields: readonly string[]): Refusal {
  if (first === 'max_tokens') {
    const message = "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    return openaiError(400, message, first, 'unsupported_parameter');
  }
  if (first === 'temperature') {
    const message = "Unsupported value: 'temperature' does not support 0.7 with this model. Only the default (1) value is supported.";
    return openaiError(400, message, first, 'unsupported_value');
  }
  const plural = fields.length > 1;
  return openaiError(400, `Unrecognized request argument${plural ? 's' : ''} supplied: ${fields.join(', ')}`, plural ? null : first, null);
}

/** A 400 about the form of the reply. */
export function refuseFormat(dialect: Dialect, format: string): Refusal {
  if (dialect === 'llama-server') return llamaError(400, `response_format type '${format}' is not supported`, 'invalid_request_error');
  const message = `Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`;
  if (dialect === 'vllm') return { status: 400, body: { object: 'error', message, type: 'BadRequestError', param: null, code: 400 } };
  return openaiError(400, message, 'response_format', null);
}

/** A request whose last message is the assistant's. */
export function refusePrefill(dialect: Dialect): Refusal {
  if (dialect === 'llama-server')
    return llamaError(400, 'Assistant response prefill is incompatible with enable_thinking.', 'invalid_request_error');
  if (dialect === 'openai') return openaiFieldRefusal('continue_final_message', ['continue_final_message', 'add_generation_prompt']);
  const message = 'continue_final_message is set but the final message does not appear in the chat after applying the chat template!';
  return { status: 400, body: { object: 'error', message, type: 'BadRequestError', param: null, code: 400 } };
}

/** The prompt, or the prompt with its bound, does not fit. */
export function refuseOverflow(dialect: Dialect, context: number, prompt: number, bound: number): Refusal {
  switch (dialect) {
    case 'openai': {
      const message = `This model's maximum context length is ${context} tokens. However, you requested ${prompt + bound} tokens (${prompt} in the messages, ${bound} in the completion). Please reduce the length of the messages or completion.`;
      return openaiError(400, message, 'messages', 'context_length_exceeded');
    }
    case 'vllm': {
      const message = `'max_tokens' or 'max_completion_tokens' is too large: ${bound}. This model's maximum context length is ${context} tokens and your request has ${prompt} input tokens (${bound} > ${context} - ${prompt}).`;
      return { status: 400, body: { error: { message, type: 'BadRequestError', param: null, code: 400 } } };
    }
    case 'llama-server': {
      const message = `request (${prompt} tokens) exceeds the available context size (${context} tokens), try increasing it`;
      const error = { code: 400, message, type: 'exceed_context_size_error', n_prompt_tokens: prompt, n_ctx: context };
      return { status: 400, body: { error } };
    }
  }
}

/** A wrong or a missing key. */
export function refuseKey(dialect: Dialect): Refusal {
  if (dialect === 'vllm') return { status: 401, body: { error: 'Unauthorized' } };
  if (dialect === 'llama-server') return llamaError(401, 'Invalid API Key', 'authentication_error');
  return openaiError(401, 'Incorrect API key provided: sk-***.', null, 'invalid_api_key');
}

/** A model nobody serves here. */
export function refuseModel(dialect: Dialect, name: string): Refusal {
  const message = `The model \`${name}\` does not exist.`;
  if (dialect === 'vllm') return { status: 404, body: { object: 'error', message, type: 'NotFoundError', param: null, code: 404 } };
  if (dialect === 'llama-server') return llamaError(404, `model '${name}' not found`, 'not_found_error');
  return openaiError(404, `${message.slice(0, -1)} or you do not have access to it.`, null, 'model_not_found');
}

/** Too many requests; `retryAfter` is the header's own form: seconds or a date. */
export function refuseForNow(retryAfter?: string): Refusal {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return { ...openaiError(429, 'Rate limit reached for requests.', null, 'rate_limit_exceeded'), headers };
}

/** A server in trouble: 500, 502 and 503 in their usual forms. */
export function failWith(status: 500 | 502 | 503): Refusal {
  if (status === 502)
    return { status, headers: { 'content-type': 'text/html' }, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' };
  if (status === 503) return llamaError(503, 'Loading model', 'unavailable_error');
  return { status, body: { object: 'error', message: 'Internal server error', type: 'InternalServerError', param: null, code: 500 } };
}

function openaiError(status: number, message: string, param: string | null, code: string | null): Refusal {
  return { status, body: { error: { message, type: 'invalid_request_error', param, code } } };
}

function llamaError(status: number, message: string, type: string): Refusal {
  return { status, body: { error: { code: status, message, type } } };
}
