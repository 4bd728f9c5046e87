import { html, nothing, type TemplateResult } from 'lit';
import { figure, moment, t } from '../../shared/l10n.js';
import type { PastReview } from '../protocol.js';
import type { View } from '../view.js';
import { labelName } from './labels.js';

const NONE = '';

/** Which review of this story is shown, and which one it is compared with. */
export function history(view: View): TemplateResult | typeof nothing {
  const { history: past, review, comparedTo } = view.state;
  if (!review || past.length < 2) return nothing;
  return html`<section class="history" aria-label=${t('Earlier reviews')}>
    <div class="field">
      <span id="label-shown">${t('Review')}</span>
      <vscode-single-select
        .label=${t('Review')}
        .value=${review.id}
        @change=${(event: Event) => view.ask({ kind: 'select', review: valueOf(event) })}
      >
        ${past.map((one) => option(one, one.id === review.id))}
      </vscode-single-select>
    </div>
    <div class="field">
      <span>${t('Compared with')}</span>
      <vscode-single-select
        .label=${t('Compared with')}
        .value=${comparedTo ?? NONE}
        @change=${(event: Event) => view.ask({ kind: 'compare', review: valueOf(event) || null })}
      >
        <vscode-option value=${NONE} ?selected=${comparedTo === null}>${t('nothing')}</vscode-option>
        ${past.filter(({ id }) => id !== review.id).map((one) => option(one, one.id === comparedTo))}
      </vscode-single-select>
    </div>
  </section>`;
}

function option({ id, at, overall, label, selection }: PastReview, selected: boolean): TemplateResult {
  const words = [moment(at), `${figure(overall)} ${labelName(label)}`, ...(selection ? [t('selection')] : [])].join(' · ');
  return html`<vscode-option value=${id} ?selected=${selected}>${words}</vscode-option>`;
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLElement && 'value' in target && typeof target.value === 'string' ? target.value : '';
}
