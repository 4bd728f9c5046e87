import type { TextRange } from '../findings/finding.js';
import { FrontMatterError, readFrontMatter, splitFrontMatter } from '../text/frontMatter.js';
import { withoutLengthSentence } from '../text/lengthSentence.js';

/** What is to be reviewed. */
export interface ReviewRequest {
  /** The file as it stands: byte-order mark, CR and front matter included. Offsets in the result are into it. */
  readonly text: string;
  /** A selection; the whole file without its front matter when not given. */
  readonly range?: TextRange;
  /** Overrides the front matter's `prompt`. */
  readonly premise?: string;
  /** Overrides the front matter's `words`. */
  readonly askedWords?: number;
}

/** A request with everything looked up. */
export interface Manuscript {
  readonly text: string;
  /** Where the story stands in the text, front matter left out. */
  readonly range: TextRange;
  /** The story itself. */
  readonly prose: string;
  /** Without its length sentence; '' when nobody knows it. */
  readonly premise: string;
  readonly asked: number | null;
  /** What the writer should know, such as front matter that could not be read. */
  readonly notes: readonly string[];
}

const LENGTH = /\b(\d[\d,]*)[\s-]words?\b/giu;

function wordsValue(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** The one length a prompt names in figures: "about 800 words", "a 3000-word story". */
function askedIn(premise: string): number | undefined {
  const lengths = [...premise.matchAll(LENGTH)].map((match) => Number((match[1] ?? '').replaceAll(',', '')));
  return lengths.length === 1 && (lengths[0] ?? 0) > 0 ? lengths[0] : undefined;
}

function keysOf(frontMatter: string | null): { readonly keys: ReadonlyMap<string, unknown>; readonly notes: readonly string[] } {
  if (frontMatter === null) return { keys: new Map(), notes: [] };
  try {
    return { keys: readFrontMatter(frontMatter), notes: [] };
  } catch (error) {
    if (error instanceof FrontMatterError) return { keys: new Map(), notes: [error.message] };
    throw error;
  }
}

/** Looks up what a request leaves open. A selection is not measured against the words asked of the whole story. */
export function manuscriptOf(request: ReviewRequest): Manuscript {
  const { frontMatter, bodyStart } = splitFrontMatter(request.text);
  const { keys, notes } = keysOf(frontMatter);
  const range = request.range ?? { start: bodyStart, end: request.text.length };
  const prompt = keys.get('prompt');
  const premise = request.premise ?? (typeof prompt === 'string' ? prompt : '');
  const ofStory = request.range === undefined ? (wordsValue(keys.get('words')) ?? askedIn(premise)) : undefined;
  return {
    text: request.text,
    range,
    prose: request.text.slice(range.start, range.end),
    premise: withoutLengthSentence(premise),
    asked: request.askedWords ?? ofStory ?? null,
    notes,
  };
}
