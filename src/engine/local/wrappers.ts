import {
  ChatMLChatWrapper,
  JinjaTemplateChatWrapper,
  LlamaText,
  QwenChatWrapper,
  SpecialTokensText,
  resolveChatWrapper,
  type ChatWrapper,
  type LlamaModel,
} from 'node-llama-cpp';
import type { ChatWrapperKind } from './protocol.js';

/** One way to mark a conversation for a model that may think first, one for a reply at once. */
export interface Wrappers {
  readonly thinking: ChatWrapper;
  readonly direct: ChatWrapper;
  readonly thinks: boolean;
}

/**
 * Builds a model's chat wrappers. Once per model: reading a Jinja template takes about 1.5 s.
 *
 * @param kind the preset's wrapper; `auto` reads the template in the model file
 */
export function buildWrappers(kind: ChatWrapperKind, model: LlamaModel): Wrappers {
  switch (kind) {
    case 'qwen3.5':
      return qwen('3.5');
    case 'qwen3':
      return qwen('3');
    case 'chatml':
      return same(new ThinkingChatML());
    case 'auto':
      return automatic(model);
  }
}

function qwen(variation: '3' | '3.5'): Wrappers {
  // "discourage" writes an empty think block into the prompt: the model answers at once.
  return { thinking: new QwenChatWrapper({ variation }), direct: new QwenChatWrapper({ variation, thoughts: 'discourage' }), thinks: true };
}

function automatic(model: LlamaModel): Wrappers {
  const wrapper = resolveChatWrapper(model);
  if (wrapper instanceof QwenChatWrapper) return qwen(wrapper.variation);
  if (wrapper instanceof ChatMLChatWrapper) return same(new ThinkingChatML());
  if (wrapper instanceof JinjaTemplateChatWrapper) {
    const direct = resolveChatWrapper(model, { type: 'jinjaTemplate', customWrapperSettings: { jinjaTemplate: { reasoning: false } } });
    return { thinking: withThoughts(wrapper), direct: withThoughts(direct), thinks: wrapper.settings.segments?.thought !== undefined };
  }
  return same(withThoughts(wrapper));
}

function same(wrapper: ChatWrapper): Wrappers {
  return { thinking: wrapper, direct: wrapper, thinks: false };
}

const THINK_BLOCK = { prefix: LlamaText(new SpecialTokensText('<think>')), suffix: LlamaText(new SpecialTokensText('</think>')) };

/** A template that says nothing of thinking may still carry a model that writes a think block: it must not reach the story. */
function withThoughts(wrapper: ChatWrapper): ChatWrapper {
  if (wrapper.settings.segments?.thought !== undefined) return wrapper;
  const settings = { ...wrapper.settings, segments: { ...wrapper.settings.segments, thought: THINK_BLOCK } };
  Object.defineProperty(wrapper, 'settings', { value: settings });
  return wrapper;
}

class ThinkingChatML extends ChatMLChatWrapper {
  override readonly settings = { ...ChatMLChatWrapper.defaultSettings, segments: { thought: THINK_BLOCK } };
}
