import { html, type TemplateResult } from 'lit';

/** A codicon as decoration: what it means is said in words beside it. */
export function icon(name: string, more = ''): TemplateResult {
  return html`<span class="codicon codicon-${name} ${more}" aria-hidden="true"></span>`;
}
