import { svg, html, type TemplateResult } from 'lit';

/** Where one label gives way to the next; the ends are where a story of some merit falls. */
const BOUNDS = [-5, 15, 35, 55, 75, 100] as const;
const GAP = 1;
const LEAST = BOUNDS[0];
const SPAN = BOUNDS[5] - LEAST;

/** The five labels as a strip, the story's place marked on it. The figure beside it says the same in words. */
export function scale(overall: number): TemplateResult {
  const at = (value: number): number => ((Math.min(BOUNDS[5], Math.max(LEAST, value)) - LEAST) / SPAN) * 100;
  const segments = BOUNDS.slice(0, -1).map((from, index) => {
    const to = BOUNDS[index + 1] ?? from;
    const last = index === BOUNDS.length - 2;
    const here = (overall >= from || index === 0) && (overall < to || last);
    return svg`<rect class=${here ? 'here' : ''} x=${at(from)} y="2" width=${at(to) - at(from) - (last ? 0 : GAP)} height="4"></rect>`;
  });
  return html`<svg class="scale" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${segments}
    <rect class="mark" x=${Math.max(0, Math.min(99, at(overall) - 0.5))} y="0" width="1" height="8"></rect>
  </svg>`;
}
