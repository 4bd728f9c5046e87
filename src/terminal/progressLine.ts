import type { DraftEvent } from '../story/draft/events.js';
import { onOneLine } from './streams.js';

type Progress = Extract<DraftEvent, { kind: 'progress' }>;

/** Where progress goes; the standard error, or what a test reads. */
export interface ProgressStream {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Erases the line from the cursor on: ECMA-48, "EL". */
const CLEAR_LINE = '\r\u001b[K';
const REDRAW_MS = 100;

/**
 * What a draft is doing, on the standard error: one line that changes where a person watches, otherwise a line at each new step.
 */
export class ProgressLine {
  #shown = '';
  #step = '';
  #drawnAt = Number.NEGATIVE_INFINITY;

  /** @param live whether lines may be drawn over: a terminal that the story is not written to as well */
  constructor(
    private readonly stream: ProgressStream,
    private readonly live: boolean,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** A line that stays. */
  note(line: string): void {
    this.stream.write(`${this.#shown === '' ? '' : CLEAR_LINE}${onOneLine(line)}\n`);
    if (this.#shown !== '') this.stream.write(this.#shown);
  }

  loading(fraction: number): void {
    if (this.live) this.draw(`loading the model: ${String(Math.round(fraction * 100))} %`);
  }

  show(progress: Progress): void {
    const step = stepOf(progress);
    if (this.live) {
      const fresh = step !== this.#step;
      if (!fresh && this.now() - this.#drawnAt < REDRAW_MS) return;
      this.draw(describeProgress(progress));
    } else if (step !== this.#step) {
      this.note(`${step}: ${wordsOfWords(progress)}`);
    }
    this.#step = step;
  }

  /** A step of any other work and how far it is. */
  step(step: string, detail: string): void {
    if (this.live) {
      if (step === this.#step && this.now() - this.#drawnAt < REDRAW_MS) return;
      this.draw(`${step} · ${detail}`);
    } else if (step !== this.#step) this.note(step);
    this.#step = step;
  }

  /** Takes the changing line away. */
  clear(): void {
    if (this.#shown !== '') this.stream.write(CLEAR_LINE);
    this.#shown = '';
  }

  private draw(text: string): void {
    // Some terminals give no width, or say 0.
    const columns = this.stream.columns ?? 0;
    const line = text.slice(0, Math.max(10, (columns > 0 ? columns : 80) - 1));
    if (line !== this.#shown) this.stream.write(`${CLEAR_LINE}${line}`);
    this.#shown = line;
    this.#drawnAt = this.now();
  }
}

/** "writing scene 2 of 4 · 812 of 3,000 words · 34 tokens/s · 1 min left" */
export function describeProgress(progress: Progress): string {
  const parts = [stepOf(progress), wordsOfWords(progress)];
  if (progress.tokensPerSecond > 0) parts.push(`${progress.tokensPerSecond.toFixed(progress.tokensPerSecond < 10 ? 1 : 0)} tokens/s`);
  if (progress.secondsLeft !== null) parts.push(`${inTime(progress.secondsLeft)} left`);
  return parts.join(' · ');
}

/** "40 s", "3 min", "1 h 5 min" */
export function inTime(seconds: number): string {
  if (seconds < 90) return `${String(Math.max(1, Math.round(seconds)))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${String(minutes)} min` : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}

/** "12,000" */
export function inDigits(count: number): string {
  return count.toLocaleString('en-US');
}

function stepOf({ phase, scene, scenes }: Progress): string {
  return phase === 'planning' || scenes <= 1 ? phase : `${phase} scene ${String(scene)} of ${String(scenes)}`;
}

function wordsOfWords({ words, askedWords }: Progress): string {
  return `${inDigits(words)} of ${inDigits(askedWords)} words`;
}
