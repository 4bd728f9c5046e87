/** Word pieces and marks: leading white space belongs to the piece, as in the tokenizers of real models. No piece splits a character. */
export class PieceTokenizer {
  readonly #piece: RegExp;

  /** @param lettersPerPiece 7 gives about 1.33 pieces a word of this prose; fewer makes the model need more of them */
  constructor(lettersPerPiece: number) {
    this.#piece = new RegExp(`\\s*(?:[\\p{L}\\p{N}'’]{1,${String(lettersPerPiece)}}|[^\\p{L}\\p{N}\\s]{1,3})|\\s+$`, 'gu');
  }

  split(text: string): string[] {
    return text.match(this.#piece) ?? [];
  }

  count(text: string): number {
    return this.split(text).length;
  }

  /** The longest beginning of the text that takes at most `tokens` pieces. */
  head(text: string, tokens: number): { readonly text: string; readonly isCut: boolean } {
    // A piece is at least one unit long: a text no longer than that many units cannot be cut.
    if (text.length <= tokens) return { text, isCut: false };
    const pieces = this.split(text);
    if (pieces.length <= tokens) return { text, isCut: false };
    return { text: pieces.slice(0, Math.max(0, tokens)).join(''), isCut: true };
  }
}
