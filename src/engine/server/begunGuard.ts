import type { ThinkingPiece } from '../thinkingFilter.js';

// Two stories may begin alike for a few words; hardly any goes on from its own end with the first 32 characters of its beginning.
const SAME_BEGINNING_CHARACTERS = 32;

/**
 * Watches how a reply that should go on from a begun text begins. A server that sends the begun text along has it taken off;
 * one that writes it once more has started anew.
 */
export class BegunGuard {
  readonly #begun: string;
  #held: ThinkingPiece[] = [];
  #text = '';
  #isDecided: boolean;
  #startedAnew = false;
  #wasEcho = false;

  /** @param begun what the reply goes on from; empty when there is nothing to watch */
  constructor(begun: string) {
    this.#begun = begun.trimStart();
    this.#isDecided = this.#begun.length < SAME_BEGINNING_CHARACTERS;
  }

  /** True as soon as the reply is known to repeat the begun text in place of going on. */
  get startedAnew(): boolean {
    return this.#startedAnew;
  }

  /** True when the whole begun text came along and was taken off. */
  get wasEcho(): boolean {
    return this.#wasEcho;
  }

  /** Takes pieces in; gives those that go on from the begun text. */
  push(pieces: readonly ThinkingPiece[]): readonly ThinkingPiece[] {
    return this.#isDecided ? pieces : pieces.flatMap((piece) => this.#take(piece));
  }

  /** The reply is over: what was held back, unless it only repeated. */
  end(): readonly ThinkingPiece[] {
    return this.#isDecided ? [] : this.#decide();
  }

  #take(piece: ThinkingPiece): readonly ThinkingPiece[] {
    if (this.#isDecided || piece.kind === 'thinking') return [piece];
    this.#held.push(piece);
    this.#text += piece.text;
    const came = this.#text.trimStart();
    if (came.length < this.#begun.length) return this.#begun.startsWith(came) ? [] : this.#decide();
    if (!came.startsWith(this.#begun)) return this.#decide();
    this.#wasEcho = true;
    return this.#settle([{ ...piece, text: came.slice(this.#begun.length) }]);
  }

  #decide(): readonly ThinkingPiece[] {
    this.#startedAnew = this.#text.trimStart().startsWith(this.#begun.slice(0, SAME_BEGINNING_CHARACTERS));
    return this.#settle(this.#startedAnew ? [] : this.#held);
  }

  #settle(pieces: readonly ThinkingPiece[]): readonly ThinkingPiece[] {
    this.#isDecided = true;
    this.#held = [];
    return pieces.filter((piece) => piece.text !== '');
  }
}
