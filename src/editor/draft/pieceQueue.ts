/** What goes into a document: blanks and front matter around a story, the story itself, or a change of it. */
export type Piece =
  | { readonly kind: 'frame' | 'story'; readonly text: string }
  | { readonly kind: 'revise'; readonly start: number; readonly end: number; readonly text: string };

/** Pieces waiting for their document, in order; story pieces join into one edit. */
export class PieceQueue {
  private pieces: Piece[] = [];

  add(piece: Piece): void {
    if (piece.text !== '' || piece.kind === 'revise') this.pieces.push(piece);
  }

  /** Something that was in the document and is not any more goes in before all else. */
  putBack(piece: Piece): void {
    this.pieces.unshift(piece);
  }

  clear(): void {
    this.pieces = [];
  }

  /**
   * @param whole false while more is to come: blanks at the end then wait for what follows, for a formatter at work would take them away
   */
  take(whole: boolean): Piece | undefined {
    const first = this.pieces.shift();
    if (first?.kind !== 'story') return first;
    let { text } = first;
    for (let next = this.pieces[0]; next?.kind === 'story'; next = this.pieces[0]) {
      text += next.text;
      this.pieces.shift();
    }
    if (whole || this.pieces.length > 0) return { kind: 'story', text };
    const ready = text.trimEnd();
    if (ready.length < text.length) this.pieces.unshift({ kind: 'story', text: text.slice(ready.length) });
    return ready === '' ? undefined : { kind: 'story', text: ready };
  }
}
