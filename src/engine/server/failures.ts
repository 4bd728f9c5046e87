import { APIConnectionError, APIError } from 'openai';
import { LanguageModelError, type LanguageModelErrorCode } from '../../story/languageModel.js';
import { complaintOf, findCause, isAboutModel, isOverflow, networkCodeOf, serverWords } from './serverWords.js';

/** What the sentences name. */
export interface FailureContext {
  /** Host and port. */
  readonly where: string;
  readonly baseUrl: string;
  readonly modelName: string;
  readonly models: readonly string[];
  readonly hasKey: boolean;
  /** Text or thinking of this reply has been given: it can no longer be asked again. */
  readonly given: boolean;
}

/** A failure in the writer's words, and whether asking again may help. */
export interface Failure {
  readonly error: LanguageModelError;
  readonly mayRetry: boolean;
  /** What Retry-After said, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

const NAMED_MODELS = 8;

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no host has this name',
  EAI_AGAIN: 'its name could not be looked up',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network to it',
  ETIMEDOUT: 'it did not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer',
};

/** Turns whatever a request or a stream threw into one sentence. */
export function failureOf(error: unknown, context: FailureContext): Failure {
  const known = findCause(error, (cause) => cause instanceof LanguageModelError);
  if (known) return final(known);
  if (error instanceof SyntaxError) return final(lost(context, 'sent an event that is not JSON', error));
  if (isApiError(error)) return apiFailure(error, context);
  return networkFailure(error, context);
}

/** An error the server itself reported. (`instanceof` alone would leave the type parameters of the package's class open.) */
export function isApiError(error: unknown): error is APIError {
  return error instanceof APIError && !(error instanceof APIConnectionError);
}

/** The stream ended although the reply had not. */
export function lost(context: FailureContext, what: string, cause?: unknown): LanguageModelError {
  return sentence('lost', `The server at ${context.where} ${what}; the text so far is kept: look at its log, then carry on.`, cause);
}

/** No byte for too long. */
export function stalled(context: FailureContext, idleMs: number): LanguageModelError {
  const seconds = Math.max(1, Math.round(idleMs / 1000));
  return sentence(
    'stalled',
    `The server at ${context.where} sent nothing for ${seconds} s; see whether it is still working, or raise the idle timeout.`,
  );
}

/** A model the server does not have; names those it has. */
export function modelMissing(context: FailureContext, cause?: unknown): LanguageModelError {
  const named = context.models.slice(0, NAMED_MODELS).join(', ');
  const more = context.models.length - NAMED_MODELS;
  const has = named === '' ? 'it lists none' : `it has ${named}${more > 0 ? ` and ${more} more` : ''}`;
  return sentence(
    'model-missing',
    `The server at ${context.where} has no model “${context.modelName}”; ${has}: choose one of them.`,
    cause,
  );
}

function apiFailure(error: APIError, context: FailureContext): Failure {
  // An error event has no HTTP status, but often one in its data.
  const status = error.status ?? Number(error.code ?? NaN);
  const retryAfterMs = retryAfterOf(error.headers);
  const words = serverWords(error);
  if (isOverflow(complaintOf(error))) return final(sentence('context-full', overflowSentence(context, words), error));
  const refusal = refusalOf(status, error, context, words);
  if (refusal) return final(refusal);
  const mayRetry = !context.given && (status === 429 || status === 408 || status >= 500);
  return { error: troubleOf(status, error, context, words), mayRetry, retryAfterMs };
}

function refusalOf(status: number, error: APIError, context: FailureContext, words: string): LanguageModelError | undefined {
  const { where } = context;
  if (status === 401 || status === 403) {
    const next = context.hasKey ? 'enter the right key for this server' : 'it wants a key, so enter one for this server';
    return sentence('unauthorized', `The server at ${where} refused access (${status}); ${next}.`, error);
  }
  if (isAboutModel(error, context.modelName)) return modelMissing(context, error);
  if (status === 404 || status === 405) {
    return sentence(
      'refused',
      `There is no chat service at ${context.baseUrl} (${status}); check the path of the base URL, most servers use /v1.`,
      error,
    );
  }
  if (error.code === 'insufficient_quota' || status === 402) {
    return sentence('refused', `The account at ${where} has no credit left (${words}); top it up or use another server.`, error);
  }
  if (/out of memory/i.test(words)) {
    return sentence(
      'out-of-memory',
      `The server at ${where} ran out of memory (${words}); restart it with a smaller context or model.`,
      error,
    );
  }
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    return sentence(
      'refused',
      `The server at ${where} refused the request (${status}: ${words}); change what it names, or use another server.`,
      error,
    );
  }
  return undefined;
}

function troubleOf(status: number, error: APIError, context: FailureContext, words: string): LanguageModelError {
  if (context.given) return lost(context, `broke off (${words})`, error);
  if (status === 429)
    return sentence('refused', `The server at ${context.where} is too busy (429: ${words}); wait a little and try again.`, error);
  const figure = Number.isFinite(status) ? `${status}: ` : '';
  return sentence('refused', `The server at ${context.where} failed (${figure}${words}); look at its log, then try again.`, error);
}

function overflowSentence(context: FailureContext, words: string): string {
  return `The request does not fit the context of ${context.modelName} at ${context.where} (${words}); serve it with a larger context or ask for less.`;
}

function networkFailure(error: unknown, context: FailureContext): Failure {
  const code = networkCodeOf(error) ?? '';
  const { where } = context;
  const why = UNREACHABLE[code];
  if (why !== undefined) {
    return final(sentence('unreachable', `The server at ${where} cannot be reached: ${why}; start it or correct the base URL.`, error));
  }
  if (findCause(error, (cause): cause is Error => cause.message === 'bad port')) {
    const what = `The server at ${where} cannot be reached: its port is one that web clients refuse to use`;
    return final(sentence('unreachable', `${what}; serve it at another port, such as 8000, and correct the base URL.`, error));
  }
  if (/CERT|SELF_SIGNED|VERIFY/.test(code)) {
    return final(
      sentence('unreachable', `The certificate of ${where} is not trusted (${code}); install its authority or use another address.`, error),
    );
  }
  if (/SSL|TLS|EPROTO/.test(code)) {
    return final(
      sentence('unreachable', `${where} does not speak https as asked (${code}); try the base URL with http:// instead.`, error),
    );
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || findCause(error, (cause): cause is Error => cause.name === 'HTTPParserError')) {
    return final(
      sentence('refused', `What listens at ${where} does not speak HTTP; check host, port and http or https in the base URL.`, error),
    );
  }
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return final(stalled(context, 300_000));
  return {
    error: context.given
      ? lost(context, 'closed the connection in the middle of the reply', error)
      : sentence('lost', `The server at ${where} closed the connection without an answer; look at its log, then try again.`, error),
    mayRetry: !context.given,
    retryAfterMs: undefined,
  };
}

/** Retry-After in milliseconds: seconds or a date, or OpenAI's own retry-after-ms. */
function retryAfterOf(headers: Headers | undefined): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? NaN);
  if (Number.isFinite(ms)) return Math.max(0, ms);
  const text = headers?.get('retry-after') ?? '';
  if (text.trim() === '') return undefined;
  const wait = Number.isFinite(Number(text)) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function final(error: LanguageModelError): Failure {
  return { error, mayRetry: false, retryAfterMs: undefined };
}

function sentence(code: LanguageModelErrorCode, message: string, cause?: unknown): LanguageModelError {
  return new LanguageModelError(code, message, { cause });
}
