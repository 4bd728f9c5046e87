import type { ViewState, Wish } from './protocol.js';

/** What the sections of the view are drawn from, and what they may do. */
export interface View {
  readonly state: ViewState;
  /** What is open: ids of dimensions, and of other parts that fold. */
  readonly open: ReadonlySet<string>;
  toggle(id: string): void;
  /** Asks the extension; a failure is said in the view. */
  ask(wish: Wish): void;
}
