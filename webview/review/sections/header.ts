import { html, nothing, type TemplateResult } from 'lit';
import { figure, moment, signed, t } from '../../shared/l10n.js';
import type { ShownReview } from '../protocol.js';
import type { View } from '../view.js';
import { labelName } from './labels.js';
import { scale } from './scale.js';

/** Which story, how long against what was asked, and what the review says of it as a whole. */
export function header({ state }: View): TemplateResult | typeof nothing {
  const { story, review } = state;
  if (!story) return nothing;
  const words =
    story.asked === null ? t('{0} words', figure(story.written)) : t('{0} of {1} words asked', figure(story.written), figure(story.asked));
  return html`<header>
    <h1 title=${story.file}>${story.title}</h1>
    <p class="quiet">${words}</p>
    ${review ? verdict(review) : nothing}
  </header>`;
}

function verdict(review: ShownReview): TemplateResult {
  const { overall, label, before } = review;
  return html`<div class="verdict">
      <p class="overall">
        <span class="unseen">${t('Overall')}</span>
        <span class="number">${figure(overall)}</span>
        <span class="label">${labelName(label)}</span>
        ${before ? html`<span class="delta">${signed(overall - before.overall)}</span>` : nothing}
      </p>
      ${scale(overall)}
      <p class="quiet sum" title=${sumInWords(review)}>${sum(review)}</p>
    </div>
    <p class="quiet made">${made(review)}</p>`;
}

function sum({ positive, negative, bonus, penalty }: ShownReview): string {
  const parts = [figure(positive), `− ${figure(negative)}`];
  if (bonus !== 0) parts.push(`+ ${figure(bonus)}`);
  if (penalty !== 0) parts.push(`− ${figure(penalty)}`);
  return t('Merits less faults: {0}', parts.join(' '));
}

function sumInWords(review: ShownReview): string {
  return t('Composite {0}, by the published table’s formula {1}', figure(review.composite), figure(review.published));
}

function made({ at, samples, judge, selection }: ShownReview): string {
  const when = moment(at);
  const who = samples > 1 ? t('{0} judgements by {1}', samples, judge) : t('Judged by {0}', judge);
  return [selection ? t('Selection only') : '', when, who].filter((part) => part !== '').join(' · ');
}
