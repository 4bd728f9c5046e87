import { html, LitElement, nothing, type TemplateResult } from 'lit';
import * as z from 'zod/mini';
import { Host } from '../shared/host.js';
import { speak, t } from '../shared/l10n.js';
import { toView, type FromView, type ToView, type ViewState, type Wish } from './protocol.js';
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
export class ReviewApp extends LitElement implements View {
  static override properties = { state: { attribute: false }, open: { attribute: false }, said: { attribute: false } };

  declare state: ViewState;
  declare open: ReadonlySet<string>;
  /** The last thing that could not be done. */
  declare said: string;

  private readonly host = new Host<ToView, FromView>(toView, (message) => this.hear(message));
  private requests = 0;
  private begun = false;

  constructor() {
    super();
    this.said = '';
    const known = remembered.safeParse(this.host.recall());
    this.open = new Set(known.success ? known.data.open : ['measured', 'highlights']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.host.send({ type: 'ready' });
  }

  toggle(id: string): void {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
    this.host.remember({ open: [...open] });
  }

  ask(wish: Wish): void {
    this.said = '';
    this.requests++;
    this.host.send({ type: 'request', id: this.requests, wish });
  }

  /** In the page itself: one stylesheet, and ids that labels can point to. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.begun) return nothing;
    const { state } = this;
    return html`<main aria-label=${t('Story review')} aria-busy=${state.running ? 'true' : 'false'}>
      ${header(this)} ${progress(this)} ${failure(this)} ${notices(this, this.said)} ${history(this)} ${scores(this)}
      ${state.review ? nothing : empty(this)} ${highlights(this)} ${measured(this)}
    </main>`;
  }

  private hear(message: ToView): void {
    switch (message.type) {
      case 'hello':
        speak(message.language, message.bundle);
        return;
      case 'state':
        this.state = message.state;
        this.begun = true;
        return;
      case 'answer':
        if (message.id === this.requests && message.failure !== null) this.said = message.failure;
    }
  }
}
