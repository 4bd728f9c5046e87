import type { ViewState, Wish } from './protocol.js';

/** What the sections of the view are drawn from, and what they may do. */
export interface View {
  readonly state: ViewState;
  /** Words that facts are looked through for. */
  readonly wanted: string;
  /** The fact that is being put right. */
  readonly editing: string | undefined;
  look(words: string): void;
  edit(fact: string | undefined): void;
  /** Asks the extension; a failure is said in the view. */
  ask(wish: Wish): void;
}
