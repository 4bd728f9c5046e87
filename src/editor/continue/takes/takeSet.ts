import type * as vscode from 'vscode';
import type { ContextPart, Take } from '../../../story/continue/index.js';
import type { TextEdit } from '../../../story/findings/place.js';
import { plain, plainRange } from '../../text/plainOffsets.js';
import { StandingHistory } from './standingHistory.js';
import { followSlot, type Slot } from './slot.js';

/** A take as it is kept: while it grows, while it is offered, after it was refused. */
export interface KeptTake {
  readonly id: string;
  text: string;
  words: number;
  diversity: number;
  /** `offered` ones are shown as ghost text in turn; `refused` ones, and those that are much like another, wait in the view. */
  state: 'growing' | 'offered' | 'refused' | 'alike';
}

/** Takes on one continuation: where they go, which one is shown, which one stands in the text, and which stood there before. */
export class TakeSet {
  readonly takes: KeptTake[] = [];
  /** What the model was shown. */
  context: readonly ContextPart[] = [];
  /** Which take is shown as ghost text, by its id. */
  shown: string | undefined;
  readonly history = new StandingHistory();
  private made = 0;
  private standingId: string | undefined;

  /** @param slot plain offsets; what stands there is the writer's own */
  constructor(
    readonly id: string,
    private place: Slot,
  ) {}

  get slot(): Slot {
    return this.place;
  }

  /** The take that stands in the text as it was written. */
  get standing(): KeptTake | undefined {
    return this.find(this.standingId);
  }

  get offered(): readonly KeptTake[] {
    return this.takes.filter(({ state, id }) => (state === 'offered' || state === 'growing') && id !== this.standingId);
  }

  get refused(): readonly KeptTake[] {
    return this.takes.filter(({ state }) => state === 'refused');
  }

  find(id: string | undefined): KeptTake | undefined {
    return this.takes.find((take) => take.id === id);
  }

  add(take: Partial<Omit<KeptTake, 'id'>> = {}): KeptTake {
    this.made++;
    const kept: KeptTake = { id: this.made.toString(), text: '', words: 0, diversity: 1, state: 'growing', ...take };
    this.takes.push(kept);
    return kept;
  }

  /** The takes in the order they are to be offered, as a model's end says. Those left out stay, after the others. */
  settle(takes: readonly Take[], grown: readonly KeptTake[]): void {
    const order = new Map(takes.map((take, at) => [grown[take.take]?.id, { take, at }]));
    for (const kept of grown) {
      const found = order.get(kept.id);
      if (found) [kept.text, kept.words, kept.diversity] = [found.take.text, found.take.words, found.take.diversity];
      if (kept.state === 'growing') kept.state = found ? 'offered' : 'alike';
    }
    const rank = (one: KeptTake): number => order.get(one.id)?.at ?? order.size;
    const sorted = grown.toSorted((one, other) => rank(one) - rank(other));
    this.takes.splice(0, this.takes.length, ...this.takes.filter((one) => !grown.includes(one)), ...sorted);
    for (const empty of this.takes.filter(({ text }) => text === '')) this.takes.splice(this.takes.indexOf(empty), 1);
  }

  /** The text changed. @returns whether another take stands in it now, or none */
  follow(document: vscode.TextDocument, edits: readonly TextEdit[]): boolean {
    for (const edit of edits) this.place = followSlot(this.place, edit, this.standingId !== undefined);
    return this.look(document);
  }

  /** Where they go now: the document was closed meanwhile, or a take was put in elsewhere. */
  moveTo(document: vscode.TextDocument, slot: Slot): boolean {
    this.place = slot;
    return this.look(document);
  }

  /** What stands in the slot. */
  textIn(document: vscode.TextDocument): string {
    return plain(document.getText(plainRange(document, this.place)));
  }

  /** What of a take is still to come at an offset, where all before it stands in the slot already. */
  restAt(document: vscode.TextDocument, at: number): { readonly take: KeptTake; readonly rest: string } | undefined {
    const take = this.offered.find(({ id }) => id === this.shown) ?? this.offered[0];
    if (!take || at !== this.place.end) return undefined;
    const begun = this.textIn(document);
    const rest = take.text.startsWith(begun) ? take.text.slice(begun.length) : '';
    return rest === '' ? undefined : { take, rest };
  }

  /** The next or the one before among the takes that are offered. */
  turn(by: 1 | -1): KeptTake | undefined {
    const { offered } = this;
    const at = Math.max(
      0,
      offered.findIndex(({ id }) => id === this.shown),
    );
    const next = offered[(at + by + offered.length) % offered.length];
    this.shown = next?.id;
    return next;
  }

  private look(document: vscode.TextDocument): boolean {
    const before = this.standingId;
    const text = this.textIn(document);
    this.standingId = text === '' ? undefined : this.takes.find((take) => take.text === text)?.id;
    // A word taken by word, or a change of the writer's, is no state of the history; an empty slot and a whole take are.
    if (text === '' || this.standingId !== undefined) this.history.note(this.standingId);
    return before !== this.standingId;
  }
}
