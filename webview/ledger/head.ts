import { html, nothing, type TemplateResult } from 'lit';
import { figure, t } from '../shared/l10n.js';
import { notice } from '../shared/notice.js';
import { progressBar } from '../shared/progress.js';
import type { Running, ViewState } from './protocol.js';
import type { View } from './view.js';

/** Which story, what the last check came to, how far one under way is, and what to do next. */
export function head(view: View, said: string): TemplateResult {
  const { state } = view;
  const { story, running } = state;
  return html`<header>
    ${story ? html`<h1 title=${story.file}>${story.title}</h1>` : html`<p>${t('Open a story to see what it establishes.')}</p>`}
    ${running ? progress(view, running) : story ? outcome(state) : nothing} ${notices(view, said)}
    ${story && !running ? start(view) : nothing}
    <p class="unseen" role="status">${running ? stepName(running) : ''}</p>
  </header>`;
}

function start(view: View): TemplateResult {
  const { judge, facts, failure } = view.state;
  if (!judge.able && !failure) return noJudge(view);
  if (failure) return html``;
  const label = facts.length === 0 ? t('Check coherence') : t('Check again');
  return html`<div class="actions">
      <vscode-button ?secondary=${facts.length > 0} @click=${() => view.ask({ kind: 'check' })}>${label}</vscode-button>
    </div>
    ${
      facts.length === 0
        ? html`<p class="quiet">
            ${t('{0} reads the story, notes what it establishes, and looks for what contradicts it. Only what changed is read again.', judge.name)}
          </p>`
        : nothing
    }`;
}

function noJudge(view: View): TemplateResult {
  return html`<p class="quiet">
      ${t('A ledger of facts needs a model that can judge; the built-in one cannot. What is measured without a model is shown in the text all the same.')}
    </p>
    <div class="actions">
      <vscode-button @click=${() => view.ask({ kind: 'chooseJudge' })}>${t('Choose a judge…')}</vscode-button>
    </div>`;
}

function outcome({ outcome: last }: ViewState): TemplateResult | typeof nothing {
  if (!last) return nothing;
  const { slips, judge, unfound, explained } = last;
  const parts = [
    slips === 1 ? t('1 contradiction confirmed by {0}', judge) : t('{0} contradictions confirmed by {1}', figure(slips), judge),
    ...(explained > 0 ? [t('{0} found explained', figure(explained))] : []),
    ...(unfound > 0 ? [t('{0} dropped: not in the text', figure(unfound))] : []),
  ];
  return html`<p class="quiet">${parts.join(' · ')}</p>`;
}

function notices(view: View, said: string): TemplateResult {
  const { failure, outcome: last } = view.state;
  const notes = last?.notes ?? [];
  return html`<div role="alert">
    ${said === '' ? nothing : notice('error', said)} ${failure ? failed(view, failure) : nothing}
    ${notes.map((note) => notice('warning', note))}
  </div>`;
}

function failed(view: View, { message, recovery }: NonNullable<ViewState['failure']>): TemplateResult {
  const way =
    recovery === null
      ? nothing
      : html`<div class="actions">
          <vscode-button @click=${() => view.ask({ kind: recovery })}
            >${recovery === 'check' ? t('Try again') : t('Choose a judge…')}</vscode-button
          >
        </div>`;
  return notice(
    'error',
    html`<p>${message}</p>
      ${way}`,
  );
}

function progress(view: View, running: Running): TemplateResult {
  const { fraction, window, windows, requests, words } = running;
  const ahead = [
    ...(windows > 1 && window > 0 ? [t('stretch {0} of {1}', window, windows)] : []),
    ...(requests === null ? [] : [t('{0} requests at most', figure(requests))]),
    ...(words === null ? [] : [t('{0} words', figure(words))]),
  ];
  const said = html`${stepName(running)}<br /><span class="quiet">${ahead.join(' · ')}</span>`;
  return progressBar(t('Progress of the check'), fraction, said, () => view.ask({ kind: 'cancel' }));
}

function stepName({ step }: Running): string {
  switch (step) {
    case 'loading':
      return t('Loading the judge…');
    case 'reading':
      return t('The judge reads the story…');
    case 'noting':
      return t('Noting what the story establishes…');
    case 'comparing':
      return t('Looking for contradictions…');
    case 'confirming':
      return t('Asking about one contradiction alone…');
  }
}
