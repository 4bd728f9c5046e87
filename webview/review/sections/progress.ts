import { html, nothing, type TemplateResult } from 'lit';
import { figure, t } from '../../shared/l10n.js';
import { progressBar } from '../../shared/progress.js';
import type { Running } from '../protocol.js';
import type { View } from '../view.js';

/** What the judge is at, how far it is, and the way to stop it. */
export function progress(view: View): TemplateResult {
  const { running } = view.state;
  return html`<section class="progress" ?hidden=${!running} aria-label=${t('Progress')}>
    ${running ? progressBar(t('Progress of the review'), running.fraction, phase(running), () => view.ask({ kind: 'cancel' })) : nothing}
    <p class="unseen" role="status">${running ? phaseName(running) : ''}</p>
  </section>`;
}

function phase(running: Running): string {
  const { sample, samples, fraction } = running;
  return [
    phaseName(running),
    ...(samples > 1 && sample > 0 ? [t('judgement {0} of {1}', sample, samples)] : []),
    ...(fraction === null || running.phase === 'loading' ? [] : [`${figure(Math.round(fraction * 100))} %`]),
  ].join(' · ');
}

function phaseName({ phase: name }: Running): string {
  switch (name) {
    case 'loading':
      return t('Loading the judge…');
    case 'reading':
      return t('The judge reads the story…');
    case 'thinking':
      return t('The judge thinks…');
    case 'judging':
      return t('The judge writes its scores…');
    case 'synopsis':
      return t('The judge sums a part up…');
    case 'asking-again':
      return t('The reply could not be read; the judge is asked once more…');
  }
}
