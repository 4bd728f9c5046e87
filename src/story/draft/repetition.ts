import { countWords } from '../text/words.js';

/** Words in a run that is unlikely to come twice by chance; the measure of padding in the bench is the same. */
const RUN_WORDS = 8;
/** A shorter sentence may return: a refrain, a line of dialogue. */
const SHORTEST_REPEAT = 6;
/** Share of a sentence's runs that must be known for it to count as said before, and how many are enough in a longer one. */
const REPEATED_SHARE = 0.6;
const REPEATED_RUNS = 8;
/** So many sentences in a row said before: the model is in a loop. */
const LOOP_SENTENCES = 3;
/** How many of the last sentences a short repeat is looked for in. */
const RECENT = 6;

function tokensOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/** Remembers what a story has said, and tells a sentence that says it again. */
export class RepetitionGuard {
  readonly #sentences = new Set<string>();
  readonly #runs = new Set<string>();
  readonly #parent: RepetitionGuard | null;
  #recent: readonly string[];
  #tail: readonly string[];
  #streak = 0;

  /** @param parent what was said before; it is looked at and never changed, so that a reply can be tried and thrown away */
  constructor(parent: RepetitionGuard | null = null) {
    this.#parent = parent;
    this.#recent = parent ? parent.#recent : [];
    this.#tail = parent ? parent.#tail : [];
  }

  /** True when the last sentences offered were all repeats: nothing new will come of this reply. */
  get looping(): boolean {
    return this.#streak >= LOOP_SENTENCES;
  }

  /** How many sentences in a row, the last one offered among them, were repeats. */
  get streak(): number {
    return this.#streak;
  }

  /** Whether a sentence says again what the story has said; counts towards `looping`. */
  isRepeat(sentence: string): boolean {
    const tokens = tokensOf(sentence);
    const key = tokens.join(' ');
    const repeat = key !== '' && (tokens.length >= SHORTEST_REPEAT ? this.#said(tokens, key) : this.#isRefrain(tokens, key));
    this.#streak = repeat ? this.#streak + 1 : 0;
    return repeat;
  }

  /** Takes a sentence into the story. */
  add(sentence: string): void {
    const tokens = tokensOf(sentence);
    const key = tokens.join(' ');
    if (key === '') return;
    if (tokens.length >= SHORTEST_REPEAT) this.#sentences.add(key);
    this.#recent = [...this.#recent.slice(1 - RECENT), key];
    const stretch = [...this.#tail, ...tokens];
    for (let at = 0; at + RUN_WORDS <= stretch.length; at++) this.#runs.add(stretch.slice(at, at + RUN_WORDS).join(' '));
    this.#tail = stretch.slice(1 - RUN_WORDS);
  }

  #said(tokens: readonly string[], key: string): boolean {
    if (this.#knowsSentence(key)) return true;
    if (tokens.length < RUN_WORDS) return false;
    let known = 0;
    const runs = tokens.length - RUN_WORDS + 1;
    // A long speech is one sentence here and may go round in itself.
    const own = new Set<string>();
    for (let at = 0; at < runs; at++) {
      const run = tokens.slice(at, at + RUN_WORDS).join(' ');
      if (own.has(run) || this.#knowsRun(run)) known++;
      own.add(run);
    }
    return known >= Math.min(REPEATED_RUNS, Math.max(1, REPEATED_SHARE * runs));
  }

  /** A short sentence may come again, but not three times at once nor after the same words as before. */
  #isRefrain(tokens: readonly string[], key: string): boolean {
    if (this.#recent.filter((seen) => seen === key).length >= 2) return true;
    const run = [...this.#tail, ...tokens].slice(-RUN_WORDS);
    return run.length === RUN_WORDS && this.#knowsRun(run.join(' '));
  }

  #knowsSentence(key: string): boolean {
    return this.#sentences.has(key) || (this.#parent !== null && this.#parent.#knowsSentence(key));
  }

  #knowsRun(run: string): boolean {
    return this.#runs.has(run) || (this.#parent !== null && this.#parent.#knowsRun(run));
  }
}

/** Share of `sentence`'s runs of five words that stand in `source`: how far it only says again what it was told. */
export function overlapWith(sentence: string, source: ReadonlySet<string>): number {
  const runs = runsOf(sentence);
  if (runs.length === 0) return 0;
  return runs.filter((run) => source.has(run)).length / runs.length;
}

/** The runs of five words of a text, as `overlapWith` looks them up. */
export function runsOf(text: string): string[] {
  const tokens = tokensOf(text);
  const length = 5;
  if (tokens.length < length) return countWords(text) >= 3 ? [tokens.join(' ')] : [];
  return Array.from({ length: tokens.length - length + 1 }, (_, at) => tokens.slice(at, at + length).join(' '));
}
