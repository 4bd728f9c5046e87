import { html, nothing, type TemplateResult } from 'lit';
import * as z from 'zod/mini';
import { t } from '../shared/l10n.js';
import { Sidebar } from '../shared/sidebar.js';
import { toView, type ViewState, type Wish } from './protocol.js';
import { empty } from './sections/empty.js';
import { header } from './sections/header.js';
import { highlights } from './sections/highlights.js';
import { history } from './sections/history.js';
import { measured } from './sections/measured.js';
import { failure, notices } from './sections/notices.js';
import { progress } from './sections/progress.js';
import { scores } from './sections/scores.js';
import type { View } from './view.js';

const remembered = z.object({ open: z.array(z.string()) });

/** The review view. Draws what the extension sends; keeps only what is open, which survives being hidden. */
export class ReviewApp extends Sidebar<ViewState, Wish> implements View {
  static override properties = { open: { attribute: false } };

  declare open: ReadonlySet<string>;

  constructor() {
    super(toView);
    const known = remembered.safeParse(this.host.recall());
    this.open = new Set(known.success ? known.data.open : ['measured', 'highlights']);
  }

  toggle(id: string): void {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
    this.host.remember({ open: [...open] });
  }

  protected override page(): TemplateResult {
    const { state } = this;
    return html`<main aria-label=${t('Story review')} aria-busy=${state.running ? 'true' : 'false'}>
      ${header(this)} ${progress(this)} ${failure(this)} ${notices(this, this.said)} ${history(this)} ${scores(this)}
      ${state.review ? nothing : empty(this)} ${highlights(this)} ${measured(this)}
    </main>`;
  }
}
