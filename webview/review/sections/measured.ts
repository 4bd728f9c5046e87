import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import { figure, percent, t } from '../../shared/l10n.js';
import type { ShownMeasured } from '../protocol.js';
import type { View } from '../view.js';

const ID = 'measured';

/** What is known without any model; under its own name, for nothing of it is a judgement. */
export function measured(view: View): TemplateResult | typeof nothing {
  const figures = view.state.review?.measured ?? view.state.measured;
  if (!figures) return nothing;
  const open = view.open.has(ID);
  return html`<section class="group measured" aria-labelledby="heading-measured">
    <h2 id="heading-measured">
      <button class="row" aria-expanded=${open ? 'true' : 'false'} aria-controls="detail-measured" @click=${() => view.toggle(ID)}>
        ${icon(open ? 'chevron-down' : 'chevron-right', 'twistie')}
        <span class="name">${t('Measured, without a model')}</span>
      </button>
    </h2>
    <div id="detail-measured" ?hidden=${!open}>${open ? list(figures) : nothing}</div>
  </section>`;
}

function list({ length, repetition, dialogueShare, rhythm }: ShownMeasured): TemplateResult {
  return html`<dl>
      ${
        length.asked === null || length.ratio === null
          ? row(t('Words'), figure(length.written))
          : row(t('Words'), t('{0}, {1} of those asked', figure(length.written), percent(length.ratio)))
      }
      ${row(t('In dialogue'), percent(dialogueShare))} ${row(t('Sentences'), figure(rhythm.sentences))}
      ${row(t('Words in a sentence'), t('{0} on average, median {1}', figure(rhythm.meanWords, 1), figure(rhythm.medianWords, 1)))}
      ${row(t('Their variation'), t('{0} words', figure(rhythm.deviationWords, 1)))}
      ${row(t('From one to the next'), t('{0} words', figure(rhythm.stepWords, 1)))}
      ${row(t('Of five words or fewer'), percent(rhythm.shortShare))} ${row(t('Of thirty words or more'), percent(rhythm.longShare))}
      ${row(t('Repeated runs of four words'), percent(repetition.fourWordShare))}
      ${row(t('Repeated runs of eight words'), percent(repetition.eightWordShare))}
      ${row(t('Repeated lines'), percent(repetition.lineShare))}
    </dl>
    ${
      repetition.phrases.length === 0
        ? nothing
        : html`<p class="quiet">${t('Comes back most')}</p>
            <ul class="phrases">
              ${repetition.phrases.map(({ text, count }) => html`<li><q>${text}</q> <span class="quiet">${t('{0} times', count)}</span></li>`)}
            </ul>`
    }`;
}

function row(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
