/** What stands before and after a place is looked at this far to know it again. */
const BESIDE = 200;

interface Ghost {
  readonly uri: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  readonly texts: string[];
}

/** Ghost texts that were written, by their place, so that typing along with one, or taking it word by word, asks nobody again. */
export class GhostMemory {
  private last: Ghost | undefined;

  /** Keeps another text for a place; those for another place are forgotten. */
  add(uri: string, text: string, at: number, ghost: string): void {
    const known = this.here(uri, text, at);
    if (known?.at === at) known.texts.unshift(ghost);
    else this.last = { uri, at, before: text.slice(Math.max(0, at - BESIDE), at), after: text.slice(at, at + BESIDE), texts: [ghost] };
  }

  /** What is still to come of the texts at an offset, the latest first. */
  restsAt(uri: string, text: string, at: number): string[] {
    const known = this.here(uri, text, at);
    if (!known) return [];
    const typed = text.slice(known.at, at);
    return [...new Set(known.texts)].flatMap((ghost) =>
      ghost.startsWith(typed) && ghost.length > typed.length ? [ghost.slice(typed.length)] : [],
    );
  }

  private here(uri: string, text: string, at: number): Ghost | undefined {
    const { last } = this;
    if (last?.uri !== uri || at < last.at || at - last.at > Math.max(...last.texts.map(({ length }) => length))) return undefined;
    const before = text.slice(Math.max(0, last.at - BESIDE), last.at);
    return before === last.before && text.slice(at, at + BESIDE) === last.after ? last : undefined;
  }
}
