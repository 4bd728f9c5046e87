/**
 * Parts a model's thinking from its story while both stream. Pure: text in, pieces out.
 *
 * Known forms: separate reasoning fields; `<think>…</think>` in the text; and text with a `</think>` that was never opened, because the
 * chat template had opened it. docs/decisions/server-engine-thinking.md says why each undecidable case is decided as it is here.
 */

const OPEN = '<think>';
const CLOSE = '</think>';

/**
 * What is known before the reply starts.
 * `none`: the model does not think now, or opens its thinking itself: text is story at once.
 * `unknown`: thinking was asked for and nobody knows its form: text is held back until a tag, a reasoning field or the end tells.
 * `opened`: the template has opened the thinking: all text is thinking until it closes.
 */
export type ThinkingExpectation = 'none' | 'unknown' | 'opened';

export interface ThinkingDelta {
  /** Text as the server's `content`, or as the model's raw output. */
  readonly text?: string;
  /** Text of a reasoning field: thinking beyond doubt. */
  readonly reasoning?: string;
  readonly tokens: number;
}

/** `tokens` of all pieces add up to those of the deltas, less those of tags at the very end. A `thinking` piece without text says that something was held back. */
export interface ThinkingPiece {
  readonly kind: 'thinking' | 'text';
  readonly text: string;
  readonly tokens: number;
}

/** Which form the thinking took; `none` when there was none. */
export type SeenForm = 'none' | 'fields' | 'inline' | 'unopened';

/**
 * `text`: there is story. `empty`: neither story nor thinking. `unclosed`: the thinking never closed, so there is no story.
 * `all-thinking`: everything came as thinking, closed or in fields, and no text followed.
 * `mistaken`: a `</think>` came although text had been given as story: that text was thinking.
 */
export type ThinkingOutcome = 'text' | 'empty' | 'unclosed' | 'all-thinking' | 'mistaken';

export interface ThinkingEnd {
  readonly pieces: readonly ThinkingPiece[];
  readonly outcome: ThinkingOutcome;
}

/** One reply's filter; make a new one for each reply. */
export class ThinkingFilter {
  #state: 'held' | 'thinking' | 'story';
  /** The beginning of what may become a tag. */
  #tail = '';
  #held = '';
  #heldTokens = 0;
  #unspent = 0;
  #thinkingTokens = 0;
  #textTokens = 0;
  #form: SeenForm = 'none';
  #closed = false;
  #hasThinking = false;
  #hasText = false;
  #mistaken = false;
  #trimsStart = false;
  #pieces: ThinkingPiece[] = [];

  constructor(expectation: ThinkingExpectation) {
    this.#state = expectation === 'none' ? 'story' : expectation === 'opened' ? 'thinking' : 'held';
  }

  get form(): SeenForm {
    return this.#form;
  }

  /** Tokens that are thinking beyond doubt; held text is not among them. */
  get thinkingTokens(): number {
    return this.#thinkingTokens;
  }

  get textTokens(): number {
    return this.#textTokens;
  }

  /** True as soon as text that is not blank has been given as story. */
  get hasText(): boolean {
    return this.#hasText;
  }

  /** True as soon as a `</think>` showed that text given as story was thinking: end the reply, nothing more is given. */
  get isMistaken(): boolean {
    return this.#mistaken;
  }

  /** Takes one delta; gives what is decided by now. */
  push(delta: ThinkingDelta): readonly ThinkingPiece[] {
    this.#unspent += delta.tokens;
    if (delta.reasoning !== undefined && delta.reasoning !== '') this.#pushReasoning(delta.reasoning);
    if (delta.text !== undefined && delta.text !== '') this.#pushText(delta.text);
    if (this.#state === 'held' && this.#unspent > 0) {
      this.#heldTokens += this.#unspent;
      this.#pieces.push({ kind: 'thinking', text: '', tokens: this.#unspent });
      this.#unspent = 0;
    }
    return this.#take();
  }

  /**
   * The reply is over. Held text without any sign of thinking is a plain answer when the model stopped by itself;
   * when its bound cut it, it is thinking that used everything.
   */
  end(reason: 'stop' | 'length' | 'aborted'): ThinkingEnd {
    const rest = this.#tail;
    this.#tail = '';
    this.#settle(rest);
    const wasHeld = this.#state === 'held';
    if (wasHeld) this.#release(reason === 'stop' ? 'text' : 'thinking');
    return { pieces: this.#take(), outcome: this.#outcome(wasHeld) };
  }

  #outcome(wasHeld: boolean): ThinkingOutcome {
    if (this.#mistaken) return 'mistaken';
    if (this.#hasText) return 'text';
    if (!this.#hasThinking) return 'empty';
    return wasHeld || this.#state === 'thinking' ? 'unclosed' : 'all-thinking';
  }

  #pushReasoning(text: string): void {
    // A server that fills reasoning fields has taken the thinking out of the text.
    if (this.#form === 'none') this.#form = 'fields';
    if (this.#state === 'held') this.#release('text');
    if (this.#form === 'fields') this.#state = 'story';
    this.#trimsStart = !this.#hasText;
    this.#give('thinking', text);
  }

  #pushText(text: string): void {
    this.#tail += text;
    for (let tag = this.#nextTag(); tag && !this.#mistaken; tag = this.#nextTag()) {
      const before = this.#tail.slice(0, tag.at);
      this.#tail = this.#tail.slice(tag.at + tag.name.length);
      this.#settle(before);
      if (tag.name === OPEN) this.#open();
      else this.#close();
    }
    const undecided = this.#undecidedLength();
    const decided = this.#tail.slice(0, this.#tail.length - undecided);
    this.#tail = this.#tail.slice(decided.length);
    this.#settle(decided);
  }

  #open(): void {
    if (this.#state === 'held') this.#release('thinking');
    this.#form = 'inline';
    this.#state = 'thinking';
  }

  #close(): void {
    if (this.#state === 'story' && (this.#closed || this.#form === 'fields')) return;
    if (this.#state === 'story' && this.#hasText) {
      this.#mistaken = true;
      this.#form = 'unopened';
      return;
    }
    if (this.#state === 'held') this.#release('thinking');
    if (this.#form === 'none') this.#form = 'unopened';
    this.#state = 'story';
    this.#closed = true;
    this.#trimsStart = !this.#hasText;
  }

  /** Text whose tags are taken out: given, or held, as the state says. */
  #settle(text: string): void {
    if (text === '' || this.#mistaken) return;
    if (this.#state === 'held') this.#held += text;
    else this.#give(this.#state === 'story' ? 'text' : 'thinking', text);
  }

  #release(kind: 'thinking' | 'text'): void {
    const text = this.#held;
    const tokens = this.#heldTokens;
    this.#held = '';
    this.#heldTokens = 0;
    this.#state = kind === 'text' ? 'story' : 'thinking';
    // Their empty pieces carried these tokens already; only the account moves.
    this.#count(kind, tokens);
    if (text !== '') this.#give(kind, text);
  }

  #give(kind: 'thinking' | 'text', raw: string): void {
    const text = kind === 'text' && this.#trimsStart ? raw.trimStart() : raw;
    if (text === '') return;
    if (kind === 'text') this.#trimsStart = false;
    if (text.trim() !== '') {
      if (kind === 'text') this.#hasText = true;
      else this.#hasThinking = true;
    }
    this.#count(kind, this.#unspent);
    this.#pieces.push({ kind, text, tokens: this.#unspent });
    this.#unspent = 0;
  }

  #count(kind: 'thinking' | 'text', tokens: number): void {
    if (kind === 'text') this.#textTokens += tokens;
    else this.#thinkingTokens += tokens;
  }

  #take(): ThinkingPiece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  #nextTag(): { readonly at: number; readonly name: typeof OPEN | typeof CLOSE } | undefined {
    const close = this.#tail.indexOf(CLOSE);
    // Inside thinking an opening tag is just a word the model thinks about.
    const open = this.#state === 'thinking' ? -1 : this.#tail.indexOf(OPEN);
    if (open !== -1 && (close === -1 || open < close)) return { at: open, name: OPEN };
    return close === -1 ? undefined : { at: close, name: CLOSE };
  }

  /** Length of the longest end of the tail that may still grow into a tag. */
  #undecidedLength(): number {
    for (let length = Math.min(CLOSE.length - 1, this.#tail.length); length > 0; length--) {
      const end = this.#tail.slice(-length);
      if (CLOSE.startsWith(end) || (this.#state !== 'thinking' && OPEN.startsWith(end))) return length;
    }
    return 0;
  }
}
