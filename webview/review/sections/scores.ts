import { html, nothing, type TemplateResult } from 'lit';
import { figure, signed, t } from '../../shared/l10n.js';
import { renderMarkdown } from '../../shared/markdown.js';
import type { ShownCatchAll, ShownReview } from '../protocol.js';
import type { View } from '../view.js';
import { dimensionRow } from './dimension.js';
import { quotes } from './quotes.js';

/** What the judge says: its words to the writer, and the dimensions in two groups. */
export function scores(view: View): TemplateResult | typeof nothing {
  const { review } = view.state;
  if (!review) return nothing;
  return html`${review.summary === '' ? nothing : html`<div class="summary prose">${renderMarkdown(review.summary)}</div>`}
  ${group(view, review, 'positive')} ${group(view, review, 'negative')}`;
}

function group(view: View, review: ShownReview, sign: 'positive' | 'negative'): TemplateResult {
  const merits = sign === 'positive';
  const dimensions = review.dimensions.filter((dimension) => dimension.sign === sign);
  const [points, max] = merits ? [review.positive, review.positiveMax] : [review.negative, review.negativeMax];
  const before = review.before && (merits ? review.before.positive : review.before.negative);
  const extra = merits ? review.bonusReason : review.penaltyReason;
  return html`<section class="group ${sign}" aria-labelledby="heading-${sign}" @keydown=${moveFocus}>
    <h2 id="heading-${sign}">
      <span class="name">${merits ? t('Merits') : t('Faults')}</span>
      ${before === null || before === points ? nothing : html`<span class="delta">${signed(points - before)}</span>`}
      <span class="points">${t('{0} of {1}', figure(points), figure(max))}</span>
    </h2>
    <ul>
      ${dimensions.map((dimension) => dimensionRow(view, review, dimension))}
    </ul>
    ${extra ? catchAll(view, review, extra, merits) : nothing}
  </section>`;
}

function catchAll(view: View, review: ShownReview, extra: ShownCatchAll, merit: boolean): TemplateResult {
  return html`<div class="extra">
    <p>
      <strong>${merit ? t('Bonus {0}', `+${figure(extra.score)}`) : t('Penalty {0}', `−${figure(extra.score)}`)}</strong>
      ${extra.unsupported ? html`<span class="mark-text">${t('unsupported')}</span>` : nothing}
    </p>
    <p>${extra.target}</p>
    <p class="quiet">${extra.why}</p>
    ${quotes(view, review, extra.evidence)}
  </div>`;
}

/** Up and down, Home and End go from row to row, as in VS Code's own lists; Tab does too. */
function moveFocus(event: KeyboardEvent): void {
  const [list, target] = [event.currentTarget, event.target];
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement) || !target.classList.contains('row')) return;
  const rows = [...list.querySelectorAll<HTMLElement>('button.row')];
  const at = rows.indexOf(target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const next = to === undefined ? undefined : rows[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
