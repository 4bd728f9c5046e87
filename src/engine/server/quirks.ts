import type { GenerateRequest } from '../../story/languageModel.js';
import { chatBody, EXTRA_FIELDS, isExtra, type ChatBody, type Droppable, type ReplyFormat } from './requestBody.js';

/** What a server's 400 said: its sentence, and the field it blames when it names one. */
export interface Complaint {
  readonly message: string;
  readonly param: string | undefined;
}

const FORMATS: readonly ReplyFormat[] = ['json_schema', 'json_object', 'none'];

/** Thinking allowed to a model that thinks although it was asked not to; POLARIS' training penalised thinking beyond 3,072 tokens. */
export const UNASKED_THINKING_TOKENS = 3072;

/** Which words in a complaint mean a field, besides its own name. */
const ALSO_MEANS: Partial<Record<Droppable, RegExp>> = {
  chat_template_kwargs: /enable_thinking|chat_template/i,
  stream_options: /include_usage/i,
};

const ABOUT_FORMAT = /response_format|json_schema|json_object|\bgrammar\b|\bguided|structured output|\bschema\b/i;

/** What one server refuses, learned from its 400s and remembered as long as the model is open. */
export class ServerQuirks {
  #boundField: 'max_tokens' | 'max_completion_tokens' = 'max_tokens';
  #format = 0;
  #completionLimit = Infinity;
  #refusedExtrasBefore = false;
  readonly #dropped = new Set<Droppable>();
  /** It thinks although asked not to: its thinking needs room in the bound. */
  thinksUnasked = false;

  constructor(
    /** llama.cpp's own name for the repetition penalty is sent along. */
    private readonly isLlamaCpp: boolean,
  ) {}

  get dropped(): ReadonlySet<string> {
    return this.#dropped;
  }

  get boundField(): string {
    return this.#boundField;
  }

  /** The form in which a reply by a schema is asked. */
  get format(): ReplyFormat {
    return FORMATS[this.#format] ?? 'none';
  }

  /** Tokens of thinking the bound makes room for. */
  thinkingRoom(request: GenerateRequest): number {
    return request.thinkingTokens === 0 && this.thinksUnasked ? UNASKED_THINKING_TOKENS : request.thinkingTokens;
  }

  /** The body to send. `room`: tokens left in the context, when the server has told. */
  body(request: GenerateRequest, model: string, room = Infinity): ChatBody {
    const bound = Math.min(request.maxTokens + this.thinkingRoom(request), room, this.#completionLimit);
    return chatBody(request, {
      model,
      bound,
      boundField: this.#boundField,
      format: this.format,
      dropped: this.#dropped,
      isLlamaCpp: this.isLlamaCpp,
      thinksUnasked: this.thinksUnasked,
    });
  }

  /**
   * Learns from a refusal of `sent`.
   *
   * @returns what is done differently from now on, as a line for the log; undefined when nothing is left to try
   */
  learn(complaint: Complaint, sent: ChatBody): string | undefined {
    const told = this.#learnBound(complaint, sent) ?? this.#learnNamed(complaint, sent);
    // Where a begun reply is refused without a word of why, the begun reply is the likeliest reason.
    return told ?? (sent.continue_final_message === true ? undefined : this.#learnBlind(sent));
  }

  #learnBound(complaint: Complaint, sent: ChatBody): string | undefined {
    const limit = /at most (\d+) completion tokens/i.exec(complaint.message)?.[1];
    if (limit !== undefined && Number(limit) < this.#completionLimit) {
      this.#completionLimit = Number(limit);
      return `allows at most ${limit} tokens a reply: asked for no more from now on`;
    }
    if (sent.max_tokens === undefined || !names(complaint, 'max_tokens')) return undefined;
    this.#boundField = 'max_completion_tokens';
    return 'wants max_completion_tokens in place of max_tokens: used from now on';
  }

  #learnNamed(complaint: Complaint, sent: ChatBody): string | undefined {
    const fields = Object.keys(sent).filter((field): field is Droppable => field in DROPPABLE);
    const named = fields.filter((field) => names(complaint, field) || ALSO_MEANS[field]?.test(complaint.message) === true);
    if (named.length > 0) return this.#drop(this.#widen(named, sent));
    return ABOUT_FORMAT.test(complaint.message) || complaint.param === 'response_format' ? this.#lowerFormat(sent) : undefined;
  }

  /** The complaint names nothing known: the least needed goes first. */
  #learnBlind(sent: ChatBody): string | undefined {
    const extras = extrasOf(sent);
    if (extras.length > 0) return this.#drop(extras);
    return this.#lowerFormat(sent) ?? (sent.stream_options ? this.#drop(['stream_options']) : undefined);
  }

  /** Some servers name one unknown field a time: at the second one the other extras go too. */
  #widen(named: readonly Droppable[], sent: ChatBody): readonly Droppable[] {
    const namesExtra = named.some((field) => isExtra(field));
    if (!namesExtra) return named;
    const wide = this.#refusedExtrasBefore ? [...new Set([...named, ...extrasOf(sent)])] : named;
    this.#refusedExtrasBefore = true;
    return wide;
  }

  #drop(fields: readonly Droppable[]): string {
    for (const field of fields) this.#dropped.add(field);
    return `does not take ${fields.join(', ')}: left out from now on`;
  }

  #lowerFormat(sent: ChatBody): string | undefined {
    if (!sent.response_format || this.#format >= FORMATS.length - 1) return undefined;
    const refused = this.format;
    this.#format++;
    const next = this.format === 'json_object' ? 'json_object is asked' : 'the reply is checked here alone';
    return `does not take response_format ${refused}: ${next} from now on`;
  }
}

const DROPPABLE: Readonly<Record<Droppable, true>> = {
  temperature: true,
  top_p: true,
  seed: true,
  presence_penalty: true,
  stream_options: true,
  top_k: true,
  repetition_penalty: true,
  repeat_penalty: true,
  chat_template_kwargs: true,
  reasoning_effort: true,
};

function extrasOf(sent: ChatBody): Droppable[] {
  return EXTRA_FIELDS.filter((field) => sent[field] !== undefined);
}

function names(complaint: Complaint, field: string): boolean {
  return complaint.param === field || new RegExp(`(?<![A-Za-z_])${field}(?![A-Za-z_])`).test(complaint.message);
}
