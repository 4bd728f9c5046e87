import { html, nothing, type TemplateResult } from 'lit';
import { dimensionName, figure, t } from '../../shared/l10n.js';
import { notice } from '../../shared/notice.js';
import type { Recovery, ShownReview } from '../protocol.js';
import type { View } from '../view.js';

/** Why there is no new review, and what to do about it. An earlier one stays below. */
export function failure(view: View): TemplateResult {
  const { failure: failed, review, running, judge } = view.state;
  // The empty state says the same, and teaches besides.
  const said = failed?.code === 'no-judge' && !review && !judge.able;
  return html`<div role="alert">
    ${
      failed && !running && !said
        ? notice(
            'error',
            html`<p>${failed.message}</p>
              ${review ? html`<p class="quiet">${t('The last good review stays below.')}</p>` : nothing}
              ${recoveries(view, failed.recoveries)}`,
          )
        : nothing
    }
  </div>`;
}

function recoveries(view: View, all: readonly Recovery[]): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<p class="actions">
    ${all.map(
      (by, at) =>
        html`<vscode-button ?secondary=${at > 0} @click=${() => view.ask({ kind: 'recover', by })}>${recoveryName(by)}</vscode-button>`,
    )}
  </p>`;
}

/** What a way on is called on its button. */
export function recoveryName(by: Recovery): string {
  switch (by) {
    case 'review':
      return t('Try Again');
    case 'chooseJudge':
      return t('Choose Judge…');
    case 'setKey':
      return t('Set Key…');
    case 'openSettings':
      return t('Open Settings');
    case 'showLog':
      return t('Show Log');
  }
}

/** What has to be known when the scores are read. */
export function notices(view: View, said: string): TemplateResult {
  const { review } = view.state;
  return html`<div role="status">${said === '' ? nothing : notice('info', said)} ${review?.stale ? stale(view) : nothing}</div>
    ${review ? attention(view, review) : nothing} ${review?.notes.map((note) => notice('info', note)) ?? nothing}`;
}

function stale(view: View): TemplateResult {
  return notice(
    'info',
    html`<p>${t('The text was edited since this review. Quotes are followed to where they stand now.')}</p>
      ${
        view.state.running
          ? nothing
          : html`<p class="actions">
              <vscode-button secondary @click=${() => view.ask({ kind: 'recover', by: 'review' })}>${t('Review Again')}</vscode-button>
            </p>`
      }`,
    'history',
  );
}

function attention(view: View, review: ShownReview): TemplateResult | typeof nothing {
  const needing = review.dimensions.filter((dimension) => dimension.attention);
  if (needing.length === 0 && !review.lengthShort) return nothing;
  return notice(
    'warning',
    html`<p>${t('Needs attention')}</p>
      <ul class="needs">
        ${needing.map(
          ({ id, name, score, max }) =>
            html`<li>
              <button class="link" @click=${(event: Event) => show(view, id, event)}>${dimensionName(name)}</button>
              <span class="points">${figure(score)}/${figure(max)}</span>
            </li>`,
        )}
        ${review.lengthShort ? html`<li>${t('Far shorter than asked')}</li>` : nothing}
      </ul>`,
  );
}

/** Opens a dimension and goes to it. */
function show(view: View, id: string, { target }: Event): void {
  if (!view.open.has(id)) view.toggle(id);
  const page = target instanceof HTMLElement ? target.closest('main') : null;
  const row = page?.querySelector<HTMLElement>(`[data-dimension="${CSS.escape(id)}"]`);
  row?.scrollIntoView({ block: 'start' });
  row?.focus();
}
