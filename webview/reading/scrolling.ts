import type { Section } from './page.js';

/** Someone who scrolls here leads for this long; else the editor does. */
const LEAD_MS = 700;
const TELL_MS = 50;
/** Room above the line that is read. */
const TOP = 24;

/** Keeps the page and the editor at the same place; whoever was touched last leads. */
export class Scrolling {
  private touchedMs = Number.NEGATIVE_INFINITY;
  private timer: number | undefined;

  /** @param tell called with the offset at the top of the page */
  constructor(
    private readonly sections: () => readonly Section[],
    private readonly tell: (offset: number) => void,
  ) {
    for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
      window.addEventListener(kind, () => (this.touchedMs = performance.now()), { passive: true });
    }
    window.addEventListener('scroll', () => this.scrolled(), { passive: true });
  }

  /** The editor's first visible place. */
  follow(offset: number): void {
    if (this.isLeading()) return;
    this.show(offset, 'instant');
  }

  show(offset: number, behavior: ScrollBehavior): void {
    const section = this.sections().findLast(({ start }) => start <= offset) ?? this.sections()[0];
    if (!section) return;
    if (section === this.sections()[0] && offset <= section.start) {
      window.scrollTo({ top: 0, behavior });
      return;
    }
    const box = section.element.getBoundingClientRect();
    const share = Math.min(1, (offset - section.start) / Math.max(1, section.end - section.start));
    window.scrollTo({ top: window.scrollY + box.top + share * box.height - TOP, behavior });
  }

  private isLeading(): boolean {
    return performance.now() - this.touchedMs < LEAD_MS;
  }

  private scrolled(): void {
    if (!this.isLeading()) return;
    // A long roll leads to its end.
    this.touchedMs = performance.now();
    this.timer ??= window.setTimeout(() => {
      this.timer = undefined;
      const offset = this.top();
      if (offset !== undefined) this.tell(offset);
    }, TELL_MS);
  }

  private top(): number | undefined {
    const sections = this.sections();
    let low = 0;
    let high = sections.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sections[middle]?.element.getBoundingClientRect().bottom ?? 0) <= TOP) low = middle + 1;
      else high = middle;
    }
    const section = sections[low];
    if (!section) return undefined;
    const box = section.element.getBoundingClientRect();
    const share = box.height === 0 ? 0 : Math.min(1, Math.max(0, (TOP - box.top) / box.height));
    return Math.floor(section.start + share * (section.end - section.start));
  }
}
