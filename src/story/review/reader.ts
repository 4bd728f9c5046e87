import type { LanguageModel } from '../languageModel.js';
import { countWords } from '../text/words.js';
import type { JudgeForm, Questions } from './judge/form.js';
import { judgeOnce, type JudgeProgress } from './judge/judgeOnce.js';
import type { Judgement } from './judge/judgement.js';
import type { Material } from './judge/prompt.js';
import type { Manuscript } from './manuscript.js';
import { combineParts, type JudgedPart } from './parts/combine.js';
import type { ReadingPlan } from './parts/plan.js';
import { joinSynopses, summarise, synopsisWords, type PartSynopsis } from './parts/synopsis.js';
import type { ReviewProgress } from './result.js';

interface Reading {
  readonly judge: LanguageModel;
  readonly form: JudgeForm;
  readonly manuscript: Manuscript;
  readonly plan: ReadingPlan;
  readonly samples: number;
  readonly seed: number;
}

/** Puts a story before the judge, whole or by parts, and keeps count of how far it has come. */
export class Reader {
  /** Requests the whole review takes when none has to be repeated. */
  readonly requests: number;
  readonly #reading: Reading;
  readonly #signal: AbortSignal;
  readonly #ofParts: Questions;
  readonly #ofWhole: Questions;
  #done = 0;
  #fraction = 0;
  #sample = 1;
  /** Made once: the samples differ in how they judge, not in what they read. */
  #synopsis: string | undefined;

  constructor(reading: Reading, signal: AbortSignal) {
    this.#reading = reading;
    this.#signal = signal;
    const { dimensions } = reading.form.rubric;
    const whole = dimensions.filter(({ overParts }) => overParts === 'synopsis');
    const { divisible } = reading.form;
    this.#ofParts = divisible
      ? { dimensions: dimensions.filter((one) => !whole.includes(one)), catchAlls: false }
      : { dimensions, catchAlls: true };
    this.#ofWhole = divisible ? { dimensions: whole, catchAlls: true } : { dimensions, catchAlls: true };
    const parts = reading.plan.parts.length;
    const byParts = this.#needsSynopsis ? parts + reading.samples * (parts + 1) : reading.samples * parts;
    this.requests = parts === 1 ? reading.samples : byParts;
  }

  get #needsSynopsis(): boolean {
    return this.#reading.form.rubric.dimensions.some(({ overParts }) => overParts === 'synopsis');
  }

  /**
   * One judgement of the story.
   * @param sample 1-based
   * @throws {ReviewError | LanguageModelError} as judgeOnce does
   */
  async *sample(sample: number): AsyncGenerator<ReviewProgress, Judgement> {
    this.#sample = sample;
    const { form, manuscript, plan } = this.#reading;
    const questions = { dimensions: form.rubric.dimensions, catchAlls: true };
    if (plan.parts.length === 1)
      return yield* this.#judge({ premise: manuscript.premise, text: manuscript.prose, scope: { kind: 'whole' } }, questions);
    if (this.#needsSynopsis) this.#synopsis ??= yield* this.#sumUp();
    const parts: JudgedPart[] = [];
    for (const [at, text] of this.#texts().entries()) {
      const scope = { kind: 'part', part: at + 1, parts: plan.parts.length } as const;
      parts.push({ judgement: yield* this.#judge({ premise: manuscript.premise, text, scope }, this.#ofParts), words: countWords(text) });
    }
    const whole =
      this.#synopsis === undefined
        ? null
        : yield* this.#judge(
            { premise: manuscript.premise, text: this.#synopsis, scope: { kind: 'synopsis', parts: parts.length } },
            this.#ofWhole,
          );
    return combineParts(form.rubric, parts, whole);
  }

  #texts(): string[] {
    const { manuscript, plan } = this.#reading;
    return plan.parts.map(({ start, end }) => manuscript.prose.slice(start, end));
  }

  async *#sumUp(): AsyncGenerator<ReviewProgress, string> {
    const { judge, plan, seed } = this.#reading;
    const parts = plan.parts.length;
    const words = synopsisWords(plan.stretchTokens, parts);
    const synopses: PartSynopsis[] = [];
    for (const [at, text] of this.#texts().entries()) {
      const asked = summarise(judge, { text, part: at + 1, parts, words, seed }, this.#signal);
      synopses.push(yield* this.#follow(asked, 1, 'synopsis'));
    }
    return joinSynopses(synopses);
  }

  async *#judge(material: Material, questions: Questions): AsyncGenerator<ReviewProgress, Judgement> {
    const { judge, form, plan, seed } = this.#reading;
    const asked = judgeOnce(judge, form, { material, questions, limits: plan.limits, seed: seed + this.#sample - 1 }, this.#signal);
    return yield* this.#follow(asked, questions.dimensions.length);
  }

  /** Turns a request's progress into the review's. */
  async *#follow<T>(asked: AsyncGenerator<JudgeProgress, T>, scores: number, phase?: 'synopsis'): AsyncGenerator<ReviewProgress, T> {
    for (;;) {
      const step = await asked.next();
      if (step.done) {
        this.#done++;
        return step.value;
      }
      yield this.#progress(phase ?? step.value.phase, step.value.scored, scores);
    }
  }

  #progress(phase: ReviewProgress['phase'], scored: number, scores: number): ReviewProgress {
    const { requests } = this;
    const now = (this.#done + Math.min(1, scored / Math.max(1, scores))) / requests;
    this.#fraction = Math.min(1, Math.max(this.#fraction, now));
    const request = Math.min(requests, this.#done + 1);
    return {
      kind: 'progress',
      phase,
      request,
      requests,
      sample: this.#sample,
      samples: this.#reading.samples,
      scored: Math.min(scored, scores),
      fraction: this.#fraction,
    };
  }
}
