import type { PieceMessage } from './protocol.js';

/** Text is sent at most this often: no eye sees less, and a fast model need not send a thousand messages a second. */
const FLUSH_MS = 20;

/** Joins the tokens of one reply into messages of some milliseconds each, and counts them. */
export class Pieces {
  thinkingTokens = 0;
  textTokens = 0;
  #kind: PieceMessage['kind'] = 'text';
  #text = '';
  #tokens = 0;
  #sentAt = 0;

  #textBegun: boolean;

  /** @param continues true when the text goes on from words that are there: its first space belongs to it. */
  constructor(
    private readonly send: (kind: PieceMessage['kind'], text: string, tokens: number) => void,
    continues: boolean,
  ) {
    this.#textBegun = continues;
  }

  add(kind: PieceMessage['kind'], text: string, tokens: number): void {
    if (kind === 'thinking') this.thinkingTokens += tokens;
    else this.textTokens += tokens;
    if (kind !== this.#kind) this.flush();
    this.#kind = kind;
    this.#text += kind === 'text' ? this.#withoutLeadingSpace(text) : text;
    this.#tokens += tokens;
    // The first token goes at once: it is the one somebody waits for.
    if (performance.now() - this.#sentAt >= FLUSH_MS) this.flush();
  }

  /** Between a think block and the story stand empty lines that are neither. */
  #withoutLeadingSpace(text: string): string {
    if (this.#textBegun) return text;
    const trimmed = text.trimStart();
    this.#textBegun = trimmed !== '';
    return trimmed;
  }

  flush(): void {
    if (this.#text === '' && this.#tokens === 0) return;
    this.send(this.#kind, this.#text, this.#tokens);
    this.#text = '';
    this.#tokens = 0;
    this.#sentAt = performance.now();
  }
}
