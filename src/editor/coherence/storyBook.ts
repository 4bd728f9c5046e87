import type * as vscode from 'vscode';
import type { Fact } from '../../story/coherence/fact.js';
import type { Dropped } from '../../story/coherence/slip.js';
import type { Running } from '../../../webview/ledger/protocol.js';
import type { Failure } from '../failure.js';
import type { FollowedPlaces } from '../findings/followedPlaces.js';

/** A check under way. */
export interface Run {
  readonly abort: AbortController;
  running: Running;
}

/** How the last check ended. */
export interface Outcome {
  readonly judge: string;
  readonly slips: number;
  readonly dropped: Dropped;
  readonly requests: number;
  readonly notes: readonly string[];
}

/** What is known of one story's coherence in this window, its facts where they stand now. */
export class StoryBook implements vscode.Disposable {
  run: Run | undefined;
  failure: Failure | undefined;
  outcome: Outcome | undefined;
  private facts: readonly Fact[] = [];
  private places: FollowedPlaces | undefined;

  /** Takes a ledger over. @param places made when the text was read that the ledger is of */
  setLedger(facts: readonly Fact[], places: FollowedPlaces): void {
    places.set(facts.map(({ place }) => place));
    this.places?.dispose();
    this.places = places;
    this.facts = facts;
  }

  /** Changes the facts, each staying where it stands. */
  changeLedger(change: (fact: Fact) => Fact): void {
    this.facts = this.facts.map(change);
  }

  /** The facts as they stand now; one whose words were taken out is gone. */
  get ledger(): readonly Fact[] {
    const current = this.places?.current ?? [];
    return this.facts.flatMap((fact, at) => {
      const place = current[at];
      return place && place.end > place.start ? [{ ...fact, place: { start: place.start, end: place.end } }] : [];
    });
  }

  dispose(): void {
    this.run?.abort.abort();
    this.places?.dispose();
  }
}
