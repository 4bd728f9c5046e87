import { LanguageModelError, type LanguageModel, type Usage } from '../languageModel.js';
import { BriefError, checkBrief, type Brief } from './brief.js';
import type { DraftEvent, DraftMode, DraftResult, DraftStop, Phase, ReplyEvent, ReplyPurpose } from './events.js';
import { isOnTarget, nextStep, MOST_EMPTY_REPLIES, MOST_MEAGRE_REPLIES, type Course } from './governor.js';
import { PartWriter } from './partWriter.js';
import { ADDED_BEATS, budget, plainSummary, scenesFor } from './plan.js';
import { askForBeats, askForSummary, beatsWithoutModel, canPlan } from './planning.js';
import type { PartContext } from './prompts.js';
import { lastWordsOf, replyWords, thinkingBudget, TOKENS_PER_WORD } from './request.js';
import { reviseAvoided } from './avoid.js';
import { DraftState } from './state.js';

export interface DraftOptions {
  readonly mode: DraftMode;
  /** Same seed, same model, one thread: same story. */
  readonly seed: number;
  /** Milliseconds on a clock that never goes back; injected so that the draft stays pure. */
  readonly now: () => number;
  /** Journal events of an earlier run, without its `end`: the draft goes on where they stop. */
  readonly earlier?: readonly DraftEvent[];
  /** One scene of a story is written in its place; what follows it begins so ('' when nothing does). */
  readonly leadsInto?: string;
}

/**
 * Writes a story to a brief. The last event is always `end`: failure and cancellation are results, not exceptions,
 * so that what was written is never lost with a stack.
 */
export async function* writeDraft(
  brief: Brief,
  model: LanguageModel,
  options: DraftOptions,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent, void, void> {
  const run = new DraftRun(brief, model, options, signal);
  let stop: DraftStop;
  let error: DraftResult['error'] = null;
  try {
    // A scene may be shorter than any story.
    if (options.leadsInto === undefined) checkBrief(brief);
    stop = yield* run.write();
    if (stop === 'short' && run.state.words === 0)
      throw new LanguageModelError('refused', `${model.name} gave no text at all; try another model or another premise.`);
  } catch (thrown) {
    if (!(thrown instanceof LanguageModelError || thrown instanceof BriefError)) throw thrown;
    stop = 'failed';
    error = { code: thrown.code, message: thrown.message };
  }
  // Whatever a stopped draft stumbled over on its way out is no failure.
  const cancelled = signal.aborted && stop !== 'done';
  yield { kind: 'end', result: cancelled ? run.result('cancelled', null) : run.result(stop, error) };
}

/** Which way a story of this length is written by this model. */
export function chooseMode(mode: DraftMode, brief: Brief, model: LanguageModel): 'single' | 'scenes' {
  if (mode !== 'auto') return mode;
  const holds = model.contextTokens >= brief.targetWords * TOKENS_PER_WORD * 1.2 + thinkingBudget(model) + 400;
  const trained = brief.targetWords <= model.profile.trainedWords.max;
  return holds && trained && !brief.outline?.length ? 'single' : 'scenes';
}

/** A draft under way. */
class DraftRun {
  readonly state = new DraftState();
  readonly #brief: Brief;
  readonly #model: LanguageModel;
  readonly #options: DraftOptions;
  readonly #signal: AbortSignal;
  readonly #startMs: number;
  #firstTokenSeconds: number | null = null;
  #replyWords = 0;
  #plannedByModel = false;
  #addedBeats = 0;
  #earlierWords = 0;

  constructor(brief: Brief, model: LanguageModel, options: DraftOptions, signal: AbortSignal) {
    this.#brief = brief;
    this.#model = model;
    this.#options = options;
    this.#signal = signal;
    this.#startMs = options.now();
  }

  /** @throws {LanguageModelError} what was given before stays good. */
  async *write(): AsyncGenerator<DraftEvent, DraftStop, void> {
    const earlier = this.#options.earlier ?? [];
    for (const event of earlier) this.state.apply(event);
    this.#earlierWords = this.state.words;
    const { beats } = this.state;
    // Only a model that planned is asked to sum up.
    this.#plannedByModel = beatsWithoutModel(this.#brief, beats.length).some((summary, scene) => summary !== beats[scene]?.summary);
    const mode = this.#earlierMode() ?? chooseMode(this.#options.mode, this.#brief, this.#model);
    if (earlier.length === 0) yield { kind: 'start', brief: this.#brief, mode, seed: this.#options.seed, model: this.#model.name };
    this.#replyWords = await replyWords(this.#model, this.#brief, this.#signal);
    if (this.state.beats.length === 0) yield* this.#plan(mode);
    // A plan that was broken off is made anew when the draft is resumed.
    if (this.state.beats.length === 0) return 'cancelled';
    return yield* this.#writeScenes(mode);
  }

  async *#writeScenes(mode: 'single' | 'scenes'): AsyncGenerator<DraftEvent, DraftStop, void> {
    if (this.#signal.aborted) return 'cancelled';
    if (this.state.scene < 0) yield* this.#openScene(0);
    const writer = this.#writer();
    if (mode === 'single' && !this.state.wholeTried && this.state.words === 0) yield* writer.whole();
    let stop: DraftStop | null = null;
    while (!this.state.ended && stop === null) stop = yield* this.#step(writer);
    if (stop === null || stop === 'trimmed') yield* this.#revise();
    return stop ?? 'done';
  }

  /** What the whole came to. */
  result(stop: DraftStop, error: DraftResult['error']): DraftResult {
    const { words, scenes, tokens } = this.state;
    const asked = this.#brief.targetWords;
    const earlierSeconds = (this.#options.earlier ?? []).reduce((sum, event) => sum + (event.kind === 'reply' ? event.seconds : 0), 0);
    return {
      asked,
      written: words,
      ratio: Math.round((words / asked) * 10_000) / 10_000,
      scenes: scenes.map((scene) => ({ ...scene })),
      tokens,
      seconds: Math.round(10 * (earlierSeconds + this.#elapsedSeconds())) / 10,
      firstTokenSeconds: this.#firstTokenSeconds === null ? null : Math.round(1000 * this.#firstTokenSeconds) / 1000,
      stop,
      error,
    };
  }

  async *#step(writer: PartWriter): AsyncGenerator<DraftEvent, DraftStop | null, void> {
    if (this.#signal.aborted) return 'cancelled';
    if (this.state.fruitless >= MOST_EMPTY_REPLIES || this.state.meagre >= MOST_MEAGRE_REPLIES) return 'short';
    yield* this.#advanceScene();
    const step = nextStep(this.#course());
    if (step.kind === 'body') {
      yield* writer.body(step);
      return null;
    }
    if (this.state.scene < this.state.beats.length - 1) yield* this.#openScene(this.state.beats.length - 1);
    return yield* writer.ending(step);
  }

  #earlierMode(): 'single' | 'scenes' | undefined {
    return this.#options.earlier?.find((event) => event.kind === 'start')?.mode;
  }

  #isStopped(): boolean {
    return this.#signal.aborted;
  }

  #elapsedSeconds(): number {
    return (this.#options.now() - this.#startMs) / 1000;
  }

  #course(): Course {
    return this.state.course(this.#brief.targetWords, this.#model.profile.lengthGain, this.#replyWords);
  }

  #apply(event: DraftEvent): DraftEvent {
    this.state.apply(event);
    return event;
  }

  async *#plan(mode: 'single' | 'scenes'): AsyncGenerator<DraftEvent, void, void> {
    if (this.#isStopped()) return;
    const { outline, targetWords } = this.#brief;
    const scenes = mode === 'single' || this.#options.leadsInto !== undefined ? 1 : scenesFor(targetWords, outline?.length ?? 0);
    let beats = mode === 'single' ? [outline?.join(' ') ?? ''] : beatsWithoutModel(this.#brief, scenes);
    if (scenes > 1 && !outline?.length && canPlan(this.#model)) {
      yield this.progress('planning', 0);
      const startMs = this.#options.now();
      const help = await askForBeats(this.#brief, this.#model, scenes, this.seed(), this.#signal);
      yield this.reply('help', help.usage, startMs);
      if (this.#isStopped()) return;
      this.#plannedByModel = help.value !== null;
      beats = help.value ?? beats;
    }
    yield this.#apply({ kind: 'plan', beats: budget(beats, targetWords) });
  }

  *#openScene(scene: number): Generator<DraftEvent, void, void> {
    const { beats, words } = this.state;
    const left = Math.max(1, this.#brief.targetWords - words);
    const planned = beats.slice(scene).reduce((sum, beat) => sum + beat.words, 0);
    // What earlier scenes wrote too much or too little is shared by those that are left.
    const askedWords = Math.round((left * (beats[scene]?.words ?? left)) / Math.max(1, planned));
    yield this.#apply({ kind: 'scene', scene, askedWords });
  }

  async *#advanceScene(): AsyncGenerator<DraftEvent, void, void> {
    const { scene, beats, scenes } = this.state;
    const here = scenes[scene];
    if (scene >= beats.length - 1 || !here || here.written < 0.75 * here.asked) return;
    yield* this.#summarise();
    yield* this.#openScene(scene + 1);
  }

  async *#summarise(): AsyncGenerator<DraftEvent, void, void> {
    const { state } = this;
    if (!this.#plannedByModel) return;
    const startMs = this.#options.now();
    const scene = { earlier: state.summary, text: state.story.slice(state.sceneStart) };
    const help = await askForSummary(this.#brief, this.#model, scene, this.seed(), this.#signal);
    yield this.reply('help', help.usage, startMs);
    if (help.value !== null) yield this.#apply({ kind: 'summary', text: help.value });
  }

  async *#revise(): AsyncGenerator<DraftEvent, void, void> {
    if (!this.#brief.avoid?.length) return;
    yield this.progress('revising', 0);
    yield* reviseAvoided(this.#brief, this.#model, this.state, {
      signal: this.#signal,
      seed: () => this.seed(),
      now: this.#options.now,
      fits: (words) => isOnTarget(words, this.#brief.targetWords) || !isOnTarget(this.state.words, this.#brief.targetWords),
      apply: (event) => this.#apply(event),
      reply: (usage, startMs) => this.reply('help', usage, startMs),
    });
  }

  #writer(): PartWriter {
    return new PartWriter({
      brief: this.#brief,
      model: this.#model,
      state: this.state,
      signal: this.#signal,
      now: this.#options.now,
      course: () => this.#course(),
      context: (lastWords) => this.#context(lastWords),
      seed: () => this.seed(),
      apply: (event) => this.#apply(event),
      reply: (purpose, usage, startMs, figures) => this.reply(purpose, usage, startMs, figures),
      progress: (phase, tokens) => this.progress(phase, tokens),
    });
  }

  #context(words: number): PartContext {
    const { story, scenes, scene, beats, summary } = this.state;
    const here = scenes[scene];
    const newScene = here?.written === 0;
    let beat = beats[scene]?.summary ?? '';
    // The scene has had its words and the story is still short: something more must happen before the end.
    if (here && here.written > 0.8 * here.asked) beat = ADDED_BEATS[this.#addedBeats++ % ADDED_BEATS.length] ?? beat;
    return {
      beat,
      summary: summary || plainSummary(this.#brief, beats, scene),
      lastWords: story ? lastWordsOf(story, words) : lastWordsOf(this.#brief.followsText ?? '', words),
      storyBegun: story !== '',
      newScene,
      ...(this.#options.leadsInto === undefined ? {} : { nextWords: this.#options.leadsInto }),
    };
  }

  /** The seed of the next request. */
  seed(): number {
    return (this.#options.seed + this.state.requests * 7919) % 2_147_483_647;
  }

  /** The record of a request that is over. */
  reply(purpose: ReplyPurpose, usage: Usage, startMs: number, figures: Partial<ReplyEvent> = {}): DraftEvent {
    const seconds = (this.#options.now() - startMs) / 1000;
    const { promptTokens, thinkingTokens, textTokens, estimated } = usage;
    const counts = { promptTokens, thinkingTokens, textTokens, estimated, seconds };
    return this.#apply({
      kind: 'reply',
      purpose,
      askedWords: 0,
      writtenWords: 0,
      learned: false,
      kept: purpose === 'help',
      ...figures,
      ...counts,
    });
  }

  /** @param tokens of the reply under way */
  progress(phase: Phase, tokens: number): DraftEvent {
    const seconds = this.#elapsedSeconds();
    if (tokens > 0) this.#firstTokenSeconds ??= seconds;
    const { words, scene, beats, tokens: done } = this.state;
    const rate = (words - this.#earlierWords) / Math.max(0.001, seconds);
    return {
      kind: 'progress',
      phase,
      scene: Math.max(1, scene + 1),
      scenes: Math.max(1, beats.length),
      words,
      askedWords: this.#brief.targetWords,
      tokensPerSecond: Math.round((10 * (done.thinking + done.story + tokens)) / Math.max(0.001, seconds)) / 10,
      secondsLeft: rate > 0 && seconds > 1 ? Math.round(Math.max(0, this.#brief.targetWords - words) / rate) : null,
    };
  }
}
