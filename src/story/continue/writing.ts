import { PartReader, type PartOutcome } from '../draft/partReader.js';
import { RepetitionGuard } from '../draft/repetition.js';
import { BREAK_LEAD, ReplyFilter, type StorySentence } from '../draft/replyFilter.js';
import { LanguageModelError, type LanguageModel, type Usage } from '../languageModel.js';
import { splitSentences } from '../text/sentences.js';
import { CarryOnFilter } from './carryOnFilter.js';
import type { ContinueContext, Prepared } from './context/context.js';
import { Follow } from './follow.js';
import { leadFor } from './joint.js';
import { observed } from './observed.js';
import { Pen } from './pen.js';
import type { ContinueEvent, ContinueStop, ContinueRequest } from './request.js';
import type { Surroundings } from './surroundings.js';
import { addUsage, NO_USAGE } from './usage.js';

/** A scene is not gone on with for longer than this when it is to be closed. */
export const SCENE_END_WORDS = 900;
/** After so many words a scene that has not closed is told to. */
const CLOSING_WORDS = 150;
/** A model that stops early is asked again, so often at most and once more for so many words; replies that bring nothing new end it sooner. */
const MOST_ASKS = 12;
const WORDS_PER_ASK = 25;
const MOST_BARREN = 3;
/** So many words short of what was asked, a tenth of it at most, are within a sentence of it. */
const SENTENCE_WORDS = 20;
const LEAST_SENTENCE_WORDS = 8;
/** The story this far back is not said again. */
const GUARDED_UNITS = 30_000;

type Told = Extract<ContinueEvent, { kind: 'progress' | 'text' }>;

export interface Written {
  readonly stop: ContinueStop;
  readonly words: number;
  readonly usage: Usage;
}

export interface WritingBounds {
  readonly mostAsks: number;
  readonly mostSentences: number;
}

/** What a continuation is written with. */
export interface Desk {
  readonly around: Surroundings;
  readonly context: ContinueContext;
  readonly model: LanguageModel;
  readonly words: ContinueRequest['words'];
  readonly seed: number | undefined;
  readonly bounds?: WritingBounds;
}

/** Asks for replies and sets down of them what belongs to the story, until there is enough. */
export class Writing {
  readonly #desk: Desk;
  readonly #pen: Pen;
  readonly #follow: Follow;
  readonly #guard: RepetitionGuard;
  readonly #target: number;
  readonly #closes: boolean;
  readonly #bounds: WritingBounds;
  #usage = NO_USAGE;
  /** Nothing more is wanted. */
  #isOver = false;
  #lastWasCut = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#pen = new Pen(desk.around);
    this.#follow = new Follow(desk.around.follows);
    this.#guard = guardOf(desk.around);
    this.#closes = desk.words === 'scene-end';
    this.#target = desk.words === 'scene-end' ? SCENE_END_WORDS : desk.words;
    this.#bounds = desk.bounds ?? { mostAsks: MOST_ASKS + Math.ceil(this.#target / WORDS_PER_ASK), mostSentences: Infinity };
  }

  /** @throws {LanguageModelError} as the model does; what was given is good, and `finish` may still be given */
  async *run(signal: AbortSignal, first?: Prepared): AsyncGenerator<Told, Written, void> {
    let barren = 0;
    for (let ask = 0; ask < this.#bounds.mostAsks && !this.#isOver && !signal.aborted; ask++) {
      const before = this.#pen.words;
      const outcome = yield* this.#ask(ask, ask === 0 ? first : undefined, signal);
      this.#usage = addUsage(this.#usage, outcome.usage);
      this.#lastWasCut = !outcome.natural;
      barren = this.#pen.words > before ? 0 : barren + 1;
      if (barren >= MOST_BARREN || this.#hasEnded(outcome)) break;
    }
    const rest = this.#pen.finish();
    if (rest !== '') yield { kind: 'text', text: rest };
    return { stop: signal.aborted && !this.#isOver ? 'cancelled' : this.#stop(), words: this.#pen.words, usage: this.#usage };
  }

  /** What is still to be given of a continuation that broke off. */
  finish(): string {
    return this.#pen.finish();
  }

  get words(): number {
    return this.#pen.words;
  }

  #stop(): ContinueStop {
    return this.#isOver || this.#isNear() ? 'done' : 'short';
  }

  /** A scene is over when the model says so, anything else when there are words enough. */
  #hasEnded(outcome: PartOutcome): boolean {
    if (!this.#closes) return this.#isNear();
    if (outcome.whole && this.#pen.sentences > 0) this.#isOver = true;
    return this.#isOver;
  }

  #isNear(): boolean {
    const sentence = Math.min(SENTENCE_WORDS, Math.max(LEAST_SENTENCE_WORDS, 0.1 * this.#target));
    return this.#pen.words > 0 && this.#target - this.#pen.words <= sentence;
  }

  #prepare(ask: number, signal: AbortSignal): Promise<Prepared> {
    const { seed, context } = this.#desk;
    const left = Math.max(1, this.#target - this.#pen.words);
    // A scene that has gone on for long is closed in a few words.
    const words = this.#closes && this.#pen.words > 0.6 * SCENE_END_WORDS ? Math.min(left, CLOSING_WORDS) : left;
    const asked = { words, closes: this.#closes, seed: seed === undefined ? undefined : (seed + ask * 7_919) % 2 ** 31 };
    return context.prepare(this.#pen.written, asked, signal);
  }

  #progress(step: 'reading' | 'thinking' | 'writing'): Told {
    return { kind: 'progress', step, done: this.#pen.words, of: this.#target };
  }

  /** One reply. A model that turns out not to carry a text on is asked for it in words. */
  async *#ask(ask: number, first: Prepared | undefined, signal: AbortSignal): AsyncGenerator<Told, PartOutcome, void> {
    for (let prepared = first ?? (await this.#prepare(ask, signal)); ; prepared = await this.#prepare(ask, signal)) {
      yield this.#progress('reading');
      try {
        return yield* this.#reply(prepared, signal);
      } catch (error) {
        const isOtherForm = prepared.form !== this.#desk.context.form;
        if (!isOtherForm || !(error instanceof LanguageModelError)) throw error;
      }
    }
  }

  async *#reply(prepared: Prepared, signal: AbortSignal): AsyncGenerator<Told, PartOutcome, void> {
    const watched = observed(this.#desk.model);
    const filter = this.#filterFor(prepared, () => watched.lead);
    const reader = new PartReader(watched.model, prepared.request, filter, signal);
    const parts = reader.read();
    let isFirst = true;
    for (;;) {
      const next = await parts.next();
      if (next.done === true) return next.value;
      if (next.value.kind === 'thinking') yield this.#progress('thinking');
      if (next.value.kind !== 'sentence' || this.#isOver) continue;
      const text = this.#take(next.value.sentence, { isFirst, lead: watched.lead, form: prepared.form });
      isFirst = false;
      if (text !== '') yield { kind: 'text', text };
      yield this.#progress('writing');
      this.#stopIfOver(reader);
    }
  }

  #stopIfOver(reader: PartReader): void {
    if (this.#isOver) reader.stop();
  }

  #filterFor({ prompt, form }: Prepared, lead: () => string): ReplyFilter {
    const { around } = this.#desk;
    if (this.#pen.written !== '' || around.openSentence === '') return new ReplyFilter(prompt.instructions, this.#guard);
    const glue = (text: string): string => leadFor(around, { text, lead: lead(), form });
    return new CarryOnFilter(prompt.instructions, this.#guard, {
      fragment: around.openSentence,
      glue: (text) => (glue(text).includes('\n') ? ' ' : glue(text)),
      mayChat: form === 'instruction',
    });
  }

  /** Sets a sentence down, unless enough was written or it belongs to what follows. */
  #take(sentence: StorySentence, reply: { isFirst: boolean; lead: string; form: Prepared['form'] }): string {
    const breaks = sentence.lead === BREAK_LEAD && this.#pen.written !== '';
    if (breaks && (this.#closes || this.#desk.around.follows !== '')) return this.#over();
    const text = this.#follow.withoutOverlap(sentence.text);
    const repeats = text.trim() === '' || (text === sentence.text && this.#follow.isRepeatedBy(text));
    if (repeats || (!this.#pen.dangles && this.#isEnough(sentence.words))) return this.#over();
    this.#guard.add(sentence.text);
    const given = this.#pen.put({ ...sentence, text }, this.#leadOf(sentence, reply));
    const isFull = this.#pen.words >= this.#target || this.#pen.sentences >= this.#bounds.mostSentences;
    if ((isFull && !this.#pen.dangles) || text !== sentence.text) this.#isOver = true;
    return given;
  }

  #over(): string {
    this.#isOver = true;
    return '';
  }

  /** Whether the words so far are nearer to those asked than with one more sentence. */
  #isEnough(more: number): boolean {
    const { words } = this.#pen;
    if (words < 0.5 * this.#target) return false;
    return words >= this.#target || words + more - this.#target > this.#target - words;
  }

  #leadOf(sentence: StorySentence, reply: { isFirst: boolean; lead: string; form: Prepared['form'] }): string {
    const { around } = this.#desk;
    if (!reply.isFirst) return sentence.lead;
    if (this.#pen.written === '') {
      // A sentence that was gone on with brings its own.
      if (around.openSentence !== '') return '';
      return leadFor(around, { text: sentence.text, lead: reply.lead, form: reply.form });
    }
    if (sentence.lead === BREAK_LEAD || reply.lead.includes('\n')) return sentence.lead === BREAK_LEAD ? BREAK_LEAD : '\n\n';
    return reply.form === 'instruction' && !this.#lastWasCut ? '\n\n' : ' ';
  }
}

/** Remembers what the story has said: of the sentence that is not finished yet, nothing. */
function guardOf({ before, openSentence }: Surroundings): RepetitionGuard {
  const guard = new RepetitionGuard();
  const told = before.slice(-GUARDED_UNITS, before.length - openSentence.length);
  for (const { text } of splitSentences(told)) guard.add(text);
  return guard;
}
