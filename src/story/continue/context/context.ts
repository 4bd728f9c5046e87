import { LanguageModelError, type GenerateRequest, type LanguageModel } from '../../languageModel.js';
import { TOKENS_PER_WORD } from '../../draft/request.js';
import type { ContextPart, ContinueForm, ContinueRequest, PartName, SummaryCache } from '../request.js';
import type { Surroundings } from '../surroundings.js';
import { chooseShown, type Shown, type Wanted } from './budget.js';
import { promptFor, steeringOf, type Assignment, type PartTexts, type Prompt } from './prompt.js';
import { tokensPerUnitOf } from './rate.js';
import { wantedAt } from './wanted.js';

/** A chat template adds a few tokens to each message. */
const MESSAGE_TOKENS = 16;
/** A reply takes at most this share of the context; a longer continuation is asked for in turns. */
const MOST_REPLY = 0.4;
/** A sentence may be begun at the last word asked. */
const LAST_SENTENCE_TOKENS = 60;
/** Room is given and taken in this share of the context. */
const STEP = 1 / 16;
const LEAST_ROOM = 48;
const MOST_TRIES = 16;

/** A request as it is sent, and what it shows of the story. */
export interface Prepared {
  readonly request: GenerateRequest;
  readonly prompt: Prompt;
  readonly form: ContinueForm;
  readonly shown: readonly Shown[];
  readonly promptTokens: number;
}

/** What one request asks for, as the writing loop knows it. */
export interface Asked {
  readonly words: number;
  readonly closes: boolean;
  readonly seed: number | undefined;
}

/** The context of one continuation: the same notes and summaries for each of its requests. */
export class ContinueContext {
  readonly #wanted: Wanted;
  readonly #leadsInto: boolean;

  /** @param askedWords words of the whole continuation: the room for replies stays the same throughout */
  constructor(
    private readonly around: Surroundings,
    private readonly request: ContinueRequest,
    private readonly model: LanguageModel,
    private readonly askedWords: number,
    summaries: SummaryCache,
  ) {
    this.#wanted = wantedAt(around, request, summaries);
    this.#leadsInto = around.follows !== '';
  }

  /** How the model is asked. Steering takes an instruction; a story that has not begun cannot be carried on. */
  get form(): ContinueForm {
    const { carryOn } = this.model.capabilities;
    if (this.around.before.trim() === '') return 'instruction';
    const steered = this.request.likeThis !== undefined || (this.request.refused?.length ?? 0) > 0;
    return steered && carryOn === 'completion' ? 'instruction' : carryOn;
  }

  /**
   * The request for the next reply.
   * @param written what this continuation has written so far
   * @throws {LanguageModelError} `context-full` where not even the last words fit
   */
  async prepare(written: string, asked: Asked, signal: AbortSignal): Promise<Prepared> {
    const { model, form } = this;
    const assignment = this.#assignment(written, asked);
    const limit = model.contextTokens - this.#replyTokens(this.askedWords) - 8;
    const stepTokens = Math.max(16, Math.floor(model.contextTokens * STEP));
    const empty = promptFor(form, NOTHING, assignment);
    const fixed = await this.#count(empty, signal);
    const wanted: Wanted = { ...this.#wanted, scene: this.#wanted.scene + written };
    const tokensPerUnit = await tokensPerUnitOf(this.around.before, model, signal);
    for (let tokens = limit - fixed - 24, tries = 0; tokens >= LEAST_ROOM && tries < MOST_TRIES; tries++) {
      const shown = chooseShown(wanted, { tokens, stepTokens, tokensPerUnit });
      const prompt = promptFor(form, textsOf(shown), assignment);
      const promptTokens = await this.#count(prompt, signal);
      const isEmpty = wanted.scene.trim() !== '' && textsOf(shown).scene.trim() === '';
      if (promptTokens <= limit && !isEmpty) return this.#prepared(prompt, shown, promptTokens, asked);
      if (isEmpty) break;
      tokens -= Math.max(stepTokens, promptTokens - limit);
    }
    throw new LanguageModelError(
      'context-full',
      `The context of ${model.name} (${String(model.contextTokens)} tokens) is too small to go on with this story; choose a model with a larger context.`,
    );
  }

  /** The parts with their tokens, counted by the model. */
  async parts(shown: readonly Shown[], signal: AbortSignal): Promise<readonly ContextPart[]> {
    const count = async (text: string): Promise<number> => (text === '' ? 0 : this.model.countTokens(text, signal));
    return Promise.all(
      shown.map(async ({ part, text, left, leftText }) => {
        const [tokens, dropped] = await Promise.all([count(text), count(leftText)]);
        // What was left out is never said to be nothing.
        return { part, tokens, dropped: leftText.trim() === '' ? 0 : Math.max(1, dropped), left: [...left] };
      }),
    );
  }

  #assignment(written: string, { words, closes }: Asked): Assignment {
    const { likeThis, refused = [] } = this.request;
    return {
      words,
      closes,
      withinSentence: written === '' && this.around.openSentence !== '',
      leadsInto: this.#leadsInto,
      ...steeringOf(likeThis, refused, this.model.contextTokens),
    };
  }

  #prepared(prompt: Prompt, shown: readonly Shown[], promptTokens: number, { words, seed }: Asked): Prepared {
    const { model } = this;
    const sampling = { ...model.profile.sampling, ...(seed === undefined ? {} : { seed }) };
    const maxTokens = Math.min(this.#replyTokens(words), model.contextTokens - promptTokens - 8);
    const completion = prompt.messages.length === 0 ? { completion: prompt.completion } : {};
    return {
      request: { messages: prompt.messages, ...completion, sampling, maxTokens, thinkingTokens: 0 },
      prompt,
      form: this.form,
      shown,
      promptTokens,
    };
  }

  #replyTokens(words: number): number {
    const wanted = Math.ceil(words * TOKENS_PER_WORD * 1.15) + LAST_SENTENCE_TOKENS;
    return Math.min(wanted, Math.floor(this.model.contextTokens * MOST_REPLY));
  }

  async #count({ messages, completion }: Prompt, signal: AbortSignal): Promise<number> {
    if (messages.length === 0) return (await this.model.countTokens(completion, signal)) + MESSAGE_TOKENS;
    const counts = await Promise.all(messages.map(({ content }) => this.model.countTokens(content, signal)));
    return counts.reduce((sum, count) => sum + count + MESSAGE_TOKENS, 0);
  }
}

const NOTHING: PartTexts = { notes: '', characters: '', summary: '', scene: '', follows: '' };

function textsOf(shown: readonly Shown[]): PartTexts {
  const texts: Record<PartName, string> = { ...NOTHING };
  for (const { part, text } of shown) texts[part] = text;
  return texts;
}
