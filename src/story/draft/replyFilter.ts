import { endsSentence, type Sentence } from '../text/sentences.js';
import { isSceneBreak, SCENE_BREAK } from '../text/scenes.js';
import { countWords } from '../text/words.js';
import { isChat, isLeftover, withoutLabel, withoutTemplateMarks } from './leftovers.js';
import { overlapWith, RepetitionGuard, runsOf } from './repetition.js';

/** A sentence of the story with what parts it from the one before. */
export interface StorySentence {
  readonly lead: '' | ' ' | '\n\n' | typeof BREAK_LEAD;
  readonly text: string;
  readonly words: number;
}

/** The lead of a sentence that opens a scene. */
export const BREAK_LEAD = `\n\n${SCENE_BREAK}\n\n` as const;

/** A first paragraph is looked at as a whole up to this many words: chat before the story is seldom longer. */
const PREAMBLE_WORDS = 60;
/** More sentences than this are not said again by way of leading on. */
const LONGEST_ECHO = 12;
/** A sentence that shares this much of its runs with the request is the request read out. */
const LEAKED_SHARE = 0.5;

/**
 * Turns the sentences of one reply into sentences of the story: leaves out what is not story, what the story has said already,
 * and what only repeats the request. Sentences that may be chat are held until something that is story follows.
 */
export class ReplyFilter {
  #held: Sentence[] = [];
  #waiting: Sentence | null = null;
  #breakPending = false;
  #paragraphPending = false;
  #storyBegan = false;
  #inPreamble = true;
  #preambleWords = 0;
  #brokenOff = false;
  /** "The telegram read:" was let in last: lines after it that look like headings are what it read. */
  #ledUpTo = false;
  /** Words of the sentence let in last. */
  #lastWords = 0;
  readonly #request: ReadonlySet<string>;
  readonly #guard: RepetitionGuard;

  /**
   * @param instructions what the request said, story text left out: it must not come back as story
   * @param guard what the story has said; sentences of this reply are remembered apart
   */
  constructor(instructions: string, guard: RepetitionGuard) {
    this.#request = new Set(runsOf(instructions));
    this.#guard = new RepetitionGuard(guard);
  }

  /** True when the reply only says again what was said. */
  get looping(): boolean {
    // A reply may begin with the last sentences again before it goes on.
    return this.#guard.looping && (this.#storyBegan || this.#guard.streak > LONGEST_ECHO);
  }

  /** True when the reply stopped within a sentence, which was left out: it may be over, but it has no end. */
  get brokenOff(): boolean {
    return this.#brokenOff;
  }

  /** Takes a whole sentence; gives the sentences that are now known to be story. */
  push(sentence: Sentence): StorySentence[] {
    const before = this.#waiting;
    this.#waiting = null;
    const out = before ? this.#judge(before, sentence.lead === '\n\n') : [];
    // What may be a heading waits to see whether its line ends with it; what has no full stop, whether the reply does.
    const text = withoutLabel(withoutTemplateMarks(sentence.text));
    if (endsSentence(text) && !isLeftover(text, true)) return [...out, ...this.#judge(sentence, false)];
    this.#waiting = sentence;
    return out;
  }

  /**
   * The reply is over.
   * @param rest text that ended no sentence
   * @param whole whether the model ended by itself: then a missing full stop is mended, else the rest is dropped
   */
  end(rest: Sentence | null, whole: boolean): StorySentence[] {
    const out = rest ? this.push(rest) : [];
    const last = this.#waiting;
    this.#waiting = null;
    if (!last) return out;
    const mended = mendEnd(last.text, whole);
    if (mended !== null) out.push(...this.#judge({ lead: last.lead, text: mended }, true));
    else if (isLeftover(last.text, true)) this.#held = [];
    else this.#brokenOff = true;
    // What is still held was chat after all: nothing followed it.
    return out;
  }

  #judge(sentence: Sentence, wholeLine: boolean): StorySentence[] {
    const cleaned = withoutTemplateMarks(sentence.text);
    const ownLine = wholeLine && sentence.lead !== ' ';
    if (sentence.lead === '\n\n') this.#startParagraph();
    if (ownLine && isSceneBreak(cleaned)) {
      this.#breakPending = this.#storyBegan;
      return [];
    }
    const text = withoutLabel(cleaned);
    if (text === '' || isLeftover(text, ownLine && !this.#ledUpTo) || this.#isLeak(text)) return [];
    this.#preambleWords += countWords(text);
    if (isChat(text)) {
      // Chat before the story is dropped, later chat is held: a narrator may sound like it.
      if (!this.#inPreamble) this.#held.push({ ...sentence, text });
      return [];
    }
    const out = this.#held.flatMap((held) => this.#release(held));
    this.#held = [];
    return [...out, ...this.#release({ ...sentence, text })];
  }

  #startParagraph(): void {
    this.#paragraphPending = true;
    if (this.#storyBegan || this.#preambleWords > PREAMBLE_WORDS) this.#inPreamble = false;
  }

  #isLeak(text: string): boolean {
    return countWords(text) >= 4 && overlapWith(text, this.#request) >= LEAKED_SHARE;
  }

  #release(sentence: Sentence): StorySentence[] {
    const words = countWords(sentence.text);
    // A line of "…" may stand between others, rows of marks and pictures are no story.
    if (words === 0 && this.#lastWords === 0) return [];
    if (this.#guard.isRepeat(sentence.text)) return [];
    this.#lastWords = words;
    this.#ledUpTo = sentence.text.endsWith(':') || (this.#ledUpTo && isLeftover(sentence.text, true));
    this.#guard.add(sentence.text);
    const lead = this.#breakPending ? BREAK_LEAD : this.#paragraphPending ? '\n\n' : sentence.lead;
    this.#breakPending = false;
    this.#paragraphPending = false;
    this.#storyBegan = true;
    return [{ lead, text: sentence.text, words }];
  }
}

/** A sentence without its full stop gets one when the model meant to end there; null when it breaks off. */
function mendEnd(text: string, whole: boolean): string | null {
  if (endsSentence(text)) return text;
  if (!whole) return null;
  const trimmed = text.trimEnd();
  if (/[\p{L}\p{N}]$/u.test(trimmed)) return `${trimmed}.`;
  const closed = /^(.*[\p{L}\p{N}])([”"'’»)\]*_]+)$/su.exec(trimmed);
  return closed ? `${closed[1] ?? ''}.${closed[2] ?? ''}` : null;
}
