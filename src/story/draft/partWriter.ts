import { LanguageModelError, type LanguageModel, type Usage } from '../languageModel.js';
import type { Brief } from './brief.js';
import type { DraftEvent, DraftStop, Phase, ReplyEvent, ReplyPurpose } from './events.js';
import {
  endingIsHopeless,
  endingWords,
  firstReplyLimit,
  fitsWhole,
  isOnTarget,
  lengthModelOf,
  roomBeforeEnding,
  type Course,
  type Step,
} from './governor.js';
import { askFor, slopeIsKnown } from './lengthModel.js';
import { PartReader, type PartEvent, type PartOutcome } from './partReader.js';
import type { PartContext } from './prompts.js';
import { BREAK_LEAD, ReplyFilter, type StorySentence } from './replyFilter.js';
import { partRequest, type PartAsk } from './request.js';
import type { DraftState } from './state.js';

/** What a part needs of the draft it belongs to. */
export interface PartHost {
  readonly brief: Brief;
  readonly model: LanguageModel;
  readonly state: DraftState;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly course: () => Course;
  readonly context: (lastWords: number) => PartContext;
  readonly seed: () => number;
  readonly apply: (event: DraftEvent) => DraftEvent;
  readonly reply: (purpose: ReplyPurpose, usage: Usage, startMs: number, figures: Partial<ReplyEvent>) => DraftEvent;
  readonly progress: (phase: Phase, tokens: number) => DraftEvent;
}

/** A reply is read this far past what the story can take while it is still unknown how the model answers to lengths. */
const READ_ON = 1.6;
/** Replies after which reading on teaches no more. */
const LEARNING_REPLIES = 3;
/** Progress is told at most once in so many pieces of text. */
const PIECES_PER_PROGRESS = 12;

const wordsIn = (sentences: readonly StorySentence[]): number => sentences.reduce((sum, sentence) => sum + sentence.words, 0);

/** Takes sentences off the front of `held` while they fit into `room` words. */
function takeWithin(held: StorySentence[], room: number): StorySentence[] {
  let words = 0;
  let count = 0;
  while (count < held.length && words + (held[count]?.words ?? 0) <= room) words += held[count++]?.words ?? 0;
  return held.splice(0, count);
}

/** The first sentences that together come nearest to `room` words; at least one. */
function nearestTo(sentences: readonly StorySentence[], room: number): readonly StorySentence[] {
  let words = 0;
  let best = { count: 1, miss: Infinity };
  for (const [index, sentence] of sentences.entries()) {
    words += sentence.words;
    if (Math.abs(words - room) < best.miss) best = { count: index + 1, miss: Math.abs(words - room) };
  }
  return sentences.slice(0, best.count);
}

/** Asks for parts of a story and lets into it what the governor has room for. */
export class PartWriter {
  readonly #host: PartHost;
  #bestEnding: readonly StorySentence[] | null = null;
  #bestCut: readonly StorySentence[] | null = null;

  constructor(host: PartHost) {
    this.#host = host;
  }

  /** One pass, POLARIS' own way. What may turn out to be an ending in the wrong place is held back until it is known to be right. */
  async *whole(): AsyncGenerator<DraftEvent, void, void> {
    const { brief, state } = this.#host;
    const target = brief.targetWords;
    const askWords = askFor(lengthModelOf(this.#host.course()), target);
    const hold = endingWords(this.#host.course());
    const limit = firstReplyLimit(this.#host.course());
    const held: StorySentence[] = [];
    const part = this.#ask('whole', askWords, 1.2 * target, true, function* (sentence) {
      held.push(sentence);
      while (held.length > 0 && wordsIn(held) - (held[0]?.words ?? 0) >= hold && state.words + (held[0]?.words ?? 0) <= limit)
        yield held.splice(0, 1);
      return state.words + wordsIn(held) > 1.2 * target;
    });
    const { natural, whole, looped, read, finish } = yield* part;
    const fits = whole && fitsWhole(state.words + wordsIn(held), target);
    if (fits) yield* this.#emit(held, true);
    yield finish({
      purpose: 'whole',
      askedWords: askWords,
      learned: read > 2 && !looped && (natural || read > target),
      kept: read > wordsIn(held) || fits,
    });
    if (fits || this.#host.signal.aborted) return;
    // Its own ending is in the wrong place: keep the story before it, as far as there is room.
    const usable = natural ? Math.max(0, wordsIn(held) - Math.min(hold, 0.25 * read)) : wordsIn(held);
    yield* this.#emit(takeWithin(held, Math.min(usable, roomBeforeEnding(this.#host.course()))), false);
  }

  /** A part that does not end the story. */
  async *body(step: Extract<Step, { kind: 'body' }>): AsyncGenerator<DraftEvent, void, void> {
    const { state, signal } = this.#host;
    // Endings that were tried led on from other last words.
    this.#bestEnding = null;
    this.#bestCut = null;
    const { observations, words: before } = state;
    const learning = observations.length < LEARNING_REPLIES && !slopeIsKnown(observations);
    const readWords = learning
      ? Math.max(READ_ON * step.limitWords, observations.length === 0 ? step.wantWords * READ_ON : 0)
      : step.limitWords;
    const held: StorySentence[] = [];
    const { natural, looped, read, finish } = yield* this.#ask(
      'body',
      step.askWords,
      readWords,
      state.scenes[state.scene]?.written === 0,
      function* (sentence) {
        const room = before + step.limitWords - state.words;
        if (held.length === 0 && sentence.words <= room) yield [sentence];
        else held.push(sentence);
        return state.words - before + wordsIn(held) >= readWords || (held.length > 0 && !learning);
      },
    );
    const learned = read > 2 && !looped && (natural || read > step.wantWords);
    yield finish({ purpose: 'body', askedWords: step.askWords, learned, kept: state.words > before });
    if (held.length === 0 || signal.aborted) return;
    yield* this.#emit(takeWithin(held, roomBeforeEnding(this.#host.course())), false);
  }

  /** The end of the story: tried, weighed, and let in only when it fits. Null when it did not and another way must be found. */
  async *ending(step: Extract<Step, { kind: 'ending' }>): AsyncGenerator<DraftEvent, DraftStop | null, void> {
    const { state, signal } = this.#host;
    const candidate: StorySentence[] = [];
    const first = state.endingsTried.length === 0;
    const readWords = Math.max(step.mostWords, 1.25 * step.wantWords);
    const { natural, whole, looped, read, finish } = yield* this.#ask('ending', step.askWords, readWords, first, function* (sentence) {
      candidate.push(sentence);
      yield [];
      return wordsIn(candidate) > readWords;
    });
    const fits = whole && read >= step.fewestWords && read <= step.mostWords;
    if (fits) yield* this.#emit(candidate, true);
    yield finish({
      purpose: 'ending',
      askedWords: step.askWords,
      learned: read > 2 && !looped && (natural || read > step.mostWords),
      kept: fits,
    });
    if (fits || signal.aborted) return signal.aborted && !fits ? 'cancelled' : null;
    if (read > 0) this.#remember(candidate, whole);
    return endingIsHopeless(this.#host.course()) ? yield* this.#settle() : null;
  }

  /** Keeps the whole ending and the cut one that come nearest, for the case that none fits. */
  #remember(candidate: readonly StorySentence[], whole: boolean): void {
    const { brief, state } = this.#host;
    const room = brief.targetWords - state.words;
    const nearer = (one: readonly StorySentence[], other: readonly StorySentence[] | null): readonly StorySentence[] =>
      other === null || Math.abs(wordsIn(one) - room) < Math.abs(wordsIn(other) - room) ? one : other;
    if (whole) this.#bestEnding = nearer(candidate, this.#bestEnding);
    this.#bestCut = nearer(nearestTo(candidate, room), this.#bestCut);
  }

  /** No ending fits: the nearest is taken; one that is too long is stopped at a sentence end. */
  *#settle(): Generator<DraftEvent, DraftStop, void> {
    const { brief, state } = this.#host;
    const total = (sentences: readonly StorySentence[]): number => state.words + wordsIn(sentences);
    const ending = this.#bestEnding;
    if (ending && isOnTarget(total(ending), brief.targetWords)) {
      yield* this.#emit(ending, true);
      return 'done';
    }
    if (!this.#bestCut) return 'short';
    yield* this.#emit(this.#bestCut, false);
    return isOnTarget(state.words, brief.targetWords) || state.words > brief.targetWords ? 'trimmed' : 'short';
  }

  *#emit(sentences: readonly StorySentence[], ends: boolean): Generator<DraftEvent, void, void> {
    if (sentences.length === 0) return;
    const { state } = this.#host;
    const here = state.scenes[state.scene];
    const text = sentences.map((sentence, index) => this.#lead(sentence, index === 0, here?.written === 0) + sentence.text).join('');
    yield this.#host.apply({ kind: 'text', text, ...(ends ? { ends } : {}) });
  }

  #lead(sentence: StorySentence, first: boolean, sceneOpens: boolean): string {
    if (!first) return sentence.lead;
    if (this.#host.state.story === '') return '';
    if (sceneOpens) return BREAK_LEAD;
    // The first sentence of a reply has no lead of its own: a part begins a paragraph.
    return sentence.lead === '' ? '\n\n' : sentence.lead;
  }

  /**
   * Sends a request and passes its sentences to `take`, which yields those to let in and returns true when enough was read.
   * Gives what is known of the reply when it is over; `finish` makes its record.
   */
  async *#ask(
    purpose: 'whole' | 'body' | 'ending',
    askWords: number,
    readWords: number,
    think: boolean,
    take: (sentence: StorySentence) => Generator<readonly StorySentence[], boolean, void>,
  ): AsyncGenerator<
    DraftEvent,
    PartOutcome & { readonly read: number; readonly finish: (figures: Partial<ReplyEvent>) => DraftEvent },
    void
  > {
    const host = this.#host;
    const startMs = host.now();
    const ask: PartAsk = { kind: purpose, askWords, readWords, seed: host.seed(), think };
    let read = 0;
    const outcome = yield* this.#read(ask, (sentence) => {
      read += sentence.words;
      return take(sentence);
    });
    const finish = (figures: Partial<ReplyEvent>): DraftEvent =>
      host.reply(purpose, outcome.usage, startMs, { writtenWords: read, ...figures });
    return { ...outcome, read, finish };
  }

  async *#read(
    ask: PartAsk,
    take: (sentence: StorySentence) => Generator<readonly StorySentence[], boolean, void>,
  ): AsyncGenerator<DraftEvent, PartOutcome, void> {
    const { brief, model, state, signal, context } = this.#host;
    let begun = false;
    for (const attempt of ask.think ? [ask, { ...ask, think: false }] : [ask]) {
      const { request, prompt } = await partRequest(brief, model, attempt, context, signal);
      const reader = new PartReader(model, request, new ReplyFilter(prompt.instructions, state.guard), signal);
      try {
        const parts = reader.read();
        for (let next = await parts.next(), pieces = 0; ; next = await parts.next(), pieces++) {
          if (next.done) return next.value;
          begun ||= next.value.kind === 'sentence';
          yield* this.#pass(next.value, ask.kind, reader, pieces, take);
        }
      } catch (error) {
        // Thinking ate the whole budget: once, the same part is asked for without thinking.
        if (!attempt.think || begun || !(error instanceof LanguageModelError) || error.code !== 'thinking-only') throw error;
      }
    }
    throw new LanguageModelError(
      'thinking-only',
      `${model.name} gave only thinking and no story; turn its thinking off or choose another model.`,
    );
  }

  *#pass(
    event: PartEvent,
    kind: 'whole' | 'body' | 'ending',
    reader: PartReader,
    pieces: number,
    take: (sentence: StorySentence) => Generator<readonly StorySentence[], boolean, void>,
  ): Generator<DraftEvent, void, void> {
    const phase = kind === 'ending' ? 'ending' : 'writing';
    if (event.kind === 'thinking') yield { kind: 'thinking', text: event.text };
    if (pieces % PIECES_PER_PROGRESS === 0) yield this.#host.progress(event.kind === 'thinking' ? 'thinking' : phase, reader.tokens);
    if (event.kind !== 'sentence') return;
    const taking = take(event.sentence);
    for (let next = taking.next(); ; next = taking.next()) {
      if (next.done) {
        if (next.value) reader.stop();
        break;
      }
      yield* this.#emit(next.value, false);
    }
    yield this.#host.progress(phase, reader.tokens);
  }
}
