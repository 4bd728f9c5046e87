import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ShownDimension } from '../protocol.js';

/** A score as a bar of its range: filled to the score, the judgements' spread as a lighter stretch, the score compared with as a mark. */
export function bar({ score, max, scores, before }: ShownDimension): TemplateResult {
  const at = (value: number): number => (max === 0 ? 0 : (Math.min(max, Math.max(0, value)) / max) * 100);
  const [low, high] = [Math.min(score, ...scores), Math.max(score, ...scores)];
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" width="100" height="4"></rect>
    ${high > low ? svg`<rect class="spread" x=${at(low)} width=${at(high) - at(low)} height="4"></rect>` : nothing}
    <rect class="fill" width=${at(score)} height="4"></rect>
    ${
      before === null || before === score
        ? nothing
        : svg`<rect class="before" x=${Math.max(0, Math.min(99, at(before) - 0.5))} width="1" height="4"></rect>`
    }
  </svg>`;
}
