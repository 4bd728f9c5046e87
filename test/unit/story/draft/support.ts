import { setImmediate } from 'node:timers/promises';
import type { Brief } from '../../../../src/story/draft/brief.js';
import { writeDraft, type DraftOptions } from '../../../../src/story/draft/draft.js';
import type { DraftEvent, DraftResult } from '../../../../src/story/draft/events.js';
import type { Chunk, GenerateRequest, LanguageModel, ModelProfile } from '../../../../src/story/languageModel.js';

export const PREMISE = 'A ferryman is paid in advance for a passenger who never comes.';

/** A clock that goes on by a millisecond whenever it is read: results do not depend on the machine. */
export function testClock(): () => number {
  let ms = 0;
  return () => ms++;
}

export interface HandModel extends LanguageModel {
  readonly requests: readonly GenerateRequest[];
}

/** A reply by hand: text pieces, or chunks for what pieces cannot say. */
export type HandReply = (request: GenerateRequest, index: number) => Iterable<string | Chunk>;

export interface HandOptions {
  readonly contextTokens?: number;
  readonly profile?: Partial<ModelProfile>;
  /** Says nothing at the end. */
  readonly endless?: boolean;
  /** Goes on giving chunks when it is told to stop. */
  readonly deaf?: boolean;
}

const PROFILE: ModelProfile = {
  sampling: { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 },
  thinkingTokens: 0,
  trainedWords: { min: 100, max: 2_000 },
  lengthGain: 1,
  demonstration: true,
};

const tokensOf = (text: string): number => Math.ceil(text.length / 4);

/** A model whose replies are written by the test; each is cut at the tokens asked, as an engine cuts. */
export function handModel(reply: HandReply, options: HandOptions = {}): HandModel {
  const requests: GenerateRequest[] = [];
  async function* generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk> {
    const index = requests.push(request) - 1;
    const usage = { promptTokens: 10, thinkingTokens: 0, textTokens: 0, estimated: false };
    let reason: 'stop' | 'length' | 'aborted' = 'stop';
    for (const piece of reply(request, index)) {
      if (usage.textTokens % 500 === 0) await setImmediate();
      if (signal.aborted && options.deaf !== true) reason = 'aborted';
      else if (usage.textTokens >= request.maxTokens) reason = 'length';
      if (reason !== 'stop') break;
      if (typeof piece !== 'string') {
        yield piece;
        continue;
      }
      usage.textTokens += Math.max(1, tokensOf(piece));
      yield { kind: 'text', text: piece, tokens: Math.max(1, tokensOf(piece)) };
    }
    if (options.endless !== true) yield { kind: 'end', reason, usage };
  }
  return {
    name: 'by hand',
    profile: { ...PROFILE, ...options.profile },
    contextTokens: options.contextTokens ?? 32_768,
    capabilities: { carryOn: 'instruction', parallel: 1 },
    requests,
    generate,
    countTokens: (text) => Promise.resolve(tokensOf(text)),
  };
}

export interface Drafted {
  readonly events: readonly DraftEvent[];
  readonly story: string;
  readonly result: DraftResult;
}

export interface DraftCall extends Partial<DraftOptions> {
  readonly brief?: Partial<Brief>;
  readonly signal?: AbortSignal;
  /** Looks at each event as it comes. */
  readonly watch?: (event: DraftEvent, index: number) => void;
}

/** Runs a draft to its end. */
export async function draft(model: LanguageModel, targetWords: number, call: DraftCall = {}): Promise<Drafted> {
  const { brief, signal, watch, ...options } = call;
  const events: DraftEvent[] = [];
  const asked: Brief = { premise: PREMISE, targetWords, ...brief };
  const clocked: DraftOptions = { mode: 'auto', seed: 1, now: testClock(), ...options };
  for await (const event of writeDraft(asked, model, clocked, signal ?? new AbortController().signal)) {
    watch?.(event, events.length);
    events.push(event);
  }
  const last = events.at(-1);
  if (last?.kind !== 'end') throw new Error('a draft did not end with its result');
  return { events, story: storyIn([...(options.earlier ?? []), ...events]), result: last.result };
}

/** The story of a row of events, put together by what events.ts says and not by the product's own reader. */
function storyIn(events: readonly DraftEvent[]): string {
  return events.reduce((story, event) => {
    if (event.kind === 'text') return story + event.text;
    return event.kind === 'revise' ? story.slice(0, event.start) + event.text + story.slice(event.end) : story;
  }, '');
}

const NOUNS =
  'boat river lantern stone bell winter letter door hand field glass coat road bird fire market garden window brother sister'.split(' ');
const VERBS = 'carried watched followed answered counted forgot mended crossed lowered waited turned opened'.split(' ');

/** A sentence that no other number gives. */
export function sentence(n: number): string {
  const noun = (k: number): string => NOUNS[Math.abs(Math.trunc(k)) % NOUNS.length] ?? 'boat';
  const verb = VERBS[n % VERBS.length] ?? 'waited';
  return `The ${noun(n)} ${verb} the ${noun(n / 7 + 3)} by ${noun(n / 3 + 1)} number ${String(n)} and the ${noun(n * 3 + 2)} was ${String(n + 1)} years old.`;
}
