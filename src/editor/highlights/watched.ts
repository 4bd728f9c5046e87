import type * as vscode from 'vscode';
import type { Notes } from '../../story/continuity/index.js';
import { FollowedPlaces } from '../findings/followedPlaces.js';

/** What is asked about a text: how dense its prose is, and where it contradicts itself. */
export type Family = 'prose' | 'slips';

/** A text as it was read, and what has not been answered about it yet. */
export class Asked {
  private readonly open: Map<Family, FollowedPlaces>;

  constructor(
    document: vscode.TextDocument,
    readonly text: string,
    /** No two askings have the same. */
    readonly number: number,
    families: readonly Family[],
  ) {
    this.open = new Map(families.map((family) => [family, new FollowedPlaces(document)]));
  }

  /** Whether this is still to be answered. */
  awaits(family: Family): boolean {
    return this.open.has(family);
  }

  /** The places of a question that is answered now; they are the caller's. */
  take(family: Family): FollowedPlaces | undefined {
    const places = this.open.get(family);
    this.open.delete(family);
    return places;
  }

  get isDone(): boolean {
    return this.open.size === 0;
  }

  /** Gives up what is not answered. */
  drop(): void {
    for (const places of this.open.values()) places.dispose();
    this.open.clear();
  }
}

/** One open document. */
export interface Watched {
  readonly document: vscode.TextDocument;
  timer: NodeJS.Timeout | undefined;
  /** The text that is measured now. */
  asked: Asked | undefined;
  /** What the writer declares beside it; undefined until that is read. */
  notes: readonly Notes[] | undefined;
  /** How often that was read. */
  notesRead: number;
}
