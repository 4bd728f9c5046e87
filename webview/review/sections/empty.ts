import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../shared/l10n.js';
import type { View } from '../view.js';

/** Before the first review: what one is, and how to get it. */
export function empty(view: View): TemplateResult | typeof nothing {
  const { story, judge, running } = view.state;
  if (running) return nothing;
  if (!story) {
    return html`<section class="empty">
      <p>${t('Open a story: a Markdown, text or Fountain document. Its review is shown here.')}</p>
    </section>`;
  }
  return judge.able ? ready(view) : unable(view);
}

function ready(view: View): TemplateResult {
  return html`<section class="empty">
    <p>${t('A review asks what an editor would ask of a story: six merits and ten faults, each with a score, a reason and quotes.')}</p>
    <p>${t('Click a quote to see it in the text. Every review is kept, so that drafts can be compared.')}</p>
    <vscode-button block @click=${() => view.ask({ kind: 'recover', by: 'review' })}>${t('Review Story')}</vscode-button>
    <p class="quiet">
      ${t('Judge: {0}', view.state.judge.name)}
      <button class="link" @click=${() => view.ask({ kind: 'recover', by: 'chooseJudge' })}>${t('Change…')}</button>
    </p>
    <p class="quiet">${t('A judge errs. Read its reasons, check its quotes, and trust your own ear.')}</p>
  </section>`;
}

function unable(view: View): TemplateResult {
  return html`<section class="empty">
    <p>
      ${t('No model that can judge a story is set up: the built-in one only shows the way. What can be measured without a model is below.')}
    </p>
    <vscode-button block @click=${() => view.ask({ kind: 'recover', by: 'chooseJudge' })}>${t('Set Up a Judge…')}</vscode-button>
    <p class="quiet">${t('A larger model file on this machine, or a server, can give scores, reasons and quotes.')}</p>
  </section>`;
}
