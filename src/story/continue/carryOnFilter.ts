import { isChat, isLeftover } from '../draft/leftovers.js';
import type { RepetitionGuard } from '../draft/repetition.js';
import { ReplyFilter, type StorySentence } from '../draft/replyFilter.js';
import type { Sentence } from '../text/sentences.js';
import { countWords } from '../text/words.js';

/** How a reply goes on with a sentence that was begun. */
export interface Begun {
  /** The words there are of it. */
  readonly fragment: string;
  /** What stands between them and the reply's first words. */
  readonly glue: (text: string) => string;
  /** Whether the reply may begin with chat: one that carries a text on does not. */
  readonly mayChat: boolean;
}

/**
 * A reply filter for a reply that goes on within a sentence: the sentence is judged whole ("That was not the" + "end."), and what is new of it is
 * given. A reply that begins the sentence anew is understood too.
 */
export class CarryOnFilter extends ReplyFilter {
  readonly #begun: Begun;
  #joined = '';
  #isJoined = false;
  #isFirst = true;

  constructor(instructions: string, guard: RepetitionGuard, begun: Begun) {
    super(instructions, guard);
    this.#begun = begun;
  }

  override push(sentence: Sentence): StorySentence[] {
    return this.#parted(super.push(this.#join(sentence)));
  }

  override end(rest: Sentence | null, whole: boolean): StorySentence[] {
    return this.#parted(super.end(rest, whole));
  }

  #join(sentence: Sentence): Sentence {
    const { fragment, glue, mayChat } = this.#begun;
    if (this.#isJoined || (mayChat && (isChat(sentence.text) || isLeftover(sentence.text, false)))) return sentence;
    this.#isJoined = true;
    const anew = startOf(sentence.text, fragment);
    this.#joined = anew ?? fragment + glue(sentence.text);
    return { lead: '', text: this.#joined + (anew === undefined ? sentence.text : sentence.text.slice(anew.length)) };
  }

  /** Takes the words that were there already off the sentence that goes on from them. */
  #parted(sentences: readonly StorySentence[]): StorySentence[] {
    return sentences.flatMap((sentence) => {
      if (!this.#isFirst || !this.#isJoined) return [sentence];
      this.#isFirst = false;
      if (!sentence.text.startsWith(this.#joined)) return [sentence];
      const glue = this.#joined.slice(this.#begun.fragment.length);
      const text = (/^\s+$/u.test(glue) ? glue : '') + sentence.text.slice(this.#joined.length);
      return text.trim() === '' ? [] : [{ lead: '', text, words: countWords(text) }];
    });
  }
}

/** The beginning of a reply that says the fragment again, at least two words of it and to its end. */
function startOf(text: string, fragment: string): string | undefined {
  if (fragment.split(/\s+/u).length < 2) return undefined;
  const plain = (prose: string): string => prose.replaceAll(/[“”„]/gu, '"').replaceAll(/[‘’]/gu, "'").toLowerCase();
  return plain(text).startsWith(plain(fragment)) ? text.slice(0, fragment.length) : undefined;
}
