import type { TextRange } from '../findings/finding.js';
import { hashOf } from '../judging/fence.js';
import type { LanguageModel, Message } from '../languageModel.js';
import { askFor, type AskPhase, type Question } from './asking.js';
import type { LedgerBook, ProposedSlip, Verdict } from './book.js';
import type { Fact, NotedFact } from './fact.js';
import { factLine, ledgerBlocks, ledgerPart, settled, type LedgerPart } from './ledger.js';
import type { Passages } from './place.js';
import type { CheckPlan } from './plan.js';
import { compareMessages, confirmMessages, noteMessages, PROMPT_VERSION, systemMessage } from './prompt.js';
import { compareQuestion, confirmQuestion, noteQuestion } from './questions.js';
import type { CoherenceEvent, CoherenceProgress } from './report.js';
import { NONE_DROPPED, type Dropped, type JudgedSlip } from './slip.js';
import { caseOf, isStruck, judged, placeSlip, sameSlip, type PlacedSlip, type WindowAt } from './weigh.js';

export interface Reading {
  readonly judge: LanguageModel;
  readonly passages: Passages;
  readonly body: TextRange;
  readonly plan: CheckPlan;
  readonly book: LedgerBook;
}

type Step = AsyncGenerator<CoherenceEvent, void>;

/** Two hashes: one collision in some thousands of requests would hide a slip. */
function keyOf(...parts: readonly string[]): string {
  const text = parts.join('\u0000');
  return `${hashOf(text)}${hashOf(`${text.length}${text}`)}-${text.length.toString(36)}`;
}

/** One check of a story: what was answered before is taken from the book, all else is asked, and everything asked is put into the book. */
export class CheckRun {
  readonly slips: JudgedSlip[] = [];
  readonly parts: LedgerPart[] = [];
  dropped: Dropped = NONE_DROPPED;
  factsUnfound = 0;
  requests = 0;
  /** Windows of which a question was not answered, twice. */
  readonly unread = new Set<number>();

  readonly #reading: Reading;
  readonly #signal: AbortSignal;
  readonly #system: Message;
  readonly #seen: PlacedSlip[] = [];
  /** Long stories have thousands of facts and are gone through window by window: nothing is made twice. */
  readonly #noteKeys = new Map<TextRange, string>();
  readonly #known = new Map<NotedFact[], LedgerPart>();
  readonly #lines = new Map<Fact, string>();
  /** What this check used: the rest of the book is of texts that are no more. */
  readonly #noted: Record<string, NotedFact[]> = {};
  readonly #compared: Record<string, ProposedSlip[]> = {};
  readonly #verdicts: Record<string, Verdict> = {};
  #expected: number;
  #done = 0;
  #fraction = 0;

  constructor(reading: Reading, signal: AbortSignal) {
    this.#reading = reading;
    this.#signal = signal;
    this.#system = systemMessage(reading.passages.canon);
    this.#expected = this.expected;
  }

  /** Windows that have to be read anew. */
  get changed(): readonly number[] {
    const { plan, book } = this.#reading;
    return plan.windows.flatMap((window, at) => (this.#noteKey(window) in book.noted ? [] : [at]));
  }

  /** Requests ahead, at most, without the second questions: the first changed window changes the ledger of all behind it. */
  get expected(): number {
    const [first] = this.changed;
    const { plan, book } = this.#reading;
    if (first !== undefined) return this.changed.length + plan.windows.length - first;
    const parts = plan.windows.map((_, at) => this.#part(at, book.noted));
    return plan.windows.filter((_, at) => !(this.#compareKey(at, parts) in book.compared)).length;
  }

  /** The book with what this check used and asked so far; finished, it holds nothing else. */
  book(finished: boolean): LedgerBook {
    const { book } = this.#reading;
    const [noted, compared, verdicts] = [this.#noted, this.#compared, this.#verdicts];
    if (finished) return { ...book, noted, compared, verdicts };
    return {
      ...book,
      noted: { ...book.noted, ...noted },
      compared: { ...book.compared, ...compared },
      verdicts: { ...book.verdicts, ...verdicts },
    };
  }

  /** Notes what every window establishes. */
  async *note(): Step {
    const { plan, book } = this.#reading;
    const known = Object.values(book.noted).flat();
    for (const [at, window] of plan.windows.entries()) {
      const key = this.#noteKey(window);
      const before = book.noted[key];
      if (before) this.#noted[key] = before;
      else {
        const question = noteQuestion(noteMessages(this.#system, this.#text(window)), plan.thinkingTokens);
        const read = yield* this.#ask(question, 'noting', at);
        if (!read) continue;
        this.factsUnfound += read.items.filter(({ quote }) => !this.#reading.passages.inStory(quote, window)).length;
        this.#noted[key] = settled(read.items, known, this.#reading.passages, window);
        yield { kind: 'book', book: this.book(false) };
      }
    }
    this.parts.push(...plan.windows.map((_, at) => this.#part(at, this.#noted)));
  }

  /** Asks of every window what contradicts the ledger, and of every slip a second time. */
  async *compare(): Step {
    const { plan, book, passages, body } = this.#reading;
    for (const [at, window] of plan.windows.entries()) {
      const key = this.#compareKey(at, this.parts);
      let proposed = book.compared[key];
      if (!proposed) {
        const messages = compareMessages(this.#system, this.#blocks(at, this.parts), this.#text(window));
        const read = yield* this.#ask(compareQuestion(messages, plan.thinkingTokens), 'comparing', at);
        if (!read) continue;
        proposed = [...read.items];
      }
      this.#compared[key] = proposed;
      for (const one of proposed) {
        const placed = placeSlip(one, { window, body }, passages);
        if (typeof placed === 'string') this.#drop(placed);
        else yield* this.#weigh(placed, { window, body }, at);
      }
      yield { kind: 'book', book: this.book(false) };
    }
  }

  async *#weigh(slip: PlacedSlip, at: WindowAt, index: number): Step {
    const { passages, book, plan } = this.#reading;
    if (this.#seen.some((one) => sameSlip(one, slip))) return;
    this.#seen.push(slip);
    if (
      isStruck(
        slip,
        this.parts.flatMap(({ facts }) => facts),
      )
    ) {
      this.#drop('struck');
      return;
    }
    const messages = confirmMessages(this.#system, caseOf(slip, at, passages, this.parts));
    const key = keyOf(this.#author, ...messages.map(({ content }) => content));
    let verdict = book.verdicts[key];
    if (!verdict) {
      this.#expected++;
      verdict = yield* this.#ask(confirmQuestion(messages, plan.thinkingTokens), 'confirming', index);
    }
    if (!verdict) {
      this.#drop('unread');
      return;
    }
    this.#verdicts[key] = verdict;
    const shown = judged(slip, verdict, passages);
    if (typeof shown === 'string') this.#drop(shown);
    else {
      this.slips.push(shown);
      yield { kind: 'slip', slip: shown };
    }
  }

  async *#ask<T>(question: Question<T>, step: CoherenceProgress['step'], at: number): AsyncGenerator<CoherenceEvent, T | undefined> {
    const asked = askFor(this.#reading.judge, question, this.#signal);
    this.requests++;
    for (;;) {
      const next = await asked.next();
      if (next.done) {
        this.#done++;
        if (next.value === undefined && step !== 'confirming') this.unread.add(at);
        return next.value;
      }
      if (next.value === 'asking-again') this.requests++;
      yield this.#progress(step, next.value, at);
    }
  }

  #progress(step: CoherenceProgress['step'], phase: AskPhase, at: number): CoherenceProgress {
    this.#fraction = Math.min(1, Math.max(this.#fraction, this.#done / Math.max(1, this.#expected)));
    return { kind: 'progress', step, phase, window: at + 1, windows: this.#reading.plan.windows.length, fraction: this.#fraction };
  }

  #drop(reason: keyof Dropped): void {
    this.dropped = { ...this.dropped, [reason]: this.dropped[reason] + 1 };
  }

  /** Whose answers these are. */
  get #author(): string {
    return `${PROMPT_VERSION} ${this.#reading.judge.name}`;
  }

  #text({ start, end }: TextRange): string {
    return this.#reading.passages.text.slice(start, end);
  }

  #noteKey(window: TextRange): string {
    const known = this.#noteKeys.get(window) ?? keyOf(this.#author, this.#text(window));
    this.#noteKeys.set(window, known);
    return known;
  }

  #compareKey(at: number, parts: readonly LedgerPart[]): string {
    const window = this.#reading.plan.windows[at] ?? { start: 0, end: 0 };
    return keyOf(this.#author, this.#system.content, ...this.#blocks(at, parts), this.#text(window));
  }

  #blocks(at: number, parts: readonly LedgerPart[]): string[] {
    const { plan, passages } = this.#reading;
    const window = plan.windows[at] ?? { start: 0, end: 0 };
    const lineOf = (fact: Fact): string => {
      const line = this.#lines.get(fact) ?? factLine(fact, passages.text);
      this.#lines.set(fact, line);
      return line;
    };
    return ledgerBlocks(parts.slice(0, at), this.#text(window), lineOf, plan.ledgerUnits);
  }

  #part(at: number, noted: LedgerBook['noted']): LedgerPart {
    const { plan, passages, book } = this.#reading;
    const window = plan.windows[at] ?? { start: 0, end: 0 };
    const facts = noted[this.#noteKey(window)];
    if (!facts) return { window, facts: [] };
    const part = this.#known.get(facts) ?? ledgerPart(facts, { window, index: at }, passages, book.corrections);
    this.#known.set(facts, part);
    return part;
  }
}
