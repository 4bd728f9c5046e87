import type { Message } from '../../../src/story/languageModel.js';
import type { ChatRequest, ReplyFunction, ThinkingForm, Wire } from '../openaiServer/script.js';
import type { Reply, StoryModel } from './model.js';

export interface ScriptOptions {
  /** One seed a draft. */
  readonly seed: number;
  /** How thinking travels; default `reasoning_content`. */
  readonly thinkingForm?: ThinkingForm;
  readonly wire?: Wire;
}

/** A scripted model for the scripted server, and what it was asked. */
export interface RecordedScript {
  readonly reply: ReplyFunction;
  readonly calls: readonly { readonly request: ChatRequest; readonly reply: Reply }[];
}

// A server that is asked without a bound would write until its context is full.
const UNBOUNDED_TOKENS = 16_384;

function messagesOf(request: ChatRequest): Message[] {
  return request.messages.map(({ role, content }) => ({
    role: role === 'system' || role === 'assistant' ? role : 'user',
    content,
  }));
}

/** A scripted model for `ServerScript.reply`, for one draft: the server counts the tokens again in its own, and obeys its bound. */
export function asScript(model: StoryModel, options: ScriptOptions): RecordedScript {
  const calls: { request: ChatRequest; reply: Reply }[] = [];
  const requests = { prose: 0, plan: 0 };
  const reply: ReplyFunction = (request) => {
    const schema = request.response_format?.json_schema?.schema;
    const answer = model.reply(messagesOf(request), {
      maxTokens: request.max_completion_tokens ?? request.max_tokens ?? UNBOUNDED_TOKENS,
      seed: options.seed,
      requestNumber: schema === undefined ? requests.prose++ : requests.plan++,
      ...(schema === undefined ? {} : { jsonSchema: schema }),
      ...(request.chat_template_kwargs?.enable_thinking === false ? { thinkingTokens: 0 } : {}),
    });
    calls.push({ request, reply: answer });
    const thinking =
      answer.thinking === undefined ? [] : [{ thinking: answer.thinking, form: options.thinkingForm ?? ('reasoning_content' as const) }];
    return {
      pieces: [...thinking, answer.text],
      finish: answer.finishReason,
      ...(options.wire === undefined ? {} : { wire: options.wire }),
    };
  };
  return { reply, calls };
}
