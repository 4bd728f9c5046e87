import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import { dimensionName, figure, signed, t } from '../../shared/l10n.js';
import { renderMarkdown } from '../../shared/markdown.js';
import type { ShownDimension, ShownReview } from '../protocol.js';
import type { View } from '../view.js';
import { bar } from './bar.js';
import { quotes } from './quotes.js';

/** One dimension: its bar, and once opened the reason, the quotes and how far the judgements lie apart. */
export function dimensionRow(view: View, review: ShownReview, dimension: ShownDimension): TemplateResult {
  const { id, before, score } = dimension;
  const open = view.open.has(id);
  return html`<li class="dimension ${dimension.attention ? 'attention' : ''}">
    <button
      class="row"
      data-dimension=${id}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="detail-${id}"
      @click=${() => view.toggle(id)}
    >
      ${icon(open ? 'chevron-down' : 'chevron-right', 'twistie')}
      <span class="name">${dimensionName(dimension.name)}</span>
      ${flags(dimension)} ${before === null || before === score ? nothing : html`<span class="delta">${signed(score - before)}</span>`}
      <span class="points">${figure(score)}<span class="quiet">/${figure(dimension.max)}</span></span>
      ${before === null || before === score ? nothing : html`<span class="unseen">${t('{0} in the other review', figure(before))}</span>`}
      ${bar(dimension)}
    </button>
    <div class="detail" id="detail-${id}" role="region" aria-label=${dimensionName(dimension.name)} ?hidden=${!open}>
      ${open ? detail(view, review, dimension) : nothing}
    </div>
  </li>`;
}

function flags({ attention, unsupported }: ShownDimension): TemplateResult {
  return html`${attention ? flag('warning', t('needs attention')) : nothing} ${unsupported ? flag('question', t('unsupported')) : nothing}`;
}

function flag(name: 'warning' | 'question', meaning: string): TemplateResult {
  return html`<span class="flag ${name}" title=${meaning}>${icon(name)}<span class="unseen">${meaning}</span></span>`;
}

function detail(view: View, review: ShownReview, dimension: ShownDimension): TemplateResult {
  const { justification, spread, scores, basis, attention, unsupported } = dimension;
  return html`${attention ? html`<p class="mark-text">${icon('warning')} ${t('Needs attention: a story this far up this scale is hard to enjoy.')}</p>` : nothing}
    ${
      unsupported
        ? html`<p class="mark-text">
            ${icon('question')} ${t('Unsupported: none of the judge’s quotes is in the text. Read the reason with doubt.')}
          </p>`
        : nothing
    }
    <div class="prose">${justification === '' ? t('The judge gave no reason.') : renderMarkdown(justification)}</div>
    ${quotes(view, review, dimension.evidence)}
    ${
      scores.length > 1
        ? html`<p class="quiet">
            ${t('{0} judgements: {1}; spread {2}', scores.length, scores.map((one) => figure(one)).join(', '), figure(spread))}
          </p>`
        : nothing
    }
    ${basis === 'synopsis' ? html`<p class="quiet">${t('Judged on a synopsis of the whole.')}</p>` : nothing}
    ${basis === 'parts' ? html`<p class="quiet">${t('Judged part by part.')}</p>` : nothing}`;
}
