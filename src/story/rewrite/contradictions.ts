import { openContinuity, type ContinuityDocument, type Notes, type Slip } from '../continuity/index.js';
import type { TextRange } from '../findings/finding.js';
import type { Breach } from './breach.js';
import type { Way } from './way.js';

/** Story to each side of a passage in which contradictions are looked for: 40,000 words in all. */
const REACH = 120_000;
/** Work between two breaths. */
const BUDGET_MS = 20;
const MOST = 6;

/** Lets other work through; what measures for long calls it now and then. */
export type Breathe = () => Promise<void>;

/** Compares a story before and after a rewrite: what contradicts now and did not before. */
export class Contradictions {
  readonly #document: ContinuityDocument;
  readonly #before: string;
  readonly #after: string;
  readonly #passage: string;
  readonly #rule: string;
  #known: ReadonlyMap<string, number> | undefined;

  constructor(
    text: string,
    { start, end }: TextRange,
    notes: readonly Notes[],
    way: Way,
    private readonly breathe: Breathe,
  ) {
    this.#before = text.slice(Math.max(0, start - REACH), start);
    this.#after = text.slice(end, end + REACH);
    this.#passage = text.slice(start, end);
    // Told otherwise than what stands around it: that is what was asked for.
    this.#rule = way.how === 'tense' ? 'continuity/tense' : way.how === 'pov' ? 'continuity/point-of-view' : '';
    this.#document = openContinuity(this.#before + this.#passage + this.#after, notes);
  }

  /** What contradicts with another text in the passage's place. */
  async madeBy(rewritten: string): Promise<Breach[]> {
    this.#known ??= this.#counted(await this.#slips(), this.#passage.length);
    this.#document.update(this.#before + rewritten + this.#after);
    const left = new Map(this.#known);
    const made = (await this.#slips()).filter((slip) => {
      const key = this.#keyOf(slip, rewritten.length);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    });
    return made.length === 0 ? [] : [{ kind: 'contradiction', what: made.slice(0, MOST).map(({ message }) => message) }];
  }

  async #slips(): Promise<Slip[]> {
    while (!this.#document.work(BUDGET_MS)) await this.breathe();
    return this.#document.slips().filter(({ rule }) => rule !== this.#rule);
  }

  #counted(slips: readonly Slip[], length: number): Map<string, number> {
    const counts = new Map<string, number>();
    for (const slip of slips) {
      const key = this.#keyOf(slip, length);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  /** The same for a slip whose words in the passage were only put otherwise. */
  #keyOf({ rule, about, here, established }: Slip, length: number): string {
    const start = this.#before.length;
    const side = (said: Slip['here']): string => {
      const inside = said.source === 'story' && said.start < start + length && said.end > start;
      return inside ? '' : said.quote;
    };
    return JSON.stringify([rule, about, side(here), side(established)]);
  }
}
