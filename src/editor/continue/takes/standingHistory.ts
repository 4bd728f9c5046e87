/** Which take stood in the text, one after another; undefined where none did. A path that is left is forgotten, as an editor's is. */
export class StandingHistory {
  private states: (string | undefined)[] = [undefined];
  private now = 0;

  get current(): string | undefined {
    return this.states[this.now];
  }

  get canUndo(): boolean {
    return this.now > 0;
  }

  get canRedo(): boolean {
    return this.now < this.states.length - 1;
  }

  /** What stood before; only meaningful where {@link canUndo}. */
  get previous(): string | undefined {
    return this.states[this.now - 1];
  }

  /** What stood after; only meaningful where {@link canRedo}. */
  get next(): string | undefined {
    return this.states[this.now + 1];
  }

  /** This stands now: by a command of ours, by acceptance of ghost text, or because the editor's own undo brought it back. */
  note(standing: string | undefined): void {
    if (standing === this.current) return;
    if (this.canUndo && standing === this.previous) this.now--;
    else if (this.canRedo && standing === this.next) this.now++;
    else {
      this.states = [...this.states.slice(0, this.now + 1), standing];
      this.now++;
    }
  }
}
