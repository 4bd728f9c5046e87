import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import { figure, t } from '../../shared/l10n.js';
import type { ShownHighlights } from '../protocol.js';
import type { View } from '../view.js';

const ID = 'highlights';

/** Where the prose is overloaded, as it is measured while one writes. */
export function highlights(view: View): TemplateResult | typeof nothing {
  const shown = view.state.highlights;
  if (!shown || !view.state.story) return nothing;
  const open = view.open.has(ID);
  return html`<section class="group measured" aria-labelledby="heading-highlights">
    <h2 id="heading-highlights">
      <button class="row" aria-expanded=${open ? 'true' : 'false'} aria-controls="detail-highlights" @click=${() => view.toggle(ID)}>
        ${icon(open ? 'chevron-down' : 'chevron-right', 'twistie')}
        <span class="name">${t('Highlights')}</span>
        <span class="points">${figure(shown.count)}</span>
      </button>
    </h2>
    <div id="detail-highlights" class="detail" ?hidden=${!open}>${open ? list(view, shown) : nothing}</div>
  </section>`;
}

function list(view: View, { density, passages, count }: ShownHighlights): TemplateResult {
  const more = count - passages.length;
  return html`${density === null ? nothing : html`<p class="quiet">${t('Density {0}: 0 is usual, 1 is denser than nine stories in ten.', density)}</p>`}
    ${count === 0 ? html`<p>${t('Nothing stands out.')}</p>` : nothing}
    <ul class="quotes">
      ${passages.map(
        ({ id, label, quote }) =>
          html`<li>
            <button class="quote" @click=${() => view.ask({ kind: 'revealHighlight', id })}>
              <strong>${label}</strong> <q>${quote}</q>
            </button>
          </li>`,
      )}
    </ul>
    ${more > 0 ? html`<p class="quiet">${t('{0} more in the Highlights view', more)}</p>` : nothing}`;
}
