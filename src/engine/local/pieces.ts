import type { PieceMessage } from './protocol.js';

/** Text is sent at most this often: a message a token would cost a fast model a tenth of its speed. */
const FLUSH_MS = 20;

/** Joins the tokens of one reply into messages of some milliseconds each, and counts them. */
export class Pieces {
  thinkingTokens = 0;
  textTokens = 0;
  #kind: PieceMessage['kind'] = 'text';
  #text = '';
  #tokens = 0;
  #sentAt = 0;

  constructor(private readonly send: (kind: PieceMessage['kind'], text: string, tokens: number) => void) {}

  add(kind: PieceMessage['kind'], text: string, tokens: number): void {
    if (kind === 'thinking') this.thinkingTokens += tokens;
    else this.textTokens += tokens;
    if (kind !== this.#kind) this.flush();
    this.#kind = kind;
    this.#text += text;
    this.#tokens += tokens;
    // The first token goes at once: it is the one somebody waits for.
    if (performance.now() - this.#sentAt >= FLUSH_MS) this.flush();
  }

  flush(): void {
    if (this.#text === '' && this.#tokens === 0) return;
    this.send(this.#kind, this.#text, this.#tokens);
    this.#text = '';
    this.#tokens = 0;
    this.#sentAt = performance.now();
  }
}
