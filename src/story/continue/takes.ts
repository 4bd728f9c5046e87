import { LanguageModelError, type LanguageModel } from '../languageModel.js';
import { write } from './continueScene.js';
import { orderApart } from './diversity/order.js';
import { similarityByWords, similarityOf } from './diversity/similarity.js';
import { openContinuation, type Opened } from './opening.js';
import type { ContinueRequest, ContinueStop, SummaryCache, Take, TakesEnd, TakesEvent } from './request.js';
import { sideBySide } from './sideBySide.js';
import { addUsage, NO_USAGE } from './usage.js';

/** Takes a writer may ask for at once. */
export const MOST_TAKES = 8;
/** Written beside those asked for where the model has room for more at the same time; the least different are left out. */
const MOST_EXTRA = 2;
/** Where no seed is given, takes of one prompt must not come out alike. */
const LEAST_TEMPERATURE = 0.7;
const SEED_STEP = 104_729;

interface Growing {
  readonly take: number;
  text: string;
  words: number;
  stop: ContinueStop;
}

/**
 * Writes several takes on one continuation, side by side as far as the model can, and orders those it keeps so that each is as unlike the ones
 * before it as may be: a determinantal point process over their similarity and their own worth.
 * An aborted signal ends it within 200 ms with the text so far.
 *
 * @param count takes wanted, 1 to 8
 * @throws as `continueScene` does, where not even one take came of it
 */
export async function* writeTakes(
  request: ContinueRequest,
  count: number,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): AsyncGenerator<TakesEvent, void, void> {
  const wanted = Math.min(MOST_TAKES, Math.max(1, Math.floor(count)));
  let opened: Opened;
  try {
    opened = yield* openContinuation(request, model, summaries, signal, { sumsUp: true });
    yield { kind: 'context', parts: await opened.context.parts(opened.first.shown, signal) };
  } catch (error) {
    if (!signal.aborted) throw error;
    yield { kind: 'end', takes: [], stop: 'cancelled', usage: NO_USAGE };
    return;
  }
  const takes = Array.from({ length: wanted + extraOf(wanted, model) }, (_, take): Growing => ({
    take,
    text: '',
    words: 0,
    stop: 'short',
  }));
  const usage = yield* growAll(opened, takes, signal);
  const chosen = await inOrder(takes, wanted, request, model, signal);
  yield { kind: 'end', takes: chosen, stop: stopOf(chosen, signal), usage };
}

function extraOf(count: number, { capabilities, profile }: LanguageModel): number {
  return count === 1 || profile.demonstration ? 0 : Math.min(MOST_EXTRA, Math.max(0, capabilities.parallel - count));
}

function stopOf(takes: readonly Take[], signal: AbortSignal): ContinueStop {
  if (takes.some(({ stop }) => stop === 'done')) return signal.aborted ? 'cancelled' : 'done';
  return signal.aborted ? 'cancelled' : 'short';
}

async function* growAll(
  opened: Opened,
  takes: readonly Growing[],
  signal: AbortSignal,
): AsyncGenerator<TakesEvent, TakesEnd['usage'], void> {
  const failures: unknown[] = [];
  let usage = opened.usage;
  const streams = takes.map(
    (growing) =>
      async function* (): AsyncGenerator<TakesEvent, void, void> {
        try {
          for await (const event of write(varied(opened, growing.take), signal)) {
            if (event.kind === 'end') {
              Object.assign(growing, { words: event.words, stop: event.stop });
              usage = addUsage(usage, event.usage);
              yield { kind: 'taken', take: growing.take, stop: event.stop, words: event.words };
            } else if (event.kind === 'text') {
              growing.text += event.text;
              yield { kind: 'text', take: growing.take, text: event.text };
            } else if (growing.take === 0) yield event;
          }
        } catch (error) {
          if (!(error instanceof LanguageModelError)) throw error;
          failures.push(error);
          yield { kind: 'taken', take: growing.take, stop: 'short', words: growing.words };
        }
      },
  );
  yield* sideBySide(streams, opened.model.capabilities.parallel);
  if (failures.length > 0 && takes.every(({ text }) => text === '')) throw failures[0];
  return usage;
}

/** The same continuation with other chances: its own seed, and no model so cold that it says the same again. */
function varied(opened: Opened, take: number): Opened {
  const { sampling } = opened.first.request;
  const seed = opened.seed === undefined ? undefined : (opened.seed + take * SEED_STEP) % 2 ** 31;
  const warm = { ...sampling, temperature: Math.max(LEAST_TEMPERATURE, sampling.temperature), ...(seed === undefined ? {} : { seed }) };
  const first = { ...opened.first, request: { ...opened.first.request, sampling: warm } };
  return { ...opened, seed, first, usage: NO_USAGE };
}

async function inOrder(
  takes: readonly Growing[],
  count: number,
  request: ContinueRequest,
  model: LanguageModel,
  signal: AbortSignal,
): Promise<readonly Take[]> {
  const written = takes.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return [];
  const texts = written.map(({ text }) => text);
  const similarity = signal.aborted ? similarityByWords(texts) : await orByWords(texts, model, signal);
  const lengths = written.map(({ words }) => words).sort((a, b) => a - b);
  const asked = request.words === 'scene-end' ? (lengths[Math.floor(lengths.length / 2)] ?? 1) : request.words;
  const candidates = written.map(({ words, stop }) => ({ words, isWhole: stop === 'done' }));
  return orderApart(candidates, similarity, count, asked, 0).flatMap(({ index, diversity }) => {
    const take = written[index];
    return take ? [{ ...take, diversity }] : [];
  });
}

async function orByWords(texts: readonly string[], model: LanguageModel, signal: AbortSignal): Promise<number[][]> {
  try {
    return await similarityOf(texts, model, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return similarityByWords(texts);
  }
}
