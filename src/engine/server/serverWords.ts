import type { APIError } from 'openai';
import type { Complaint } from './quirks.js';

const LONGEST_QUOTE = 200;

const PROMPT_TOKENS = [/(\d+) input tokens/i, /(\d+) in the messages/i, /(\d+) tokens (?:from|in) the (?:input )?(?:messages|prompt)/i];

/** What the server itself said, on one line and not too long. */
export function serverWords(error: APIError): string {
  const line = rawWords(error)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[.;]+$/, '');
  if (line === '' || /^<(!doctype|html)/i.test(line)) return 'no reason given';
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

/** The complaint of a 400, in full. */
export function complaintOf(error: APIError): Complaint {
  return { message: rawWords(error), param: typeof error.param === 'string' ? error.param : undefined };
}

function rawWords(error: APIError): string {
  const body: unknown = error.error;
  if (typeof body === 'string') return body;
  if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string') return body.message;
  // The package puts the status before the words it found.
  return error.message.replace(/^\d{3} /, '').replace(/^status code \(no body\)$/, '');
}

/** True for a request that is larger than the context: vLLM, OpenAI, llama-server, SGLang and Ollama say so in these words. */
export function isOverflow({ message }: Complaint): boolean {
  return /context.{0,10}(length|size|window)|exceed_context_size|context_length_exceeded|prompt is too long|longer than the model/i.test(
    message,
  );
}

/** Tokens left for a reply by an overflow report. */
export interface Room {
  readonly tokens: number;
  /** False where the report says "at least": newer vLLM stops counting the prompt where it stops fitting. */
  readonly isExact: boolean;
}

/**
 * Reads an overflow report that names the context and the prompt.
 *
 * @returns undefined when it does not name both
 */
export function roomIn({ message }: Complaint): Room | undefined {
  const context = /maximum context length (?:is|of) (\d+)/i.exec(message)?.[1];
  const prompt = PROMPT_TOKENS.map((pattern) => pattern.exec(message)?.[1]).find((digits) => digits !== undefined);
  if (context === undefined || prompt === undefined) return undefined;
  return { tokens: Number(context) - Number(prompt), isExact: !/at least \d+ input tokens/i.test(message) };
}

/**
 * True for a refusal to go on from a begun reply. llama-server: "Assistant response prefill is incompatible with enable_thinking."; vLLM:
 * "continue_final_message is set but the final message does not appear in the chat", before that "substring not found"; chat templates:
 * "Conversation roles must alternate"; public services: "does not support assistant message prefill", "must end with a user message".
 */
export function isAboutPrefill({ message, param }: Complaint): boolean {
  const words = `${param ?? ''} ${message}`;
  return /continue_final_message|add_generation_prompt|prefill|(?:final|last) message|substring not found|roles must|must end with/i.test(
    words,
  );
}

/** True when the server says that it does not have the model: OpenAI, vLLM, Ollama, LM Studio, OpenRouter. */
export function isAboutModel(error: APIError, modelName: string): boolean {
  if (error.code === 'model_not_found') return true;
  if (error.status !== 404 && error.status !== 400) return false;
  const words = rawWords(error);
  return (
    (words.includes(modelName) || /\bmodel\b/i.test(words)) &&
    /not (?:found|exist|a valid)|does ?n[o']t exist|unknown model|invalid model/i.test(words)
  );
}

/** The first cause, outermost first, that passes. */
export function findCause<Found extends Error>(error: unknown, passes: (cause: Error) => cause is Found): Found | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) if (passes(cause)) return cause;
  return undefined;
}

/** The system's or the HTTP library's code of a failed connection: ECONNREFUSED, UND_ERR_SOCKET … */
export function networkCodeOf(error: unknown): string | undefined {
  const coded = findCause(error, (cause): cause is Error & { code: string } => 'code' in cause && typeof cause.code === 'string');
  return coded?.code;
}
