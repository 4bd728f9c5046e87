import { html, type TemplateResult } from 'lit';
import { t } from './l10n.js';

/** How far something is, and the way to stop it. Needs the elements of bar and button. */
export function progressBar(label: string, fraction: number | null, said: string | TemplateResult, cancel: () => void): TemplateResult {
  return html`<vscode-progress-bar aria-label=${label} .value=${fraction === null ? undefined : fraction * 100}></vscode-progress-bar>
    <div class="progress-line">
      <p class="phase">${said}</p>
      <vscode-button secondary @click=${cancel}>${t('Cancel')}</vscode-button>
    </div>`;
}
