import { z } from 'zod';
import type { LanguageModel, Message } from '../languageModel.js';
import { ask, type AskReply } from '../judging/ask.js';
import { fieldOf } from '../judging/fields.js';
import { isObject, objectIn, type JsonObject } from '../judging/json.js';

/** What is shown to the judge of its own unusable reply, in UTF-16 units. */
const SHOWN_REPLY = 1_500;
/** Tokens a second request adds. */
export const ASK_AGAIN_TOKENS = 700;
const SEED = 42;

export interface Question<T> {
  readonly messages: readonly Message[];
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  readonly maxTokens: number;
  readonly thinkingTokens: number;
  /** Undefined when the reply cannot be used. */
  readonly read: (reply: string) => T | undefined;
}

export type AskPhase = 'reading' | 'thinking' | 'judging' | 'asking-again';

/** A zod form as the JSON schema a judge is guided by. No `$schema` key: strict servers refuse it. */
export function schemaOf(form: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(form, {
    override: ({ jsonSchema }) => {
      // A grammar spells out every bound; ours are kept when the reply is read.
      delete jsonSchema.maxLength;
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return schema;
}

/** A reply that is a bare list, as an object that holds it. */
function wrapped(reply: string): string {
  const list = reply.indexOf('[');
  const object = reply.indexOf('{');
  if (list < 0 || (object >= 0 && object < list)) return reply;
  const end = reply.lastIndexOf(']');
  return `{"items": ${end > list ? reply.slice(list, end + 1) : reply.slice(list)}}`;
}

const DEPTH = 2;

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function listIn(object: JsonObject, names: readonly string[], depth = DEPTH): readonly unknown[] | undefined {
  const named = fieldOf(object, [...names, 'items', 'results']);
  if (isList(named)) return named;
  const values = Object.values(object).slice(0, 50);
  const list = values.filter(isList).find((value) => value.some(isObject));
  if (list) return list;
  if (depth === 0) return undefined;
  for (const value of values) {
    const inner = isObject(value) ? listIn(value, names, depth - 1) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function isWhole(reply: string): boolean {
  return /[}\]][\s`]*$/u.test(reply.trimEnd());
}

/**
 * The items of a reply: a list by name, a bare list, a list in a wrapper. Undefined when there is none, or when the reply broke off before the
 * first item: that nothing was found has to be said.
 */
export function itemsIn(reply: string, names: readonly string[]): readonly unknown[] | undefined {
  const object = objectIn(wrapped(reply));
  const items = object && listIn(object, names);
  if (!items || (items.length === 0 && !isWhole(reply))) return undefined;
  return items;
}

function askAgain(messages: readonly Message[], { text, cut }: AskReply): Message[] {
  const shown = text.trim().slice(0, SHOWN_REPLY);
  const earlier: Message[] = shown === '' ? [] : [{ role: 'assistant', content: shown }];
  const length = cut ? ' It was cut off for its length: be brief, and name only what matters most.' : '';
  const order = `That reply cannot be used: it was not the JSON object asked for.${length} Reply again with that one JSON object and nothing else.`;
  return [...messages, ...earlier, { role: 'user', content: order }];
}

/**
 * Asks a question; an unusable reply is asked for once more.
 * @returns undefined when the second reply cannot be used either
 * @throws {LanguageModelError} the judge cannot be reached, or was lost
 * @throws the signal's reason when it was aborted
 */
export async function* askFor<T>(
  judge: LanguageModel,
  question: Question<T>,
  signal: AbortSignal,
): AsyncGenerator<AskPhase, T | undefined> {
  const { messages, jsonSchema, maxTokens, thinkingTokens, read } = question;
  const request = { messages, jsonSchema, maxTokens, thinkingTokens, seed: SEED };
  const reply = yield* phasesOf(ask(judge, request, signal));
  const answer = read(reply.text);
  if (answer !== undefined) return answer;
  yield 'asking-again';
  // A judge that thought until nothing was left is asked to answer at once.
  const thinking = reply.text.trim() === '' ? 0 : thinkingTokens;
  const again = yield* phasesOf(ask(judge, { ...request, thinkingTokens: thinking, messages: askAgain(messages, reply) }, signal));
  return read(again.text);
}

async function* phasesOf(asked: ReturnType<typeof ask>): AsyncGenerator<AskPhase, AskReply> {
  for (;;) {
    const step = await asked.next();
    if (step.done) return step.value;
    yield step.value.phase;
  }
}
