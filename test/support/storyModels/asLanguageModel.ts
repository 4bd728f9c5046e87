import { setImmediate } from 'node:timers/promises';
import {
  LanguageModelError,
  type Chunk,
  type GenerateRequest,
  type LanguageModel,
  type ModelProfile,
} from '../../../src/story/languageModel.js';
import type { Reply, StoryModel } from './model.js';

export interface InMemoryOptions {
  /** One seed a draft. */
  readonly seed: number;
  /** Laid over the model's profile; its length gain is 1 (unknown) unless said here. */
  readonly profile?: Partial<ModelProfile>;
  readonly contextTokens?: number;
}

/** One request and the whole reply to it, of which less may have been read. */
export interface Call {
  readonly request: GenerateRequest;
  readonly reply: Reply;
  /** How much of the reply's text was given before the reader stopped. */
  delivered: string;
}

/** A scripted model as the port the product knows, and what it was asked. */
export interface RecordedModel extends LanguageModel {
  readonly calls: readonly Call[];
}

// Often enough that an abort, a timer or a stream gets its turn; seldom enough for thousands of drafts.
const DELTAS_BETWEEN_TURNS = 200;

function profileOf(model: StoryModel): ModelProfile {
  return {
    sampling: { temperature: 0.8, topP: 0.95, topK: 20, repetitionPenalty: 1, presencePenalty: 0 },
    thinkingTokens: model.thinks ? 3072 : 0,
    trainedWords: model.trainedWords,
    lengthGain: 1,
    demonstration: false,
  };
}

/** Text in deltas of one to three tokens, as servers send them. */
function* deltas(model: StoryModel, text: string): Generator<{ text: string; tokens: number }> {
  const pieces = model.tokenizer.split(text);
  for (let at = 0, size = 1; at < pieces.length; at += size, size = (size % 3) + 1) {
    const some = pieces.slice(at, at + size);
    yield { text: some.join(''), tokens: some.length };
  }
}

class InMemoryModel implements RecordedModel {
  readonly calls: Call[] = [];
  readonly name: string;
  readonly profile: ModelProfile;
  readonly contextTokens: number;
  readonly capabilities = { carryOn: 'instruction', parallel: 1 } as const;
  #proseRequests = 0;
  #planRequests = 0;

  constructor(
    private readonly model: StoryModel,
    private readonly options: InMemoryOptions,
  ) {
    this.name = model.name;
    this.profile = { ...profileOf(model), ...options.profile };
    this.contextTokens = options.contextTokens ?? model.contextTokens;
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk> {
    const { call, promptTokens } = this.#answer(request);
    const usage = { promptTokens, thinkingTokens: 0, textTokens: 0, estimated: false };
    let sent = 0;
    for (const kind of ['thinking', 'text'] as const) {
      for (const delta of deltas(this.model, (kind === 'text' ? call.reply.text : call.reply.thinking) ?? '')) {
        if (sent++ % DELTAS_BETWEEN_TURNS === 0) await setImmediate();
        if (signal.aborted) {
          yield { kind: 'end', reason: 'aborted', usage };
          return;
        }
        if (kind === 'text') call.delivered += delta.text;
        usage[kind === 'text' ? 'textTokens' : 'thinkingTokens'] += delta.tokens;
        yield { kind, ...delta };
      }
    }
    yield { kind: 'end', reason: signal.aborted ? 'aborted' : call.reply.finishReason, usage };
  }

  countTokens(text: string): Promise<number> {
    return Promise.resolve(this.model.tokenizer.count(text));
  }

  /** Bounds what the reply may take by the request and by what the context has left, as an engine does. */
  #answer(request: GenerateRequest): { call: Call; promptTokens: number } {
    const promptTokens = request.messages.reduce((sum, message) => sum + this.model.tokenizer.count(message.content), 0);
    const room = this.contextTokens - promptTokens;
    if (room <= 0)
      throw new LanguageModelError('context-full', 'The prompt is longer than the context of this model; ask with a shorter prompt.');
    const thinkingTokens = Math.min(request.thinkingTokens, Math.floor(room / 2));
    const requestNumber = request.jsonSchema === undefined ? this.#proseRequests++ : this.#planRequests++;
    const { seed } = this.options;
    const schema = request.jsonSchema === undefined ? {} : { jsonSchema: request.jsonSchema };
    const maxTokens = Math.min(request.maxTokens, room - thinkingTokens);
    const reply = this.model.reply(request.messages, { maxTokens, thinkingTokens, seed, requestNumber, ...schema });
    const call: Call = { request, reply, delivered: '' };
    this.calls.push(call);
    return { call, promptTokens };
  }
}

/** A scripted model in memory, for one draft. */
export function asLanguageModel(model: StoryModel, options: InMemoryOptions): RecordedModel {
  return new InMemoryModel(model, options);
}
