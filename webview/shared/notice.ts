import { html, type TemplateResult } from 'lit';
import { icon } from './icon.js';

/** Something that has to be known, with what can be done about it. */
export function notice(kind: 'info' | 'warning' | 'error', body: string | TemplateResult, iconName: string = kind): TemplateResult {
  return html`<div class="notice ${kind}">
    ${icon(iconName)}
    <div>${typeof body === 'string' ? html`<p>${body}</p>` : body}</div>
  </div>`;
}
