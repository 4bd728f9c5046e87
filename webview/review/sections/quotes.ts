import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import { t } from '../../shared/l10n.js';
import type { PlaceState, ShownEvidence, ShownReview } from '../protocol.js';
import type { View } from '../view.js';

/** The judge's quotes: those in the text lead there, the others say that they do not. */
export function quotes(view: View, review: ShownReview, evidence: readonly ShownEvidence[]): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing;
  return html`<ul class="quotes" aria-label=${t('Quotes')}>
    ${evidence.map((one) => html`<li>${quote(view, review, one)}</li>`)}
  </ul>`;
}

function quote(view: View, review: ShownReview, { quote: words, place, index }: ShownEvidence): TemplateResult {
  const note = noteOf(place);
  const text = html`<q>${words}</q>${note === undefined ? nothing : html` <span class="note">${icon(note.icon)} ${note.text}</span>`}`;
  if (place === 'unfound' || place === 'gone') return html`<div class="quote lost">${text}</div>`;
  return html`<button class="quote" title=${t('Show in the text')} @click=${() => view.ask({ kind: 'reveal', review: review.id, index })}>
    ${text}
  </button>`;
}

function noteOf(place: PlaceState): { readonly icon: string; readonly text: string } | undefined {
  switch (place) {
    case 'there':
      return undefined;
    case 'edited':
      return { icon: 'edit', text: t('edited since') };
    case 'gone':
      return { icon: 'trash', text: t('no longer in the text') };
    case 'unfound':
      return { icon: 'circle-slash', text: t('not found in the text') };
  }
}
