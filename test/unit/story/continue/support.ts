import type { Capabilities, LanguageModel } from '../../../../src/story/languageModel.js';
import {
  continueScene,
  MemorySummaries,
  type ContextPart,
  type ContinueEnd,
  type ContinueEvent,
  type ContinueRequest,
} from '../../../../src/story/continue/index.js';
import { handModel, sentence, type HandModel, type HandOptions, type HandReply } from '../draft/support.js';

/** A model by hand that carries a text on as the test says. */
export function carryingModel(
  reply: HandReply,
  carryOn: Capabilities['carryOn'],
  options: HandOptions & { parallel?: number } = {},
): HandModel {
  return Object.assign(handModel(reply, options), { capabilities: { carryOn, parallel: options.parallel ?? 1 } });
}

export interface Continued {
  readonly events: readonly ContinueEvent[];
  readonly text: string;
  readonly parts: readonly ContextPart[];
  readonly end: ContinueEnd;
}

/** A request at the end of a text, or where `|` stands in it. */
export function requestAt(text: string, rest: Partial<ContinueRequest> = {}): ContinueRequest {
  const mark = text.indexOf('|');
  const at = mark < 0 ? text.length : mark;
  return { text: mark < 0 ? text : text.slice(0, at) + text.slice(at + 1), at, words: 60, notes: [], ...rest };
}

/** The document with the continuation in it. */
export function inserted(request: ContinueRequest, text: string): string {
  return request.text.slice(0, request.at) + text + request.text.slice(request.at);
}

/** Runs a continuation to its end. */
export async function runContinue(
  request: ContinueRequest,
  model: LanguageModel,
  { summaries = new MemorySummaries(), signal = new AbortController().signal, watch = (_: ContinueEvent): void => undefined } = {},
): Promise<Continued> {
  const events: ContinueEvent[] = [];
  for await (const event of continueScene(request, model, summaries, signal)) {
    watch(event);
    events.push(event);
  }
  const end = events.at(-1);
  if (end?.kind !== 'end') throw new Error('a continuation did not end with its end');
  const text = events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
  const parts = events.flatMap((event) => (event.kind === 'context' ? event.parts : []));
  return { events, text, parts, end };
}

/** Paragraphs of sentences that are all different. */
export function story(paragraphs: number, from = 0): string {
  return Array.from({ length: paragraphs }, (_, index) => [0, 1, 2].map((n) => sentence(from + index * 3 + n)).join(' ')).join('\n\n');
}

/** A reply that goes on for ever, a sentence at a time. */
export function* endless(from: number): Generator<string> {
  for (let n = from; ; n++) yield `${sentence(n)} `;
}
