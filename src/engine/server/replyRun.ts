import { LanguageModelError, type Chunk, type GenerateRequest } from '../../story/languageModel.js';
import { ThinkingFilter, type ThinkingExpectation, type ThinkingOutcome, type ThinkingPiece } from '../thinkingFilter.js';
import { ThinkingOnlyError } from '../thinkingOnlyError.js';
import { ReplyAccount } from './account.js';
import { BegunGuard } from './begunGuard.js';
import { begunReply, carryOnRefused, isPrefill } from './carryOn.js';
import { openReply, type OpenedReply } from './openReply.js';
import { UNASKED_THINKING_TOKENS } from './quirks.js';
import type { ReplyEvent } from './replyEvents.js';
import type { Session } from './session.js';
import { tokensOfDelta } from './tokens.js';

type Finish = 'stop' | 'length';

/** What vLLM, SGLang and OpenRouter say when it was not the model that stopped. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['abort', 'aborted', 'cancelled', 'error', 'timeout']);

/**
 * The reply to a request, asked once more where its failure taught how.
 *
 * @throws {LanguageModelError}
 */
export async function* replies(session: Session, request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk, void, void> {
  for (let isOver = false; !isOver;) {
    const run = new ReplyRun(session, request, signal);
    yield* run.chunks();
    isOver = !run.asksAgain;
  }
}

/** One reply: from the request to the `end` chunk, its thinking told from its text, both kept within their budgets. */
class ReplyRun {
  readonly #filter: ThinkingFilter;
  readonly #account: ReplyAccount;
  readonly #guard: BegunGuard;
  #finish: Finish | undefined;
  /** The engine itself ends the reply here. */
  #isCut = false;
  /** The reply had no text, but the way it failed taught something: the request is worth sending once more. */
  asksAgain = false;

  constructor(
    private readonly session: Session,
    private readonly request: GenerateRequest,
    private readonly signal: AbortSignal,
  ) {
    this.#filter = new ThinkingFilter(expectationFor(session, request));
    this.#account = new ReplyAccount(request);
    this.#guard = new BegunGuard(begunReply(request));
  }

  /** @throws {LanguageModelError} */
  async *chunks(): AsyncGenerator<Chunk, void, void> {
    try {
      using reply = await openReply(this.session, this.request, this.signal);
      yield* this.#read(reply);
    } catch (error) {
      if (!this.signal.aborted) throw error;
    }
    yield* this.#close();
  }

  async *#read({ first, attempt }: OpenedReply): AsyncGenerator<Chunk, void, void> {
    for (let event = first; event;) {
      for (const piece of this.#take(event)) yield piece;
      if (this.#isCut) return;
      try {
        event = await attempt.next();
      } catch (error) {
        this.signal.throwIfAborted();
        throw attempt.failure(error).error;
      }
    }
  }

  /** Takes one event in; the pieces it made known. */
  #take(event: ReplyEvent): readonly ThinkingPiece[] {
    if (event.usage) this.#account.report(event.usage);
    if (event.finish !== undefined) this.#finish = finishOf(event.finish, this.session);
    const words = event.text + event.reasoning;
    if (words === '') return [];
    const pieces = this.#filter.push({ text: event.text, reasoning: event.reasoning, tokens: tokensOfDelta(words) });
    for (const piece of pieces) this.#account.add(piece);
    if (this.#filter.isMistaken) this.#learn('mistaken');
    this.#keepBudgets();
    const going = this.#guard.push(pieces);
    this.#refuseRepeated();
    return going;
  }

  /** A reply that writes the begun text once more shows that the server read it as something already said. */
  #refuseRepeated(): void {
    if (this.#guard.startedAnew) throw this.#forgetPrefill('it begins anew');
  }

  #forgetPrefill(why: string): LanguageModelError {
    const { carryOn, endpoint, log } = this.session;
    carryOn.learn('instruction', 'refusal');
    log(`${endpoint.where} does not carry a begun reply on (${why}): asked in words from now on`);
    return carryOnRefused(endpoint.where, why);
  }

  /** The server bounds thinking and text together; each one's own bound is kept here. */
  #keepBudgets(): void {
    const room = this.session.quirks.thinkingRoom(this.request);
    if (room === 0 || this.#finish !== undefined) return;
    if (!this.#filter.hasText && this.#filter.thinkingTokens > room) this.#fail('budget');
    if (this.#filter.textTokens <= this.request.maxTokens) return;
    this.#finish = 'length';
    this.#isCut = true;
  }

  *#close(): Generator<Chunk, void, void> {
    const reason = this.signal.aborted ? 'aborted' : (this.#finish ?? 'stop');
    const { pieces, outcome } = this.#filter.end(reason);
    for (const piece of pieces) this.#account.add(piece);
    yield* this.#guard.push(pieces);
    yield* this.#guard.end();
    if (reason !== 'aborted') this.#refuseRepeated();
    if (this.#guard.wasEcho) this.session.log(`${this.session.endpoint.where} sent the begun text along: taken off`);
    if (reason !== 'aborted') {
      if (this.#isWorthAsking(outcome, reason)) return;
      this.#judge(outcome, reason);
    }
    yield { kind: 'end', reason, usage: this.#account.usage(this.#filter) };
  }

  #judge(outcome: ThinkingOutcome, reason: Finish): void {
    this.#learn(outcome);
    this.#noteUnaskedThinking();
    const hidden = outcome === 'empty' && reason === 'length' && this.#account.hiddenThinking > 0;
    if (hidden) this.#fail('budget');
    if (outcome === 'text' || outcome === 'empty') return;
    this.#fail(reason === 'length' ? 'budget' : outcome);
  }

  #fail(reason: 'budget' | 'unclosed' | 'all-thinking' | 'mistaken'): never {
    // A reasoning parser may take for thinking what goes on from a begun reply.
    if (isPrefill(this.request) && !this.#filter.hasText) throw this.#forgetPrefill('it thinks in place of going on');
    const room = this.session.quirks.thinkingRoom(this.request);
    throw new ThinkingOnlyError(reason, this.#account.thinking, room === 0 ? this.request.maxTokens : room);
  }

  /** Without room for thinking a model that thinks all the same has none left for text: once known, it is given some. */
  #isWorthAsking(outcome: ThinkingOutcome, reason: Finish): boolean {
    const thought = outcome === 'unclosed' || outcome === 'all-thinking' || this.#account.hiddenThinking > 0;
    this.asksAgain = !isPrefill(this.request) && !this.#filter.hasText && thought && reason === 'length' && this.#noteUnaskedThinking();
    return this.asksAgain;
  }

  /** @returns true when it is news that this model thinks although asked not to */
  #noteUnaskedThinking(): boolean {
    const { quirks, log, endpoint, modelName } = this.session;
    const thought = this.#account.thinking.trim() !== '' || this.#account.hiddenThinking > 0;
    if (!thought || this.request.thinkingTokens > 0 || quirks.thinksUnasked) return false;
    quirks.thinksUnasked = true;
    log(`${modelName} at ${endpoint.where} thinks although asked not to: given ${UNASKED_THINKING_TOKENS} more tokens from now on`);
    return true;
  }

  /** What this reply showed of the form the thinking takes is expected of the next one. */
  #learn(outcome: ThinkingOutcome): void {
    const { thinking } = this.session;
    const asked = this.request.thinkingTokens > 0;
    if (outcome === 'mistaken') {
      thinking.set(asked, 'opened');
      this.#fail('mistaken');
    }
    // A grammar can keep a model from thinking: such a reply shows nothing.
    if (!asked || this.request.jsonSchema || outcome !== 'text') return;
    thinking.set(asked, this.#filter.form === 'unopened' ? 'opened' : 'none');
  }
}

function expectationFor({ thinking }: Session, request: GenerateRequest): ThinkingExpectation {
  // The begun reply stands where thinking would.
  if (isPrefill(request)) return 'none';
  const expected = thinking.get(request.thinkingTokens > 0);
  // Guided decoding may skip the thinking: the end tells.
  return request.jsonSchema && expected === 'opened' ? 'unknown' : expected;
}

/** finish_reason in the port's words. */
function finishOf(reason: string, { endpoint }: Session): Finish {
  if (reason === 'content_filter') {
    throw new LanguageModelError(
      'refused',
      `The content filter of ${endpoint.where} stopped the reply; change the premise or use another server.`,
    );
  }
  if (BROKEN_OFF.has(reason)) {
    const what = `The server at ${endpoint.where} broke the reply off (“${reason}”)`;
    throw new LanguageModelError('lost', `${what}; the text so far is kept: look at its log, then carry on.`);
  }
  return reason === 'length' || reason === 'max_tokens' ? 'length' : 'stop';
}
