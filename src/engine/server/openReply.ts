import type { GenerateRequest, LanguageModelError } from '../../story/languageModel.js';
import { Attempt } from './attempt.js';
import { carryOnRefused } from './carryOn.js';
import { isApiError } from './failures.js';
import type { Complaint } from './quirks.js';
import type { ReplyEvent } from './replyEvents.js';
import type { ChatBody } from './requestBody.js';
import { asRetry, withRetries } from './retry.js';
import { complaintOf, isAboutModel, isAboutPrefill, isOverflow, roomIn, serverWords } from './serverWords.js';
import type { Session } from './session.js';

// A reply shorter than this is not worth squeezing in: better to say that the context is full.
const LEAST_ROOM_TOKENS = 64;

/** A reply that has begun: the request behind it will not be sent again. */
export interface OpenedReply extends Disposable {
  /** The first event with text or thinking, or the end; undefined when the reply was complete without either. */
  readonly first: ReplyEvent | undefined;
  readonly attempt: Attempt;
}

/**
 * Sends a request until its reply has begun: without the fields the server refuses, and again after 429, 5xx and broken connections.
 *
 * @throws {LanguageModelError} when it cannot be had
 * @throws the signal's reason on abort
 */
export async function openReply(session: Session, request: GenerateRequest, signal: AbortSignal): Promise<OpenedReply> {
  return withRetries(session.patience, session.log, signal, () => openAdapted(session, request, signal));
}

/** One try, repeated at once as long as a 400 teaches something. */
async function openAdapted(session: Session, request: GenerateRequest, signal: AbortSignal): Promise<OpenedReply> {
  const { log, endpoint } = session;
  let room = Infinity;
  for (;;) {
    const attempt = new Attempt(session, signal);
    const body = session.quirks.body(request, session.modelName, room);
    try {
      await attempt.send(body);
      return { first: await firstSubstance(attempt), attempt, [Symbol.dispose]: () => attempt[Symbol.dispose]() };
    } catch (error) {
      attempt[Symbol.dispose]();
      signal.throwIfAborted();
      const lesson = lessonOf(error, session, body);
      if (lesson === 'no-prefill') throw asRetry({ error: forgetPrefill(session, error), mayRetry: false, retryAfterMs: undefined });
      if (lesson === undefined) throw asRetry(attempt.failure(error));
      room = lesson.room ?? room;
      log(`${endpoint.where} ${lesson.line}`);
    }
  }
}

interface Lesson {
  readonly line: string;
  /** Tokens the context has left for this reply. */
  readonly room?: number;
}

function lessonOf(error: unknown, session: Session, body: ChatBody): Lesson | 'no-prefill' | undefined {
  if (!isApiError(error)) return undefined;
  const complaint = complaintOf(error);
  const isPrefill = body.continue_final_message === true;
  const isRefusal = error.status === 400 || error.status === 422 || error.status === 501;
  // A template that raises is a 500 with some servers.
  if (isPrefill && (isRefusal || error.status === 500) && isAboutPrefill(complaint)) return 'no-prefill';
  // So is a grammar that cannot be made of the schema.
  if (!isRefusal && !(error.status === 500 && isAboutSchema(complaint, body))) return undefined;
  if (isOverflow(complaint)) return roomLesson(complaint, body);
  const line = session.quirks.learn(complaint, body);
  if (line !== undefined) return { line };
  return isPrefill && !isAboutModel(error, session.modelName) ? 'no-prefill' : undefined;
}

function isAboutSchema({ message }: Complaint, body: ChatBody): boolean {
  return body.response_format !== undefined && /grammar|schema/i.test(message);
}

function forgetPrefill({ carryOn, endpoint, log }: Session, error: unknown): LanguageModelError {
  carryOn.learn('instruction', 'refusal');
  const why = isApiError(error) ? serverWords(error) : 'no reason given';
  log(`${endpoint.where} does not carry a begun reply on (${why}): asked in words from now on`);
  return carryOnRefused(endpoint.where, why, error);
}

/** The bound is the most the reply may take, not what it needs: where the context has less left, less is asked for. */
function roomLesson(complaint: Complaint, body: ChatBody): Lesson | undefined {
  const report = roomIn(complaint);
  const asked = body.max_tokens ?? body.max_completion_tokens ?? 0;
  // An inexact report is off by no one knows how much: half as much is asked for until it fits.
  const room = report?.isExact === false ? Math.min(report.tokens, Math.floor(asked / 2)) : report?.tokens;
  if (room === undefined || room < LEAST_ROOM_TOKENS || room >= asked) return undefined;
  return { line: `has no room for ${asked} tokens of reply: asked for ${room}`, room };
}

/** Reads past the role event and empty deltas: only what would reach the caller makes a reply begun. */
async function firstSubstance(attempt: Attempt): Promise<ReplyEvent | undefined> {
  for (;;) {
    const event = await attempt.next();
    if (event?.text !== '' || event.reasoning !== '' || event.finish !== undefined || event.usage) return event;
  }
}
