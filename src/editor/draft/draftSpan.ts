/** A change of a document; offsets are UTF-16 units of its text with every line break counted as one. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

interface Piece {
  /** `frame`: front matter or blank lines the draft brought along. `story`: what the journal holds. `writer`: typed into the draft. */
  readonly from: 'frame' | 'story' | 'writer';
  readonly length: number;
  /** Where a story piece begins in the story. */
  readonly storyStart: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a draft stands in its document while the writer edits around it and inside it.
 * Knows no document: it is told of each change in order and answers where every part of the story is now.
 */
export class DraftSpan {
  private pieces: Piece[] = [];
  private storyEnd = 0;

  constructor(private first: number) {}

  get start(): number {
    return this.first;
  }

  get end(): number {
    return this.pieces.reduce((sum, piece) => sum + piece.length, this.first);
  }

  /** UTF-16 units of story put in so far, those the writer took out again included. */
  get storyLength(): number {
    return this.storyEnd;
  }

  /** UTF-16 units that stand in the span and came from the writer. */
  get writerLength(): number {
    return this.pieces.reduce((sum, piece) => sum + (piece.from === 'writer' ? piece.length : 0), 0);
  }

  appendFrame(length: number): void {
    this.push({ from: 'frame', length, storyStart: 0 });
  }

  appendStory(length: number): void {
    this.push({ from: 'story', length, storyStart: this.storyEnd });
    this.storyEnd += length;
  }

  /**
   * Takes over a draft found again in a document.
   * @param length what stands there; where it is not the story unit for unit, the writer changed it and nothing of it can be located
   * @param storyLength how far the story goes there
   */
  adopt(length: number, storyLength: number): void {
    this.push({ from: length === storyLength ? 'story' : 'writer', length, storyStart: 0 });
    this.storyEnd = storyLength;
  }

  /** Somebody else changed the document. Text put in exactly at either edge stays outside the span. */
  shift({ start, removed, inserted }: TextChange): void {
    const changeEnd = start + removed;
    if (changeEnd <= this.first) {
      this.first += inserted - removed;
      return;
    }
    const { end } = this;
    if (start >= end) return;
    const cutStart = Math.max(start, this.first) - this.first;
    const cutEnd = Math.min(changeEnd, end) - this.first;
    const inside = start >= this.first && changeEnd <= end;
    this.pieces = [...this.slice(0, cutStart), ...(inside ? [writerPiece(inserted)] : []), ...this.slice(cutEnd, end - this.first)].filter(
      (piece) => piece.length > 0,
    );
    if (start < this.first) this.first = start + inserted;
  }

  /** Whether a change puts a text in the place of the whole span. */
  isSwallowedBy({ start, removed, inserted }: TextChange): boolean {
    return inserted > 0 && start <= this.first && start + removed >= this.end;
  }

  /**
   * Somebody else changed the document at several places at once, told from its end to its beginning.
   * @returns whether the change reached into the span or met its end, where more is to come; typed right before it does not
   */
  shiftAll(changes: readonly TextChange[]): boolean {
    const touched = changes.some(({ start, removed }) => {
      const reach = start + removed;
      return start <= this.end && (reach > this.first || start === this.end || (this.first === this.end && reach === this.first));
    });
    for (const change of changes) this.shift(change);
    return touched;
  }

  /** Where a stretch of the story stands, when all of it is there and untouched. */
  locate(storyStart: number, storyEnd: number): Range | undefined {
    let at = this.first;
    let found: number | undefined;
    let reached = storyStart;
    for (const piece of this.pieces) {
      const pieceEnd = piece.storyStart + piece.length;
      if (piece.from === 'story' && piece.storyStart <= reached && reached < pieceEnd) {
        found ??= at + reached - piece.storyStart;
        if (pieceEnd >= storyEnd) return { start: found, end: at + storyEnd - piece.storyStart };
        reached = pieceEnd;
      } else if (found !== undefined) return undefined;
      at += piece.length;
    }
    return undefined;
  }

  /** The story itself changed: a stretch that {@link locate} found now has another length. */
  reviseStory(storyStart: number, storyEnd: number, length: number): void {
    const growth = length - (storyEnd - storyStart);
    const at = this.locate(storyStart, storyEnd);
    if (at) {
      const before = this.slice(0, at.start - this.first);
      const after = this.slice(at.end - this.first, this.end - this.first);
      this.pieces = [...before, { from: 'story', length, storyStart }, ...after.map((piece) => moved(piece, storyEnd, growth))];
    } else this.pieces = this.pieces.map((piece) => moved(piece, storyEnd, growth));
    this.pieces = joined(this.pieces);
    this.storyEnd += growth;
  }

  private push(piece: Piece): void {
    if (piece.length > 0) this.pieces = joined([...this.pieces, piece]);
  }

  /** The pieces between two offsets relative to the span's start. */
  private slice(from: number, to: number): Piece[] {
    const cut: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const start = Math.max(from, at);
      const end = Math.min(to, at + piece.length);
      if (end > start) cut.push({ from: piece.from, length: end - start, storyStart: piece.storyStart + start - at });
      at += piece.length;
    }
    return cut;
  }
}

function writerPiece(length: number): Piece {
  return { from: 'writer', length, storyStart: 0 };
}

function moved(piece: Piece, from: number, growth: number): Piece {
  return piece.from === 'story' && piece.storyStart >= from ? { ...piece, storyStart: piece.storyStart + growth } : piece;
}

/** Joins neighbours that continue each other, so that a long draft nobody touched stays one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const continues = last?.from === piece.from && (piece.from !== 'story' || last.storyStart + last.length === piece.storyStart);
    if (last && continues) result[result.length - 1] = { ...last, length: last.length + piece.length };
    else if (piece.length > 0) result.push(piece);
  }
  return result;
}
