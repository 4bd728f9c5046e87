import * as vscode from 'vscode';
import { plainChange, plainPositionAt, plainRange, plainText } from '../text/plainOffsets.js';
import { DraftSpan, type Range } from './draftSpan.js';
import { findSpan } from './findSpan.js';
import { Follower } from './follower.js';
import { FollowedDocument } from './followedDocument.js';
import { OwnChange } from './ownChange.js';
import { PieceQueue, type Piece } from './pieceQueue.js';
import { repeat } from './repeat.js';
import { hasTab, OWN_STEP, replaceIn, type UndoStops } from './replaceIn.js';

/** Fast enough to look like writing, slow enough that typing stays smooth. */
const SHOWN_BATCH_MS = 150;
/** Nobody watches a hidden document; each batch there is an undo step of its own. */
const HIDDEN_BATCH_MS = 1000;
/** Refusals in a row, with nothing changed in between, after which a document counts as one that may not be written. */
const REFUSALS = 3;
/** How long the draft waits while the writer undoes or redoes: each batch would put itself between them and their own words. */
const UNDO_PAUSE_MS = 2000;

export interface ManuscriptListener {
  /** The document is gone or may not be written: the draft goes on in its journal alone. */
  readonly onLost: (error: unknown) => void;
  /** The writer took the draft back by undo. */
  readonly onUndone: () => void;
  /** The draft's document has another name now. */
  readonly onMoved: (uri: vscode.Uri) => void;
  /** The writer edited the very place where text comes in, `written` units of which are there. @returns whether no more shall come */
  readonly onTouched?: (event: vscode.TextDocumentChangeEvent, written: number) => boolean;
}

export interface ManuscriptStart {
  readonly document: vscode.TextDocument;
  readonly span: DraftSpan;
  /** Front matter or blank lines that stand in the span before the story. */
  readonly frame: string;
  /** Story that already stands in the span. */
  readonly story: string;
}

/** A draft in its document: puts the story in, batch by batch, and knows where it stands whatever the writer does meanwhile. */
export class Manuscript implements vscode.Disposable, Disposable {
  private eol: vscode.EndOfLine;
  private span: DraftSpan;
  /** The story as far as it is in the document. */
  private written: string;
  private frame: string;
  private readonly queue = new PieceQueue();
  /** `withdrawn`: undone by the writer. `lost`: the document is gone. Either way nothing more goes in. */
  private state: 'open' | 'settling' | 'settled' | 'withdrawn' | 'lost' = 'open';
  /** The writer undid something: look whether the draft is whole before it goes on. */
  private doubted = false;
  /** Somebody else changed the document since the draft began. */
  private foreign = false;
  private begun = false;
  private readonly own = new OwnChange();
  private readonly followed: FollowedDocument;
  private readonly follower = new Follower(() => this.document);
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();
  private unwinding = false;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    { document, span, frame, story }: ManuscriptStart,
    private readonly listener: ManuscriptListener,
  ) {
    this.followed = new FollowedDocument(document, (other, renamed) => this.takeOver(other, renamed));
    this.eol = document.eol;
    this.span = span;
    this.frame = frame;
    this.written = story;
    this.subscriptions = vscode.Disposable.from(
      this.followed,
      this.follower,
      vscode.workspace.onDidChangeTextDocument((event) => this.changed(event)),
    );
  }

  private get document(): vscode.TextDocument {
    return this.followed.document;
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  /** Plain offsets of the draft in its document. */
  get range(): { readonly start: number; readonly end: number; readonly writerLength: number } {
    return this.span;
  }

  /** Front matter or blank lines that belong to the draft and not to the story. */
  appendFrame(text: string): void {
    this.frame += text;
    this.enqueue({ kind: 'frame', text });
  }

  append(text: string): void {
    this.enqueue({ kind: 'story', text });
  }

  /** A sentence of the story was replaced. Left as it stands where the writer changed it. */
  revise(start: number, end: number, text: string): void {
    this.enqueue({ kind: 'revise', start, end, text });
  }

  /** Puts in what is left and waits until it is there. */
  async settle(): Promise<void> {
    if (this.state === 'open') this.state = 'settling';
    await this.flush();
    if (this.state === 'settling') this.state = 'settled';
  }

  /**
   * Takes the whole range out in one undo step.
   * @returns false when the document may not be written
   */
  async remove(): Promise<boolean> {
    await this.flushing;
    const document = await this.followed.current(this.written);
    if (!document) return false;
    return replaceIn(document, plainRange(document, this.span), '', OWN_STEP);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  private get takes(): boolean {
    return this.state === 'open' || this.state === 'settling';
  }

  private enqueue(piece: Piece): void {
    if (!this.takes) return;
    this.queue.add(piece);
    this.timer ??= this.flushIn(this.isShown() ? SHOWN_BATCH_MS : HIDDEN_BATCH_MS);
  }

  private isShown(): boolean {
    return vscode.window.visibleTextEditors.some((editor) => editor.document === this.document);
  }

  private flushIn(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => void this.flush(), milliseconds);
  }

  /** One edit at a time, in order. Never rejects: a document that fails is lost, and the draft goes on. */
  private flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.flushing = this.flushing.then(() => this.empty()).catch((error: unknown) => this.giveUp('lost', error));
    return this.flushing;
  }

  private async empty(): Promise<void> {
    if (this.doubted) this.findAgain(this.document);
    this.doubted = false;
    while (this.takes) {
      const piece = this.queue.take(this.state === 'settling');
      if (!piece) return;
      await this.put(piece);
    }
  }

  private async put(piece: Piece): Promise<void> {
    let refusals = 0;
    while (refusals < REFUSALS && this.takes) {
      const document = await this.followed.current(this.written);
      if (!document) break;
      const { version } = document;
      const place = piece.kind === 'revise' ? this.span.locate(piece.start, piece.end) : { start: this.span.end, end: this.span.end };
      // The writer changed the sentence that was to be revised: theirs stays.
      if (!place) {
        this.record(piece);
        return;
      }
      if (await this.replace(document, place, piece)) return this.keepHidden(document);
      if (document.version === version) refusals++;
    }
    if (this.takes) this.giveUp('lost');
  }

  private async replace(document: vscode.TextDocument, place: Range, piece: Piece): Promise<boolean> {
    const range = plainRange(document, place);
    this.follower.before(range.end);
    this.own.expect(place, piece.text, () => this.record(piece));
    const ok = await replaceIn(document, range, piece.text, this.stops());
    const unseen = this.own.end();
    this.begun ||= ok;
    if (ok && piece.kind !== 'revise') this.follower.after(plainPositionAt(document, this.span.end));
    // VS Code said yes and told of no such change: believe the text.
    if (ok && unseen) {
      this.record(piece);
      this.findAgain(document);
    }
    return ok;
  }

  /** Our own change came back: the span grows by it. */
  private record(piece: Piece): void {
    if (piece.kind === 'revise') {
      this.span.reviseStory(piece.start, piece.end, piece.text.length);
      this.written = this.written.slice(0, piece.start) + piece.text + this.written.slice(piece.end);
    } else if (piece.kind === 'frame') this.span.appendFrame(piece.text.length);
    else {
      this.span.appendStory(piece.text.length);
      this.written += piece.text;
    }
  }

  /** Batches join one undo step until somebody else has a part in the document; from then on no step may hold both. */
  private stops(): UndoStops {
    return this.foreign ? OWN_STEP : { undoStopBefore: !this.begun, undoStopAfter: false };
  }

  /** A file without a tab is saved at once: VS Code would bring the tab of an unsaved one back. */
  private async keepHidden(document: vscode.TextDocument): Promise<void> {
    if (document.uri.scheme !== 'untitled' && document.isDirty && !hasTab(document.uri)) await document.save();
  }

  private takeOver(document: vscode.TextDocument, renamed: boolean): void {
    this.eol = document.eol;
    if (renamed) this.listener.onMoved(document.uri);
    this.findAgain(document);
  }

  /** Looks the draft up by its text; while it is being written, what is missing goes in before all else. */
  private findAgain(document: vscode.TextDocument): void {
    const text = plainText(document);
    const found = findSpan(text, this.written, this.frame, this.span.start);
    this.span = found?.span ?? new DraftSpan(Math.min(this.span.start, text.length));
    const storyEnd = found?.storyEnd ?? 0;
    if (!this.takes || storyEnd === this.written.length) return;
    this.queue.putBack({ kind: 'story', text: this.written.slice(storyEnd) });
    if (!found && this.frame !== '') this.queue.putBack({ kind: 'frame', text: this.frame });
    this.written = this.written.slice(0, storyEnd);
  }

  private stopsFor(event: vscode.TextDocumentChangeEvent): boolean {
    if (!this.takes || (event.reason !== undefined && !this.foreign)) return false;
    return this.listener.onTouched?.(event, this.span.storyLength) === true;
  }

  private giveUp(state: 'lost' | 'withdrawn', error?: unknown): void {
    this.state = state;
    this.queue.clear();
    if (state === 'lost') this.listener.onLost(error);
    else this.listener.onUndone();
  }

  private changed(event: vscode.TextDocumentChangeEvent): void {
    if (event.document !== this.document) return;
    const before = this.eol;
    this.eol = event.document.eol;
    if (event.contentChanges.length === 0) return;
    if (this.own.is(event, before)) return;
    const stood = this.span.end > this.span.start;
    const changes = event.contentChanges.map((change) => plainChange(change, before));
    const swallowed = changes.some((change) => this.span.isSwallowedBy(change));
    if (this.span.shiftAll(changes) && this.stopsFor(event)) this.state = 'withdrawn';
    // A change of line ends comes as one new text for the whole document.
    if (stood && swallowed && plainText(event.document).includes(this.written)) this.findAgain(event.document);
    if (event.reason === undefined) this.foreign = true;
    else if (!this.foreign) void this.unwind(event.reason, stood);
    else if (this.takes) this.waitForUndo();
  }

  private waitForUndo(): void {
    this.doubted = true;
    clearTimeout(this.timer);
    this.timer = this.flushIn(UNDO_PAUSE_MS);
  }

  /**
   * One undo, the whole draft: moving the caret or hiding the tab parts the draft into several undo steps, and the writer asked
   * for one draft. Only where nobody else touched the document since, so that no other work is undone.
   */
  private async unwind(reason: vscode.TextDocumentChangeReason, stood: boolean): Promise<void> {
    const undo = reason === vscode.TextDocumentChangeReason.Undo;
    if (this.unwinding || (undo ? !stood : this.written === '')) return;
    if (undo && this.takes) this.giveUp('withdrawn');
    this.unwinding = true;
    try {
      await repeat(this.document, undo ? 'undo' : 'redo', () => (undo ? this.span.end > this.span.start : !this.standsWhole()));
    } finally {
      this.unwinding = false;
    }
    if (!undo) this.findAgain(this.document);
  }

  private standsWhole(): boolean {
    return plainText(this.document).includes(this.written);
  }
}
