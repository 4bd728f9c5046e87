/** What the writer asks. */
export interface Brief {
  readonly premise: string;
  /** 100 to 100,000. */
  readonly targetWords: number;
  readonly style?: string;
  readonly pointOfView?: string;
  readonly tense?: string;
  readonly characters?: string;
  /** Beats the writer fixed, in order. */
  readonly outline?: readonly string[];
  /** The end of the text this draft follows on, already read from its file. */
  readonly followsText?: string;
  /** Phrases and marks the writer never wants. */
  readonly avoid?: readonly string[];
}

export const FEWEST_WORDS = 100;
export const MOST_WORDS = 100_000;
/** Past this a premise is a manuscript put into the wrong field. */
const LONGEST_PREMISE = 20_000;

export type BriefErrorCode = 'premise-empty' | 'premise-long' | 'words-range' | 'brief-key';

/** A brief that cannot be drafted, in one sentence. */
export class BriefError extends Error {
  constructor(
    readonly code: BriefErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'BriefError';
  }
}

/**
 * @throws {BriefError} when the premise is empty or not a premise, or the words are not a whole number of 100 to 100,000.
 */
export function checkBrief(brief: Brief): void {
  if (!/[\p{L}\p{N}]/u.test(brief.premise)) {
    throw new BriefError('premise-empty', 'The premise is empty; say in a sentence or two what the story is about.');
  }
  if (brief.premise.length > LONGEST_PREMISE) {
    const limit = LONGEST_PREMISE.toLocaleString('en-US');
    throw new BriefError(
      'premise-long',
      `The premise is longer than ${limit} characters; shorten it, and name earlier text with follows: instead.`,
    );
  }
  checkTargetWords(brief.targetWords);
}

/** @throws {BriefError} unless `words` is a whole number of 100 to 100,000. */
export function checkTargetWords(words: number): void {
  if (!Number.isInteger(words) || words < FEWEST_WORDS || words > MOST_WORDS) {
    const most = MOST_WORDS.toLocaleString('en-US');
    throw new BriefError('words-range', `A draft can have ${String(FEWEST_WORDS)} to ${most} words; ask for a whole number in between.`);
  }
}
