import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { Beat, DraftEvent, ReplyEvent, TokenTotals } from './events.js';
import type { Course } from './governor.js';
import type { Observation } from './lengthModel.js';
import { RepetitionGuard } from './repetition.js';

/** A reply of fewer words is hardly one; the shortest that models were seen to give again and again have 15. */
const FEW_WORDS = 8;

/** Where a draft stands: nothing but what its events say, so that a journal read back gives the same state. */
export class DraftState {
  story = '';
  words = 0;
  beats: readonly Beat[] = [];
  /** 0-based; -1 before the first. */
  scene = -1;
  readonly scenes: { asked: number; written: number }[] = [];
  readonly observations: Observation[] = [];
  endingsTried: number[] = [];
  summary = '';
  /** Requests so far, the helping ones included: with the seed it makes each request's own seed. */
  requests = 0;
  /** Replies in a row that brought nothing new. */
  fruitless = 0;
  /** Those of them that had words, of which none could be let in. */
  misfits = 0;
  /** Replies in a row, endings left out, that brought a few words each. */
  meagre = 0;
  #wordsAtReply = 0;
  seconds = 0;
  wholeTried = false;
  ended = false;
  /** UTF-16 offset in the story where the present scene begins. */
  sceneStart = 0;
  readonly guard = new RepetitionGuard();
  #tokens: TokenTotals = { prompt: 0, thinking: 0, story: 0, estimated: false };

  get tokens(): TokenTotals {
    return this.#tokens;
  }

  apply(event: DraftEvent): void {
    switch (event.kind) {
      case 'plan':
        this.beats = event.beats;
        break;
      case 'scene':
        this.scene = event.scene;
        this.sceneStart = this.story.length;
        this.scenes[event.scene] = { asked: event.askedWords, written: 0 };
        break;
      case 'text':
        this.#addText(event.text, event.ends === true);
        break;
      case 'summary':
        this.summary = event.text;
        break;
      case 'reply':
        this.#addReply(event);
        break;
      case 'revise':
        this.#revise(event.start, event.end, event.text);
        break;
      case 'start':
      case 'end':
      case 'thinking':
      case 'progress':
        break;
    }
  }

  /** What the governor steers by. */
  course(targetWords: number, lengthGain: number, replyWords: number): Course {
    const here = this.scenes[this.scene];
    return {
      targetWords,
      words: this.words,
      lengthGain,
      observations: this.observations,
      endingsTried: this.endingsTried,
      misfits: this.misfits,
      replyWords,
      sceneWordsLeft: here ? here.asked - here.written : targetWords,
      laterScenes: this.scene < this.beats.length - 1,
    };
  }

  #addText(text: string, ends: boolean): void {
    const words = countWords(text);
    this.story += text;
    this.words += words;
    const here = this.scenes[this.scene];
    if (here) here.written += words;
    for (const sentence of splitSentences(text)) this.guard.add(sentence.text);
    // Marks alone are no progress: a draft of them would never be over.
    if (words > 0) {
      this.endingsTried = [];
      this.fruitless = 0;
      this.misfits = 0;
    }
    this.ended ||= ends;
  }

  #addReply(reply: ReplyEvent): void {
    this.requests++;
    this.seconds += reply.seconds;
    this.#tokens = {
      prompt: this.#tokens.prompt + reply.promptTokens,
      thinking: this.#tokens.thinking + reply.thinkingTokens,
      story: this.#tokens.story + reply.textTokens,
      estimated: this.#tokens.estimated || reply.estimated,
    };
    if (reply.purpose === 'help') return;
    if (reply.purpose === 'whole') this.wholeTried = true;
    if (reply.purpose !== 'ending') this.meagre = this.words - this.#wordsAtReply < FEW_WORDS ? this.meagre + 1 : 0;
    this.#wordsAtReply = this.words;
    if (reply.learned) this.observations.push({ askedWords: reply.askedWords, writtenWords: reply.writtenWords });
    if (reply.purpose === 'ending' && !reply.kept && reply.writtenWords > 0) this.endingsTried.push(reply.writtenWords);
    else if (!reply.kept) {
      this.fruitless++;
      if (reply.writtenWords > 0) this.misfits++;
    }
  }

  #revise(start: number, end: number, text: string): void {
    const change = countWords(text) - countWords(this.story.slice(start, end));
    this.story = this.story.slice(0, start) + text + this.story.slice(end);
    this.words += change;
    const last = this.scenes[this.scene];
    if (last) last.written += change;
  }
}
