import { align } from './align.js';
import type { ShownFinding } from './protocol.js';

/** A stretch of a block's source that is drawn, and how. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly classes: string;
  readonly label: string;
}

/** What of the findings lies in a block; offsets are counted from its start. The passages first, their marks over them. */
export function stretchesIn(findings: readonly ShownFinding[], start: number, end: number): Stretch[] {
  const inside = (place: { readonly start: number; readonly end: number }): boolean => place.start < end && start < place.end;
  return findings.flatMap((finding) => {
    const { kind, label, places } = finding;
    if (kind !== 'slip' && !inside(finding)) return [];
    const whole = inside(finding) ? [cut(finding, start, end, kind, label)] : [];
    if (kind === 'judged') return whole;
    const drawn = places.filter((place) => !place.away && inside(place));
    if (kind === 'slip') return [...whole, ...drawn.map((place) => cut(place, start, end, kind, `${label}: ${place.label}`))];
    return [...whole, ...drawn.map((place) => cut(place, start, end, 'ember', place.label))];
  });
}

function cut(place: { readonly start: number; readonly end: number }, start: number, end: number, classes: string, label: string): Stretch {
  return { start: Math.max(0, place.start - start), end: Math.min(end, place.end) - start, classes, label };
}

/**
 * Wraps stretches of a rendered block in <mark> elements.
 * @param raw the block's source
 * @returns how many elements were made
 */
export function drawMarks(block: HTMLElement, raw: string, stretches: readonly Stretch[]): number {
  if (stretches.length === 0) return 0;
  const nodes = textNodes(block);
  const offsets = align(nodes.map((node) => node.data).join(''), raw);
  let at = 0;
  let made = 0;
  for (const node of nodes) {
    made += drawIn(node, offsets.subarray(at, at + node.data.length), stretches);
    at += node.data.length;
  }
  return made;
}

/** The story's own letters in a block: no notes, no numbers. */
export function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('aside, .pair')) nodes.push(node);
  }
  return nodes;
}

/** The places of a text node at which what covers it changes. */
function cutsOf(offsets: Int32Array, stretches: readonly Stretch[]): number[] {
  const cuts = new Set([0, offsets.length]);
  for (const { start, end } of stretches) {
    cuts.add(firstFrom(offsets, start));
    cuts.add(firstFrom(offsets, end));
  }
  return [...cuts].sort((one, other) => one - other);
}

/** The first character that stands at an offset of the source or behind it, by halving. */
export function firstFrom(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function drawIn(node: Text, offsets: Int32Array, stretches: readonly Stretch[]): number {
  const first = offsets[0] ?? 0;
  const last = offsets.at(-1) ?? 0;
  const touching = stretches.filter(({ start, end }) => start <= last && end > first);
  // The text between blocks stays bare.
  if (touching.length === 0 || node.data.trim() === '') return 0;
  const fragment = document.createDocumentFragment();
  let made = 0;
  const cuts = cutsOf(offsets, touching);
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const source = offsets[from] ?? 0;
    const over = touching.filter(({ start, end }) => start <= source && source < end);
    const text = node.data.slice(from, to);
    if (over.length === 0) fragment.append(text);
    else {
      fragment.append(markOf(text, over));
      made++;
    }
  }
  node.replaceWith(fragment);
  return made;
}

function markOf(text: string, over: readonly Stretch[]): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = [...new Set(over.map(({ classes }) => classes))].join(' ');
  mark.title = [...new Set(over.map(({ label }) => label))].join(' · ');
  mark.textContent = text;
  return mark;
}
