import { createHash } from 'node:crypto';
import type * as vscode from 'vscode';
import type { PlaceState } from '../../../webview/review/protocol.js';
import type { TextRange } from '../../story/findings/finding.js';
import { QuoteFinder } from '../../story/review/anchor/quoteFinder.js';
import type { Evidence, Review } from '../../story/review/result.js';
import { FollowedPlaces } from '../findings/followedPlaces.js';
import { plainText } from '../text/plainOffsets.js';
import type { StoredPlace, StoredReview } from './storedReview.js';

/** What tells one state of a text from another. */
export function hashOf(plain: string): string {
  return createHash('sha256').update(plain).digest('hex');
}

/** The quotes of one review in one open document, wherever edits have taken them. Offsets count every line break as one. */
export class LiveQuotes implements vscode.Disposable {
  private readonly places: FollowedPlaces;
  /** For each quote of the review its number among the followed places; -1 when it is not in the text. */
  private readonly numbers: readonly number[];

  /** @param followed made when the text was read for this review; without it the quotes are looked up where they stood */
  constructor(
    readonly review: StoredReview,
    private readonly document: vscode.TextDocument,
    followed?: FollowedPlaces,
  ) {
    this.places = followed ?? new FollowedPlaces(document);
    const ranges = followed ? review.places : lookedUp(review, plainText(document));
    let next = 0;
    this.numbers = ranges.map((range) => (range ? next++ : -1));
    this.places.set(ranges.filter((range) => range !== null));
  }

  stateOf(index: number, text: string): PlaceState {
    const words = this.review.places[index]?.words;
    if (words === undefined) return 'unfound';
    const place = this.places.current[this.numbers[index] ?? -1];
    if (place?.intact || text.includes(words)) return 'there';
    return place && place.end > place.start ? 'edited' : 'gone';
  }

  /** Where the quote stands now; undefined when it is nowhere. */
  rangeOf(index: number, text: string): TextRange | undefined {
    const stored = this.review.places[index];
    const place = this.places.current[this.numbers[index] ?? -1];
    if (!stored) return undefined;
    if (place?.intact) return place;
    // Taken out and put back by an undo, or moved: its words are looked for.
    const found = text.includes(stored.words) ? new QuoteFinder(text).find(stored.words, place?.start ?? stored.start) : null;
    return found ?? (place && place.end > place.start ? place : undefined);
  }

  /** The review with its quotes where they stand now: what highlights are made of. */
  placed(text: string): Review {
    let index = 0;
    const now = <T extends { readonly evidence: readonly Evidence[] }>(one: T): T => ({
      ...one,
      evidence: one.evidence.map((evidence): Evidence => {
        const range = this.rangeOf(index++, text);
        return { ...evidence, start: range?.start ?? null, end: range?.end ?? null };
      }),
    });
    const { review } = this.review;
    return { ...review, dimensions: review.dimensions.map((dimension) => now(dimension)) };
  }

  isFor(document: vscode.TextDocument, id: string): boolean {
    return this.document === document && !document.isClosed && this.review.id === id;
  }

  dispose(): void {
    this.places.dispose();
  }
}

/** Where the quotes of an earlier review stand in a text that may have been edited elsewhere. */
function lookedUp({ textHash, places }: StoredReview, text: string): StoredPlace[] {
  if (hashOf(text) === textHash) return places;
  const finder = new QuoteFinder(text);
  return places.map((place) => {
    const found = place && finder.find(place.words, place.start);
    return found ? { ...found, words: place.words } : null;
  });
}
