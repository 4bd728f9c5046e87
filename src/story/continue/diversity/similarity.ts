import type { LanguageModel } from '../../languageModel.js';

/** A short run of words, and how often it comes. */
type Counts = ReadonlyMap<string, number>;

const LONGEST_RUN = 3;
/** Single words shorter than this are grammar more than matter. */
const SHORTEST_WORD = 4;

function countsOf(text: string): Counts {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const counts = new Map<string, number>();
  for (let length = 1; length <= LONGEST_RUN; length++) {
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length).join(' ');
      if (length > 1 || run.length >= SHORTEST_WORD) counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  return counts;
}

/** Cosine of two texts' counts of runs of one to three words, each by its square root; 1 for the same text, 0 where no run is shared. */
function cosineOfRuns(one: Counts, other: Counts): number {
  const norm = (counts: Counts): number => Math.sqrt([...counts.values()].reduce((sum, count) => sum + count, 0));
  let shared = 0;
  for (const [run, count] of one) shared += Math.sqrt(count * (other.get(run) ?? 0));
  const norms = norm(one) * norm(other);
  return norms === 0 ? 0 : shared / norms;
}

function cosine(one: readonly number[], other: readonly number[]): number {
  let dot = 0;
  let a = 0;
  let b = 0;
  for (const [index, value] of one.entries()) {
    const across = other[index] ?? 0;
    dot += value * across;
    a += value * value;
    b += across * across;
  }
  return a === 0 || b === 0 ? 0 : dot / Math.sqrt(a * b);
}

function matrixOf<T>(items: readonly T[], similarity: (one: T, other: T) => number): number[][] {
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  return items.map((one, row) => items.map((other, column) => (row === column ? 1 : clamp(similarity(one, other)))));
}

/** How alike texts are by the words they share, each with each, 0 to 1. */
export function similarityByWords(texts: readonly string[]): number[][] {
  return matrixOf(texts.map(countsOf), cosineOfRuns);
}

/**
 * How alike texts are, each with each, 0 to 1: by embeddings where the model offers them, else by words. A model that fails at it offers none.
 * @throws the signal's reason when it was aborted
 */
export async function similarityOf(texts: readonly string[], model: LanguageModel, signal: AbortSignal): Promise<number[][]> {
  if (texts.length > 1 && model.embed) {
    try {
      const vectors = await model.embed(texts, signal);
      const length = vectors?.[0]?.length ?? 0;
      const usable =
        vectors?.length === texts.length && length > 0 && vectors.every((one) => one.length === length && one.every(Number.isFinite));
      if (usable) return matrixOf(vectors, cosine);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Error)) throw error;
    }
  }
  return similarityByWords(texts);
}
