import { t } from '../shared/l10n.js';
import { align } from './align.js';
import { firstFrom, textNodes } from './marks.js';
import type { ShownFinding } from './protocol.js';

type Side = 'here' | 'established';

/** One end of a contradiction, in a block. */
export interface End {
  /** The number both ends bear. */
  readonly pair: number;
  readonly side: Side;
  /** Where its words end, counted from the block's start. */
  readonly at: number;
  /** Whether the other end is on the page too. */
  readonly joined: boolean;
}

/** The name of an end, for links: both views of the page use it. */
export function endId(pair: number, side: Side | 'note'): string {
  return side === 'note' ? `slip-${pair}` : `slip-${pair}-${side}`;
}

/** The other end, if it is on the page: in the notes or the front matter it is not. */
export function establishedOf({ places }: ShownFinding): ShownFinding['places'][number] | undefined {
  return places.find(({ away }) => !away);
}

/** The ends of contradictions whose last words lie in a block. */
export function endsIn(findings: readonly ShownFinding[], start: number, end: number): End[] {
  const inside = (at: number): boolean => at > start && at <= end;
  return findings.flatMap((finding) => {
    if (finding.pair === 0) return [];
    const other = establishedOf(finding);
    const joined = other !== undefined;
    const here: End = { pair: finding.pair, side: 'here', at: finding.end - start, joined };
    const established: End = { pair: finding.pair, side: 'established', at: (other?.end ?? 0) - start, joined };
    return [...(inside(finding.end) ? [here] : []), ...(other && inside(other.end) ? [established] : [])];
  });
}

/**
 * Puts a number behind each end, which leads to the other.
 * @param raw the block's source
 */
export function drawEnds(block: HTMLElement, raw: string, ends: readonly End[]): void {
  // From the last to the first: what is put in moves nothing that comes before it.
  for (const end of ends.toSorted((one, other) => other.at - one.at || other.pair - one.pair)) put(numberOf(end), block, raw, end.at);
}

function put(number: HTMLElement, block: HTMLElement, raw: string, at: number): void {
  const nodes = textNodes(block);
  let left = firstFrom(align(nodes.map((node) => node.data).join(''), raw), at);
  for (const node of nodes) {
    if (left > node.data.length) left -= node.data.length;
    else {
      const whole = left === node.data.length;
      if (!whole) node.splitText(left);
      ((whole ? node.parentElement?.closest('mark') : undefined) ?? node).after(number);
      return;
    }
  }
  block.append(number);
}

function numberOf({ pair, side, joined }: End): HTMLElement {
  const link = document.createElement('a');
  link.id = endId(pair, side);
  link.href = `#${endId(pair, joined ? other(side) : 'note')}`;
  link.textContent = String(pair);
  link.setAttribute('aria-label', labelOf(pair, side));
  link.title = labelOf(pair, side);
  const number = document.createElement('sup');
  number.className = 'pair';
  number.append(link);
  return number;
}

function other(side: Side): Side {
  return side === 'here' ? 'established' : 'here';
}

function labelOf(pair: number, side: Side): string {
  return side === 'here'
    ? t('Contradiction {0}: go to what was established', pair)
    : t('Contradiction {0}: go to what contradicts this', pair);
}

/** Follows a link between two ends inside the page. @returns whether the event was one */
export function followLink(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return false;
  event.preventDefault();
  event.stopPropagation();
  const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  if (!target) return true;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  target.classList.add('flash');
  target.addEventListener('animationend', () => target.classList.remove('flash'), { once: true });
  return true;
}
