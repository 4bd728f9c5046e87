import { writeTakes, type ContinueRequest, type TakesEnd, type TakesEvent } from '../../../story/continue/index.js';
import { countWords } from '../../../story/text/words.js';
import { freshSeed } from '../../draft/request.js';
import { failureOf, type Failure } from '../../failure.js';
import type { Caller } from '../caller.js';
import type { ContinueDesk } from '../continueDesk.js';
import type { ProgressItem } from '../progressItem.js';
import type { Wish } from '../request.js';
import { resultOf, type ContinueResult, type ResultStop } from '../result.js';
import type { KeptTake, TakeSet } from './takeSet.js';

/** Often enough to look like writing. */
const TELL_MS = 200;

/** Several takes from the model into a set; nothing goes into the document. */
export class TakesRun {
  /** The takes of this run, by the number the model's events give them. */
  private readonly grown: KeptTake[] = [];
  private toldMs = 0;

  constructor(
    private readonly desk: ContinueDesk,
    private readonly wish: Wish,
    private readonly set: TakeSet,
    private readonly item: ProgressItem,
  ) {}

  /**
   * Never throws: failure and cancellation are results, and takes that were begun are kept.
   * @param like a take that the new ones shall resemble
   */
  async write(caller: Caller, like: string | undefined, signal: AbortSignal): Promise<ContinueResult> {
    let [stop, failure]: [ResultStop, Failure | null] = ['cancelled', null];
    try {
      const request = await this.request(like);
      const end = await this.desk.withModel(caller.allows, this.item.loading, signal, (model, summaries) =>
        this.take(writeTakes(request, this.wish.takes, model, summaries, signal)),
      );
      stop = end?.stop ?? 'cancelled';
      this.set.settle(end?.takes ?? this.unordered(), this.grown);
    } catch (error) {
      this.set.settle(this.unordered(), this.grown);
      if (!signal.aborted) {
        failure = failureOf(error);
        stop = 'failed';
        if (failure.code === 'unexpected' && error instanceof Error) this.desk.parts.log.error(error.stack ?? error.message);
      }
    }
    this.tell();
    const kept = this.set.takes.filter((take) => this.grown.includes(take) && take.state === 'offered');
    return resultOf(kept, this.set.context, stop, failure);
  }

  private async request(like: string | undefined): Promise<ContinueRequest> {
    const request = await this.desk.requestFor({ ...this.wish, seed: this.wish.seed ?? freshSeed() });
    const refused = this.set.refused.map(({ text }) => text);
    return { ...request, ...(like === undefined ? {} : { likeThis: like }), ...(refused.length === 0 ? {} : { refused }) };
  }

  private async take(events: AsyncIterable<TakesEvent>): Promise<TakesEnd> {
    for await (const event of events) {
      if (event.kind === 'end') return event;
      if (event.kind === 'progress') this.item.progress(event);
      else if (event.kind === 'context') this.set.context = event.parts;
      else if (event.kind === 'text') this.grow(event.take, event.text);
      else {
        const take = this.grown[event.take];
        if (take) take.words = event.words;
        this.tell();
      }
    }
    throw new Error('Takes ended without their end event.');
  }

  private grow(number: number, text: string): void {
    // Takes that grow side by side may begin in any order.
    while (this.grown.length <= number) this.grown.push(this.set.add());
    const take = this.grown[number];
    if (!take) return;
    take.text += text;
    take.words = countWords(take.text);
    // One or two more may be written than were asked for, so that there is no sum to reach.
    const words = this.grown.reduce((sum, one) => sum + one.words, 0);
    this.item.words(words, 'scene-end');
    if (performance.now() - this.toldMs >= TELL_MS) this.tell();
  }

  private tell(): void {
    this.toldMs = performance.now();
    this.desk.takes.touch(this.wish.spot.document.uri);
  }

  /** What came before a failure or a stop, as it is. */
  private unordered(): TakesEnd['takes'] {
    return this.grown.flatMap(({ text, words }, take) =>
      text === '' ? [] : [{ take, text, words, diversity: 1, stop: 'cancelled' as const }],
    );
  }
}
