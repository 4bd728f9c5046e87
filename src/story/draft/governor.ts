import { askFor, expectedWords, learnLength, slopeIsKnown, type LengthModel, type Observation } from './lengthModel.js';

/** Share of the asked count within which a story has met it: the product's word. */
export const TOLERANCE = 0.05;
/** What the governor itself aims at, so that a miscounted mark does not cost the word. */
const AIM = 0.045;
/** A body part under this many words is not worth a request. */
const SMALLEST_PART = 30;
/** Endings are given up after this many tries in all. */
export const MOST_ENDINGS = 12;
/** After so many replies of which not a sentence fits before the ending, the ending itself is asked for. */
const MOST_MISFITS = 2;
/** A model that gave nothing so many times in a row will give nothing more. */
export const MOST_EMPTY_REPLIES = 6;
/** A model that gave a few words so many times in a row would need a request for each word of the story. */
export const MOST_MEAGRE_REPLIES = 20;

/** Everything the governor knows; derived from the journal, so that a resumed draft is steered as if it had never stopped. */
export interface Course {
  readonly targetWords: number;
  /** Words of the story so far. */
  readonly words: number;
  readonly lengthGain: number;
  readonly observations: readonly Observation[];
  /** Natural lengths of endings that were tried at the present place and did not fit. */
  readonly endingsTried: readonly number[];
  /** Replies in a row whose first sentence already was longer than the room before the ending. */
  readonly misfits: number;
  /** Most words one reply can have within the model's context. */
  readonly replyWords: number;
  /** Words left of the present scene's budget. */
  readonly sceneWordsLeft: number;
  /** Whether scenes are left after the present one, the closing one not counted. */
  readonly laterScenes: boolean;
}

export type Step =
  /** Write on, without ending. `limitWords`: the part is stopped at the last sentence end within it. */
  | { readonly kind: 'body'; readonly askWords: number; readonly wantWords: number; readonly limitWords: number }
  /** Write the end. It fits when it has `fewestWords` to `mostWords`. */
  | {
      readonly kind: 'ending';
      readonly askWords: number;
      readonly wantWords: number;
      readonly fewestWords: number;
      readonly mostWords: number;
    };

/** The length model after all replies of this draft. */
export function lengthModelOf(course: Course): LengthModel {
  return learnLength(course.observations, course.lengthGain);
}

/**
 * Words kept for the ending. An ending that comes too short can be mended (more story before it, then a new ending), one that
 * comes too long cannot, so much is kept while little is known and little once replies are seen to obey.
 */
export function endingWords(course: Course): number {
  const { targetWords, observations } = course;
  const model = lengthModelOf(course);
  const tolerance = AIM * targetWords;
  const steered = Math.min(0.24 * targetWords, Math.max(0.07 * targetWords, tolerance / (1.3 * model.noise)));
  const easy = Math.min(900, 0.75 * course.replyWords);
  let words = Math.max(Math.min(45, 0.3 * targetWords), Math.min(steered, easy));
  // The shortest whole replies this model is known or feared to give must fit, however long they are.
  const most = Math.min(0.75 * targetWords, 0.95 * course.replyWords);
  if (slopeIsKnown(observations)) words = Math.max(words, Math.min(most, expectedWords(model, 20) * 1.1));
  else if (observations.length > 0) {
    const shortest = Math.min(...observations.map((seen) => seen.writtenWords));
    words = Math.max(words, Math.min(easy, 0.28 * targetWords), Math.min(most, shortest * 1.06));
  }
  // Nor more than a generous ask brings: a model of short replies ends in a short one.
  words = Math.min(words, Math.max(20, expectedWords(model, Math.max(words * 3, 200))));
  return shrinkAfterTries(course, words);
}

/** Endings that came too short say how long this model's endings are: leave them just that much room. */
function shrinkAfterTries(course: Course, words: number): number {
  const left = course.targetWords - course.words;
  const short = course.endingsTried.filter((tried) => tried < left);
  if (short.length === 0) return words;
  const longest = Math.max(...short);
  const room = course.endingsTried.length >= 4 ? longest : Math.min(words, longest * 1.02);
  return Math.max(20, Math.min(words, room));
}

/** What to ask next. Pure: the same course gives the same step. */
export function nextStep(course: Course): Step {
  const left = course.targetWords - course.words;
  const bodyLeft = roomBeforeEnding(course);
  const smallest = Math.max(SMALLEST_PART, 0.02 * course.targetWords);
  if (bodyLeft >= smallest && course.misfits < MOST_MISFITS) return bodyStep(course, bodyLeft, smallest);
  const model = lengthModelOf(course);
  const slack = AIM * course.targetWords;
  return {
    kind: 'ending',
    askWords: askFor(model, Math.max(15, left)),
    wantWords: left,
    fewestWords: Math.max(1, Math.ceil(left - slack)),
    mostWords: Math.floor(left + slack),
  };
}

function bodyStep(course: Course, bodyLeft: number, smallest: number): Step {
  const model = lengthModelOf(course);
  const scene = course.laterScenes && course.sceneWordsLeft >= smallest ? Math.min(course.sceneWordsLeft, bodyLeft) : bodyLeft;
  let want = Math.min(scene, 0.9 * course.replyWords);
  // A remainder too small for a request of its own is asked with this one.
  if (bodyLeft - want < smallest) want = Math.min(bodyLeft, course.replyWords);
  const limit = Math.min(bodyLeft, firstReplyLimit(course), Math.max(2 * want, want + 150));
  return { kind: 'body', askWords: askFor(model, want), wantWords: Math.round(want), limitWords: Math.round(limit) };
}

/**
 * Words that may be let into the story of a model's first reply before its natural length is known: a model that gives the same
 * length whatever it is asked needs all of that length for its ending. Long stories have room for any ending.
 */
export function firstReplyLimit(course: Course): number {
  const known = course.observations.length > 0 || course.lengthGain !== 1;
  return known || course.targetWords > 2_500 ? Infinity : 0.4 * course.targetWords;
}

/** Words of story that may still be written before the ending. */
export function roomBeforeEnding(course: Course): number {
  return course.targetWords - course.words - endingWords(course);
}

/** Whether a whole story of so many words needs neither more nor less. */
export function fitsWhole(words: number, targetWords: number): boolean {
  return Math.abs(words - targetWords) <= AIM * targetWords;
}

/** Whether no ending of this model can fit: several were tried, all came too long, and asking for less does not help. */
export function endingIsHopeless(course: Course): boolean {
  const most = course.targetWords - course.words + AIM * course.targetWords;
  if (course.endingsTried.length >= MOST_ENDINGS) return true;
  const tooLong = course.endingsTried.length >= 4 && course.endingsTried.every((tried) => tried > most);
  return tooLong && expectedWords(lengthModelOf(course), 15) > most;
}

/** Whether a count is within the product's word. */
export function isOnTarget(words: number, targetWords: number): boolean {
  return Math.abs(words - targetWords) <= TOLERANCE * targetWords;
}
